// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/images/patch_grid.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace tessera {

PatchGrid::PatchGrid(QWidget* parent) : ImageView(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", true);
}

void PatchGrid::setGrid(int side) {
    m_grid = std::max(0, side);
    m_row = std::clamp(m_row, 0, std::max(0, m_grid - 1));
    m_column = std::clamp(m_column, 0, std::max(0, m_grid - 1));
    update();
}

void PatchGrid::select(int row, int column) {
    m_row = std::clamp(row, 0, std::max(0, m_grid - 1));
    m_column = std::clamp(column, 0, std::max(0, m_grid - 1));
    setAccessibleDescription(
        tr("Selected patch: row %1, column %2").arg(m_row + 1).arg(m_column + 1));
    update();
}

void PatchGrid::setInteractive(bool interactive) {
    m_interactive = interactive;
    setFocusPolicy(interactive ? Qt::StrongFocus : Qt::NoFocus);
}

QRect PatchGrid::patchRect(int row, int column) const {
    if (m_grid <= 0) {
        return {};
    }
    const QRect picture = imageRect();
    const auto edge = [this](int start, int length, int i) { return start + length * i / m_grid; };
    const int left = edge(picture.left(), picture.width(), column);
    const int top = edge(picture.top(), picture.height(), row);
    return {left, top, edge(picture.left(), picture.width(), column + 1) - left,
            edge(picture.top(), picture.height(), row + 1) - top};
}

QPoint PatchGrid::patchAt(QPoint position) const {
    const QRect picture = imageRect();
    if (m_grid <= 0 || !picture.contains(position)) {
        return {-1, -1};
    }
    return {(position.x() - picture.left()) * m_grid / picture.width(),
            (position.y() - picture.top()) * m_grid / picture.height()};
}

void PatchGrid::choose(int row, int column) {
    row = std::clamp(row, 0, m_grid - 1);
    column = std::clamp(column, 0, m_grid - 1);
    if (row != m_row || column != m_column) {
        select(row, column);
        emit patchSelected(row, column);
    }
}

void PatchGrid::mousePressEvent(QMouseEvent* event) {
    const QPoint patch = patchAt(event->position().toPoint());
    if (m_interactive && event->button() == Qt::LeftButton && patch.x() >= 0) {
        choose(patch.y(), patch.x());
        event->accept();
    } else {
        event->ignore();
    }
}

void PatchGrid::mouseMoveEvent(QMouseEvent* event) {
    const QPoint patch = patchAt(event->position().toPoint());
    if (m_interactive && event->buttons() & Qt::LeftButton && patch.x() >= 0) {
        choose(patch.y(), patch.x());
    }
}

void PatchGrid::keyPressEvent(QKeyEvent* event) {
    if (!m_interactive || m_grid <= 0) {
        ImageView::keyPressEvent(event);
        return;
    }
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
    case Qt::Key_Home:
        choose(m_row, 0);
        break;
    case Qt::Key_End:
        choose(m_row, m_grid - 1);
        break;
    default:
        ImageView::keyPressEvent(event);
    }
}

void PatchGrid::drawGrid(QPainter& painter) const {
    if (m_grid <= 1 || m_lines <= 0) {
        return;
    }
    const QRect picture = imageRect();
    QColor white(Qt::white);
    white.setAlphaF(static_cast<float>(m_lines));
    for (int i = 1; i < m_grid; ++i) {
        painter.fillRect(QRect(patchRect(0, i).left(), picture.top(), 1, picture.height()), white);
        painter.fillRect(QRect(picture.left(), patchRect(i, 0).top(), picture.width(), 1), white);
    }
}

void PatchGrid::drawSelection(QPainter& painter) const {
    if (m_grid <= 0) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    const QRectF patch = QRectF(patchRect(m_row, m_column));
    QPen black(Qt::black, 4);
    black.setJoinStyle(Qt::MiterJoin);
    painter.setPen(black);
    painter.drawRect(patch);
    QPen white(Qt::white, 2);
    white.setJoinStyle(Qt::MiterJoin);
    painter.setPen(white);
    painter.drawRect(patch);
}

void PatchGrid::paintPicture(QPainter& painter) {
    ImageView::paintPicture(painter);
    drawGrid(painter);
}

void PatchGrid::paintEvent(QPaintEvent* event) {
    ImageView::paintEvent(event);
    if (!image().isNull()) {
        QPainter painter(this);
        drawSelection(painter);
    }
}

} // namespace tessera
