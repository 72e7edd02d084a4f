// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/images/image_view.h"

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
    QSize size = m_image.size();
    const int longer = std::max(size.width(), size.height());
    const double ratio = devicePixelRatioF();
    const double room = std::min(width() * ratio / size.width(), height() * ratio / size.height());
    if (longer <= kLargestUnsmoothed && room >= 1) {
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
    const bool smooth = longer > kLargestUnsmoothed || where.width() < image.width();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, smooth);
    painter.drawImage(where, image);
}

void ImageView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (!m_image.isNull()) {
        drawScaled(painter, m_image);
    }
}

} // namespace tessera
