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
    QCOMPARE(paired["mcnemar"].toObject()["only_b"].toInt(), 6); // images 2 to 7
    QCOMPARE(paired["mcnemar"].toObject()["p_value"].toDouble(), 0.03125);
    QCOMPARE(json["measures"].toArray().size(), 8);
}

void TestCompareCommand::textNamesTheVerdictAndWhatDiffers() {
    const Result result = call(words("text"));
    QCOMPARE(result.code, 0);
    const QStringList lines = result.out.trimmed().split(QLatin1Char('\n'));
    QVERIFY2(lines[0].contains(QStringLiteral(" is better by 25.0 points of top-1 ± 15.2 "
                                              "(2 seeds, 95 %, p = 0.019).")),
             qPrintable(lines[0]));
    QVERIFY2(lines[1].startsWith(QStringLiteral(
                 "On the same 20 images B has more of its seeds right on 6 and A on 0: McNemar's "
                 "test, exact binomial, p = 0.031.")),
             qPrintable(lines[1]));
    QCOMPARE(lines[2], QStringLiteral("! B against A in parameters: +10.0 % (1000 and 1100)."));
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
    all.insert(all.end(), {"--factor", "model.tokenizer"});
    const Result one = call(all);
    QVERIFY2(one.out.contains(QStringLiteral("! Beyond the declared factor, model.attention")),
             qPrintable(one.out));
    all.insert(all.end(), {"--factor", "model.attention"});
    QVERIFY(!call(all).out.contains(QStringLiteral("Beyond the declared factor")));
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
        << QStringList{"--a", "x", "--b", "y", "--factor", "model.nothing"} << 2
        << "tessera-cli: --factor \"model.nothing\" is no setting; tessera-cli config docs lists "
           "them\n";
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
