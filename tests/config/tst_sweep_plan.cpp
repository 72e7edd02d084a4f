// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/config/sweep_plan.h"

#include "models/error.h"
#include "training/config/config_io.h"

#include <QTest>

#include <set>

using namespace tessera;

namespace {

SweepAxis range(const char* key, double from, double to, int64_t count, Spacing spacing) {
    return {key, {}, SweepRange{from, to, count, spacing}};
}

std::vector<double> reals(const std::vector<FieldValue>& values) {
    std::vector<double> numbers;
    for (const FieldValue& value : values) {
        numbers.push_back(std::get<double>(value));
    }
    return numbers;
}

QString message(const std::function<void()>& work) {
    try {
        work();
    } catch (const Error& error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

} // namespace

/// The plan of a sweep: values, combinations, names, file.
class TestSweepPlan : public QObject {
    Q_OBJECT
private slots:
    void rangesAreSpacedAsSaid() {
        QCOMPARE(reals(axis_values(range("sam.rho", 0.1, 0.4, 4, Spacing::linear))),
                 (std::vector<double>{0.1, 0.2, 0.3, 0.4}));
        QCOMPARE(reals(axis_values(range("optim.lr", 1e-4, 1e-1, 4, Spacing::log))),
                 (std::vector<double>{1e-4, 1e-3, 1e-2, 1e-1}));
        // Falling, and rounded to six digits: sqrt(1e-3 * 1e-2) = 0.0031622776...
        QCOMPARE(reals(axis_values(range("optim.lr", 1e-2, 1e-3, 3, Spacing::log))),
                 (std::vector<double>{1e-2, 0.00316228, 1e-3}));
        const std::vector<FieldValue> whole =
            axis_values(range("model.depth", 1, 3, 5, Spacing::linear));
        // 1, 1.5, 2, 2.5, 3 rounded away from zero, each once.
        QCOMPARE(whole, (std::vector<FieldValue>{int64_t{1}, int64_t{2}, int64_t{3}}));
        QCOMPARE(reals(axis_values(range("sam.rho", 0.3, 0.9, 1, Spacing::linear))),
                 (std::vector<double>{0.3}));
    }

    void aGridVariesTheLastAxisFastest() {
        SweepPlan plan;
        plan.axes = {{"optim.lr", {0.1, 0.2}, {}}, {"model.depth", {int64_t{1}, int64_t{2}}, {}}};
        const std::vector<SweepRun> runs = expand(plan);
        QCOMPARE(runs.size(), std::size_t{4});
        QCOMPARE(runs[1].name, std::string("optim.lr 0.1, model.depth 2"));
        QCOMPARE(runs[1].folder, std::string("optim.lr=0.1,model.depth=2"));
        QCOMPARE(runs[2].config.optim.lr, 0.2);
        QCOMPARE(runs[2].config.model.vit.depth, int64_t{1});
        QCOMPARE(runs[3].values.size(), std::size_t{2});
    }

    void aSettingWithoutEffectMakesNoRuns() {
        SweepPlan plan;
        plan.base.sam.rho = 0.07;
        plan.axes = {{"sam.kind", {std::string("none"), std::string("sam")}, {}},
                     {"sam.rho", {0.05, 0.1, 0.2}, {}}};
        const std::vector<SweepRun> runs = expand(plan);
        // Without SAM the three radii are one run.
        QCOMPARE(runs.size(), std::size_t{4});
        QCOMPARE(runs[0].name, std::string("sam.kind none"));
        QCOMPARE(runs[0].config.sam.rho, 0.07);
        QCOMPARE(runs[3].name, std::string("sam.kind sam, sam.rho 0.2"));
    }

    void seedsMultiplyAndAreNamed() {
        SweepPlan plan;
        plan.base.train.seed = 10;
        plan.seeds = 2;
        plan.axes = {{"optim.lr", {0.1, 0.2}, {}}};
        const std::vector<SweepRun> runs = expand(plan);
        QCOMPARE(runs.size(), std::size_t{4});
        QCOMPARE(runs[1].config.train.seed, uint64_t{11});
        QCOMPARE(runs[1].name, std::string("optim.lr 0.1, seed 11"));
        QCOMPARE(runs[1].folder, std::string("optim.lr=0.1,seed=11"));
    }

    void aRandomSearchIsRepeatableAndStaysInRange() {
        SweepPlan plan;
        plan.search = SweepSearch::random;
        plan.runs = 200;
        plan.axes = {range("optim.lr", 1e-5, 1e-1, 5, Spacing::log),
                     range("model.depth", 1, 3, 5, Spacing::linear),
                     {"optim.kind", {std::string("sgd"), std::string("adamw")}, {}}};
        const std::vector<SweepRun> runs = expand(plan);
        const std::vector<SweepRun> again = expand(plan);
        QCOMPARE(runs.size(), again.size());
        int small = 0;
        std::set<int64_t> depths;
        std::set<OptimKind> kinds;
        for (std::size_t i = 0; i < runs.size(); ++i) {
            QCOMPARE(runs[i].folder, again[i].folder);
            const double lr = runs[i].config.optim.lr;
            QVERIFY(lr >= 1e-5 && lr <= 1e-1);
            small += lr < 1e-3 ? 1 : 0;
            depths.insert(runs[i].config.model.vit.depth);
            kinds.insert(runs[i].config.optim.kind);
        }
        QCOMPARE(depths, (std::set<int64_t>{1, 2, 3}));
        QCOMPARE(kinds.size(), std::size_t{2});
        // Half of the decades lie below 1e-3: 200 draws, expected 100, deviation 7.
        QVERIFY2(small > 65 && small < 135, qPrintable(QString::number(small)));
        plan.runs = 50;
        const std::vector<SweepRun> fewer = expand(plan);
        QCOMPARE(fewer[49].folder, runs[49].folder); // more runs leave the first as they are
        plan.seed = 2;
        QVERIFY(expand(plan)[0].folder != runs[0].folder);
    }

    void longAndStrangeNamesBecomeSafeFolders() {
        SweepPlan plan;
        plan.axes = {{"data.path", {std::string("/a b/c"), std::string("/a_b/c")}, {}}};
        const std::vector<SweepRun> runs = expand(plan);
        QCOMPARE(runs.size(), std::size_t{2}); // equal letters, different digests
        for (const SweepRun& run : runs) {
            QVERIFY(run.folder.find('/') == std::string::npos);
            QVERIFY(run.folder.starts_with("data.path=_a_b_c-"));
        }
        plan.axes = {{"data.path", {std::string(400, 'x')}, {}}};
        QCOMPARE(expand(plan)[0].folder.size(), std::size_t{129});
    }

    void wrongPlansAreRefused_data() {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* json, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(json) << QString::fromUtf8(expected);
        };
        row("nothing varies", R"({"axes": {}})",
            R"(s.json varies nothing; give "axes" with at least one setting)");
        row("unknown setting", R"({"axes": {"optim.lrr": [1]}})",
            R"(unknown setting "optim.lrr" in s.json; did you mean "optim.lr"?)");
        row("unknown member", R"({"axis": {}})",
            R"(unknown key "axis" in s.json; did you mean "axes"?)");
        row("no list", R"({"axes": {"optim.lr": 1}})",
            R"("optim.lr" in s.json must be a list of values or an object with "from" and "to")");
        row("range of a choice", R"({"axes": {"optim.kind": {"from": 1, "to": 2}}})",
            "optim.kind is no number; list its values instead of a range");
        row("log of zero",
            R"({"axes": {"optim.lr": {"from": 0, "to": 0.1, "count": 3, "spacing": "log"}}})",
            "the range of optim.lr begins at 0; logarithmic spacing needs both ends above 0");
        row("count", R"({"axes": {"optim.lr": {"from": 0.1, "to": 0.2, "count": 0}}})",
            "the range of optim.lr has count = 0; give 1 to 1000");
        row("unknown word", R"({"axes": {"optim.lr": {"from": 0.1, "to": 0.2, "step": 1}}})",
            R"(unknown key "optim.lr.step" in s.json; a range has from, to, count and spacing)");
        row("random without runs", R"({"search": "random", "axes": {"optim.lr": [0.1]}})",
            "the random search has runs = 0; give 1 to 10000");
        row("seeds twice", R"({"seeds": 2, "axes": {"train.seed": [1, 2]}})",
            "the sweep varies train.seed and repeats over seeds; use one of them");
        row("too many",
            R"({"axes": {"optim.lr": {"from": 0.1, "to": 0.2, "count": 200},
                "sam.rho": {"from": 0.1, "to": 0.2, "count": 200}}})",
            "the sweep has more than 10000 runs; give fewer values or search at random");
        row("newer", R"({"version": 2, "axes": {"optim.lr": [0.1]}})",
            "s.json has version 2, this program reads versions up to 1; update the program");
    }
    void wrongPlansAreRefused() {
        QFETCH(QString, json);
        QFETCH(QString, expected);
        QCOMPARE(message([&] { expand(sweep_from_json(json.toStdString(), "s.json")); }), expected);
    }

    void aValueOutOfRangeNamesTheFile() {
        const QString text =
            message([] { sweep_from_json(R"({"axes": {"model.depth": [0]}})", "s.json"); });
        QVERIFY2(text.startsWith(QStringLiteral("s.json: ")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("model.depth")), qPrintable(text));
    }

    void filesReadBackToTheSamePlan() {
        const char* json = R"({"preset": "demo_vanilla", "settings": {"train.epochs": 3},
            "search": "random", "runs": 7, "seed": 5, "seeds": 2,
            "axes": {"sam.rho": {"from": 0.01, "to": 1, "count": 3, "spacing": "log"},
                     "model.tokenizer": ["plain", "shifted"]}})";
        const SweepPlan plan = sweep_from_json(json, "s.json");
        QCOMPARE(plan.base.train.epochs, int64_t{3});
        QCOMPARE(plan.base.model.vit.depth, find_preset("demo_vanilla").config.model.vit.depth);
        QCOMPARE(plan.axes[0].key, std::string("sam.rho")); // the order of the file
        const SweepPlan again = sweep_from_json(sweep_to_json(plan), "again");
        QVERIFY(config_diff(plan.base, again.base).empty());
        QCOMPARE(again.base.preset, plan.base.preset);
        const std::vector<SweepRun> a = expand(plan);
        const std::vector<SweepRun> b = expand(again);
        QCOMPARE(a.size(), b.size());
        for (std::size_t i = 0; i < a.size(); ++i) {
            QCOMPARE(a[i].folder, b[i].folder);
        }
    }

    void valuesAreReadFromText() {
        QCOMPARE(parse_values(*find_field("optim.lr"), " 0.1, 1e-3,"),
                 (std::vector<FieldValue>{0.1, 0.001}));
        QCOMPARE(parse_values(*find_field("optim.kind"), "sgd,adamw"),
                 (std::vector<FieldValue>{std::string("sgd"), std::string("adamw")}));
        QVERIFY(message([] {
                    parse_values(*find_field("optim.lr"), "0.1, much");
                }).contains(QStringLiteral("much")));
        QCOMPARE(message([] { parse_values(*find_field("optim.lr"), " , "); }),
                 QStringLiteral("the sweep gives no values for optim.lr; give at least one"));
    }
};

QTEST_GUILESS_MAIN(TestSweepPlan)
#include "tst_sweep_plan.moc"
