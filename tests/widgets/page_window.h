// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/session_window.h"
#include "widgets/session/app_context.h"
#include "widgets/session/ui_settings.h"
#include "widgets/theme/theme.h"

#include <QWidget>

namespace tessera::test {

/// Everything a page may use, over a workspace of its own and a scripted engine.
template <class Service = FakeRunService>
struct PageWindowOf : SessionWindow<Service> {
    UiSettings settings{this->folder.filePath(QStringLiteral("settings.ini"))};
    Theme theme;
    AppContext context{this->training,  this->analysis, this->library, this->history,
                       this->selection, theme,          settings};

    explicit PageWindowOf(Theme::Mode mode = Theme::Mode::light) {
        theme.setMode(mode);
        theme.apply();
    }
};
using PageWindow = PageWindowOf<>;

/// Writes what a widget looks like into the folder named by TESSERA_PICTURES, if it is set.
inline void picture(QWidget& widget, const QString& name) {
    const QString folder = qEnvironmentVariable("TESSERA_PICTURES");
    if (!folder.isEmpty()) {
        QTest::qWait(200); // layouts and paints
        widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
    }
}

} // namespace tessera::test
