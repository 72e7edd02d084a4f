// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"
#include "training/api/dataset.h"

#include <cstdint>
#include <limits>
#include <map>
#include <string>
#include <vector>

namespace tessera {

inline constexpr double kNotMeasured = std::numeric_limits<double>::quiet_NaN();

/// One scalar of one training step or evaluation, under its TensorBoard tag (see tags.h).
struct MetricPoint {
    int run = 0;        ///< index of the run within its job
    int64_t step = 0;   ///< updates done, 1 after the first
    double epoch = 0;   ///< step / steps per epoch
    double seconds = 0; ///< wall time since the epoch of Unix
    std::string tag;
    double value = 0;
};

/// Which weights an answer comes from.
struct UsedWeights {
    enum class Chosen {
        best,     ///< of the run's evaluations, by validation top-1
        last,     ///< the newest that is whole
        named,    ///< the checkpoint that was asked for
        snapshot, ///< of the end of an epoch
        exported  ///< the only ones there are
    };
    std::string file;
    Chosen chosen = Chosen::named;
    int64_t step = -1;  ///< updates done; -1: not known
    int64_t epoch = -1; ///< whole epochs done; -1: not known
    /// What is not as it was asked for (other weights, other data), a sentence each.
    std::vector<Sentence> notes;
};

/// A class and its number of images.
struct ClassImages {
    std::string name;
    int64_t images = 0;
    bool operator==(const ClassImages&) const = default;
};

/// Accuracies are fractions 0..1; loss in nats per image.
struct EvalResult {
    std::string split; ///< "val" or "test"
    int64_t step = 0;  ///< of the weights; -1: not known
    int64_t epoch = 0;
    int64_t images = 0; ///< that the scores are about
    double loss = kNotMeasured;
    double top1 = kNotMeasured;
    double top5 = kNotMeasured; ///< top-min(5, classes)
    double ece = kNotMeasured;  ///< expected calibration error, 15 equal bins, right-closed
    double seconds = 0;
    UsedWeights weights;                  ///< of models read from files
    std::vector<std::string> class_names; ///< of the model
    /// Classes of the data that the model does not know; their images are in no score.
    std::vector<ClassImages> unknown_classes;
    std::vector<std::string> missing_classes; ///< of the model that the data do not have
    std::vector<double> per_class;            ///< recall; NaN for a class without images
    std::vector<double> precision;            ///< NaN when nothing was predicted as the class
    std::vector<double> f1;
    std::vector<int64_t> confusion;         ///< classes x classes, rows truth, columns prediction
    std::vector<int32_t> labels;            ///< true class per image, in the order of the split
    std::vector<int32_t> predictions;       ///< per image
    std::vector<float> confidences;         ///< probability of the prediction
    std::vector<float> truth_probabilities; ///< probability of the true class
};

enum class RunState { queued, running, paused, finished, stopped, interrupted, failed };

/// Facts known once a run has been set up.
struct RunFacts {
    std::string directory;
    std::string name;
    std::string preset;
    std::string device;
    int64_t parameters = 0;
    int64_t macs_per_image = 0;
    int64_t train_images = 0;
    int64_t validation_images = 0;
    int64_t steps_per_epoch = 0;
    int64_t epochs = 0;
    int64_t total_steps = 0; ///< after max_steps
    int64_t first_step = 0;  ///< > 0 when resumed
    int threads = 0;
};

/// How a run ended; also what result.json holds.
struct RunOutcome {
    RunState state = RunState::failed;
    std::string directory;
    Sentence reason;                 ///< one sentence when stopped by a rule or failed
    ErrorCode code = ErrorCode::run; ///< class of a failure
    int64_t steps = 0;
    int64_t epochs = 0;         ///< whole epochs done
    double seconds = 0;         ///< of training, pauses excluded
    double top1 = kNotMeasured; ///< of the last validation (of the test set where there is none)
    double top5 = kNotMeasured;
    double loss = kNotMeasured;
    int64_t best_step = 0;
    double best_top1 = kNotMeasured;
    std::vector<double> per_class;
    EvalResult test; ///< images == 0 when there is no test split
};

/// A failure as a value: the code, the sentence, and where.
struct RunError {
    ErrorCode code = ErrorCode::run;
    Sentence message;
    std::string key; ///< configuration key or path
    int64_t step = 0;
};

/// What the microscope shows of one picture in one model.
struct InspectResult {
    UsedWeights weights;
    Image input;               ///< the network input, un-normalised back to 8 bit
    std::vector<float> tensor; ///< (channels, image, image) as the network sees it
    int channels = 3;
    int image = 0; ///< side in pixels
    int patch = 0;
    int grid = 0; ///< patches per side
    bool class_token = false;
    bool diagonal_mask = false;
    std::vector<std::string> copy_names; ///< "original", "left-up", ...; one name for plain tokens
    std::vector<Image>
        copies;    ///< the shifted images, un-normalised (zero fill shows as the mean colour)
    int shift = 0; ///< pixels
    int layers = 0;
    int heads = 0;
    int tokens = 0;               ///< class token included
    std::vector<float> attention; ///< (layers, heads, tokens, tokens), rows sum to 1
    std::vector<float> rollout;   ///< (tokens, tokens), rows sum to 1
    std::vector<float> entropy;   ///< (layers, heads), nats, mean over queries
    std::vector<float>
        distance; ///< (layers, heads), pixels, mean attention distance of patch tokens
    std::vector<float> diagonal;    ///< (layers, heads), mean weight of a token on itself
    std::vector<float> temperature; ///< (layers, heads): what divides the scores
    std::vector<float>
        position_similarity; ///< (patches, patches) cosine; empty without learned table
    std::vector<Image>
        filters; ///< patch-projection filters as pictures, by falling norm, at most 64
    struct Prediction {
        std::string label;
        int index = 0;
        double probability = 0;
    };
    std::vector<Prediction> predictions; ///< all classes, falling probability
};

/// Size and cost of a model before it is trained.
struct ModelFacts {
    struct Layer {
        std::string name;
        std::string kind;
        std::string shape; ///< output, "(B, 144, 64)"
        int64_t parameters = 0;
        int64_t macs = 0; ///< per image
    };
    int64_t parameters = 0;
    int64_t trainable = 0;
    int64_t tokens = 0;
    int64_t patch_values = 0;
    int64_t macs_per_image = 0;
    int64_t activation_bytes_per_image = 0;
    int64_t training_bytes =
        0; ///< weights, gradients, optimiser state and activations of one batch
    std::vector<Layer> layers;
};

/// Scalar tags in event files, on plots and in CSV.
namespace tags {
inline constexpr const char* kTrainLoss = "loss/train";
inline constexpr const char* kValLoss = "loss/val";
inline constexpr const char* kTrainTop1 = "top1/train";
inline constexpr const char* kValTop1 = "top1/val";
inline constexpr const char* kTrainTop5 = "top5/train";
inline constexpr const char* kValTop5 = "top5/val";
inline constexpr const char* kLearningRate = "lr";
inline constexpr const char* kGradientNorm = "grad_norm";
inline constexpr const char* kParameterNorm = "parameter_norm";
inline constexpr const char* kSharpness = "sam/sharpness"; ///< L(w + e) - L(w)
inline constexpr const char* kImagesPerSecond = "images_per_second";
inline constexpr const char* kMemory = "memory_bytes";
/// "attn/layerNN/temperature": what divides the scores, mean over heads.
inline constexpr const char* kTemperatureSuffix = "/temperature";
/// Event marks: value 1 at the step.
inline constexpr const char* kEventCheckpoint = "event/checkpoint";
inline constexpr const char* kEventBest = "event/best";
inline constexpr const char* kEventPause = "event/pause";
inline constexpr const char* kEventResume = "event/resume";
inline constexpr const char* kEventLearningRate = "event/lr_scale";
} // namespace tags

} // namespace tessera
