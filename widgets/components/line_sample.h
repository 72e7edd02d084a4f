// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tessera {

class Theme;

/// Draws a run's line (colour and dash of its slot; a grey line for slot -1) across the middle of
/// `rect`.
void paintLineSample(QPainter& painter, const QRect& rect, int slot, const Theme& theme);

/// The same as an 18 px wide widget, for legends and headings.
class LineSample : public QWidget {
    Q_OBJECT
public:
    LineSample(int slot, Theme& theme, QWidget* parent = nullptr);
    void setSlot(int slot);
    QSize sizeHint() const override { return {18, 16}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    int m_slot;
};

} // namespace tessera
