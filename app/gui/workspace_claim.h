// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/files/run_lock.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <filesystem>
#include <memory>
#include <optional>

namespace tessera {

/// The one window that owns a workspace: its queue, and training without a question. The claim ends
/// with the process, however it ends; a window that came second looks again until it is free.
class WorkspaceClaim : public QObject {
    Q_OBJECT
public:
    /// The folder is created when it is absent.
    explicit WorkspaceClaim(const std::filesystem::path& workspace);
    ~WorkspaceClaim() override;

    /// Tries to get the claim first. A workspace that takes no lock is nobody's and ours to use.
    bool isOurs();
    /// Who has it; nothing when it is ours, and for a lock that names nobody.
    const std::optional<LockOwner>& owner() const { return m_owner; }
    /// Why the workspace takes no lock; empty when it does.
    const QString& problem() const { return m_problem; }

signals:
    void gained(); ///< the other window is gone

private:
    /// False while another one has it.
    bool take();

    std::filesystem::path m_workspace;
    std::unique_ptr<RunLock> m_lock;
    std::optional<LockOwner> m_owner;
    QString m_problem;
    QTimer m_again;
};

} // namespace tessera
