// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/window_options.h"
#include "tests/support/patience.h"
#include "widgets/session/run_key.h"
#include "widgets/session/ui_settings.h"

#include <QString>
#include <QTemporaryDir>

namespace tessera::test {

/// A window that keeps its runs and its settings in `folder` and opens at a page ("" as it was).
inline WindowOptions window_options(const QTemporaryDir& folder, const QString& page = {},
                                    const QString& workspace = QStringLiteral("workspace")) {
    WindowOptions options;
    options.workspace = pathOf(folder.filePath(workspace));
    options.settingsFile = folder.filePath(QStringLiteral("ui.ini"));
    options.theme = QStringLiteral("light");
    if (!page.isEmpty()) {
        UiSettings(options.settingsFile).set(ui::kPage, page);
    }
    return options;
}

} // namespace tessera::test
