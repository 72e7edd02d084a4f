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
        return measure.without_spread() ? "no spread" : "--";
    }
    const Interval& interval = measure.test->interval;
    return "$[" + signed_text(interval.low * format.factor, format.decimals) + ", " +
           signed_text(interval.high * format.factor, format.decimals) + "]$";
}

std::string p_text(const ClassDelta& each) {
    if (!each.p_holm) {
        return "--";
    }
    return *each.p_holm < 0.001 ? "$< 0.001$" : math(fixed_text(*each.p_holm, 3));
}

/// One row per class; a table that may break over pages.
std::string class_table(const Comparison& comparison, const std::string& name_a,
                        const std::string& name_b) {
    const int64_t tested = tested_classes(comparison.classes);
    if (comparison.classes.empty()) {
        return {};
    }
    std::string tex = "\\begin{longtable}{lrrrrrr}\n  \\caption{Recall of the classes in \\%.";
    if (tested > 0) {
        tex += " An interval is Welch's 95\\,\\% interval for its class alone; p is adjusted by "
               "Holm's method for " +
               std::to_string(tested) + " tested classes.";
    }
    tex += "}\\\\\n    \\toprule\n    Class & Images & " + escaped(name_a) + " & " +
           escaped(name_b) +
           " & B $-$ A & 95\\,\\% interval & p (Holm) \\\\\n    \\midrule\n"
           "    \\endhead\n";
    const MeasureFormat format{100, 1, "%"};
    for (const ClassDelta& each : comparison.classes) {
        tex += "    " + escaped(each.name) + " & " +
               (each.images > 0 ? std::to_string(each.images) : "--") + " & " +
               side_text(each.recall.a, format) + " & " + side_text(each.recall.b, format) + " & " +
               math(signed_text(100 * each.recall.delta, 1)) + " & " +
               interval_text(each.recall, format) + " & " + p_text(each) + " \\\\\n";
    }
    return tex + "    \\bottomrule\n\\end{longtable}\n";
}

} // namespace

std::string comparison_latex(const Comparison& comparison) {
    const auto [name_a, name_b] = side_titles(comparison);
    std::string tex = "% \\usepackage{booktabs}";
    tex += comparison.classes.empty() ? "" : "\n% \\usepackage{longtable}";
    tex += "\n\\begin{table}\n  \\centering\n  \\caption{";
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
    return tex + "    \\bottomrule\n  \\end{tabular}\n\\end{table}\n" +
           class_table(comparison, name_a, name_b);
}

} // namespace tessera
