// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/confusion_plot.h"

#include "widgets/images/color_map.h"

#include <qcustomplot.h>

#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace tessera {
namespace {

constexpr int kNamedClasses = 24; // more names than that would touch

} // namespace

ConfusionPlot::ConfusionPlot(Theme& theme, QWidget* parent)
    : PlotView(tr("Confusion matrix"), theme, parent),
      m_map(new QCPColorMap(plot().xAxis, plot().yAxis)), m_scale(new QCPColorScale(&plot())),
      m_mark(new QCPItemRect(&plot())), m_row(new QCPItemLine(&plot())),
      m_column(new QCPItemLine(&plot())) {
    m_map->setInterpolate(false);
    m_map->setTightBoundary(false);
    m_scale->setType(QCPAxis::atRight);
    m_scale->setBarWidth(12);
    m_scale->setRangeDrag(false);
    m_scale->setRangeZoom(false);
    plot().plotLayout()->addElement(0, 1, m_scale);
    m_map->setColorScale(m_scale);
    m_scale->axis()->setLabel(tr("Share of the true class (%)"));
    auto* margins = new QCPMarginGroup(&plot());
    plot().axisRect()->setMarginGroup(QCP::msTop | QCP::msBottom, margins);
    m_scale->setMarginGroup(QCP::msTop | QCP::msBottom, margins);
    plot().yAxis->setRangeReversed(true);
    plot().xAxis->setLabel(tr("Predicted class"));
    plot().yAxis->setLabel(tr("True class"));
    ConfusionPlot::applyStyle(style());
    plot().xAxis->grid()->setVisible(false);
    plot().yAxis->grid()->setVisible(false);
    placeMark();
    connect(&plot(), &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
        const auto [truth, prediction] = cellAt(event->pos());
        if (truth >= 0 && event->button() == Qt::LeftButton) {
            setFocus(Qt::MouseFocusReason);
            choose(truth, prediction);
        }
    });
    connect(&plot(), &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        const auto [truth, prediction] = cellAt(event->pos());
        if (truth >= 0) {
            QToolTip::showText(event->globalPosition().toPoint(), cellText(truth, prediction),
                               this);
        }
    });
}

QString ConfusionPlot::cellText(int truth, int prediction) const {
    return tr("%1 seen as %2: %3")
        .arg(m_names[truth], m_names[prediction])
        .arg(count(truth, prediction));
}

void ConfusionPlot::choose(int truth, int prediction) {
    if (truth < 0 || prediction < 0 || truth >= classes() || prediction >= classes()) {
        return;
    }
    m_chosen = {truth, prediction};
    setAccessibleDescription(cellText(truth, prediction));
    placeMark();
    requestReplot();
    emit cellClicked(truth, prediction);
}

void ConfusionPlot::placeMark() {
    const auto [truth, prediction] = m_chosen;
    for (QCPAbstractItem* item :
         {static_cast<QCPAbstractItem*>(m_mark), static_cast<QCPAbstractItem*>(m_row),
          static_cast<QCPAbstractItem*>(m_column)}) {
        item->setVisible(truth >= 0);
    }
    m_mark->topLeft->setCoords(prediction - 0.5, truth - 0.5);
    m_mark->bottomRight->setCoords(prediction + 0.5, truth + 0.5);
    m_row->start->setCoords(-0.5, truth);
    m_row->end->setCoords(prediction - 0.5, truth);
    m_column->start->setCoords(prediction, truth + 0.5);
    m_column->end->setCoords(prediction, classes() - 0.5);
}

void ConfusionPlot::keyPressEvent(QKeyEvent* event) {
    int down = 0;
    int right = 0;
    switch (event->key()) {
    case Qt::Key_Up:
        down = -1;
        break;
    case Qt::Key_Down:
        down = 1;
        break;
    case Qt::Key_Left:
        right = -1;
        break;
    case Qt::Key_Right:
        right = 1;
        break;
    default:
        PlotView::keyPressEvent(event);
        return;
    }
    if (m_chosen.first < 0) {
        choose(0, 0);
    } else {
        choose(std::clamp(m_chosen.first + down, 0, classes() - 1),
               std::clamp(m_chosen.second + right, 0, classes() - 1));
    }
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
    QCPAxis* axis = m_scale->axis();
    axis->setTickLabelFont(style.tick);
    axis->setTickLabelColor(style.text2);
    axis->setLabelFont(style.secondary);
    axis->setLabelColor(style.text);
    axis->setSubTicks(false);
    for (QCPAxis* side : m_scale->axis()->axisRect()->axes()) {
        side->setBasePen(QPen(style.axis, 1));
        side->setTickPen(QPen(style.axis, 1));
    }
    m_mark->setPen(QPen(style.accent, 2));
    m_mark->setBrush(Qt::NoBrush);
    m_row->setPen(QPen(style.accent, 1));
    m_column->setPen(QPen(style.accent, 1));
}

void ConfusionPlot::setResult(const EvalResult& result) {
    m_names.clear();
    for (const std::string& name : result.class_names) {
        m_names << QString::fromStdString(name);
    }
    m_counts = result.confusion;
    m_chosen = {-1, -1};
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
            const double share =
                row > 0 ? 100 * static_cast<double>(count(truth, prediction)) / row : 0;
            m_map->data()->setCell(prediction, truth, share);
        }
    }
    m_scale->setDataRange(QCPRange(0, 100));
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
    placeMark();
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

} // namespace tessera
