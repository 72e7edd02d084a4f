// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tessera {

/// Call first in main(). Opens closed standard streams on /dev/null, so that no file of the program
/// gets their numbers. Sets how memory is kept between steps, and environment variables that
/// libraries read while they load, before main(): how long OpenMP spins in barriers (it steals the
/// cores of the window, the loader and other programs) and which kernels OpenBLAS uses. When a
/// variable had to be set, the program is executed again, once. Variables that the user has set are
/// left alone.
void prepare_process(char** arguments);

/// Lets other threads of the machine, the window's first, go before this one and the threads that
/// it starts later (LibTorch's and our parallel regions).
void lower_thread_priority();

} // namespace tessera
