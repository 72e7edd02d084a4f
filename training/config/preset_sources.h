// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace tessera {

/// A preset as compiled in: the file's text, and what people read of it marked for translation.
struct PresetSource {
    std::string_view name;
    std::string_view title;
    std::string_view summary;
    std::string_view reproduces;
    std::string_view expected;
    std::string_view json;
};
const std::vector<PresetSource>& preset_sources();

} // namespace tessera
