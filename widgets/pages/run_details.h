// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/run_config.h"
#include "widgets/plots/curve_data.h"
#include "widgets/session/app_context.h"

#include <QObject>
#include <QString>

#include <map>
#include <memory>
#include <set>

namespace tessera {

/// What pages must know of a run beside its curves.
struct RunDetails {
    std::shared_ptr<const RunConfig> config; ///< null: not written yet or unreadable
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
    std::shared_ptr<const RunConfig> configOf(const QString& run);

    AppContext m_app;
    /// Of runs whose configuration the library does not know yet.
    std::map<QString, std::shared_ptr<const RunConfig>> m_configs;
    std::set<QString> m_failed; ///< not asked for again
};

} // namespace tessera
