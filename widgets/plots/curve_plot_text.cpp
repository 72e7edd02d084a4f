// SPDX-License-Identifier: GPL-3.0-or-later
// What a curve plot says in words and numbers: axis names, cursor, legend, tables.
#include "widgets/components/tables.h"
#include "widgets/plots/curve_layer.h"
#include "widgets/plots/curve_plot.h"
#include "widgets/plots/number_text.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace tessera {
namespace {

constexpr std::size_t kReadoutRows = 12;

/// Divides seconds on the axis and names the unit.
std::pair<double, QString> timeUnit(double span) {
    if (span < 180) {
        return {1.0, CurvePlot::tr("Time (s)")};
    }
    if (span < 3 * 3600) {
        return {60.0, CurvePlot::tr("Time (min)")};
    }
    return {3600.0, CurvePlot::tr("Time (h)")};
}

/// Ticks of seconds at round minutes or hours.
class TimeTicker : public QCPAxisTicker {
public:
    explicit TimeTicker(double unit) : m_unit(unit) { setTickCount(5); }

protected:
    double getTickStep(const QCPRange& range) override {
        m_step = QCPAxisTicker::getTickStep({range.lower / m_unit, range.upper / m_unit});
        return m_step * m_unit;
    }
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale& locale, QChar, int) override {
        return tickNumber(locale, tick / m_unit, m_step);
    }

private:
    double m_unit;
    double m_step = 1;
};

} // namespace

void CurvePlot::updateAxisNames() {
    const QString unit =
        m_vertical.unit.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(m_vertical.unit);
    plot().yAxis->setLabel(m_axisNameShown ? m_vertical.name + unit : QString());
    QString name;
    switch (m_set.axis) {
    case HorizontalAxis::step:
        name = tr("Step");
        break;
    case HorizontalAxis::epoch:
        name = tr("Epoch");
        break;
    case HorizontalAxis::images:
        name = tr("Images seen");
        break;
    case HorizontalAxis::time: {
        const auto [factor, text] = timeUnit(plot().xAxis->range().size());
        name = text;
        if (plot().xAxis->scaleType() == QCPAxis::stLinear) {
            plot().xAxis->setTicker(QSharedPointer<TimeTicker>::create(factor));
        }
        break;
    }
    }
    if (m_set.axis != HorizontalAxis::time && plot().xAxis->scaleType() == QCPAxis::stLinear) {
        setLinearTicker();
    }
    plot().xAxis->setLabel(name);
}

QString CurvePlot::positionText(double x) const {
    const QLocale language = locale();
    switch (m_set.axis) {
    case HorizontalAxis::time:
        return tr("After %1").arg(durationText(x));
    case HorizontalAxis::images:
        return tr("Image %1").arg(language.toString(std::llround(x)));
    case HorizontalAxis::step:
        return tr("Step %1").arg(language.toString(std::llround(x)));
    case HorizontalAxis::epoch:
        break;
    }
    std::optional<double> step;
    for (const auto& curve : m_set.curves) {
        if (curve->spec.scale.stepsPerEpoch <= 0) {
            continue;
        }
        const double here = curve->data.stepAt(x, m_set.axis);
        if (step && std::abs(*step - here) > 0.5) {
            step.reset(); // runs of different epoch lengths: no common step
            break;
        }
        step = here;
    }
    const QString epoch = fixedNumber(language, x, 1);
    return step ? tr("Epoch %1 · step %2").arg(epoch, language.toString(std::llround(*step)))
                : tr("Epoch %1").arg(epoch);
}

QString CurvePlot::valueText(const Curve& curve, std::size_t i) const {
    const auto text = [this](float value) {
        const auto number = static_cast<double>(value);
        return m_vertical.decimals < 0 ? shortNumber(locale(), number)
                                       : fixedNumber(locale(), number, m_vertical.decimals);
    };
    if (curve.spec.role == CurveRole::band && i < curve.high.size()) {
        const float half = (curve.high.value(i) - curve.low.value(i)) / 2;
        if (std::isfinite(half)) {
            //: mean and half width of an interval
            return tr("%1 ± %2").arg(text(curve.data.value(i)), text(half));
        }
    }
    return text(curve.data.smoothed(i));
}

Readout CurvePlot::readout(double x) const {
    Readout readout;
    readout.title = positionText(x);
    readout.pixel = plot().xAxis->coordToPixel(x);
    const bool both = std::any_of(m_set.curves.begin(), m_set.curves.end(), [this](const auto& c) {
        return c->spec.role == CurveRole::validation && m_set.isDrawn(*c);
    });
    for (const auto& curve : m_set.curves) {
        if (!m_set.isDrawn(*curve) || curve->spec.role == CurveRole::planned) {
            continue;
        }
        const auto i = curve->data.nearest(x, m_set.axis);
        if (!i || !std::isfinite(curve->data.smoothed(*i))) {
            continue;
        }
        Readout::Row row;
        const bool validation = curve->spec.role == CurveRole::validation;
        row.name = validation ? tr("%1 validation").arg(curve->spec.name)
                   : both     ? tr("%1 train").arg(curve->spec.name)
                              : curve->spec.name;
        row.value = static_cast<double>(curve->data.smoothed(*i));
        row.text = valueText(*curve, *i);
        row.slot = curve->spec.slot;
        row.marker = validation;
        row.point = {plot().xAxis->coordToPixel(curve->data.x(*i, m_set.axis)),
                     plot().yAxis->coordToPixel(row.value)};
        readout.rows.push_back(std::move(row));
    }
    std::stable_sort(readout.rows.begin(), readout.rows.end(),
                     [](const auto& a, const auto& b) { return a.value > b.value; });
    if (readout.rows.size() > kReadoutRows) {
        readout.more = static_cast<int>(readout.rows.size() - kReadoutRows);
        readout.rows.resize(kReadoutRows);
    }
    return readout;
}

std::vector<QPointF> CurvePlot::curvePoints() const {
    std::vector<QPointF> points;
    const QRect area = axisArea();
    for (const auto& curve : m_set.curves) {
        if (!m_set.isDrawn(*curve) || m_set.curves.size() > 32) {
            continue;
        }
        for (int x = area.left(); x <= area.right(); x += 8) {
            const auto i = curve->data.nearest(plot().xAxis->pixelToCoord(x), m_set.axis);
            if (i && std::isfinite(curve->data.smoothed(*i))) {
                const auto value = static_cast<double>(curve->data.smoothed(*i));
                points.emplace_back(x, plot().yAxis->coordToPixel(value));
            }
        }
    }
    return points;
}

void CurvePlot::setCursor(std::optional<double> x) {
    m_cursor = x;
    updateOverlay();
}

void CurvePlot::moveCursor(std::optional<double> x) {
    if (x != m_cursor) {
        setCursor(x);
        emit cursorMoved(x);
    }
}

void CurvePlot::updateOverlay() {
    if (!m_cursor || !plot().xAxis->range().contains(*m_cursor)) {
        m_overlay->clear();
        return;
    }
    m_overlay->present(readout(*m_cursor), axisArea(), curvePoints());
}

bool CurvePlot::legendShowsValidation() const {
    return std::any_of(m_set.curves.begin(), m_set.curves.end(), [this](const auto& c) {
        return c->spec.role == CurveRole::validation && m_set.isDrawn(*c);
    });
}

std::vector<LegendEntry> CurvePlot::legend() const {
    const bool validation = legendShowsValidation();
    std::vector<LegendEntry> entries;
    for (const auto& curve : m_set.curves) {
        const CurveRole role = curve->spec.role;
        if (curve->data.empty() || role == CurveRole::planned ||
            (validation && role == CurveRole::train)) {
            continue;
        }
        entries.push_back(
            {curve->spec.name, curve->spec.slot, valueText(*curve, curve->data.size() - 1)});
    }
    return entries;
}

ValueTable CurvePlot::values() const {
    // Start of every curve's rows; the table is read while the plot may grow, so sizes are kept.
    struct Part {
        const Curve* curve;
        int first;
    };
    std::vector<Part> parts;
    int rows = 0;
    for (const auto& curve : m_set.curves) {
        if (!curve->data.empty() && curve->spec.role != CurveRole::planned) {
            parts.push_back({curve.get(), rows});
            rows += static_cast<int>(curve->data.size());
        }
    }
    ValueTable table;
    table.headers = {QStringLiteral("run"),     QStringLiteral("series"), QStringLiteral("step"),
                     QStringLiteral("epoch"),   QStringLiteral("time"),   QStringLiteral("value"),
                     QStringLiteral("smoothed")};
    table.rows = rows;
    table.cell = [parts](int row, int column) -> QVariant {
        auto part = std::upper_bound(parts.begin(), parts.end(), row,
                                     [](int at, const Part& p) { return at < p.first; });
        --part;
        const Curve& curve = *part->curve;
        const auto i = static_cast<std::size_t>(row - part->first);
        switch (column) {
        case 0:
            return curve.spec.name;
        case 1:
            return curve.spec.role == CurveRole::validation ? QStringLiteral("validation")
                   : curve.spec.role == CurveRole::band     ? QStringLiteral("mean")
                                                            : QStringLiteral("train");
        case 2:
            return static_cast<qlonglong>(curve.data.step(i));
        case 3:
            return curve.data.x(i, HorizontalAxis::epoch);
        case 4:
            return curve.data.unixSeconds(i);
        case 5:
            return curve.data.value(i);
        default:
            return curve.data.smoothed(i);
        }
    };
    return table;
}

QByteArray CurvePlot::toPgfplots() const {
    QByteArray tex =
        "% pgfplots; needs \\usepackage{pgfplots}\n\\begin{tikzpicture}\n\\begin{axis}[";
    tex += "xlabel={" + plot().xAxis->label().toUtf8() + "}, ylabel={" +
           QByteArray(m_vertical.name.toUtf8()).replace("%", "\\%");
    if (!m_vertical.unit.isEmpty()) {
        tex += " (" + QByteArray(m_vertical.unit.toUtf8()).replace("%", "\\%") + ")";
    }
    tex += "}, no markers]\n";
    const QCPRange range = plot().xAxis->range();
    std::vector<double> edges;
    for (int i = 0; i <= 400; ++i) {
        edges.push_back(range.lower + range.size() * i / 400);
    }
    const PlotStyle colors = PlotStyle::forFiles();
    for (const auto& curve : m_set.curves) {
        if (!m_set.isDrawn(*curve)) {
            continue;
        }
        const QByteArray color = colors.color(curve->spec.slot).name().mid(1).toUpper().toLatin1();
        tex += "\\definecolor{run}{HTML}{" + color + "}\n\\addplot[run, thick] coordinates {\n";
        for (const CurveColumn& column : thin(curve->data, m_set.axis, edges, true)) {
            tex += "(" + plainNumber(static_cast<float>(column.x)).toLatin1() + "," +
                   plainNumber(column.last).toLatin1() + ")\n";
        }
        QByteArray name = curve->spec.name.toUtf8();
        name.replace("_", "\\_").replace("%", "\\%").replace("&", "\\&").replace("#", "\\#");
        tex += "};\n\\addlegendentry{" + name + "}\n";
    }
    return tex + "\\end{axis}\n\\end{tikzpicture}\n";
}

} // namespace tessera
