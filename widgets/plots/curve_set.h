// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plots/curve_data.h"

#include <QString>

#include <memory>
#include <vector>

namespace tessera {

enum class CurveRole {
    train,      ///< raw line and smoothed line
    validation, ///< line with hollow markers
    planned,    ///< dotted, no run's
    band,       ///< mean with an interval around it
};

struct CurveSpec {
    QString run;       ///< identity, for events and removal: the run folder or a group
    QString name = {}; ///< in legend and read-out
    int slot = 0;
    CurveRole role = CurveRole::train;
    StepScale scale = {};
    QString series = {}; ///< which of the run's curves: its tag
};

struct Curve {
    CurveSpec spec;
    CurveData data;
    CurveData low; ///< band only
    CurveData high;
};

enum class PlotEventKind {
    start,
    best,
    checkpoint,
    pause,
    resume,
    rate, ///< the learning rate was changed by hand
    warning,
    end,  ///< before the planned end, with the reason as label
    note, ///< a line with a label, no glyph
};

/// A mark on the horizontal axis.
struct PlotEvent {
    QString run; ///< empty: of all runs, in text 2
    int64_t step = 0;
    PlotEventKind kind = PlotEventKind::note;
    QString label;       ///< beside the mark where there is room
    QString detail = {}; ///< for the read-out; empty: the label, or what the kind says
    bool operator==(const PlotEvent&) const = default;
};

/// The vertical axis: values are multiplied by `factor` when they come in.
struct CurveAxis {
    QString name = {};
    QString unit = {};
    double factor = 1;
    int decimals = 3;      ///< of values in legend and read-out; < 0: four significant digits
    bool fromZero = false; ///< the axis begins at zero
};

/// What the layers of a curve plot draw: all curves, marks, and how.
struct CurveSet {
    std::vector<std::unique_ptr<Curve>> curves;
    std::vector<PlotEvent> events;
    HorizontalAxis axis = HorizontalAxis::step;
    bool raw = true;
    bool validation = true;
    bool eventsShown = true;

    const Curve* ofRun(const QString& run) const {
        for (const auto& curve : curves) {
            if (curve->spec.run == run && !curve->data.empty()) {
                return curve.get();
            }
        }
        return nullptr;
    }
    /// The curve whose scale places the event; nullptr when its run has none.
    const Curve* ofEvent(const PlotEvent& event) const {
        return event.run.isEmpty() && !curves.empty() ? curves.front().get() : ofRun(event.run);
    }
    bool isDrawn(const Curve& curve) const {
        const CurveRole role = curve.spec.role;
        // A plan knows steps, not hours.
        return !curve.data.empty() && (validation || role != CurveRole::validation) &&
               (axis != HorizontalAxis::time || role != CurveRole::planned);
    }
};

} // namespace tessera
