// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/train_panels.h"

#include "training/api/event_tags.h"
#include "training/api/events.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace tessera {
namespace {

struct TrainPanelTexts {
    Q_DECLARE_TR_FUNCTIONS(TrainPanelTexts)
};

} // namespace

QList<TrainPanelSpec> trainPanels() {
    const auto id = [](const char* name) { return QString::fromLatin1(name); };
    QList<TrainPanelSpec> panels;
    panels.append({id("loss"),
                   TrainPanelTexts::tr("Loss"),
                   {TrainPanelTexts::tr("Cross-entropy"), TrainPanelTexts::tr("nats"), 1, 3, false},
                   tags::kTrainLoss,
                   tags::kValLoss,
                   true,
                   true});
    panels.append({id("top1"),
                   TrainPanelTexts::tr("Top-1 accuracy"),
                   {TrainPanelTexts::tr("Top-1"), QStringLiteral("%"), 100, 2, true},
                   tags::kTrainTop1,
                   tags::kValTop1,
                   true,
                   true});
    panels.append({id("lr"),
                   TrainPanelTexts::tr("Learning rate"),
                   {TrainPanelTexts::tr("Learning rate"), {}, 1, -1, true},
                   tags::kLearningRate,
                   {},
                   false,
                   true});
    panels.append({id("throughput"),
                   TrainPanelTexts::tr("Throughput"),
                   {TrainPanelTexts::tr("Images / s"), {}, 1, 0, true},
                   tags::kImagesPerSecond,
                   {},
                   true,
                   true});
    panels.append({id("top5"),
                   TrainPanelTexts::tr("Top-5 accuracy"),
                   {TrainPanelTexts::tr("Top-5"), QStringLiteral("%"), 100, 2, true},
                   tags::kTrainTop5,
                   tags::kValTop5,
                   true,
                   false});
    panels.append({id("gradient"),
                   TrainPanelTexts::tr("Gradient norm"),
                   {TrainPanelTexts::tr("Norm"), {}, 1, -1, true},
                   tags::kGradientNorm,
                   {},
                   true,
                   false});
    panels.append({id("parameters"),
                   TrainPanelTexts::tr("Parameter norm"),
                   {TrainPanelTexts::tr("Norm"), {}, 1, -1, false},
                   tags::kParameterNorm,
                   {},
                   false,
                   false});
    panels.append(
        {id("sharpness"),
         TrainPanelTexts::tr("Sharpness (SAM)"),
         {TrainPanelTexts::tr("L(w + e) − L(w)"), TrainPanelTexts::tr("nats"), 1, -1, true},
         tags::kSharpness,
         {},
         true,
         false,
         TrainPanelTexts::tr("Filled by runs that train with SAM: set SAM on Experiment.")});
    panels.append({id("temperature"),
                   TrainPanelTexts::tr("Attention temperatures"),
                   {TrainPanelTexts::tr("Temperature"), {}, 1, 3, false},
                   std::string("*") + tags::kTemperatureSuffix,
                   {},
                   false,
                   false,
                   TrainPanelTexts::tr(
                       "Filled after the first epoch of runs with locality attention (LSA).")});
    panels.append({id("entropy"),
                   TrainPanelTexts::tr("Attention entropy"),
                   {TrainPanelTexts::tr("Entropy"), TrainPanelTexts::tr("nats"), 1, 3, false},
                   std::string("*") + tags::kEntropySuffix,
                   {},
                   false,
                   false,
                   TrainPanelTexts::tr("Filled after the first epoch.")});
    panels.append(
        {id("memory"),
         TrainPanelTexts::tr("Memory"),
         {TrainPanelTexts::tr("Memory"), TrainPanelTexts::tr("MiB"), 1.0 / (1 << 20), 0, true},
         tags::kMemory,
         {},
         false,
         false});
    for (TrainPanelSpec& panel : panels) {
        if (panel.hint.isEmpty()) {
            panel.hint =
                TrainPanelTexts::tr("No point yet. The curve begins with the first step or epoch.");
        }
    }
    return panels;
}

TrainPanelSpec tagPanel(const std::string& tag) {
    const QString title = QString::fromStdString(tag);
    TrainPanelSpec panel;
    // Encoded: the panel's numbers get a file of this name.
    panel.id = QStringLiteral("tag_") + QString::fromLatin1(QUrl::toPercentEncoding(title));
    panel.title = title;
    panel.axis = {TrainPanelTexts::tr("Value"), {}, 1, -1, false};
    panel.train = tag;
    panel.ofTag = true;
    return panel;
}

bool hasTrainPanel(const std::string& tag) {
    if (tag.rfind("event/", 0) == 0) {
        return true;
    }
    const QList<TrainPanelSpec> panels = trainPanels();
    return std::any_of(panels.begin(), panels.end(), [&](const TrainPanelSpec& panel) {
        return tag == panel.validation ||
               (panel.train.front() == '*' ? tag.ends_with(panel.train.substr(1))
                                           : tag == panel.train);
    });
}

} // namespace tessera
