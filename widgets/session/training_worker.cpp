// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/training_worker.h"

#include "training/api/process.h"
#include "widgets/session/metrics_buffer.h"
#include "widgets/session/sentence_text.h"

namespace tessera {

void TrainingWorker::run(int job, const std::vector<RunRequest>& runs,
                         const std::shared_ptr<RunControl>& control,
                         const std::shared_ptr<MetricsBuffer>& buffer) {
    m_job = job;
    m_buffer = buffer;
    lower_thread_priority();
    QString error;
    try {
        m_service.train(runs, *this, *control);
    } catch (const Error& failure) {
        error = sentenceText(failure.sentence());
    } catch (const std::exception& failure) {
        // `train` reports failures through the observer; this is the last net below it.
        error = QString::fromStdString(failure.what());
    } catch (...) {
        error = tr("The engine failed without saying why.");
    }
    m_buffer.reset();
    emit jobFinished(job, error);
}

void TrainingWorker::started(int run, const RunFacts& facts) {
    emit runStarted(m_job, run, facts);
}

void TrainingWorker::metric(const MetricPoint& point) {
    m_buffer->push(point);
}

void TrainingWorker::progress(int run, int64_t step, double images_per_second,
                              double seconds_left) {
    m_buffer->setProgress({run, step, images_per_second, seconds_left});
}

void TrainingWorker::evaluated(int run, const EvalResult& result) {
    emit runEvaluated(m_job, run, std::make_shared<const EvalResult>(result));
}

void TrainingWorker::checkpoint_saved(int run, int64_t step, const std::string&) {
    emit runCheckpoint(m_job, run, step);
}

void TrainingWorker::snapshot_saved(int run, int64_t epoch) {
    emit runSnapshot(m_job, run, epoch);
}

void TrainingWorker::warning(int run, const Sentence& message) {
    emit runWarning(m_job, run, sentenceText(message));
}

void TrainingWorker::paused(int run, bool paused) {
    emit runPaused(m_job, run, paused);
}

void TrainingWorker::finished(int run, const RunOutcome& outcome) {
    emit runFinished(m_job, run, std::make_shared<const RunOutcome>(outcome));
}

} // namespace tessera
