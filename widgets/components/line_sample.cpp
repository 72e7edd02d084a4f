// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/components/line_sample.h"

#include "widgets/theme/theme.h"

#include <QPainter>

namespace tessera {

void paintLineSample(QPainter& painter, const QRect& rect, int slot, const Theme& theme) {
    painter.save();
    QPen pen = theme.seriesPen(slot, 2.0);
    pen.setCosmetic(false);
    painter.setPen(pen);
    const int y = rect.center().y() + 1;
    painter.drawLine(rect.left(), y, rect.right() + 1, y);
    painter.restore();
}

LineSample::LineSample(int slot, Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_slot(slot) {
    setFixedSize(18, 16);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LineSample::setSlot(int slot) {
    m_slot = slot;
    update();
}

void LineSample::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintLineSample(painter, rect(), m_slot, m_theme);
}

} // namespace tessera
