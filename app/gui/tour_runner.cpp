// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/tour_runner.h"

#include "app/gui/main_window.h"
#include "widgets/pages/experiment_page.h"

#include <QDir>
#include <QPixmap>

namespace tessera {
namespace {

constexpr int kTrainingSeconds = 170;
constexpr int64_t kTourEpochs = 6;
constexpr int64_t kTourImages = 8000;

} // namespace

TourRunner::TourRunner(MainWindow& window, const QString& folder)
    : m_window(window), m_folder(folder) {
    m_poll.setInterval(50);
    connect(&m_poll, &QTimer::timeout, this, &TourRunner::poll);
}

void TourRunner::addStep(std::function<void()> act, Ready ready, int seconds) {
    m_steps.push_back({std::move(act), std::move(ready), seconds});
}

void TourRunner::start() {
    if (!QDir().mkpath(m_folder)) {
        emit finished(tr("The folder %1 cannot be made.").arg(m_folder));
        return;
    }
    const auto settled = [this] {
        return m_window.currentPage()->tourReady() && !m_window.context().analysis.isBusy();
    };
    for (const auto mode : {Theme::Mode::light, Theme::Mode::dark}) {
        addStep(
            [this, mode] {
                m_window.theme().setMode(mode);
                m_window.showPage(QStringLiteral("experiment"));
            },
            settled);
        addStep([this, mode] {
            grab(mode == Theme::Mode::dark ? QStringLiteral("first-start-dark")
                                           : QStringLiteral("first-start-light"));
        });
    }
    addStep([this] { m_window.theme().setMode(Theme::Mode::light); }, settled);
    addStep([this] { startDemo(); },
            [this] { return m_window.context().training.state() == TrainingSession::State::idle; },
            kTrainingSeconds);
    addStep([this] { m_trainingStalls = m_stalls.longest(); });
    for (const auto mode : {Theme::Mode::light, Theme::Mode::dark}) {
        addStep([this, mode] { m_window.theme().setMode(mode); });
        addPictures(mode == Theme::Mode::dark ? QStringLiteral("dark") : QStringLiteral("light"));
    }
    next();
}

void TourRunner::startDemo() {
    ExperimentPage* page = m_window.experiment();
    ExperimentDraft& draft = page->draft();
    draft.setValue(*find_field("train.epochs"), kTourEpochs);
    draft.setValue(*find_field("data.images"), kTourImages);
    page->start();
    m_stalls.start();
}

void TourRunner::addPictures(const QString& theme) {
    for (const PageEntry& entry : m_window.pageEntries()) {
        addStep(
            [this, id = entry.id] {
                if (Page* page = m_window.showPage(id)) {
                    page->tourPrepare();
                }
            },
            [this] {
                return m_window.currentPage()->tourReady() && !m_window.context().analysis.isBusy();
            },
            60);
        addStep([this, name = entry.id + QLatin1Char('-') + theme] { grab(name); });
    }
}

void TourRunner::next() {
    if (m_steps.empty()) {
        m_poll.stop();
        emit finished(m_problem);
        return;
    }
    m_now = std::move(m_steps.front());
    m_steps.pop_front();
    m_now.act();
    m_clock.start();
    m_poll.start();
}

void TourRunner::poll() {
    // At least one turn of the event loop for layouts and paints.
    const bool ready = m_clock.elapsed() >= 200 && (!m_now.ready || m_now.ready());
    if (ready || m_clock.elapsed() > m_now.seconds * 1000) {
        if (!ready) {
            m_problem = tr("The page \u201c%1\u201d was not ready in %2 s.")
                            .arg(m_window.currentPage()->title())
                            .arg(m_now.seconds);
        }
        m_poll.stop();
        next();
    }
}

void TourRunner::grab(const QString& name) {
    const QString file = QDir(m_folder).filePath(name + QStringLiteral(".png"));
    if (!m_window.grab().save(file)) {
        m_problem = tr("The picture %1 cannot be written.").arg(file);
    }
}

} // namespace tessera
