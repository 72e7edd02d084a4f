// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/report/comparison_report.h"

#include "training/stats/number_text.h"

#include <cmath>

namespace tessera {
namespace {

std::string escaped(const std::string& text) {
    std::string safe;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (text.compare(i, 2, "\xC2\xB1") == 0) { // plus-minus, which not every font has
            safe += "$\\pm$";
            ++i;
        } else if (c == '\\') {
            safe += "\\textbackslash{}";
        } else if (c == '~' || c == '^') {
            safe += std::string("\\").append(1, c).append("{}");
        } else if (c == '<' || c == '>') {
            safe += std::string("$").append(1, c).append("$");
        } else {
            if (std::string_view("&%$#_{}").find(c) != std::string_view::npos) {
                safe += '\\';
            }
            safe += c;
        }
    }
    return safe;
}

/// A number in mathematics, so that its sign is a minus.
std::string math(const std::string& number) {
    return number == "-" ? "--" : std::string("$").append(number).append("$");
}

std::string side_text(const MeasureSide& side, const MeasureFormat& format) {
    const std::string middle = fixed_text(side.mean * format.factor, format.decimals);
    if (!side.interval) {
        return math(middle);
    }
    const double reach = (side.interval->high - side.interval->low) / 2 * format.factor;
    return "$" + middle + " \\pm " + fixed_text(reach, format.decimals) + "$";
}

std::string interval_text(const Measure& measure, const MeasureFormat& format) {
    if (measure.exact()) {
        return "exact";
    }
    if (!measure.test) {
        return "--";
    }
    const Interval& interval = measure.test->interval;
    return "$[" + signed_text(interval.low * format.factor, format.decimals) + ", " +
           signed_text(interval.high * format.factor, format.decimals) + "]$";
}

} // namespace

std::string comparison_latex(const Comparison& comparison) {
    std::string name_a = side_title(comparison.a);
    std::string name_b = side_title(comparison.b);
    if (name_a == name_b) {
        name_a += " (A)";
        name_b += " (B)";
    }
    std::string tex = "% \\usepackage{booktabs}\n\\begin{table}\n  \\centering\n  \\caption{";
    tex += escaped(comparison.sentence);
    if (comparison.a.top1s.size() > 1) {
        tex += " Means over seeds $\\pm$ half of the 95\\,\\% interval; the last column is Welch's "
               "95\\,\\% interval of the difference.";
    }
    tex += "}\n  \\begin{tabular}{lrrrr}\n    \\toprule\n    Measure & " + escaped(name_a) + " & " +
           escaped(name_b) + " & B $-$ A & 95\\,\\% interval \\\\\n    \\midrule\n";
    for (const Measure& measure : comparison.measures) {
        const MeasureFormat format = measure_format(measure.kind);
        const std::string unit = format.unit;
        tex += "    " + escaped(measure_name(measure.kind)) +
               (unit.empty() ? "" : " (" + escaped(unit) + ")") + " & " +
               side_text(measure.a, format) + " & " + side_text(measure.b, format) + " & " +
               math(signed_text(measure.delta * format.factor, format.decimals)) + " & " +
               interval_text(measure, format) + " \\\\\n";
    }
    return tex + "    \\bottomrule\n  \\end{tabular}\n\\end{table}\n";
}

} // namespace tessera
