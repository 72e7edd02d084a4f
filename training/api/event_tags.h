// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tessera::tags {

/// Event mark: the number of warnings at the step.
inline constexpr const char* kEventWarning = "event/warning";
/// "attn/layerNN/entropy": entropy of the attention rows in nats, mean over queries, heads
/// and a fixed handful of pictures.
inline constexpr const char* kEntropySuffix = "/entropy";

} // namespace tessera::tags
