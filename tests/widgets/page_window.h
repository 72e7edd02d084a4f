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
#include <QWidget>

namespace tessera::test {

/// Milliseconds: long enough for a machine that is busy with other things.
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

    explicit PageWindow(Theme::Mode mode = Theme::Mode::light) {
        theme.setMode(mode);
        theme.apply();
    }
    ~PageWindow() { service.open_gate(); }

    /// Reads the run folders.
    bool scan() {
        library.refresh();
        return QTest::qWaitFor([this] { return library.isScanned() && !analysis.isBusy(); },
                               kPatience);
    }
    bool idle() {
        return QTest::qWaitFor([this] { return !analysis.isBusy(); }, kPatience);
    }
    RunRequest request(const std::string& name, const std::string& group = "demo") const {
        RunRequest run;
        run.directory = pathOf(folder.path()) / "runs" / name;
        run.name = name;
        run.group = group;
        run.config.preset = name;
        return run;
    }
    QString key(const std::string& run) const {
        return runKey(pathOf(folder.path()) / "runs" / run);
    }
};

/// Writes what a widget looks like into the folder named by TESSERA_PICTURES, if it is set.
inline void picture(QWidget& widget, const QString& name) {
    const QString folder = qEnvironmentVariable("TESSERA_PICTURES");
    if (!folder.isEmpty()) {
        QTest::qWait(200); // layouts and paints
        widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
    }
}

} // namespace tessera::test
