// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/engine/checkpoint.h"

#include "models/error.h"
#include "training/files/snapshot_thinning.h"

#include <torch/torch.h>

#include <map>
#include <utility>

namespace tessera {

namespace {

using NamedTensors = std::vector<std::pair<std::string, at::Tensor>>;

NamedTensors weights_of(const ImageModel& model) {
    NamedTensors tensors;
    for (const auto& item : model.named_parameters()) {
        tensors.emplace_back(item.key(), item.value().detach());
    }
    for (const auto& item : model.named_buffers()) {
        tensors.emplace_back(item.key(), item.value());
    }
    return tensors;
}

NamedTensors optimizer_of(const TrainStep& trained) {
    NamedTensors tensors;
    for (const auto& [name, buffer] : trained.state()) {
        const NamedTensors views = trained.parameters().named_views(buffer, name + ".");
        tensors.insert(tensors.end(), views.begin(), views.end());
    }
    return tensors;
}

/// Copies on the host that training cannot change any more.
NamedTensors host_copies(const NamedTensors& tensors) {
    NamedTensors copies;
    for (const auto& [name, tensor] : tensors) {
        copies.emplace_back(name,
                            tensor.to(torch::kCPU, torch::kFloat32, false, true).contiguous());
    }
    return copies;
}

std::vector<TensorView> views_of(const NamedTensors& tensors) {
    std::vector<TensorView> views;
    for (const auto& [name, tensor] : tensors) {
        views.push_back({name, "F32", tensor.sizes().vec(), tensor.data_ptr()});
    }
    return views;
}

std::string shape_text(const std::vector<int64_t>& shape) {
    std::string text = "(";
    for (std::size_t i = 0; i < shape.size(); ++i) {
        text += (i > 0 ? ", " : "") + std::to_string(shape[i]);
    }
    return text + ")";
}

/// Fills `targets` from the file of the same names and shapes.
void load_into(const std::filesystem::path& path, const NamedTensors& targets) {
    const torch::NoGradGuard guard;
    SafetensorsFile file(path);
    Sentence problems;
    const auto note = [&](const Sentence& text) {
        problems = problems.empty() ? text : Sentence(TESSERA_SENTENCE("%1; %2"), problems, text);
    };
    std::map<std::string, at::Tensor> by_name(targets.begin(), targets.end());
    for (const TensorEntry& entry : file.header().tensors) {
        const auto found = by_name.find(entry.name);
        if (found == by_name.end()) {
            note({TESSERA_SENTENCE("surplus tensor %1"), entry.name});
        } else if (entry.dtype != "F32" || entry.shape != found->second.sizes().vec()) {
            note({TESSERA_SENTENCE("%1 is %2 %3 instead of F32 %4"), entry.name, entry.dtype,
                  shape_text(entry.shape), shape_text(found->second.sizes().vec())});
            by_name.erase(found);
        } else {
            at::Tensor host = torch::empty(found->second.sizes(), torch::kFloat32);
            file.read(entry, host.data_ptr());
            found->second.copy_(host);
            by_name.erase(found);
        }
    }
    for (const auto& [name, tensor] : by_name) {
        note({TESSERA_SENTENCE("missing tensor %1"), name});
    }
    require(problems.empty(), ErrorCode::data,
            {TESSERA_SENTENCE("%1 does not fit the model: %2"), path, problems}, path.string());
}

} // namespace

CheckpointWriter::CheckpointWriter(std::filesystem::path run, int64_t keep)
    : run_(std::move(run)), keep_(keep) {}

CheckpointWriter::~CheckpointWriter() {
    if (pending_.valid()) {
        pending_.wait();
    }
}

void CheckpointWriter::wait() {
    if (pending_.valid()) {
        pending_.get();
    }
}

void CheckpointWriter::prune(int64_t best_step) {
    wait();
    remove_others(best_step);
}

/// A checkpoint too many is no reason to end a run.
void CheckpointWriter::remove_others(int64_t best_step) {
    try {
        prune_checkpoints(run_, {keep_, best_step, &whole_});
    } catch (const Error& problem) {
        const std::lock_guard lock(mutex_);
        complaints_.emplace_back(TESSERA_SENTENCE("An older checkpoint could not be removed: %1"),
                                 problem.sentence());
    }
}

std::vector<Sentence> CheckpointWriter::take_complaints() {
    const std::lock_guard lock(mutex_);
    return std::exchange(complaints_, {});
}

void CheckpointWriter::write(const ImageModel& model, const TrainStep& trained,
                             const CheckpointFacts& facts, const TrainerState& state, Call before,
                             Call done) {
    wait(); // before the copies: never two sets of them
    auto work = [this, facts, before = std::move(before), done = std::move(done),
                 weights = host_copies(weights_of(model)),
                 optimizer = host_copies(optimizer_of(trained)),
                 text = trainer_state_to_json(state)] {
        const CheckpointContent content{facts, views_of(weights), views_of(optimizer), text};
        before();
        require_free_space(run_, checkpoint_bytes(content));
        write_checkpoint(run_, content);
        whole_.insert(facts.step);
        remove_others(facts.best_step);
        done();
    };
    pending_ = std::async(std::launch::async, std::move(work));
}

void CheckpointWriter::write_snapshot(const ImageModel& model, int64_t epoch, int64_t budget_bytes,
                                      int64_t best_epoch, Call done) {
    NamedTensors weights = weights_of(model);
    uint64_t bytes = 0;
    for (const auto& [name, tensor] : weights) {
        bytes += static_cast<uint64_t>(tensor.numel()) * sizeof(float);
    }
    if (2 * static_cast<int64_t>(bytes) > budget_bytes) {
        return;
    }
    wait();
    auto work = [run = run_, epoch, best_epoch, budget = static_cast<uint64_t>(budget_bytes), bytes,
                 done = std::move(done), weights = host_copies(weights)] {
        tessera::write_snapshot(run, epoch, views_of(weights));
        thin_snapshots(run, bytes, budget, best_epoch);
        done();
    };
    pending_ = std::async(std::launch::async, std::move(work));
}

TrainerState load_checkpoint(const std::filesystem::path& checkpoint, const ImageModel& model,
                             const TrainStep& trained) {
    load_into(checkpoint / kModelFile, weights_of(model));
    load_into(checkpoint / kOptimizerFile, optimizer_of(trained));
    const std::filesystem::path state = checkpoint / kStateFile;
    return trainer_state_from_json(read_file(state), state.string());
}

void load_weights(const std::filesystem::path& file, const ImageModel& model) {
    load_into(file, weights_of(model));
}

void save_weights(const std::filesystem::path& file, const ImageModel& model) {
    const NamedTensors copies = host_copies(weights_of(model));
    write_safetensors_file(file, views_of(copies), {{"format", "pt"}});
}

} // namespace tessera
