// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/images/attention_overlay.h"

#include "widgets/images/color_map.h"
#include "widgets/images/picture.h"
#include "widgets/plots/number_text.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace tessera {

AttentionOverlay::AttentionOverlay(QWidget* parent) : PatchGrid(parent) {
    setLinesShown(0.12);
}

void AttentionOverlay::setPicture(const QImage& image) {
    m_grey = desaturated(image, 0.6);
    setImage(image);
}

void AttentionOverlay::setWeights(std::vector<float> weights, float largest) {
    m_weights = std::move(weights);
    m_largest = largest > 0 ? largest : 1;
    update();
}

void AttentionOverlay::setMasked(int patch) {
    m_masked = patch;
    update();
}

void AttentionOverlay::setStrength(double strength) {
    m_strength = std::clamp(strength, 0.0, 1.0);
    update();
}

void AttentionOverlay::setMeaning(const QString& meaning, bool percent) {
    m_meaning = meaning;
    m_percent = percent;
}

void AttentionOverlay::paintPicture(QPainter& painter) {
    const auto cells = static_cast<std::size_t>(grid()) * static_cast<std::size_t>(grid());
    if (m_weights.size() != cells || cells == 0) {
        PatchGrid::paintPicture(painter);
        return;
    }
    drawScaled(painter, m_grey);
    for (std::size_t i = 0; i < cells; ++i) {
        const double share = std::clamp(static_cast<double>(m_weights[i] / m_largest), 0.0, 1.0);
        QColor heat = mapColor(ColorMap::magma, share);
        heat.setAlphaF(static_cast<float>(opacity(share, m_strength)));
        const int patch = static_cast<int>(i);
        painter.fillRect(patchRect(patch / grid(), patch % grid()), heat);
    }
    drawGrid(painter);
    if (m_masked >= 0) {
        const QRectF cell =
            QRectF(patchRect(m_masked / grid(), m_masked % grid())).adjusted(2, 2, -2, -2);
        painter.setRenderHint(QPainter::Antialiasing);
        for (const QPen& pen : {QPen(Qt::black, 3), QPen(Qt::white, 1.5)}) {
            painter.setPen(pen);
            painter.drawLine(cell.topLeft(), cell.bottomRight());
            painter.drawLine(cell.topRight(), cell.bottomLeft());
        }
    }
}

bool AttentionOverlay::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) {
        return PatchGrid::event(event);
    }
    const auto* help = static_cast<QHelpEvent*>(event);
    const QPoint patch = patchAt(help->pos());
    const int index = patch.y() * grid() + patch.x();
    if (patch.x() < 0 || static_cast<std::size_t>(index) >= m_weights.size()) {
        QToolTip::hideText();
        return true;
    }
    const double weight = static_cast<double>(m_weights[static_cast<std::size_t>(index)]);
    const QString value = index == m_masked ? tr("masked")
                          : m_percent       ? tr("%1 %").arg(fixedNumber(locale(), weight * 100, 2))
                                            : shortNumber(locale(), weight);
    QToolTip::showText(
        help->globalPos(),
        tr("Row %1, column %2: %3 %4").arg(patch.y() + 1).arg(patch.x() + 1).arg(m_meaning, value),
        this);
    return true;
}

} // namespace tessera
