// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>
#include <QPointer>

namespace tessera {

class Theme;

/// The 2 px accent ring around the focused button, field, check box, slider, picture or plot, in
/// whichever window has the focus: one for the application. A widget of another kind asks for it
/// with the property "focusRing". Lists and tables mark their current cell instead (WindowStyle).
class FocusRing : public QObject {
    Q_OBJECT
public:
    FocusRing(Theme& theme, QObject* parent);
    ~FocusRing() override;

private:
    void follow(QWidget* focused);
    /// False for what shows focus inside itself (lists, joined buttons, tabs).
    static bool wantsRing(const QWidget* widget);

    Theme& m_theme;
    QPointer<QFocusFrame> m_frame; ///< a child of the focused widget's window, and gone with it
};

} // namespace tessera
