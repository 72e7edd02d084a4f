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
    /// Applies `change` to what a person added to each run, as one step named `text`; to none when
    /// one cannot be written. Runs without a folder are left out. False, after `failed`, when not
    /// every run has it.
    bool change(const QStringList& runs, const QString& text,
                const std::function<void(RunMeta&)>& change);
    /// Folders of runs that train stay where they are.
    void moveToTrash(const QStringList& runs);
    /// Why `runs` runs cannot be changed.
    static QString noFolderText(int runs);

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
