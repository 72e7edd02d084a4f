// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sentence.h"

#include <QString>

namespace tessera {

/// A sentence of the engine in the window's language; English where the catalogue has none.
QString sentenceText(const Sentence& sentence);

/// `text` as it stands before another sentence.
QString withFullStop(const QString& text);

} // namespace tessera
