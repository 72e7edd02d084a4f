// SPDX-License-Identifier: GPL-3.0-or-later
// What the Experiment page says before the start: problems, notes, and what Start does.
#include "widgets/components/banner.h"
#include "widgets/components/tables.h"
#include "widgets/config/config_form.h"
#include "widgets/config/data_chooser.h"
#include "widgets/config/form_row.h"
#include "widgets/pages/experiment_page.h"
#include "widgets/pages/experiment_plan.h"
#include "widgets/pages/readiness_panel.h"
#include "widgets/session/sentence_text.h"
#include "widgets/session/ui_settings.h"
#include "widgets/theme/theme.h"

#include <cmath>

namespace tessera {
namespace {

const QString kSetting = QStringLiteral("setting:");
const QString kSeeds = QStringLiteral("seeds");

} // namespace

void ExperimentPage::updateReadiness() {
    using Severity = ConfigProblem::Severity;
    std::vector<ReadinessPanel::Entry> entries;
    if (!m_dataError.isEmpty()) {
        entries.push_back({Severity::error, m_dataError, kSetting + QStringLiteral("data.path"),
                           tr("Choose a data set")});
    }
    for (const FormRow* row : m_form->refused()) {
        const QString label = schemaText(row->field().label);
        entries.push_back({Severity::error,
                           //: name of a setting, what is wrong with it
                           tr("%1: %2").arg(label, row->typedProblem()),
                           kSetting + QString::fromUtf8(row->field().key.data(),
                                                        qsizetype(row->field().key.size())),
                           tr("Go to %1").arg(label)});
    }
    for (const ConfigProblem& problem : m_draft.problems()) {
        const Field* field = find_field(problem.key);
        const QString label =
            field ? schemaText(field->label) : QString::fromStdString(problem.key);
        const QString text = withFullStop(sentenceText(problem.message));
        entries.push_back({problem.severity, text, kSetting + QString::fromStdString(problem.key),
                           tr("Go to %1").arg(label)});
    }
    if (const QString text = memoryWarning(); !text.isEmpty()) {
        entries.push_back(
            {Severity::note,
             text + QLatin1Char(' ') + tr("Lower the batch size or the size of the model."),
             kSetting + QStringLiteral("data.batch"), tr("Go to Batch size"), true});
    }
    const double seconds = secondsOf(0) + (m_draft.isPaired() ? secondsOf(1) : 0.0);
    if (m_draft.isPaired()) {
        const int64_t epochs = m_draft.config(ExperimentDraft::a).train.epochs;
        if (epochs < 20) {
            entries.push_back({Severity::note,
                               tr("With %n epoch(s) the order of A and B may still change.",
                                  nullptr, int(epochs)),
                               kSetting + QStringLiteral("train.epochs"), tr("Go to Epochs")});
        }
        const QString more =
            std::isfinite(seconds) ? tr(" (%1 more)").arg(durationText(2 * seconds)) : QString();
        entries.push_back({Severity::note, tr("One seed shows no spread."), kSeeds,
                           tr("Repeat over 3 seeds") + more});
    }
    m_readiness->setEntries(entries);
    showReady(seconds);
}

/// The banner of the first start: what Start does with the images chosen, and how long it takes.
void ExperimentPage::showReady(double seconds) {
    const bool paired = m_draft.isPaired();
    const bool ready = m_readiness->errorCount() == 0;
    m_banner->setKind(ready ? Banner::Kind::info : Banner::Kind::warning);
    if (!ready) {
        m_banner->setTexts(tr("Nothing can start yet."),
                           tr("What has to be put right stands under “Before you start”."));
        return;
    }
    const QString images =
        dataName(QString::fromStdString(m_draft.config(ExperimentDraft::a).data.path));
    QString text =
        paired ? tr("Two models train on \u201c%1\u201d, one epoch of each in turn.").arg(images)
               : tr("One model trains on \u201c%1\u201d.").arg(images);
    if (std::isfinite(seconds)) {
        text += QLatin1Char(' ') +
                tr("That takes about %1 on this computer.").arg(durationText(seconds));
    }
    const QString link =
        QStringLiteral("<a href=\"data\" style=\"color:%1\">%2</a>")
            .arg(app().theme.color(Role::accent).name(), tr("Choose other images"));
    m_banner->setTexts(paired ? tr("Everything is ready: press Start comparison.")
                              : tr("Everything is ready: press Start training."),
                       text + QLatin1Char(' ') + link);
}

void ExperimentPage::followLink(const QString& link) {
    if (link == kSeeds) {
        repeatOverSeeds();
    } else if (link.startsWith(kSetting)) {
        m_form->jumpTo(link.mid(kSetting.size()));
    }
}

} // namespace tessera
