// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tessera {

/// A number that a person typed, in the application's locale or in C notation; nothing when the
/// text is none or not finite.
std::optional<double> readNumber(const QString& text);

} // namespace tessera
