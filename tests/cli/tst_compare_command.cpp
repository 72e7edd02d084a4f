// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/command_call.h"
#include "tests/support/finished_runs.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera;
using test::call;
using test::Result;

/// `compare` of runs that are there: the same facts as in the window, without training.
class TestCompareCommand : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void jsonHoldsTheContractAndMore();
    void textNamesTheVerdictAndWhatDiffers();
    void filesStandBesideEachOther();
    void aDeclaredFactorIsFair();
    void noRunCountsTwice();
    void withoutSpreadThereIsNoInterval();
    void anUnfinishedRunHasNoVerdict();
    void aBusyMachineDoesNotLengthenTraining();
    void wrongUse_data();
    void wrongUse();

private:
    std::vector<std::string> words(const std::string& out) const;

    QTemporaryDir m_folder;
    std::filesystem::path m_a[2];
    std::filesystem::path m_b[2];
};

void TestCompareCommand::initTestCase() {
    const std::filesystem::path workspace = m_folder.path().toStdString();
    for (uint64_t seed : {uint64_t{1}, uint64_t{2}}) {
        const std::string number = std::to_string(seed);
        FinishedRun a{"a" + number, "demo_vanilla", "g", seed, {0, 1, 2, 3, 4, 5, 6}};
        FinishedRun b{"b" + number, "demo_spt_lsa", "g", seed, {0, 1}};
        if (seed == 2) {
            a.wrong.insert(7);
            b.wrong.insert(2);
        }
        m_a[seed - 1] = write_finished_run(workspace, a);
        m_b[seed - 1] = write_finished_run(workspace, b);
    }
}

std::vector<std::string> TestCompareCommand::words(const std::string& out) const {
    return {"compare",
            "--a",
            m_a[0].string(),
            "--a",
            m_a[1].string(),
            "--b",
            m_b[0].string(),
            "--b",
            m_b[1].string(),
            "--out",
            m_folder.filePath(QString::fromStdString(out)).toStdString()};
}

void TestCompareCommand::jsonHoldsTheContractAndMore() {
    auto all = words("json");
    all.emplace_back("--json");
    const Result result = call(all);
    QCOMPARE(result.code, 0);
    const QJsonObject json = QJsonDocument::fromJson(result.out.toUtf8()).object();
    for (const char* key : {"a", "b", "delta", "interval", "p_value", "verdict", "differing_keys",
                            "measures", "paired", "fairness", "equal_time", "classes", "split"}) {
        QVERIFY2(json.contains(QLatin1String(key)), key);
    }
    // A 13 and 12 of 20, B 18 and 17.
    QVERIFY(std::abs(json["delta"].toDouble() - 0.25) < 1e-12);
    QCOMPARE(json["verdict"].toString(), QStringLiteral("better"));
    const QJsonObject paired = json["paired"].toObject();
    QCOMPARE(paired["pairs"].toInt(), 2);
    QCOMPARE(paired["paired_by"].toString(), QStringLiteral("seed"));
    QVERIFY(paired["mcnemar"].isNull()); // an image has two answers of each side
    QCOMPARE(paired["sign_test"].toObject()["only_b"].toInt(), 6); // images 2 to 7
    QCOMPARE(paired["sign_test"].toObject()["p_value"].toDouble(), 0.03125);
    QCOMPARE(paired["bootstrap"].toObject()["over"].toString(), QStringLiteral("seeds_and_images"));
    QCOMPARE(json["b"].toObject()["name"].toString(), QStringLiteral("b1, b2"));
    QCOMPARE(json["b"].toObject()["run_names"].toArray()[1].toString(), QStringLiteral("b2"));
    QCOMPARE(json["b"].toObject()["preset"].toString(), QStringLiteral("demo_spt_lsa"));
    QCOMPARE(json["measures"].toArray().size(), 8);
}

void TestCompareCommand::textNamesTheVerdictAndWhatDiffers() {
    const Result result = call(words("text"));
    QCOMPARE(result.code, 0);
    const QStringList lines = result.out.trimmed().split(QLatin1Char('\n'));
    QCOMPARE(lines[0], QStringLiteral("b1, b2 is better by 25.0 points of top-1 ± 15.2 (2 seeds, "
                                      "95 %, p = 0.019)."));
    QVERIFY2(lines[1].startsWith(QStringLiteral(
                 "On the same 20 images B has more of its seeds right on 6 and A on 0: sign test "
                 "over images, exact binomial, p = 0.031. Paired bootstrap over seeds and images: "
                 "+25.0 points, 95 % interval ")),
             qPrintable(lines[1]));
    // Two presets differ in two settings, and nobody said that they are meant to.
    QCOMPARE(lines.mid(2, 4),
             (QStringList{QStringLiteral("! Beyond the declared factor, model.tokenizer differs: "
                                         "plain and shifted."),
                          QStringLiteral("! Beyond the declared factor, model.attention differs: "
                                         "plain and locality."),
                          QStringLiteral("! B against A in parameters: +10.0 % (1000 and 1100)."),
                          QStringLiteral("If they are meant to differ, declare them: --declare "
                                         "model.tokenizer,model.attention")}));
    QVERIFY2(lines.contains(QStringLiteral("weights: A step 30, epoch 3; step 30, epoch 3 / "
                                           "B step 30, epoch 3; step 30, epoch 3")),
             qPrintable(result.out));
}

void TestCompareCommand::filesStandBesideEachOther() {
    QCOMPARE(call(words("files")).code, 0);
    for (const char* name : {"comparison.json", "report.html", "table.tex"}) {
        QVERIFY2(QFile::exists(m_folder.filePath(QStringLiteral("files/") + QLatin1String(name))),
                 name);
    }
}

void TestCompareCommand::aDeclaredFactorIsFair() {
    auto all = words("factor");
    all.insert(all.end(), {"--declare", "model.tokenizer"});
    const Result one = call(all);
    QVERIFY2(one.out.contains(QStringLiteral("! Beyond the declared factor, model.attention")),
             qPrintable(one.out));
    QVERIFY(!one.out.contains(QStringLiteral("! Beyond the declared factor, model.tokenizer")));
    all.back() = "model.tokenizer,model.attention";
    const Result both = call(all);
    QVERIFY(!both.out.contains(QStringLiteral("Beyond the declared factor")));
    QVERIFY(!both.out.contains(QStringLiteral("declare them")));
    all[all.size() - 2] = "--factor"; // its older name
    QCOMPARE(call(all).out, both.out);
}

/// A run counts once: twice the same folder, whatever its path is called, and a copy of it.
void TestCompareCommand::noRunCountsTwice() {
    namespace fs = std::filesystem;
    const fs::path again = m_a[0] / ".." / m_a[0].filename();
    const fs::path copy = m_a[0].parent_path() / "copy";
    fs::copy(m_a[0], copy, fs::copy_options::recursive);
    const auto compared = [&](const std::vector<fs::path>& a, const std::vector<fs::path>& b) {
        std::vector<std::string> all{"compare", "--out", m_folder.filePath("twice").toStdString()};
        for (const fs::path& run : a) {
            all.insert(all.end(), {"--a", run.string()});
        }
        for (const fs::path& run : b) {
            all.insert(all.end(), {"--b", run.string()});
        }
        return call(all);
    };
    const QString twice = QStringLiteral("tessera-cli: the run %1 is given twice; a run counts "
                                         "once, on one side\n");
    const QString same = QStringLiteral("tessera-cli: %1 and %2 are the same training, with equal "
                                        "seed, settings and data; leave one of them out\n");
    const auto text = [](const fs::path& path) { return QString::fromStdString(path.string()); };
    const Result both_sides = compared({m_a[0]}, {m_a[0]});
    QCOMPARE(both_sides.err, twice.arg(text(m_a[0])));
    QCOMPARE(both_sides.code, 2);
    QCOMPARE(compared({m_a[0], again}, {m_b[0]}).err, twice.arg(text(again)));
    const Result copied = compared({m_a[0], copy}, {m_b[0]});
    QCOMPARE(copied.err, same.arg(text(m_a[0]), text(copy)));
    QCOMPARE(copied.code, 2);
    QCOMPARE(compared({m_a[0]}, {copy}).err, same.arg(text(m_a[0]), text(copy)));
    fs::remove_all(copy);
    QVERIFY(!QFile::exists(m_folder.filePath("twice")));
}

/// Equal scores of all seeds are no certainty.
void TestCompareCommand::withoutSpreadThereIsNoInterval() {
    const std::filesystem::path workspace = m_folder.filePath("flat").toStdString();
    std::vector<std::string> all{"compare", "--out", m_folder.filePath("flat/out").toStdString(),
                                 "--json"};
    for (const uint64_t seed : {uint64_t{1}, uint64_t{2}, uint64_t{3}}) {
        const std::string number = std::to_string(seed);
        const auto a = write_finished_run(workspace, {"a" + number, "demo_vanilla", "", seed, {0}});
        const auto b = write_finished_run(workspace, {"b" + number, "demo_spt_lsa", "", seed, {}});
        all.insert(all.end(), {"--a", a.string(), "--b", b.string()});
    }
    const Result result = call(all);
    QCOMPARE(result.err, QString());
    const QJsonObject json = QJsonDocument::fromJson(result.out.toUtf8()).object();
    QCOMPARE(json["verdict"].toString(), QStringLiteral("unclear"));
    QVERIFY(json["interval"].isNull() && json["p_value"].isNull());
    QCOMPARE(json["missing_interval"].toString(), QStringLiteral("no_spread"));
    QVERIFY(std::abs(json["delta"].toDouble() - 0.05) < 1e-12);
    for (const char* name : {"report.html", "table.tex"}) {
        QFile file(m_folder.filePath(QStringLiteral("flat/out/") + QLatin1String(name)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(!text.contains(" 0.0</td>") && !text.contains("\\pm 0.0"), name);
        QVERIFY2(text.contains("no spread"), name);
    }
}

/// A run that was stopped: both as they were after the last epoch of both, and no verdict.
void TestCompareCommand::anUnfinishedRunHasNoVerdict() {
    const std::filesystem::path workspace = m_folder.filePath("stopped").toStdString();
    const auto a = write_finished_run(workspace, {"a", "demo_vanilla", "", 1, {0}, 30});
    FinishedRun early{"b", "demo_spt_lsa", "", 1, {}, 20};
    early.state = RunState::stopped;
    early.epochs = 2;
    early.validation[1] = 0.625;
    const auto b = write_finished_run(workspace, early);
    const Result result = call({"compare", "--a", a.string(), "--b", b.string(), "--out",
                                m_folder.filePath("stopped/out").toStdString(), "--json"});
    QCOMPARE(result.err, QString());
    const QJsonObject json = QJsonDocument::fromJson(result.out.toUtf8()).object();
    QCOMPARE(json["verdict"].toString(), QStringLiteral("unfinished"));
    QCOMPARE(json["epoch"].toDouble(), 2.0);
    QCOMPARE(json["split"].toString(), QStringLiteral("val"));
    QCOMPARE(json["a"].toObject()["top1"].toDouble(), 0.5); // not 0.75, which is epoch 3
    QCOMPARE(json["b"].toObject()["top1"].toDouble(), 0.625);
    QCOMPARE(json["delta"].toDouble(), 0.125);
    QCOMPARE(json["sentence"].toString(),
             QStringLiteral("a and b cannot be judged before every run of them has finished; the "
                            "scores are those after epoch 2 of both."));
    // Twenty steps of each: 1 s a step of A, as it took 30 s in all, and 1 s of B.
    QCOMPARE(json["a"].toObject()["seconds"].toDouble(), 20.0);
    QCOMPARE(json["b"].toObject()["seconds"].toDouble(), 20.0);
    QCOMPARE(json["paired_problem"].toString(), QStringLiteral("A run has not finished."));
}

/// B's median step is longer; A's whole time is, as its machine was busy for a while.
void TestCompareCommand::aBusyMachineDoesNotLengthenTraining() {
    const std::filesystem::path workspace = m_folder.filePath("busy").toStdString();
    FinishedRun slow{"b", "demo_spt_lsa", "", 1, {}, 40};
    slow.step_seconds = 1.25;
    FinishedRun busy{"a", "demo_vanilla", "", 1, {0}, 60};
    busy.step_seconds = 1;
    busy.busy_step = 15; // takes 30 s more
    const auto a = write_finished_run(workspace, busy);
    const auto b = write_finished_run(workspace, slow);
    const Result result = call({"compare", "--a", a.string(), "--b", b.string(), "--out",
                                m_folder.filePath("busy/out").toStdString(), "--json"});
    const QJsonObject json = QJsonDocument::fromJson(result.out.toUtf8()).object();
    QCOMPARE(json["a"].toObject()["seconds"].toDouble(), 30.0);
    QCOMPARE(json["b"].toObject()["seconds"].toDouble(), 37.5);
    for (const QJsonValue& row : json["measures"].toArray()) {
        if (row["measure"].toString() == QLatin1String("step_seconds")) {
            QCOMPARE(row["delta"].toDouble(), 0.25);
        }
    }
    QCOMPARE(json["equal_time"].toObject()["seconds"].toDouble(), 30.0);
    QCOMPARE(json["equal_time"].toObject()["epoch_a"].toDouble(), 3.0);
    QCOMPARE(json["equal_time"].toObject()["epoch_b"].toDouble(), 2.0);
}

void TestCompareCommand::wrongUse_data() {
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("message");
    QTest::newRow("no B")
        << QStringList{"--a", "x"} << 2
        << "tessera-cli: compare of finished runs needs --a RUN and --b RUN, each "
           "at least once\n";
    QTest::newRow("both ways") << QStringList{"--a", "x", "--b", "y", "--preset", "demo_vanilla"}
                               << 2
                               << "tessera-cli: give either --preset twice, to train, or --a and "
                                  "--b with finished runs\n";
    QTest::newRow("no run") << QStringList{"--a", "/nonexistent/x", "--b", "/nonexistent/y"} << 4
                            << "tessera-cli: /nonexistent/x has no result yet; finish or resume "
                               "the run first\n";
    QTest::newRow("no setting")
        << QStringList{"--a", "x", "--b", "y", "--declare", "model.nothing"} << 2
        << "tessera-cli: --declare \"model.nothing\" is no setting; tessera-cli config docs lists "
           "them\n";
    QTest::newRow("no difference")
        << QStringList{"--preset",          "demo_vanilla", "--preset",          "demo_spt_lsa",
                       "--model.tokenizer", "plain",        "--model.attention", "plain"}
        << 3
        << "tessera-cli: with these flags demo_vanilla and demo_spt_lsa have the same settings; "
           "leave out the flags of what is to be compared\n";
}

void TestCompareCommand::wrongUse() {
    QFETCH(QStringList, more);
    QFETCH(int, code);
    QFETCH(QString, message);
    std::vector<std::string> all{"compare", "--out", m_folder.filePath("wrong").toStdString()};
    for (const QString& word : more) {
        all.push_back(word.toStdString());
    }
    const Result result = call(all);
    QCOMPARE(result.code, code);
    QCOMPARE(result.err, message);
    QVERIFY(result.out.isEmpty());
}

QTEST_APPLESS_MAIN(TestCompareCommand)
#include "tst_compare_command.moc"
