// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one precompiled header of the files that include LibTorch (see tessera_torch_target()).
#include <torch/torch.h>
