// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/report/comparison_report.h"

#include "training/api/run_store.h"
#include "training/config/config_io.h"
#include "training/report/svg_plot.h"

#include <array>
#include <charconv>
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
    "p.note{color:#545D6B}";

std::string fixed(double value, int decimals) {
    if (!std::isfinite(value)) {
        return "–";
    }
    std::array<char, 64> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), std::abs(value),
                                   std::chars_format::fixed, decimals)
                         .ptr;
    const std::string digits(text.data(), end);
    const bool zero = digits.find_first_not_of("0.") == std::string::npos;
    return (value < 0 && !zero ? "−" : "") + digits;
}

std::string signed_text(double value, int decimals) {
    const std::string text = fixed(value, decimals);
    return value > 0 ? "+" + text : text;
}

std::string row(const std::string& name, double a, double b, double factor, int decimals) {
    return "<tr><td>" + name + "</td><td>" + fixed(a * factor, decimals) + "</td><td>" +
           fixed(b * factor, decimals) + "</td><td>" + signed_text((b - a) * factor, decimals) +
           "</td></tr>";
}

std::string title_of(const ComparisonSide& side) {
    for (const Preset& preset : presets()) {
        if (preset.name == side.preset) {
            return preset.title;
        }
    }
    return side.preset.empty() ? std::filesystem::path(side.runs.front()).filename().string()
                               : side.preset;
}

std::string score_table(const Comparison& c) {
    std::string html = "<table><tr><th>Measure</th><th>A: " + html_escape(title_of(c.a)) +
                       "</th><th>B: " + html_escape(title_of(c.b)) + "</th><th>B − A</th></tr>";
    html += row("Top-1 %", c.a.top1, c.b.top1, 100, 2);
    html += row("Top-5 %", c.a.top5, c.b.top5, 100, 2);
    html += row("Loss nats", c.a.loss, c.b.loss, 1, 4);
    html += row("Parameters", static_cast<double>(c.a.parameters),
                static_cast<double>(c.b.parameters), 1, 0);
    html += row("Multiply-adds per image, millions", static_cast<double>(c.a.macs_per_image),
                static_cast<double>(c.b.macs_per_image), 1e-6, 2);
    html += row("Training time s", c.a.seconds, c.b.seconds, 1, 1);
    return html + "</table>";
}

/// The curve of `tag` of every run of a side; many points are thinned by averaging.
void add_curves(std::vector<SvgCurve>& curves, const ComparisonSide& side, const std::string& tag,
                const std::string& colour, const std::string& dash, bool markers) {
    constexpr std::size_t kPoints = 200;
    for (const auto& run : side.runs) {
        const auto all = read_metrics(run);
        const auto found = all.find(tag);
        const auto summary = read_run_summary(run);
        if (found == all.end() || found->second.steps.empty() || !summary) {
            continue;
        }
        const MetricSeries& series = found->second;
        const auto per_epoch = static_cast<double>(std::max<int64_t>(summary->steps_per_epoch, 1));
        const std::size_t group = (series.steps.size() + kPoints - 1) / kPoints;
        SvgCurve curve{
            run == side.runs.front() ? title_of(side) : "", colour, dash, markers, {}, {}};
        for (std::size_t i = 0; i < series.steps.size(); i += group) {
            const std::size_t end = std::min(i + group, series.steps.size());
            double sum = 0;
            for (std::size_t k = i; k < end; ++k) {
                sum += series.values[k];
            }
            curve.x.push_back(static_cast<double>(series.steps[end - 1]) / per_epoch);
            curve.y.push_back(sum / static_cast<double>(end - i));
        }
        curves.push_back(std::move(curve));
    }
}

std::string plot(const Comparison& c, const std::string& title, const std::string& tag,
                 const std::string& y_name, bool markers) {
    std::vector<SvgCurve> curves;
    add_curves(curves, c.a, tag, "#0072B2", "", markers);
    add_curves(curves, c.b, tag, "#D55E00", "7 3", markers);
    return curves.empty() ? "" : svg_plot(title, "Epoch", y_name, curves);
}

} // namespace

std::string comparison_page(const Comparison& c) {
    const std::string title = html_escape(title_of(c.a) + " versus " + title_of(c.b));
    const RunConfig a = read_run_config(c.a.runs.front());
    const RunConfig b = read_run_config(c.b.runs.front());
    std::string html = "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" +
                       title + "</title><style>" + kStyle + "</style></head><body>";
    html += "<h1>" + title + "</h1><p class=\"verdict\">" + html_escape(c.sentence) + "</p>";
    for (const std::string& warning : c.warnings) {
        html += "<p class=\"note\">" + html_escape(warning) + "</p>";
    }
    html += "<h2>Scores, means over " + std::to_string(c.a.runs.size()) + " and " +
            std::to_string(c.b.runs.size()) + " runs</h2>" + score_table(c);
    html += "<h2>Curves</h2><div class=\"plots\">" +
            plot(c, "Training loss", tags::kTrainLoss, "Cross-entropy (nats)", false) +
            plot(c, "Validation loss", tags::kValLoss, "Cross-entropy (nats)", true) +
            plot(c, "Validation top-1", tags::kValTop1, "Top-1 (fraction)", true) +
            plot(c, "Learning rate", tags::kLearningRate, "Learning rate", false) + "</div>";
    html += "<h2>Settings that differ</h2><table><tr><th>Key</th><th>A</th><th>B</th></tr>";
    for (const std::string& key : c.differing_keys) {
        const Field* field = find_field(key);
        html += "<tr><td>" + html_escape(key) + "</td><td class=\"text\">" +
                html_escape(to_text(field->get(a))) + "</td><td class=\"text\">" +
                html_escape(to_text(field->get(b))) + "</td></tr>";
    }
    html += "</table><p class=\"note\">Scores are of the test split where the data set has one, "
            "otherwise of validation. Training curves are averaged over neighbouring steps."
            "</p></body></html>\n";
    return html;
}

} // namespace tessera
