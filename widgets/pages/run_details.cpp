// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/run_details.h"

#include "training/api/run_store.h"
#include "widgets/session/curve_reading.h"
#include "widgets/session/metric_history.h"
#include "widgets/session/run_library.h"
#include "widgets/session/training_session.h"

#include <filesystem>

namespace tessera {

RunDetailsCache::RunDetailsCache(AppContext& context, QObject* parent)
    : QObject(parent), m_app(context) {
    // Whoever read them.
    connect(&m_app.history, &MetricHistory::replaced, this, &RunDetailsCache::curvesRead);
}

bool RunDetailsCache::isReading() const {
    return m_app.history.isReading();
}

std::shared_ptr<const RunConfig> RunDetailsCache::configOf(const QString& run) {
    const auto known = m_configs.find(run);
    if (known != m_configs.end()) {
        return known->second;
    }
    try {
        const std::filesystem::path folder(run.toStdString());
        if (std::filesystem::exists(folder / "config.json")) {
            const auto config = std::make_shared<const RunConfig>(read_run_config(folder));
            return m_configs.emplace(run, config).first->second;
        }
    } catch (const std::exception&) {
        // A run without a readable configuration still has curves; it is shown without plans.
    }
    return nullptr;
}

RunDetails RunDetailsCache::of(const QString& run) {
    RunDetails details;
    const RunSummary* summary = m_app.library.find(run);
    details.config = summary && summary->config ? summary->config : configOf(run);
    if (details.config) {
        details.scale.imagesPerStep = static_cast<double>(details.config->data.batch);
    }
    if (summary) {
        details.scale.stepsPerEpoch = static_cast<double>(summary->steps_per_epoch);
        details.totalSteps = summary->total_steps;
    }
    if (const LiveRun* live = m_app.training.find(run); live && live->facts.total_steps > 0) {
        details.scale.stepsPerEpoch = static_cast<double>(live->facts.steps_per_epoch);
        details.totalSteps = live->facts.total_steps;
        details.trainImages = live->facts.train_images;
    }
    if (details.scale.stepsPerEpoch <= 0) {
        details.scale.stepsPerEpoch = static_cast<double>(m_app.history.stepsPerEpoch(run));
    }
    return details;
}

void RunDetailsCache::needCurves(const QString& run) {
    if (!m_failed.contains(run)) {
        readCurves(m_app, run, CurveReading::missing, this, [this, run](const QString& problem) {
            m_failed.insert(run);
            emit curvesFailed(run, problem);
        });
    }
}

} // namespace tessera
