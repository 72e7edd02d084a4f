// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/reliability_plot.h"

#include "widgets/plots/number_text.h"
#include "widgets/plots/plot_ticker.h"

#include <qcustomplot.h>

#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace tessera {
namespace {

constexpr double kBinWidth = 100.0 / kCalibrationBins;
constexpr double kBarWidth = 0.9 * kBinWidth;
constexpr double kRoom = 0.8; // of a bin's width, for the number of its images

double centre(int bin) {
    return (bin + 0.5) * kBinWidth;
}

} // namespace

ReliabilityPlot::ReliabilityPlot(Theme& theme, QWidget* parent)
    : PlotView(tr("Calibration"), theme, parent) {
    plot().xAxis->setLabel(tr("Confidence (%)"));
    plot().yAxis->setLabel(tr("Accuracy (%)"));
    for (QCPAxis* axis : {plot().xAxis, plot().yAxis}) {
        axis->setTicker(QSharedPointer<PlotTicker>::create());
        axis->setRange(0, 100);
    }
    plot().xAxis2->setVisible(true);
    plot().xAxis2->setRange(0, 100);
    plot().xAxis2->setLabel(tr("Images"));
    plot().setAutoAddPlottableToLegend(false);
    // Above the axes: the bars may reach the top.
    plot().plotLayout()->insertRow(0);
    plot().axisRect()->insetLayout()->take(plot().legend);
    plot().plotLayout()->addElement(0, 0, plot().legend);
    plot().plotLayout()->setRowStretchFactor(0, 0.001);
    plot().legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
    plot().legend->setVisible(true);
    ReliabilityPlot::applyStyle(style());
    connect(&plot(), &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        const double confidence = plot().xAxis->pixelToCoord(event->pos().x());
        const QString text =
            binText(static_cast<int>(std::floor(confidence / 100 * kCalibrationBins)));
        if (text.isEmpty()) {
            QToolTip::hideText();
        } else {
            QToolTip::showText(event->globalPosition().toPoint(), text, this);
        }
    });
}

void ReliabilityPlot::setCalibration(const Calibration& calibration) {
    m_calibration = calibration;
    applyStyle(style());
    setAccessibleDescription(
        tr("Expected calibration error %1 %").arg(fixedNumber(locale(), 100 * calibration.ece, 1)));
    requestReplot();
}

void ReliabilityPlot::setSlot(int slot) {
    m_slot = slot;
    applyStyle(style());
    requestReplot();
}

QString ReliabilityPlot::binText(int bin) const {
    for (const CalibrationBin& each : m_calibration.bins) {
        if (each.bin == bin) {
            return tr("Confidence %1 to %2 %: %3 images, accuracy %4 %, mean confidence %5 %")
                .arg(fixedNumber(locale(), 100.0 * bin / kCalibrationBins, 0),
                     fixedNumber(locale(), 100.0 * (bin + 1) / kCalibrationBins, 0),
                     locale().toString(static_cast<qlonglong>(each.count)),
                     fixedNumber(locale(), 100 * each.accuracy, 1),
                     fixedNumber(locale(), 100 * each.confidence, 1));
        }
    }
    return {};
}

ReliabilityPlot::Bar ReliabilityPlot::bar(int bin) const {
    for (const CalibrationBin& each : m_calibration.bins) {
        if (each.bin == bin) {
            return {100 * each.accuracy, 100 * std::min(each.accuracy, each.confidence),
                    100 * std::max(each.accuracy, each.confidence), each.count};
        }
    }
    return {};
}

QRectF ReliabilityPlot::rectOf(int bin, double from, double to) const {
    const double left = plot().xAxis->coordToPixel(centre(bin) - kBarWidth / 2);
    const double right = plot().xAxis->coordToPixel(centre(bin) + kBarWidth / 2);
    const double top = plot().yAxis->coordToPixel(to);
    return {left, top, right - left, plot().yAxis->coordToPixel(from) - top};
}

QRectF ReliabilityPlot::solidRect(int bin) const {
    return rectOf(bin, 0, bar(bin).accuracy);
}

QRectF ReliabilityPlot::gapRect(int bin) const {
    const Bar drawn = bar(bin);
    return rectOf(bin, drawn.gapFrom, drawn.gapTo);
}

/// Numbers stand upright where they would touch.
void ReliabilityPlot::prepareReplot() {
    const QFontMetrics font(plot().xAxis2->tickLabelFont());
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    int widest = 0;
    for (const CalibrationBin& bin : m_calibration.bins) {
        const QString count = locale().toString(static_cast<qlonglong>(bin.count));
        widest = std::max(widest, font.horizontalAdvance(count));
        ticker->addTick(centre(bin.bin), count);
    }
    plot().xAxis2->setTicker(ticker);
    const double room = kRoom * plot().axisRect()->width() / kCalibrationBins;
    plot().xAxis2->setTickLabelRotation(widest > room ? -90 : 0);
}

void ReliabilityPlot::styleLegend(const PlotStyle& style) {
    QCPLegend& legend = *plot().legend;
    legend.setFont(style.tick);
    legend.setTextColor(style.text2);
    legend.setBrush(Qt::NoBrush);
    legend.setBorderPen(Qt::NoPen);
    // As high as the text, whose letters would be cut below otherwise.
    legend.setIconSize(16, style.tick.pixelSize() > 0 ? style.tick.pixelSize() + 4 : 16);
    legend.setMargins(QMargins(0, 0, 0, 2));
    legend.setColumnSpacing(10);
}

void ReliabilityPlot::applyStyle(const PlotStyle& style) {
    PlotView::applyStyle(style);
    plot().legend->clearItems();
    plot().clearPlottables();
    plot().xAxis2->setBasePen(Qt::NoPen);
    plot().xAxis2->setTickPen(Qt::NoPen);
    plot().xAxis2->setSubTicks(false);
    plot().xAxis2->setTickLabelFont(style.tick);
    plot().xAxis2->setTickLabelColor(style.text2);
    plot().xAxis2->setLabelFont(style.tick);
    plot().xAxis2->setLabelColor(style.text2);
    const QColor color = m_slot >= 0 ? style.color(m_slot) : style.text2;
    const auto bars = [this](const QBrush& brush, const QPen& pen) {
        auto* made = new QCPBars(plot().xAxis, plot().yAxis);
        made->setWidth(kBarWidth);
        made->setBrush(brush);
        made->setPen(pen);
        return made;
    };
    QCPBars* accuracy = bars(color, Qt::NoPen);
    QCPBars* tooSure = bars(QBrush(color, Qt::BDiagPattern), QPen(color, 1));
    tooSure->moveAbove(accuracy);
    QCPBars* confidence = bars(Qt::NoBrush, Qt::NoPen); // carries the part of a bar above it
    QCPBars* tooUnsure = bars(QBrush(style.base, Qt::BDiagPattern), QPen(color, 1));
    tooUnsure->moveAbove(confidence);
    for (const CalibrationBin& bin : m_calibration.bins) {
        const double x = centre(bin.bin);
        const Bar drawn = bar(bin.bin);
        accuracy->addData(x, drawn.accuracy);
        const bool sure = bin.confidence > bin.accuracy;
        confidence->addData(x, drawn.gapFrom);
        (sure ? tooSure : tooUnsure)->addData(x, drawn.gapTo - drawn.gapFrom);
    }
    auto* ideal = new QCPGraph(plot().xAxis, plot().yAxis);
    ideal->setData({0.0, 100.0}, {0.0, 100.0}, true);
    ideal->setPen(style.pen(-1, 1.5));
    accuracy->setName(tr("accuracy"));
    tooSure->setName(tr("gap to the confidence"));
    ideal->setName(tr("perfect"));
    for (QCPAbstractPlottable* each :
         {static_cast<QCPAbstractPlottable*>(accuracy), static_cast<QCPAbstractPlottable*>(tooSure),
          static_cast<QCPAbstractPlottable*>(ideal)}) {
        each->addToLegend();
    }
    styleLegend(style);
}

ValueTable ReliabilityPlot::values() const {
    ValueTable table;
    table.headers = {QStringLiteral("bin_end"), QStringLiteral("count"),
                     QStringLiteral("confidence"), QStringLiteral("accuracy")};
    table.rows = static_cast<int>(m_calibration.bins.size());
    table.cell = [bins = m_calibration.bins](int row, int column) -> QVariant {
        const CalibrationBin& bin = bins[static_cast<std::size_t>(row)];
        switch (column) {
        case 0:
            return static_cast<double>(bin.bin + 1) / kCalibrationBins;
        case 1:
            return static_cast<qlonglong>(bin.count);
        case 2:
            return bin.confidence;
        default:
            return bin.accuracy;
        }
    };
    return table;
}

} // namespace tessera
