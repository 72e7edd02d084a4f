// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace tessera {

struct SvgCurve {
    std::string label;
    std::string colour; ///< "#rrggbb"
    std::string dash;   ///< stroke-dasharray; empty: solid
    bool markers = false;
    std::vector<double> x;
    std::vector<double> y;
    std::vector<double> low; ///< band around y; empty: none
    std::vector<double> high;
};

/// A line plot as one <svg> element: left and bottom axis, grid, legend above.
std::string svg_plot(const std::string& title, const std::string& x_name, const std::string& y_name,
                     const std::vector<SvgCurve>& curves);

/// A difference with its interval on a small axis around zero, as one <svg> element; without an
/// interval (low > high) the point alone.
std::string svg_interval(const std::string& title, const std::string& axis_name, double difference,
                         double low, double high, const std::vector<double>& seeds);

/// Text safe inside HTML and SVG.
std::string html_escape(const std::string& text);

} // namespace tessera
