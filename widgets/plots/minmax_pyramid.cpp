// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/minmax_pyramid.h"

#include <algorithm>

namespace tessera {

void MinMaxPyramid::update(std::span<const float> values, std::size_t from) {
    std::size_t below = values.size();
    for (std::size_t level = 0; below > kFan || level < m_levels.size(); ++level) {
        if (level == m_levels.size()) {
            m_levels.emplace_back();
            from = 0;
        }
        const std::size_t blocks = (below + kFan - 1) / kFan;
        m_levels[level].resize(blocks);
        const std::size_t first = from / kFan;
        for (std::size_t block = first; block < blocks; ++block) {
            ValueRange found;
            const std::size_t end = std::min(below, (block + 1) * kFan);
            for (std::size_t i = block * kFan; i < end; ++i) {
                if (level == 0) {
                    found.include(values[i]);
                } else {
                    found.include(m_levels[level - 1][i]);
                }
            }
            m_levels[level][block] = found;
        }
        from = first;
        below = blocks;
    }
}

ValueRange MinMaxPyramid::range(std::span<const float> values, std::size_t first,
                                std::size_t last) const {
    ValueRange found;
    last = std::min(last, values.size());
    if (first >= last) {
        return found;
    }
    // Single values up to whole blocks, then the blocks one level up.
    const std::size_t head = std::min(last, (first + kFan - 1) / kFan * kFan);
    const std::size_t tail = std::max(head, last / kFan * kFan);
    for (std::size_t i = first; i < head; ++i) {
        found.include(values[i]);
    }
    for (std::size_t i = tail; i < last; ++i) {
        found.include(values[i]);
    }
    if (tail > head) {
        if (m_levels.empty()) {
            for (std::size_t i = head; i < tail; ++i) {
                found.include(values[i]);
            }
        } else {
            found.include(rangeAt(values, 0, head / kFan, tail / kFan));
        }
    }
    return found;
}

ValueRange MinMaxPyramid::rangeAt(std::span<const float> values, std::size_t level,
                                  std::size_t first, std::size_t last) const {
    ValueRange found;
    const auto& blocks = m_levels[level];
    const std::size_t head = std::min(last, (first + kFan - 1) / kFan * kFan);
    const std::size_t tail = std::max(head, last / kFan * kFan);
    for (std::size_t i = first; i < head; ++i) {
        found.include(blocks[i]);
    }
    for (std::size_t i = tail; i < last; ++i) {
        found.include(blocks[i]);
    }
    if (tail > head) {
        if (level + 1 < m_levels.size()) {
            found.include(rangeAt(values, level + 1, head / kFan, tail / kFan));
        } else {
            for (std::size_t i = head; i < tail; ++i) {
                found.include(blocks[i]);
            }
        }
    }
    return found;
}

} // namespace tessera
