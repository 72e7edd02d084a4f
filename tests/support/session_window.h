// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fake_run_service.h"
#include "tests/support/patience.h"
#include "widgets/session/analysis_session.h"
#include "widgets/session/metric_history.h"
#include "widgets/session/run_key.h"
#include "widgets/session/run_library.h"
#include "widgets/session/run_selection.h"
#include "widgets/session/training_session.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <string>
#include <utility>

namespace tessera::test {

/// The sessions, library and selection of a window, over a workspace and a scripted engine.
template <class Service = FakeRunService>
struct SessionWindow {
    QTemporaryDir folder;
    std::filesystem::path workspace;
    Service service;
    MetricHistory history;
    TrainingSession training{service, history};
    AnalysisSession analysis{service};
    RunLibrary library{workspace, analysis, training};
    RunSelection selection{library};

    SessionWindow() : workspace(pathOf(folder.path())) {}
    /// Over a workspace that outlives it, as at the next start of the program.
    explicit SessionWindow(std::filesystem::path kept) : workspace(std::move(kept)) {}
    ~SessionWindow() { service.open_gate(); }

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
        run.directory = workspace / "runs" / name;
        run.name = name;
        run.group = group;
        run.config.preset = name;
        return run;
    }
    QString key(const std::string& run) const { return runKey(workspace / "runs" / run); }
};

} // namespace tessera::test
