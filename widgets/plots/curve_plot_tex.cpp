// SPDX-License-Identifier: GPL-3.0-or-later
// A curve plot as pgfplots source that compiles alone.
#include "widgets/plots/curve_plot.h"
#include "widgets/plots/number_text.h"

#include <qcustomplot.h>

#include <array>
#include <cmath>
#include <limits>

namespace tessera {
namespace {

constexpr int kColumns = 400; // TeX takes a few thousand coordinates, not a hundred thousand

/// Letters that mean something to TeX, and the few others that occur in names and units.
QByteArray texText(const QString& text) {
    QString result;
    for (const QChar letter : text) {
        switch (letter.unicode()) {
        case '\\':
            result += QStringLiteral("\\textbackslash{}");
            break;
        case '~':
            result += QStringLiteral("\\textasciitilde{}");
            break;
        case '^':
            result += QStringLiteral("\\textasciicircum{}");
            break;
        case '{':
        case '}':
        case '$':
        case '&':
        case '#':
        case '_':
        case '%':
            result += QLatin1Char('\\');
            result += letter;
            break;
        case 0x2212:
            result += QStringLiteral("$-$");
            break;
        case 0x00d7:
            result += QStringLiteral("$\\times$");
            break;
        case 0x00b7:
            result += QStringLiteral("$\\cdot$");
            break;
        case 0x00b1:
            result += QStringLiteral("$\\pm$");
            break;
        case 0x2026:
            result += QStringLiteral("\\ldots{}");
            break;
        default:
            result += letter;
        }
    }
    return result.toUtf8();
}

/// For the ends of axes: as many digits as matter there.
QByteArray number(double value) {
    return plainNumber(static_cast<float>(value)).toLatin1();
}

/// Steps may have more digits than single precision holds.
QByteArray exactNumber(double value) {
    return plainNumber(value).toLatin1();
}

/// "on 7pt off 3pt", or "solid".
QByteArray dashes(const PlotStyle& style, int slot, bool planned) {
    QList<qreal> pattern{1, 3};
    if (!planned) {
        pattern = slot < 0 ? QList<qreal>{}
                           : style.dashes[static_cast<std::size_t>(slot) % style.dashes.size()];
    }
    if (pattern.isEmpty()) {
        return "solid";
    }
    QByteArray text = "dash pattern={";
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        text += (i == 0 ? "" : " ") + QByteArray(i % 2 == 0 ? "on " : "off ") +
                QByteArray::number(pattern[i]) + "pt";
    }
    return text + "}";
}

/// Names of pgfplots for the shapes of the slots.
QByteArray mark(const PlotStyle& style, int slot) {
    switch (style.markers[static_cast<std::size_t>(std::max(0, slot) % kSeriesCount)]) {
    case Marker::square:
        return "mark=square";
    case Marker::triangle:
        return "mark=triangle";
    case Marker::downTriangle:
        return "mark=triangle, mark options={rotate=180}";
    case Marker::diamond:
        return "mark=diamond";
    case Marker::plus:
        return "mark=+";
    case Marker::cross:
        return "mark=x";
    case Marker::star:
        return "mark=star";
    case Marker::circle:
        break;
    }
    return "mark=o";
}

/// Writes one curve; x is divided by `unit`, signs of values that are not finite lie at `bottom`.
class CurveTex {
public:
    CurveTex(const CurveSet& set, const std::vector<double>& edges, double unit, double bottom)
        : m_set(set), m_edges(edges), m_unit(unit), m_bottom(bottom),
          m_style(PlotStyle::forFiles()) {}

    QByteArray colors() const {
        QByteArray tex;
        for (const auto& curve : m_set.curves) {
            const QByteArray name = colorName(curve->spec.slot);
            if (!tex.contains("{" + name + "}")) {
                tex += "\\definecolor{" + name + "}{HTML}{" +
                       m_style.color(curve->spec.slot).name().mid(1).toUpper().toLatin1() + "}\n";
            }
        }
        return tex;
    }

    QByteArray plot(const Curve& curve) const {
        const int slot = curve.spec.slot;
        const CurveRole role = curve.spec.role;
        const QByteArray color = colorName(slot);
        QByteArray tex;
        if (role == CurveRole::train && curve.data.isSmoothed() && m_set.raw) {
            // Lowest and highest value of each column, so that no spike is lost.
            tex += "\\addplot[" + color + ", thin, opacity=0.35, forget plot] coordinates {\n" +
                   extremes(curve.data) + "};\n";
        }
        if (role == CurveRole::band) {
            tex += "\\addplot[draw=none, fill=" + color +
                   ", fill opacity=0.2, forget plot] coordinates {\n" + points(curve.high, false) +
                   reversed(curve.low) + "} -- cycle;\n";
        }
        const bool planned = role == CurveRole::planned;
        const QByteArray width = role == CurveRole::validation ? "thick" : "very thick";
        tex += "\\addplot[" + color + ", " + (planned ? "thick" : width) + ", " +
               dashes(m_style, slot, planned);
        if (role == CurveRole::validation) {
            tex += ", " + mark(m_style, slot) + ", mark size=1.6pt";
        }
        tex += "] coordinates {\n" + points(curve.data, true) + "};\n";
        const QByteArray forgotten = "\\addplot[" + color + ", forget plot, only marks, ";
        if (const QByteArray dots = lonePoints(curve.data); !dots.isEmpty()) {
            tex += forgotten + "mark=*, mark size=1.2pt] coordinates {\n" + dots + "};\n";
        }
        tex += signs(curve.data, forgotten);
        return tex + "\\addlegendentry{" + texText(curve.spec.name) +
               (role == CurveRole::validation ? " (validation)" : "") + "}\n";
    }

private:
    static QByteArray colorName(int slot) {
        return slot < 0 ? "plan" : "run" + QByteArray::number(slot % kSeriesCount + 1);
    }
    QByteArray point(double x, float value) const {
        return "(" + exactNumber(x / m_unit) + "," + plainNumber(value).toLatin1() + ")\n";
    }
    /// Where a value is not finite pgfplots jumps.
    QByteArray points(const CurveData& data, bool smoothed) const {
        QByteArray text;
        const auto others = thinNotFinite(data, m_set.axis, m_edges);
        auto other = others.begin();
        const auto before = [&](double x) {
            for (; other != others.end() && data.x(*other, m_set.axis) < x; ++other) {
                text += point(data.x(*other, m_set.axis), data.value(*other));
            }
        };
        for (const CurveColumn& column : thin(data, m_set.axis, m_edges, smoothed)) {
            before(column.x);
            text += point(column.x, column.last);
        }
        before(std::numeric_limits<double>::infinity());
        return text;
    }
    QByteArray lonePoints(const CurveData& data) const {
        QByteArray text;
        const auto columns = thin(data, m_set.axis, m_edges, true);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const bool first = i == 0 || columns[i].gapBefore;
            if (first && (i + 1 == columns.size() || columns[i + 1].gapBefore)) {
                text += point(columns[i].x, columns[i].last);
            }
        }
        return text;
    }
    /// A cross for what is no number, a triangle for what is infinite.
    QByteArray signs(const CurveData& data, const QByteArray& begin) const {
        QByteArray nan;
        QByteArray plus;
        QByteArray minus;
        for (const std::size_t i : thinNotFinite(data, m_set.axis, m_edges)) {
            const float value = data.value(i);
            QByteArray& text = std::isnan(value) ? nan : value > 0 ? plus : minus;
            text +=
                "(" + exactNumber(data.x(i, m_set.axis) / m_unit) + "," + number(m_bottom) + ")\n";
        }
        const auto signs = [&](const char* mark, const QByteArray& at) {
            return at.isEmpty() ? at : begin + mark + "] coordinates {\n" + at + "};\n";
        };
        return signs("mark=x", nan) + signs("mark=triangle*", plus) +
               signs("mark=triangle*, mark options={rotate=180}", minus);
    }
    QByteArray reversed(const CurveData& data) const {
        QByteArray text;
        for (const CurveColumn& column : thin(data, m_set.axis, m_edges, false)) {
            text.prepend(point(column.x, column.last));
        }
        return text;
    }
    QByteArray extremes(const CurveData& data) const {
        QByteArray text;
        for (const CurveColumn& column : thin(data, m_set.axis, m_edges, false)) {
            text += point(column.x, column.low);
            if (column.high > column.low) {
                text += point(column.x, column.high);
            }
        }
        return text;
    }

    const CurveSet& m_set;
    const std::vector<double>& m_edges;
    double m_unit;
    double m_bottom;
    PlotStyle m_style;
};

} // namespace

QByteArray CurvePlot::toPgfplots() const {
    const QCPRange x = plot().xAxis->range();
    const QCPRange y = plot().yAxis->range();
    const double unit = horizontalUnit();
    std::vector<double> edges;
    for (int i = 0; i <= kColumns; ++i) {
        const double share = static_cast<double>(i) / kColumns;
        edges.push_back(isLogHorizontal() && x.lower > 0
                            ? x.lower * std::pow(x.upper / x.lower, share)
                            : x.lower + x.size() * share);
    }
    const CurveTex writer(m_set, edges, unit, y.lower);
    QByteArray tex = "% Compile with pdflatex, or copy the tikzpicture into a document that loads "
                     "pgfplots.\n"
                     "\\documentclass[border=2pt]{standalone}\n"
                     "\\usepackage[utf8]{inputenc}\n"
                     "\\usepackage[T1]{fontenc}\n"
                     "\\usepackage{pgfplots}\n"
                     "\\pgfplotsset{compat=1.14}\n"
                     "\\begin{document}\n";
    tex += writer.colors();
    tex += "\\begin{tikzpicture}\n\\begin{axis}[\n";
    tex += "  title={" + texText(title()) + "},\n";
    tex +=
        "  xlabel={" + texText(horizontalName()) + "}, ylabel={" + texText(verticalName()) + "},\n";
    tex += "  xmin=" + exactNumber(x.lower / unit) + ", xmax=" + exactNumber(x.upper / unit) +
           ", ymin=" + number(y.lower) + ", ymax=" + number(y.upper) + ",\n";
    if (isLogHorizontal()) {
        tex += "  xmode=log,\n";
    }
    if (isLogVertical()) {
        tex += "  ymode=log,\n";
    }
    tex += "  width=12cm, height=7cm, grid=major, grid style={gray!25}, axis lines=left,\n"
           "  unbounded coords=jump, legend pos=outer north east, legend cell align=left,\n"
           "]\n";
    for (const auto& curve : m_set.curves) {
        if (m_set.isDrawn(*curve)) {
            tex += writer.plot(*curve);
        }
    }
    return tex + "\\end{axis}\n\\end{tikzpicture}\n\\end{document}\n";
}

} // namespace tessera
