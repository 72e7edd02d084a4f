// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/curve_reading.h"

#include "widgets/session/analysis_session.h"
#include "widgets/session/metric_history.h"
#include "widgets/session/run_library.h"
#include "widgets/session/sentence_text.h"

#include <QPointer>

namespace tessera {

void readCurves(const AppContext& app, const QString& run, CurveReading reading, QObject* context,
                std::function<void(const QString& problem)> failed) {
    const bool mine = reading == CurveReading::grown ? app.history.beginReadingAgain(run)
                                                     : app.history.beginReading(run);
    if (!mine) {
        return;
    }
    // The history takes the answer, whoever asked: another one may wait for it.
    app.analysis.readMetrics(QStringLiteral("metrics/") + run, run, &app.history,
                             [app, run, failed = std::move(failed), alive = QPointer(context)](
                                 const Answer<std::shared_ptr<AnalysisSession::Metrics>>& answer) {
                                 app.history.endReading(run);
                                 if (answer.value) {
                                     const RunSummary* summary = app.library.find(run);
                                     app.history.load(run, std::move(**answer.value),
                                                      summary ? summary->steps_per_epoch : 0);
                                 } else if (answer.error && alive) {
                                     failed(sentenceText(answer.error->message));
                                 }
                             });
}

} // namespace tessera
