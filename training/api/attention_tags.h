// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace tessera {

/// "attn/layer03/temperature": `suffix` is kTemperatureSuffix (events.h) or kEntropySuffix
/// (event_tags.h), `layer` counts from 0.
inline std::string attention_tag(int layer, const char* suffix) {
    return std::string("attn/layer")
        .append(layer < 10 ? "0" : "")
        .append(std::to_string(layer))
        .append(suffix);
}

} // namespace tessera
