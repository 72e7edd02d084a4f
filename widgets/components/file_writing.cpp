// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/components/file_writing.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace tessera {
namespace {

struct FileWritingTexts {
    Q_DECLARE_TR_FUNCTIONS(FileWriting)
};

} // namespace

QString writeBytes(const QString& file, const QByteArray& bytes) {
    QSaveFile out(file);
    const bool written =
        out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit();
    return written ? QString()
                   : FileWritingTexts::tr("%1 was not written: %2.").arg(file, out.errorString());
}

} // namespace tessera
