// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/run_config.h"
#include "widgets/plots/curve_data.h"
#include "widgets/session/app_context.h"

#include <QObject>
#include <QString>

#include <map>
#include <optional>
#include <set>

namespace tessera {

/// What pages must know of a run beside its curves; its configuration is read once.
struct RunDetails {
    std::optional<RunConfig> config; ///< none: not written yet or unreadable
    StepScale scale;
    int64_t totalSteps = 0;
    int64_t trainImages = 0; ///< 0 while unknown
};

/// Details of runs, and their curves read into the metric history on demand.
class RunDetailsCache : public QObject {
    Q_OBJECT
public:
    explicit RunDetailsCache(AppContext& context, QObject* parent = nullptr);

    RunDetails of(const QString& run);
    /// Reads the event files of a run whose curves nobody has read yet; also while it trains: of a
    /// resumed run they hold what was before.
    void needCurves(const QString& run);
    bool isReading() const;

signals:
    void curvesRead(const QString& run);
    void curvesFailed(const QString& run, const QString& message);

private:
    AppContext m_app;
    std::map<QString, RunConfig> m_configs;
    std::set<QString> m_failed; ///< not asked for again
};

} // namespace tessera
