// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/run_query.h"

#include <QTest>

using namespace tessera;

namespace {

RunSummary sample() {
    RunSummary run;
    run.directory = "/w/runs/2026-a";
    run.meta.name = "Vanilla large";
    run.meta.tags = {"paper", "Seed study"};
    run.meta.group = "Ablation";
    run.meta.note = "learning rate too high";
    run.preset = "demo_vanilla";
    run.state = RunState::failed;
    run.data = "/data/cifar100";
    run.top1 = 0.55;
    run.parameters = 4'000'000;
    run.seed = 42;
    RunConfig config;
    config.optim.lr = 0.001;
    run.config = std::make_shared<const RunConfig>(config);
    return run;
}

} // namespace

class TestRunQuery : public QObject {
    Q_OBJECT
private slots:
    void expressions_data();
    void expressions();
    void mistakes_data();
    void mistakes();
    void unknownNumbersMatchNothing();
    void importedRunsHaveAState();
};

void TestRunQuery::expressions_data() {
    QTest::addColumn<bool>("matches");
    const auto yes = [](const char* text) { QTest::newRow(text) << true; };
    const auto no = [](const char* text) { QTest::newRow(text) << false; };
    yes("");
    yes("  ");
    yes("vanilla");
    yes("VANILLA abl");
    no("vanilla sam");
    yes("\"rate too\"");
    no("\"too rate\"");
    yes("top1 > 0.5 tag:paper");
    yes("top1>0.5");
    yes("top1 >= 0.55");
    no("top1 > 0.55");
    yes("top1 = 0.55");
    yes("top1 == 0.55");
    no("top1 != 0.55");
    yes("top1 > 50%");
    no("top1 < 50%");
    yes("params<5e6");
    yes("params < 5M");
    no("params < 4000k");
    yes("tag:PAPER");
    no("tag:pap");
    yes("tag:\"seed study\"");
    no("-tag:paper");
    yes("-tag:x");
    yes("state:failed");
    no("state:running");
    no("-state:failed vanilla");
    yes("preset:vanilla");
    yes("data:cifar");
    no("data:shapes");
    yes("group:abl name:large note:high");
    yes("optim.lr<=0.001");
    yes("optim.lr = 1e-3");
    no("optim.lr < 0.001");
    yes("seed:42");
    yes("model.kind:vit");
    no("model.kind!=vit");
    yes("-sam");
    no("-vanilla");
    yes("-");
    yes("tag != x");
}

void TestRunQuery::expressions() {
    QFETCH(bool, matches);
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    QString problem;
    const RunQuery query = RunQuery::parse(text, &problem);
    QCOMPARE(problem, QString());
    QCOMPARE(
        query.matches(sample(), QStringLiteral("Vanilla large Ablation learning rate too high - ")),
        matches);
}

void TestRunQuery::mistakes_data() {
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QString::fromUtf8(expected);
    };
    row("top1 >", "After “top1>” a value is missing.");
    row("tag:", "After “tag:” a value is missing.");
    row("top1 > high", "“high” is no number; write for example top1>0.5.");
    row("optim.lr<=", "After “optim.lr<=” a value is missing.");
    row("optim.lrr<=0.1", "There is no key “optim.lrr”; did you mean “optim.lr”?");
    row("para<3", "There is no key “para”; did you mean “params”?");
    row("vanilla tag>3", "“tag” is text: write tag:value.");
    row("model.kind>3", "“model.kind” is text: write model.kind:value.");
}

void TestRunQuery::mistakes() {
    QFETCH(QString, expected);
    QString problem;
    const RunQuery query = RunQuery::parse(QString::fromUtf8(QTest::currentDataTag()), &problem);
    QCOMPARE(problem, expected);
    QVERIFY(query.isEmpty());
}

void TestRunQuery::unknownNumbersMatchNothing() {
    RunSummary run = sample();
    run.top1 = kNotMeasured;
    run.config.reset();
    for (const char* text : {"top1<1", "top1>=0", "top1!=0.5", "optim.lr<1", "model.kind!=vit"}) {
        QVERIFY2(!RunQuery::parse(QString::fromLatin1(text)).matches(run, {}), text);
    }
}

void TestRunQuery::importedRunsHaveAState() {
    RunSummary run = sample();
    run.imported = "/logs";
    run.meta.archived = true;
    QVERIFY(RunQuery::parse(QStringLiteral("state:imported")).matches(run, {}));
    QVERIFY(RunQuery::parse(QStringLiteral("state:archived")).matches(run, {}));
    QVERIFY(!RunQuery::parse(QStringLiteral("state:failed")).matches(run, {}));
}

QTEST_GUILESS_MAIN(TestRunQuery)
#include "tst_run_query.moc"
