// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/events.h"
#include "training/api/run_store.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace tessera {

/// All points of one tag of one run; the columns have equal length, steps rise.
struct HistorySeries {
    std::vector<int64_t> steps;
    std::vector<double> seconds; ///< wall time, Unix
    std::vector<double> values;
    int64_t stepsPerEpoch = 0; ///< 0 while unknown

    std::size_t size() const { return values.size(); }
    /// Step / steps per epoch; the step itself while that is unknown.
    double epoch(std::size_t i) const;
    std::vector<double> epochs() const;
};

/// Every scalar of every run that is shown or trains, kept in full. GUI thread only. A run is named
/// by its folder (absolute path).
class MetricHistory : public QObject {
    Q_OBJECT
public:
    explicit MetricHistory(QObject* parent = nullptr);

    /// nullptr when there is none. Valid until the next change of that run.
    const HistorySeries* series(const QString& run, const std::string& tag) const;
    std::vector<std::string> tags(const QString& run) const;
    bool contains(const QString& run) const;
    /// Last value of a tag; kNotMeasured when there is none.
    double last(const QString& run, const std::string& tag) const;
    /// 0 while unknown.
    int64_t stepsPerEpoch(const QString& run) const;
    void setStepsPerEpoch(const QString& run, int64_t steps);

    /// This window trains the run, from the step behind `firstStep` on (0: afresh, so that its
    /// files hold nothing more). Until `endLive` its points of those steps come by `append`.
    void beginLive(const QString& run, int64_t stepsPerEpoch, int64_t firstStep);
    void endLive(const QString& run);
    /// Adds points of one run; a point at or before the last step of its tag is dropped, but for
    /// the first one of a live run: behind its checkpoint it is trained anew.
    void append(const QString& run, const std::vector<MetricPoint>& points);
    /// Announces what `append` added since the last call, once.
    void announce();
    /// Replaces a run's series by those of its event files; points that came live stay behind them.
    /// Announced as `appended` when the files have only grown. `stepsPerEpoch` 0: as known.
    void load(const QString& run, std::map<std::string, MetricSeries> metrics,
              int64_t stepsPerEpoch);
    void remove(const QString& run);

    /// False when what its files hold is here or somebody reads it: one reader for each run. `load`
    /// or `endReading` ends it.
    bool beginReading(const QString& run);
    /// The same for files that have grown since.
    bool beginReadingAgain(const QString& run) { return m_reading.insert(run).second; }
    void endReading(const QString& run) { m_reading.erase(run); }
    bool isReading() const { return !m_reading.empty(); }

signals:
    void appended(const QStringList& runs); ///< new points at the ends (at most 30 a second)
    void replaced(const QString& run);      ///< loaded, removed, or the epochs changed

private:
    struct RunSeries {
        int64_t stepsPerEpoch = 0;
        std::map<std::string, HistorySeries> tags;
        bool read = false; ///< nothing of it is in files only
        bool live = false;
        std::optional<int64_t> liveFrom; ///< first step that came live, also after its end
        std::set<std::string> liveTags;  ///< that got a live point
    };
    void setEpoch(RunSeries& entry, int64_t steps);
    std::map<QString, RunSeries> m_runs;
    QStringList m_changed;
    std::set<QString> m_reading;
};

} // namespace tessera
