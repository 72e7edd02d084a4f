// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/compare_data.h"

#include "training/config/config_io.h"
#include "training/files/checkpoint_files.h"
#include "training/stats/statistics.h"
#include "widgets/components/run_text.h"
#include "widgets/components/tables.h"
#include "widgets/config/experiment_draft.h"
#include "widgets/session/run_key.h"
#include "widgets/session/run_library.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace tessera {
namespace {

bool hasScore(const RunSummary& run) {
    return std::isfinite(run.top1) || std::isfinite(run.best_top1);
}

/// Runs of one group that differ in nothing but the seed.
struct SeedGroup {
    std::string group;
    std::string preset;
    QString first; ///< name of its first run
    std::vector<QString> runs;
};

/// The group's name where it holds one condition; else what tells its conditions apart.
QString titleOf(const SeedGroup& group, const std::vector<SeedGroup>& all) {
    std::size_t conditions = 0;
    std::size_t same = 0;
    for (const SeedGroup& other : all) {
        conditions += other.group == group.group ? 1 : 0;
        same += other.group == group.group && other.preset == group.preset ? 1 : 0;
    }
    if (conditions == 1) {
        return QString::fromStdString(group.group);
    }
    if (same > 1 || group.preset.empty()) {
        return group.first;
    }
    for (const Preset& preset : presets()) {
        if (preset.name == group.preset) {
            return schemaText(preset.title);
        }
    }
    return QString::fromStdString(group.preset);
}

} // namespace

std::vector<std::filesystem::path> pathsOf(const CompareChoice& choice) {
    std::vector<std::filesystem::path> result;
    for (const QString& run : choice.runs) {
        result.push_back(pathOf(run));
    }
    return result;
}

std::array<std::size_t, 2> shownPair(const std::vector<uint64_t>& a,
                                     const std::vector<uint64_t>& b) {
    const auto lowest = [](const std::vector<uint64_t>& seeds) {
        return static_cast<std::size_t>(std::min_element(seeds.begin(), seeds.end()) -
                                        seeds.begin());
    };
    std::array<std::size_t, 2> pair{lowest(a), lowest(b)};
    bool same = false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const auto other = std::find(b.begin(), b.end(), a[i]);
        if (other != b.end() && (!same || a[i] < a[pair[0]])) {
            pair = {i, static_cast<std::size_t>(other - b.begin())};
            same = true;
        }
    }
    return pair;
}

CompareWeights compareWeights(const QString& run, int64_t answered) {
    if (answered >= 0) {
        for (const CheckpointInfo& each : list_checkpoints(pathOf(run))) {
            if (each.facts.step == answered) {
                return {each.directory.string(), each.facts.epoch, true};
            }
        }
    }
    return {run.toStdString(), -1, false};
}

std::vector<CompareChoice> compareChoices(const std::vector<RunSummary>& runs) {
    std::vector<SeedGroup> groups;
    std::vector<CompareChoice> single;
    std::map<std::pair<std::string, std::string>, std::size_t> places;
    for (const RunSummary& run : runs) {
        if (!hasScore(run) || !run.imported.empty()) { // a log has no answers to compare
            continue;
        }
        single.push_back({displayName(run), displayName(run), {runKey(run.directory)}});
        if (run.meta.group.empty() || !run.config) {
            continue;
        }
        const auto key = std::pair(run.meta.group, condition_text(*run.config));
        const auto [at, fresh] = places.emplace(key, groups.size());
        if (fresh) {
            groups.push_back({run.meta.group, run.preset, displayName(run), {}});
        }
        groups[at->second].runs.push_back(runKey(run.directory));
    }
    std::erase_if(groups, [](const SeedGroup& group) { return group.runs.size() < 2; });
    std::vector<CompareChoice> choices;
    for (auto group = groups.rbegin(); group != groups.rend(); ++group) {
        const QString title = titleOf(*group, groups);
        //: a variant and how many seeds of it were trained
        const QString name = QCoreApplication::translate("tessera::ComparePage", "%1, %2 seeds")
                                 .arg(title)
                                 .arg(group->runs.size());
        choices.push_back({name, title, std::move(group->runs)});
    }
    choices.insert(choices.end(), single.rbegin(), single.rend());
    return choices;
}

QString choiceText(const RunLibrary& library, const CompareChoice& choice) {
    const RunSummary* first = nullptr;
    std::vector<double> scores;
    for (const QString& directory : choice.runs) {
        const RunSummary* run = library.find(directory);
        if (!run) {
            continue;
        }
        first = first ? first : run;
        scores.push_back(bestScore(*run));
    }
    if (choice.runs.size() == 1 || !first) {
        return first ? runText(library, *first) : choice.name;
    }
    const QString group = QString::fromStdString(first->meta.group);
    const QString began =
        QLocale().toString(QDateTime::fromSecsSinceEpoch(first->created), QLocale::ShortFormat);
    const QString score = percentText(mean(scores), 1);
    return group == choice.title
               //: a group of seeds in a list: its name and count, when it began, its mean score
               ? QCoreApplication::translate("tessera::ComparePage", "%1, %2, mean %3 %")
                     .arg(choice.name, began, score)
               //: the same, with the group that it is a part of
               : QCoreApplication::translate("tessera::ComparePage", "%1 (%2), %3, mean %4 %")
                     .arg(choice.name, group, began, score);
}

int grownChoice(const std::vector<CompareChoice>& choices, const CompareChoice& wanted) {
    const auto at = std::find(choices.begin(), choices.end(), wanted);
    if (at != choices.end()) {
        return static_cast<int>(at - choices.begin());
    }
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const auto& runs = choices[i].runs;
        const auto holds = [&runs](const QString& run) {
            return std::find(runs.begin(), runs.end(), run) != runs.end();
        };
        if (wanted.runs.size() > 1 && std::all_of(wanted.runs.begin(), wanted.runs.end(), holds)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

std::array<std::size_t, 2> recentSides(const std::vector<CompareChoice>& choices,
                                       const std::vector<QString>& recent,
                                       const std::vector<QString>& ticked) {
    const auto first_two = [&choices](const std::vector<QString>& runs, bool groups) {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < runs.size() && found.size() < 2; ++i) {
            const auto holds = [&](const CompareChoice& choice) { // a group before its runs
                return (groups || choice.runs.size() == 1) &&
                       std::find(choice.runs.begin(), choice.runs.end(), runs[i]) !=
                           choice.runs.end();
            };
            const auto at = static_cast<std::size_t>(
                std::find_if(choices.begin(), choices.end(), holds) - choices.begin());
            if (at < choices.size() && std::find(found.begin(), found.end(), at) == found.end()) {
                found.push_back(at);
            }
        }
        return found;
    };
    std::vector<std::size_t> newest = first_two(recent, true);
    const std::vector<std::size_t> shown = first_two(ticked, true);
    if (shown.size() == 2 && (newest.empty() || newest[0] == shown[0] || newest[0] == shown[1])) {
        return {shown[0], shown[1]};
    }
    if (newest.size() < 2) { // one condition: two seeds of it
        newest = first_two(recent, false);
    }
    return newest.size() < 2 ? std::array<std::size_t, 2>{1, 0} : std::array{newest[1], newest[0]};
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
