// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/step_column.h"

#include <algorithm>
#include <limits>

namespace tessera {
namespace {

bool fits(int64_t step) {
    return step >= 0 && step <= int64_t{std::numeric_limits<uint32_t>::max()};
}

template <typename Steps, typename Step>
std::size_t firstNotBefore(const Steps& steps, Step step) {
    const auto place = std::lower_bound(steps.begin(), steps.end(), step,
                                        [](auto a, Step b) { return static_cast<Step>(a) < b; });
    return static_cast<std::size_t>(place - steps.begin());
}

} // namespace

std::size_t StepColumn::lowerBound(double step) const {
    return m_wide.empty() ? firstNotBefore(m_narrow, step) : firstNotBefore(m_wide, step);
}

std::size_t StepColumn::lowerBound(int64_t step) const {
    return m_wide.empty() ? firstNotBefore(m_narrow, step) : firstNotBefore(m_wide, step);
}

void StepColumn::push_back(int64_t step) {
    if (m_wide.empty() && fits(step)) {
        m_narrow.push_back(static_cast<uint32_t>(step));
        return;
    }
    if (m_wide.empty()) {
        m_wide.reserve(m_narrow.capacity());
        m_wide.assign(m_narrow.begin(), m_narrow.end());
        m_narrow = {};
    }
    m_wide.push_back(step);
}

void StepColumn::shrink(std::size_t size) {
    m_narrow.resize(std::min(size, m_narrow.size()));
    m_wide.resize(std::min(size, m_wide.size()));
}

void StepColumn::reserve(std::size_t size) {
    if (m_wide.empty()) {
        m_narrow.reserve(size);
    } else {
        m_wide.reserve(size);
    }
}

} // namespace tessera
