// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/engine/train_step.h"

#include "models/error.h"
#include "models/kernels/record.h"
#include "models/philox.h"
#include "training/engine/upload.h"

#include <torch/torch.h>

#include <limits>

namespace tessera {

at::Tensor top_k_hits(const at::Tensor& logits, const at::Tensor& labels, int64_t k) {
    const at::Tensor column = labels.unsqueeze(1);
    const at::Tensor own = logits.gather(1, column);
    const at::Tensor index = torch::arange(logits.size(1), labels.options()).unsqueeze(0);
    // Classes ranked before the label: larger logit, or an equal one with a lower index.
    const at::Tensor before =
        (logits > own).logical_or((logits == own).logical_and(index < column));
    return (before.sum(1) < k).to(torch::kFloat64);
}

void require_recordable(const RunConfig& config, const c10::Device& device) {
    const VitOptions& vit = config.model.vit;
    const bool draws = vit.attention_dropout > 0.0 || vit.projection_dropout > 0.0 ||
                       vit.mlp_dropout > 0.0 || vit.drop_path > 0.0;
    require(!(config.runtime.cuda_graphs && config.runtime.recompute && draws && device.is_cuda()),
            ErrorCode::config,
            TESSERA_SENTENCE("runtime.cuda_graphs and runtime.recompute exclude each other while "
                             "the encoder blocks drop values: a recorded step cannot draw the same "
                             "masks twice; switch one of them off, or set model.attention_dropout, "
                             "model.projection_dropout, model.mlp_dropout and model.drop_path to "
                             "0"),
            "runtime.cuda_graphs");
}

TrainStep::TrainStep(ImageModel& model, const RunConfig& config, RunLoss loss)
    : model_(model), config_(config), loss_(std::move(loss)),
      parameters_(model, config.optim.decay_scope),
      rule_(config.optim, parameters_, config.runtime.kernels == Kernels::fast) {
    if (config.sam.kind == SamKind::sam) {
        sam_.emplace(config.sam, parameters_);
    }
    const c10::Device device = parameters_.values().device();
    require_recordable(config, device);
    if (config.runtime.cuda_graphs && StepGraph::available(device)) {
        graph_ = std::make_unique<StepGraph>(device);
    }
}

TrainStep::~TrainStep() = default;

std::vector<std::pair<std::string, at::Tensor>> TrainStep::state() const {
    auto buffers = rule_.state();
    if (sam_) {
        const auto more = sam_->state();
        buffers.insert(buffers.end(), more.begin(), more.end());
    }
    return buffers;
}

TrainStep::Pass TrainStep::gradient(const Work& work) {
    parameters_.zero_gradients();
    ForwardContext context;
    context.training = true;
    context.seed = config_.train.seed;
    context.step = work.step;
    context.fast_kernels = config_.runtime.kernels == Kernels::fast;
    context.recompute = config_.runtime.recompute;
    context.bf16 = config_.runtime.precision == Precision::bf16 && work.images.device().is_cuda();
    Pass pass;
    pass.logits = model_.forward(work.images, context).to(torch::kFloat32);
    pass.loss = loss_(pass.logits, work.targets);
    pass.loss.backward();
    return pass;
}

namespace {

/// What keeps a clipped gradient finite at a norm of 0.
constexpr double kClipEpsilon = 1e-6;

} // namespace

/// Scales the gradients where they are, without the host knowing by how much.
void TrainStep::clip_gradients(const at::Tensor& norm) {
    if (config_.optim.clip > 0.0) {
        const torch::NoGradGuard guard;
        const at::Tensor scale = (config_.optim.clip / (norm + kClipEpsilon)).clamp_max(1.0);
        parameters_.gradients().mul_(scale.to(torch::kFloat32));
    }
}

/// The factor of the gradients that the fused pass applies by the way.
double TrainStep::clip_scale(const at::Tensor& norm) const {
    return config_.optim.clip > 0.0
               ? std::min(1.0, config_.optim.clip / (norm.item<double>() + kClipEpsilon))
               : 1.0;
}

/// The update rule; gives the norm of the gradient.
at::Tensor TrainStep::apply_update(const Work& work) {
    TESSERA_RECORD("optimiser");
    const at::Tensor norm = global_norm(parameters_.gradients());
    if (work.factors.defined()) {
        clip_gradients(norm);
        rule_.apply(parameters_, work.factors);
    } else {
        rule_.step(parameters_, work.step + 1, work.lr, clip_scale(norm));
    }
    return norm;
}

void TrainStep::first_part(Work& work) {
    work.first = gradient(work);
    if (work.perturbed) {
        sam_->perturb(parameters_);
    }
}

void TrainStep::second_part(Work& work) {
    const at::Tensor loss = work.first.loss.detach().to(torch::kFloat64);
    at::Tensor sharpness = torch::full_like(loss, std::numeric_limits<double>::quiet_NaN());
    if (work.perturbed) {
        const Pass second = gradient(work);
        sam_->restore(parameters_);
        sharpness = second.loss.detach().to(torch::kFloat64) - loss;
    } else if (sam_) {
        sam_->reuse(parameters_);
    }
    const at::Tensor norm = apply_update(work);
    const at::Tensor logits = work.first.logits.detach();
    const at::Tensor labels = work.targets.dominant();
    work.numbers = torch::stack(
        {loss, top_k_hits(logits, labels, 1).mean(),
         top_k_hits(logits, labels, std::min<int64_t>(5, logits.size(1))).mean(), norm, sharpness});
    work.first = {}; // frees the graph of the pass
}

at::Tensor TrainStep::run(const at::Tensor& images, const Targets& targets, int64_t step,
                          double lr) {
    Work work;
    work.images = images;
    work.targets = targets;
    work.step = step;
    work.perturbed = sam_ && sam_->perturbs(step);
    work.lr = lr;
    if (!rule_.is_fast(parameters_)) {
        work.factors = uploaded(rule_.factors(step + 1, lr), images.device());
    }
    // The last batch of an epoch may be smaller than those that the recording is for.
    if (graph_ && images.size(0) == config_.data.batch) {
        return run_recorded(work);
    }
    first_part(work);
    second_part(work);
    return work.numbers;
}

std::vector<at::Tensor*> TrainStep::inputs_of(Work& work) {
    std::vector<at::Tensor*> all{&work.images, &work.targets.labels, &work.factors};
    if (work.targets.partners.defined()) {
        all.push_back(&work.targets.partners);
        all.push_back(&work.targets.share);
    }
    return all;
}

at::Tensor TrainStep::run_recorded(const Work& work) {
    const int kind = work.perturbed ? 1 : 0;
    Work& fixed = recorded_.at(static_cast<std::size_t>(kind));
    if (!fixed.images.defined()) {
        fixed = work;
        for (at::Tensor* tensor : inputs_of(fixed)) {
            *tensor = tensor->clone();
        }
    } else {
        Work now = work;
        const auto from = inputs_of(now);
        const auto to = inputs_of(fixed);
        for (std::size_t i = 0; i < to.size(); ++i) {
            to[i]->copy_(*from[i]);
        }
    }
    fixed.step = work.step;
    const auto words = Philox::block(
        {static_cast<uint32_t>(work.step), static_cast<uint32_t>(work.step >> 32), 0, 0},
        config_.train.seed);
    graph_->run(kind, {[&] { first_part(fixed); }, [&] { second_part(fixed); }},
                (uint64_t{words[1]} << 32) | words[0]);
    return fixed.numbers.clone(); // the next replay writes over it
}

std::vector<StepNumbers> TrainStep::read(const at::Tensor& numbers) {
    const at::Tensor host = numbers.to(torch::kCPU);
    const auto rows = host.accessor<double, 2>();
    std::vector<StepNumbers> all;
    for (int64_t i = 0; i < rows.size(0); ++i) {
        all.push_back({rows[i][0], rows[i][1], rows[i][2], rows[i][3], rows[i][4]});
    }
    return all;
}

} // namespace tessera
