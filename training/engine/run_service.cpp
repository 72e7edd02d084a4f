// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/api/run_service.h"

#include "models/error.h"
#include "models/model_summary.h"
#include "training/config/config_io.h"
#include "training/engine/device.h"
#include "training/engine/evaluate_model.h"
#include "training/engine/export.h"
#include "training/engine/inspect.h"
#include "training/engine/train_job.h"
#include "training/files/checkpoint_files.h"

#include <torch/torch.h>

#include <array>
#include <mutex>
#include <utility>

namespace tessera {

namespace {

class TorchRunService : public RunService {
public:
    std::vector<RunOutcome> train(const std::vector<RunRequest>& runs, RunObserver& observer,
                                  RunControl& control) override {
        return train_job(runs, observer, control);
    }

    EvalResult evaluate(const std::string& model, const std::string& data, const std::string& split,
                        const std::string& device, RunControl& control) override {
        return evaluate_model(model, data, split, device, control);
    }

    InspectResult inspect(const std::string& model, const Image& picture,
                          int64_t snapshot_epoch) override {
        const std::lock_guard lock(mutex_);
        // Neighbouring pictures ask for the same weights again and again, of two runs in turn.
        UsedWeights weights = find_weights(model, snapshot_epoch);
        const auto time = std::filesystem::last_write_time(weights.file);
        const auto held = [&](const Inspected& each) {
            return each.model.weights.file == weights.file && each.time == time;
        };
        if (!held(inspected_[0])) {
            std::swap(inspected_[0], inspected_[1]);
        }
        if (!held(inspected_[0])) {
            inspected_[0] = {}; // before the new one needs memory
            inspected_[0].model = load_model(model, weights);
            inspected_[0].time = time;
        }
        InspectResult result = inspect_picture(inspected_[0].model, picture);
        result.weights = std::move(weights);
        return result;
    }

    std::vector<int64_t> snapshot_epochs(const std::string& run) override {
        return list_snapshots(run);
    }

    ModelFacts describe(const RunConfig& config, int classes) override {
        require_valid(config);
        ModelFacts facts;
        for (const LayerCost& layer : model_cost(config.model, classes)) {
            facts.layers.push_back(
                {layer.name, layer.kind, layer.shape, layer.parameters, layer.macs});
            facts.parameters += layer.parameters;
            facts.macs_per_image += layer.macs;
        }
        facts.trainable = facts.parameters;
        facts.tokens = config.model.vit.tokens();
        facts.patch_values = config.model.vit.patch_values();
        facts.activation_bytes_per_image =
            saved_activations(config.model, classes, config.runtime.recompute) *
            static_cast<int64_t>(sizeof(float));
        // Weights, gradients, the optimiser's buffers, SAM's copy and what LookSAM keeps.
        const int64_t copies = 2 + config.optim.buffers() +
                               (config.sam.kind == SamKind::none ? 0 : 1) +
                               (config.sam.reuses() ? 1 : 0);
        facts.training_bytes = facts.parameters * copies * static_cast<int64_t>(sizeof(float)) +
                               config.data.batch * facts.activation_bytes_per_image;
        return facts;
    }

    InspectResult preview(const RunConfig& config, const Image& picture) override {
        require_valid(config);
        return preview_picture(config, picture);
    }

    ExportReport export_model(const std::string& model, const std::string& format,
                              const std::filesystem::path& directory,
                              RunControl& control) override {
        return tessera::export_model(model, format, directory,
                                     [&control] { return control.stop_requested(); });
    }

    Machine machine() override { return describe_machine(); }

private:
    std::mutex mutex_;
    struct Inspected {
        std::filesystem::file_time_type time;
        LoadedModel model;
    };
    std::array<Inspected, 2> inspected_; ///< the newest first
};

} // namespace

std::unique_ptr<RunService> make_run_service() {
    // LibTorch alone takes one thread on some machines; a job sets its own number.
    set_threads(0);
    return std::make_unique<TorchRunService>();
}

} // namespace tessera
