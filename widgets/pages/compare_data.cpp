// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/compare_data.h"

#include "training/report/comparison_report.h"
#include "widgets/session/run_key.h"
#include "widgets/session/run_library.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>

namespace tessera {
namespace {

QString tr(const char* text, int n = -1) {
    return QCoreApplication::translate("tessera::ComparePage", text, nullptr, n);
}

bool hasScore(const RunSummary& run) {
    return std::isfinite(run.top1) || std::isfinite(run.best_top1);
}

std::vector<std::filesystem::path> paths(const CompareChoice& choice) {
    std::vector<std::filesystem::path> result;
    for (const QString& run : choice.runs) {
        result.push_back(pathOf(run));
    }
    return result;
}

} // namespace

std::vector<CompareChoice> compareChoices(const std::vector<RunSummary>& runs) {
    std::vector<CompareChoice> groups;
    std::vector<CompareChoice> single;
    std::map<std::pair<std::string, std::string>, std::size_t> places;
    for (const RunSummary& run : runs) {
        if (!hasScore(run)) {
            continue;
        }
        single.push_back({displayName(run), {runKey(run.directory)}});
        if (run.meta.group.empty() || run.preset.empty()) {
            continue;
        }
        const auto key = std::pair(run.meta.group, run.preset);
        const auto [at, fresh] = places.emplace(key, groups.size());
        if (fresh) {
            groups.push_back({QString::fromStdString(run.preset), {}});
        }
        groups[at->second].runs.push_back(runKey(run.directory));
    }
    std::erase_if(groups, [](const CompareChoice& group) { return group.runs.size() < 2; });
    for (CompareChoice& group : groups) {
        //: a variant and how many seeds of it were trained
        group.name = tr("%1, %2 seeds").arg(group.name).arg(group.runs.size());
    }
    std::reverse(groups.begin(), groups.end());
    std::reverse(single.begin(), single.end());
    groups.insert(groups.end(), single.begin(), single.end());
    return groups;
}

CompareCurve meanCurve(const std::vector<MetricSeries>& seeds) {
    CompareCurve curve;
    if (seeds.empty()) {
        return curve;
    }
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

namespace {

void readSide(CompareData& data, std::size_t side, const CompareChoice& choice) {
    std::map<std::string, std::vector<MetricSeries>> series;
    for (const std::filesystem::path& run : paths(choice)) {
        data.outcomes[side].push_back(read_result(run).value_or(RunOutcome{}));
        const auto metrics = read_metrics(run);
        for (const char* tag : {tags::kValTop1, tags::kValTop5, tags::kValLoss}) {
            if (const auto found = metrics.find(tag); found != metrics.end()) {
                series[tag].push_back(found->second);
            }
        }
    }
    for (const auto& [tag, seeds] : series) {
        if (seeds.size() == choice.runs.size()) {
            data.curves[side][tag] = meanCurve(seeds);
        }
    }
    data.configs[side] = read_run_config(pathOf(choice.runs.front()));
    if (const auto summary = read_run_summary(pathOf(choice.runs.front()))) {
        data.stepsPerEpoch[side] = summary->steps_per_epoch;
    }
}

void addScores(CompareData& data) {
    using Kind = CompareScore::Kind;
    bool test = true;
    for (const auto& side : data.outcomes) {
        for (const RunOutcome& run : side) {
            test = test && run.test.images > 0;
        }
    }
    data.split = test ? QStringLiteral("test") : QStringLiteral("val");
    const auto add = [&](const QString& id, Kind kind, bool higher, const auto& value) {
        CompareScore score{id, kind, higher, {}};
        for (std::size_t side = 0; side < 2; ++side) {
            for (const RunOutcome& run : data.outcomes[side]) {
                score.values[side].push_back(value(run));
            }
        }
        const bool measured = std::any_of(score.values[0].begin(), score.values[0].end(),
                                          [](double number) { return std::isfinite(number); });
        if (measured) {
            data.scores.push_back(std::move(score));
        }
    };
    add(tr("Top-1 %"), Kind::percent, true,
        [test](const RunOutcome& run) { return test ? run.test.top1 : run.top1; });
    add(tr("Top-5 %"), Kind::percent, true,
        [test](const RunOutcome& run) { return test ? run.test.top5 : run.top5; });
    add(tr("Loss, nats"), Kind::loss, false,
        [test](const RunOutcome& run) { return test ? run.test.loss : run.loss; });
    add(tr("Calibration error (ECE) %"), Kind::percent, false,
        [](const RunOutcome& run) { return run.test.ece; });
    add(tr("Time per step, ms"), Kind::milliseconds, false, [](const RunOutcome& run) {
        return run.steps > 0 ? 1000 * run.seconds / static_cast<double>(run.steps) : kNotMeasured;
    });
    add(tr("Training time, s"), Kind::seconds, false,
        [](const RunOutcome& run) { return run.seconds; });
    const auto& c = data.comparison;
    const auto fixed = [&](const QString& id, int64_t a, int64_t b) {
        if (a > 0 && b > 0) {
            data.scores.push_back(
                {id,
                 Kind::count,
                 false,
                 {std::vector{static_cast<double>(a)}, std::vector{static_cast<double>(b)}}});
        }
    };
    fixed(tr("Parameters"), c.a.parameters, c.b.parameters);
    fixed(tr("Multiply-adds per image"), c.a.macs_per_image, c.b.macs_per_image);
}

} // namespace

CompareData readComparison(const CompareChoice& a, const CompareChoice& b) {
    CompareData data;
    data.comparison = compare_runs(paths(a), paths(b));
    readSide(data, 0, a);
    readSide(data, 1, b);
    const auto keys = differing_keys(data.configs[0], data.configs[1]);
    const std::set<std::string> wanted(keys.begin(), keys.end());
    for (const ConfigDifference& each : config_diff(data.configs[0], data.configs[1])) {
        if (wanted.contains(each.key)) {
            data.differences.push_back(each);
        }
    }
    addScores(data);
    return data;
}

} // namespace tessera
