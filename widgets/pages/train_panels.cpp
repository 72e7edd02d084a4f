// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/train_panels.h"

#include "training/api/event_tags.h"
#include "training/api/events.h"

#include <QCoreApplication>

namespace tessera {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("tessera::TrainPage", text);
}

} // namespace

QList<TrainPanelSpec> trainPanels() {
    const auto id = [](const char* name) { return QString::fromLatin1(name); };
    QList<TrainPanelSpec> panels;
    panels.append({id("loss"),
                   tr("Loss"),
                   {tr("Cross-entropy"), tr("nats"), 1, 3, false},
                   tags::kTrainLoss,
                   tags::kValLoss,
                   true,
                   true});
    panels.append({id("top1"),
                   tr("Top-1 accuracy"),
                   {tr("Top-1"), QStringLiteral("%"), 100, 2, true},
                   tags::kTrainTop1,
                   tags::kValTop1,
                   true,
                   true});
    panels.append({id("lr"),
                   tr("Learning rate"),
                   {tr("Learning rate"), {}, 1, -1, true},
                   tags::kLearningRate,
                   {},
                   false,
                   true});
    panels.append({id("throughput"),
                   tr("Throughput"),
                   {tr("Images / s"), {}, 1, 0, true},
                   tags::kImagesPerSecond,
                   {},
                   true,
                   true});
    panels.append({id("top5"),
                   tr("Top-5 accuracy"),
                   {tr("Top-5"), QStringLiteral("%"), 100, 2, true},
                   tags::kTrainTop5,
                   tags::kValTop5,
                   true,
                   false});
    panels.append({id("gradient"),
                   tr("Gradient norm"),
                   {tr("Norm"), {}, 1, -1, true},
                   tags::kGradientNorm,
                   {},
                   true,
                   false});
    panels.append({id("parameters"),
                   tr("Parameter norm"),
                   {tr("Norm"), {}, 1, -1, false},
                   tags::kParameterNorm,
                   {},
                   false,
                   false});
    panels.append({id("sharpness"),
                   tr("Sharpness (SAM)"),
                   {tr("L(w + e) − L(w)"), tr("nats"), 1, -1, true},
                   tags::kSharpness,
                   {},
                   true,
                   false,
                   tr("Filled by runs that train with SAM: set SAM on Experiment.")});
    panels.append({id("temperature"),
                   tr("Attention temperatures"),
                   {tr("Temperature"), {}, 1, 3, false},
                   std::string("*") + tags::kTemperatureSuffix,
                   {},
                   false,
                   false,
                   tr("Filled after the first epoch of runs with locality attention (LSA).")});
    panels.append({id("entropy"),
                   tr("Attention entropy"),
                   {tr("Entropy"), tr("nats"), 1, 3, false},
                   std::string("*") + tags::kEntropySuffix,
                   {},
                   false,
                   false,
                   tr("Filled after the first epoch.")});
    panels.append({id("memory"),
                   tr("Memory"),
                   {tr("Memory"), tr("MiB"), 1.0 / (1 << 20), 0, true},
                   tags::kMemory,
                   {},
                   false,
                   false});
    for (TrainPanelSpec& panel : panels) {
        if (panel.hint.isEmpty()) {
            panel.hint = tr("No point yet. The curve begins with the first step or epoch.");
        }
    }
    return panels;
}

} // namespace tessera
