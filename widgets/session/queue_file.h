// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/run_service.h"

#include <QStringList>

#include <deque>
#include <vector>

namespace tessera {

/// Jobs that wait, as `queue.json` in the workspace, so that they survive a restart.
using JobQueue = std::deque<std::vector<RunRequest>>;

/// What a queue file holds: the jobs that can be understood, and a sentence for each that cannot.
struct QueueContents {
    JobQueue jobs;
    QStringList problems;
};

/// Empty when there is no file.
QueueContents readQueue(const QString& file);
/// Renames the file to "queue.json.broken", "queue.json.broken2" or the next that is free, so that
/// nobody writes over what could not be read. Its new name; empty when it cannot be renamed.
QString setQueueAside(const QString& file);
/// Replaces the file at once (temporary name, then rename); removes it for an empty queue.
/// Throws Error(data) when it cannot be written.
void writeQueue(const QString& file, const JobQueue& queue);

} // namespace tessera
