// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tessera {

class RunLibrary;
struct RunSummary;

/// The best validation top-1, else the last one; kNotMeasured before the first evaluation.
double bestScore(const RunSummary& run);

/// What every list to choose a run from says of it, in one line: name, group, when it began, and
/// its best score or, before there is one, its state. Names alone repeat in every comparison.
QString runText(const RunLibrary& library, const RunSummary& run);

} // namespace tessera
