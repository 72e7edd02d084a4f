// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTextStream>

/// Reads every include line of the sources and holds it against the direction of dependencies.
class TestLayering : public QObject {
    Q_OBJECT

private:
    struct Include {
        QString file; ///< from the root
        QString target;
    };

    static QList<Include> includes() {
        static const QRegularExpression line(
            QStringLiteral("^\\s*#include\\s*[<\"]([^>\"]+)[>\"]"));
        const QString root = QStringLiteral(TESSERA_SOURCE_DIR "/");
        QList<Include> all;
        for (const char* folder : {"models", "training", "widgets", "app"}) {
            QDirIterator files(root + QLatin1String(folder), {"*.h", "*.cpp"}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                file.open(QIODevice::ReadOnly);
                QTextStream text(&file);
                while (!text.atEnd()) {
                    const auto match = line.match(text.readLine());
                    if (match.hasMatch()) {
                        all.append({file.fileName().mid(root.size()), match.captured(1)});
                    }
                }
            }
        }
        return all;
    }

    static bool isIn(const QString& file, const QStringList& folders) {
        return std::any_of(folders.begin(), folders.end(),
                           [&](const QString& folder) { return file.startsWith(folder); });
    }

private slots:
    void rules_data() {
        QTest::addColumn<QString>("included"); // regular expression over include targets
        QTest::addColumn<QStringList>("allowed");
        QTest::newRow("LibTorch") << "^(torch|ATen|c10)/" << QStringList{"models/",
                                                                         "training/losses/",
                                                                         "training/optim/",
                                                                         "training/engine/",
                                                                         "training/analysis/",
                                                                         "training/selftest/"};
        QTest::newRow("Qt") << "^Q[A-Z]" << QStringList{"widgets/", "app/gui/"};
        QTest::newRow("QCustomPlot") << "qcustomplot" << QStringList{"widgets/plots/"};
        QTest::newRow("OpenCV") << "^opencv2/" << QStringList{"training/data/"};
        QTest::newRow("JSON") << "^nlohmann/"
                              << QStringList{"training/config/", "training/files/",
                                             "training/selftest/"};
        QTest::newRow("app is used by nobody") << "^app/" << QStringList{"app/"};
        QTest::newRow("widgets are used by the app")
            << "^widgets/" << QStringList{"widgets/", "app/"};
        QTest::newRow("training is above models")
            << "^training/" << QStringList{"training/", "widgets/", "app/"};
        QTest::newRow("layers stay below training")
            << "^models/(layers|kernels|vision|image_model)"
            << QStringList{"models/",          "training/losses/",   "training/optim/",
                           "training/engine/", "training/analysis/", "training/selftest/"};
        QTest::newRow("the engine is behind its interface")
            << "^training/(engine|losses|optim|analysis)/" << QStringList{"training/"};
    }
    void rules() {
        QFETCH(QString, included);
        QFETCH(QStringList, allowed);
        const QRegularExpression pattern(included);
        int matched = 0;
        for (const Include& include : includes()) {
            if (!pattern.match(include.target).hasMatch()) {
                continue;
            }
            ++matched;
            QVERIFY2(isIn(include.file, allowed),
                     qPrintable(include.file + QStringLiteral(" includes ") + include.target));
        }
        QVERIFY2(matched > 0, "the rule matches nothing any more");
    }

    void publicInterfaceIsPlain() {
        static const QRegularExpression foreign(QStringLiteral("^(torch|ATen|c10|nlohmann|Q)"));
        for (const Include& include : includes()) {
            if (include.file.startsWith(QStringLiteral("training/api/"))) {
                QVERIFY2(!foreign.match(include.target).hasMatch(),
                         qPrintable(include.file + QStringLiteral(" includes ") + include.target));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
