// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>

namespace tessera {

class Theme;

/// The 2 px accent ring around the focused button, field, check box or slider of a window.
class FocusRing : public QFocusFrame {
    Q_OBJECT
public:
    FocusRing(Theme& theme, QWidget* window);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow(QWidget* focused);
    /// False for what shows focus inside itself (lists, joined buttons, plots).
    static bool wantsRing(const QWidget* widget);

    Theme& m_theme;
    QWidget* m_window;
};

} // namespace tessera
