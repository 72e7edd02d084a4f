// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/images/shift_strip.h"

#include <QPainter>

#include <algorithm>

namespace tessera {
namespace {

constexpr int kGap = 8;
constexpr int kLargest = 148; // px of a copy's side
constexpr int kPreferred = 112;

} // namespace

ShiftStrip::ShiftStrip(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setSizePolicy(policy);
}

void ShiftStrip::setCopies(const QList<QImage>& copies, const QStringList& names, int grid) {
    m_copies = copies;
    m_names = names;
    m_grid = grid;
    setAccessibleName(tr("Shifted copies: %1").arg(names.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

void ShiftStrip::select(int row, int column) {
    m_row = row;
    m_column = column;
    update();
}

QSize ShiftStrip::sizeHint() const {
    const int count = std::max<int>(1, static_cast<int>(m_copies.size()));
    return {count * (kPreferred + kGap), kPreferred + fontMetrics().height() + 6};
}

QSize ShiftStrip::minimumSizeHint() const {
    const int count = std::max<int>(1, static_cast<int>(m_copies.size()));
    return {count * (56 + kGap), 56 + fontMetrics().height() + 6};
}

int ShiftStrip::side() const {
    const int count = std::max<int>(1, static_cast<int>(m_copies.size()));
    const int room =
        std::min((width() - (count - 1) * kGap) / count, height() - fontMetrics().height() - 6);
    return std::clamp(room, 8, kLargest);
}

void ShiftStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int length = side();
    for (qsizetype i = 0; i < m_copies.size(); ++i) {
        const QImage& copy = m_copies[i];
        if (copy.isNull()) {
            continue;
        }
        const int zoom = copy.width() <= 96 ? std::max(1, length / copy.width()) : 0;
        const int shown = zoom > 0 && zoom * copy.width() <= length ? zoom * copy.width() : length;
        const QRect place(static_cast<int>(i) * (length + kGap), 0, shown, shown);
        painter.setRenderHint(QPainter::SmoothPixmapTransform,
                              copy.width() > 96 || shown < copy.width());
        painter.drawImage(place, copy);
        if (m_grid > 0) {
            const auto edge = [&](int at) { return shown * at / m_grid; };
            const QRectF patch(place.left() + edge(m_column), place.top() + edge(m_row),
                               edge(m_column + 1) - edge(m_column), edge(m_row + 1) - edge(m_row));
            painter.setBrush(Qt::NoBrush);
            for (const auto& [color, width] : {std::pair(Qt::black, 4), std::pair(Qt::white, 2)}) {
                QPen pen(color, width);
                pen.setJoinStyle(Qt::MiterJoin);
                painter.setPen(pen);
                painter.drawRect(patch);
            }
        }
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(place.left(), shown + 2, shown, fontMetrics().height() + 4),
                         Qt::AlignCenter, m_names.value(i));
    }
}

StackedPatch::StackedPatch(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StackedPatch::setPatches(const QList<QImage>& patches) {
    m_patches = patches;
    setAccessibleName(
        tr("Selected patch, %n copies stacked", nullptr, static_cast<int>(patches.size())));
    updateGeometry();
    update();
}

QSize StackedPatch::sizeHint() const {
    const int count = std::max<int>(1, static_cast<int>(m_patches.size()));
    return {count * 52, 48};
}

void StackedPatch::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int count = std::max<int>(1, static_cast<int>(m_patches.size()));
    const int room = std::min(height(), (width() - (count - 1) * 4) / count);
    for (qsizetype i = 0; i < m_patches.size(); ++i) {
        const QImage& patch = m_patches[i];
        if (!patch.isNull()) {
            const int zoom = std::max(1, room / patch.width());
            const int side = std::min(room, zoom * patch.width());
            painter.drawImage(QRect(static_cast<int>(i) * (room + 4), 0, side, side), patch);
        }
    }
}

} // namespace tessera
