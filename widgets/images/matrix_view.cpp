// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/images/matrix_view.h"

#include "widgets/plots/number_text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tessera {

MatrixView::MatrixView(ColorMap map, QWidget* parent) : QWidget(parent), m_map(map) {}

void MatrixView::setValues(int rows, int columns, std::vector<float> values, float largest,
                           int decimals) {
    m_rows = rows;
    m_columns = columns;
    m_values = std::move(values);
    m_largest = largest > 0 ? largest : 1;
    m_decimals = decimals;
    update();
}

void MatrixView::setNames(const QStringList& rows, const QStringList& columns) {
    m_rowNames = rows;
    m_columnNames = columns;
    update();
}

void MatrixView::select(int row, int column) {
    m_row = row;
    m_column = column;
    update();
}

void MatrixView::paintEvent(QPaintEvent*) {
    if (m_rows <= 0 || m_columns <= 0 ||
        m_values.size() < static_cast<std::size_t>(m_rows) * static_cast<std::size_t>(m_columns)) {
        return;
    }
    QPainter painter(this);
    QFont small = font();
    small.setPixelSize(std::max(9, qRound(fontInfo().pixelSize() * 0.85)));
    painter.setFont(small);
    const QFontMetrics metrics(small);
    int left = 0;
    for (const QString& name : m_rowNames) {
        left = std::max(left, metrics.horizontalAdvance(name) + 6);
    }
    const int bottom = m_columnNames.isEmpty() ? 0 : metrics.height() + 4;
    const QRect area(left, 0, width() - left, height() - bottom);
    const auto cell = [&](int row, int column) {
        const int x = area.left() + area.width() * column / m_columns;
        const int y = area.top() + area.height() * row / m_rows;
        return QRect(x, y, area.left() + area.width() * (column + 1) / m_columns - x,
                     area.top() + area.height() * (row + 1) / m_rows - y);
    };
    for (int row = 0; row < m_rows; ++row) {
        for (int column = 0; column < m_columns; ++column) {
            const float value = m_values[static_cast<std::size_t>(row * m_columns + column)];
            const QColor color = mapColor(m_map, static_cast<double>(value / m_largest));
            const QRect place = cell(row, column).adjusted(0, 0, -1, -1);
            painter.fillRect(place, color);
            const QString text = fixedNumber(locale(), static_cast<double>(value), m_decimals);
            if (metrics.horizontalAdvance(text) + 4 < place.width() &&
                metrics.height() <= place.height()) {
                painter.setPen(qGray(color.rgb()) < 128 ? Qt::white : Qt::black);
                painter.drawText(place, Qt::AlignCenter, text);
            }
        }
        painter.setPen(palette().color(QPalette::WindowText));
        const QRect first = cell(row, 0);
        painter.drawText(QRect(0, first.top(), left - 6, first.height()),
                         Qt::AlignRight | Qt::AlignVCenter, m_rowNames.value(row));
    }
    for (int column = 0; column < m_columnNames.size(); ++column) {
        const QRect last = cell(m_rows - 1, column);
        painter.drawText(QRect(last.left(), area.bottom() + 2, last.width(), bottom),
                         Qt::AlignHCenter | Qt::AlignTop, m_columnNames.value(column));
    }
    if (m_row >= 0 && m_column >= 0 && m_row < m_rows && m_column < m_columns) {
        painter.setPen(QPen(palette().color(QPalette::Link), 2));
        painter.drawRect(cell(m_row, m_column).adjusted(1, 1, -2, -2));
    }
}

PictureGrid::PictureGrid(QWidget* parent) : QWidget(parent) {}

void PictureGrid::setPictures(const QList<QImage>& pictures) {
    m_pictures = pictures;
    setAccessibleName(tr("%n picture(s)", nullptr, static_cast<int>(pictures.size())));
    update();
}

void PictureGrid::paintEvent(QPaintEvent*) {
    if (m_pictures.isEmpty() || m_pictures.first().isNull()) {
        return;
    }
    QPainter painter(this);
    const auto count = static_cast<int>(m_pictures.size());
    int columns = 1;
    int room = 0;
    for (int tried = 1; tried <= count; ++tried) {
        const int rows = (count + tried - 1) / tried;
        const int side = std::min(width() / tried, height() / rows) - 3;
        if (side > room) {
            room = side;
            columns = tried;
        }
    }
    const int source = m_pictures.first().width();
    const int side = room >= source ? room / source * source : std::max(4, room);
    for (int i = 0; i < count; ++i) {
        painter.drawImage(QRect(i % columns * (side + 3), i / columns * (side + 3), side, side),
                          m_pictures[i]);
    }
}

} // namespace tessera
