// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/image_model.h"
#include "training/engine/step_graph.h"
#include "training/losses/loss.h"
#include "training/optim/sam.h"
#include "training/optim/update_rule.h"

#include <array>
#include <memory>
#include <optional>

namespace tessera {

/// What one update measured. `sharpness` is L(w + e) - L(w), NaN where there was no second pass;
/// loss and accuracies are those at w.
struct StepNumbers {
    double loss = 0;
    double top1 = 0; ///< share of the batch; of mixed pictures the label with the larger share
    double top5 = 0;
    double gradient_norm = 0; ///< of the gradient that was applied, before clipping
    double sharpness = 0;
};

/// One update of a model, plain or under SAM (same batch, same draws in both passes). On CUDA with
/// runtime.cuda_graphs the update is recorded once and replayed, steps with a second pass and steps
/// without one each by themselves; batches smaller than data.batch run as they are.
class TrainStep {
public:
    TrainStep(ImageModel& model, const RunConfig& config, RunLoss loss);
    ~TrainStep();

    const FlatParameters& parameters() const { return parameters_; }
    /// What the update rule and SAM carry from step to step: buffers by name, of the layout of
    /// parameters(), for checkpoints.
    std::vector<std::pair<std::string, at::Tensor>> state() const;

    /// `step` counts from 0; images (B, C, S, S) and targets on the model's device. The five
    /// numbers come back as a float64 tensor there, so that the host need not wait for the device.
    at::Tensor run(const at::Tensor& images, const Targets& targets, int64_t step, double lr);

    /// Steps of numbers (steps, 5), fetched from the device at once.
    static std::vector<StepNumbers> read(const at::Tensor& numbers);

private:
    struct Pass {
        at::Tensor loss;
        at::Tensor logits;
    };
    /// One update in two parts that can be recorded, each with the draws of `step`.
    struct Work {
        at::Tensor images;
        Targets targets;
        int64_t step = 0;
        bool perturbed = false; ///< with a second pass, at w + e
        double lr = 0;
        at::Tensor factors; ///< of the update rule; undefined for the fused pass on the CPU
        Pass first;
        at::Tensor numbers;
    };
    void first_part(Work& work);  ///< the gradient at w; the move to w + e
    void second_part(Work& work); ///< the gradient at w + e; the update; the numbers
    /// What changes from step to step. A run mixes all of its batches or none, so that the list
    /// keeps its length.
    static std::vector<at::Tensor*> inputs_of(Work& work);
    at::Tensor run_recorded(const Work& work);

    Pass gradient(const Work& work);
    at::Tensor apply_update(const Work& work);
    void clip_gradients(const at::Tensor& norm);
    double clip_scale(const at::Tensor& norm) const;

    ImageModel& model_;
    RunConfig config_;
    RunLoss loss_;
    FlatParameters parameters_;
    UpdateRule rule_;
    std::optional<Sam> sam_;
    /// The fixed tensors that the graphs read and write, of steps without and with a second pass.
    std::array<Work, 2> recorded_;
    std::unique_ptr<StepGraph> graph_;
};

/// Error(config) when `config` asks for a recorded step on `device` that would compute something
/// else than an unrecorded one.
void require_recordable(const RunConfig& config, const c10::Device& device);

/// (B) 1.0 where the label is among the k largest logits; ties prefer the lower class index.
at::Tensor top_k_hits(const at::Tensor& logits, const at::Tensor& labels, int64_t k);

} // namespace tessera
