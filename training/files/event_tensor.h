// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace tessera {

/// The number in a TensorProto of rank 0: floating point of 16, 32 and 64 bits, whole numbers.
/// Nothing for another rank, another type or a malformed message. `named_scalar`: the log calls it
/// one, so that a list of one number counts, too.
std::optional<double> tensor_scalar(std::string_view message, bool named_scalar);

} // namespace tessera
