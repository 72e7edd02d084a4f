// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tessera {

class Theme;

/// A table cell with one bar or two above each other: the first plain, the second hatched. The
/// cell's `kSharesRole` is a list of shares 0..1 (NaN: no bar); counts are no runs, so the bars
/// have the colour of secondary text.
class ShareBars : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int kSharesRole = Qt::UserRole + 10;
    explicit ShareBars(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace tessera
