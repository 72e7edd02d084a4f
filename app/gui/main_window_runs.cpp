// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window does about runs: the queue file, interrupted runs, closing while training.
#include "app/gui/activity_dock.h"
#include "app/gui/help_dialogs.h"
#include "app/gui/library_window.h"
#include "app/gui/log_importer.h"
#include "app/gui/main_window.h"
#include "app/gui/run_edits.h"
#include "app/gui/runs_dock.h"
#include "app/gui/status_line.h"
#include "models/error.h"
#include "widgets/components/banner.h"
#include "widgets/session/queue_file.h"
#include "widgets/session/run_key.h"
#include "widgets/theme/theme_colors.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <map>
#include <utility>

namespace tessera {
namespace {

QString queueFile(const RunLibrary& library) {
    return runKey(library.workspace() / "queue.json");
}

RunRequest resumeRequest(const RunSummary& run) {
    RunRequest request;
    request.directory = run.directory;
    request.name = run.meta.name;
    request.group = run.meta.group;
    request.resume = true;
    request.config = read_run_config(run.directory);
    return request;
}

} // namespace

Banner* MainWindow::addBanner(int kind, const QString& sentence, const QString& detail) {
    auto* banner =
        new Banner(static_cast<Banner::Kind>(kind), sentence, detail, m_theme, centralWidget());
    m_banners->setContentsMargins(16, 8, 16, 0);
    m_banners->addWidget(banner);
    connect(banner, &Banner::closed, this, [this, banner] {
        banner->deleteLater();
        if (m_banners->count() <= 1) {
            m_banners->setContentsMargins(0, 0, 0, 0);
        }
    });
    return banner;
}

void MainWindow::onLibraryScanned() {
    if (!m_openRun.isEmpty() && m_library.find(m_openRun)) {
        const QString run = std::exchange(m_openRun, QString());
        m_selection.setShown(run, true);
        m_selection.setCurrent(run);
    }
    if (m_library.isScanned() && !m_offered) {
        m_offered = true;
        offerInterrupted();
    }
}

void MainWindow::offerInterrupted() {
    QStringList directories;
    QString name;
    for (const RunSummary& run : m_library.runs()) {
        if (run.state == RunState::interrupted && !run.meta.archived) {
            directories += runKey(run.directory);
            name = displayName(run);
        }
    }
    if (directories.isEmpty()) {
        return;
    }
    Banner* banner =
        addBanner(int(Banner::Kind::warning),
                  directories.size() == 1
                      ? tr("The run \u201c%1\u201d was interrupted.").arg(name)
                      : tr("%n run(s) were interrupted.", nullptr, int(directories.size())),
                  tr("Nothing up to the last checkpoint is lost; training can go on from there."));
    banner->setObjectName(QStringLiteral("interruptedBanner"));
    connect(banner->setButton(tr("Resume")), &QPushButton::clicked, this,
            [this, banner, directories] {
                for (const QString& directory : directories) {
                    resumeRun(directory);
                }
                banner->hide();
                emit banner->closed();
            });
}

void MainWindow::resumeRun(const QString& directory) {
    const RunSummary* run = m_library.find(directory);
    if (!run || m_library.activity(directory).live || !run->imported.empty()) {
        return;
    }
    try {
        const RunRequest request = resumeRequest(*run);
        // The curve so far comes from the files; the live points follow it.
        m_analysis.readMetrics(QStringLiteral("resume/") + directory, directory, this,
                               [this, directory, request, perEpoch = run->steps_per_epoch](
                                   const Answer<std::map<std::string, MetricSeries>>& answer) {
                                   if (answer.value) {
                                       m_history.load(directory, *answer.value, perEpoch);
                                   }
                                   m_training.enqueue({request});
                                   if (m_training.isQueueHeld()) {
                                       m_training.startQueue();
                                   }
                                   m_selection.setShown(directory, true);
                                   showPage(QStringLiteral("train"));
                               });
    } catch (const Error& error) {
        m_activity->addProblem(QString::fromUtf8(error.what()));
        m_status->say(QString::fromUtf8(error.what()));
    }
}

void MainWindow::restoreQueue() {
    try {
        JobQueue jobs = readQueue(queueFile(m_library));
        if (jobs.empty()) {
            return;
        }
        const auto count = int(jobs.size());
        m_training.setQueue(std::move(jobs));
        Banner* banner =
            addBanner(int(Banner::Kind::info), tr("%n job(s) wait in the queue.", nullptr, count),
                      tr("They were added before the window was closed."));
        connect(banner->setButton(tr("Start queue"), QStringLiteral("play")), &QPushButton::clicked,
                this, [this, banner] {
                    m_training.startQueue();
                    banner->hide();
                    emit banner->closed();
                });
    } catch (const Error& error) {
        m_activity->addProblem(QString::fromUtf8(error.what()));
    }
}

void MainWindow::saveQueue() {
    try {
        writeQueue(queueFile(m_library), m_training.queue());
    } catch (const Error& error) {
        m_activity->addProblem(QString::fromUtf8(error.what()));
    }
}

void MainWindow::askStop() {
    if (!m_training.isBusy()) {
        return;
    }
    auto* box = new QMessageBox(QMessageBox::Question, tr("Stop training"), tr("Stop training?"),
                                QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("stopQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("The step is finished, the model is evaluated and saved. The run can "
           "be resumed later."));
    QPushButton* stop = box->addButton(tr("Stop and save"), QMessageBox::AcceptRole);
    stop->setObjectName(QStringLiteral("stopAndSaveButton"));
    connect(stop, &QPushButton::clicked, this, [this] { m_training.stop(); });
    box->open();
}

void MainWindow::askClose() {
    if (findChild<QMessageBox*>(QStringLiteral("closeQuestion"))) {
        return;
    }
    auto* box =
        new QMessageBox(QMessageBox::Question, tr("Training goes on"),
                        tr("Close the window while a training runs?"), QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("closeQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Runs can be resumed from their last checkpoint."));
    QPushButton* stop = box->addButton(tr("Stop, save and close"), QMessageBox::AcceptRole);
    stop->setObjectName(QStringLiteral("stopAndCloseButton"));
    QPushButton* keep = box->addButton(tr("Close at the next checkpoint"), QMessageBox::AcceptRole);
    keep->setObjectName(QStringLiteral("closeAtCheckpointButton"));
    connect(stop, &QPushButton::clicked, this, [this] {
        m_closing = true;
        m_training.resume();
        m_training.stop();
    });
    connect(keep, &QPushButton::clicked, this, [this] {
        m_closing = true;
        m_closeAtCheckpoint = true;
        m_training.resume();
        m_status->say(tr("Closing at the next checkpoint…"));
    });
    box->open();
}

void MainWindow::closeWhenIdle() {
    QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (m_training.isBusy()) {
        event->ignore();
        if (m_closing) {
            // Closing again while it finishes: leave now, the last checkpoint stays.
            m_training.abort();
        } else {
            askClose();
        }
        return;
    }
    m_settings.set(ui::kGeometry, saveGeometry());
    m_settings.set(ui::kState, saveState(1));
    QMainWindow::closeEvent(event);
}

QString MainWindow::diagnostics() const {
    QStringList lines{libraryVersions()};
    lines += QStringLiteral("LibTorch ") + QString::fromStdString(m_machine.libtorch);
    for (const RunService::Machine::Device& device : m_machine.devices) {
        lines += QString::fromStdString(device.id + " " + device.name);
    }
    for (const std::string& feature : m_machine.features) {
        lines += QString::fromStdString(feature);
    }
    lines += runKey(m_library.workspace());
    return lines.join(QLatin1Char('\n'));
}

void MainWindow::connectRunTools() {
    QStringList colours;
    for (int slot = 0; slot < kSlots; ++slot) {
        colours += slotColour(slot);
    }
    m_selection.setColours(colours);
    m_importer->acceptDropsOn(m_runs);
    connect(m_runs, &RunsDock::importRequested, m_importer, &LogImporter::ask);
    connect(m_runs, &RunsDock::libraryRequested, this, &MainWindow::showLibrary);
    const auto say = [this](const QString& message) { m_status->say(message); };
    connect(m_edits, &RunEdits::said, this, say);
    connect(m_importer, &LogImporter::said, this, say);
    connect(m_edits, &RunEdits::failed, this, &MainWindow::reportProblem);
    connect(m_importer, &LogImporter::failed, this, &MainWindow::reportProblem);
}

void MainWindow::reportProblem(const QString& message) {
    m_activity->addProblem(message);
    m_status->say(message);
}

void MainWindow::showLibrary() {
    auto* library = findChild<LibraryWindow*>();
    if (!library) {
        library = new LibraryWindow(m_context, *m_edits, m_runs->model(), this);
        connect(library, &LibraryWindow::resumeRequested, this, &MainWindow::resumeRun);
    }
    library->show();
    library->raise();
    library->activateWindow();
}

void MainWindow::askScanFolder() {
    auto* dialog = new QFileDialog(this, tr("Scan a folder for runs"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        m_library.addFolder(folder);
        m_status->say(tr("Scanning %1…").arg(folder));
    });
    dialog->open();
}

} // namespace tessera
