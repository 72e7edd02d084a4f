// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>

namespace tessera {

enum class ColorMap {
    magma,      ///< attention
    viridis,    ///< loss surfaces
    blues,      ///< confusion on a light base: white to dark blue
    bluesDark,  ///< confusion on a dark base: base to light blue
    difference, ///< signed: blue, grey, orange around the middle
};

/// Colour of a share 0..1 (clamped; not a number: 0).
QColor mapColor(ColorMap map, double share);
/// Evenly spaced stops of a map, first to last.
QList<QColor> mapStops(ColorMap map);

} // namespace tessera
