// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/config/undo_keys.h"

#include "widgets/config/experiment_draft.h"

#include <QKeyEvent>

namespace tessera {
namespace {

bool isUndo(const QKeyEvent& key) {
    return key.matches(QKeySequence::Undo);
}

/// Both customs, whatever the desktop prefers.
bool isRedo(const QKeyEvent& key) {
    const QKeyCombination pressed = key.keyCombination();
    return pressed == QKeyCombination(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_Z) ||
           pressed == QKeyCombination(Qt::ControlModifier, Qt::Key_Y);
}

} // namespace

bool isUndoKey(const QEvent& event) {
    if (event.type() != QEvent::ShortcutOverride && event.type() != QEvent::KeyPress) {
        return false;
    }
    const auto& key = static_cast<const QKeyEvent&>(event);
    return isUndo(key) || isRedo(key);
}

bool takeUndoKeys(QEvent& event, ExperimentDraft& draft) {
    if (!isUndoKey(event)) {
        return false;
    }
    if (event.type() == QEvent::KeyPress) {
        if (isUndo(static_cast<const QKeyEvent&>(event))) {
            draft.undo();
        } else {
            draft.redo();
        }
    }
    event.accept(); // an override keeps the key from the window's menu
    return true;
}

} // namespace tessera
