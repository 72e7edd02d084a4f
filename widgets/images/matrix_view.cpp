// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/images/matrix_view.h"

#include "widgets/images/picture.h"
#include "widgets/images/picture_menu.h"
#include "widgets/plots/number_text.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace tessera {

MatrixView::MatrixView(ColorMap map, QWidget* parent) : QWidget(parent), m_map(map) {
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", true);
}

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

QFont MatrixView::cellFont() const {
    QFont small = font();
    small.setPixelSize(std::max(9, qRound(fontInfo().pixelSize() * 0.85)));
    return small;
}

bool MatrixView::hasCells() const {
    return m_rows > 0 && m_columns > 0 &&
           m_values.size() >=
               static_cast<std::size_t>(m_rows) * static_cast<std::size_t>(m_columns);
}

QRect MatrixView::tableRect() const {
    const QFontMetrics metrics(cellFont());
    int left = 0;
    for (const QString& name : m_rowNames) {
        left = std::max(left, metrics.horizontalAdvance(name) + 6);
    }
    const int bottom = m_columnNames.isEmpty() ? 0 : metrics.height() + 4;
    return {left, 0, width() - left, height() - bottom};
}

QRect MatrixView::cellRect(int row, int column) const {
    const QRect area = tableRect();
    const int x = area.left() + area.width() * column / m_columns;
    const int y = area.top() + area.height() * row / m_rows;
    return {x, y, area.left() + area.width() * (column + 1) / m_columns - x,
            area.top() + area.height() * (row + 1) / m_rows - y};
}

QPoint MatrixView::cellAt(QPoint place) const {
    const QRect area = tableRect();
    if (!hasCells() || !area.contains(place)) {
        return {-1, -1};
    }
    return {(place.x() - area.left()) * m_columns / area.width(),
            (place.y() - area.top()) * m_rows / area.height()};
}

void MatrixView::choose(int row, int column) {
    if (hasCells()) {
        row = std::clamp(row, 0, m_rows - 1);
        column = std::clamp(column, 0, m_columns - 1);
        select(row, column);
        emit cellSelected(row, column);
    }
}

void MatrixView::mousePressEvent(QMouseEvent* event) {
    const QPoint cell = cellAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && cell.x() >= 0) {
        choose(cell.y(), cell.x());
    }
}

void MatrixView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
        choose(m_row, m_column - 1);
        break;
    case Qt::Key_Right:
        choose(m_row, m_column + 1);
        break;
    case Qt::Key_Up:
        choose(m_row - 1, m_column);
        break;
    case Qt::Key_Down:
        choose(m_row + 1, m_column);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool MatrixView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const auto* help = static_cast<QHelpEvent*>(event);
    const QPoint cell = cellAt(help->pos());
    if (cell.x() < 0) {
        QToolTip::hideText();
        return true;
    }
    const auto value = static_cast<double>(
        m_values[static_cast<std::size_t>(cell.y()) * static_cast<std::size_t>(m_columns) +
                 static_cast<std::size_t>(cell.x())]);
    //: name of a row, name of a column, number
    QToolTip::showText(help->globalPos(),
                       tr("%1, %2: %3")
                           .arg(m_rowNames.value(cell.y()), m_columnNames.value(cell.x()),
                                shortNumber(locale(), value)),
                       this);
    return true;
}

void MatrixView::paintTable(QPainter& painter) const {
    painter.setFont(cellFont());
    const QFontMetrics metrics(cellFont());
    const QRect area = tableRect();
    for (int row = 0; row < m_rows; ++row) {
        for (int column = 0; column < m_columns; ++column) {
            const float value = m_values[static_cast<std::size_t>(row * m_columns + column)];
            const QColor color = mapColor(m_map, static_cast<double>(value / m_largest));
            const QRect place = cellRect(row, column).adjusted(0, 0, -1, -1);
            painter.fillRect(place, color);
            const QString text = fixedNumber(locale(), static_cast<double>(value), m_decimals);
            if (metrics.horizontalAdvance(text) + 4 < place.width() &&
                metrics.height() <= place.height()) {
                painter.setPen(qGray(color.rgb()) < 128 ? Qt::white : Qt::black);
                painter.drawText(place, Qt::AlignCenter, text);
            }
        }
        painter.setPen(palette().color(QPalette::WindowText));
        const QRect first = cellRect(row, 0);
        painter.drawText(QRect(0, first.top(), area.left() - 6, first.height()),
                         Qt::AlignRight | Qt::AlignVCenter, m_rowNames.value(row));
    }
    for (int column = 0; column < m_columnNames.size(); ++column) {
        const QRect last = cellRect(m_rows - 1, column);
        // "head 12" gives way to "12".
        const QString name = m_columnNames[column];
        const QString text = metrics.horizontalAdvance(name) + 6 <= last.width()
                                 ? name
                                 : locale().toString(column + 1);
        painter.drawText(
            QRect(last.left(), area.bottom() + 2, last.width(), height() - area.bottom() - 2),
            Qt::AlignHCenter | Qt::AlignTop, text);
    }
}

void MatrixView::paintEvent(QPaintEvent*) {
    if (!hasCells()) {
        return;
    }
    QPainter painter(this);
    paintTable(painter);
    if (m_row >= 0 && m_row < m_rows && m_column < m_columns) {
        const QRect frame = m_column >= 0
                                ? cellRect(m_row, m_column)
                                : cellRect(m_row, 0).united(cellRect(m_row, m_columns - 1));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Qt::black, 4));
        painter.drawRect(frame.adjusted(2, 2, -3, -3));
        painter.setPen(QPen(Qt::white, 2));
        painter.drawRect(frame.adjusted(2, 2, -3, -3));
    }
}

QImage MatrixView::rendered(int zoom) const {
    if (!hasCells()) {
        return {};
    }
    QImage target(size() * zoom, QImage::Format_RGB32);
    target.fill(palette().color(QPalette::Base));
    QPainter painter(&target);
    painter.scale(zoom, zoom);
    paintTable(painter);
    return target;
}

void MatrixView::contextMenuEvent(QContextMenuEvent* event) {
    popupPictureMenu(
        *event, this, hasCells() ? size() : QSize(), [this](int zoom) { return rendered(zoom); },
        accessibleName().isEmpty() ? tr("heads") : accessibleName());
}

PictureGrid::PictureGrid(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus); // its menu is there by key, too
    setProperty("focusRing", true);
}

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

QImage PictureGrid::rendered(int zoom) const {
    const auto columns = static_cast<int>(std::ceil(std::sqrt(double(m_pictures.size()))));
    return tiled(m_pictures, columns, zoom);
}

void PictureGrid::contextMenuEvent(QContextMenuEvent* event) {
    popupPictureMenu(
        *event, this, rendered(1).size(), [this](int zoom) { return rendered(zoom); },
        tr("filters"));
}

} // namespace tessera
