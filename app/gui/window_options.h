// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>

namespace tessera {

/// What the command line (or a test) tells the window.
struct WindowOptions {
    std::filesystem::path workspace;
    QString settingsFile; ///< empty: the user's own
    QString openRun;      ///< run folder to show
    QString data;         ///< data set of the Experiment page
    QString theme;        ///< "light", "dark", "system"; empty: as in the settings
};

} // namespace tessera
