// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QEvent;

namespace tessera {

class ExperimentDraft;

/// Ctrl+Z and its opposite over a draft, before the window takes them for the runs: true when the
/// event was one of these keys and has been dealt with.
bool takeUndoKeys(QEvent& event, ExperimentDraft& draft);
/// True for the key events that takeUndoKeys() takes.
bool isUndoKey(const QEvent& event);

} // namespace tessera
