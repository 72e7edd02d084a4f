// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QString>
#include <QWidget>

namespace tessera {

/// The shifted copies of a picture side by side, each with its name below and the selected patch
/// marked.
class ShiftStrip : public QWidget {
    Q_OBJECT
public:
    explicit ShiftStrip(QWidget* parent = nullptr);

    void setCopies(const QList<QImage>& copies, const QStringList& names, int grid);
    void select(int row, int column);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int side() const;

    QList<QImage> m_copies;
    QStringList m_names;
    int m_grid = 0;
    int m_row = 0;
    int m_column = 0;
};

/// The selected patch cut out of every copy: what the tokenizer stacks into one vector.
class StackedPatch : public QWidget {
    Q_OBJECT
public:
    explicit StackedPatch(QWidget* parent = nullptr);
    void setPatches(const QList<QImage>& patches);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, 32}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<QImage> m_patches;
};

} // namespace tessera
