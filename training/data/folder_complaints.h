// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/data/folder_scan.h"

#include <string>
#include <vector>

namespace tessera {

/// Throws Error(data): pictures lie in `folders` (relative), but not in class folders. The sentence
/// has a hint where names or a table beside them seem to hold the classes.
[[noreturn]] void fail_without_classes(const FolderScan& scan,
                                       const std::vector<std::string>& folders);

/// Throws Error(data): there is no picture at all.
[[noreturn]] void fail_without_pictures(const FolderScan& scan);

} // namespace tessera
