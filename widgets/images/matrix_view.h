// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/images/color_map.h"

#include <QImage>
#include <QStringList>
#include <QWidget>

#include <vector>

namespace tessera {

/// A small table of numbers as coloured cells with the number inside: layers by heads. Its context
/// menu copies and saves it.
class MatrixView : public QWidget {
    Q_OBJECT
public:
    explicit MatrixView(ColorMap map, QWidget* parent = nullptr);

    /// Row by row; the scale ends at `largest`. Names of rows stand at the left, of columns below.
    void setValues(int rows, int columns, std::vector<float> values, float largest, int decimals);
    void setNames(const QStringList& rows, const QStringList& columns);
    /// A column of -1 frames the whole row, a row of -1 nothing. Does not emit.
    void select(int row, int column);
    /// The table with its names but without the selection, `zoom` times as large as it is shown.
    QImage rendered(int zoom) const;

    QSize sizeHint() const override { return {120, 96}; }
    QSize minimumSizeHint() const override { return {120, 96}; }

signals:
    void cellSelected(int row, int column);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;

private:
    void paintTable(QPainter& painter) const;
    QRect tableRect() const;
    QRect cellRect(int row, int column) const;
    QFont cellFont() const;
    bool hasCells() const;
    QPoint cellAt(QPoint place) const; ///< x: column, y: row; (-1, -1) outside
    void choose(int row, int column);

    ColorMap m_map;
    int m_rows = 0;
    int m_columns = 0;
    std::vector<float> m_values;
    float m_largest = 1;
    int m_decimals = 0;
    QStringList m_rowNames, m_columnNames;
    int m_row = -1;
    int m_column = -1;
};

/// Pictures in rows, enlarged by a whole number: the patch projection's filters.
class PictureGrid : public QWidget {
    Q_OBJECT
public:
    explicit PictureGrid(QWidget* parent = nullptr);
    void setPictures(const QList<QImage>& pictures);
    /// All of them in a square at a whole-numbered zoom, one source pixel apart.
    QImage rendered(int zoom) const;
    QSize sizeHint() const override { return {96, 96}; }
    QSize minimumSizeHint() const override { return {96, 96}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    QList<QImage> m_pictures;
};

} // namespace tessera
