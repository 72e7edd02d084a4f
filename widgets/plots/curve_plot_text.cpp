// SPDX-License-Identifier: GPL-3.0-or-later
// What a curve plot says in words and numbers: axis names, cursor, legend, tables.
#include "widgets/components/tables.h"
#include "widgets/plots/curve_layer.h"
#include "widgets/plots/curve_plot.h"
#include "widgets/plots/number_text.h"

#include <qcustomplot.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

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

QString CurvePlot::horizontalName() const {
    switch (m_set.axis) {
    case HorizontalAxis::step:
        return tr("Step");
    case HorizontalAxis::epoch:
        return tr("Epoch");
    case HorizontalAxis::images:
        return tr("Images seen");
    case HorizontalAxis::time:
        break;
    }
    return timeUnit(plot().xAxis->range().size()).second;
}

double CurvePlot::horizontalUnit() const {
    return m_set.axis == HorizontalAxis::time ? timeUnit(plot().xAxis->range().size()).first : 1.0;
}

QString CurvePlot::verticalName() const {
    return m_vertical.unit.isEmpty()
               ? m_vertical.name
               : QStringLiteral("%1 (%2)").arg(m_vertical.name, m_vertical.unit);
}

void CurvePlot::updateAxisNames() {
    plot().yAxis->setLabel(m_axisNameShown ? verticalName() : QString());
    if (!isLogHorizontal()) {
        if (m_set.axis == HorizontalAxis::time) {
            plot().xAxis->setTicker(QSharedPointer<TimeTicker>::create(horizontalUnit()));
        } else {
            setLinearTicker();
        }
    }
    plot().xAxis->setLabel(horizontalName());
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
        return !std::isfinite(value)     ? notFiniteText(number)
               : m_vertical.decimals < 0 ? shortNumber(locale(), number)
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
        if (!i) {
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
        // A value that has no place on the axis is marked below it.
        row.point = {plot().xAxis->coordToPixel(curve->data.x(*i, m_set.axis)),
                     std::isfinite(row.value) ? plot().yAxis->coordToPixel(row.value)
                                              : axisArea().bottom()};
        readout.rows.push_back(std::move(row));
    }
    std::stable_sort(readout.rows.begin(), readout.rows.end(), [](const auto& a, const auto& b) {
        return std::isnan(b.value) ? !std::isnan(a.value) : a.value > b.value;
    });
    if (readout.rows.size() > kReadoutRows) {
        readout.more = static_cast<int>(readout.rows.size() - kReadoutRows);
        readout.rows.resize(kReadoutRows);
    }
    readout.notes = eventsAt(x) + notFiniteAt(x);
    return readout;
}

QStringList CurvePlot::notFiniteAt(double x) const {
    constexpr int kReach = 6; // px
    constexpr qsizetype kMost = 4;
    QStringList notes;
    const int pixel = static_cast<int>(plot().xAxis->coordToPixel(x));
    const std::array<double, 2> reach{plot().xAxis->pixelToCoord(pixel - kReach),
                                      plot().xAxis->pixelToCoord(pixel + kReach)};
    for (const auto& curve : m_set.curves) {
        if (!m_set.isDrawn(*curve)) {
            continue;
        }
        for (const std::size_t i : thinNotFinite(curve->data, m_set.axis, reach)) {
            if (notes.size() < kMost) {
                //: name of a run, "NaN" or an infinity, the number of a step
                notes << tr("%1: %2 at step %3")
                             .arg(curve->spec.name,
                                  notFiniteText(static_cast<double>(curve->data.value(i))),
                                  locale().toString(static_cast<qlonglong>(curve->data.step(i))));
            }
        }
    }
    return notes;
}

QString CurvePlot::eventText(const PlotEvent& event) const {
    if (!event.detail.isEmpty() || event.kind == PlotEventKind::note) {
        return event.detail.isEmpty() ? event.label : event.detail;
    }
    switch (event.kind) {
    case PlotEventKind::start:
        return tr("start");
    case PlotEventKind::best:
        return tr("best validation top-1");
    case PlotEventKind::checkpoint:
        return tr("checkpoint");
    case PlotEventKind::resume:
        return tr("resumed");
    case PlotEventKind::warning:
        return tr("warning, see the log");
    default:
        return event.label;
    }
}

QStringList CurvePlot::eventsAt(double x) const {
    constexpr double kReach = 6; // px
    constexpr qsizetype kMost = 4;
    QStringList notes;
    if (!m_set.eventsShown) {
        return notes;
    }
    const double pixel = plot().xAxis->coordToPixel(x);
    for (const PlotEvent& event : m_set.events) {
        const Curve* curve = m_set.ofEvent(event);
        if (!curve || notes.size() == kMost) {
            continue;
        }
        const double at = plot().xAxis->coordToPixel(
            curve->data.xOfStep(static_cast<double>(event.step), m_set.axis));
        if (std::abs(at - pixel) <= kReach) {
            //: name of a run, what happened
            notes << (event.run.isEmpty() ? eventText(event)
                                          : tr("%1: %2").arg(curve->spec.name, eventText(event)));
        }
    }
    return notes;
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
    // Copies: the table outlives the curves (a run is unticked), may be read while they grow and
    // while another thread writes it down.
    struct Part {
        QString run;
        CurveRole role;
        CurveData data;
        int first; ///< row
    };
    const auto parts = std::make_shared<std::vector<Part>>();
    int rows = 0;
    for (const auto& curve : m_set.curves) {
        if (!curve->data.empty() && curve->spec.role != CurveRole::planned) {
            parts->push_back({curve->spec.name, curve->spec.role, curve->data, rows});
            rows += static_cast<int>(curve->data.size());
        }
    }
    ValueTable table;
    table.headers = {QStringLiteral("run"),     QStringLiteral("series"), QStringLiteral("step"),
                     QStringLiteral("epoch"),   QStringLiteral("time"),   QStringLiteral("value"),
                     QStringLiteral("smoothed")};
    table.rows = rows;
    // As logged: the window shows percent and MiB, files hold fractions and bytes.
    const auto logged = [factor = m_vertical.factor](float shown) {
        // Of other tables a value that is not finite was not measured; here it was.
        return std::isfinite(shown) ? QVariant(static_cast<float>(shown / factor))
                                    : QVariant(plainNumber(shown));
    };
    table.cell = [parts, rows, logged](int row, int column) -> QVariant {
        if (row < 0 || row >= rows) {
            return {};
        }
        const auto after = std::upper_bound(parts->begin(), parts->end(), row,
                                            [](int at, const Part& p) { return at < p.first; });
        const Part& part = *std::prev(after);
        const auto i = static_cast<std::size_t>(row - part.first);
        switch (column) {
        case 0:
            return part.run;
        case 1:
            return part.role == CurveRole::validation ? QStringLiteral("validation")
                   : part.role == CurveRole::band     ? QStringLiteral("mean")
                                                      : QStringLiteral("train");
        case 2:
            return static_cast<qlonglong>(part.data.step(i));
        case 3:
            return part.data.x(i, HorizontalAxis::epoch);
        case 4:
            return part.data.unixSeconds(i);
        case 5:
            return logged(part.data.value(i));
        default:
            return logged(part.data.smoothed(i));
        }
    };
    return table;
}

} // namespace tessera
