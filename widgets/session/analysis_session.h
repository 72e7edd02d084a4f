// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/run_service.h"
#include "training/api/run_store.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QThread>

#include <array>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace tessera {

/// A value or the reason why there is none.
template <typename T>
struct Answer {
    std::shared_ptr<const T> value;
    std::optional<RunError> error;
};

/// Who does a piece of work. What takes long (a whole split, every byte of a data set) must not
/// hold up what a person waits for with the mouse in the hand.
enum class Lane { quick, slow };

/// Everything that is not training: describing, looking, evaluating, exporting, reading files. One
/// worker a lane, each serial. GUI thread only. Requests carry a number; in one channel only the
/// newest counts: an older one that waits is skipped, one that runs is asked to stop and its answer
/// dropped. The answer arrives on the GUI thread unless `context` is gone.
class AnalysisSession : public QObject {
    Q_OBJECT
public:
    /// `service` outlives the session.
    explicit AnalysisSession(RunService& service, QObject* parent = nullptr);
    /// Asks the running request to stop, drops the others, waits.
    ~AnalysisSession() override;

    template <typename T>
    using Done = std::function<void(const Answer<T>&)>;

    void describe(const QString& channel, const RunConfig& config, int classes, QObject* context,
                  Done<ModelFacts> done);
    void preview(const QString& channel, const RunConfig& config, const Image& picture,
                 QObject* context, Done<InspectResult> done);
    /// `model`: a run folder; `epoch` < 0: best checkpoint.
    void inspect(const QString& channel, const QString& model, const Image& picture, int64_t epoch,
                 QObject* context, Done<InspectResult> done);
    void snapshotEpochs(const QString& channel, const QString& run, QObject* context,
                        Done<std::vector<int64_t>> done);
    void evaluate(const QString& channel, const QString& model, const QString& data,
                  const QString& split, QObject* context, Done<EvalResult> done);
    void exportModel(const QString& channel, const QString& model, const QString& format,
                     const QString& directory, QObject* context,
                     Done<RunService::ExportReport> done);
    void openDataset(const QString& channel, const QString& path, QObject* context,
                     Done<Dataset> done);
    using Metrics = std::map<std::string, MetricSeries>;
    /// The numbers of many runs fill the memory twice when they are copied: `done` may take them.
    void readMetrics(const QString& channel, const QString& run, QObject* context,
                     Done<std::shared_ptr<Metrics>> done);

    /// Any other question: `work` runs on the lane's worker with copies of its inputs; the
    /// RunControl tells it when nobody waits any more.
    template <typename T>
    void ask(const QString& channel, std::function<T(RunService&, RunControl&)> work,
             QObject* context, Done<T> done, Lane lane = Lane::quick);

    /// Drops what waits or runs in the channel.
    void cancel(const QString& channel);
    /// Asks what waits or runs in the channel to stop; its answer still comes, an
    /// Error(interrupted) where it did stop.
    void stop(const QString& channel);
    bool isBusy() const { return m_pending > 0; }

signals:
    void busyChanged(bool busy);

private:
    /// Runs on a worker; returns what delivers the answer on the GUI thread.
    using Work = std::function<std::function<void()>(RunService&, RunControl&)>;
    void submit(const QString& channel, QObject* context, Lane lane, Work work);
    void onAnswer(const QString& channel, quint64 number, const std::function<void()>& deliver);

    struct Latest {
        quint64 number = 0;
        std::shared_ptr<RunControl> control;
    };
    /// A thread and what receives its calls; deleted there.
    struct Worker {
        QThread thread;
        QObject* receiver = nullptr;
    };
    RunService& m_service;
    std::array<Worker, 2> m_workers; ///< by Lane
    std::map<QString, Latest> m_latest;
    quint64 m_number = 0;
    int m_pending = 0;
};

/// The current exception as a value; for `ask`.
RunError currentError();

template <typename T>
void AnalysisSession::ask(const QString& channel, std::function<T(RunService&, RunControl&)> work,
                          QObject* context, Done<T> done, Lane lane) {
    submit(
        channel, context, lane,
        [work = std::move(work), done = std::move(done)](RunService& service, RunControl& control) {
            Answer<T> answer;
            try {
                answer.value = std::make_shared<const T>(work(service, control));
            } catch (...) {
                answer.error = currentError();
            }
            return std::function<void()>([done, answer] { done(answer); });
        });
}

} // namespace tessera
