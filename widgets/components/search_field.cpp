// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/components/search_field.h"

#include "widgets/theme/theme.h"

#include <QAction>
#include <QKeyEvent>

namespace tessera {

SearchField::SearchField(const QString& placeholder, Theme& theme, QWidget* parent)
    : QLineEdit(parent) {
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    QAction* magnifier =
        addAction(theme.icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    magnifier->setText(placeholder);
    magnifier->setToolTip(placeholder);
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace tessera
