// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/files/log_merge.h"

#include "training/files/log_series.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace tessera {
namespace {

/// Rounding makes a share of 1 a little larger, never by a hundredth.
constexpr double kRounding = 1.01;

struct Candidate {
    std::string label; ///< its tag, behind the name of its folder's split
    std::string known; ///< the tag of Tessera; empty: none
    LogSeries series;
    std::string name = {}; ///< in the run
};

double largest_of(const MetricSeries& series) {
    double largest = 0;
    for (const double value : series.values) {
        largest = std::isfinite(value) ? std::max(largest, value) : largest;
    }
    return largest;
}

bool is_accuracy(const Candidate& candidate) {
    return candidate.known.rfind("top1/", 0) == 0 || candidate.known.rfind("top5/", 0) == 0;
}

/// "name", or "name (2)" when that is taken.
std::string free_name(const std::string& name, const std::set<std::string>& taken) {
    std::string free = name;
    for (int number = 2; taken.count(free) != 0; ++number) {
        free = name + " (" + std::to_string(number) + ")";
    }
    return free;
}

std::vector<Candidate> read_parts(const FoundLog& log, LogCounts& counts) {
    std::vector<Candidate> all;
    std::set<std::string> labels;
    for (const LogPart& part : log.parts) {
        for (auto& [tag, series] : read_log_series(part.files, counts)) {
            const std::string label =
                free_name(part.name.empty() ? tag : part.name + "/" + tag, labels);
            labels.insert(label);
            Candidate candidate{label, known_tag(tag, part.split), std::move(series)};
            if (is_accuracy(candidate) && largest_of(candidate.series.points) > 100 * kRounding) {
                candidate.known.clear(); // neither a fraction nor percent
            }
            all.push_back(std::move(candidate));
        }
    }
    return all;
}

/// One decision for the log: a curve below 1 % is percent beside one that is above.
AccuracyScale scale_of(const std::vector<Candidate>& all, AccuracyScale asked) {
    double largest = 0;
    bool any = false;
    for (const Candidate& candidate : all) {
        if (is_accuracy(candidate)) {
            any = true;
            largest = std::max(largest, largest_of(candidate.series.points));
        }
    }
    if (!any || asked != AccuracyScale::automatic) {
        return any ? asked : AccuracyScale::automatic;
    }
    return largest > kRounding ? AccuracyScale::percent : AccuracyScale::fraction;
}

/// Of several series of one meaning ("train_loss_step", "train_loss_epoch") one gets the name: the
/// one that has it already, else the finest. The others keep their own.
std::map<std::string, std::size_t> winners(const std::vector<Candidate>& all) {
    std::map<std::string, std::size_t> best;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].known.empty()) {
            continue;
        }
        const auto [at, first] = best.emplace(all[i].known, i);
        const Candidate& rival = all[at->second];
        const bool finer = rival.series.points.steps.size() < all[i].series.points.steps.size();
        if (!first && rival.label != rival.known && (finer || all[i].label == all[i].known)) {
            at->second = i;
        }
    }
    return best;
}

void name_all(std::vector<Candidate>& all) {
    std::set<std::string> names;
    for (const auto& [known, i] : winners(all)) {
        all[i].name = known;
        names.insert(known);
    }
    for (Candidate& candidate : all) {
        if (candidate.name.empty()) {
            candidate.name = free_name(candidate.label, names);
            names.insert(candidate.name);
        }
    }
}

} // namespace

MetricMap merge_log(const FoundLog& log, AccuracyScale accuracy, ImportedLog& report) {
    std::vector<Candidate> all = read_parts(log, report.counts);
    report.accuracy = scale_of(all, accuracy);
    name_all(all);
    MetricMap metrics;
    for (Candidate& candidate : all) {
        MetricSeries& points = candidate.series.points;
        if (is_accuracy(candidate) && report.accuracy == AccuracyScale::percent) {
            for (double& value : points.values) {
                value /= 100;
            }
        }
        report.points += static_cast<int64_t>(points.steps.size());
        if (candidate.series.numbered) {
            report.numbered.push_back(candidate.name);
        }
        if (candidate.name == candidate.label) {
            report.kept.push_back(candidate.label);
        } else {
            report.renamed[candidate.label] = candidate.name;
        }
        metrics.emplace(candidate.name, std::move(points));
    }
    return metrics;
}

} // namespace tessera
