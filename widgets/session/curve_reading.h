// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/app_context.h"

#include <QString>

#include <functional>

class QObject;

namespace tessera {

/// Which curves are wanted: those that nobody has read yet, or what was added since to files of
/// another program's run.
enum class CurveReading { missing, grown };

/// Reads the event files of a run into the history, unless they are there or being read. GUI
/// thread; the reading happens in the analysis thread. `failed` gets the reason while `context`
/// lives.
void readCurves(const AppContext& app, const QString& run, CurveReading reading, QObject* context,
                std::function<void(const QString& problem)> failed);

} // namespace tessera
