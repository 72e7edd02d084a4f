// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/extra_folders.h"

#include "widgets/session/run_key.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace tessera {
namespace {

constexpr int kVersion = 1;
const QString kVersionKey = QStringLiteral("version");
const QString kFoldersKey = QStringLiteral("folders");

} // namespace

ExtraFolders::ExtraFolders(const std::filesystem::path& workspace)
    : m_workspace(runKey(workspace)), m_file(runKey(workspace / "folders.json")) {
    read();
}

bool ExtraFolders::add(const QString& folder) {
    const QString clean = runKey(pathOf(folder));
    const QString runs = m_workspace + QStringLiteral("/runs");
    if (clean == m_workspace || clean == runs || clean.startsWith(runs + QLatin1Char('/'))) {
        return false;
    }
    read(); // another window of this workspace may have added some
    if (m_folders.contains(clean)) {
        return false;
    }
    m_folders += clean;
    write();
    return true;
}

bool ExtraFolders::remove(const QString& folder) {
    read();
    if (m_folders.removeAll(runKey(pathOf(folder))) == 0) {
        return false;
    }
    write();
    return true;
}

void ExtraFolders::read() {
    QFile source(m_file);
    if (!source.open(QIODevice::ReadOnly)) {
        return; // none yet; what was added in a read-only workspace stays for this session
    }
    const QJsonObject root = QJsonDocument::fromJson(source.readAll()).object();
    if (root[kVersionKey].toInt() != kVersion) {
        return;
    }
    m_folders.clear();
    for (const QJsonValue& folder : root[kFoldersKey].toArray()) {
        if (!folder.toString().isEmpty()) {
            m_folders += folder.toString();
        }
    }
}

void ExtraFolders::write() const {
    if (m_folders.isEmpty()) {
        QFile::remove(m_file);
        return;
    }
    const QJsonObject root{{kVersionKey, kVersion},
                           {kFoldersKey, QJsonArray::fromStringList(m_folders)}};
    QSaveFile target(m_file);
    if (target.open(QIODevice::WriteOnly)) {
        target.write(QJsonDocument(root).toJson());
        target.commit();
    }
}

} // namespace tessera
