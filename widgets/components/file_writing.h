// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tessera {

/// Writes the whole file or leaves what was there. Empty, or the sentence that says why it was not
/// written. From any thread.
QString writeBytes(const QString& file, const QByteArray& bytes);

} // namespace tessera
