// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/optim/schedule.h"

#include <QtTest>

#include <cmath>

using namespace tessera;

class TestSchedule : public QObject {
    Q_OBJECT
private slots:
    void kerasExample_data();
    void kerasExample();
    void warmupIsAStraightLine();
    void cosineAndLineMeetTheirEnds();
    void cosineIsSymmetric();
    void reciprocalSquareRoot();
    void layerDecay();
    void runSchedules();
    void runScheduleInEpochs();
};

namespace {

bool near(double value, double expected, double relative = 1e-9) {
    return std::abs(value - expected) <= relative * std::abs(expected) + 1e-15;
}

} // namespace

/// The schedule that the Keras small-data example defines (and never uses): 50 000 images, batch
/// 256, 50 epochs -> 9765 steps, 976 of warm-up.
void TestSchedule::kerasExample_data() {
    QTest::addColumn<int>("step");
    QTest::addColumn<double>("rate");
    QTest::newRow("first step does nothing") << 0 << 0.0;
    QTest::newRow("second") << 1 << 1.0245901639344263e-06;
    QTest::newRow("half of the warm-up") << 488 << 5.0e-4;
    QTest::newRow("end of the warm-up") << 976 << 1.0e-3;
    QTest::newRow("half of the cosine") << 5370 << 0.0005000893614926859;
    QTest::newRow("last step of the real run") << 8799 << 2.9511807480304798e-05;
    QTest::newRow("end") << 9765 << 0.0;
    QTest::newRow("after the end") << 9766 << 0.0;
}

void TestSchedule::kerasExample() {
    QFETCH(int, step);
    QFETCH(double, rate);
    const double found = keras_warmup_cosine(1e-3, 50000, 256, 50, step);
    QVERIFY2(near(found, rate), qPrintable(QString::number(found, 'g', 17)));
}

void TestSchedule::warmupIsAStraightLine() {
    const WarmupSchedule s{2.0, 10, 100, 1.0, 0.5};
    for (int t = 0; t <= 10; ++t) {
        QVERIFY(near(warmup_cosine(s, t), 1.0 + 0.1 * t));
        QVERIFY(near(warmup_linear(s, t), 1.0 + 0.1 * t));
    }
}

void TestSchedule::cosineAndLineMeetTheirEnds() {
    const WarmupSchedule s{2.0, 10, 100, 0.0, 0.5};
    for (const double t : {100.0, 101.0, 1e6}) {
        QVERIFY(near(warmup_cosine(s, t), 0.5));
        QVERIFY(near(warmup_linear(s, t), 0.5));
    }
    QVERIFY(near(warmup_cosine(s, 55), 1.25));
    QVERIFY(near(warmup_linear(s, 55), 1.25));
    QVERIFY(near(warmup_linear(s, 28), 1.7));
    const WarmupSchedule none{2.0, 0, 100, 0.0, 0.0};
    QVERIFY(near(warmup_cosine(none, 0), 2.0));
    QVERIFY(near(warmup_linear(none, 0), 2.0));
}

void TestSchedule::cosineIsSymmetric() {
    const WarmupSchedule s{3.0, 4, 24, 0.0, 1.0};
    for (int k = 0; k <= 10; ++k) {
        QVERIFY(near(warmup_cosine(s, 14 - k) + warmup_cosine(s, 14 + k), 4.0));
        QVERIFY(warmup_cosine(s, 4 + k) > warmup_cosine(s, 5 + k));
    }
}

/// Zhai et al. 2021: base 8e-4, warm-up and timescale 10 000, cool-down 50 000, total 1 000 000.
void TestSchedule::reciprocalSquareRoot() {
    const ReciprocalSqrtSchedule s{8e-4, 1e4, 1e6, 1e4, 0.0, 5e4};
    QVERIFY(near(reciprocal_sqrt(s, 0), 0.0));
    QVERIFY(near(reciprocal_sqrt(s, 5000), 4e-4));
    QVERIFY(near(reciprocal_sqrt(s, 10000), 8e-4));
    QVERIFY(near(reciprocal_sqrt(s, 20000), 8e-4 / std::sqrt(2.0)));
    QVERIFY(near(reciprocal_sqrt(s, 40000), 4e-4));
    QVERIFY(near(reciprocal_sqrt(s, 975000), 8e-4 / std::sqrt(97.5) * 0.5));
    QVERIFY(near(reciprocal_sqrt(s, 1e6), 0.0));
}

void TestSchedule::layerDecay() {
    QCOMPARE(layer_decay_factor(0.75, 12, 13), 1.0);
    QCOMPARE(layer_decay_factor(0.75, 12, 12), 0.75);
    QVERIFY(near(layer_decay_factor(0.75, 12, 0), 0.023757264018058777));
    QCOMPARE(layer_decay_factor(1.0, 12, 0), 1.0);
}

void TestSchedule::runSchedules() {
    RunSchedule run;
    run.lr = 0.1;
    run.steps_per_epoch = 10;
    run.epochs = 4;
    QCOMPARE(run.at(0), 0.1);
    QCOMPARE(run.at(39), 0.1);
    run.config.kind = ScheduleKind::linear;
    QVERIFY(near(run.at(20), 0.05));
    run.config.kind = ScheduleKind::cosine;
    run.config.min_lr = 0.02;
    QVERIFY(near(run.at(20), 0.06));
    QVERIFY(near(run.at(40), 0.02));
    run.config.kind = ScheduleKind::keras_cosine;
    run.lr = 1e-3;
    run.images = 50000;
    run.batch = 256;
    run.epochs = 50;
    run.steps_per_epoch = 176; // of the 45 000 images that are trained on
    QVERIFY(near(run.at(8799), 2.9511807480304798e-05));
}

void TestSchedule::runScheduleInEpochs() {
    RunSchedule run;
    run.lr = 0.1;
    run.steps_per_epoch = 10;
    run.epochs = 4;
    run.config.warmup_epochs = 1.5;
    run.config.warmup_lr = 0.01;
    for (const auto kind : {ScheduleKind::constant, ScheduleKind::cosine, ScheduleKind::linear}) {
        run.config.kind = kind;
        QVERIFY(near(run.at(0), 0.01));
        QVERIFY(near(run.at(5), 0.04));
        QVERIFY(near(run.at(15), 0.1));
    }
}

QTEST_APPLESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
