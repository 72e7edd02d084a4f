// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/curve_feed.h"

#include "training/api/event_tags.h"
#include "training/api/schedule_plan.h"
#include "widgets/components/tables.h"
#include "widgets/plots/curve_plot.h"
#include "widgets/session/metric_history.h"
#include "widgets/session/run_library.h"
#include "widgets/session/run_selection.h"
#include "widgets/session/sentence_text.h"

#include <QLocale>

#include <algorithm>
#include <span>

namespace tessera {
namespace {

const QString kPlan = QStringLiteral("planned");
constexpr int kMarksInterval = 100; // ms

bool endsWith(const std::string& text, const std::string& ending) {
    return text.size() >= ending.size() &&
           text.compare(text.size() - ending.size(), ending.size(), ending) == 0;
}

/// "attn/layer03/temperature" -> "03".
QString layerOf(const std::string& tag) {
    const std::size_t at = tag.find("layer");
    return at == std::string::npos ? QString() : QString::fromStdString(tag.substr(at + 5, 2));
}

} // namespace

CurveFeed::CurveFeed(AppContext& context, RunDetailsCache& details, QObject* parent)
    : QObject(parent), m_app(context), m_details(details) {
    m_events.setSingleShot(true);
    m_events.setInterval(kMarksInterval);
    connect(&m_events, &QTimer::timeout, this, [this] {
        for (const Target& target : m_targets) {
            updateEvents(target);
        }
    });
    connect(&m_app.selection, &RunSelection::changed, this, &CurveFeed::update);
    connect(&m_app.history, &MetricHistory::appended, this, &CurveFeed::onAppended);
    connect(&m_app.history, &MetricHistory::replaced, this, &CurveFeed::onReplaced);
}

void CurveFeed::addPlot(const TrainPanelSpec& panel, CurvePlot* plot) {
    m_targets.push_back({panel, plot});
    for (const ShownRun& run : m_app.selection.shown()) {
        feedRun(m_targets.back(), run);
    }
    updateEvents(m_targets.back());
}

void CurveFeed::removePlot(CurvePlot* plot) {
    std::erase_if(m_targets, [plot](const Target& target) { return target.plot == plot; });
}

void CurveFeed::update() {
    QStringList now;
    for (const ShownRun& run : m_app.selection.shown()) {
        now << run.directory;
        m_details.needCurves(run.directory);
    }
    for (const QString& run : std::as_const(m_runs)) {
        if (!now.contains(run)) {
            for (const Target& target : m_targets) {
                target.plot->removeRun(run);
            }
        }
    }
    m_runs = now;
    for (const Target& target : m_targets) {
        target.plot->clearPlannedEnd();
        for (const ShownRun& run : m_app.selection.shown()) {
            feedRun(target, run);
        }
    }
    updateEventsSoon();
}

void CurveFeed::updateEventsSoon() {
    // Many runs arrive one after the other; their marks are found once.
    if (!m_events.isActive()) {
        m_events.start();
    }
}

void CurveFeed::onAppended(const QStringList& runs) {
    for (const ShownRun& run : m_app.selection.shown()) {
        if (runs.contains(run.directory)) {
            for (const Target& target : m_targets) {
                feedRun(target, run);
            }
        }
    }
    updateEventsSoon();
}

void CurveFeed::onReplaced(const QString& run) {
    for (const Target& target : m_targets) {
        target.plot->removeRun(run);
        for (const ShownRun& shown : m_app.selection.shown()) {
            if (shown.directory == run) {
                feedRun(target, shown);
            }
        }
    }
    updateEventsSoon();
}

void CurveFeed::feedRun(const Target& target, const ShownRun& run) {
    const RunDetails details = m_details.of(run.directory);
    if (details.totalSteps > 0) {
        target.plot->setPlannedEnd(static_cast<double>(details.totalSteps), details.scale);
    }
    target.plot->restyleRun(run.directory, run.name, run.slot, details.scale);
    if (target.panel.id == QLatin1String("lr")) {
        feedPlan(target, run, details); // first, so that it lies below the curves
    }
    const std::string& tag = target.panel.train;
    if (!tag.empty() && tag.front() == '*') {
        for (const std::string& each : m_app.history.tags(run.directory)) {
            if (endsWith(each, tag.substr(1))) {
                //: name of a run, number of a layer
                const QString name = tr("%1, layer %2").arg(run.name, layerOf(each));
                feedSeries(target, run, each, CurveRole::train, name);
            }
        }
    } else {
        feedSeries(target, run, tag, CurveRole::train, run.name);
    }
    if (!target.panel.validation.empty()) {
        feedSeries(target, run, target.panel.validation, CurveRole::validation, run.name);
    }
}

void CurveFeed::feedSeries(const Target& target, const ShownRun& run, const std::string& tag,
                           CurveRole role, const QString& name) {
    const HistorySeries* series = m_app.history.series(run.directory, tag);
    if (!series || series->size() == 0) {
        return;
    }
    const QString id = QString::fromStdString(tag);
    int curve = target.plot->curveOf(run.directory, id);
    if (curve < 0) {
        const RunDetails details = m_details.of(run.directory);
        curve = target.plot->addCurve({run.directory, name, run.slot, role, details.scale, id});
    }
    const std::size_t from = target.plot->curveSize(curve);
    if (from < series->size()) {
        target.plot->append(curve, std::span(series->steps).subspan(from),
                            std::span(series->seconds).subspan(from),
                            std::span(series->values).subspan(from));
    }
}

void CurveFeed::feedPlan(const Target& target, const ShownRun& run, const RunDetails& details) {
    if (!details.config || details.totalSteps <= 0 || details.scale.stepsPerEpoch <= 0 ||
        target.plot->curveOf(run.directory, kPlan) >= 0) {
        return;
    }
    const RunConfig& config = *details.config;
    const auto perEpoch = static_cast<int64_t>(details.scale.stepsPerEpoch);
    const int64_t images =
        details.trainImages > 0 ? details.trainImages : perEpoch * config.data.batch;
    std::vector<int64_t> steps;
    std::vector<double> values;
    const int64_t stride = std::max<int64_t>(1, details.totalSteps / 400);
    for (int64_t step = 1; step <= details.totalSteps; step += stride) {
        steps.push_back(step);
        values.push_back(planned_learning_rate(config, perEpoch, images, step - 1));
    }
    const std::vector<double> seconds(steps.size(), 0.0);
    const int curve = target.plot->addCurve(
        {run.directory, tr("planned"), run.slot, CurveRole::planned, details.scale, kPlan});
    target.plot->append(curve, steps, seconds, values);
}

void CurveFeed::addPauses(const ShownRun& run, std::vector<PlotEvent>& events) const {
    const auto series = [&](const char* tag) { return m_app.history.series(run.directory, tag); };
    const HistorySeries* resumed = series(tags::kEventResume);
    std::vector<bool> taken(resumed ? resumed->size() : 0, false);
    if (const HistorySeries* paused = series(tags::kEventPause)) {
        for (std::size_t i = 0; i < paused->size(); ++i) {
            QString label = tr("paused");
            for (std::size_t j = 0; j < taken.size(); ++j) {
                if (resumed->steps[j] == paused->steps[i]) {
                    //: a duration follows
                    label =
                        tr("paused %1").arg(durationText(resumed->seconds[j] - paused->seconds[i]));
                    taken[j] = true;
                    break;
                }
            }
            events.push_back({run.directory, paused->steps[i], PlotEventKind::pause, label});
        }
    }
    for (std::size_t j = 0; j < taken.size(); ++j) {
        if (!taken[j]) {
            events.push_back(
                {run.directory, resumed->steps[j], PlotEventKind::resume, tr("resumed")});
        }
    }
}

std::vector<PlotEvent> CurveFeed::eventsOf(const ShownRun& run) const {
    std::vector<PlotEvent> events;
    const auto series = [&](const char* tag) { return m_app.history.series(run.directory, tag); };
    events.push_back({run.directory, 0, PlotEventKind::start, {}});
    if (const auto* best = series(tags::kEventBest); best && best->size() > 0) {
        events.push_back({run.directory, best->steps.back(), PlotEventKind::best, {}});
    }
    if (const auto* saved = series(tags::kEventCheckpoint)) {
        for (const int64_t step : saved->steps) {
            events.push_back({run.directory, step, PlotEventKind::checkpoint, {}});
        }
    }
    if (const auto* rates = series(tags::kEventLearningRate)) {
        for (std::size_t i = 0; i < rates->size(); ++i) {
            const QString factor = QLocale().toString(rates->values[i], 'g', 4);
            events.push_back({run.directory, rates->steps[i], PlotEventKind::rate,
                              tr("rate × %1").arg(factor),
                              tr("learning rate × %1 of the schedule").arg(factor)});
        }
    }
    if (const auto* warnings = series(tags::kEventWarning)) {
        for (const int64_t step : warnings->steps) {
            events.push_back({run.directory, step, PlotEventKind::warning, {}});
        }
    }
    addPauses(run, events);
    const RunSummary* summary = m_app.library.find(run.directory);
    if (summary && summary->state == RunState::finished && !summary->reason.empty()) {
        events.push_back({run.directory, summary->step, PlotEventKind::end, tr("ended early"),
                          tr("ended early: %1").arg(sentenceText(summary->reason))});
    }
    return events;
}

void CurveFeed::updateEvents(const Target& target) {
    std::vector<PlotEvent> events;
    std::optional<int64_t> warmup;
    bool same = true;
    for (const ShownRun& run : m_app.selection.shown()) {
        const auto of = eventsOf(run);
        events.insert(events.end(), of.begin(), of.end());
        const RunDetails details = m_details.of(run.directory);
        const int64_t ends = details.config
                                 ? static_cast<int64_t>(details.config->schedule.warmup_epochs *
                                                        details.scale.stepsPerEpoch)
                                 : 0;
        same = same && (!warmup || *warmup == ends);
        warmup = ends;
    }
    if (same && warmup.value_or(0) > 0) {
        events.push_back({{}, *warmup, PlotEventKind::note, tr("warm-up ends")});
    }
    target.plot->setEvents(std::move(events));
}

} // namespace tessera
