// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/components/file_writing.h"

#include <QSaveFile>

namespace tessera {

QString writeBytes(const QString& file, const QByteArray& bytes) {
    QSaveFile out(file);
    const bool written =
        out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit();
    return written ? QString() : out.errorString();
}

} // namespace tessera
