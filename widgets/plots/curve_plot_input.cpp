// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse, keys and menu of a curve plot.
#include "widgets/plots/curve_plot.h"

#include <qcustomplot.h>

#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace tessera {

void CurvePlot::connectPlot() {
    connect(&plot(), &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        const bool inside = plot().axisRect()->rect().contains(event->pos());
        moveCursor(inside ? std::optional(plot().xAxis->pixelToCoord(event->pos().x()))
                          : std::nullopt);
    });
    connect(&plot(), &QCustomPlot::mousePress, this, [this] { setFocus(Qt::MouseFocusReason); });
    connect(&plot(), &QCustomPlot::mouseDoubleClick, this, [this] {
        resetZoom();
        emit zoomReset();
    });
    connect(&plot(), &QCustomPlot::mouseWheel, this, [this](QWheelEvent* event) {
        // Over the vertical axis the wheel zooms that axis only.
        const bool vertical = event->position().x() < plot().axisRect()->left();
        plot().axisRect()->setRangeZoom(vertical ? Qt::Vertical : Qt::Horizontal);
        m_verticalZoomed |= vertical;
    });
    connect(plot().xAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this,
            [this](const QCPRange& range) {
                if (!m_fitting) {
                    m_zoomed = true;
                    emit zoomed(range.lower, range.upper);
                    requestReplot();
                }
            });
    connect(&plot(), &QCustomPlot::afterReplot, this, [this] {
        if (isLaidOut()) {
            updateOverlay();
            updateEmptyText();
        }
    });
}

void CurvePlot::leaveEvent(QEvent* event) {
    PlotView::leaveEvent(event);
    if (!hasFocus()) {
        moveCursor(std::nullopt);
    }
}

void CurvePlot::keyPressEvent(QKeyEvent* event) {
    const QCPRange range = plot().xAxis->range();
    const double pixel = range.size() / std::max(1, axisArea().width());
    const double stride = pixel * (event->modifiers() & Qt::ControlModifier ? 40 : 4);
    const double now = m_cursor.value_or(std::min(range.upper, std::max(range.lower, dataEnd())));
    switch (event->key()) {
    case Qt::Key_Left:
        moveCursor(std::max(range.lower, now - stride));
        break;
    case Qt::Key_Right:
        moveCursor(std::min(range.upper, now + stride));
        break;
    case Qt::Key_Home:
        moveCursor(range.lower);
        break;
    case Qt::Key_End:
        moveCursor(std::min(range.upper, dataEnd()));
        break;
    case Qt::Key_Escape:
        moveCursor(std::nullopt);
        event->ignore(); // the page may want to take the focus
        return;
    default:
        PlotView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void CurvePlot::fillMenu(QMenu& menu) {
    menu.addAction(tr("Reset zoom"), this, [this] {
        resetZoom();
        emit zoomReset();
    });
    menu.addAction(tr("Axis limits..."), this, &CurvePlot::limitsRequested);
    QAction* log = menu.addAction(tr("Logarithmic values"));
    log->setCheckable(true);
    log->setChecked(isLogVertical());
    connect(log, &QAction::toggled, this, &CurvePlot::setLogVertical);
    QAction* logX = menu.addAction(tr("Logarithmic horizontal axis"));
    logX->setCheckable(true);
    logX->setChecked(isLogHorizontal());
    connect(logX, &QAction::toggled, this, &CurvePlot::setLogHorizontal);
    QAction* follow = menu.addAction(tr("Follow the newest point"));
    follow->setCheckable(true);
    follow->setChecked(m_follow);
    connect(follow, &QAction::toggled, this, &CurvePlot::setFollow);
    menu.addSeparator();
    PlotView::fillMenu(menu);
}

} // namespace tessera
