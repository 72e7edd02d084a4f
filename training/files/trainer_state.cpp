// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/files/trainer_state.h"

#include "models/error.h"

#include <nlohmann/json.hpp>

namespace tessera {

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(TrainerState, step, loss_sum, top1_sum, top5_sum, images,
                                   best_step, best_top1, stale_epochs, seconds, lr_scale, threads,
                                   libtorch, instruction_set)

std::string trainer_state_to_json(const TrainerState& state) {
    return nlohmann::json(state).dump(2) + "\n";
}

TrainerState trainer_state_from_json(const std::string& json, const std::string& where) {
    try {
        return nlohmann::json::parse(json).get<TrainerState>();
    } catch (const nlohmann::json::exception& problem) {
        throw Error(ErrorCode::data,
                    {TESSERA_SENTENCE("%1 is damaged (%2); resume from an older checkpoint"), where,
                     std::string(problem.what())},
                    where);
    }
}

} // namespace tessera
