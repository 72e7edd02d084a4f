// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/config/config_io.h"

#include <QtTest>

using namespace tessera;

class TestDocsCurrent : public QObject {
    Q_OBJECT
private slots:
    void referencePageIsCurrent();
};

/// With TESSERA_UPDATE_DOCS set the page is written instead of compared.
void TestDocsCurrent::referencePageIsCurrent() {
    const QByteArray page = QByteArray::fromStdString(config_reference());
    QFile file(TESSERA_SOURCE_DIR "/resources/help/config_reference.md");
    if (qEnvironmentVariableIsSet("TESSERA_UPDATE_DOCS")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(page);
        file.close();
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(file.readAll() == page,
             "resources/help/config_reference.md is old; write it with TESSERA_UPDATE_DOCS=1 "
             "ctest -R docs_current");
    QVERIFY(page.contains("| `optim.lr` | `0.001` | 0 to 10 | basic | **Learning rate.** "));
}

QTEST_APPLESS_MAIN(TestDocsCurrent)
#include "tst_docs_current.moc"
