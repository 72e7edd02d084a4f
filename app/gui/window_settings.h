// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/ui_settings.h"

namespace tessera::ui {

/// Workspaces opened before, the newest first.
inline const UiOption<QStringList> kRecentWorkspaces{"window/recent_workspaces", {}};
inline constexpr int kRecentKept = 8;

} // namespace tessera::ui
