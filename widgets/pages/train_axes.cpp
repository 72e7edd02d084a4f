// SPDX-License-Identifier: GPL-3.0-or-later
// Axes of the Train page's panels: what a person typed, kept between starts; the factor on the
// learning rate and early ends.
#include "widgets/components/banner.h"
#include "widgets/pages/axis_limits_dialog.h"
#include "widgets/pages/learning_rate_dialog.h"
#include "widgets/pages/train_page.h"
#include "widgets/plots/curve_plot.h"
#include "widgets/plots/plot_panel.h"
#include "widgets/session/metric_history.h"
#include "widgets/session/run_library.h"
#include "widgets/session/run_selection.h"
#include "widgets/session/sentence_text.h"
#include "widgets/session/training_session.h"
#include "widgets/session/ui_settings.h"

#include <QAction>
#include <QLocale>
#include <QPushButton>

namespace tessera {
namespace {

const QString kLog = QStringLiteral("log");

/// A setting of one panel: its text under "train/NAME".
class PanelOption {
public:
    explicit PanelOption(const QString& name)
        : m_key(QByteArray("train/") + name.toUtf8()), m_option{m_key.constData(), {}} {}
    QString get(const UiSettings& settings) const { return settings.get(m_option); }
    void set(UiSettings& settings, const QString& text) const { settings.set(m_option, text); }

private:
    QByteArray m_key;
    UiOption<QString> m_option;
};

PanelOption limitsOption(const QString& id) {
    return PanelOption(QStringLiteral("limits_") + id);
}

PanelOption scaleOption(const QString& id) {
    return PanelOption(QStringLiteral("scale_") + id);
}

PanelOption horizontalOption(int axis) {
    return PanelOption(QStringLiteral("limits_horizontal%1").arg(axis));
}

bool isLoss(const QString& id) {
    return id == QLatin1String("loss");
}

} // namespace

void TrainPage::loadAxes(CurvePlot* plot, const QString& id) {
    const UiSettings& settings = app().settings;
    plot->setLogHorizontal(settings.get(ui::kLogHorizontal));
    plot->setHorizontalLimits(savedHorizontalLimits());
    plot->setVerticalLimits(AxisLimits::fromText(limitsOption(id).get(settings)));
    plot->setLogVertical(isLoss(id) ? settings.get(ui::kLogLoss)
                                    : scaleOption(id).get(settings) == kLog);
}

void TrainPage::saveAxes(const CurvePlot* plot, const QString& id) {
    limitsOption(id).set(app().settings, plot->verticalLimits().toText());
    if (isLoss(id)) {
        m_logLoss->setChecked(plot->isLogVertical()); // keeps it, too
    } else {
        scaleOption(id).set(app().settings, plot->isLogVertical() ? kLog : QString());
    }
}

void TrainPage::followAxes(CurvePlot* plot, const QString& id) {
    connect(plot, &CurvePlot::limitsRequested, this, [this, plot] { openAxisLimits(plot); });
    connect(plot, &CurvePlot::limitsChanged, this, [this, plot, id] { saveAxes(plot, id); });
    connect(plot, &CurvePlot::logVerticalChanged, this, [this, plot, id] { saveAxes(plot, id); });
    connect(plot, &CurvePlot::logHorizontalChanged, this, &TrainPage::setLogHorizontal);
}

AxisLimits TrainPage::savedHorizontalLimits() const {
    const int axis = app().settings.get(ui::kHorizontal);
    return AxisLimits::fromText(horizontalOption(axis).get(app().settings));
}

void TrainPage::setHorizontalLimits(const AxisLimits& limits) {
    horizontalOption(app().settings.get(ui::kHorizontal)).set(app().settings, limits.toText());
    for (CurvePlot* plot : plots()) {
        plot->setHorizontalLimits(limits);
    }
}

void TrainPage::setLogHorizontal(bool on) {
    app().settings.set(ui::kLogHorizontal, on);
    m_logHorizontal->setChecked(on);
    for (CurvePlot* plot : plots()) {
        plot->setLogHorizontal(on);
    }
}

void TrainPage::openAxisLimits(CurvePlot* plot) {
    auto* dialog = new AxisLimitsDialog(*plot, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AxisLimitsDialog::verticalEdited, plot, &CurvePlot::setVerticalLimits);
    connect(dialog, &AxisLimitsDialog::logVerticalEdited, plot, &CurvePlot::setLogVertical);
    connect(dialog, &AxisLimitsDialog::horizontalEdited, this, &TrainPage::setHorizontalLimits);
    connect(dialog, &AxisLimitsDialog::logHorizontalEdited, this, &TrainPage::setLogHorizontal);
    dialog->show();
}

void TrainPage::updateRate() {
    const TrainingSession& training = app().training;
    const bool runs = training.state() == TrainingSession::State::running ||
                      training.state() == TrainingSession::State::paused;
    const double factor =
        training.isBusy() && !training.runs().empty() ? training.runs().front().lrScale : 1.0;
    m_rate->setEnabled(runs);
    m_rate->setToolTip(runs ? tr("Multiplies the scheduled learning rate of the running job")
                            : tr("Nothing trains: the factor belongs to a running job"));
    m_rate->setText(factor == 1.0
                        ? tr("Learning rate...")
                        : tr("Learning rate × %1").arg(locale().toString(factor, 'g', 4)));
}

void TrainPage::askLearningRate() {
    const TrainingSession& training = app().training;
    if (training.runs().empty()) {
        return;
    }
    const LiveRun& first = training.runs().front();
    auto* dialog =
        new LearningRateDialog(int(training.runs().size()), first.lrScale,
                               app().history.last(first.directory, tags::kLearningRate), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (app().training.isBusy()) {
            app().training.setLearningRateScale(dialog->factor());
            emit statusMessage(tr("The learning rate is multiplied by %1 from the next step on")
                                   .arg(locale().toString(dialog->factor(), 'g', 4)));
        }
    });
    dialog->open();
}

void TrainPage::updateEnded() {
    QStringList names;
    QStringList reasons;
    for (const ShownRun& run : app().selection.shown()) {
        const RunSummary* summary = app().library.find(run.directory);
        if (summary && summary->state == RunState::finished && !summary->reason.empty()) {
            names << run.name;
            reasons << sentenceText(summary->reason);
        }
    }
    reasons.removeDuplicates();
    if (!names.isEmpty()) {
        m_ended->setTexts(
            tr("%n run(s) ended before the last planned epoch: %1.", nullptr, int(names.size()))
                .arg(locale().createSeparatedList(names)),
            reasons.join(QLatin1Char(' ')));
    }
    m_ended->setVisible(!names.isEmpty() && m_ended->sentence() != m_endedSeen);
}

} // namespace tessera
