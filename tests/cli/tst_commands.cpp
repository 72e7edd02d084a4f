// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/command_call.h"
#include "training/api/dataset.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera;
using test::call;
using test::Result;

/// The commands in process: results, exit codes, messages.
class TestCommands : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::string path(const char* name) const {
        return m_folder.filePath(QString::fromLatin1(name)).toStdString();
    }

private slots:
    void everyCommandHasHelp() {
        for (const auto& command : cli::make_commands()) {
            const Result result = call({std::string(command->name()), "--help"});
            QCOMPARE(result.code, 0);
            QVERIFY(result.out.contains(QString::fromLatin1(command->summary().data(),
                                                            qsizetype(command->summary().size()))));
        }
    }

    void wrongUsage_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("message");
        QTest::newRow("no such command") << QStringList{"trian"} << 2
                                         << "tessera-cli: there is no command \"trian\"; "
                                            "tessera-cli --help lists the commands\n";
        QTest::newRow("unknown key")
            << QStringList{"train", "--optim.lrr", "1"} << 2
            << "tessera-cli: unknown option --optim.lrr; did you mean --optim.lr?\n";
        QTest::newRow("no value") << QStringList{"train", "--preset"} << 2
                                  << "tessera-cli: --preset needs a value\n";
        QTest::newRow("no preset or config")
            << QStringList{"train"} << 2
            << "tessera-cli: --preset or --config is missing; tessera-cli presets lists the "
               "presets\n";
        QTest::newRow("no data") << QStringList{"data", "info", "/nonexistent/pictures"} << 4 << "";
        QTest::newRow("no run") << QStringList{"resume", "/nonexistent/run"} << 4
                                << "tessera-cli: /nonexistent/run is no run folder: it has no "
                                   "readable config.json\n";
        QTest::newRow("one preset")
            << QStringList{"compare", "--preset", "demo_vanilla", "--out", "x"} << 2
            << "tessera-cli: compare needs --preset twice, A and B; it was given 1 times\n";
        QTest::newRow("no file") << QStringList{"config", "check", "/nonexistent.json"} << 3 << "";
        QTest::newRow("a device by number")
            << QStringList{"train", "--preset", "demo_vanilla", "--device", "cuda:1"} << 3 << "";
    }
    void wrongUsage() {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        QFETCH(QString, message);
        std::vector<std::string> arguments;
        for (const QString& word : words) {
            arguments.push_back(word.toStdString());
        }
        const Result result = call(arguments);
        QCOMPARE(result.code, code);
        QVERIFY(result.out.isEmpty());
        QCOMPARE(result.err.count(QLatin1Char('\n')), 1);
        if (!message.isEmpty()) {
            QCOMPARE(result.err, message);
        }
    }

    void describeCountsTheKerasPair() {
        const Result vanilla =
            call({"describe", "--preset", "keras_cifar100_vanilla", "--classes", "100", "--json"});
        QCOMPARE(vanilla.code, 0);
        QCOMPARE(vanilla.json()["parameters"].toInteger(), 21759012);
        QCOMPARE(vanilla.json()["tokens"].toInteger(), 144);
        const Result both =
            call({"describe", "--preset", "keras_cifar100_spt_lsa", "--classes", "100", "--json"});
        QCOMPARE(both.json()["parameters"].toInteger(), 21787748);
    }

    void describeTakesFlags() {
        const Result result = call({"describe", "--preset", "demo_vanilla", "--model.depth", "1",
                                    "--model.width", "32", "--classes", "3", "--json"});
        QCOMPARE(result.code, 0);
        const Result wrong = call({"describe", "--preset", "demo_vanilla", "--model.heads", "5"});
        QCOMPARE(wrong.code, 3);
        QVERIFY2(wrong.err.contains(QStringLiteral("heads")), qPrintable(wrong.err));
    }

    void presetsAndDevicesAreJson() {
        const QJsonArray presets = call({"presets", "--json"}).json().array();
        QStringList names;
        for (const auto& preset : presets) {
            names << preset[QStringLiteral("name")].toString();
        }
        for (const char* name :
             {"keras_cifar100_vanilla", "keras_cifar100_spt", "keras_cifar100_lsa",
              "keras_cifar100_spt_lsa", "small_vit", "small_vit_spt_lsa", "demo_vanilla",
              "demo_spt_lsa", "wildfire_vit_sam"}) {
            QVERIFY2(names.contains(QString::fromLatin1(name)), name);
        }
        const QJsonDocument devices = call({"devices", "--json"}).json();
        QVERIFY(devices["threads"].toInt() >= 1);
        QVERIFY(!devices["devices"].toArray().isEmpty());
    }

    void configSchemaIsJson() {
        QVERIFY(call({"config", "schema"}).json().isObject());
        QVERIFY(call({"config", "docs"}).out.contains(QStringLiteral("optim.lr")));
    }

    void dataInfo() {
        const Result result = call({"data", "info", "builtin:shapes?train=60&test=20", "--json"});
        QCOMPARE(result.code, 0);
        QCOMPARE(result.json()["splits"]["train"]["images"].toInteger(), 60);
        QCOMPARE(result.json()["classes"].toArray().size(), 10);
        QVERIFY(!result.json()["fingerprint"].toString().isEmpty());
    }

    void dataCheckWritesEveryFinding() {
        const std::string csv = path("findings.csv");
        const std::string data = "builtin:shapes?train=60&test=20";
        QCOMPARE(call({"data", "check", data, "--csv", csv, "--data.validation", "0.2"}).code, 0);
        QFile file(QString::fromStdString(csv));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readLine(),
                 QByteArray("finding,split,picture,other_split,other_picture,detail\n"));
        QCOMPARE(call({"data", "info", data, "--csv", csv}).code, 2);
        QCOMPARE(call({"data", "check", data, "--csv", path("gone/findings.csv")}).code, 5);
    }

    void trainResumeEvaluateInspectPredict() {
        const std::string run = path("run");
        const std::vector<std::string> train = {"train",
                                                "--preset",
                                                "demo_spt_lsa",
                                                "--data",
                                                "builtin:shapes?train=120&test=20",
                                                "--out",
                                                run,
                                                "--max-steps",
                                                "2",
                                                "--data.images",
                                                "0",
                                                "--seed",
                                                "3",
                                                "--data.batch",
                                                "20",
                                                "--model.depth",
                                                "1",
                                                "--json"};
        const Result trained = call(train);
        QVERIFY2(trained.code == 0, qPrintable(trained.err));
        QCOMPARE(trained.json()["state"].toString(), QStringLiteral("finished"));
        QCOMPARE(trained.json()["steps"].toInteger(), 2);
        QCOMPARE(call(train).code, 2); // the folder is taken now
        const Result again = call({"resume", run, "--json"});
        QCOMPARE(again.code, 0);
        QCOMPARE(again.json()["steps"].toInteger(), 2);

        const Result scored = call({"evaluate", run, "--json"});
        QVERIFY2(scored.code == 0, qPrintable(scored.err));
        QCOMPARE(scored.json()["confusion"].toArray().size(), 10);
        // Some eleven training images a class: all of them are few.
        const QJsonObject groups = scored.json()["groups"].toObject();
        QVERIFY(groups["few"].isDouble() && groups["many"].isNull() && groups["medium"].isNull());
        const Result checkpoint = call({"evaluate", run + "/checkpoints/step-00000002", "--json"});
        QCOMPARE(checkpoint.json()["groups"].toObject(), groups);

        const std::string seen = path("seen");
        const std::string picture = path("picture.png");
        write_picture(picture);
        const Result shifts =
            call({"inspect", run, "--image", picture, "--what", "shifts", "--out", seen, "--json"});
        QVERIFY2(shifts.code == 0, qPrintable(shifts.err));
        QCOMPARE(shifts.json()["names"].toArray(),
                 (QJsonArray{"original", "left-up", "left-down", "right-up", "right-down"}));
        const Result attention = call({"inspect", run, "--image", picture, "--what", "attention",
                                       "--layer", "0", "--head", "1", "--out", seen, "--json"});
        QCOMPARE(attention.json()["attention"].toArray().size(), 64);
        const Result range = call({"inspect", run, "--image", picture, "--what", "attention",
                                   "--layer", "9", "--out", seen});
        QCOMPARE(range.code, 2);
        QCOMPARE(range.err, QStringLiteral("tessera-cli: --layer is 9; give 0 to 0\n"));
        const Result predicted = call({"predict", run, picture, "--json"});
        QCOMPARE(predicted.json().array().size(), 1);
        QCOMPARE(predicted.json()[0]["predictions"].toArray().size(), 5);

        const Result exported =
            call({"export", run, "--format", "safetensors", "--out", path("exported"), "--json"});
        QVERIFY2(exported.code == 0, qPrintable(exported.err));
        QCOMPARE(exported.json()["max_abs_difference"].toDouble(), 0.0);
    }

private:
    static void write_picture(const std::string& file) {
        Image image{8, 8, 3, std::vector<uint8_t>(192, 90)};
        write_png(file, image);
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
