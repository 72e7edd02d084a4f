// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/files/digests.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Included by source files of this folder only: nlohmann stays out of every other header.
namespace tessera::json_access {

/// The document; discarded when `text` is none. The library takes a NUL for the end of its input
/// and would pass over whatever follows.
inline nlohmann::json parse(std::string_view text) {
    return text.find('\0') == std::string_view::npos
               ? nlohmann::json::parse(text, nullptr, false)
               : nlohmann::json(nlohmann::json::value_t::discarded);
}

/// NaN and infinities have no place in JSON: null.
template <typename Json = nlohmann::ordered_json>
Json number(double value) {
    return std::isfinite(value) ? Json(value) : Json();
}

template <typename Json = nlohmann::ordered_json, typename Number>
Json numbers(const std::vector<Number>& values) {
    Json list = Json::array();
    for (const Number value : values) {
        list.push_back(number<Json>(static_cast<double>(value)));
    }
    return list;
}

/// The member `name` as `Value`; `fallback` when it is absent or of another type.
template <typename Value>
Value get(const nlohmann::json& object, const char* name, Value fallback = {}) {
    if (!object.is_object()) {
        return fallback;
    }
    const auto found = object.find(name);
    if (found == object.end()) {
        return fallback;
    }
    try {
        if constexpr (std::is_arithmetic_v<Value> && !std::is_same_v<Value, bool>) {
            // A number that does not fit would be undefined behaviour in the conversion.
            const bool fits = std::is_floating_point_v<Value> || found->is_number_integer();
            return found->is_number() && fits ? found->get<Value>() : fallback;
        } else {
            return found->get<Value>();
        }
    } catch (const nlohmann::json::exception&) {
        return fallback;
    }
}

/// A member that is null for NaN.
inline double get_number(const nlohmann::json& object, const char* name) {
    return get<double>(object, name, std::numeric_limits<double>::quiet_NaN());
}

/// A list whose entries may be null for NaN.
template <typename Number = double>
std::vector<Number> get_numbers(const nlohmann::json& object, const char* name) {
    std::vector<Number> values;
    if (object.is_object() && object.contains(name) && object.at(name).is_array()) {
        for (const auto& item : object.at(name)) {
            values.push_back(item.is_number() ? item.template get<Number>()
                                              : std::numeric_limits<Number>::quiet_NaN());
        }
    }
    return values;
}

/// The member "files" of manifest.json and digests.json, and back.
inline nlohmann::ordered_json digests(const FileDigests& files) {
    nlohmann::ordered_json object = nlohmann::ordered_json::object();
    for (const auto& [name, digest] : files) {
        object[name] = {{"bytes", digest.bytes}, {"xxh64", digest.xxh64}};
    }
    return object;
}

inline FileDigests get_digests(const nlohmann::json& document) {
    FileDigests files;
    const auto object = get<nlohmann::json>(document, "files");
    for (const auto& [name, entry] : object.items()) {
        files[name] = {get<uint64_t>(entry, "bytes"), get<std::string>(entry, "xxh64")};
    }
    return files;
}

/// Text with bytes that are no UTF-8 replaced, indented by two, with a newline at the end.
template <typename Json>
std::string dump(const Json& document) {
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

/// The same in one line, for long lists.
template <typename Json>
std::string dump_compact(const Json& document) {
    return document.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace tessera::json_access
