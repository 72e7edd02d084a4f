// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/files/chosen_weights.h"

#include "models/error.h"
#include "training/files/run_files.h"

#include <algorithm>
#include <system_error>

namespace tessera {
namespace {

namespace fs = std::filesystem;

/// A checkpoint that was wanted and cannot be used.
struct Refused {
    const CheckpointFolder* folder = nullptr;
    bool best = false;
    Sentence damage;
};

Sentence note_of(const Refused& refused, int64_t used_step) {
    return {refused.best
                ? TESSERA_SENTENCE("the best checkpoint %1 is damaged: %2; the weights of step %3 "
                                   "are used instead")
                : TESSERA_SENTENCE("the checkpoint %1 is damaged: %2; the weights of step %3 are "
                                   "used instead"),
            refused.folder->directory, refused.damage, used_step};
}

/// "step-00000020: model.safetensors is missing; step-00000010: ..."
Sentence all_damage(const std::vector<Refused>& refused) {
    Sentence all;
    for (const Refused& each : refused) {
        const Sentence one{TESSERA_SENTENCE("%1: %2"), each.folder->directory.filename(),
                           each.damage};
        all = all.empty() ? one : Sentence{TESSERA_SENTENCE("%1; %2"), all, one};
    }
    return all;
}

/// Checkpoints that cannot be listed are not the same as none.
void require_listable(const fs::path& run) {
    std::error_code failed;
    const fs::path folder = run / kCheckpointFolder;
    const fs::directory_iterator entries(folder, failed);
    require(!failed || failed == std::errc::no_such_file_or_directory, ErrorCode::data,
            {TESSERA_SENTENCE("the folder %1 cannot be read: %2; check its permissions"), folder,
             failed.message()},
            folder.string());
}

} // namespace

ChosenWeights choose_weights(const fs::path& run) {
    require_listable(run);
    const std::vector<CheckpointFolder> folders = checkpoint_folders(run);
    require(!folders.empty(), ErrorCode::data,
            {TESSERA_SENTENCE("%1 has no usable checkpoint yet; train or resume it first"), run},
            run.string());
    const auto known = std::find_if(folders.begin(), folders.end(),
                                    [](const CheckpointFolder& each) { return each.facts; });
    std::vector<Refused> refused;
    for (auto newer = folders.begin(); newer != known; ++newer) {
        refused.push_back({&*newer, false, newer->damage}); // it might have been the best
    }
    const int64_t best = known != folders.end() ? known->facts->best_step : 0;
    std::vector<const CheckpointFolder*> order; // the best, then the newest
    for (auto each = known; each != folders.end(); ++each) {
        order.insert(each->step == best ? order.begin() : order.end(), &*each);
    }
    const bool has_best = !order.empty() && order.front()->step == best;
    for (const CheckpointFolder* each : order) {
        const bool is_best = each->step == best;
        const Sentence damage = each->facts ? weights_damage(each->directory) : each->damage;
        if (!damage.empty()) {
            refused.push_back({each, is_best, damage});
            continue;
        }
        ChosenWeights chosen{{each->directory, *each->facts}, is_best, {}};
        for (const Refused& other : refused) {
            chosen.notes.push_back(note_of(other, each->step));
        }
        if (best > 0 && !has_best) {
            chosen.notes.emplace_back(
                TESSERA_SENTENCE("%1 has no checkpoint of its best step %2; the weights of step "
                                 "%3 are used instead"),
                run, best, each->step);
        }
        return chosen;
    }
    throw Error(ErrorCode::data,
                {TESSERA_SENTENCE("every checkpoint of %1 is damaged (%2); put a copy of one back "
                                  "or train again"),
                 run, all_damage(refused)},
                run.string());
}

} // namespace tessera
