// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <c10/core/Device.h>

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace tessera {

/// The part that a recorded function or backward node of this name counts to; empty: to that of the
/// function that called it.
std::string_view part_of(std::string_view name);

/// Seconds that one call of `step` spends in "attention", "linear", "norm", "gelu_dropout",
/// "dropout", "patches", "optimiser" (update rule and SAM) and "other", forward and backward
/// together. Measured through LibTorch's record functions, which a replayed graph does not call; on
/// CUDA the device is waited for around every part, which costs time of its own.
std::map<std::string, double> profile_parts(const std::function<void()>& step,
                                            const c10::Device& device);

} // namespace tessera
