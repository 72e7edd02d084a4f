// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/files/trainer_state.h"

#include "models/error.h"
#include "training/files/json_access.h"

namespace tessera {
namespace {

using json_access::number;
using nlohmann::json;

json last_document(const LastScores& last) {
    return {{"step", last.step},
            {"loss", number<json>(last.loss)},
            {"top1", number<json>(last.top1)},
            {"top5", number<json>(last.top5)},
            {"per_class", json_access::numbers<json>(last.per_class)}};
}

LastScores last_of(const json& document) {
    LastScores last;
    last.step = document.at("step").get<int64_t>();
    last.loss = json_access::get_number(document, "loss");
    last.top1 = json_access::get_number(document, "top1");
    last.top5 = json_access::get_number(document, "top5");
    last.per_class = json_access::get_numbers(document, "per_class");
    return last;
}

TrainerState state_of(const json& document) {
    TrainerState state;
    document.at("step").get_to(state.step);
    document.at("loss_sum").get_to(state.loss_sum);
    document.at("top1_sum").get_to(state.top1_sum);
    document.at("top5_sum").get_to(state.top5_sum);
    document.at("images").get_to(state.images);
    document.at("best_step").get_to(state.best_step);
    document.at("best_top1").get_to(state.best_top1);
    document.at("stale_epochs").get_to(state.stale_epochs);
    document.at("seconds").get_to(state.seconds);
    document.at("lr_scale").get_to(state.lr_scale);
    document.at("threads").get_to(state.threads);
    if (document.contains("computed_with")) {
        document.at("closed_step").get_to(state.closed_step);
        document.at("computed_with").get_to(state.computed_with);
        state.last = last_of(document.at("last"));
    } else { // of a program that saved at the end of an epoch only after its evaluation
        state.closed_step = state.step;
        document.at("libtorch").get_to(state.computed_with["libtorch"]);
        document.at("instruction_set").get_to(state.computed_with["instruction_set"]);
    }
    return state;
}

} // namespace

std::string trainer_state_to_json(const TrainerState& state) {
    const json document = {{"step", state.step},
                           {"closed_step", state.closed_step},
                           {"loss_sum", state.loss_sum},
                           {"top1_sum", state.top1_sum},
                           {"top5_sum", state.top5_sum},
                           {"images", state.images},
                           {"best_step", state.best_step},
                           {"best_top1", state.best_top1},
                           {"stale_epochs", state.stale_epochs},
                           {"seconds", state.seconds},
                           {"lr_scale", state.lr_scale},
                           {"last", last_document(state.last)},
                           {"threads", state.threads},
                           {"computed_with", state.computed_with}};
    return document.dump(2) + "\n";
}

TrainerState trainer_state_from_json(const std::string& text, const std::string& where) {
    try {
        return state_of(json::parse(text));
    } catch (const json::exception& problem) {
        throw Error(ErrorCode::data,
                    {TESSERA_SENTENCE("%1 is damaged (%2); resume from an older checkpoint"), where,
                     std::string(problem.what())},
                    where);
    }
}

} // namespace tessera
