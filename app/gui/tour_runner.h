// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/stall_meter.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <deque>
#include <functional>

namespace tessera {

class MainWindow;

/// Trains a shortened demo comparison, opens every page in both themes and writes one picture of
/// the window each. Knows nothing of the pages but what Page offers.
class TourRunner : public QObject {
    Q_OBJECT
public:
    TourRunner(MainWindow& window, const QString& folder);

    void start();
    /// The longest times that the window did not answer while the demo trained.
    const std::vector<StallMeter::Stall>& longestStalls() const { return m_trainingStalls; }

signals:
    /// `problem` is empty when all pictures were written.
    void finished(const QString& problem);

private:
    using Ready = std::function<bool()>;
    /// Does `act`, waits until `ready` (or `seconds` are over), then goes on.
    void addStep(std::function<void()> act, Ready ready = {}, int seconds = 30);
    void addPictures(const QString& theme);
    void next();
    void poll();
    void grab(const QString& name);
    void startDemo();

    MainWindow& m_window;
    QString m_folder;
    struct Step {
        std::function<void()> act;
        Ready ready;
        int seconds;
    };
    std::deque<Step> m_steps;
    Step m_now;
    QElapsedTimer m_clock;
    QTimer m_poll;
    QString m_problem;
    StallMeter m_stalls;
    std::vector<StallMeter::Stall> m_trainingStalls;
};

} // namespace tessera
