// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/events.h"

#include <filesystem>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

namespace tessera::cli {

/// What `inspect` was asked for.
struct InspectSelection {
    std::string what; ///< patches, shifts, attention, rollout, positions
    std::optional<int64_t> layer, head, query;
};

/// Throws Error(usage) for an unknown kind or an index out of range, naming the range.
void check_selection(const InspectSelection& selection, const InspectResult& result);

/// PNG files in `out`; their paths.
std::vector<std::string> write_pictures(const InspectSelection& selection,
                                        const InspectResult& result,
                                        const std::filesystem::path& out);

/// The numbers behind the pictures as JSON (nested lists), with the files.
void write_numbers(const InspectSelection& selection, const InspectResult& result,
                   const std::vector<std::string>& files, std::ostream& out);

} // namespace tessera::cli
