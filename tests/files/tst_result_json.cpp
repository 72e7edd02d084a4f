// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/files/result_json.h"

#include <QtTest>

#include <cmath>

using namespace tessera;

namespace {

QJsonObject object(const std::string& text) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

RunOutcome sample_outcome() {
    RunOutcome outcome;
    outcome.state = RunState::finished;
    outcome.directory = "runs/one";
    outcome.steps = 8800;
    outcome.epochs = 50;
    outcome.seconds = 12.5;
    outcome.top1 = 0.5336;
    outcome.best_step = 8624;
    outcome.best_top1 = 0.54;
    outcome.per_class = {0.5, kNotMeasured};
    outcome.test.split = "test";
    outcome.test.images = 3;
    outcome.test.top1 = 1.0 / 3;
    outcome.test.class_names = {"a", "b"};
    outcome.test.confusion = {1, 0, 2, 0};
    outcome.test.per_class = {1, 0};
    return outcome;
}

} // namespace

class TestResultJson : public QObject {
    Q_OBJECT
private slots:
    void outcomeHasTheContractsMembers();
    void outcomeRoundTrips();
    void statesHaveNames();
    void evaluationHasTheContractsMembers();
    void factsAndMachine();
    void comparisonHasTheContractsMembers();
    void damagedBytesStayReadable();
};

void TestResultJson::outcomeHasTheContractsMembers() {
    const QJsonObject result = object(outcome_to_json(sample_outcome()));
    for (const char* key : {"state", "steps", "epochs", "seconds", "top1", "top5", "loss", "best",
                            "per_class", "test"}) {
        QVERIFY2(result.contains(key), key);
    }
    QCOMPARE(result["state"].toString(), QString("finished"));
    QVERIFY(result["top5"].isNull());
    QCOMPARE(result["best"].toObject()["step"].toInt(), 8624);
    QVERIFY(result["per_class"].toArray()[1].isNull());
    QCOMPARE(result["test"].toObject()["confusion"].toArray()[1].toArray()[0].toInt(), 2);
    QVERIFY(object(outcome_to_json({}))["test"].isNull());
}

void TestResultJson::outcomeRoundTrips() {
    const RunOutcome outcome = sample_outcome();
    const auto read = outcome_from_json(outcome_to_json(outcome));
    QVERIFY(read.has_value());
    QCOMPARE(outcome_to_json(*read), outcome_to_json(outcome));
    QCOMPARE(read->test.top1, 1.0 / 3);
    QCOMPARE(read->test.confusion, outcome.test.confusion);
    QVERIFY(std::isnan(read->per_class[1]));
}

void TestResultJson::statesHaveNames() {
    for (const RunState state :
         {RunState::queued, RunState::running, RunState::paused, RunState::finished,
          RunState::stopped, RunState::interrupted, RunState::failed}) {
        QCOMPARE(state_of(state_name(state)), std::optional(state));
    }
    QCOMPARE(state_name(RunState::failed), std::string_view("failed"));
    QVERIFY(!state_of("winning"));
}

void TestResultJson::evaluationHasTheContractsMembers() {
    EvalResult result = sample_outcome().test;
    result.predictions = {0, 0, 0};
    QJsonObject json = object(eval_to_json(result));
    for (const char* key : {"top1", "top5", "loss", "ece", "per_class", "confusion", "groups"}) {
        QVERIFY2(json.contains(key), key);
    }
    QVERIFY(json["groups"].isNull() && !json.contains("predictions"));
    json = object(eval_to_json(result, GroupAccuracy{0.5, kNotMeasured, 0.25}, true));
    QCOMPARE(json["groups"].toObject()["few"].toDouble(), 0.25);
    QVERIFY(json["groups"].toObject()["medium"].isNull());
    QCOMPARE(json["predictions"].toArray().size(), 3);
    QVERIFY(!eval_from_json("[]") && !eval_from_json("{"));
}

void TestResultJson::factsAndMachine() {
    ModelFacts facts;
    facts.parameters = 7;
    facts.layers.push_back({"head", "Linear", "(B, 10)", 650, 640});
    const QJsonObject described = object(facts_to_json(facts));
    for (const char* key : {"parameters", "trainable", "tokens", "macs_per_image",
                            "activation_bytes_per_image", "layers"}) {
        QVERIFY2(described.contains(key), key);
    }
    QCOMPARE(described["layers"].toArray()[0].toObject()["macs"].toInt(), 640);
    RunService::Machine machine;
    machine.devices.push_back({"cpu", "A processor", 8});
    machine.libtorch = "1.13.1";
    machine.features = {"opencv"};
    const QJsonObject seen = object(machine_to_json(machine));
    for (const char* key : {"devices", "libtorch", "threads", "features"}) {
        QVERIFY2(seen.contains(key), key);
    }
    QCOMPARE(seen["devices"].toArray()[0].toObject()["id"].toString(), QString("cpu"));
}

void TestResultJson::comparisonHasTheContractsMembers() {
    ComparisonSide a;
    a.preset = "demo_vanilla";
    a.runs = {"one"};
    a.top1s = {0.5};
    ComparisonSide b = a;
    b.preset = "demo_spt_lsa";
    b.top1s = {0.75};
    const QJsonObject one = object(comparison_to_json(compare_sides(a, b)));
    for (const char* key :
         {"a", "b", "delta", "interval", "p_value", "verdict", "differing_keys"}) {
        QVERIFY2(one.contains(key), key);
    }
    for (const char* key :
         {"preset", "runs", "top1", "top5", "loss", "parameters", "macs_per_image", "seconds"}) {
        QVERIFY2(one["a"].toObject().contains(key), key);
    }
    QCOMPARE(one["delta"].toDouble(), 0.25);
    QVERIFY(one["interval"].isNull() && one["p_value"].isNull());
    a.top1s = {0.5, 0.52};
    b.top1s = {0.75, 0.77};
    const QJsonObject two = object(comparison_to_json(compare_sides(a, b)));
    QCOMPARE(two["interval"].toArray().size(), 2);
    QCOMPARE(two["verdict"].toString(), QString("better"));
}

void TestResultJson::damagedBytesStayReadable() {
    RunOutcome outcome;
    outcome.reason = "a name that is no UTF-8: \xff";
    QVERIFY(outcome_from_json(outcome_to_json(outcome)).has_value());
}

QTEST_APPLESS_MAIN(TestResultJson)
#include "tst_result_json.moc"
