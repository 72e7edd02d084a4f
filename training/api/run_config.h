// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/options/model_options.h"

#include <cstdint>
#include <string>

namespace tessera {

enum class ValidationRule { automatic, last, stratified, random };
TESSERA_ENUM_NAMES(ValidationRule, "auto", "last", "stratified", "random")

/// What happens to training pictures that are copies of validation or test pictures.
enum class Copies { keep, drop_exact, drop_near };
TESSERA_ENUM_NAMES(Copies, "keep", "drop_exact", "drop_near")

enum class Normalization { adapt, half, none };
TESSERA_ENUM_NAMES(Normalization, "adapt", "half", "none")

struct DataConfig {
    std::string path = "builtin:shapes"; ///< data set; where it is does not change what is computed
    int64_t batch = 64;                  ///< images per step
    int64_t images = 0;      ///< training images used, the first of each class alike; 0: all
    double validation = 0.1; ///< share of the training images held out, 0..0.9
    ValidationRule validation_rule = ValidationRule::automatic;
    /// Share of the training images held out as a test split, 0..0.9; for data without one.
    double test_share = 0.0;
    uint64_t split_seed = 0; ///< of the rule `random` and of the test share
    Copies copies = Copies::keep;
    Normalization normalize = Normalization::adapt;
    int64_t workers = 0;      ///< loader threads; 0: one
    int64_t cache_mib = 2048; ///< decoded pictures kept in memory, MiB
};

/// Keras' augmentation chain, each part off at 0 (methods: normalise, resize, flip, rotate, zoom).
struct AugmentConfig {
    double flip = 0.5;            ///< probability of a horizontal flip
    int64_t crop = 0;             ///< random crop after padding by this many pixels
    double rotate = 0.0;          ///< largest rotation as a share of a full turn
    double zoom = 0.0;            ///< largest change of height and width, independent
    bool single_warp = false;     ///< one composed interpolation instead of one per part
    double mixup = 0.0;           ///< a of Beta(a, a) for the share of the picture itself; 0: off
    double cutmix = 0.0;          ///< the same for the pasted box; 0: off
    double mix_probability = 1.0; ///< of a batch to be mixed

    bool mixes() const { return mixup > 0.0 || cutmix > 0.0; }
};

enum class LossKind { cross_entropy, nll };
TESSERA_ENUM_NAMES(LossKind, "cross_entropy", "nll")

enum class ClassWeights { none, balanced };
TESSERA_ENUM_NAMES(ClassWeights, "none", "balanced")

struct LossConfig {
    LossKind kind = LossKind::cross_entropy;
    double smoothing = 0.0; ///< label smoothing s: on = 1-s+s/C, off = s/C
    ClassWeights class_weights = ClassWeights::none;
};

enum class OptimKind {
    sgd,
    adamw,     ///< decay coupled with the learning rate (Loshchilov and Hutter 2019)
    adamw_tfa, ///< TensorFlow Addons: decay not multiplied by the learning rate, eps uncorrected
};
TESSERA_ENUM_NAMES(OptimKind, "sgd", "adamw", "adamw_tfa")

enum class DecayScope { matrices, all };
TESSERA_ENUM_NAMES(DecayScope, "matrices", "all")

struct OptimConfig {
    OptimKind kind = OptimKind::adamw;
    double lr = 1e-3;
    double weight_decay = 0.05;
    DecayScope decay_scope =
        DecayScope::matrices; ///< matrices: not biases, norms, tokens, temperatures
    double momentum = 0.9;    ///< SGD
    bool nesterov = false;    ///< SGD
    double beta1 = 0.9;
    double beta2 = 0.999;
    double eps = 1e-8;
    double clip = 0.0; ///< largest global gradient norm; 0: off

    /// Buffers of the parameters' size that the rule carries from step to step.
    int64_t buffers() const { return kind != OptimKind::sgd ? 2 : momentum != 0.0 ? 1 : 0; }
};

enum class SamKind { none, sam };
TESSERA_ENUM_NAMES(SamKind, "none", "sam")

/// Sharpness-Aware Minimisation (Foret et al. 2020); with `reuse` LookSAM (Liu et al. 2022).
struct SamConfig {
    SamKind kind = SamKind::none;
    double rho = 0.05; ///< radius of the perturbation in weight space
    int64_t every = 1; ///< steps from one second gradient to the next
    double reuse = 0;  ///< LookSAM's alpha on the steps between; 0: plain steps

    /// Forward and backward passes of a step, on average.
    double passes() const {
        return kind == SamKind::none ? 1.0 : 1.0 + 1.0 / static_cast<double>(every);
    }
    /// Whether a part of the last second gradient is kept for the steps between.
    bool reuses() const { return kind != SamKind::none && every > 1 && reuse > 0.0; }
};

enum class ScheduleKind { constant, cosine, linear, keras_cosine };
TESSERA_ENUM_NAMES(ScheduleKind, "constant", "cosine", "linear", "keras_cosine")

struct ScheduleConfig {
    ScheduleKind kind = ScheduleKind::constant;
    double warmup_epochs = 0.0; ///< linear rise; shorter than the run
    double warmup_lr = 0.0;     ///< learning rate at step 0 of a warm-up
    double min_lr = 0.0;        ///< learning rate at the end of cosine and linear
};

struct TrainConfig {
    int64_t epochs = 10;
    int64_t max_steps = 0; ///< ends the run early without altering the schedule; 0: off
    uint64_t seed = 42;
    int64_t patience = 0;      ///< epochs without a better validation top-1 before stopping; 0: off
    double time_limit = 0.0;   ///< minutes of training; 0: off
    double snapshot_mib = 256; ///< disk for model-only snapshots per epoch, MiB; 0: none
};

struct CheckpointConfig {
    int64_t every_steps = 0; ///< 0: at the end of every epoch
    int64_t keep = 2;        ///< newest checkpoints kept beside the best
};

enum class DeviceChoice { automatic, cpu, cuda };
TESSERA_ENUM_NAMES(DeviceChoice, "auto", "cpu", "cuda")

enum class Precision { fp32, bf16 };
TESSERA_ENUM_NAMES(Precision, "fp32", "bf16")

enum class Kernels { fast, plain };
TESSERA_ENUM_NAMES(Kernels, "fast", "plain")

/// Where pictures become network inputs; automatic: on a CUDA device, the loader's threads
/// elsewhere.
enum class AugmentPlace { automatic, loader, device };
TESSERA_ENUM_NAMES(AugmentPlace, "auto", "loader", "device")

struct RuntimeConfig {
    DeviceChoice device = DeviceChoice::automatic;
    int64_t threads = 0; ///< 0: cores of the affinity mask; the resolved number is stored
    Precision precision = Precision::fp32;
    Kernels kernels = Kernels::fast; ///< plain: LibTorch operations only
    AugmentPlace augment_on = AugmentPlace::automatic;
    bool cuda_graphs = false; ///< record the training step once and replay it; CUDA only
    bool recompute = false; ///< encoder blocks compute their activations again in the backward pass
};

/// Everything that decides a run. Defaults exist only here; keys, ranges and texts in
/// run_schema.cpp.
struct RunConfig {
    ModelOptions model;
    DataConfig data;
    AugmentConfig augment;
    LossConfig loss;
    OptimConfig optim;
    SamConfig sam;
    ScheduleConfig schedule;
    TrainConfig train;
    CheckpointConfig checkpoint;
    RuntimeConfig runtime;
    std::string preset; ///< name of the preset it came from; not a setting, stored beside them
};

} // namespace tessera
