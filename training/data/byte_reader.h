// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"
#include "training/data/file_bytes.h"

#include <cstdint>

namespace tessera {

/// Whole numbers out of a picture's header. Both throw Error(data) whose text is a bare reason when
/// they would read behind the end.
class ByteReader {
public:
    explicit ByteReader(ByteView bytes, bool is_little = true)
        : bytes_(bytes), little_(is_little) {}

    /// `count` (1 to 4) bytes at `at` in the reader's byte order.
    uint32_t read(std::size_t at, int count) const {
        const auto size = static_cast<std::size_t>(count);
        if (at > bytes_.size() || size > bytes_.size() - at) {
            throw Error(ErrorCode::data, TESSERA_SENTENCE("it ends inside its header"));
        }
        uint32_t value = 0;
        for (std::size_t i = 0; i < size; ++i) {
            value = value << 8 | bytes_[at + (little_ ? size - 1 - i : i)];
        }
        return value;
    }

private:
    ByteView bytes_;
    bool little_;
};

} // namespace tessera
