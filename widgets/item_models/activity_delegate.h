// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tessera {

class Theme;

/// Line sample, badge, progress bar with percent and the action icons of the queue table.
class ActivityDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ActivityDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintProgress(QPainter& painter, const QRect& cell, const QModelIndex& index) const;

    const Theme& m_theme;
};

} // namespace tessera
