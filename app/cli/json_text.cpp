// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_text.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <ostream>

namespace tessera::cli {

JsonText::~JsonText() {
    out_ << '\n';
}

void JsonText::separate() {
    if (!after_key_ && !first_.back()) {
        out_ << ',';
    }
    first_.back() = false;
    after_key_ = false;
}

void JsonText::raw(std::string_view text) {
    separate();
    out_ << text;
}

void JsonText::begin_object() {
    raw("{");
    first_.push_back(true);
}

void JsonText::end_object() {
    first_.pop_back();
    out_ << '}';
}

void JsonText::begin_array() {
    raw("[");
    first_.push_back(true);
}

void JsonText::end_array() {
    first_.pop_back();
    out_ << ']';
}

void JsonText::key(std::string_view name) {
    value(name);
    out_ << ':';
    after_key_ = true;
}

void JsonText::value(std::string_view text) {
    std::string quoted = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            quoted += '\\';
            quoted += c;
        } else if (byte < 0x20) {
            constexpr const char* kHex = "0123456789abcdef";
            quoted += "\\u00";
            quoted += kHex[byte >> 4];
            quoted += kHex[byte & 15];
        } else {
            quoted += c;
        }
    }
    raw(quoted + "\"");
}

void JsonText::value(double number) {
    if (!std::isfinite(number)) {
        raw("null");
        return;
    }
    std::array<char, 32> text{};
    raw({text.data(), std::to_chars(text.data(), text.data() + text.size(), number).ptr});
}

void JsonText::value(int64_t number) {
    raw(std::to_string(number));
}

void JsonText::value(bool truth) {
    raw(truth ? "true" : "false");
}

void JsonText::null() {
    raw("null");
}

} // namespace tessera::cli
