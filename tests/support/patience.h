// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tessera::test {

/// Milliseconds: long enough for a machine that is busy with other things.
inline constexpr int kPatience = 120000;

} // namespace tessera::test
