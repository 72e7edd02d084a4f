// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/confusion_plot.h"

#include "widgets/images/color_map.h"
#include "widgets/plots/number_text.h"
#include "widgets/plots/plot_ticker.h"

#include <qcustomplot.h>

#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace tessera {
namespace {

constexpr int kBins = 15;
constexpr int kNamedClasses = 24; // more names than that would touch

} // namespace

ConfusionPlot::ConfusionPlot(Theme& theme, QWidget* parent)
    : PlotView(tr("Confusion matrix"), theme, parent),
      m_map(new QCPColorMap(plot().xAxis, plot().yAxis)) {
    m_map->setInterpolate(false);
    m_map->setTightBoundary(false);
    plot().yAxis->setRangeReversed(true);
    plot().xAxis->setLabel(tr("Predicted class"));
    plot().yAxis->setLabel(tr("True class"));
    ConfusionPlot::applyStyle(style());
    plot().xAxis->grid()->setVisible(false);
    plot().yAxis->grid()->setVisible(false);
    connect(&plot(), &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
        const auto [truth, prediction] = cellAt(event->pos());
        if (truth >= 0) {
            emit cellClicked(truth, prediction);
        }
    });
    connect(&plot(), &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        const auto [truth, prediction] = cellAt(event->pos());
        if (truth >= 0) {
            QToolTip::showText(event->globalPosition().toPoint(),
                               tr("%1 seen as %2: %3")
                                   .arg(m_names[truth], m_names[prediction])
                                   .arg(count(truth, prediction)),
                               this);
        }
    });
}

void ConfusionPlot::applyStyle(const PlotStyle& style) {
    PlotView::applyStyle(style);
    QCPColorGradient gradient;
    gradient.clearColorStops();
    const QList<QColor> stops = mapStops(style.dark ? ColorMap::bluesDark : ColorMap::blues);
    for (qsizetype i = 0; i < stops.size(); ++i) {
        gradient.setColorStopAt(static_cast<double>(i) / static_cast<double>(stops.size() - 1),
                                stops[i]);
    }
    m_map->setGradient(gradient);
}

void ConfusionPlot::setResult(const EvalResult& result) {
    m_names.clear();
    for (const std::string& name : result.class_names) {
        m_names << QString::fromStdString(name);
    }
    m_counts = result.confusion;
    const int n = classes();
    if (n == 0 || m_counts.size() != static_cast<std::size_t>(n) * static_cast<std::size_t>(n)) {
        m_names.clear();
        requestReplot();
        return;
    }
    m_map->data()->setSize(n, n);
    m_map->data()->setRange(QCPRange(0, n - 1), QCPRange(0, n - 1));
    for (int truth = 0; truth < n; ++truth) {
        double row = 0;
        for (int other = 0; other < n; ++other) {
            row += static_cast<double>(count(truth, other));
        }
        for (int prediction = 0; prediction < n; ++prediction) {
            const double share = row > 0 ? static_cast<double>(count(truth, prediction)) / row : 0;
            m_map->data()->setCell(prediction, truth, share);
        }
    }
    m_map->setDataRange(QCPRange(0, 1));
    for (QCPAxis* axis : {plot().xAxis, plot().yAxis}) {
        auto ticker = QSharedPointer<QCPAxisTickerText>::create();
        const int stride = std::max(1, n / kNamedClasses);
        for (int i = 0; i < n; i += stride) {
            ticker->addTick(i, m_names[i]);
        }
        axis->setTicker(ticker);
        axis->setRange(-0.5, n - 0.5);
    }
    plot().xAxis->setTickLabelRotation(n > 6 ? -60 : 0);
    requestReplot();
}

int64_t ConfusionPlot::count(int truth, int prediction) const {
    const int n = classes();
    if (truth < 0 || prediction < 0 || truth >= n || prediction >= n) {
        return 0;
    }
    return m_counts[static_cast<std::size_t>(truth * n + prediction)];
}

std::pair<int, int> ConfusionPlot::cellAt(QPoint position) const {
    if (classes() == 0 || !plot().axisRect()->rect().contains(position)) {
        return {-1, -1};
    }
    const auto cell = [this](double at) {
        return std::clamp(static_cast<int>(std::lround(at)), 0, classes() - 1);
    };
    return {cell(plot().yAxis->pixelToCoord(position.y())),
            cell(plot().xAxis->pixelToCoord(position.x()))};
}

ValueTable ConfusionPlot::values() const {
    ValueTable table;
    table.headers << QStringLiteral("truth");
    table.headers += m_names;
    table.rows = classes();
    table.cell = [names = m_names, counts = m_counts](int row, int column) -> QVariant {
        if (column == 0) {
            return names[row];
        }
        return static_cast<qlonglong>(
            counts[static_cast<std::size_t>(row * names.size() + column - 1)]);
    };
    return table;
}

ReliabilityPlot::ReliabilityPlot(Theme& theme, QWidget* parent)
    : PlotView(tr("Calibration"), theme, parent) {
    plot().xAxis->setLabel(tr("Confidence (%)"));
    plot().yAxis->setLabel(tr("Accuracy (%)"));
    for (QCPAxis* axis : {plot().xAxis, plot().yAxis}) {
        axis->setTicker(QSharedPointer<PlotTicker>::create());
        axis->setRange(0, 100);
    }
    ReliabilityPlot::applyStyle(style());
}

std::vector<ReliabilityPlot::Bin> ReliabilityPlot::bins(const std::vector<float>& confidences,
                                                        const std::vector<float>& truth) {
    std::vector<Bin> bins(kBins);
    const std::size_t count = std::min(confidences.size(), truth.size());
    for (std::size_t i = 0; i < count; ++i) {
        const double confidence = static_cast<double>(confidences[i]);
        // Right-closed bins: Guo et al. 2017.
        const int place =
            std::clamp(static_cast<int>(std::ceil(confidence * kBins)) - 1, 0, kBins - 1);
        Bin& bin = bins[static_cast<std::size_t>(place)];
        ++bin.count;
        bin.confidence += confidence;
        bin.accuracy += std::abs(truth[i] - confidences[i]) < 1e-6F ? 1 : 0;
    }
    for (Bin& bin : bins) {
        if (bin.count > 0) {
            bin.confidence /= static_cast<double>(bin.count);
            bin.accuracy /= static_cast<double>(bin.count);
        }
    }
    return bins;
}

double ReliabilityPlot::calibrationError(const std::vector<Bin>& bins) {
    double error = 0;
    int64_t all = 0;
    for (const Bin& bin : bins) {
        error += static_cast<double>(bin.count) * std::abs(bin.accuracy - bin.confidence);
        all += bin.count;
    }
    return all > 0 ? error / static_cast<double>(all) : kNotMeasured;
}

void ReliabilityPlot::setResult(const EvalResult& result) {
    m_bins = bins(result.confidences, result.truth_probabilities);
    applyStyle(style());
    requestReplot();
}

void ReliabilityPlot::applyStyle(const PlotStyle& style) {
    PlotView::applyStyle(style);
    plot().clearPlottables();
    auto* bars = new QCPBars(plot().xAxis, plot().yAxis);
    bars->setWidth(100.0 / kBins * 0.9);
    bars->setPen(Qt::NoPen);
    bars->setBrush(style.text2);
    for (std::size_t i = 0; i < m_bins.size(); ++i) {
        if (m_bins[i].count > 0) {
            bars->addData((static_cast<double>(i) + 0.5) * 100 / kBins, m_bins[i].accuracy * 100);
        }
    }
    auto* ideal = new QCPGraph(plot().xAxis, plot().yAxis);
    ideal->setData({0.0, 100.0}, {0.0, 100.0}, true);
    ideal->setPen(style.pen(-1, 1.5));
}

ValueTable ReliabilityPlot::values() const {
    ValueTable table;
    table.headers = {QStringLiteral("bin_end"), QStringLiteral("count"),
                     QStringLiteral("confidence"), QStringLiteral("accuracy")};
    table.rows = static_cast<int>(m_bins.size());
    table.cell = [bins = m_bins](int row, int column) -> QVariant {
        const Bin& bin = bins[static_cast<std::size_t>(row)];
        switch (column) {
        case 0:
            return static_cast<double>(row + 1) / kBins;
        case 1:
            return static_cast<qlonglong>(bin.count);
        case 2:
            return bin.count > 0 ? bin.confidence : kNotMeasured;
        default:
            return bin.count > 0 ? bin.accuracy : kNotMeasured;
        }
    };
    return table;
}

} // namespace tessera
