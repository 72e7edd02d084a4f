// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/stats/fairness.h"

#include "training/config/config_io.h"
#include "training/stats/comparison.h"
#include "training/stats/number_text.h"
#include "training/stats/statistics.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace tessera {
namespace {

using Runs = std::vector<RunConditions>;

template <typename Value>
std::string joined(const std::set<Value>& values) {
    std::string text;
    for (const Value& value : values) {
        text += text.empty() ? "" : ", ";
        if constexpr (std::is_arithmetic_v<Value>) {
            text += std::to_string(value);
        } else {
            text += value;
        }
    }
    return text;
}

/// The values of all runs of a side, each once, in order.
template <typename Get>
auto values_of(const Runs& runs, Get get) {
    std::set<decltype(get(runs.front()))> values;
    for (const RunConditions& run : runs) {
        values.insert(get(run));
    }
    return values;
}

template <typename Get>
FairnessItem same(FairnessKind kind, const Runs& a, const Runs& b, Get get) {
    const auto values_a = values_of(a, get);
    const auto values_b = values_of(b, get);
    return {kind, values_a == values_b, {}, joined(values_a), joined(values_b), 0};
}

FairnessItem same_data(const Runs& a, const Runs& b) {
    const auto known = [](const RunConditions& run) { return !run.fingerprint.empty(); };
    const bool all =
        std::all_of(a.begin(), a.end(), known) && std::all_of(b.begin(), b.end(), known);
    FairnessItem item = same(FairnessKind::data, a, b, [all](const RunConditions& run) {
        return all ? run.fingerprint : run.config.data.path;
    });
    // Two digests tell a reader nothing where the places differ too.
    const auto place = [](const RunConditions& run) { return run.config.data.path; };
    const std::string place_a = joined(values_of(a, place));
    const std::string place_b = joined(values_of(b, place));
    if (item.fine || place_a != place_b) {
        item.a = place_a;
        item.b = place_b;
    }
    return item;
}

void add_settings(std::vector<FairnessItem>& items, const Runs& a, const Runs& b,
                  const std::vector<std::string>& factor) {
    const std::vector<std::string> keys = differing_keys(a.front().config, b.front().config);
    const std::size_t before = items.size();
    for (const ConfigDifference& each : config_diff(a.front().config, b.front().config)) {
        const auto in = [&each](const std::vector<std::string>& list) {
            return std::find(list.begin(), list.end(), each.key) != list.end();
        };
        if (in(keys) && !in(factor)) {
            items.push_back({FairnessKind::setting, false, each.key, each.a, each.b, 0});
        }
    }
    if (items.size() == before) {
        const std::string count = std::to_string(keys.size());
        items.push_back({FairnessKind::setting, true, {}, count, count, 0});
    }
}

void add_mixed(std::vector<FairnessItem>& items, const Runs& runs, const std::string& letter) {
    std::set<std::string> keys;
    for (const RunConditions& run : runs) {
        for (const std::string& key : differing_keys(runs.front().config, run.config)) {
            keys.insert(key);
        }
    }
    if (!keys.empty()) {
        items.push_back({FairnessKind::mixed, false, letter, joined(keys), {}, 0});
    }
}

void add_unfinished(std::vector<FairnessItem>& items, const Runs& runs, const std::string& letter) {
    const auto count = std::count_if(runs.begin(), runs.end(), [](const RunConditions& run) {
        return run.state != RunState::finished;
    });
    if (count > 0) {
        items.push_back({FairnessKind::unfinished, false, letter, std::to_string(count),
                         std::to_string(runs.size()), 0});
    }
}

/// What was trained from, and with how much. Equal steps alone say little: a larger batch sees more
/// images in them.
void add_amounts(std::vector<FairnessItem>& items, const Runs& a, const Runs& b) {
    items.push_back(same(FairnessKind::weights, a, b, [](const RunConditions& run) {
        return run.weights.empty() ? std::string("random") : run.weights;
    }));
    items.push_back(
        same(FairnessKind::length, a, b, [](const RunConditions& run) { return run.steps; }));
    const auto known = [](const RunConditions& run) { return run.images > 0 && run.epochs > 0; };
    if (std::all_of(a.begin(), a.end(), known) && std::all_of(b.begin(), b.end(), known)) {
        items.push_back(
            same(FairnessKind::images, a, b, [](const RunConditions& run) { return run.images; }));
        items.push_back(same(FairnessKind::epochs, a, b, [](const RunConditions& run) {
            return fixed_text(run.epochs, run.epochs == std::floor(run.epochs) ? 0 : 2);
        }));
    }
}

template <typename Get>
void add_cost(std::vector<FairnessItem>& items, FairnessKind kind, const Runs& a, const Runs& b,
              Get get) {
    const auto mean_of = [&get](const Runs& runs) {
        std::vector<double> values;
        for (const RunConditions& run : runs) {
            values.push_back(static_cast<double>(get(run)));
        }
        return mean(values);
    };
    const double cost_a = mean_of(a);
    const double cost_b = mean_of(b);
    if (cost_a > 0 && cost_b > 0) {
        const int decimals = kind == FairnessKind::time ? 1 : 0;
        const double change = cost_b / cost_a - 1;
        items.push_back({kind,
                         std::abs(change) <= kCostTolerance,
                         {},
                         fixed_text(cost_a, decimals),
                         fixed_text(cost_b, decimals),
                         change});
    }
}

} // namespace

std::vector<std::string> declared_factor(const RunConfig& a, const RunConfig& b) {
    const std::vector<std::string> keys = differing_keys(a, b);
    return keys.size() == 1 ? keys : std::vector<std::string>{};
}

std::vector<FairnessItem> check_fairness(const std::vector<RunConditions>& a,
                                         const std::vector<RunConditions>& b,
                                         const std::vector<std::string>& factor) {
    std::vector<FairnessItem> items{same_data(a, b)};
    add_settings(items, a, b, factor);
    add_mixed(items, a, "A");
    add_mixed(items, b, "B");
    add_amounts(items, a, b);
    FairnessItem seeds = same(FairnessKind::seeds, a, b,
                              [](const RunConditions& run) { return run.config.train.seed; });
    seeds.fine = seeds.fine && a.size() == b.size();
    items.push_back(std::move(seeds));
    add_unfinished(items, a, "A");
    add_unfinished(items, b, "B");
    const FairnessItem machine =
        same(FairnessKind::machine, a, b, [](const RunConditions& run) { return run.machine; });
    if (!machine.a.empty() && !machine.b.empty()) {
        items.push_back(machine);
    }
    add_cost(items, FairnessKind::parameters, a, b,
             [](const RunConditions& run) { return run.parameters; });
    add_cost(items, FairnessKind::macs, a, b,
             [](const RunConditions& run) { return run.macs_per_image; });
    add_cost(items, FairnessKind::time, a, b, [](const RunConditions& run) { return run.seconds; });
    return items;
}

std::string fairness_sentence(const FairnessItem& item) {
    const auto against = [&item](const std::string& what) {
        return what + ": " + item.a + " and " + item.b + ".";
    };
    const auto cost = [&item](const std::string& what, const std::string& unit) {
        return "B against A in " + what + ": " + signed_text(100 * item.change, 1) + " % (" +
               item.a + " and " + item.b + unit + ").";
    };
    switch (item.kind) {
    case FairnessKind::data:
        return item.fine ? "Same data: " + item.a + "." : against("Different data");
    case FairnessKind::setting:
        return item.fine
                   ? (item.a == "0" ? "No setting differs." : "Only the declared settings differ.")
                   : against("Beyond the declared factor, " + item.key + " differs");
    case FairnessKind::mixed:
        return "The runs of " + item.key + " differ in more than the seed: " + item.a + ".";
    case FairnessKind::weights:
        return item.fine ? "Same start: " + item.a + " weights."
                         : against("Different weights to start from");
    case FairnessKind::length:
        return item.fine ? "Same count of steps: " + item.a + "."
                         : against("Different counts of steps");
    case FairnessKind::images:
        return item.fine ? "Same count of training images seen: " + item.a + "."
                         : against("Different counts of training images seen");
    case FairnessKind::epochs:
        return item.fine ? "Same passes over the training images: " + item.a + "."
                         : against("Different passes over the training images");
    case FairnessKind::seeds:
        return item.fine ? "Same seeds: " + item.a + "." : against("Different seeds");
    case FairnessKind::unfinished:
        return "Of " + item.key + ", " + item.a + " of " + item.b + " runs did not finish.";
    case FairnessKind::machine:
        return item.fine ? "Same machine: " + item.a + "."
                         : against("Different machines, so that times do not compare");
    case FairnessKind::parameters:
        return cost("parameters", "");
    case FairnessKind::macs:
        return cost("multiply-adds per image", "");
    case FairnessKind::time:
        return cost("training time", " s");
    }
    return {};
}

std::string fairness_id(FairnessKind kind) {
    static constexpr std::array<const char*, 13> names{
        "data",  "setting",    "mixed",   "weights",    "length", "images", "epochs",
        "seeds", "unfinished", "machine", "parameters", "macs",   "time"};
    return names[static_cast<std::size_t>(kind)];
}

} // namespace tessera
