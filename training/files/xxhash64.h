// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

namespace tessera {

/// XXH64 with seed 0 (Collet's specification): a fast digest against damage, not against malice.
class XxHash64 {
public:
    XxHash64();

    void update(const void* data, std::size_t size);
    uint64_t value() const;
    /// Sixteen hexadecimal digits.
    std::string hex() const;

private:
    std::array<uint64_t, 4> lanes_;
    std::array<unsigned char, 32> rest_{};
    std::size_t rest_size_ = 0;
    uint64_t total_ = 0;
};

} // namespace tessera
