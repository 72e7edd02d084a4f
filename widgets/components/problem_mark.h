// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tessera {

/// Gives a field the edge of an error, or takes it away.
void markProblem(QWidget& field, bool problem);

} // namespace tessera
