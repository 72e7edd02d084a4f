// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

#include <functional>

namespace tessera {

/// Asks before something is lost. Cancel is the default answer and changes nothing; the box goes
/// when it is answered. Show it with open(): the caller goes on meanwhile.
class QuestionBox : public QMessageBox {
    Q_OBJECT
public:
    /// `name` is the object's.
    QuestionBox(Icon icon, const QString& name, const QString& title, const QString& text,
                QWidget* parent);

    /// A button beside Cancel; `act` runs when it is pressed, unless `context` is gone.
    QPushButton* addAnswer(const QString& text, const QString& name, QObject* context,
                           const std::function<void()>& act, ButtonRole role = AcceptRole);

    /// Whether one of this name stands over `parent`.
    static bool isOpen(const QString& name, const QWidget& parent);
};

} // namespace tessera
