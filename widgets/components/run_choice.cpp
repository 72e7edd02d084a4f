// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/components/run_choice.h"

#include "widgets/components/run_text.h"
#include "widgets/session/run_key.h"
#include "widgets/session/run_library.h"
#include "widgets/session/run_selection.h"
#include "widgets/session/training_session.h"

#include <QSignalBlocker>
#include <QStandardItemModel>

#include <memory>

namespace tessera {
namespace {

constexpr int kStateRole = Qt::UserRole + 1;

bool trainsOrIsFinished(RunState state) {
    return state == RunState::running || state == RunState::paused || state == RunState::finished;
}

/// Between two jobs of the queue there is a moment of rest.
bool goesOn(const TrainingSession& training) {
    return training.isBusy() || (!training.queue().empty() && !training.isQueueHeld());
}

} // namespace

RunChoice::RunChoice(AppContext& context, QWidget* parent)
    : NarrowCombo(parent), m_app(context), m_run(context.selection.current()),
      m_byHand(!m_run.isEmpty()), m_busy(goesOn(context.training)) {
    setAccessibleName(tr("Run"));
    connect(&m_app.library, &RunLibrary::changed, this, &RunChoice::fill);
    connect(&m_app.library, &RunLibrary::runChanged, this, &RunChoice::onRunChanged);
    connect(&m_app.training, &TrainingSession::stateChanged, this, &RunChoice::followTraining);
    connect(this, &QComboBox::activated, this, [this] { m_byHand = true; });
    connect(this, &QComboBox::currentIndexChanged, this,
            [this] { setRun(currentData().toString()); });
    fill();
}

/// Who starts a training wants to see its runs; who chooses one meanwhile, that one.
void RunChoice::followTraining() {
    const bool begun = m_app.training.isBusy() && !m_busy;
    m_busy = goesOn(m_app.training);
    if (begun) {
        m_byHand = false;
        chooseWanted();
    }
}

RunChoice::Row RunChoice::rowOf(const RunSummary& run) const {
    return {runKey(run.directory), runText(m_app.library, run), m_app.library.shownState(run),
            !run.imported.empty()};
}

std::vector<RunChoice::Row> RunChoice::wanted() const {
    std::vector<Row> rows;
    const auto& runs = m_app.library.runs();
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        if (run->step > 0) { // else nothing was trained
            rows.push_back(rowOf(*run));
        }
    }
    return rows;
}

bool RunChoice::hasRuns(const std::vector<Row>& rows) const {
    if (rows.size() != static_cast<std::size_t>(count())) {
        return false;
    }
    for (int i = 0; i < count(); ++i) {
        if (itemData(i) != rows[static_cast<std::size_t>(i)].run) {
            return false;
        }
    }
    return true;
}

void RunChoice::fill() {
    const std::vector<Row> rows = wanted();
    if (hasRuns(rows)) {
        for (int i = 0; i < count(); ++i) {
            take(i, rows[static_cast<std::size_t>(i)]);
        }
    } else {
        rebuild(rows);
    }
    chooseWanted();
}

/// In place: an open list stays open when a score comes. True when something was new.
bool RunChoice::take(int place, const Row& row) {
    const bool other = itemText(place) != row.text || itemData(place, kStateRole) != int(row.state);
    if (other) {
        setItemText(place, row.text);
        setItemData(place, int(row.state), kStateRole);
    }
    return other;
}

void RunChoice::rebuild(const std::vector<Row>& rows) {
    auto list = std::make_unique<QStandardItemModel>();
    for (const Row& row : rows) {
        auto* item = new QStandardItem(row.text);
        item->setData(row.run, Qt::UserRole);
        item->setData(int(row.state), kStateRole);
        if (row.imported) {
            item->setFlags(Qt::NoItemFlags);
            item->setToolTip(tr("An imported log has curves, but no weights."));
        }
        list->appendRow(item);
    }
    const QSignalBlocker blocker(this);
    list->setParent(this);
    setModel(list.release()); // deletes the old one, which is a child too
    setCurrentIndex(wantedPlace());
}

void RunChoice::onRunChanged(const QString& directory) {
    const RunSummary* run = m_app.library.find(directory);
    const int row = findData(directory);
    if (!run || run->step <= 0) {
        return;
    }
    // A run that trains changes many times a second.
    if (row < 0) {
        fill();
    } else if (take(row, rowOf(*run))) {
        chooseWanted();
    }
}

int RunChoice::wantedPlace() const {
    int newest = -1;
    int best = -1;
    for (int row = count() - 1; row >= 0; --row) {
        if (!model()->flags(model()->index(row, 0)).testFlag(Qt::ItemIsEnabled)) {
            continue;
        }
        const QString directory = itemData(row).toString();
        if (m_byHand && directory == m_run) {
            return row;
        }
        newest = row;
        if (trainsOrIsFinished(static_cast<RunState>(itemData(row, kStateRole).toInt()))) {
            best = row;
        }
    }
    return best < 0 ? newest : best;
}

void RunChoice::chooseWanted() {
    {
        const QSignalBlocker blocker(this);
        setCurrentIndex(wantedPlace());
    }
    m_byHand = m_byHand && currentData() == m_run; // else that run is gone
    setRun(currentData().toString());
}

void RunChoice::setRun(const QString& run) {
    if (run != m_run) {
        m_run = run;
        update();
        emit runChanged(run);
    }
}

} // namespace tessera
