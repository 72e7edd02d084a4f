// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/components/number_input.h"

#include <QLocale>

#include <cmath>

namespace tessera {

std::optional<double> readNumber(const QString& text) {
    bool ok = false;
    double value = QLocale().toDouble(text.trimmed(), &ok);
    if (!ok) {
        value = QLocale::c().toDouble(text.trimmed(), &ok);
    }
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace tessera
