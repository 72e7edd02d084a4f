// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/error.h"
#include "training/config/config_io.h"
#include "training/files/disk.h"
#include "training/files/result_json.h"
#include "training/report/compared_run.h"
#include "training/report/comparison_report.h"

#include <algorithm>
#include <cmath>

namespace tessera {
namespace {

namespace fs = std::filesystem;

using Side = std::vector<ComparedRun>;

std::vector<double> values_of(const Side& side,
                              const std::function<double(const ComparedRun&)>& get) {
    std::vector<double> values;
    for (const ComparedRun& run : side) {
        values.push_back(get(run));
    }
    return values;
}

ComparisonSide make_side(const Side& runs, const Side& other, bool tested) {
    const auto score = [tested](double EvalResult::*test, double RunOutcome::*validation) {
        return [=](const ComparedRun& run) {
            return tested ? run.outcome.test.*test : run.outcome.*validation;
        };
    };
    ComparisonSide side;
    for (const ComparedRun& run : runs) {
        side.runs.push_back(run.folder.string());
        side.run_names.push_back(given_name(run));
    }
    side.name = given_name(runs, other);
    for (const ComparedRun& run : runs) {
        const int64_t step = tested ? run.outcome.test.step : run.outcome.steps;
        side.steps.push_back(step);
        side.epochs.push_back(run.steps_per_epoch > 0 ? step / run.steps_per_epoch
                                                      : run.outcome.epochs);
    }
    side.preset = runs.front().preset;
    side.parameters = runs.front().conditions.parameters;
    side.macs_per_image = runs.front().conditions.macs_per_image;
    side.top1s = values_of(runs, score(&EvalResult::top1, &RunOutcome::top1));
    side.top5 = mean(values_of(runs, score(&EvalResult::top5, &RunOutcome::top5)));
    side.loss = mean(values_of(runs, score(&EvalResult::loss, &RunOutcome::loss)));
    side.seconds =
        mean(values_of(runs, [](const ComparedRun& run) { return run.conditions.seconds; }));
    return side;
}

double measure_of(const ComparedRun& run, MeasureKind kind, bool tested) {
    const RunOutcome& outcome = run.outcome;
    switch (kind) {
    case MeasureKind::top1:
        return tested ? outcome.test.top1 : outcome.top1;
    case MeasureKind::top5:
        return tested ? outcome.test.top5 : outcome.top5;
    case MeasureKind::loss:
        return tested ? outcome.test.loss : outcome.loss;
    case MeasureKind::ece:
        return tested ? outcome.test.ece : kNotMeasured;
    case MeasureKind::step_seconds:
        return run.step_seconds;
    case MeasureKind::seconds:
        return run.conditions.seconds;
    case MeasureKind::parameters:
        return run.conditions.parameters > 0 ? static_cast<double>(run.conditions.parameters)
                                             : kNotMeasured;
    case MeasureKind::macs:
        return run.conditions.macs_per_image > 0
                   ? static_cast<double>(run.conditions.macs_per_image)
                   : kNotMeasured;
    }
    return kNotMeasured;
}

void add_measures(Comparison& comparison, const ComparedSides& sides, bool tested) {
    for (const MeasureKind kind :
         {MeasureKind::top1, MeasureKind::top5, MeasureKind::loss, MeasureKind::ece,
          MeasureKind::step_seconds, MeasureKind::seconds, MeasureKind::parameters,
          MeasureKind::macs}) {
        const auto read = [=](const ComparedRun& run) { return measure_of(run, kind, tested); };
        Measure measure =
            compare_measure(kind, values_of(sides[0], read), values_of(sides[1], read));
        if (comparison.verdict == Verdict::unfinished) {
            measure.test.reset(); // a letter under "better" is a verdict too
        }
        if (!measure.a.values.empty() || !measure.b.values.empty()) {
            comparison.measures.push_back(std::move(measure));
        }
    }
}

/// Validation scores alone: of classes there is the recall, not the pictures.
std::vector<EvalResult> class_results(const Side& side, bool tested) {
    std::vector<EvalResult> results;
    for (const ComparedRun& run : side) {
        EvalResult result;
        result.class_names = run.outcome.test.class_names;
        if (tested) {
            result.confusion = run.outcome.test.confusion;
        }
        result.per_class = tested ? run.outcome.test.per_class : run.outcome.per_class;
        results.push_back(std::move(result));
    }
    return results;
}

/// Names the pictures of the test split: which ones a test share takes, the labels may not show.
std::string test_pictures(const RunConditions& conditions) {
    const DataConfig& data = conditions.config.data;
    return conditions.fingerprint.empty() || data.test_share <= 0
               ? conditions.fingerprint
               : conditions.fingerprint + " " + std::to_string(data.test_share) + " " +
                     std::to_string(data.split_seed);
}

void add_paired(ComparisonData& data, const ComparedSides& sides, bool tested,
                const ComparisonOptions& options) {
    if (!tested) {
        data.images.problem = data.comparison.verdict == Verdict::unfinished
                                  ? "A run has not finished."
                                  : "There is no test split.";
        data.comparison.paired_problem = data.images.problem;
        return;
    }
    std::array<std::vector<SeedAnswers>, 2> answers;
    for (std::size_t side = 0; side < 2; ++side) {
        for (const ComparedRun& run : sides[side]) {
            answers[side].push_back({run.conditions.config.train.seed,
                                     test_pictures(run.conditions), run.outcome.test});
        }
    }
    data.images = pair_images(answers[0], answers[1]);
    data.comparison.paired_problem = data.images.problem;
    if (data.images.problem.empty()) {
        data.comparison.paired = paired_tests(data.images, options.stopped);
    }
}

void add_fairness(Comparison& comparison, const ComparedSides& sides,
                  const ComparisonOptions& options) {
    std::array<std::vector<RunConditions>, 2> conditions;
    for (std::size_t side = 0; side < 2; ++side) {
        for (const ComparedRun& run : sides[side]) {
            conditions[side].push_back(run.conditions);
        }
    }
    const RunConfig& a = conditions[0].front().config;
    const RunConfig& b = conditions[1].front().config;
    auto factor = options.factor.value_or(declared_factor(a, b));
    for (const auto& [key, declared] : options.declared) {
        std::erase(factor, key);
        if (declared) {
            factor.push_back(key);
        }
    }
    const auto holds = [](const std::vector<std::string>& list, const std::string& key) {
        return std::find(list.begin(), list.end(), key) != list.end();
    };
    comparison.differing_keys = differing_keys(a, b);
    for (const ConfigDifference& each : config_diff(a, b)) {
        if (holds(comparison.differing_keys, each.key)) {
            comparison.differences.push_back({each.key, each.a, each.b, holds(factor, each.key)});
        }
    }
    comparison.fairness = check_fairness(conditions[0], conditions[1], factor);
    for (const FairnessItem& item : comparison.fairness) {
        if (!item.fine) {
            comparison.warnings.push_back(fairness_sentence(item));
        }
    }
}

/// Means of neighbouring points, equal groups for all seeds, so that a figure stays small.
std::vector<MetricSeries> thinned(const std::vector<MetricSeries>& seeds) {
    constexpr std::size_t kPoints = 400;
    std::size_t longest = 0;
    for (const MetricSeries& seed : seeds) {
        longest = std::max(longest, seed.steps.size());
    }
    const std::size_t group = (longest + kPoints - 1) / kPoints;
    std::vector<MetricSeries> result(seeds.size());
    for (std::size_t i = 0; i < seeds.size(); ++i) {
        const MetricSeries& seed = seeds[i];
        for (std::size_t begin = 0; begin < seed.steps.size(); begin += group) {
            const std::size_t end = std::min(begin + group, seed.steps.size());
            result[i].steps.push_back(seed.steps[end - 1]);
            result[i].values.push_back(mean(std::span(seed.values).subspan(begin, end - begin)));
        }
    }
    return result;
}

void add_curves(ComparisonData& data, const ComparedSides& sides) {
    std::array<std::vector<ScoreCurve>, 2> scores;
    for (std::size_t side = 0; side < 2; ++side) {
        std::map<std::string, std::vector<MetricSeries>> series;
        for (const ComparedRun& run : sides[side]) {
            for (const char* tag : {tags::kTrainLoss, tags::kValLoss, tags::kValTop1,
                                    tags::kValTop5, tags::kLearningRate}) {
                if (const auto found = run.metrics.find(tag); found != run.metrics.end()) {
                    series[tag].push_back(found->second);
                }
            }
            const auto found = run.metrics.find(tags::kValTop1);
            ScoreCurve curve;
            if (found != run.metrics.end()) {
                curve.steps = found->second.steps;
                curve.top1 = found->second.values;
            }
            curve.total_steps = run.conditions.steps;
            curve.seconds = run.conditions.seconds;
            scores[side].push_back(std::move(curve));
        }
        for (const auto& [tag, seeds] : series) {
            if (seeds.size() == sides[side].size()) {
                const bool every_step = tag == tags::kTrainLoss || tag == tags::kLearningRate;
                data.curves[side][tag] = seed_curve(every_step ? thinned(seeds) : seeds);
            }
        }
        data.steps_per_epoch[side] = sides[side].front().steps_per_epoch;
    }
    data.comparison.equal_time =
        equal_time(scores[0], scores[1], data.steps_per_epoch[0], data.steps_per_epoch[1]);
}

ComparedSides read_sides(const std::vector<fs::path>& a, const std::vector<fs::path>& b,
                         bool unfinished) {
    ComparedSides sides;
    for (std::size_t side = 0; side < 2; ++side) {
        for (const fs::path& run : side == 0 ? a : b) {
            sides[side].push_back(read_compared_run(run, unfinished));
        }
    }
    refuse_duplicates(sides);
    return sides;
}

template <typename Holds>
bool all_runs(const ComparedSides& sides, Holds holds) {
    return std::all_of(sides.begin(), sides.end(), [&](const Side& side) {
        return std::all_of(side.begin(), side.end(), holds);
    });
}

} // namespace

SeedCurve seed_curve(const std::vector<MetricSeries>& seeds) {
    SeedCurve curve;
    std::map<int64_t, std::vector<double>> at;
    for (const MetricSeries& seed : seeds) {
        for (std::size_t i = 0; i < seed.steps.size(); ++i) {
            at[seed.steps[i]].push_back(seed.values[i]);
        }
    }
    for (const auto& [step, values] : at) {
        if (values.size() != seeds.size()) {
            continue;
        }
        const double middle = mean(values);
        const Interval interval =
            values.size() > 1 ? mean_interval(values) : Interval{middle, middle};
        curve.steps.push_back(step);
        curve.mean.push_back(middle);
        curve.low.push_back(interval.low);
        curve.high.push_back(interval.high);
    }
    return curve;
}

ComparisonData gather_comparison(const std::vector<fs::path>& a, const std::vector<fs::path>& b,
                                 const ComparisonOptions& options) {
    require(!a.empty() && !b.empty(), ErrorCode::usage,
            TESSERA_SENTENCE("a comparison needs runs on both sides"));
    ComparedSides sides = read_sides(a, b, options.unfinished);
    ComparisonData data;
    Comparison& comparison = data.comparison;
    const bool finished = all_runs(sides, [](const ComparedRun& run) { return run.finished; });
    const auto epoch = finished ? std::nullopt : cut_to_common_epoch(sides);
    const bool tested =
        all_runs(sides, [](const ComparedRun& run) { return run.outcome.test.images > 0; });
    comparison =
        compare_sides(make_side(sides[0], sides[1], tested), make_side(sides[1], sides[0], tested));
    comparison.split = tested ? "test" : "val";
    if (!finished) {
        comparison.epoch = epoch;
        comparison.verdict = Verdict::unfinished;
        comparison.interval.reset();
        comparison.p_value.reset();
    }
    for (std::size_t side = 0; side < 2; ++side) {
        data.configs[side] = sides[side].front().conditions.config;
    }
    const auto titles = side_titles(comparison);
    comparison.sentence = verdict_sentence(comparison, titles[0], titles[1]);
    add_measures(comparison, sides, tested);
    comparison.classes =
        compare_classes(class_results(sides[0], tested), class_results(sides[1], tested));
    add_fairness(comparison, sides, options);
    for (const Side& side : sides) {
        for (const ComparedRun& run : side) {
            comparison.damage.insert(comparison.damage.end(), run.damage.begin(), run.damage.end());
        }
    }
    add_curves(data, sides);
    add_paired(data, sides, tested, options);
    for (std::size_t side = 0; side < 2; ++side) {
        for (ComparedRun& run : sides[side]) {
            data.outcomes[side].push_back(std::move(run.outcome));
        }
    }
    return data;
}

void write_comparison(const fs::path& directory, const ComparisonData& data) {
    make_output_folder(directory);
    write_file_atomically(directory / "comparison.json", comparison_to_json(data.comparison));
    write_file_atomically(directory / "report.html", comparison_page(data));
    write_file_atomically(directory / "table.tex", comparison_latex(data.comparison));
}

} // namespace tessera
