// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/run_service.h"
#include "widgets/session/app_context.h"

#include <QStatusBar>
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
    QString sentence() const;
    /// What training does now, beside the sentence.
    QString training() const;
    void setMachine(const RunService::Machine& machine);

private:
    QLabel* addPart();
    void updateTraining();
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
};

} // namespace tessera
