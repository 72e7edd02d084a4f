// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/files/json_access.h"
#include "training/files/result_json.h"

namespace tessera {
namespace {

using json_access::number;
using json_access::numbers;
using nlohmann::ordered_json;

ordered_json interval_of(const std::optional<Interval>& interval) {
    if (!interval) {
        return nullptr;
    }
    return {number(interval->low), number(interval->high)};
}

ordered_json side_document(const ComparisonSide& side) {
    ordered_json document;
    document["preset"] = side.preset;
    document["name"] = side.name;
    document["runs"] = side.runs;
    document["run_names"] = side.run_names;
    document["step"] = side.steps;
    document["epoch"] = side.epochs;
    document["top1"] = number(side.top1);
    document["top5"] = number(side.top5);
    document["loss"] = number(side.loss);
    document["parameters"] = side.parameters;
    document["macs_per_image"] = side.macs_per_image;
    document["seconds"] = number(side.seconds);
    document["top1_per_seed"] = numbers(side.top1s);
    return document;
}

ordered_json measure_document(const Measure& measure) {
    const auto side = [](const MeasureSide& of) {
        return ordered_json{{"values", numbers(of.values)},
                            {"mean", number(of.mean)},
                            {"deviation", number(of.deviation)},
                            {"interval", interval_of(of.interval)}};
    };
    ordered_json document;
    document["measure"] = measure_id(measure.kind);
    document["a"] = side(measure.a);
    document["b"] = side(measure.b);
    document["delta"] = number(measure.delta);
    document["interval"] = nullptr;
    document["p_value"] = nullptr;
    if (measure.test) {
        document["interval"] = interval_of(measure.test->interval);
        document["p_value"] = number(measure.test->p);
    } else if (measure.without_spread()) {
        document["missing_interval"] = "no_spread";
    }
    document["better"] = nullptr;
    if (const char better = measure.better(); better != 0) {
        document["better"] = better == 'A' ? "a" : "b";
    }
    return document;
}

ordered_json paired_document(const PairedTests& tests) {
    ordered_json document;
    document["images"] = tests.images;
    document["pairs"] = tests.pairs;
    document["paired_by"] = tests.same_seeds ? "seed" : "order";
    // An image that several seeds answer is no pair of answers: McNemar's test knows one of each.
    const McNemarTest& test = tests.over_images;
    document["mcnemar"] = nullptr;
    document["sign_test"] = nullptr;
    document[tests.is_mcnemar() ? "mcnemar" : "sign_test"] = {
        {"only_a", test.only_a},
        {"only_b", test.only_b},
        {"method", test.exact() ? "exact_binomial" : "chi2_continuity_corrected"},
        {"p_value", number(test.p())}};
    document["bootstrap"] = {{"over", tests.is_mcnemar() ? "images" : "seeds_and_images"},
                             {"difference", number(tests.bootstrap.difference)},
                             {"interval", tests.without_spread()
                                              ? ordered_json()
                                              : interval_of(tests.bootstrap.interval)},
                             {"standard_error", number(tests.bootstrap.standard_error)},
                             {"resamples", tests.resamples},
                             {"seed", kBootstrapSeed}};
    return document;
}

ordered_json fairness_document(const FairnessItem& item) {
    ordered_json document;
    document["check"] = fairness_id(item.kind);
    document["fine"] = item.fine;
    document["key"] = item.key;
    document["a"] = item.a;
    document["b"] = item.b;
    document["sentence"] = fairness_sentence(item);
    return document;
}

ordered_json class_document(const ClassDelta& each) {
    ordered_json document;
    document["class"] = each.name;
    document["images"] = each.images;
    document["a"] = number(each.recall.a.mean);
    document["b"] = number(each.recall.b.mean);
    document["delta"] = number(each.recall.delta);
    document["interval"] = nullptr;
    document["p_value"] = nullptr;
    document["p_holm"] = nullptr;
    if (each.recall.test) {
        document["interval"] = interval_of(each.recall.test->interval);
        document["p_value"] = number(each.recall.test->p);
    }
    if (each.p_holm) {
        document["p_holm"] = number(*each.p_holm);
    }
    return document;
}

template <typename Item, typename Write>
ordered_json list_of(const std::vector<Item>& items, Write write) {
    ordered_json list = ordered_json::array();
    for (const Item& item : items) {
        list.push_back(write(item));
    }
    return list;
}

} // namespace

std::string comparison_to_json(const Comparison& comparison) {
    ordered_json document;
    document["a"] = side_document(comparison.a);
    document["b"] = side_document(comparison.b);
    document["delta"] = number(comparison.delta);
    document["interval"] = interval_of(comparison.interval);
    document["p_value"] = comparison.p_value ? number(*comparison.p_value) : ordered_json();
    document["missing_interval"] = nullptr;
    if (const std::string reason = missing_interval(comparison); !reason.empty()) {
        document["missing_interval"] = reason;
    }
    document["verdict"] = verdict_name(comparison.verdict);
    document["sentence"] = comparison.sentence;
    document["differing_keys"] = comparison.differing_keys;
    document["warnings"] = comparison.warnings;
    document["damage"] = ordered_json::array();
    for (const Sentence& text : comparison.damage) {
        document["damage"].push_back(text.english());
    }
    document["split"] = comparison.split;
    document["epoch"] = comparison.epoch ? number(*comparison.epoch) : ordered_json();
    document["measures"] = list_of(comparison.measures, measure_document);
    document["paired"] = comparison.paired ? paired_document(*comparison.paired) : ordered_json();
    document["paired_problem"] = comparison.paired_problem;
    document["settings"] = list_of(comparison.differences, [](const SettingDifference& each) {
        return ordered_json{
            {"key", each.key}, {"a", each.a}, {"b", each.b}, {"declared", each.declared}};
    });
    document["fairness"] = list_of(comparison.fairness, fairness_document);
    document["equal_time"] = nullptr;
    if (const auto& equal = comparison.equal_time) {
        document["equal_time"] = {{"seconds", number(equal->seconds)},
                                  {"epoch_a", number(equal->epoch_a)},
                                  {"epoch_b", number(equal->epoch_b)},
                                  {"validation_top1", measure_document(equal->top1)}};
    }
    document["classes_adjusted"] = {{"method", "holm"},
                                    {"tests", tested_classes(comparison.classes)}};
    document["classes"] = list_of(comparison.classes, class_document);
    return json_access::dump(document);
}

} // namespace tessera
