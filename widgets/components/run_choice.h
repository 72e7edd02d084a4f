// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/events.h"
#include "widgets/components/narrow_combo.h"
#include "widgets/session/app_context.h"

#include <vector>

namespace tessera {

struct RunSummary;

/// The runs of the library that have trained, newest first, each with runText(). Imported logs
/// stand greyed among them, with the reason: they have curves and no weights. The newest run that
/// trains or is finished is chosen. What a person chooses stays until they start another training.
class RunChoice : public NarrowCombo {
    Q_OBJECT
public:
    RunChoice(AppContext& context, QWidget* parent);

    /// Folder of the chosen run; empty when there is none.
    QString run() const { return m_run; }

signals:
    /// Another run is chosen: by the person, or because the list changed.
    void runChanged(const QString& run);

private:
    struct Row {
        QString run;
        QString text;
        RunState state = RunState::queued;
        bool imported = false;
    };
    /// What the library has to choose from.
    std::vector<Row> wanted() const;
    /// The same runs in the same order.
    bool hasRuns(const std::vector<Row>& rows) const;
    void fill();
    Row rowOf(const RunSummary& run) const;
    bool take(int place, const Row& row);
    void rebuild(const std::vector<Row>& rows);
    void onRunChanged(const QString& directory);
    void followTraining();
    /// The run of the person when it can be chosen, else the newest that trains or is finished,
    /// else the newest that can be chosen, else -1.
    int wantedPlace() const;
    void chooseWanted();
    void setRun(const QString& run);

    AppContext& m_app;
    QString m_run;
    bool m_byHand = false; ///< m_run is what a person wants to see
    bool m_busy = false;   ///< a training goes on
};

} // namespace tessera
