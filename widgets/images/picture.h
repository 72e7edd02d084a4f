// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/dataset.h"

#include <QImage>
#include <QList>

namespace tessera {

/// RGB or grey to a QImage of its own memory; null when the picture is empty.
QImage toQImage(const Image& picture);
/// Always RGB; alpha over white.
Image fromQImage(const QImage& image);
/// Each channel moved to the grey value by `share` 0..1.
QImage desaturated(const QImage& image, double share);
/// Pictures of one size in rows, enlarged by a whole number, one source pixel apart on white; null
/// without pictures.
QImage tiled(const QList<QImage>& pictures, int columns, int zoom);

} // namespace tessera
