// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tessera {

/// Ends of an axis that a person typed; without one that end follows the data.
struct AxisLimits {
    std::optional<double> lower;
    std::optional<double> upper;

    bool isEmpty() const { return !lower && !upper; }
    bool operator==(const AxisLimits&) const = default;

    /// "0.5;" for settings; empty when both ends are free.
    QString toText() const;
    /// Anything else than toText() writes is taken as free ends.
    static AxisLimits fromText(const QString& text);
    /// What the axis shows when the data ask for `low` to `high`. A logarithmic axis ignores ends
    /// that are not above 0.
    std::pair<double, double> applied(double low, double high, bool logarithmic) const;
};

} // namespace tessera
