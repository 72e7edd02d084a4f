// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/run_service.h"
#include "widgets/session/app_context.h"

#include <QStatusBar>
#include <QStringList>
#include <QTimer>

class QLabel;

namespace tessera {

class ElidedLabel;

/// What training does and what was said last (left), images/s, device, memory (right).
class StatusLine : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(AppContext& context, QWidget* parent = nullptr);

    /// A sentence that stays until the next one, whatever training does meanwhile.
    void say(const QString& sentence);
    /// One that goes when none of the runs waits in the queue any more.
    void sayWhileWaiting(const QString& sentence, const QStringList& runs);
    /// Takes a sentence back when it is still there.
    void unsay(const QString& sentence);
    /// What keeps the line from looking well while nothing trains: runs whose failure nobody has
    /// dealt with, and problems that nobody has read.
    void setTroubles(int failedRuns, bool problems);
    QString sentence() const;
    /// What training does now, beside the sentence.
    QString training() const;
    /// Name of the symbol before it.
    const QString& icon() const { return m_iconName; }
    void setMachine(const RunService::Machine& machine);

private:
    QLabel* addPart();
    void updateTraining();
    void updateIdle();
    QString runningText() const;
    void forgetWhatWaited();
    void updateMemory();
    void setIcon(const QString& name, int role);
    void drawIcon();

    AppContext& m_app;
    QLabel* m_icon;
    QLabel* m_training;
    ElidedLabel* m_text;
    QLabel* m_speed;
    QLabel* m_device;
    QLabel* m_memory;
    QTimer m_timer;
    QTimer m_soon; ///< until the progress is shown
    QString m_iconName;
    int m_iconRole = 0;
    QStringList m_waiting; ///< the sentence is about these
    int m_failedRuns = 0;
    bool m_problems = false;
};

} // namespace tessera
