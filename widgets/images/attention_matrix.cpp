// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/images/attention_matrix.h"

#include "widgets/images/color_map.h"
#include "widgets/plots/number_text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace tessera {

AttentionMatrix::AttentionMatrix(QWidget* parent) : ImageView(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", true);
    setPixelsShown(true);
}

void AttentionMatrix::setValues(int side, std::vector<float> values, float largest, int grid,
                                bool classToken) {
    m_side = side;
    m_values = std::move(values);
    m_grid = grid;
    m_classToken = classToken;
    QImage image(side, side, QImage::Format_RGB32);
    for (int row = 0; row < side; ++row) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(row));
        for (int column = 0; column < side; ++column) {
            const float value = m_values[static_cast<std::size_t>(row * side + column)];
            line[column] =
                mapColor(ColorMap::magma, static_cast<double>(value / std::max(largest, 1e-12F)))
                    .rgb();
        }
    }
    setImage(image);
}

void AttentionMatrix::setMeaning(const QString& meaning, bool percent) {
    m_meaning = meaning;
    m_percent = percent;
}

QString AttentionMatrix::placeName(int token) const {
    const int patch = token - (m_classToken ? 1 : 0);
    return patch < 0 || m_grid <= 0
               ? tr("the class token")
               : tr("row %1, column %2").arg(patch / m_grid + 1).arg(patch % m_grid + 1);
}

void AttentionMatrix::select(int row, int column) {
    m_token = row * m_grid + column + (m_classToken ? 1 : 0);
    setAccessibleDescription(tr("Selected query: %1").arg(placeName(m_token)));
    update();
}

void AttentionMatrix::chooseToken(int token) {
    const int first = m_classToken ? 1 : 0; // the picture has no place for the class token
    token = std::clamp(token, first, std::max(first, m_side - 1));
    if (m_side > first && m_grid > 0 && token != m_token) {
        const int patch = token - first;
        select(patch / m_grid, patch % m_grid);
        emit patchSelected(patch / m_grid, patch % m_grid);
    }
}

void AttentionMatrix::paintEvent(QPaintEvent* event) {
    ImageView::paintEvent(event);
    const QRect area = imageRect();
    if (m_side <= 0 || area.isEmpty()) {
        return;
    }
    QPainter painter(this);
    const int top = area.top() + area.height() * m_token / m_side;
    const int bottom = area.top() + area.height() * (m_token + 1) / m_side;
    const QRect row(area.left() - 2, top - 2, area.width() + 3, std::max(bottom - top, 1) + 3);
    painter.setPen(QPen(Qt::black, 3));
    painter.drawRect(row);
    painter.setPen(QPen(Qt::white, 1));
    painter.drawRect(row);
}

void AttentionMatrix::mousePressEvent(QMouseEvent* event) {
    const QRect area = imageRect();
    const QPoint place = event->position().toPoint();
    if (m_side > 0 && event->button() == Qt::LeftButton && area.contains(place)) {
        chooseToken((place.y() - area.top()) * m_side / area.height());
    }
}

void AttentionMatrix::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Left:
        chooseToken(m_token - 1);
        break;
    case Qt::Key_Down:
    case Qt::Key_Right:
        chooseToken(m_token + 1);
        break;
    case Qt::Key_Home:
        chooseToken(0);
        break;
    case Qt::Key_End:
        chooseToken(m_side - 1);
        break;
    default:
        ImageView::keyPressEvent(event);
    }
}

bool AttentionMatrix::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) {
        return ImageView::event(event);
    }
    const auto* help = static_cast<QHelpEvent*>(event);
    const QRect area = imageRect();
    if (m_side <= 0 || !area.contains(help->pos())) {
        QToolTip::hideText();
        return true;
    }
    const int query = (help->pos().y() - area.top()) * m_side / area.height();
    const int key = (help->pos().x() - area.left()) * m_side / area.width();
    const auto value =
        static_cast<double>(m_values[static_cast<std::size_t>(query * m_side + key)]);
    const QString number = m_percent ? tr("%1 %").arg(fixedNumber(locale(), value * 100, 2))
                                     : shortNumber(locale(), value);
    //: query, key, "weight" or "similarity", number
    QToolTip::showText(
        help->globalPos(),
        tr("From %1 to %2: %3 %4").arg(placeName(query), placeName(key), m_meaning, number), this);
    return true;
}

} // namespace tessera
