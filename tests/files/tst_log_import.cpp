// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_fixture.h"
#include "training/files/log_import.h"

#include <QtTest>

#include <cmath>

using namespace tessera;
using namespace tessera::test;

class TestLogImport : public QObject {
    Q_OBJECT
private slots:
    void init() { m_taker = std::make_unique<LogTaker>(); }
    void tagsAreKnown_data();
    void tagsAreKnown();
    void oneFolderIsOneRun();
    void kerasFoldersAreOneRun();
    void percentBecomesFractions();
    void twoTagsOfOneMeaningKeepTheFiner();
    void oneScaleForTheWholeLog_data();
    void oneScaleForTheWholeLog();
    void theTagThatHasTheNameKeepsIt();
    void foldersWithOneMeaningLoseNothing();
    void equalNamesAreToldApart();
    void aSingleFileIsEnough();

private:
    std::vector<ImportedLog> import(const std::filesystem::path& source,
                                    const LogImportOptions& options = {}) {
        return (*m_taker)(source, options);
    }
    std::unique_ptr<LogTaker> m_taker;
};

void TestLogImport::tagsAreKnown_data() {
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("split");
    QTest::addColumn<QString>("known");
    const auto row = [](const char* tag, const char* split, const char* known) {
        QTest::addRow("%s in %s", tag, split) << QString(tag) << QString(split) << QString(known);
    };
    row("train/loss", "", "loss/train");
    row("Loss/train", "", "loss/train");
    row("Loss/validation", "", "loss/val");
    row("epoch_loss", "train", "loss/train");
    row("epoch_accuracy", "val", "top1/val");
    row("epoch_sparse_categorical_accuracy", "val", "top1/val");
    row("val_acc", "", "top1/val");
    row("eval/loss", "", "loss/val");
    row("train_loss_step", "", "loss/train");
    row("train/learning_rate", "", "lr");
    row("Acc@1", "", "");
    row("acc/top1", "", "");
    row("top-5 accuracy", "val", "top5/val");
    row("train/grad_norm", "", "grad_norm");
    row("batch_loss", "train", "");
    row("evaluation_loss_vs_iterations", "val", "");
    row("loss/classifier", "", "");
    row("Loss/test", "", "");
    row("loss", "test", "");
    row("train_loss", "test", "loss/train");
    row("", "", "");
}

void TestLogImport::tagsAreKnown() {
    QFETCH(QString, tag);
    QFETCH(QString, split);
    QFETCH(QString, known);
    QCOMPARE(QString::fromStdString(known_tag(tag.toStdString(), split.toStdString())), known);
}

void TestLogImport::oneFolderIsOneRun() {
    const QTemporaryDir source;
    put(path_of(source, "events.out.tfevents.1.host"),
        plain_log({{"Loss/train", {{0, 2}, {1, 1}}}, {"mine", {{0, 5}}}}));
    const auto logs = import(path_of(source));
    QCOMPARE(logs.size(), std::size_t{1});
    QCOMPARE(logs[0].points, int64_t{3});
    QCOMPARE(logs[0].renamed, (std::map<std::string, std::string>{{"Loss/train", "loss/train"}}));
    QCOMPARE(logs[0].kept, std::vector<std::string>{"mine"});
    const auto metrics = read_metrics(logs[0].directory);
    QCOMPARE(keys(metrics), (QStringList{"loss/train", "mine"}));
    QCOMPARE(metrics.at("loss/train").steps, (std::vector<int64_t>{0, 1}));
    QCOMPARE(metrics.at("loss/train").values, (std::vector<double>{2, 1}));
    QCOMPARE(metrics.at("loss/train").seconds, (std::vector<double>{1.5e9, 1.5e9 + 1}));
}

void TestLogImport::kerasFoldersAreOneRun() {
    const QTemporaryDir source;
    put(path_of(source, "fit/train/events.out.tfevents.1.host.v2"),
        tensor_log("epoch_loss", {{0, 2}, {1, 1.5}}));
    put(path_of(source, "fit/validation/events.out.tfevents.1.host.v2"),
        tensor_log("epoch_accuracy", {{0, 0.25}, {1, 0.5}}));
    const auto logs = import(path_of(source));
    QCOMPARE(logs.size(), std::size_t{1});
    QCOMPARE(logs[0].name, std::string("fit"));
    const auto metrics = read_metrics(logs[0].directory);
    QCOMPARE(keys(metrics), (QStringList{"loss/train", "top1/val"}));
    QCOMPARE(metrics.at("top1/val").values, (std::vector<double>{0.25, 0.5}));
    QCOMPARE(logs[0].renamed.at("validation/epoch_accuracy"), std::string("top1/val"));
}

void TestLogImport::percentBecomesFractions() {
    const QTemporaryDir source;
    put(path_of(source, "events.out.tfevents.1"),
        plain_log({{"val_acc", {{1, 25}, {2, 50}}}, {"train_acc", {{1, 250}}}}));
    const auto metrics = read_metrics(import(path_of(source))[0].directory);
    QCOMPARE(metrics.at("top1/val").values, (std::vector<double>{0.25, 0.5}));
    QCOMPARE(metrics.at("train_acc").values, std::vector<double>{250}); // neither: left alone
}

void TestLogImport::twoTagsOfOneMeaningKeepTheFiner() {
    const QTemporaryDir source;
    put(path_of(source, "events.out.tfevents.1"),
        plain_log({{"train_loss_epoch", {{9, 3}}}, {"train_loss_step", {{1, 1}, {2, 2}}}}));
    const auto logs = import(path_of(source));
    const auto metrics = read_metrics(logs[0].directory);
    QCOMPARE(metrics.at("loss/train").steps.size(), std::size_t{2});
    QCOMPARE(metrics.at("train_loss_epoch").values, std::vector<double>{3});
    QCOMPARE(logs[0].kept, std::vector<std::string>{"train_loss_epoch"});
}

void TestLogImport::oneScaleForTheWholeLog_data() {
    QTest::addColumn<QVector<double>>("train");
    QTest::addColumn<QVector<double>>("validation");
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("taken");
    const auto row = [](const char* name, QVector<double> train, QVector<double> validation,
                        AccuracyScale asked, AccuracyScale taken) {
        QTest::newRow(name) << train << validation << int(asked) << int(taken);
    };
    constexpr auto kAuto = AccuracyScale::automatic;
    constexpr auto kFraction = AccuracyScale::fraction;
    constexpr auto kPercent = AccuracyScale::percent;
    row("rounding", {0.5, 1.0000001}, {0.75, 1}, kAuto, kFraction);
    row("rounding of half precision", {0.5, 1.0009765625}, {0.75}, kAuto, kFraction);
    row("rounding of bfloat16", {0.5, 1.0078125}, {0.75}, kAuto, kFraction);
    row("percent below 1 beside some above", {0.5, 1.25, 3}, {0.25, 0.5, 0.875}, kAuto, kPercent);
    row("percent with rounding", {50, 100.00001}, {25}, kAuto, kPercent);
    row("nothing above 1", {0.25}, {0.5}, kAuto, kFraction);
    row("not finite", {0.25, INFINITY}, {NAN, 0.5}, kAuto, kFraction);
    row("overruled to percent", {0.25}, {0.5}, kPercent, kPercent);
    row("overruled to fractions", {0.25}, {1.5}, kFraction, kFraction);
}

void TestLogImport::oneScaleForTheWholeLog() {
    QFETCH(QVector<double>, train);
    QFETCH(QVector<double>, validation);
    QFETCH(int, asked);
    QFETCH(int, taken);
    const auto points = [](const QVector<double>& values) {
        Points result;
        for (const double value : values) {
            result.emplace_back(int64_t(result.size() + 1), value);
        }
        return result;
    };
    const QTemporaryDir source;
    put(path_of(source, "events.out.tfevents.1"),
        plain_log({{"train_acc", points(train)}, {"val_top5", points(validation)}}));
    const auto logs = import(path_of(source), {AccuracyScale(asked)});
    QCOMPARE(int(logs[0].accuracy), taken);
    const double unit = AccuracyScale(taken) == AccuracyScale::percent ? 100 : 1;
    const auto metrics = read_metrics(logs[0].directory);
    const auto compare = [&](const QVector<double>& values, const std::string& tag) {
        const std::vector<double>& found = metrics.at(tag).values;
        QCOMPARE(found.size(), std::size_t(values.size()));
        for (std::size_t i = 0; i < found.size(); ++i) {
            const double expected = double(float(double(float(values[qsizetype(i)])) / unit));
            QVERIFY(found[i] == expected || (std::isnan(found[i]) && std::isnan(expected)));
        }
    };
    compare(train, "top1/train");
    compare(validation, "top5/val");
    const QByteArray written =
        QByteArray::fromStdString(content_of(logs[0].directory / "imported.json"));
    QVERIFY(written.contains(unit == 100 ? "\"accuracy_scale\": \"percent\""
                                         : "\"accuracy_scale\": \"fraction\""));
}

void TestLogImport::theTagThatHasTheNameKeepsIt() {
    const QTemporaryDir source;
    put(path_of(source, "events.out.tfevents.1"),
        plain_log({{"learning_rate", {{1, 0.5}, {2, 0.25}, {3, 0.125}}}, {"lr", {{2, 9}}}}));
    const auto logs = import(path_of(source));
    const auto metrics = read_metrics(logs[0].directory);
    QCOMPARE(keys(metrics), (QStringList{"learning_rate", "lr"}));
    QCOMPARE(metrics.at("lr").values, std::vector<double>{9});
    QCOMPARE(metrics.at("learning_rate").values, (std::vector<double>{0.5, 0.25, 0.125}));
    QCOMPARE(logs[0].points, int64_t{4});
    QCOMPARE(logs[0].kept, (std::vector<std::string>{"learning_rate", "lr"}));
    QVERIFY(logs[0].renamed.empty());
}

void TestLogImport::foldersWithOneMeaningLoseNothing() {
    const QTemporaryDir source;
    put(path_of(source, "run/events.out.tfevents.1"), plain_log({{"loss/train", {{1, 1}}}}));
    put(path_of(source, "run/train/events.out.tfevents.1"),
        plain_log({{"loss", {{1, 5}, {2, 6}}}, {"train_loss", {{1, 7}}}}));
    const auto logs = import(path_of(source));
    const auto metrics = read_metrics(logs[0].directory);
    QCOMPARE(keys(metrics), (QStringList{"loss/train", "train/loss", "train/train_loss"}));
    QCOMPARE(metrics.at("loss/train").values, std::vector<double>{1});
    QCOMPARE(metrics.at("train/loss").values, (std::vector<double>{5, 6}));
    QCOMPARE(logs[0].points, int64_t{4});
}

void TestLogImport::equalNamesAreToldApart() {
    const QTemporaryDir source;
    put(path_of(source, "run/events.out.tfevents.1"), plain_log({{"train/f1", {{1, 1}}}}));
    put(path_of(source, "run/train/events.out.tfevents.1"), plain_log({{"f1", {{1, 2}}}}));
    // 250 is no accuracy, so that this one keeps its own name, which is that of the other.
    put(path_of(source, "run/val/events.out.tfevents.1"), plain_log({{"acc", {{1, 0.5}}}}));
    put(path_of(source, "run/events.out.tfevents.2"), plain_log({{"top1/val", {{1, 250}}}}));
    const auto logs = import(path_of(source));
    const auto metrics = read_metrics(logs[0].directory);
    QCOMPARE(keys(metrics), (QStringList{"top1/val", "top1/val (2)", "train/f1", "train/f1 (2)"}));
    QCOMPARE(metrics.at("top1/val").values, std::vector<double>{0.5});
    QCOMPARE(metrics.at("top1/val (2)").values, std::vector<double>{250});
    QCOMPARE(logs[0].points, int64_t{4});
    QCOMPARE(logs[0].renamed.at("top1/val"), std::string("top1/val (2)"));
}

void TestLogImport::aSingleFileIsEnough() {
    const QTemporaryDir source;
    const auto file = path_of(source, "exp7/events.out.tfevents.1");
    put(file, plain_log({{"loss", {{1, 1}}}}));
    put(path_of(source, "exp7/events.out.tfevents.2"), plain_log({{"loss", {{2, 1}}}}));
    const auto logs = import(file);
    QCOMPARE(logs.size(), std::size_t{1});
    QCOMPARE(logs[0].name, std::string("exp7"));
    QCOMPARE(logs[0].points, int64_t{1});
}

QTEST_GUILESS_MAIN(TestLogImport)
#include "tst_log_import.moc"
