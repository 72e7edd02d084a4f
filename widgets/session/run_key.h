// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>

namespace tessera {

/// The name of a run in the window: its folder as an absolute path without dots or a final slash.
QString runKey(const std::filesystem::path& directory);
std::filesystem::path pathOf(const QString& key);

} // namespace tessera
