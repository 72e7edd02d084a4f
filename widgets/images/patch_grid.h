// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/images/image_view.h"

namespace tessera {

/// A picture cut into square patches, one of them selected by mouse or arrow keys.
class PatchGrid : public ImageView {
    Q_OBJECT
public:
    explicit PatchGrid(QWidget* parent = nullptr);

    /// Patches per side; 0: no grid, nothing to select.
    void setGrid(int side);
    int grid() const { return m_grid; }
    int selectedRow() const { return m_row; }
    int selectedColumn() const { return m_column; }
    int selectedIndex() const { return m_row * m_grid + m_column; }
    /// Does not emit.
    void select(int row, int column);
    /// False: shows the selection, but mouse and keys do nothing and it takes no focus.
    void setInteractive(bool interactive);
    void setLinesShown(double opacity) { m_lines = opacity; }
    QRect patchRect(int row, int column) const;

signals:
    void patchSelected(int row, int column);

protected:
    void paintEvent(QPaintEvent* event) override;
    void paintPicture(QPainter& painter) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    /// Row and column under a point; (-1, -1) outside.
    QPoint patchAt(QPoint position) const; ///< x: column, y: row
    void drawGrid(QPainter& painter) const;
    void drawSelection(QPainter& painter) const;

private:
    void choose(int row, int column);

    int m_grid = 0;
    int m_row = 0;
    int m_column = 0;
    double m_lines = 0.4;
    bool m_interactive = true;
};

} // namespace tessera
