// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tessera {

/// Version of QCustomPlot, as compiled in.
QString plotLibraryVersion();

} // namespace tessera
