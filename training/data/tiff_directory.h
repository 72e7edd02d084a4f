// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/data/byte_reader.h"

#include <map>
#include <optional>
#include <vector>

namespace tessera {

enum class TiffTag : uint32_t {
    width = 256,
    height = 257,
    bits = 258,
    compression = 259,
    photometric = 262,
    orientation = 274,
    samples = 277,
    planes = 284,
    predictor = 317,
    tile_width = 322,
    extra_samples = 338,
    sample_format = 339,
};

/// The first directory of a classic TIFF file (TIFF 6.0, section 2), which EXIF has too. Throws
/// Error(data) whose text is a bare reason when it is damaged.
class TiffDirectory {
public:
    explicit TiffDirectory(ByteView bytes);

    /// The first value of a tag of whole numbers.
    std::optional<uint32_t> number(TiffTag tag) const;
    /// How many values it has; 0 when it is absent.
    uint32_t count(TiffTag tag) const;
    /// Makes the tag in `file`, a copy of the bytes, one number. It has to be there.
    void set(std::vector<uint8_t>& file, TiffTag tag, uint32_t value) const;
    /// Turns the tag in `file` into one that no reader knows.
    void hide(std::vector<uint8_t>& file, TiffTag tag) const;

private:
    struct Entry {
        std::size_t at = 0; ///< of its twelve bytes
        uint32_t type = 0;
        uint32_t count = 0;
    };
    void write(std::vector<uint8_t>& file, std::size_t at, uint32_t value, int count) const;

    ByteView bytes_;
    bool little_;
    std::map<uint32_t, Entry> entries_;
};

} // namespace tessera
