// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/config/sweep_plan.h"

#include "models/error.h"
#include "models/philox.h"
#include "training/config/config_io.h"
#include "training/config/excerpt.h"
#include "training/config/number_text.h"
#include "training/files/xxhash64.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <set>

namespace tessera {
namespace {

constexpr int64_t kLargestCount = 1000;
constexpr int64_t kMostSeeds = 100;
/// File systems allow 255 bytes; a name that a person can read is shorter.
constexpr std::size_t kLongestFolder = 120;

const Field& field_of(const std::string& key) {
    const Field* field = find_field(key);
    if (field == nullptr) {
        throw Error(ErrorCode::config,
                    {TESSERA_SENTENCE("unknown setting \"%1\" in the sweep; did you mean \"%2\"?"),
                     excerpt(key), nearest_key(key)},
                    key);
    }
    return *field;
}

Sentence no_values(std::string_view key) {
    return {TESSERA_SENTENCE("the sweep gives no values for %1; give at least one"), key};
}

bool is_number(const Field& field) {
    return field.kind == FieldKind::integer || field.kind == FieldKind::real;
}

/// Rounded to `digits` significant digits, so that 0.1 + 0.2 is 0.3 in names and files.
double rounded(double value, int digits) {
    std::array<char, 40> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value,
                                   std::chars_format::general, digits)
                         .ptr;
    return parse_real(std::string_view(text.data(), std::size_t(end - text.data())))
        .value_or(value);
}

FieldValue typed(const Field& field, double value) {
    if (field.kind == FieldKind::integer) {
        return static_cast<int64_t>(std::llround(value));
    }
    return value;
}

void check_axis(const Field& field, const SweepAxis& axis) {
    if (!axis.range) {
        require(!axis.values.empty(), ErrorCode::config, no_values(axis.key), axis.key);
        for (const FieldValue& value : axis.values) {
            check_value(field, value);
        }
        return;
    }
    const SweepRange& range = *axis.range;
    require(is_number(field), ErrorCode::config,
            {TESSERA_SENTENCE("%1 is no number; list its values instead of a range"), axis.key},
            axis.key);
    require(std::isfinite(range.from) && std::isfinite(range.to), ErrorCode::config,
            {TESSERA_SENTENCE("the range of %1 must have finite ends"), axis.key}, axis.key);
    require(range.count >= 1 && range.count <= kLargestCount, ErrorCode::config,
            {TESSERA_SENTENCE("the range of %1 has count = %2; give 1 to %3"), axis.key,
             range.count, kLargestCount},
            axis.key);
    require(range.spacing == Spacing::linear || (range.from > 0 && range.to > 0), ErrorCode::config,
            {TESSERA_SENTENCE("the range of %1 begins at %2; logarithmic spacing needs both ends "
                              "above 0"),
             axis.key, std::min(range.from, range.to)},
            axis.key);
    check_value(field, typed(field, range.from));
    check_value(field, typed(field, range.to));
}

/// The value at `share` 0..1 of the way.
double between(const SweepRange& range, double share) {
    return range.spacing == Spacing::log ? range.from * std::pow(range.to / range.from, share)
                                         : range.from + (range.to - range.from) * share;
}

FieldValue draw(const Field& field, const SweepAxis& axis, RandomSequence& random) {
    if (!axis.range) {
        return axis.values[random.below(static_cast<uint32_t>(axis.values.size()))];
    }
    const SweepRange& range = *axis.range;
    const auto share = static_cast<double>(random.uniform());
    if (field.kind == FieldKind::integer && range.spacing == Spacing::linear) {
        // Every whole number equally often, the ends included.
        const double low = std::min(range.from, range.to);
        const double high = std::max(range.from, range.to);
        return static_cast<int64_t>(std::min(high, std::floor(low + share * (high - low + 1))));
    }
    return typed(field, rounded(between(range, share), 4));
}

/// Letters that every file system takes, the rest as '_'.
std::string file_name(const std::string& name) {
    std::string text;
    for (const char letter : name) {
        const bool plain = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
                           (letter >= '0' && letter <= '9') || letter == '.' || letter == '-' ||
                           letter == '+' || letter == '=' || letter == '_' || letter == ',';
        text += plain ? letter : '_';
    }
    if (text == name && text.size() <= kLongestFolder) {
        return text;
    }
    XxHash64 digest;
    digest.update(name.data(), name.size());
    return text.substr(0, kLongestFolder) + "-" + digest.hex().substr(0, 8);
}

/// Fills name and folder from the values.
void name_run(SweepRun& run, bool several_seeds) {
    std::string folder;
    for (const auto& [key, value] : run.values) {
        const std::string text = to_text(value);
        run.name += (run.name.empty() ? "" : ", ") + key + " " + text;
        folder += (folder.empty() ? "" : ",") + key + "=" + text;
    }
    if (several_seeds || run.values.empty()) {
        const std::string seed = std::to_string(run.config.train.seed);
        run.name += (run.name.empty() ? "seed " : ", seed ") + seed;
        folder += (folder.empty() ? "seed=" : ",seed=") + seed;
    }
    run.folder = file_name(folder);
}

using Combination = std::vector<FieldValue>;

std::vector<Combination> grid(const SweepPlan& plan) {
    std::vector<Combination> all{{}};
    for (const SweepAxis& axis : plan.axes) {
        const std::vector<FieldValue> values = axis_values(axis);
        const auto runs = static_cast<int64_t>(all.size() * values.size());
        require(runs * plan.seeds <= kLargestSweep, ErrorCode::config,
                {TESSERA_SENTENCE("the sweep has more than %1 runs; give fewer values or search at "
                                  "random"),
                 kLargestSweep},
                axis.key);
        std::vector<Combination> longer;
        longer.reserve(static_cast<std::size_t>(runs));
        for (const Combination& begun : all) {
            for (const FieldValue& value : values) {
                longer.push_back(begun);
                longer.back().push_back(value);
            }
        }
        all = std::move(longer);
    }
    return all;
}

std::vector<Combination> drawn(const SweepPlan& plan) {
    require(plan.runs >= 1 && plan.runs * plan.seeds <= kLargestSweep, ErrorCode::config,
            {TESSERA_SENTENCE("the random search has runs = %1; give 1 to %2"), plan.runs,
             kLargestSweep / plan.seeds},
            "runs");
    std::vector<Combination> all;
    for (int64_t run = 0; run < plan.runs; ++run) {
        Combination values;
        for (std::size_t axis = 0; axis < plan.axes.size(); ++axis) {
            // Of (seed, run, axis) alone: more runs leave the first ones as they are.
            RandomSequence random(plan.seed, RandomStream::data, static_cast<uint64_t>(run),
                                  static_cast<uint32_t>(axis));
            values.push_back(draw(field_of(plan.axes[axis].key), plan.axes[axis], random));
        }
        all.push_back(std::move(values));
    }
    return all;
}

SweepRun make_run(const SweepPlan& plan, const Combination& combination, int64_t seed) {
    SweepRun run;
    run.config = plan.base;
    for (std::size_t axis = 0; axis < plan.axes.size(); ++axis) {
        field_of(plan.axes[axis].key).set(run.config, combination[axis]);
    }
    const RunConfig all = run.config;
    for (std::size_t axis = 0; axis < plan.axes.size(); ++axis) {
        const Field& field = field_of(plan.axes[axis].key);
        if (field.applies && !field.applies(all)) {
            field.set(run.config, field.get(plan.base));
        } else {
            run.values.emplace_back(plan.axes[axis].key, combination[axis]);
        }
    }
    const auto is_given = [&run](const auto& key) {
        return std::any_of(run.values.begin(), run.values.end(),
                           [&key](const auto& value) { return value.first == key; });
    };
    if (!is_given(kWarmupKey)) {
        fit_warmup(run.config, plan.base);
    }
    run.config.train.seed += static_cast<uint64_t>(seed);
    name_run(run, plan.seeds > 1);
    return run;
}

} // namespace

std::vector<FieldValue> axis_values(const SweepAxis& axis) {
    const Field& field = field_of(axis.key);
    check_axis(field, axis);
    std::vector<FieldValue> values;
    const auto add = [&](FieldValue value) {
        if (std::find(values.begin(), values.end(), value) == values.end()) {
            values.push_back(std::move(value));
        }
    };
    if (!axis.range) {
        std::for_each(axis.values.begin(), axis.values.end(), add);
        return values;
    }
    const SweepRange& range = *axis.range;
    for (int64_t i = 0; i < range.count; ++i) {
        if (i == 0 || i + 1 == range.count) {
            add(typed(field, i == 0 ? range.from : range.to));
            continue;
        }
        const double share = static_cast<double>(i) / static_cast<double>(range.count - 1);
        add(typed(field, rounded(between(range, share), range.spacing == Spacing::log ? 6 : 12)));
    }
    return values;
}

std::vector<SweepRun> expand(const SweepPlan& plan) {
    require(!plan.axes.empty(), ErrorCode::config,
            TESSERA_SENTENCE("the sweep varies nothing; give at least one setting with its values"),
            "axes");
    require(plan.seeds >= 1 && plan.seeds <= kMostSeeds, ErrorCode::config,
            {TESSERA_SENTENCE("the sweep has seeds = %1; give 1 to %2"), plan.seeds, kMostSeeds},
            "seeds");
    std::set<std::string> keys;
    for (const SweepAxis& axis : plan.axes) {
        check_axis(field_of(axis.key), axis);
        require(keys.insert(axis.key).second, ErrorCode::config,
                {TESSERA_SENTENCE("the sweep varies %1 twice; remove one of them"), axis.key},
                axis.key);
    }
    require(plan.seeds == 1 || !keys.contains("train.seed"), ErrorCode::config,
            TESSERA_SENTENCE("the sweep varies train.seed and repeats over seeds; use one of them"),
            "train.seed");
    std::vector<SweepRun> runs;
    std::set<std::string> known;
    for (const Combination& combination :
         plan.search == SweepSearch::grid ? grid(plan) : drawn(plan)) {
        for (int64_t seed = 0; seed < plan.seeds; ++seed) {
            SweepRun run = make_run(plan, combination, seed);
            if (known.insert(run.folder).second) {
                runs.push_back(std::move(run));
            }
        }
    }
    return runs;
}

std::vector<FieldValue> parse_values(const Field& field, std::string_view text) {
    const char separator = field.kind == FieldKind::integer_list ? ';' : ',';
    std::vector<FieldValue> values;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(separator), text.size());
        std::string_view item = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const std::size_t first = item.find_first_not_of(' ');
        if (first == std::string_view::npos) {
            continue;
        }
        item = item.substr(first, item.find_last_not_of(' ') - first + 1);
        values.push_back(parse_field(field, item));
    }
    require(!values.empty(), ErrorCode::config, no_values(field.key), std::string(field.key));
    return values;
}

} // namespace tessera
