// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/microscope_history.h"

#include "training/api/attention_tags.h"
#include "training/api/event_tags.h"
#include "training/api/events.h"
#include "widgets/plots/curve_plot.h"

#include <QHBoxLayout>
#include <QLabel>

namespace tessera {
MicroscopeHistory::MicroscopeHistory(AppContext& context, RunDetailsCache& details, QWidget* parent)
    : QWidget(parent), m_feed(context, details) {
    m_plots[0].spec.axis = {tr("Temperature"), {}, 1, 3, false};
    m_plots[1].spec.axis = {tr("Entropy"), tr("nats"), 1, 3, false};
    const std::array<QString, 2> titles{tr("Temperature over training"),
                                        tr("Attention entropy over training")};
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    for (std::size_t i = 0; i < m_plots.size(); ++i) {
        Part& part = m_plots[i];
        part.spec.smooth = false;
        part.title = new QLabel(this);
        part.title->setFont(context.theme.font(TextSize::secondary, true));
        part.plot = new CurvePlot(titles[i], part.spec.axis, context.theme, this);
        part.plot->setHorizontalAxis(HorizontalAxis::epoch);
        part.plot->setSmoothing(0);
        part.plot->setEventsShown(false);
        part.plot->setMinimumHeight(96);
        part.plot->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
        auto* column = new QVBoxLayout;
        column->setSpacing(2);
        column->addWidget(part.title);
        column->addWidget(part.plot, 1);
        row->addLayout(column, 1);
    }
    setLayer(0);
}

void MicroscopeHistory::setLayer(int layer) {
    if (layer == m_layer) {
        return;
    }
    m_layer = layer;
    const std::array<QString, 2> titles{tr("Temperature, layer %1").arg(layer + 1),
                                        tr("Attention entropy, layer %1").arg(layer + 1)};
    const std::array<const char*, 2> suffixes{tags::kTemperatureSuffix, tags::kEntropySuffix};
    for (std::size_t i = 0; i < m_plots.size(); ++i) {
        Part& part = m_plots[i];
        part.title->setText(titles[i]);
        m_feed.removePlot(part.plot);
        part.plot->clear();
        part.spec.train = attention_tag(layer, suffixes[i]);
        m_feed.addPlot(part.spec, part.plot);
    }
}

void MicroscopeHistory::setEpoch(int64_t epoch) {
    for (const Part& part : m_plots) {
        part.plot->setCursor(epoch < 0 ? std::nullopt : std::optional(static_cast<double>(epoch)));
    }
}

} // namespace tessera
