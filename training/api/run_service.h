// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/events.h"
#include "training/api/run_config.h"
#include "training/api/run_control.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace tessera {

/// A setting as text, as a flag gives it.
struct SettingChange {
    std::string key;
    std::string value;
};

/// One run of a job.
struct RunRequest {
    RunConfig config;                ///< ignored when resuming
    std::filesystem::path directory; ///< run folder: absent or empty; an existing run when `resume`
    std::string name;                ///< shown in lists; empty: the preset's name
    std::string group;               ///< runs of one comparison or of several seeds
    bool resume = false;
    /// What a resumed run does otherwise from now on; settings whose Field is `resumable`.
    std::vector<SettingChange> changes = {};
};

/// Called on the training thread, except for what was saved: that is said by the thread that writes
/// it, always before `finished`. Must not block or throw. `run` is the index in the job.
class RunObserver {
public:
    virtual ~RunObserver() = default;
    virtual void started(int run, const RunFacts& facts) = 0;
    virtual void metric(const MetricPoint& point) = 0;
    /// After every step: position and speed.
    virtual void progress(int run, int64_t step, double images_per_second, double seconds_left) = 0;
    virtual void evaluated(int run, const EvalResult& result) = 0;
    /// The checkpoint of `step` is on disk, whole.
    virtual void checkpoint_saved(int run, int64_t step, const std::string& directory) = 0;
    /// The model of the end of `epoch` (0: untrained) is on disk: see snapshot_epochs().
    virtual void snapshot_saved(int run, int64_t epoch) = 0;
    virtual void warning(int run, const Sentence& message) = 0;
    /// A job pauses with all its runs.
    virtual void paused(int run, bool paused) = 0;
    /// The end of one run: finished, stopped, interrupted (aborted) or failed with
    /// `outcome.reason`.
    virtual void finished(int run, const RunOutcome& outcome) = 0;
};

/// Everything the window and the command line ask of the engine. The calls block and may throw
/// Error except `train`, which reports each run's failure through the observer and goes on with the
/// others.
class RunService {
public:
    virtual ~RunService() = default;

    /// Trains the runs of one job; several runs alternate epoch by epoch on the calling thread.
    virtual std::vector<RunOutcome> train(const std::vector<RunRequest>& runs,
                                          RunObserver& observer, RunControl& control) = 0;

    /// MODEL is a run folder (its best checkpoint, else its last), a checkpoint folder or an
    /// exported folder; `data` empty: what it was trained on. Classes are matched by name (see
    /// match_classes); Error(data) when data and model share none. `split` is "train", "val" or
    /// "test"; empty: the test split or, of data without one, the validation split. The result says
    /// which it was. Throws Error(interrupted) when `control` stopped it: a part of a split has no
    /// score.
    virtual EvalResult evaluate(const std::string& model, const std::string& data,
                                const std::string& split, const std::string& device,
                                RunControl& control) = 0;

    /// Attention, shifts, predictions of one picture. `snapshot_epoch` < 0: the model as evaluate()
    /// sees it.
    virtual InspectResult inspect(const std::string& model, const Image& picture,
                                  int64_t snapshot_epoch) = 0;

    /// The epochs of which model-only snapshots exist in a run folder, rising.
    virtual std::vector<int64_t> snapshot_epochs(const std::string& run) = 0;

    /// Size and cost of the model of `config` for `classes` classes. Throws Error(config) if
    /// invalid.
    virtual ModelFacts describe(const RunConfig& config, int classes) = 0;

    /// The patch grid and shifted copies that a model of `config` would see; no weights needed.
    virtual InspectResult preview(const RunConfig& config, const Image& picture) = 0;

    /// Writes the model with labels and preprocessing to `directory`, re-opens it and compares
    /// logits on up to 32 pictures of the run's data. Throws Error when they differ. A stopped
    /// export throws Error(interrupted) and leaves no folder.
    struct ExportReport {
        UsedWeights weights; ///< what was exported
        std::vector<std::string> files;
        double max_abs_difference = 0;
        int64_t images_compared = 0;
        std::string data; ///< what the pictures came from
        /// Path of the run's data when they are gone and the built-in set stood in.
        std::string missing;
        double limit = 0;                    ///< the largest difference that passes
        std::vector<std::string> parameters; ///< names in the file as it was opened again, sorted
        /// Context of the Error when the files were written and compared, and differ.
        static constexpr const char* kDiffers = "logits";
    };
    virtual ExportReport export_model(const std::string& model, const std::string& format,
                                      const std::filesystem::path& directory,
                                      RunControl& control) = 0;

    /// "cpu", "cuda:0 NVIDIA ..." with memory; libraries and features.
    struct Machine {
        struct Device {
            std::string id;
            std::string name;
            int64_t memory_bytes = 0;
        };
        std::vector<Device> devices;
        std::string libtorch;
        int threads = 0;
        std::vector<std::string> features;
    };
    virtual Machine machine() = 0;
};

/// The engine on LibTorch.
std::unique_ptr<RunService> make_run_service();

} // namespace tessera
