// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tessera {

class TrainingSession;

/// Asks over the window of `asker` whether the running job shall stop, and stops it. Does nothing
/// while none runs or the question stands.
void askToStop(TrainingSession& training, QWidget* asker);

} // namespace tessera
