// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/run_service.h"

#include <deque>
#include <vector>

class QString;

namespace tessera {

/// Jobs that wait, as `queue.json` in the workspace, so that they survive a restart.
using JobQueue = std::deque<std::vector<RunRequest>>;

/// Empty when there is no file. Throws Error(data) when it cannot be understood.
JobQueue readQueue(const QString& file);
/// Replaces the file at once (temporary name, then rename); removes it for an empty queue.
/// Throws Error(data) when it cannot be written.
void writeQueue(const QString& file, const JobQueue& queue);

} // namespace tessera
