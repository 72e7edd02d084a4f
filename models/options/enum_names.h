// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace tessera {

/// Names of an enumeration's values, in order of their numbers. Specialised beside every option
/// enumeration; JSON, flags, the form and messages all read this one table.
template <typename E>
struct EnumNames;

template <typename E>
constexpr std::string_view name_of(E value) {
    return EnumNames<E>::names[static_cast<std::size_t>(value)];
}

template <typename E>
constexpr std::optional<E> value_of(std::string_view name) {
    for (std::size_t i = 0; i < EnumNames<E>::names.size(); ++i) {
        if (EnumNames<E>::names[i] == name) {
            return static_cast<E>(i);
        }
    }
    return std::nullopt;
}

} // namespace tessera

/// Declares the names of `Type` (inside namespace tessera).
#define TESSERA_ENUM_NAMES(Type, ...)                                                              \
    template <>                                                                                    \
    struct EnumNames<Type> {                                                                       \
        static constexpr auto names = std::to_array<std::string_view>({__VA_ARGS__});              \
    };
