// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/report/svg_plot.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace tessera {

namespace {

constexpr double kWidth = 560, kHeight = 300;
constexpr double kLeft = 64, kRight = 12, kTop = 44, kBottom = 44;

struct Range {
    double low = 0, high = 1;
    double at(double value, double from, double to) const {
        return from + (value - low) / (high - low) * (to - from);
    }
};

std::string number(double value, int digits = 6) {
    std::array<char, 48> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value,
                                   std::chars_format::general, digits)
                         .ptr;
    return {text.data(), end};
}

/// 1, 2 or 5 times a power of ten, so that about five ticks fit.
double tick_step(const Range& range) {
    const double rough = (range.high - range.low) / 5.0;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (rough <= factor * power) {
            return factor * power;
        }
    }
    return 10.0 * power;
}

Range range_of(const std::vector<SvgCurve>& curves,
               const std::vector<std::vector<double> SvgCurve::*>& members) {
    Range range{INFINITY, -INFINITY};
    for (const SvgCurve& curve : curves) {
        for (const auto member : members) {
            for (const double value : curve.*member) {
                if (std::isfinite(value)) {
                    range.low = std::min(range.low, value);
                    range.high = std::max(range.high, value);
                }
            }
        }
    }
    if (!(range.low < range.high)) {
        const double middle = std::isfinite(range.low) ? range.low : 0.0;
        return {middle - 0.5, middle + 0.5};
    }
    return range;
}

std::string axes(const Range& x, const Range& y, const std::string& x_name,
                 const std::string& y_name) {
    std::string svg;
    const double bottom = kHeight - kBottom;
    const double right = kWidth - kRight;
    for (double t = std::ceil(y.low / tick_step(y)) * tick_step(y); t <= y.high + 1e-12;
         t += tick_step(y)) {
        const std::string py = number(y.at(t, bottom, kTop));
        svg += "<line class=\"grid\" x1=\"" + number(kLeft) + "\" x2=\"" + number(right) +
               "\" y1=\"" + py + "\" y2=\"" + py +
               "\"/><text class=\"tick\" text-anchor=\"end\" x=\"" + number(kLeft - 6) + "\" y=\"" +
               py + "\" dy=\"4\">" + number(std::abs(t) < 1e-12 ? 0.0 : t, 4) + "</text>";
    }
    for (double t = std::ceil(x.low / tick_step(x)) * tick_step(x); t <= x.high + 1e-12;
         t += tick_step(x)) {
        const std::string px = number(x.at(t, kLeft, right));
        svg += "<text class=\"tick\" text-anchor=\"middle\" x=\"" + px + "\" y=\"" +
               number(bottom + 16) + "\">" + number(std::abs(t) < 1e-12 ? 0.0 : t, 4) + "</text>";
    }
    svg += "<path class=\"axis\" d=\"M" + number(kLeft) + " " + number(kTop) + "V" +
           number(bottom) + "H" + number(right) + "\"/>";
    svg += "<text class=\"name\" text-anchor=\"middle\" x=\"" + number((kLeft + right) / 2) +
           "\" y=\"" + number(kHeight - 8) + "\">" + html_escape(x_name) + "</text>";
    svg += "<text class=\"name\" text-anchor=\"middle\" transform=\"rotate(-90)\" x=\"" +
           number(-(kTop + bottom) / 2) + "\" y=\"14\">" + html_escape(y_name) + "</text>";
    return svg;
}

std::string draw_band(const SvgCurve& curve, const Range& x, const Range& y) {
    if (curve.low.size() != curve.x.size() || curve.high.size() != curve.x.size()) {
        return {};
    }
    std::string path;
    const auto add = [&](std::size_t i, double value) {
        path.append(path.empty() ? "M" : "L");
        path.append(number(x.at(curve.x[i], kLeft, kWidth - kRight)));
        path.append(" ").append(number(y.at(value, kHeight - kBottom, kTop)));
    };
    for (std::size_t i = 0; i < curve.x.size(); ++i) {
        add(i, curve.high[i]);
    }
    for (std::size_t i = curve.x.size(); i-- > 0;) {
        add(i, curve.low[i]);
    }
    return path.empty() ? path
                        : "<path fill=\"" + curve.colour +
                              "\" fill-opacity=\"0.2\" stroke=\"none\" d=\"" + path + "Z\"/>";
}

std::string draw_curve(const SvgCurve& curve, const Range& x, const Range& y) {
    std::string path;
    std::string markers;
    for (std::size_t i = 0; i < curve.x.size(); ++i) {
        if (!std::isfinite(curve.y[i])) {
            continue;
        }
        const std::string px = number(x.at(curve.x[i], kLeft, kWidth - kRight));
        const std::string py = number(y.at(curve.y[i], kHeight - kBottom, kTop));
        path += (path.empty() ? "M" : "L") + px + " " + py;
        if (curve.markers) {
            markers += "<circle cx=\"" + px + "\" cy=\"" + py +
                       "\" r=\"3\" fill=\"#fff\" stroke=\"" + curve.colour + "\"/>";
        }
    }
    return "<path fill=\"none\" stroke-width=\"1.5\" stroke=\"" + curve.colour + "\"" +
           (curve.dash.empty() ? "" : " stroke-dasharray=\"" + curve.dash + "\"") + " d=\"" + path +
           "\"/>" + markers;
}

} // namespace

std::string html_escape(const std::string& text) {
    std::string safe;
    for (const char c : text) {
        switch (c) {
        case '&':
            safe += "&amp;";
            break;
        case '<':
            safe += "&lt;";
            break;
        case '>':
            safe += "&gt;";
            break;
        case '"':
            safe += "&quot;";
            break;
        default:
            safe += c;
        }
    }
    return safe;
}

std::string svg_plot(const std::string& title, const std::string& x_name, const std::string& y_name,
                     const std::vector<SvgCurve>& curves) {
    const Range x = range_of(curves, {&SvgCurve::x});
    const Range y = range_of(curves, {&SvgCurve::y, &SvgCurve::low, &SvgCurve::high});
    std::string svg = "<svg viewBox=\"0 0 " + number(kWidth) + " " + number(kHeight) +
                      "\" role=\"img\" aria-label=\"" + html_escape(title) + "\">";
    svg += "<text class=\"title\" x=\"" + number(kLeft) + "\" y=\"16\">" + html_escape(title) +
           "</text>";
    double legend = kLeft;
    for (const SvgCurve& curve : curves) {
        svg += "<path stroke-width=\"2\" stroke=\"" + curve.colour + "\"" +
               (curve.dash.empty() ? "" : " stroke-dasharray=\"" + curve.dash + "\"") + " d=\"M" +
               number(legend) + " 30h18\"/><text class=\"tick\" x=\"" + number(legend + 22) +
               "\" y=\"34\">" + html_escape(curve.label) + "</text>";
        legend += 34.0 + 6.5 * static_cast<double>(curve.label.size());
    }
    svg += axes(x, y, x_name, y_name);
    for (const SvgCurve& curve : curves) {
        svg += draw_band(curve, x, y);
    }
    for (const SvgCurve& curve : curves) {
        svg += draw_curve(curve, x, y);
    }
    return svg + "</svg>";
}

std::string svg_interval(const std::string& title, const std::string& axis_name, double difference,
                         double low, double high, const std::vector<double>& seeds) {
    constexpr double kFrom = 16, kTo = 404, kBase = 44, kMiddle = 22;
    const bool interval = low <= high;
    Range range{std::min(0.0, difference), std::max(0.0, difference)};
    if (interval) {
        range = {std::min(range.low, low), std::max(range.high, high)};
    }
    for (const double seed : seeds) {
        range = {std::min(range.low, seed), std::max(range.high, seed)};
    }
    const double reach = std::max(range.high - range.low, 1e-3);
    range = {range.low - 0.1 * reach, range.high + 0.1 * reach};
    const auto px = [&](double value) { return number(range.at(value, kFrom, kTo)); };
    std::string svg = "<svg class=\"strip\" viewBox=\"0 0 420 76\" role=\"img\" aria-label=\"" +
                      html_escape(title) + "\"><path class=\"axis\" d=\"M" + number(kFrom) + " " +
                      number(kBase) + "H" + number(kTo) + "\"/>";
    const double step = tick_step(range);
    for (double t = std::ceil(range.low / step) * step; t <= range.high; t += step) {
        svg += "<text class=\"tick\" text-anchor=\"middle\" x=\"" + px(t) + "\" y=\"" +
               number(kBase + 14) + "\">" + number(std::abs(t) < 1e-12 ? 0.0 : t, 4) + "</text>";
    }
    svg += "<path stroke=\"#545D6B\" stroke-dasharray=\"3 3\" d=\"M" + px(0) + " 4V" +
           number(kBase) + "\"/>";
    if (interval) {
        svg += "<path stroke=\"#D55E00\" stroke-width=\"2\" fill=\"none\" d=\"M" + px(low) + " " +
               number(kMiddle - 5) + "v10m0 -5H" + px(high) + "m0 -5v10\"/>";
    }
    for (const double seed : seeds) {
        svg += "<circle r=\"2.5\" fill=\"none\" stroke=\"#D55E00\" cx=\"" + px(seed) + "\" cy=\"" +
               number(kMiddle + 12) + "\"/>";
    }
    svg += "<rect width=\"8\" height=\"8\" fill=\"#D55E00\" x=\"" +
           number(range.at(difference, kFrom, kTo) - 4) + "\" y=\"" + number(kMiddle - 4) + "\"/>";
    return svg + "<text class=\"name\" text-anchor=\"middle\" x=\"210\" y=\"73\">" +
           html_escape(axis_name) + "</text></svg>";
}

} // namespace tessera
