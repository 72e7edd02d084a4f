// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace tessera {

/// The steps of a curve, rising. Four bytes each as long as they allow it, else eight: two hundred
/// runs of a hundred thousand points lie in memory at once.
class StepColumn {
public:
    std::size_t size() const { return m_wide.empty() ? m_narrow.size() : m_wide.size(); }
    bool empty() const { return size() == 0; }
    int64_t operator[](std::size_t i) const {
        return m_wide.empty() ? static_cast<int64_t>(m_narrow[i]) : m_wide[i];
    }
    int64_t back() const { return (*this)[size() - 1]; }
    /// Index of the first step that is not smaller; size() when there is none.
    std::size_t lowerBound(double step) const;
    std::size_t lowerBound(int64_t step) const;

    void push_back(int64_t step);
    void shrink(std::size_t size);
    void reserve(std::size_t size);

private:
    std::vector<uint32_t> m_narrow;
    std::vector<int64_t> m_wide; ///< in place of m_narrow once a step does not fit
};

} // namespace tessera
