// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/analysis_session.h"

#include "training/api/process.h"
#include "widgets/session/run_key.h"

namespace tessera {

RunError currentError() {
    RunError error;
    try {
        throw;
    } catch (const Error& failure) {
        error.code = failure.code();
        error.message = failure.sentence();
        error.key = failure.context();
    } catch (const std::exception& failure) {
        error.message = std::string(failure.what());
    }
    return error;
}

AnalysisSession::AnalysisSession(RunService& service, QObject* parent)
    : QObject(parent), m_service(service) {
    for (Worker& worker : m_workers) {
        const bool slow = &worker == &m_workers.back();
        worker.receiver = new QObject;
        worker.thread.setObjectName(slow ? QStringLiteral("analysis-slow")
                                         : QStringLiteral("analysis"));
        worker.receiver->moveToThread(&worker.thread);
        connect(&worker.thread, &QThread::finished, worker.receiver, &QObject::deleteLater);
        worker.thread.start();
    }
    QMetaObject::invokeMethod(m_workers.back().receiver, [] { lower_thread_priority(); });
}

AnalysisSession::~AnalysisSession() {
    for (const auto& [channel, latest] : m_latest) {
        latest.control->abort();
    }
    for (Worker& worker : m_workers) {
        worker.thread.quit();
    }
    for (Worker& worker : m_workers) {
        worker.thread.wait();
    }
}

void AnalysisSession::cancel(const QString& channel) {
    const auto found = m_latest.find(channel);
    if (found != m_latest.end()) {
        found->second.control->abort();
        found->second.number = 0;
    }
}

void AnalysisSession::stop(const QString& channel) {
    const auto found = m_latest.find(channel);
    if (found != m_latest.end()) {
        found->second.control->request_stop();
    }
}

void AnalysisSession::submit(const QString& channel, QObject* context, Lane lane, Work work) {
    cancel(channel);
    const quint64 number = ++m_number;
    auto control = std::make_shared<RunControl>();
    m_latest[channel] = {number, control};
    if (++m_pending == 1) {
        emit busyChanged(true);
    }
    QObject* receiver = m_workers[static_cast<std::size_t>(lane)].receiver;
    QMetaObject::invokeMethod(receiver, [this, channel, number, control, work = std::move(work),
                                         alive = QPointer<QObject>(context)] {
        std::function<void()> deliver;
        if (!control->aborted()) {
            deliver = work(m_service, *control);
        }
        // `this` joins the threads in its destructor; queued answers die with it.
        QMetaObject::invokeMethod(
            this,
            [this, channel, number, deliver, alive] {
                onAnswer(channel, number, alive ? deliver : std::function<void()>());
            },
            Qt::QueuedConnection);
    });
}

void AnalysisSession::onAnswer(const QString& channel, quint64 number,
                               const std::function<void()>& deliver) {
    const auto found = m_latest.find(channel);
    const bool current = found != m_latest.end() && found->second.number == number;
    if (current) {
        m_latest.erase(found);
    }
    const bool idle = --m_pending == 0;
    if (current && deliver) {
        deliver();
    }
    if (idle && m_pending == 0) {
        emit busyChanged(false);
    }
}

void AnalysisSession::describe(const QString& channel, const RunConfig& config, int classes,
                               QObject* context, Done<ModelFacts> done) {
    ask<ModelFacts>(
        channel,
        [config, classes](RunService& service, RunControl&) {
            return service.describe(config, classes);
        },
        context, std::move(done));
}

void AnalysisSession::preview(const QString& channel, const RunConfig& config, const Image& picture,
                              QObject* context, Done<InspectResult> done) {
    ask<InspectResult>(
        channel,
        [config, picture](RunService& service, RunControl&) {
            return service.preview(config, picture);
        },
        context, std::move(done));
}

void AnalysisSession::inspect(const QString& channel, const QString& model, const Image& picture,
                              int64_t epoch, QObject* context, Done<InspectResult> done) {
    ask<InspectResult>(
        channel,
        [model = model.toStdString(), picture, epoch](RunService& service, RunControl&) {
            return service.inspect(model, picture, epoch);
        },
        context, std::move(done));
}

void AnalysisSession::snapshotEpochs(const QString& channel, const QString& run, QObject* context,
                                     Done<std::vector<int64_t>> done) {
    ask<std::vector<int64_t>>(
        channel,
        [run = run.toStdString()](RunService& service, RunControl&) {
            return service.snapshot_epochs(run);
        },
        context, std::move(done));
}

void AnalysisSession::evaluate(const QString& channel, const QString& model, const QString& data,
                               const QString& split, QObject* context, Done<EvalResult> done) {
    ask<EvalResult>(
        channel,
        [model = model.toStdString(), data = data.toStdString(),
         split = split.toStdString()](RunService& service, RunControl& control) {
            return service.evaluate(model, data, split, "auto", control);
        },
        context, std::move(done), Lane::slow);
}

void AnalysisSession::exportModel(const QString& channel, const QString& model,
                                  const QString& format, const QString& directory, QObject* context,
                                  Done<RunService::ExportReport> done) {
    ask<RunService::ExportReport>(
        channel,
        [model = model.toStdString(), format = format.toStdString(),
         directory = pathOf(directory)](RunService& service, RunControl& control) {
            return service.export_model(model, format, directory, control);
        },
        context, std::move(done), Lane::slow);
}

void AnalysisSession::openDataset(const QString& channel, const QString& path, QObject* context,
                                  Done<Dataset> done) {
    ask<Dataset>(
        channel,
        [path = path.toStdString()](RunService&, RunControl& control) {
            return open_dataset(path, [&control] { return control.aborted(); });
        },
        context, std::move(done));
}

void AnalysisSession::readMetrics(const QString& channel, const QString& run, QObject* context,
                                  Done<std::shared_ptr<Metrics>> done) {
    ask<std::shared_ptr<Metrics>>(
        channel,
        [run = pathOf(run)](RunService&, RunControl&) {
            return std::make_shared<Metrics>(read_metrics(run));
        },
        context, std::move(done));
}

} // namespace tessera
