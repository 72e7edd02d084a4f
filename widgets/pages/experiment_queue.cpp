// SPDX-License-Identifier: GPL-3.0-or-later
// What the Experiment page starts and queues.
#include "widgets/components/banner.h"
#include "widgets/components/tables.h"
#include "widgets/pages/experiment_page.h"
#include "widgets/pages/experiment_plan.h"
#include "widgets/pages/seeds_dialog.h"
#include "widgets/pages/sweep_dialog.h"
#include "widgets/session/run_key.h"
#include "widgets/session/run_library.h"
#include "widgets/session/run_selection.h"
#include "widgets/session/training_session.h"
#include "widgets/session/ui_settings.h"

#include <QPushButton>

namespace tessera {

void ExperimentPage::start() {
    if (!m_start->isEnabled()) {
        return;
    }
    const std::vector<RunRequest> job = planComparison(m_draft, app().library);
    std::vector<QString> directories;
    for (const RunRequest& run : job) {
        directories.push_back(runKey(run.directory));
    }
    app().training.start(job);
    app().selection.showOnly(directories);
    app().selection.setCurrent(directories.front());
    m_banner->hide();
    app().settings.set(ui::kReadyBannerClosed, true);
    emit pageRequested(QStringLiteral("train"));
}

void ExperimentPage::addToQueue() {
    app().training.enqueue(planComparison(m_draft, app().library));
    emit statusMessage(tr("Added to the queue: %1").arg(experimentTitle(m_draft)));
}

void ExperimentPage::repeatOverSeeds() {
    auto* dialog = new SeedsDialog(m_draft.isPaired() ? 2 : 1,
                                   secondsOf(0) + (m_draft.isPaired() ? secondsOf(1) : 0.0), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        app().training.enqueueAll(planSeeds(m_draft, app().library, dialog->seeds()));
        emit statusMessage(tr("Added to the queue: %n seed(s)", nullptr, dialog->seeds()));
    });
    dialog->open();
}

void ExperimentPage::sweep() {
    auto* dialog = new SweepDialog(m_draft, m_data ? m_data->class_count() : 10,
                                   m_data ? int64_t(m_data->train->size()) : 0, app(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const std::vector<SweepRunsModel::Row> runs = dialog->runs();
        app().training.enqueueAll(planSweep(m_draft, app().library, runs, dialog->seeds() > 1));
        emit statusMessage(
            tr("Added to the queue: %n run(s) of a sweep", nullptr, int(runs.size())));
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
    const double needed = neededBytes(runs);
    const double memory = memoryOf(*m_machine, *runs.front().second);
    return memory <= 0 || needed <= memory
               ? QString()
               : tr("Training needs about %1 of memory and the device has %2, so it will fail. "
                    "Lower the batch size or the size of the model.")
                     .arg(bytesText(needed), bytesText(memory));
}

} // namespace tessera
