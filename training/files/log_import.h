// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/log_import.h"
#include "training/api/run_store.h"

#include <optional>

namespace tessera {

/// The row of an imported run; nothing when `run` is none.
std::optional<RunSummary> read_imported_summary(const std::filesystem::path& run);

/// Throws Error(data) when `run` was imported: it has no weights for what is asked of it.
void require_own_run(const std::filesystem::path& run);

} // namespace tessera
