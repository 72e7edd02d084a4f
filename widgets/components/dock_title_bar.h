// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDockWidget;
class QHBoxLayout;
class QLabel;

namespace tessera {

class Theme;

/// 32 px title of a dock: title, what its owner adds, float, close.
class DockTitleBar : public QWidget {
    Q_OBJECT
public:
    DockTitleBar(QDockWidget* dock, Theme& theme);

    /// QDockWidget asks for the hint, not for the fixed height.
    QSize sizeHint() const override { return {QWidget::sizeHint().width(), 32}; }
    QSize minimumSizeHint() const override { return {QWidget::minimumSizeHint().width(), 32}; }

    /// Before the title (a fold arrow).
    void addLeading(QWidget* widget);
    /// After the title; `stretch` as in a layout.
    void addMiddle(QWidget* widget, int stretch = 0);
    /// Before the float button.
    void addTrailing(QWidget* widget);

private:
    QHBoxLayout* m_leading;
    QHBoxLayout* m_middle;
    QHBoxLayout* m_trailing;
};

} // namespace tessera
