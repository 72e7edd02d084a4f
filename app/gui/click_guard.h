// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

class QWidget;

namespace tessera {

/// Keeps a click from what came under the pointer only through the click before it. The second half
/// of a double click belongs to the widget that took the first one; and for the time of a double
/// click after a page made place for another one, nothing in its header is pressed.
class ClickGuard : public QObject {
    Q_OBJECT
public:
    explicit ClickGuard(QWidget& window);

    /// Other widgets stand where a person has just acted.
    void placesChange();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// In the header of a page that has just come.
    bool isTooSoon(const QWidget& widget) const;
    /// The press before was on something else.
    bool isAstray(const QWidget& widget) const;

    QWidget& m_window;
    QPointer<QWidget> m_pressed; ///< what the last press reached
    QElapsedTimer m_changed;
};

} // namespace tessera
