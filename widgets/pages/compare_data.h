// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/run_store.h"
#include "training/report/comparison_report.h"

#include <QString>
#include <QStringList>

#include <array>
#include <map>
#include <string>
#include <vector>

namespace tessera {

class RunLibrary;

/// What may stand on one side: a run, or the runs of one variant over seeds.
struct CompareChoice {
    QString name;  ///< in the list: the title, for groups with the count of seeds
    QString title; ///< in sentences
    std::vector<QString> runs;
    bool operator==(const CompareChoice&) const = default;
};

/// Groups of seeds (runs of a group that differ in nothing but the seed) first, then single runs,
/// newest first; only runs with a score.
std::vector<CompareChoice> compareChoices(const std::vector<RunSummary>& runs);

/// What the list of a side says of a choice: that of runText() for a run; for a group of seeds its
/// name, group, when it began, and the mean of its best scores.
QString choiceText(const RunLibrary& library, const CompareChoice& choice);

/// Where `wanted` is among the choices, or the group of seeds that it grew to; -1 when it is gone.
int grownChoice(const std::vector<CompareChoice>& choices, const CompareChoice& wanted);

/// A and B when nobody chose: the first two ticked choices, if the run that matters most is among
/// them; else the two choices whose runs come first in `recent` (runs that train, then the newest),
/// the older one as A. There are at least two choices.
std::array<std::size_t, 2> recentSides(const std::vector<CompareChoice>& choices,
                                       const std::vector<QString>& recent,
                                       const std::vector<QString>& ticked);

std::vector<std::filesystem::path> pathsOf(const CompareChoice& choice);

/// Which run of each side one picture goes through, from the runs' seeds: the first two whose
/// answers are paired (see PairedImages).
std::array<std::size_t, 2> shownPair(const std::vector<uint64_t>& a,
                                     const std::vector<uint64_t>& b);

/// Weights of a run that one picture goes through.
struct CompareWeights {
    std::string model;     ///< what the engine is given
    int64_t epoch = -1;    ///< -1: the best checkpoint
    bool answered = false; ///< they gave the run's test answers
};
/// The checkpoint of step `answered`, in which the run was tested; where it is gone, or the run was
/// not tested (-1), what the engine takes of the run. Reads files.
CompareWeights compareWeights(const QString& run, int64_t answered);
/// A picture in the weights of one side.
struct CompareLook {
    InspectResult result;
    CompareWeights weights;
};

/// Settings that a person declared as the factor under test or withdrew from it, as the window's
/// settings keep them: "+optim.lr", "-model.tokenizer".
std::map<std::string, bool> declarationsOf(const QStringList& stored);
QStringList toggleDeclaration(QStringList stored, const QString& key, bool declared);

/// What the page says, translated; `a` and `b` name the sides.
struct VerdictTexts {
    QString sentence;
    QString detail; ///< rich text
};
VerdictTexts verdictTexts(const Comparison& comparison, const QString& a, const QString& b);
QString fairnessText(const FairnessItem& item);
QString measureName(MeasureKind kind);
/// "53.11 ± 0.47", "+2.60 to +3.28", "+2.94" in a measure's unit.
QString sideText(const MeasureSide& side, MeasureKind kind);
QString intervalText(const Measure& measure);
QString deltaText(const Measure& measure);
/// "p < 0.001", "p = 0.021"
QString pText(double p);

} // namespace tessera
