// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/patch_preview.h"

#include "widgets/theme/theme.h"

#include <QPainter>

namespace tessera {
namespace {

constexpr int kSide = 136;
constexpr int kCopy = 56;
constexpr int kStep = 72;

} // namespace

PatchPreview::PatchPreview(Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setAccessibleName(tr("What the models see"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PatchPreview::setContent(Content content) {
    m_content = std::move(content);
    m_message.clear();
    setAccessibleDescription(m_content.gridCaption + QLatin1Char(' ') + m_content.copyCaption);
    update();
}

void PatchPreview::setMessage(const QString& message) {
    m_message = message;
    m_content = {};
    setAccessibleDescription(message);
    update();
}

void PatchPreview::paintGrid(QPainter& painter, const QRect& place) const {
    // Pixels stay pixels up to 96 px sources.
    painter.setRenderHint(QPainter::SmoothPixmapTransform, m_content.picture.width() > 96);
    painter.drawImage(place, m_content.picture);
    QColor white(Qt::white);
    white.setAlphaF(0.4F);
    painter.setPen(QPen(white, 1));
    for (int line = 1; line < m_content.grid; ++line) {
        const int x = place.left() + place.width() * line / m_content.grid;
        const int y = place.top() + place.height() * line / m_content.grid;
        painter.drawLine(x, place.top(), x, place.bottom());
        painter.drawLine(place.left(), y, place.right(), y);
    }
}

void PatchPreview::paintCopies(QPainter& painter, const QRect& area) const {
    const int perRow = qMax(1, (area.width() + kStep - kCopy) / kStep);
    painter.setFont(m_theme.font(TextSize::small));
    painter.setPen(m_theme.color(Role::text2));
    int bottom = area.top();
    for (int i = 0; i < int(m_content.copies.size()) && i < 2 * perRow; ++i) {
        const QRect place(area.left() + i % perRow * kStep + (kStep - kCopy) / 2,
                          area.top() + i / perRow * 80, kCopy, kCopy);
        painter.drawImage(place, m_content.copies[std::size_t(i)]);
        painter.drawText(QRect(place.left() - 10, place.bottom() + 2, kCopy + 20, 16),
                         Qt::AlignCenter, m_content.copyNames.value(i));
        bottom = place.bottom() + 20;
    }
    painter.drawText(QRect(area.left() + 8, bottom + 2, area.width() - 8, 32),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_content.copyCaption);
}

void PatchPreview::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (m_content.picture.isNull()) {
        painter.setPen(m_theme.color(Role::text2));
        painter.drawText(rect().adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap,
                         m_message);
        return;
    }
    const QRect place(12, 12, kSide, kSide);
    paintGrid(painter, place);
    painter.setFont(m_theme.font(TextSize::small));
    painter.setPen(m_theme.color(Role::text2));
    painter.drawText(QRect(12, place.bottom() + 6, kSide + 10, height() - place.bottom() - 8),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_content.gridCaption);
    paintCopies(painter, QRect(kSide + 24, 12, width() - kSide - 32, height() - 20));
}

} // namespace tessera
