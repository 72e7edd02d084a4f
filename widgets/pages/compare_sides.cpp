// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the two sides of the Compare page, and who chose it.
#include "widgets/components/empty_state.h"
#include "widgets/components/narrow_combo.h"
#include "widgets/pages/compare_page.h"
#include "widgets/session/run_key.h"
#include "widgets/session/run_library.h"
#include "widgets/session/run_selection.h"
#include "widgets/session/training_session.h"

#include <QSignalBlocker>
#include <QStackedLayout>

#include <algorithm>

namespace tessera {

void ComparePage::activated() {
    fillChoices();
}

/// Who starts a training wants to see its runs; who chooses meanwhile, what they chose.
void ComparePage::followTraining() {
    const bool busy = app().training.isBusy();
    m_begun = m_begun || (busy && !m_busy);
    m_busy = busy;
}

void ComparePage::fillChoices() {
    auto choices = compareChoices(app().library.runs());
    const bool same = choices == m_choices && !choices.empty();
    m_choices = std::move(choices);
    const bool enough = m_choices.size() >= 2;
    m_stack->setCurrentIndex(enough ? 0 : 1);
    if (!enough) {
        m_empty->setTexts(
            tr("Nothing to compare"),
            tr("Train two runs to their first evaluation; then choose A and B here."));
    }
    fillCombos(same);
    if (!enough) {
        return;
    }
    const std::array<CompareChoice, 2> sides = wantedSides();
    if (sides != m_sides) {
        setSides(sides[0], sides[1]);
    } else if (m_stamp != sidesStamp()) { // a run has finished or was scored again
        compute();
    }
}

void ComparePage::fillCombos(bool sameRuns) {
    QStringList texts;
    for (const CompareChoice& choice : m_choices) {
        texts << choiceText(app().library, choice);
    }
    for (std::size_t side = 0; side < 2; ++side) {
        NarrowCombo* combo = m_combos[side];
        const QSignalBlocker blocker(combo);
        if (!sameRuns) {
            combo->clear();
            combo->addItems(texts);
        }
        for (int row = 0; row < combo->count(); ++row) {
            if (combo->itemText(row) != texts[row]) { // a score came: an open list stays open
                combo->setItemText(row, texts[row]);
            }
        }
        if (!sameRuns) {
            combo->setCurrentIndex(placeOf(m_sides[side]));
        }
    }
}

int ComparePage::placeOf(const CompareChoice& choice) const {
    const auto at = std::find(m_choices.begin(), m_choices.end(), choice);
    return at == m_choices.end() ? -1 : static_cast<int>(at - m_choices.begin());
}

bool ComparePage::hasScoreOfTraining() const {
    const auto& runs = app().training.runs();
    return std::any_of(runs.begin(), runs.end(), [this](const LiveRun& run) {
        return std::any_of(m_choices.begin(), m_choices.end(), [&run](const CompareChoice& choice) {
            return choice.runs == std::vector<QString>{run.directory};
        });
    });
}

std::array<CompareChoice, 2> ComparePage::wantedSides() const {
    if (m_byHand && !(m_begun && hasScoreOfTraining())) {
        std::array<CompareChoice, 2> kept = m_sides;
        bool there = true;
        for (CompareChoice& side : kept) {
            const int place = grownChoice(m_choices, side);
            if (place >= 0) {
                side = m_choices[static_cast<std::size_t>(place)];
            }
            there =
                there && std::all_of(side.runs.begin(), side.runs.end(), [this](const auto& run) {
                    return app().library.find(run) != nullptr;
                });
        }
        if (there) {
            return kept;
        }
    }
    std::vector<QString> recent; // those that train, then the newest
    for (const bool training : {true, false}) {
        const auto& runs = app().library.runs();
        for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
            const RunState state = app().library.shownState(*run);
            if ((state == RunState::running || state == RunState::paused) == training) {
                recent.push_back(runKey(run->directory));
            }
        }
    }
    std::vector<QString> ticked;
    for (const ShownRun& run : app().selection.shown()) {
        ticked.push_back(run.directory);
    }
    const auto [a, b] = recentSides(m_choices, recent, ticked);
    std::array<CompareChoice, 2> sides{m_choices[a], m_choices[b]};
    const auto isTicked = [&ticked](const CompareChoice& side) {
        return std::any_of(side.runs.begin(), side.runs.end(), [&ticked](const QString& run) {
            return std::find(ticked.begin(), ticked.end(), run) != ticked.end();
        });
    };
    // Which of two runs trains just now must not turn the sign of their difference.
    const bool chosen = isTicked(sides[0]) && isTicked(sides[1]);
    if (!chosen && age(sides[1]) < age(sides[0])) {
        std::swap(sides[0], sides[1]);
    }
    return sides;
}

/// The place of its first run in the library, whose oldest run comes first.
std::size_t ComparePage::age(const CompareChoice& choice) const {
    const auto& runs = app().library.runs();
    const auto first = std::find_if(runs.begin(), runs.end(), [&choice](const RunSummary& run) {
        return std::find(choice.runs.begin(), choice.runs.end(), runKey(run.directory)) !=
               choice.runs.end();
    });
    return static_cast<std::size_t>(first - runs.begin());
}

void ComparePage::choose(const CompareChoice& a, const CompareChoice& b) {
    m_byHand = true;
    m_begun = false;
    setSides(a, b);
}

void ComparePage::setSides(const CompareChoice& a, const CompareChoice& b) {
    if (m_sides != std::array<CompareChoice, 2>{a, b}) {
        forget(); // nothing of another pair under the new names
    }
    m_sides = {a, b};
    for (std::size_t side = 0; side < 2; ++side) {
        const QSignalBlocker blocker(m_combos[side]);
        m_combos[side]->setCurrentIndex(placeOf(m_sides[side]));
    }
    compute();
}

QString ComparePage::sideName(std::size_t side) const {
    return m_sides[side].title;
}

QStringList ComparePage::sidesStamp() const {
    QStringList stamp;
    for (const CompareChoice& side : m_sides) {
        for (const QString& directory : side.runs) {
            if (const RunSummary* run = app().library.find(directory)) {
                // The time of a run that trains moves all the while.
                const bool ended = run->state == RunState::finished;
                stamp += QStringLiteral("%1 %2 %3")
                             .arg(int(run->state))
                             .arg(run->top1)
                             .arg(ended ? run->seconds : 0.0);
            }
        }
    }
    return stamp;
}

} // namespace tessera
