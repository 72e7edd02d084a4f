// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_helpers.h"
#include "training/stats/metrics.h"

#include <QtTest>

#include <cmath>

using namespace tessera;
using namespace tessera::test;

class TestMetrics : public QObject {
    Q_OBJECT
private slots:
    void tiesPreferTheLowerIndex();
    void topKOfKnownRows();
    void softmaxIsStable();
    void confusionRowsAreTruth();
    void scoresOfAKnownMatrix();
    void absentClassesAreLeftOut();
    void binsAreRightClosed();
    void perfectCalibration();
    void lossAndBrierByHand();
    void groupsByTrainingImages();
    void evaluationCollectsAll();
    void wrongShapesAreRefused();
};

void TestMetrics::tiesPreferTheLowerIndex() {
    const std::vector<float> values{1, 3, 3, 2};
    QCOMPARE(argmax(values), 1);
    QCOMPARE(ranking(values), (std::vector<int32_t>{1, 2, 3, 0}));
    QVERIFY(in_top_k(values, 1, 1));
    QVERIFY(!in_top_k(values, 2, 1));
    QVERIFY(in_top_k(values, 2, 2));
    const std::vector<float> nan{1, std::nanf(""), 2};
    QVERIFY(!in_top_k(nan, 1, 3));
}

void TestMetrics::topKOfKnownRows() {
    const std::vector<float> logits{3, 2, 1, 1, 2, 3, 2, 3, 1};
    const std::vector<int64_t> labels{0, 0, 0};
    QCOMPARE(top_k(logits, labels, 3, 1), 1.0 / 3);
    QCOMPARE(top_k(logits, labels, 3, 2), 2.0 / 3);
    QCOMPARE(top_k(logits, labels, 3, 3), 1.0);
    QVERIFY(std::isnan(top_k({}, {}, 3, 1)));
}

void TestMetrics::softmaxIsStable() {
    const auto p = softmax(std::vector<float>{10000, 10000, -10000});
    QCOMPARE(p[0], 0.5);
    QCOMPARE(p[2], 0.0);
}

void TestMetrics::confusionRowsAreTruth() {
    QCOMPARE(confusion_matrix(std::vector<int64_t>{0, 0, 1}, std::vector<int32_t>{0, 1, 1}, 2),
             (std::vector<int64_t>{1, 1, 0, 1}));
}

void TestMetrics::scoresOfAKnownMatrix() {
    const ClassScores scores = class_scores(std::vector<int64_t>{8, 2, 1, 9}, 2);
    QCOMPARE(scores.recall, (std::vector<double>{0.8, 0.9}));
    QCOMPARE(scores.precision, (std::vector<double>{8.0 / 9, 9.0 / 11}));
    QCOMPARE(scores.f1, (std::vector<double>{16.0 / 19, 18.0 / 21}));
    QVERIFY(std::abs(scores.balanced_accuracy - 0.85) < 1e-15);
}

void TestMetrics::absentClassesAreLeftOut() {
    // Class 1 never occurs, class 2 is never predicted.
    const ClassScores scores = class_scores(std::vector<int64_t>{3, 1, 0, 0, 0, 0, 2, 0, 0}, 3);
    QVERIFY(std::isnan(scores.recall[1]) && std::isnan(scores.precision[2]));
    QCOMPARE(scores.f1[1], 0.0);
    QCOMPARE(scores.balanced_accuracy, 0.375);
    QCOMPARE(scores.macro_precision, 0.3);
    QCOMPARE(scores.macro_f1, (6.0 / 9) / 2);
}

void TestMetrics::binsAreRightClosed() {
    const Calibration c = calibration(std::vector<double>{0.25, 0.250001, 0.0, 1.0},
                                      std::vector<uint8_t>{1, 0, 0, 1}, 4);
    QCOMPARE(c.bins.size(), std::size_t{3});
    QCOMPARE(c.bins[0].bin, 0);
    QCOMPARE(c.bins[0].count, int64_t{2});
    QCOMPARE(c.bins[1].bin, 1);
    QCOMPARE(c.bins[2].bin, 3);
    QCOMPARE(c.mce, 0.375);
    QVERIFY(std::isnan(calibration({}, {}).ece));
}

void TestMetrics::perfectCalibration() {
    const Calibration c =
        calibration(std::vector<double>{0.5, 0.5, 0.5, 0.5}, std::vector<uint8_t>{1, 0, 1, 0});
    QCOMPARE(c.ece, 0.0);
    QCOMPARE(c.mce, 0.0);
}

void TestMetrics::lossAndBrierByHand() {
    const std::vector<float> logits{0, 0};
    const std::vector<int64_t> labels{1};
    QVERIFY(std::abs(negative_log_likelihood(logits, labels, 2) - std::log(2.0)) < 1e-15);
    QCOMPARE(brier_score(logits, labels, 2), 0.5);
    QCOMPARE(negative_log_likelihood(std::vector<float>{1000, -1000}, labels, 2), 2000.0);
}

void TestMetrics::groupsByTrainingImages() {
    const GroupAccuracy groups = group_accuracy(std::vector<double>{0.5, 0.25, kNotMeasured, 1, 0},
                                                std::vector<int64_t>{101, 100, 50, 20, 19});
    QCOMPARE(groups.many, 0.5);
    QCOMPARE(groups.medium, 0.625);
    QCOMPARE(groups.few, 0.0);
    QVERIFY(std::isnan(group_accuracy(std::vector<double>{1}, std::vector<int64_t>{500}).few));
}

void TestMetrics::evaluationCollectsAll() {
    const EvalResult result =
        evaluate_logits(std::vector<float>{0, 0, 4, 0}, std::vector<int64_t>{1, 0}, {"a", "b"});
    QCOMPARE(result.images, int64_t{2});
    QCOMPARE(result.top1, 0.5);
    QCOMPARE(result.top5, 1.0);
    QCOMPARE(result.predictions, (std::vector<int32_t>{0, 0}));
    QCOMPARE(result.confusion, (std::vector<int64_t>{1, 0, 1, 0}));
    QCOMPARE(result.per_class, (std::vector<double>{1, 0}));
    QCOMPARE(result.confidences[0], 0.5F);
    QCOMPARE(result.truth_probabilities[0], 0.5F);
}

void TestMetrics::wrongShapesAreRefused() {
    QCOMPARE(refusal([] {
                 top_k(std::vector<float>{1, 2}, std::vector<int64_t>{0}, 3, 1);
             }),
             QString("metrics need one row of 3 logits for each of 1 labels, there are 2 logits"));
    QCOMPARE(refusal([] {
                 top_k(std::vector<float>{1, 2}, std::vector<int64_t>{2}, 2, 1);
             }),
             QString("the label 2 is outside 0..1"));
}

QTEST_APPLESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
