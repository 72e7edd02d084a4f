// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/engine/evaluate_model.h"

#include "models/error.h"
#include "training/api/class_match.h"
#include "training/api/split.h"
#include "training/data/name_list.h"
#include "training/engine/device.h"
#include "training/engine/evaluator.h"
#include "training/engine/model_file.h"

#include <torch/torch.h>

#include <algorithm>

namespace tessera {

namespace {

/// The pictures to score and, in `result`, which split that is and what was said about them.
std::shared_ptr<const ImageSet> pictures_of(const LoadedModel& model, const Dataset& dataset,
                                            const std::string& split, EvalResult& result) {
    const std::string& path = model.config.data.path;
    const std::vector<std::string>& known = model.environment.class_names;
    const ClassMatch match = match_classes(known, dataset.class_names);
    require(!match.is_empty(), ErrorCode::data,
            {TESSERA_SENTENCE("%1 has no class that the model knows: its classes are %2, those of "
                              "the model %3"),
             path, name_list(dataset.class_names), name_list(known)},
            path);
    const auto [name, all] = find_split(dataset, model.config.data, split);
    result.split = name;
    result.unknown_classes = unknown_classes(*all, dataset.class_names, match);
    result.missing_classes = match.missing;
    for (Sentence& note : match_notes(result.unknown_classes, result.missing_classes)) {
        result.weights.notes.push_back(std::move(note));
    }
    const auto pictures = known_images(all, match);
    require(pictures->size() > 0 || all->size() == 0, ErrorCode::data,
            {TESSERA_SENTENCE("no picture of the split \"%1\" of %2 is of a class that the model "
                              "knows"),
             name, path},
            path);
    return pictures;
}

} // namespace

EvalResult evaluate_model(const std::string& model, const std::string& data,
                          const std::string& split, const std::string& device,
                          RunControl& control) {
    const c10::Device where = pick_device(device_choice(device));
    const Stop stop = [&control] { return control.stop_requested(); };
    LoadedModel loaded = load_model(model);
    EvalResult about;
    about.weights = loaded.weights;
    Dataset dataset;
    if (data.empty() || data == loaded.config.data.path) {
        dataset = open_own_data(loaded, stop, about.weights.notes);
    } else {
        loaded.config.data.path = data;
        dataset = open_dataset(data, stop, Reading::whole);
    }
    EvaluationSetup setup;
    setup.set = pictures_of(loaded, dataset, split, about);
    setup.preprocessing = loaded.preprocessing;
    setup.class_names = loaded.environment.class_names;
    setup.split = about.split;
    setup.batch = std::max<int64_t>(loaded.config.data.batch, 64);
    loaded.network->to(where);
    setup.device = where;
    auto scores = Evaluator(setup).run(*loaded.network, stop);
    require(scores.has_value(), ErrorCode::interrupted,
            {TESSERA_SENTENCE("%1 was not evaluated to its end: stopped."), model}, model);
    EvalResult result = *std::move(scores);
    result.step = about.weights.step;
    result.epoch = about.weights.epoch;
    result.weights = std::move(about.weights);
    result.unknown_classes = std::move(about.unknown_classes);
    result.missing_classes = std::move(about.missing_classes);
    return result;
}

} // namespace tessera
