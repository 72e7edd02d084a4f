// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/compare_data.h"

#include "widgets/session/run_key.h"
#include "widgets/session/run_library.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tessera {
namespace {

bool hasScore(const RunSummary& run) {
    return std::isfinite(run.top1) || std::isfinite(run.best_top1);
}

} // namespace

std::vector<std::filesystem::path> pathsOf(const CompareChoice& choice) {
    std::vector<std::filesystem::path> result;
    for (const QString& run : choice.runs) {
        result.push_back(pathOf(run));
    }
    return result;
}

std::vector<CompareChoice> compareChoices(const std::vector<RunSummary>& runs) {
    std::vector<CompareChoice> groups;
    std::vector<CompareChoice> single;
    std::map<std::pair<std::string, std::string>, std::size_t> places;
    for (const RunSummary& run : runs) {
        if (!hasScore(run) || !run.imported.empty()) { // a log has no answers to compare
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
        group.name = QCoreApplication::translate("tessera::ComparePage", "%1, %2 seeds")
                         .arg(group.name)
                         .arg(group.runs.size());
    }
    std::reverse(groups.begin(), groups.end());
    std::reverse(single.begin(), single.end());
    groups.insert(groups.end(), single.begin(), single.end());
    return groups;
}

std::map<std::string, bool> declarationsOf(const QStringList& stored) {
    std::map<std::string, bool> declared;
    for (const QString& entry : stored) {
        if (entry.size() > 1) {
            declared[entry.mid(1).toStdString()] = entry.startsWith(QLatin1Char('+'));
        }
    }
    return declared;
}

QStringList toggleDeclaration(QStringList stored, const QString& key, bool declared) {
    stored.removeAll(QLatin1Char('+') + key);
    stored.removeAll(QLatin1Char('-') + key);
    stored << (declared ? QLatin1Char('+') : QLatin1Char('-')) + key;
    return stored;
}

} // namespace tessera
