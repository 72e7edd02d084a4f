// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/components/question_box.h"

#include <QPushButton>

#include <algorithm>

namespace tessera {

QuestionBox::QuestionBox(Icon icon, const QString& name, const QString& title, const QString& text,
                         QWidget* parent)
    : QMessageBox(icon, title, text, Cancel, parent) {
    setObjectName(name);
    setAttribute(Qt::WA_DeleteOnClose);
    setDefaultButton(Cancel);
}

QPushButton* QuestionBox::addAnswer(const QString& text, const QString& name, QObject* context,
                                    const std::function<void()>& act, ButtonRole role) {
    QPushButton* button = addButton(text, role);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, context, act);
    return button;
}

bool QuestionBox::isOpen(const QString& name, const QWidget& parent) {
    const auto boxes = parent.findChildren<QuestionBox*>(name);
    // An answered one lives until the event loop takes it away.
    return std::any_of(boxes.begin(), boxes.end(),
                       [](QuestionBox* box) { return box->isVisible(); });
}

} // namespace tessera
