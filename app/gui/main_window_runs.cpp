// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window does about runs: interrupted ones, their curves, their edits.
#include "app/gui/activity_dock.h"
#include "app/gui/failure_banner.h"
#include "app/gui/help_dialogs.h"
#include "app/gui/library_window.h"
#include "app/gui/log_importer.h"
#include "app/gui/main_window.h"
#include "app/gui/run_edits.h"
#include "app/gui/runs_dock.h"
#include "app/gui/status_line.h"
#include "models/error.h"
#include "widgets/components/banner.h"
#include "widgets/pages/stop_question.h"
#include "widgets/session/curve_reading.h"
#include "widgets/session/run_key.h"
#include "widgets/session/sentence_text.h"
#include "widgets/theme/theme_colors.h"

#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <memory>
#include <utility>

namespace tessera {
namespace {

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
    m_banners->addWidget(banner);
    banner->show(); // not only with the next turn of the event loop
    arrangeBanners();
    connect(banner, &Banner::closed, this, [this, banner] {
        banner->hide();
        banner->deleteLater();
        arrangeBanners();
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
        if (run.state == RunState::interrupted && !run.meta.archived &&
            m_library.canResume(runKey(run.directory))) {
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
            [this, directories] { resumeRuns(directories); });
    // It goes when none of them can be resumed any more, whoever did it.
    const auto follow = [this, banner, directories] {
        const auto can = [this](const QString& run) { return m_library.canResume(run); };
        if (std::none_of(directories.begin(), directories.end(), can)) {
            emit banner->closed();
        }
    };
    connect(&m_training, &TrainingSession::queueChanged, banner, follow);
    connect(&m_library, &RunLibrary::changed, banner, follow);
}

void MainWindow::loadShownMetrics() {
    for (const ShownRun& run : m_selection.shown()) {
        readCurves(m_context, run.directory, CurveReading::missing, this,
                   [this](const QString& problem) { m_activity->addProblem(problem); });
    }
}

void MainWindow::loadGrownMetrics(const QString& run) {
    if (m_history.contains(run)) { // else whoever shows it reads it
        readCurves(m_context, run, CurveReading::grown, this,
                   [this](const QString& problem) { m_activity->addProblem(problem); });
    }
}

void MainWindow::resumeRuns(const QStringList& runs) {
    struct Resume {
        std::size_t left = 0; ///< curves that are read still
        std::deque<TrainingSession::Job> jobs;
    };
    const auto resume = std::make_shared<Resume>();
    for (const QString& run : runs) {
        if (!m_library.canResume(run) || m_resuming.contains(run)) {
            continue;
        }
        try {
            resume->jobs.push_back({resumeRequest(*m_library.find(run))});
            m_resuming += run;
        } catch (const Error& error) {
            reportProblem(sentenceText(error.sentence()));
        }
    }
    resume->left = resume->jobs.size();
    for (const TrainingSession::Job& job : resume->jobs) {
        const QString run = runKey(job.front().directory);
        const int64_t perEpoch = m_library.find(run)->steps_per_epoch;
        // The curve so far comes from the files; the live points follow it.
        m_analysis.readMetrics(
            QStringLiteral("resume/") + run, run, this,
            [this, run, resume,
             perEpoch](const Answer<std::shared_ptr<AnalysisSession::Metrics>>& answer) {
                if (answer.value) {
                    m_history.load(run, std::move(**answer.value), perEpoch);
                }
                m_resuming.removeOne(run);
                if (--resume->left == 0) {
                    trainResumed(resume->jobs);
                }
            });
    }
}

void MainWindow::trainResumed(const std::deque<TrainingSession::Job>& jobs) {
    m_training.startAll(jobs);
    QStringList names;
    QStringList waiting;
    for (const TrainingSession::Job& job : jobs) {
        const QString run = runKey(job.front().directory);
        m_selection.setShown(run, true);
        if (m_training.placeOf(run) >= 0) {
            const RunSummary* summary = m_library.find(run);
            names += summary ? displayName(*summary) : run;
            waiting += run;
        }
    }
    if (!waiting.isEmpty()) {
        m_status->sayWhileWaiting(
            tr("Added to the queue: %1").arg(QLocale().createSeparatedList(names)), waiting);
    }
    showPage(QStringLiteral("train"));
}

void MainWindow::askStop() {
    askToStop(m_training, this);
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

void MainWindow::showTroubles() {
    m_status->setTroubles(m_failures->count(), m_activity->hasUnreadProblems());
}

void MainWindow::showLibrary() {
    auto* library = findChild<LibraryWindow*>();
    if (!library) {
        library = new LibraryWindow(m_context, *m_edits, m_runs->model(), this);
        connect(library, &LibraryWindow::resumeRequested, this, &MainWindow::resumeRuns);
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
        const QString said = tr("Scanning %1…").arg(folder);
        m_status->say(said);
        connect(
            &m_library, &RunLibrary::changed, this, [this, said] { m_status->unsay(said); },
            Qt::SingleShotConnection);
    });
    dialog->open();
}

} // namespace tessera
