// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>

namespace tessera {

class Theme;

/// The rows of a PictureListModel as cells of one size. The place of a cell is computed, never laid
/// out, so that a million rows cost as much as one page and the scroll bar shows the true place.
class PictureGridView : public QAbstractItemView {
    Q_OBJECT
public:
    static constexpr int kSmallest = 48;
    static constexpr int kLargest = 192;

    explicit PictureGridView(Theme& theme, QWidget* parent = nullptr);

    int side() const { return m_side; }
    /// Side of the pictures, px; the first row in view stays in view.
    void setSide(int side);
    /// First and last row of the model in view; -1 when there is none.
    std::pair<int, int> shownRows() const;

    QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint& point) const override;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex&) const override { return false; }
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void updateGeometries() override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QSize cell() const;
    int columns() const;
    int count() const;
    QRect cellRect(int row) const;
    void paintCell(QPainter& painter, const QModelIndex& index, const QRect& area) const;

    Theme& m_theme;
    int m_side = 88;
};

} // namespace tessera
