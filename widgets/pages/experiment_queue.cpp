// SPDX-License-Identifier: GPL-3.0-or-later
// What the Experiment page starts and queues.
#include "widgets/components/banner.h"
#include "widgets/components/question_box.h"
#include "widgets/components/tables.h"
#include "widgets/config/config_form.h"
#include "widgets/pages/experiment_page.h"
#include "widgets/pages/experiment_plan.h"
#include "widgets/pages/seeds_dialog.h"
#include "widgets/pages/sweep_dialog.h"
#include "widgets/session/run_key.h"
#include "widgets/session/run_library.h"
#include "widgets/session/run_selection.h"
#include "widgets/session/training_session.h"
#include "widgets/session/ui_settings.h"

#include <QApplication>
#include <QPushButton>

#include <utility>

namespace tessera {

bool ExperimentPage::factsAreCurrent() const {
    bool current = m_machine != nullptr;
    for (int side = 0; side < (m_draft.isPaired() ? 2 : 1); ++side) {
        current = current && m_factsOf[std::size_t(side)] ==
                                 memoryKey(m_draft.config(ExperimentDraft::Side(side)));
    }
    return current;
}

void ExperimentPage::whenItFits(const QString& goOn, const std::function<void()>& act) {
    m_waiting.push_back([this, goOn, act] {
        const QString problem = memoryWarning();
        if (problem.isEmpty()) {
            act();
        } else {
            askAboutMemory(problem, goOn, act);
        }
    });
    if (!factsAreCurrent()) {
        emit statusMessage(tr("Working out how much memory that needs..."));
        m_settle.stop();
        loadData();
        describe();
    }
    actWhenKnown();
}

void ExperimentPage::actWhenKnown() {
    if (!factsAreCurrent()) {
        return;
    }
    for (const auto& act : std::exchange(m_waiting, {})) {
        act();
    }
}

void ExperimentPage::askAboutMemory(const QString& problem, const QString& goOn,
                                    const std::function<void()>& act) {
    emit statusMessage({}); // it has been worked out
    // Over the window: the keys of the Run menu come from other pages too.
    auto* box = new QuestionBox(QMessageBox::Warning, QStringLiteral("memoryQuestion"),
                                tr("Not enough memory"), problem, window());
    box->addAnswer(goOn, QStringLiteral("memoryGoOnButton"), this, act);
    box->open();
}

void ExperimentPage::start() {
    m_form->commitTyped(); // by key, the field that is typed in is not left
    // Once, however often and by whatever keys it is pressed.
    const bool again =
        m_begun.isValid() && !m_begun.hasExpired(QApplication::doubleClickInterval());
    if (!m_start->isEnabled() || !m_waiting.empty() || again) {
        return;
    }
    whenItFits(tr("Start anyway"),
               [this, job = planComparison(m_draft, app().library)] { begin(job); });
}

void ExperimentPage::begin(const std::vector<RunRequest>& job) {
    std::vector<QString> directories;
    for (const RunRequest& run : job) {
        directories.push_back(runKey(run.directory));
    }
    m_begun.start();
    const bool next = app().training.isBusy();
    app().training.start(job);
    emit statusMessage({}); // what was said while memory was worked out
    if (next) {
        emit waitMessage(tr("Trains next: %1").arg(experimentTitle(m_draft)), {directories[0]});
    }
    app().selection.showOnly(directories);
    app().selection.setCurrent(directories.front());
    m_banner->hide();
    app().settings.set(ui::kReadyBannerClosed, true);
    emit pageRequested(QStringLiteral("train"));
}

void ExperimentPage::sayQueued(const QString& message,
                               const std::deque<std::vector<RunRequest>>& jobs) {
    QStringList runs;
    for (const std::vector<RunRequest>& job : jobs) {
        runs += runKey(job.front().directory);
    }
    emit waitMessage(message, runs);
}

void ExperimentPage::addToQueue() {
    m_form->commitTyped();
    if (!m_queue->isEnabled()) {
        return;
    }
    whenItFits(tr("Add anyway"), [this, job = planComparison(m_draft, app().library),
                                  title = experimentTitle(m_draft)] {
        app().training.enqueue(job);
        sayQueued(tr("Added to the queue: %1").arg(title), {job});
    });
}

void ExperimentPage::repeatOverSeeds() {
    m_form->commitTyped();
    if (!m_seeds->isEnabled()) {
        return; // "Before you start" says why
    }
    auto* dialog = new SeedsDialog(m_draft.isPaired() ? 2 : 1,
                                   secondsOf(0) + (m_draft.isPaired() ? secondsOf(1) : 0.0), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const int seeds = dialog->seeds();
        whenItFits(tr("Add anyway"),
                   [this, jobs = planSeeds(m_draft, app().library, seeds), seeds] {
                       app().training.enqueueAll(jobs);
                       sayQueued(tr("Added to the queue: %n seed(s)", nullptr, seeds), jobs);
                   });
    });
    dialog->open();
}

void ExperimentPage::sweep() {
    m_form->commitTyped();
    if (!m_sweep->isEnabled()) {
        return;
    }
    auto* dialog =
        new SweepDialog(m_draft, m_data ? m_data->class_count() : 10,
                        m_data && m_data->train ? int64_t(m_data->train->size()) : 0, app(), this);
    if (m_machine) {
        dialog->setMemory(memoryLimit(*m_machine, m_draft.config(ExperimentDraft::a),
                                      app().training.isBusy(), m_memoryFile));
    }
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const std::vector<SweepRunsModel::Row> runs = dialog->runs();
        const auto jobs = planSweep(m_draft, app().library, runs, dialog->seeds() > 1);
        app().training.enqueueAll(jobs);
        sayQueued(tr("Added to the queue: %n run(s) of a sweep", nullptr, int(runs.size())), jobs);
    });
    dialog->open();
}

QString ExperimentPage::memoryWarning() const {
    if (!m_machine) {
        return {};
    }
    std::vector<std::pair<const ModelFacts*, const RunConfig*>> runs;
    for (int side = 0; side < (m_draft.isPaired() ? 2 : 1); ++side) {
        runs.emplace_back(m_facts[std::size_t(side)].get(),
                          &m_draft.config(ExperimentDraft::Side(side)));
    }
    // A job that waits for others finds their memory free.
    return memoryProblem(neededBytes(runs), memoryLimit(*m_machine, *runs.front().second,
                                                        app().training.isBusy(), m_memoryFile));
}

} // namespace tessera
