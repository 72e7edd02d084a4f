// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/command_call.h"
#include "training/api/dataset.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

using namespace tessera;
using test::call;
using test::Result;

/// The commands in process: results, exit codes, messages.
class TestCommands : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    /// 40 training pictures of 8 x 8 in two classes as IDX files, without a test split.
    std::string numbers() const {
        const std::string folder = path("numbers");
        std::filesystem::create_directories(folder);
        std::string images("\0\0\x08\x03\0\0\0\x28\0\0\0\x08\0\0\0\x08", 16);
        std::string labels("\0\0\x08\x01\0\0\0\x28", 8);
        for (int i = 0; i < 40; ++i) {
            for (int pixel = 0; pixel < 64; ++pixel) {
                images += static_cast<char>((i * 37 + pixel * (i % 2 == 0 ? 3 : 11)) % 256);
            }
            labels += static_cast<char>(i % 2);
        }
        std::ofstream(folder + "/train-images-idx3-ubyte", std::ios::binary) << images;
        std::ofstream(folder + "/train-labels-idx1-ubyte", std::ios::binary) << labels;
        return folder;
    }
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

    void whatCannotBeWrittenIsRefusedFirst() {
        const std::string sweep = path("small.json");
        std::ofstream(sweep) << R"({"preset": "demo_vanilla", "axes": {"optim.lr": [0.1]}})";
        // A run's folder is filled beside its place: the folder around it is the one to be made.
        const QString folder = QStringLiteral(
            "tessera-cli: cannot make the folder /dev/null%1: Not a directory; choose another one "
            "or check the permissions\n");
        const std::vector<std::string> commands[] = {
            {"compare", "--preset", "demo_vanilla", "--preset", "demo_spt_lsa", "--out",
             "/dev/null/x"},
            {"sweep", sweep, "--out", "/dev/null/x"},
            {"train", "--preset", "demo_vanilla", "--data", "builtin:shapes?train=20&test=10",
             "--out", "/dev/null/x"}};
        for (const auto& words : commands) {
            const Result result = call(words);
            QCOMPARE(result.code, 4);
            const QString place = words[0] == "train" ? QString() : QStringLiteral("/x");
            QVERIFY2(result.err.endsWith(folder.arg(place)), qPrintable(result.err));
        }
        const Result csv =
            call({"data", "check", "builtin:shapes?train=20&test=10", "--csv", "/dev/null/x.csv"});
        QCOMPARE(csv.code, 4);
        QVERIFY2(csv.err.endsWith(QStringLiteral(": Not a directory\n")), qPrintable(csv.err));
    }

    void pipesAreNoInput() {
        const std::string pipe = path("pipe");
        QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
        QCOMPARE(call({"config", "check", pipe}).code, 3);
        QCOMPARE(call({"train", "--config", pipe}).code, 3);
        QCOMPARE(call({"sweep", pipe, "--out", path("none")}).code, 3);
        QCOMPARE(call({"data", "info", pipe}).code, 4);
        QCOMPARE(call({"import-log", pipe, "--out", path("none")}).code, 4);
    }

    void whatCannotBeLookedAtIsNotAbsent() {
        const std::string loop = path("loop");
        QCOMPARE(::symlink("loop", loop.c_str()), 0);
        const Result result = call({"data", "info", loop});
        QCOMPARE(result.code, 4);
        QCOMPARE(result.err, QString::fromStdString(
                                 "tessera-cli: cannot read " + loop +
                                 ": Too many levels of symbolic links; check the path and its "
                                 "permissions\n"));
    }

    void aWarmupFollowsFewerEpochs() {
        const Result one = call({"describe", "--preset", "small_vit", "--epochs", "1", "--json"});
        QCOMPARE(one.code, 0);
        QCOMPARE(one.err, QStringLiteral("note: schedule.warmup_epochs = 0.1 instead of 10, in "
                                         "proportion to train.epochs = 1 instead of 100\n"));
        QCOMPARE(call({"describe", "--preset", "small_vit", "--epochs", "1",
                       "--schedule.warmup_epochs", "10"})
                     .code,
                 3);
    }

    /// The shell leaves `--config=~/x` alone.
    void aTildeIsTheHomeFolder() {
        const QByteArray home = qgetenv("HOME");
        qputenv("HOME", m_folder.path().toUtf8());
        std::ofstream(path("own.json")) << R"({"train": {"epochs": 3}})";
        const Result option = call({"describe", "--config=~/own.json"});
        const Result word = call({"config", "check", "~/own.json"});
        const Result data = call({"data", "info", "~/nothing"});
        qputenv("HOME", home);
        QVERIFY2(option.code == 0, qPrintable(option.err));
        QVERIFY2(word.code == 0, qPrintable(word.err));
        QVERIFY2(data.err.contains(m_folder.path() + QStringLiteral("/nothing")),
                 qPrintable(data.err));
    }

    void valuesAreQuotedInShort() {
        const Result result = call({"describe", "--preset", std::string(3000, 'x')});
        QCOMPARE(result.code, 3);
        QVERIFY2(result.err.size() < 200, qPrintable(result.err));
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

    void dataInfoTellsWhatARunUses() {
        const Result result = call({"data", "info", numbers(), "--data.test_share", "0.25",
                                    "--data.images", "20", "--json"});
        QVERIFY2(result.code == 0, qPrintable(result.err));
        QCOMPARE(result.json()["splits"]["train"]["images"].toInteger(), 40); // as it is
        QVERIFY(result.json()["splits"]["test"].isUndefined());
        const QJsonObject run = result.json()["run"].toObject();
        QCOMPARE(run["train"].toInteger(), 18);
        QCOMPARE(run["val"].toInteger(), 2);
        QCOMPARE(run["test"].toInteger(), 10);
        QCOMPARE(run["validation_rule"].toString(), QStringLiteral("last 10 %"));
        QVERIFY(call({"data", "info", numbers()})
                    .out.contains(QStringLiteral(
                        "\n  a run uses: train 36, val 4, test 0 (validation: last 10 %)\n")));
    }

    void dataWithoutATestSplitAreEvaluatedOnValidation() {
        const std::string data = numbers();
        const auto train = [&](const std::string& run, const char* share) {
            return call({"train", "--preset", "demo_vanilla", "--data", data, "--out", run,
                         "--max-steps", "1", "--model.depth", "1", "--data.images", "0",
                         "--data.test_share", share, "--json"});
        };
        const std::string plain = path("no-test");
        const Result trained = train(plain, "0");
        QVERIFY2(trained.code == 0, qPrintable(trained.err));
        const Result scored = call({"evaluate", plain, "--json"});
        QVERIFY2(scored.code == 0, qPrintable(scored.err));
        QCOMPARE(scored.err, QStringLiteral("note: the data have no test split; the validation "
                                            "split was evaluated\n"));
        QCOMPARE(scored.json()["split"].toString(), QStringLiteral("val"));
        QCOMPARE(scored.json()["images"].toInteger(), 4);
        const Result test = call({"evaluate", plain, "--split", "test"});
        QCOMPARE(test.code, 4);
        QCOMPARE(test.err, QStringLiteral("tessera-cli: %1 has no test split; evaluate \"val\" or "
                                          "\"train\"\n")
                               .arg(QString::fromStdString(data)));

        const std::string held = path("test-share");
        QCOMPARE(train(held, "0.25").code, 0);
        const Result own = call({"evaluate", held, "--json"});
        QVERIFY2(own.code == 0, qPrintable(own.err));
        QCOMPARE(own.err, QString());
        QCOMPARE(own.json()["split"].toString(), QStringLiteral("test"));
        QCOMPARE(own.json()["images"].toInteger(), 10);
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
        QCOMPARE(call({"data", "check", data, "--csv", path("gone/findings.csv")}).code, 4);
    }

    void dataCheckListsWhatIsNotUsed() {
        const std::string data = path("pets");
        for (const char* file : {"cat/1.png", "dog/1.png", "stray.png"}) {
            std::filesystem::create_directories(
                std::filesystem::path(data + "/" + file).parent_path());
            write_picture(data + "/" + file);
        }
        std::ofstream(data + "/cat/broken.jpg") << "text";
        std::ofstream(data + "/labels.csv") << "text";
        const Result result = call({"data", "check", data, "--json"});
        QCOMPARE(result.code, 0);
        QStringList found;
        for (const QJsonValue& file : result.json()["unreadable"].toArray()) {
            found << file["path"].toString().mid(qsizetype(data.size()) + 1) + ": " +
                         file["reason"].toString() + (file["picture"].toBool() ? "" : " (other)");
        }
        QCOMPARE(found,
                 (QStringList{"labels.csv: it is no picture (other)",
                              "stray.png: it lies in no class folder, so its class is unknown",
                              "cat/broken.jpg: it is no PNG, JPEG, WebP, BMP, TIFF or Netpbm "
                              "picture"}));
        QCOMPARE(result.json()["notes"].toArray().size(), 1);
        const QString text = call({"data", "check", data}).out;
        QVERIFY(text.contains(QString::fromStdString("  skipped: " + data + "/labels.csv: it is")));
        QVERIFY(text.contains(QString::fromStdString("  unreadable: " + data + "/stray.png: it")));
        QVERIFY(text.contains(QString::fromStdString("  note: Pictures of " + data + " that are")));
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
        QVERIFY(scored.json()["balanced_accuracy"].isDouble());
        QVERIFY(scored.json()["macro_f1"].isDouble());
        comesFromStepTwo(scored.json().object());
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
        comesFromStepTwo(attention.json().object());
        const Result range = call({"inspect", run, "--image", picture, "--what", "attention",
                                   "--layer", "9", "--out", seen});
        QCOMPARE(range.code, 2);
        QCOMPARE(range.err, QStringLiteral("tessera-cli: --layer is 9; give 0 to 0\n"));
        const Result predicted = call({"predict", run, picture, "--json"});
        QCOMPARE(predicted.json().array().size(), 1);
        QCOMPARE(predicted.json()[0]["predictions"].toArray().size(), 5);
        comesFromStepTwo(predicted.json()[0].toObject());
        QCOMPARE(predicted.err, QStringLiteral("weights: step 2, epoch 0, best checkpoint\n"));

        const Result exported =
            call({"export", run, "--format", "safetensors", "--out", path("exported"), "--json"});
        QVERIFY2(exported.code == 0, qPrintable(exported.err));
        QCOMPARE(exported.json()["max_abs_difference"].toDouble(), 0.0);

        // One changed character in an export gives no other numbers.
        QFile weights(QString::fromStdString(path("exported/model.safetensors")));
        QVERIFY(weights.open(QIODevice::ReadWrite) && weights.seek(weights.size() - 2));
        char byte = 0;
        QVERIFY(weights.peek(&byte, 1) == 1);
        byte = static_cast<char>(byte ^ 4);
        QVERIFY(weights.write(&byte, 1) == 1);
        weights.close();
        const Result damaged = call({"predict", path("exported"), picture});
        QCOMPARE(damaged.code, 4);
        QCOMPARE(damaged.err, QString::fromStdString("tessera-cli: " + path("exported") +
                                                     " is damaged: model.safetensors does not "
                                                     "have its digest\n"));
        comesFromStepTwo(exported.json().object());

        const Result snapshot = call({"inspect", run, "--image", picture, "--what", "patches",
                                      "--epoch", "77", "--out", seen});
        QCOMPARE(snapshot.code, 4);
        QCOMPARE(snapshot.err,
                 QString::fromStdString("tessera-cli: " + run +
                                        " has no snapshot of epoch 77; there are those of 0\n"));
        const Result unwritable = call({"inspect", run, "--image", picture, "--what", "patches",
                                        "--out", picture + "/inside"});
        QCOMPARE(unwritable.code, 4);
        QVERIFY2(unwritable.err.endsWith(QString::fromStdString(
                     "tessera-cli: cannot make the folder " + picture +
                     "/inside: Not a directory; choose another one or check the permissions\n")),
                 qPrintable(unwritable.err));
    }

    void anotherCheckpointThanTheBestIsSaid() {
        const std::string run = path("damaged");
        const Result trained =
            call({"train", "--preset", "demo_vanilla", "--data", "builtin:shapes?train=60&test=20",
                  "--out", run, "--max-steps", "2", "--data.batch", "20", "--model.depth", "1",
                  "--data.validation", "0", "--checkpoint.every_steps", "1", "--json"});
        QVERIFY2(trained.code == 0, qPrintable(trained.err));
        const QString last = QString::fromStdString(run) + "/checkpoints/step-00000002";
        QCOMPARE(call({"evaluate", run, "--json"}).json()["checkpoint"].toString(), "last");
        QFile(last + "/manifest.json").remove();
        const Result scored = call({"evaluate", run, "--json"});
        QCOMPARE(scored.code, 0);
        const QString note = "the checkpoint " + last +
                             " is damaged: manifest.json cannot be read; the weights of step 1 "
                             "are used instead";
        QCOMPARE(scored.err, "warning: " + note + "\n");
        QCOMPARE(scored.json()["warnings"].toArray(), (QJsonArray{note}));
        QCOMPARE(scored.json()["step"].toInteger(), 1);
        QFile(QString::fromStdString(run) + "/checkpoints/step-00000001/model.safetensors")
            .remove();
        const Result none = call({"evaluate", run, "--json"});
        QCOMPARE(none.code, 4);
        QCOMPARE(none.err,
                 QString::fromStdString("tessera-cli: every checkpoint of " + run +
                                        " is damaged (step-00000002: manifest.json cannot be "
                                        "read; step-00000001: model.safetensors is missing); put "
                                        "a copy of one back or train again\n"));
    }

private:
    static void comesFromStepTwo(const QJsonObject& json) {
        QCOMPARE(json["step"].toInteger(-1), 2);
        QCOMPARE(json["epoch"].toInteger(-1), 0);
        QCOMPARE(json["checkpoint"].toString(), QStringLiteral("best"));
        QVERIFY(json["weights"].toString().endsWith(
            QStringLiteral("checkpoints/step-00000002/model.safetensors")));
        QCOMPARE(json["warnings"], QJsonValue(QJsonArray()));
    }
    static void write_picture(const std::string& file) {
        Image image{8, 8, 3, std::vector<uint8_t>(192, 90)};
        write_png(file, image);
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
