// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QString>
#include <QWidget>

namespace tessera {

/// The shifted copies of a picture side by side, each with its name below and the selected patch
/// marked. Its context menu copies and saves them.
class ShiftStrip : public QWidget {
    Q_OBJECT
public:
    explicit ShiftStrip(QWidget* parent = nullptr);

    void setCopies(const QList<QImage>& copies, const QStringList& names, int grid);
    void select(int row, int column);
    /// The copies side by side without names and selection, each `zoom` times its size.
    QImage rendered(int zoom) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    int side() const;

    QList<QImage> m_copies;
    QStringList m_names;
    int m_grid = 0;
    int m_row = 0;
    int m_column = 0;
};

/// The selected patch cut out of every copy: what the tokenizer stacks into one vector. Below each
/// cut its channels in grey, so that every block of the vector is there, in the network's order.
class StackedPatch : public QWidget {
    Q_OBJECT
public:
    explicit StackedPatch(QWidget* parent = nullptr);
    /// `channels` per copy: 3, or 1 for grey pictures. `names` of the copies, for the tool tips.
    void setPatches(const QList<QImage>& patches, const QStringList& names, int channels);
    /// Place of copy `i`; with `channel` >= 0 of that channel's block below it.
    QRect blockRect(int i, int channel = -1) const;
    /// A column for each copy: its cut, below it the blocks of its channels; `zoom` times the size.
    QImage rendered(int zoom) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;

private:
    QList<QImage> m_patches;
    QList<QImage> m_channels; ///< copy by copy
    QStringList m_names;
    int m_perCopy = 3;
};

} // namespace tessera
