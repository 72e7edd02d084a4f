// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/run_key.h"

#include <QDir>
#include <QFileInfo>

namespace tessera {

QString runKey(const std::filesystem::path& directory) {
    return QDir::cleanPath(
        QFileInfo(QString::fromStdString(directory.string())).absoluteFilePath());
}

std::filesystem::path pathOf(const QString& key) {
    return key.toStdString();
}

} // namespace tessera
