// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/images/image_view.h"

#include "widgets/images/picture_menu.h"

#include <QContextMenuEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tessera {
namespace {

constexpr int kLargestUnsmoothed = 96; // px of the source's longer side

} // namespace

ImageView::ImageView(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setSizePolicy(policy);
}

void ImageView::setImage(const QImage& image) {
    m_image = image;
    updateGeometry();
    update();
}

void ImageView::setSides(int smallest, int preferred) {
    m_smallest = smallest;
    m_preferred = preferred;
    updateGeometry();
}

QRect ImageView::imageRect() const {
    if (m_image.isNull()) {
        return {};
    }
    if (!m_forced.isNull()) {
        return m_forced;
    }
    QSize size = m_image.size();
    const int longer = std::max(size.width(), size.height());
    const double ratio = devicePixelRatioF();
    const double room = std::min(width() * ratio / size.width(), height() * ratio / size.height());
    if ((longer <= kLargestUnsmoothed || m_pixelsShown) && room >= 1) {
        // Whole numbers of device pixels, so that every source pixel is equally large.
        const double zoom = std::floor(room) / ratio;
        size = QSize(static_cast<int>(size.width() * zoom), static_cast<int>(size.height() * zoom));
    } else {
        size.scale(this->size(), Qt::KeepAspectRatio);
    }
    return {(width() - size.width()) / 2, (height() - size.height()) / 2, size.width(),
            size.height()};
}

void ImageView::drawScaled(QPainter& painter, const QImage& image) const {
    const int longer = std::max(image.width(), image.height());
    const QRect where = imageRect();
    const bool smooth =
        (longer > kLargestUnsmoothed && !m_pixelsShown) || where.width() < image.width();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, smooth);
    painter.drawImage(where, image);
}

void ImageView::paintEvent(QPaintEvent*) {
    if (!m_image.isNull()) {
        QPainter painter(this);
        paintPicture(painter);
    }
}

void ImageView::paintPicture(QPainter& painter) {
    drawScaled(painter, m_image);
}

QImage ImageView::rendered(int zoom) {
    if (m_image.isNull()) {
        return {};
    }
    QImage target(m_image.size() * zoom, QImage::Format_RGB32);
    m_forced = target.rect();
    QPainter painter(&target);
    paintPicture(painter);
    painter.end();
    m_forced = QRect();
    return target;
}

void ImageView::contextMenuEvent(QContextMenuEvent* event) {
    popupPictureMenu(
        *event, this, m_image.size(), [this](int zoom) { return rendered(zoom); },
        accessibleName().isEmpty() ? tr("picture") : accessibleName());
}

} // namespace tessera
