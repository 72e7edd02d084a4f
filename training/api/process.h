// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tessera {

/// The OpenMP library spins in barriers and steals the cores of the window, the loader and other
/// programs; how long is read from the environment when the library loads, before main(). When
/// nothing is set, this sets a short spin and executes the program again, once. Call it first in
/// main().
void settle_waiting(char** arguments);

} // namespace tessera
