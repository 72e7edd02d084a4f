// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/run_store.h"
#include "widgets/session/app_context.h"

#include <QObject>
#include <QStringList>
#include <QUndoStack>

#include <functional>

namespace tessera {

/// Changes that a person makes to runs: what meta.json holds, and moving to the trash. All of them
/// can be undone. Runs are named by their folders.
class RunEdits : public QObject {
    Q_OBJECT
public:
    explicit RunEdits(AppContext& context, QObject* parent = nullptr);

    QUndoStack& stack() { return m_stack; }
    /// Applies `change` to what a person added to each run, as one step named `text`.
    void change(const QStringList& runs, const QString& text,
                const std::function<void(RunMeta&)>& change);
    /// Folders of runs that train stay where they are.
    void moveToTrash(const QStringList& runs);

signals:
    void said(const QString& message);   ///< for the status bar
    void failed(const QString& message); ///< something was not done; one sentence

private:
    friend class MetaCommand;
    friend class TrashCommand;
    AppContext& m_app;
    QUndoStack m_stack;
};

} // namespace tessera
