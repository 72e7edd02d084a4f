// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/files/metric_cache.h"

namespace tessera {

/// The scalars of event files read one after the other as parts of one run; unreadable files are
/// left out. Adds the records that had to be skipped to `damaged`.
MetricMap decode_event_files(const std::vector<std::filesystem::path>& files, int64_t& damaged);

} // namespace tessera
