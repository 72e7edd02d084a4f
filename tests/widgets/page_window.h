// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fake_run_service.h"
#include "widgets/session/analysis_session.h"
#include "widgets/session/app_context.h"
#include "widgets/session/metric_history.h"
#include "widgets/session/run_key.h"
#include "widgets/session/run_library.h"
#include "widgets/session/run_selection.h"
#include "widgets/session/training_session.h"
#include "widgets/session/ui_settings.h"
#include "widgets/theme/theme.h"

#include <QTemporaryDir>
#include <QTest>

namespace tessera {

/// Long enough for a machine that is busy with other things.
inline constexpr int kPatience = 120000;

/// Everything a page may use, over a workspace of its own and a scripted engine.
struct PageWindow {
    QTemporaryDir folder;
    FakeRunService service;
    UiSettings settings{folder.filePath(QStringLiteral("settings.ini"))};
    MetricHistory history;
    TrainingSession training{service, history};
    AnalysisSession analysis{service};
    RunLibrary library{pathOf(folder.path()), analysis, training};
    RunSelection selection{library};
    Theme theme;
    AppContext context{training, analysis, library, history, selection, theme, settings};

    /// Reads the run folders.
    bool scan() {
        library.refresh();
        return QTest::qWaitFor([this] { return library.isScanned() && !analysis.isBusy(); },
                               kPatience);
    }
    bool idle() {
        return QTest::qWaitFor([this] { return !analysis.isBusy(); }, kPatience);
    }
    QString key(const std::string& run) const {
        return runKey(pathOf(folder.path()) / "runs" / run);
    }
};

} // namespace tessera
