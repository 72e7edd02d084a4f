// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tessera {

/// Languages the window speaks, "en" first.
QStringList languages();
/// The language's own name: "Deutsch".
QString languageName(const QString& code);
/// Installs our translation and Qt's own; an empty code means the system's language. English when
/// there is none. With the environment variable TESSERA_PSEUDO set: every text 40 % longer. Call
/// before the first window.
void installLanguage(const QString& code);

} // namespace tessera
