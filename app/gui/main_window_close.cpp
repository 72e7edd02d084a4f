// SPDX-License-Identifier: GPL-3.0-or-later
// How the main window ends and what it finds again: closing while training, the file of the queue.
#include "app/gui/activity_dock.h"
#include "app/gui/main_window.h"
#include "app/gui/status_line.h"
#include "app/gui/workspace_claim.h"
#include "models/error.h"
#include "widgets/components/banner.h"
#include "widgets/components/question_box.h"
#include "widgets/session/queue_file.h"
#include "widgets/session/run_key.h"
#include "widgets/session/sentence_text.h"

#include <QCloseEvent>
#include <QPushButton>

#include <iterator>

namespace tessera {
namespace {

QString queueFile(const RunLibrary& library) {
    return runKey(library.workspace() / "queue.json");
}

} // namespace

void MainWindow::restoreQueue() {
    const QString file = queueFile(m_library);
    QueueContents queue = readQueue(file);
    if (!queue.problems.isEmpty()) {
        // The next change of the queue writes the file: what cannot be read must not go with it.
        const QString aside = setQueueAside(file);
        reportProblem(aside.isEmpty()
                          ? tr("Not every job of the queue could be read, and its file %1 cannot "
                               "be renamed; copy it before the queue changes.")
                                .arg(file)
                          : tr("Not every job of the queue could be read; its file was kept as %1.")
                                .arg(aside));
        for (const QString& problem : std::as_const(queue.problems)) {
            m_activity->addProblem(problem);
        }
    }
    if (queue.jobs.empty()) {
        return;
    }
    const auto count = int(queue.jobs.size());
    // What was queued here while another window had the workspace stands before it.
    std::deque<TrainingSession::Job> jobs = m_training.queue();
    jobs.insert(jobs.end(), std::make_move_iterator(queue.jobs.begin()),
                std::make_move_iterator(queue.jobs.end()));
    m_training.setQueue(std::move(jobs));
    offerQueue(count);
}

void MainWindow::offerQueue(int jobs) {
    Banner* banner =
        addBanner(int(Banner::Kind::info), tr("%n job(s) wait in the queue.", nullptr, jobs),
                  tr("They were added before the window was closed."));
    banner->setObjectName(QStringLiteral("queueBanner"));
    connect(banner->setButton(tr("Start queue"), QStringLiteral("play")), &QPushButton::clicked,
            &m_training, &TrainingSession::startQueue);
    connect(&m_training, &TrainingSession::queueChanged, banner, [this, banner] {
        if (!m_training.isQueueHeld() || m_training.queue().empty()) {
            emit banner->closed(); // what it offers has been done
        }
    });
}

void MainWindow::saveQueue() {
    m_queueTimer.stop();
    if (!m_claim->isOurs()) {
        return; // the file is that of the other window
    }
    try {
        writeQueue(queueFile(m_library), m_training.queue());
    } catch (const Error& error) {
        reportProblem(sentenceText(error.sentence()));
    }
}

void MainWindow::flushQueue() {
    if (m_queueTimer.isActive()) {
        saveQueue();
    }
}

void MainWindow::askClose() {
    const QString name = QStringLiteral("closeQuestion");
    if (QuestionBox::isOpen(name, *this)) {
        return;
    }
    auto* box = new QuestionBox(QMessageBox::Question, name, tr("Training goes on"),
                                tr("Close the window while a training runs?"), this);
    box->setInformativeText(tr("Runs can be resumed from their last checkpoint."));
    box->addAnswer(tr("Stop, save and close"), QStringLiteral("stopAndCloseButton"), this,
                   [this] { closeLater(false); });
    box->addAnswer(tr("Close at the next checkpoint"), QStringLiteral("closeAtCheckpointButton"),
                   this, [this] { closeLater(true); });
    box->open();
}

void MainWindow::closeLater(bool atCheckpoint) {
    if (!m_training.isBusy()) { // it ended while the question stood
        m_closing = true;
        closeWhenIdle();
        return;
    }
    m_closing = true;
    m_closeAtCheckpoint = atCheckpoint;
    m_training.resume(); // a paused run reaches no checkpoint
    if (!atCheckpoint) {
        m_training.stop();
    }
    delete m_closeBanner;
    m_closeBanner = addBanner(int(Banner::Kind::info),
                              atCheckpoint ? tr("The window closes at the next checkpoint.")
                                           : tr("The window closes as soon as the runs are saved."),
                              tr("What waits in the queue is there again at the next start."));
    m_closeBanner->setObjectName(QStringLiteral("closeBanner"));
    m_closeBanner->setClosable(false); // it stands for what is going to happen
    QPushButton* stay = m_closeBanner->setButton(tr("Keep the window open"));
    stay->setObjectName(QStringLiteral("keepOpenButton"));
    connect(stay, &QPushButton::clicked, this, &MainWindow::keepOpen);
    m_status->say(m_closeBanner->sentence());
}

void MainWindow::keepOpen() {
    m_closing = false;
    m_closeAtCheckpoint = false;
    if (m_closeBanner) {
        m_closeBanner->hide();
        emit m_closeBanner->closed();
    }
    m_status->say(tr("The window stays open"));
}

void MainWindow::askCloseNow() {
    const QString name = QStringLiteral("closeNowQuestion");
    if (QuestionBox::isOpen(name, *this)) {
        return;
    }
    auto* box = new QuestionBox(QMessageBox::Warning, name, tr("Close now"),
                                tr("Close without waiting for the runs?"), this);
    box->setInformativeText(tr("What was trained since the last checkpoint is lost. The runs can "
                               "be resumed from there."));
    box->addAnswer(
        tr("Close now"), QStringLiteral("closeNowButton"), this,
        [this] {
            m_closing = true;
            m_training.abort();
        },
        QMessageBox::DestructiveRole);
    box->open();
}

void MainWindow::closeWhenIdle() {
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_closing) { // not withdrawn meanwhile
                close();
            }
        },
        Qt::QueuedConnection);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (m_training.isBusy()) {
        event->ignore();
        if (m_closing) {
            askCloseNow();
        } else {
            askClose();
        }
        return;
    }
    flushQueue();
    m_settings.set(ui::kGeometry, saveGeometry());
    m_settings.set(ui::kState, saveState(1));
    QMainWindow::closeEvent(event);
}

} // namespace tessera
