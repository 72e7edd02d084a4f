// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/components/problem_mark.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace tessera {

void markProblem(QWidget& field, bool problem) {
    if (field.property("problem").toBool() != problem) {
        field.setProperty("problem", problem);
        field.style()->unpolish(&field);
        field.style()->polish(&field);
    }
}

} // namespace tessera
