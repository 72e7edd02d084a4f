// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <filesystem>

namespace tessera {

/// Folders outside a workspace whose runs are listed with its own: `folders.json` in the workspace,
/// so that they are there at the next start. A folder that is missing stays in the list: its disk
/// may come back.
class ExtraFolders {
public:
    explicit ExtraFolders(const std::filesystem::path& workspace);

    const QStringList& all() const { return m_folders; }
    /// False when it was there already, or is the workspace's own.
    bool add(const QString& folder);
    bool remove(const QString& folder);

private:
    void read();
    void write() const;

    QString m_workspace;
    QString m_file;
    QStringList m_folders; ///< absolute, clean
};

} // namespace tessera
