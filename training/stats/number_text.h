// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace tessera {

/// A number with a fixed count of decimals, in no locale: "0.4972", "-1.5"; never "-0.0". "-" when
/// it is not finite.
std::string fixed_text(double value, int decimals);

/// The same with a sign in front of positive numbers, for differences: "+2.9", "-0.1", "0.0".
std::string signed_text(double value, int decimals);

} // namespace tessera
