// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/images/zoom_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace tessera {
namespace {

constexpr double kLargest = 64; // screen pixels per picture pixel
constexpr double kStep = 1.25;

} // namespace

ZoomView::ZoomView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", true);
    setCursor(Qt::OpenHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setToolTip(tr("Wheel or + and \u2212: zoom; drag or arrow keys: move; 0: fit"));
}

void ZoomView::setImage(const QImage& image) {
    const bool same = image.size() == m_image.size();
    m_image = image;
    if (!same) {
        fit();
    }
    update();
}

double ZoomView::fitting() const {
    if (m_image.isNull()) {
        return 1;
    }
    const double room =
        std::min(double(width()) / m_image.width(), double(height()) / m_image.height());
    return room >= 1 ? std::min(std::floor(room), kLargest) : std::max(room, 1e-3);
}

void ZoomView::fit() {
    m_zoom = 0;
    m_centre = QRectF(m_image.rect()).center();
    update();
    emit zoomChanged(zoom());
}

QRectF ZoomView::target() const {
    const QPointF middle(width() / 2.0, height() / 2.0);
    return {middle - m_centre * zoom(), QSizeF(m_image.size()) * zoom()};
}

void ZoomView::zoomBy(double factor, const QPointF& about) {
    if (m_image.isNull()) {
        return;
    }
    const QPointF middle(width() / 2.0, height() / 2.0);
    const QPointF held = m_centre + (about - middle) / zoom();
    m_zoom = std::clamp(zoom() * factor, std::min(fitting(), 1.0), kLargest);
    m_centre = held - (about - middle) / m_zoom;
    moveBy({});
    emit zoomChanged(m_zoom);
}

void ZoomView::moveBy(const QPointF& pixels) {
    m_centre += pixels / zoom();
    m_centre.setX(std::clamp(m_centre.x(), 0.0, double(m_image.width())));
    m_centre.setY(std::clamp(m_centre.y(), 0.0, double(m_image.height())));
    update();
}

void ZoomView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (!m_image.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform, zoom() < 1);
        painter.drawImage(target(), m_image);
    }
}

void ZoomView::wheelEvent(QWheelEvent* event) {
    zoomBy(std::pow(kStep, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void ZoomView::mousePressEvent(QMouseEvent* event) {
    m_grabbed = event->position();
}

void ZoomView::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton) {
        moveBy(m_grabbed - event->position());
        m_grabbed = event->position();
    }
}

void ZoomView::mouseDoubleClickEvent(QMouseEvent*) {
    fit();
}

void ZoomView::keyPressEvent(QKeyEvent* event) {
    const QPointF middle(width() / 2.0, height() / 2.0);
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(kStep, middle);
    case Qt::Key_Minus:
        return zoomBy(1 / kStep, middle);
    case Qt::Key_0:
        return fit();
    case Qt::Key_Left:
        return moveBy({-24, 0});
    case Qt::Key_Right:
        return moveBy({24, 0});
    case Qt::Key_Up:
        return moveBy({0, -24});
    case Qt::Key_Down:
        return moveBy({0, 24});
    default:
        QWidget::keyPressEvent(event);
    }
}

void ZoomView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (m_zoom == 0) {
        emit zoomChanged(zoom());
    }
}

} // namespace tessera
