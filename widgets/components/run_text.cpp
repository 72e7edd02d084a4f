// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/components/run_text.h"

#include "widgets/components/run_badge.h"
#include "widgets/components/tables.h"
#include "widgets/session/run_library.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace tessera {

double bestScore(const RunSummary& run) {
    return std::isfinite(run.best_top1) ? run.best_top1 : run.top1;
}

QString runText(const RunLibrary& library, const RunSummary& run) {
    const QString began =
        QLocale().toString(QDateTime::fromSecsSinceEpoch(run.created), QLocale::ShortFormat);
    const double score = bestScore(run);
    const QString result =
        std::isfinite(score)
            ? QCoreApplication::translate("RunText", "%1 %").arg(percentText(score, 1))
            : runBadge(library.shownState(run)).text;
    const QString group = QString::fromStdString(run.meta.group);
    return group.isEmpty()
               //: a run in a list: its name, when it began, its score or state
               ? QCoreApplication::translate("RunText", "%1, %2, %3")
                     .arg(displayName(run), began, result)
               //: a run in a list: its name, its group, when it began, its score or state
               : QCoreApplication::translate("RunText", "%1 (%2), %3, %4")
                     .arg(displayName(run), group, began, result);
}

} // namespace tessera
