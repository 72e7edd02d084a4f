// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/report/comparison_report.h"

#include "training/api/run_store.h"
#include "training/report/svg_plot.h"
#include "training/stats/number_text.h"

#include <algorithm>
#include <cmath>

namespace tessera {

namespace {

constexpr const char* kStyle =
    "body{font:14px/1.5 'Noto Sans',sans-serif;color:#1A1E26;background:#fff;max-width:1180px;"
    "margin:24px auto;padding:0 16px}h1{font-size:20px}h2{font-size:16px;margin-top:28px}"
    "table{border-collapse:collapse}th,td{padding:4px 12px;border-bottom:1px solid #D2D6DD;"
    "text-align:right;font-variant-numeric:tabular-nums}th:first-child,td:first-child{text-align:"
    "left}"
    "th{background:#E8EAEE}td.text{text-align:left}.verdict{border:1px solid "
    "#D2D6DD;border-left:4px "
    "solid #3D4DB0;padding:10px 14px;font-weight:bold}.plots{display:flex;flex-wrap:wrap;gap:16px}"
    "svg{width:560px;max-width:100%}.grid{stroke:#E3E6EB}.axis{fill:none;stroke:#6B7482}"
    ".tick{font-size:11px;fill:#545D6B}.name{font-size:12px}.title{font-size:13px;font-weight:bold}"
    "p.note{color:#545D6B}li.warning{color:#8A5800}svg.strip{width:420px;display:block}"
    ".bar{height:7px;margin:1px 0;background:#545D6B}.bar.b{background:repeating-linear-gradient("
    "45deg,#545D6B 0 2px,#fff 2px 4px);outline:1px solid #545D6B}";

/// "-" becomes a true minus; what is not a number a dash.
std::string typeset(const std::string& number) {
    if (number == "-") {
        return "–";
    }
    return number.starts_with('-') ? "−" + number.substr(1) : number;
}

std::string cell(const std::string& text, const char* kind = "") {
    return "<td" + std::string(kind) + ">" + text + "</td>";
}

constexpr const char* kText = " class=\"text\"";

std::string side_cell(const MeasureSide& side, const MeasureFormat& format) {
    std::string text = typeset(fixed_text(side.mean * format.factor, format.decimals));
    if (side.interval) {
        const double reach = (side.interval->high - side.interval->low) / 2;
        text += " ± " + fixed_text(reach * format.factor, format.decimals);
    }
    return cell(text);
}

std::string deviation_cell(const MeasureSide& side, const MeasureFormat& format) {
    return cell(typeset(fixed_text(side.deviation * format.factor, format.decimals)));
}

std::string interval_cell(const Measure& measure, const MeasureFormat& format) {
    if (measure.exact()) {
        return cell("exact");
    }
    if (!measure.test) {
        return cell(measure.without_spread() ? "not known: no spread" : "–");
    }
    const Interval& range = measure.test->interval;
    return cell(typeset(signed_text(range.low * format.factor, format.decimals)) + " to " +
                typeset(signed_text(range.high * format.factor, format.decimals)));
}

std::string score_table(const Comparison& c) {
    const auto titles = side_titles(c);
    std::string html = "<table><tr><th>Measure</th><th>A: " + html_escape(titles[0]) +
                       "</th><th>deviation</th><th>B: " + html_escape(titles[1]) +
                       "</th><th>deviation</th><th>B − A</th><th>95 % interval</th><th>Better</th>"
                       "</tr>";
    for (const Measure& measure : c.measures) {
        const MeasureFormat format = measure_format(measure.kind);
        const char better = measure.better();
        html += "<tr>" + cell(html_escape(measure_name(measure.kind) + " " + format.unit)) +
                side_cell(measure.a, format) + deviation_cell(measure.a, format) +
                side_cell(measure.b, format) + deviation_cell(measure.b, format) +
                cell("<b>" + typeset(signed_text(measure.delta * format.factor, format.decimals)) +
                     "</b>") +
                interval_cell(measure, format) + cell(better == 0 ? "–" : std::string(1, better)) +
                "</tr>";
    }
    return html + "</table>";
}

std::string p_number(double p) {
    return p < 0.001 ? "< 0.001" : fixed_text(p, 3);
}

std::string class_note(const Comparison& c) {
    const int64_t tested = tested_classes(c.classes);
    return tested == 0 ? "<p class=\"note\">No class is tested: that needs several seeds of both "
                         "sides, and a spread over them.</p>"
                       : "<p class=\"note\">An interval is Welch's for its class alone; p is "
                         "adjusted by Holm's method for " +
                             std::to_string(tested) +
                             " tested classes, so that one false alarm among all of them is as "
                             "rare as p says.</p>";
}

/// Bars of the recall of a class: A plain, B hatched, as everywhere.
std::string class_table(const Comparison& c) {
    if (c.classes.empty()) {
        return {};
    }
    const auto bar = [](double share, const char* kind) {
        return "<div class=\"bar " + std::string(kind) +
               "\" style=\"width:" + fixed_text(std::isfinite(share) ? 160 * share : 0, 0) +
               "px\"></div>";
    };
    std::string html = "<h2>Recall of the classes</h2><table><tr><th>Class</th><th>Images</th>"
                       "<th>A %</th><th>B %</th><th>B − A</th><th>95 % interval</th>"
                       "<th>p (Holm)</th><th class=\"text\">A plain, B hatched</th></tr>";
    const MeasureFormat format{100, 1, "%"};
    for (const ClassDelta& each : c.classes) {
        html += "<tr>" + cell(html_escape(each.name)) +
                cell(each.images > 0 ? std::to_string(each.images) : "–") +
                side_cell(each.recall.a, format) + side_cell(each.recall.b, format) +
                cell("<b>" + typeset(signed_text(100 * each.recall.delta, 1)) + "</b>") +
                interval_cell(each.recall, format) +
                cell(each.p_holm ? html_escape(p_number(*each.p_holm)) : "–") +
                cell(bar(each.recall.a.mean, "a") + bar(each.recall.b.mean, "b"), kText) + "</tr>";
    }
    return html + "</table>" + class_note(c);
}

void add_curve(std::vector<SvgCurve>& curves, const ComparisonData& data, std::size_t side,
               const std::string& tag, bool markers) {
    const auto found = data.curves[side].find(tag);
    if (found == data.curves[side].end()) {
        return;
    }
    const SeedCurve& seeds = found->second;
    const auto per_epoch = static_cast<double>(std::max<int64_t>(data.steps_per_epoch[side], 1));
    const Comparison& c = data.comparison;
    SvgCurve curve;
    curve.label = (side == 0 ? "A: " : "B: ") + side_titles(c)[side];
    curve.colour = side == 0 ? "#0072B2" : "#D55E00";
    curve.dash = side == 0 ? "" : "7 3";
    curve.y = seeds.mean;
    for (const int64_t step : seeds.steps) {
        curve.x.push_back(static_cast<double>(step) / per_epoch);
    }
    if (data.outcomes[side].size() > 1) {
        curve.low = seeds.low;
        curve.high = seeds.high;
    } else {
        curve.markers = markers;
    }
    curves.push_back(std::move(curve));
}

std::string plot(const ComparisonData& data, const std::string& title, const std::string& tag,
                 const std::string& y_name, bool markers) {
    std::vector<SvgCurve> curves;
    add_curve(curves, data, 0, tag, markers);
    add_curve(curves, data, 1, tag, markers);
    return curves.empty() ? "" : svg_plot(title, "Epoch", y_name, curves);
}

std::string verdict_part(const Comparison& c) {
    std::string html = "<p class=\"verdict\">" + html_escape(c.sentence) + "</p>";
    if (std::isfinite(c.delta)) {
        const Interval none{1, 0};
        const Interval range = c.interval.value_or(none);
        html += svg_interval(c.interval ? "B minus A with its 95 % interval" : "B minus A",
                             "B − A, points of top-1", 100 * c.delta, 100 * range.low,
                             100 * range.high, {});
    }
    html += "<p>" +
            html_escape(c.paired ? paired_sentence(*c.paired)
                                 : "No test on the same images: " + c.paired_problem) +
            "</p>";
    return html;
}

/// ", 95 % interval -1.20 to +0.40" of a difference in percent; empty where it is not known.
std::string welch_text(const Measure& measure) {
    if (!measure.test) {
        return {};
    }
    const Interval& range = measure.test->interval;
    return ", 95 % interval " + typeset(signed_text(100 * range.low, 2)) + " to " +
           typeset(signed_text(100 * range.high, 2));
}

/// Whether a side has more than one run.
bool has_several(const Comparison& c) {
    return c.a.runs.size() > 1 || c.b.runs.size() > 1;
}

std::string score_note(const Comparison& c) {
    std::string note = "<p class=\"note\">";
    if (c.epoch) {
        note += "After epoch " + fixed_text(*c.epoch, 0) + " of every run. ";
    }
    if (has_several(c)) {
        note += "Means over " + std::to_string(c.a.runs.size()) + " and " +
                std::to_string(c.b.runs.size()) +
                " runs; ± is half of Student's 95 % interval of the mean, the interval of B − A is "
                "Welch's. Where all seeds score the same there is neither. ";
    } else {
        note += "One run of each side: there is no interval. ";
    }
    return note + "Times are those of the median step: evaluations, pauses and what a busy machine "
                  "did to some steps do not count.</p>";
}

std::string fairness_part(const Comparison& c) {
    std::string html = "<h2>Fairness</h2><ul>";
    for (const Sentence& text : c.damage) {
        html += "<li class=\"warning\"><b>!</b> " + html_escape(text.english()) + "</li>";
    }
    for (const FairnessItem& item : c.fairness) {
        html += item.fine ? "<li>" : "<li class=\"warning\"><b>!</b> ";
        html += html_escape(fairness_sentence(item)) + "</li>";
    }
    if (const auto& equal = c.equal_time) {
        html += "<li>After equal training time (" + fixed_text(equal->seconds, 1) + " s: epoch " +
                fixed_text(equal->epoch_a, 1) + " of A, " + fixed_text(equal->epoch_b, 1) +
                " of B) validation top-1 is " + fixed_text(100 * equal->top1.a.mean, 2) +
                " % and " + fixed_text(100 * equal->top1.b.mean, 2) + " %, B − A " +
                typeset(signed_text(100 * equal->top1.delta, 2)) + " points" +
                welch_text(equal->top1) + ". A step counts as its run's median step.</li>";
    }
    html += "</ul><h2>Settings that differ</h2>";
    if (c.differences.empty()) {
        return html + "<p>None.</p>";
    }
    html += "<table><tr><th>Key</th><th class=\"text\">A</th><th class=\"text\">B</th>"
            "<th class=\"text\">Declared</th></tr>";
    for (const SettingDifference& each : c.differences) {
        html += "<tr>" + cell(html_escape(each.key)) + cell(html_escape(each.a), kText) +
                cell(html_escape(each.b), kText) +
                cell(each.declared ? "yes" : "<b>no</b>", kText) + "</tr>";
    }
    return html + "</table>";
}

} // namespace

std::string comparison_page(const ComparisonData& data) {
    const Comparison& c = data.comparison;
    const auto titles = side_titles(c);
    const std::string title = html_escape(titles[0] + " versus " + titles[1]);
    std::string html = "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" +
                       title + "</title><style>" + kStyle + "</style></head><body>";
    html += "<h1>" + title + "</h1>" + verdict_part(c);
    html += "<h2>Scores of the " + std::string(c.split == "test" ? "test" : "validation") +
            " split</h2>" + score_table(c) + score_note(c);
    html += "<h2>Curves</h2><div class=\"plots\">" +
            plot(data, "Validation top-1", tags::kValTop1, "Top-1 (fraction)", true) +
            plot(data, "Validation loss", tags::kValLoss, "Cross-entropy (nats)", true) +
            plot(data, "Training loss", tags::kTrainLoss, "Cross-entropy (nats)", false) +
            plot(data, "Learning rate", tags::kLearningRate, "Learning rate", false) +
            "</div><p class=\"note\">" +
            (has_several(c) ? "Means over the seeds with 95 % intervals as bands; training"
                            : "Training") +
            " curves are averaged over neighbouring steps.</p>";
    return html + fairness_part(c) + class_table(c) + "</body></html>\n";
}

} // namespace tessera
