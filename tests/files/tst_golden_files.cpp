// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/files/event_file.h"
#include "training/files/safetensors.h"
#include "training/stats/metrics.h"
#include "training/stats/statistics.h"

#include <QtTest>

#include <cmath>

using namespace tessera;

namespace {

/// A set of reference numbers: index.json and one safetensors file per case.
class Golden {
public:
    explicit Golden(const QString& name) : folder_(qEnvironmentVariable("TESSERA_GOLDEN")) {
        QFile index(folder_ + "/index.json");
        if (!index.open(QIODevice::ReadOnly)) {
            return;
        }
        const QJsonArray cases =
            QJsonDocument::fromJson(index.readAll()).object()["cases"].toArray();
        for (const auto& entry : cases) {
            if (entry.toObject()["name"].toString() == name) {
                case_ = entry.toObject();
            }
        }
    }
    bool absent() const { return case_.isEmpty(); }
    QJsonValue scalar(const QString& name) const {
        return case_["scalars"].toObject()[name].toObject()["value"];
    }
    QJsonObject parameters() const { return case_["parameters"].toObject(); }
    bool agrees(double value, const QJsonValue& reference) const {
        const QJsonObject tolerance = case_["tolerance"].toObject();
        if (reference.isNull()) {
            return std::isnan(value);
        }
        const double expected = reference.toDouble();
        return std::abs(value - expected) <=
               tolerance["atol"].toDouble() + tolerance["rtol"].toDouble() * std::abs(expected);
    }
    bool agrees(const std::vector<double>& values, const QJsonArray& reference) const {
        bool all = static_cast<qsizetype>(values.size()) == reference.size();
        for (qsizetype i = 0; all && i < reference.size(); ++i) {
            all = agrees(values[static_cast<std::size_t>(i)], reference[i]);
        }
        return all;
    }
    template <typename Number>
    std::vector<Number> tensor(const std::string& name) const {
        SafetensorsFile file((folder_ + '/' + case_["file"].toString()).toStdString());
        const TensorEntry* entry = file.header().find(name);
        std::vector<Number> values(entry->size / sizeof(Number));
        file.read(*entry, values.data());
        return values;
    }

private:
    QString folder_;
    QJsonObject case_;
};

std::string text_of(const std::vector<uint8_t>& bytes) {
    return {bytes.begin(), bytes.end()};
}

} // namespace

#define TESSERA_NEEDS(golden)                                                                      \
    if ((golden).absent()) {                                                                       \
        QSKIP("TESSERA_GOLDEN names no folder with this case");                                    \
    }

class TestGoldenFiles : public QObject {
    Q_OBJECT
private slots:
    void metrics_data();
    void metrics();
    void topkTies();
    void groupAccuracy();
    void mcnemar();
    void pairedBootstrap();
    void welchT();
    void tensorboardEvents();
    void tensorboardCorrupt();
};

void TestGoldenFiles::metrics_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"metrics_main", "metrics_missing_class", "metrics_two_classes"}) {
        QTest::newRow(name) << name;
    }
}

void TestGoldenFiles::metrics() {
    QFETCH(QString, name);
    const Golden golden(name);
    TESSERA_NEEDS(golden)
    const auto logits = golden.tensor<float>("in.logits");
    const auto labels = golden.tensor<int64_t>("in.labels");
    const auto classes = golden.parameters()["classes"].toInteger();
    const EvalResult result = evaluate_logits(
        logits, labels, std::vector<std::string>(static_cast<std::size_t>(classes), "class"));
    QCOMPARE(result.confusion, golden.tensor<int64_t>("out.confusion"));
    const auto predictions = golden.tensor<int64_t>("out.predictions");
    QVERIFY(std::equal(predictions.begin(), predictions.end(), result.predictions.begin()));
    QVERIFY(golden.agrees(result.top1, golden.scalar("top1")));
    QVERIFY(golden.agrees(result.top5, golden.scalar("top5")));
    QVERIFY(golden.agrees(result.loss, golden.scalar("nll")));
    QVERIFY(golden.agrees(result.ece, golden.scalar("ece")));
    QVERIFY(golden.agrees(brier_score(logits, labels, classes), golden.scalar("brier")));
    QVERIFY(golden.agrees(result.per_class, golden.scalar("per_class_accuracy").toArray()));
    QVERIFY(golden.agrees(result.precision, golden.scalar("per_class_precision").toArray()));
    QVERIFY(golden.agrees(result.f1, golden.scalar("per_class_f1").toArray()));
    const ClassScores scores = class_scores(result.confusion, classes);
    QVERIFY(golden.agrees(scores.balanced_accuracy, golden.scalar("balanced_accuracy")));
    QVERIFY(golden.agrees(scores.macro_precision, golden.scalar("macro_precision")));
    QVERIFY(golden.agrees(scores.macro_f1, golden.scalar("macro_f1")));
    std::vector<double> confidences(result.confidences.begin(), result.confidences.end());
    std::vector<uint8_t> correct;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        correct.push_back(result.predictions[i] == labels[i] ? 1 : 0);
    }
    const Calibration c = calibration(confidences, correct, golden.parameters()["bins"].toInt());
    QVERIFY(golden.agrees(c.mce, golden.scalar("mce")));
    const QJsonArray bins = golden.scalar("bins").toArray();
    QCOMPARE(static_cast<qsizetype>(c.bins.size()), bins.size());
    for (qsizetype i = 0; i < bins.size(); ++i) {
        const CalibrationBin& bin = c.bins[static_cast<std::size_t>(i)];
        QCOMPARE(bin.bin, bins[i]["bin"].toInt());
        QCOMPARE(bin.count, bins[i]["count"].toInteger());
        QVERIFY(golden.agrees(bin.accuracy, bins[i]["accuracy"]));
        QVERIFY(golden.agrees(bin.confidence, bins[i]["confidence"]));
    }
}

void TestGoldenFiles::topkTies() {
    const Golden golden("topk_ties");
    TESSERA_NEEDS(golden)
    const auto logits = golden.tensor<float>("in.logits");
    const auto labels = golden.tensor<int64_t>("in.labels");
    const auto order = golden.tensor<int64_t>("out.order");
    const std::size_t classes = logits.size() / labels.size();
    for (std::size_t row = 0; row < labels.size(); ++row) {
        const auto ranks = ranking(std::span(logits).subspan(row * classes, classes));
        QVERIFY(std::equal(ranks.begin(), ranks.end(),
                           order.begin() + static_cast<long>(row * classes)));
    }
    const auto count = static_cast<int64_t>(classes);
    QCOMPARE(top_k(logits, labels, count, 1), golden.scalar("top1").toDouble());
    QCOMPARE(top_k(logits, labels, count, 5), golden.scalar("top5").toDouble());
}

void TestGoldenFiles::groupAccuracy() {
    const Golden golden("group_accuracy");
    TESSERA_NEEDS(golden)
    const auto counts = golden.tensor<int64_t>("in.train_counts");
    const auto labels = golden.tensor<int64_t>("in.labels");
    const auto wide = golden.tensor<int64_t>("in.predictions");
    const std::vector<int32_t> predictions(wide.begin(), wide.end());
    const auto classes = static_cast<int64_t>(counts.size());
    const ClassScores scores =
        class_scores(confusion_matrix(labels, predictions, classes), classes);
    const GroupAccuracy groups = group_accuracy(scores.recall, counts);
    QVERIFY(golden.agrees(groups.many, golden.scalar("many")));
    QVERIFY(golden.agrees(groups.medium, golden.scalar("medium")));
    QVERIFY(golden.agrees(groups.few, golden.scalar("few")));
}

void TestGoldenFiles::mcnemar() {
    const Golden golden("mcnemar");
    TESSERA_NEEDS(golden)
    const McNemarTest test = mcnemar_test(golden.tensor<uint8_t>("in.correct_a"),
                                          golden.tensor<uint8_t>("in.correct_b"));
    QCOMPARE(test.only_a, golden.scalar("only_a_correct").toInteger());
    QCOMPARE(test.only_b, golden.scalar("only_b_correct").toInteger());
    QVERIFY(golden.agrees(test.p_exact, golden.scalar("p_exact")));
    QVERIFY(golden.agrees(test.chi2_corrected, golden.scalar("chi2_corrected")));
    QVERIFY(golden.agrees(test.p_chi2, golden.scalar("p_chi2")));
    for (const auto& row : golden.scalar("tables").toArray()) {
        QVERIFY(golden.agrees(
            mcnemar_test(row.toObject()["only_a"].toInteger(), row.toObject()["only_b"].toInteger())
                .p_exact,
            row.toObject()["p_exact"]));
    }
}

void TestGoldenFiles::pairedBootstrap() {
    const Golden golden("paired_bootstrap");
    TESSERA_NEEDS(golden)
    const auto a = golden.tensor<uint8_t>("in.correct_a");
    const auto b = golden.tensor<uint8_t>("in.correct_b");
    const auto rows = golden.tensor<int32_t>("in.indices");
    const auto expected = golden.tensor<double>("out.differences");
    std::vector<double> differences;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        differences.push_back(
            resampled_difference(a, b, std::span(rows).subspan(i * a.size(), a.size())));
        QVERIFY(golden.agrees(differences[i], expected[i]));
    }
    const BootstrapResult result =
        summarise_bootstrap(golden.scalar("difference").toDouble(), differences);
    QVERIFY(golden.agrees(result.interval.low, golden.scalar("ci95")[0]));
    QVERIFY(golden.agrees(result.interval.high, golden.scalar("ci95")[1]));
    QVERIFY(golden.agrees(result.standard_error, golden.scalar("std")));
    QVERIFY(golden.agrees(result.share_not_positive, golden.scalar("share_not_positive")));
    QVERIFY(
        golden.agrees(paired_bootstrap(a, b, {.seed = 1}).difference, golden.scalar("difference")));
}

void TestGoldenFiles::welchT() {
    const Golden golden("welch_t");
    TESSERA_NEEDS(golden)
    const auto list = [&golden](const char* name) {
        std::vector<double> values;
        for (const auto& value : golden.parameters()[name].toArray()) {
            values.push_back(value.toDouble());
        }
        return values;
    };
    const WelchTest test = welch_test(list("sample_a"), list("sample_b"));
    QVERIFY(golden.agrees(test.difference, golden.scalar("difference")));
    QVERIFY(golden.agrees(test.t, golden.scalar("t")));
    QVERIFY(golden.agrees(test.degrees_of_freedom, golden.scalar("df")));
    QVERIFY(golden.agrees(test.p, golden.scalar("p")));
    QVERIFY(golden.agrees(test.interval.low, golden.scalar("ci95")[0]));
    QVERIFY(golden.agrees(test.interval.high, golden.scalar("ci95")[1]));
    for (const auto& row : golden.scalar("quantiles").toArray()) {
        QVERIFY(golden.agrees(student_quantile(0.975, row.toObject()["df"].toDouble()),
                              row.toObject()["q"]));
    }
}

void TestGoldenFiles::tensorboardEvents() {
    const Golden golden("tensorboard_events");
    TESSERA_NEEDS(golden)
    const QJsonObject parameters = golden.parameters();
    std::string bytes = event_record(version_event(parameters["wall_time"].toDouble()));
    for (const auto& entry : parameters["events"].toArray()) {
        const QJsonObject event = entry.toObject();
        LogEvent logged;
        logged.wall_time = event["wall_time"].toDouble();
        logged.step = event["step"].toInteger();
        logged.scalars.push_back(
            {event["tag"].toString().toStdString(), event["value"].toDouble()});
        bytes += event_record(logged);
    }
    QCOMPARE(bytes, text_of(golden.tensor<uint8_t>("out.file")));
    const EventFileContent content = read_events(bytes);
    const QJsonArray events = golden.scalar("events").toArray();
    QCOMPARE(static_cast<qsizetype>(content.events.size()), events.size());
    for (qsizetype i = 1; i < events.size(); ++i) {
        const LogEvent& event = content.events[static_cast<std::size_t>(i)];
        QCOMPARE(event.step, events[i]["step"].toInteger());
        QCOMPARE(event.scalars[0].value, events[i]["value"].toDouble());
    }
}

void TestGoldenFiles::tensorboardCorrupt() {
    const Golden golden("tensorboard_corrupt");
    TESSERA_NEEDS(golden)
    const EventFileContent content = read_events(text_of(golden.tensor<uint8_t>("in.file")));
    QCOMPARE(static_cast<int>(content.events.size()), golden.scalar("readable_records").toInt());
    QCOMPARE(content.damaged, int64_t{1});
}

QTEST_APPLESS_MAIN(TestGoldenFiles)
#include "tst_golden_files.moc"
