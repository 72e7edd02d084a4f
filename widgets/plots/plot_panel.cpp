// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_panel.h"

#include "widgets/components/icon_button.h"
#include "widgets/plots/curve_plot.h"
#include "widgets/plots/plot_legend.h"

#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

namespace tessera {
namespace {

constexpr int kLegendInterval = 100; // ms: a number that changes more often cannot be read

} // namespace

PlotPanel::PlotPanel(PlotView* plot, Theme& theme, QWidget* parent)
    : Panel(plot->title(), parent), m_view(plot), m_curves(qobject_cast<CurvePlot*>(plot)) {
    content()->setContentsMargins(4, 4, 4, 4);
    content()->addWidget(plot, 1);
    if (m_curves) {
        m_legend = new PlotLegend(theme, this);
        addHeaderWidget(m_legend);
        // Many curves change at once when runs are ticked or read: one new legend for all of them.
        m_legendTimer.setSingleShot(true);
        m_legendTimer.setInterval(kLegendInterval);
        connect(&m_legendTimer, &QTimer::timeout, this, &PlotPanel::updateLegend);
        connect(m_curves, &CurvePlot::legendChanged, this, [this] {
            if (!m_legendTimer.isActive()) {
                m_legendTimer.start();
            }
        });
        connect(m_curves, &CurvePlot::limitsChanged, this, &PlotPanel::updateLimits);
    }
    auto* button =
        new IconButton(QStringLiteral("more"), tr("Menu of %1").arg(plot->title()), theme, this);
    addHeaderWidget(button);
    connect(button, &QToolButton::clicked, this, [this, button] {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_view->fillMenu(*menu);
        menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    });
    updateLegend();
}

void PlotPanel::setCaption(const QString& caption) {
    m_caption = caption;
    updateLegend();
}

void PlotPanel::updateLimits() {
    const AxisLimits& limits = m_curves->verticalLimits();
    const auto end = [this](const std::optional<double>& value) {
        return value ? locale().toString(*value, 'g', QLocale::FloatingPointShortest) : tr("auto");
    };
    //: the typed ends of the vertical axis, or "auto" for one of them
    setSubtitle(limits.isEmpty()
                    ? QString()
                    : tr("%1 to %2, set by hand").arg(end(limits.lower), end(limits.upper)));
}

void PlotPanel::updateLegend() {
    if (!m_legend) {
        return;
    }
    const auto entries = m_curves->legend();
    const QString now = m_curves->legendShowsValidation() ? tr("latest validation") : tr("now");
    m_legend->setCaption(entries.empty() ? QString() : m_caption.isEmpty() ? now : m_caption);
    m_legend->setEntries(entries);
    QStringList words;
    for (const LegendEntry& entry : entries) {
        words << QStringLiteral("%1 %2").arg(entry.name, entry.value);
    }
    m_view->setAccessibleDescription(tr("%1: %2").arg(m_view->title(), words.join(tr(", "))));
}

void PlotPanel::resizeEvent(QResizeEvent* event) {
    Panel::resizeEvent(event);
    if (m_curves) {
        m_curves->setAxisNameShown(width() >= 300);
    }
}

} // namespace tessera
