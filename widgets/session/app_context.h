// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tessera {

class AnalysisSession;
class MetricHistory;
class RunLibrary;
class RunSelection;
class Theme;
class TrainingSession;
class UiSettings;

/// What a page may use. The main window owns all of it; it outlives every page.
struct AppContext {
    TrainingSession& training;
    AnalysisSession& analysis;
    RunLibrary& library;
    MetricHistory& history;
    RunSelection& selection;
    Theme& theme;
    UiSettings& settings;
};

} // namespace tessera
