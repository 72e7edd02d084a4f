// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/images/color_map.h"

#include <QStringList>
#include <QWidget>

#include <vector>

namespace tessera {

/// A small table of numbers as coloured cells with the number inside: layers by heads.
class MatrixView : public QWidget {
    Q_OBJECT
public:
    explicit MatrixView(ColorMap map, QWidget* parent = nullptr);

    /// Row by row; the scale ends at `largest`. Names of rows stand at the left, of columns below.
    void setValues(int rows, int columns, std::vector<float> values, float largest, int decimals);
    void setNames(const QStringList& rows, const QStringList& columns);
    void select(int row, int column); ///< -1: none

    QSize sizeHint() const override { return {240, 240}; }
    QSize minimumSizeHint() const override { return {120, 96}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
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
    QSize sizeHint() const override { return {240, 240}; }
    QSize minimumSizeHint() const override { return {96, 96}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<QImage> m_pictures;
};

} // namespace tessera
