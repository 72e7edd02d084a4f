// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tessera {

class Theme;

/// Two lines per run (tick, line sample, name, best score; state, progress, epoch), one per group.
class RunDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit RunDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    /// Where the tick of a run row is, at least 24x24.
    static QRect tickRect(const QRect& row);

private:
    void paintGroup(QPainter& painter, const QStyleOptionViewItem& option,
                    const QModelIndex& index) const;
    void paintRun(QPainter& painter, const QStyleOptionViewItem& option,
                  const QModelIndex& index) const;
    void paintTick(QPainter& painter, const QRect& box, bool on) const;
    void paintState(QPainter& painter, const QRect& line, const QModelIndex& index) const;

    const Theme& m_theme;
};

} // namespace tessera
