// SPDX-License-Identifier: GPL-3.0-or-later
#define QT_NO_KEYWORDS // the parameters' slots() is a name here
#include "models/error.h"
#include "models/vision_transformer.h"
#include "training/engine/step_numbers.h"
#include "training/engine/train_step.h"
#include "training/engine/trainer_setup.h"

#include <torch/torch.h>

#include <QtTest>

#include <cmath>

using namespace tessera;

/// One update as a whole, how its numbers are fetched, and what a run with it needs.
class TestTrainStep : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void clippingActsInBothKernels_data();
    void clippingActsInBothKernels();
    void bothKernelsClipAlike();
    void anInactiveThresholdChangesNothing();
    void aRecordedStepCannotDrawTwice_data();
    void aRecordedStepCannotDrawTwice();
    void numbersComeInOrder();
    void paceCountsGroups();
    void plannedBytes_data();
    void plannedBytes();
};

namespace {

/// Plain gradient descent, so that one step of length 1 shows the gradient that was applied.
RunConfig plain_descent(Kernels kernels, double clip) {
    RunConfig config;
    VitOptions& vit = config.model.vit;
    vit.image = 8;
    vit.patch = 4;
    vit.width = 16;
    vit.depth = 1;
    vit.heads = 2;
    vit.mlp = 24;
    config.optim.kind = OptimKind::sgd;
    config.optim.momentum = 0.0;
    config.optim.weight_decay = 0.0;
    config.optim.clip = clip;
    config.data.batch = 6;
    config.runtime.kernels = kernels;
    return config;
}

struct Update {
    at::Tensor moved; ///< minus the gradient that was applied
    StepNumbers numbers;
    double length() const { return moved.to(torch::kFloat64).norm().item<double>(); }
};

Update first_update(const RunConfig& config) {
    const auto model = make_model(config.model, 3, 5);
    TrainStep step(*model, config, RunLoss(config.loss, {}, c10::kCPU));
    const at::Tensor before = step.parameters().values().clone();
    torch::manual_seed(2);
    const at::Tensor images = torch::randn({6, 3, 8, 8});
    const at::Tensor numbers = step.run(images, {torch::arange(6).remainder(3)}, 0, 1.0);
    return {step.parameters().values() - before, TrainStep::read(numbers.unsqueeze(0)).front()};
}

} // namespace

void TestTrainStep::clippingActsInBothKernels_data() {
    QTest::addColumn<int>("kernels");
    QTest::newRow("fast") << static_cast<int>(Kernels::fast);
    QTest::newRow("plain") << static_cast<int>(Kernels::plain);
}

void TestTrainStep::clippingActsInBothKernels() {
    QFETCH(int, kernels);
    const Update update = first_update(plain_descent(static_cast<Kernels>(kernels), 0.01));
    QVERIFY(update.numbers.gradient_norm > 0.1); // before clipping
    QVERIFY2(std::abs(update.length() / 0.01 - 1.0) < 5e-3,
             std::to_string(update.length()).c_str());
}

void TestTrainStep::bothKernelsClipAlike() {
    const Update fast = first_update(plain_descent(Kernels::fast, 0.01));
    const Update plain = first_update(plain_descent(Kernels::plain, 0.01));
    QVERIFY(torch::allclose(fast.moved, plain.moved, 1e-3, 1e-6));
}

void TestTrainStep::anInactiveThresholdChangesNothing() {
    for (const Kernels kernels : {Kernels::fast, Kernels::plain}) {
        const Update update = first_update(plain_descent(kernels, 1e6));
        QVERIFY(std::abs(update.length() / update.numbers.gradient_norm - 1.0) < 1e-4);
        QVERIFY(update.moved.equal(first_update(plain_descent(kernels, 0.0)).moved));
    }
}

void TestTrainStep::aRecordedStepCannotDrawTwice_data() {
    QTest::addColumn<bool>("graphs");
    QTest::addColumn<bool>("recompute");
    QTest::addColumn<double>("mlp");
    QTest::addColumn<double>("path");
    QTest::addColumn<double>("head");
    QTest::addColumn<bool>("cuda");
    QTest::addColumn<bool>("refused");
    QTest::newRow("all of it") << true << true << 0.1 << 0.0 << 0.0 << true << true;
    QTest::newRow("stochastic depth") << true << true << 0.0 << 0.1 << 0.0 << true << true;
    QTest::newRow("no graph") << false << true << 0.1 << 0.0 << 0.0 << true << false;
    QTest::newRow("nothing recomputed") << true << false << 0.1 << 0.0 << 0.0 << true << false;
    QTest::newRow("nothing drawn") << true << true << 0.0 << 0.0 << 0.0 << true << false;
    QTest::newRow("drawn behind the blocks") << true << true << 0.0 << 0.0 << 0.1 << true << false;
    QTest::newRow("on the CPU") << true << true << 0.1 << 0.0 << 0.0 << false << false;
}

void TestTrainStep::aRecordedStepCannotDrawTwice() {
    QFETCH(bool, graphs);
    QFETCH(bool, recompute);
    QFETCH(double, mlp);
    QFETCH(double, path);
    QFETCH(double, head);
    QFETCH(bool, cuda);
    QFETCH(bool, refused);
    RunConfig config;
    config.runtime.cuda_graphs = graphs;
    config.runtime.recompute = recompute;
    config.model.vit.mlp_dropout = mlp;
    config.model.vit.drop_path = path;
    config.model.vit.head_dropout = head;
    bool caught = false;
    try {
        require_recordable(config, cuda ? c10::Device(c10::kCUDA, 0) : c10::Device(c10::kCPU));
    } catch (const Error& error) {
        caught = true;
        QCOMPARE(error.code(), ErrorCode::config);
        QCOMPARE(error.context(), std::string("runtime.cuda_graphs"));
    }
    QCOMPARE(caught, refused);
}

void TestTrainStep::numbersComeInOrder() {
    PendingSteps pending;
    QVERIFY(!pending.due());
    QVERIFY(pending.take().empty());
    pending.add(4, 24, torch::tensor({2.0, 0.25, 0.5, 3.0, 0.1}, torch::kFloat64));
    QVERIFY(pending.due()); // on the CPU at once
    pending.add(5, 16, torch::tensor({1.5, 0.5, 1.0, 2.0, 0.2}, torch::kFloat64));
    const std::vector<PendingSteps::Step> steps = pending.take();
    QCOMPARE(steps.size(), std::size_t{2});
    QCOMPARE(steps[0].step, int64_t{4});
    QCOMPARE(steps[0].numbers.loss, 2.0);
    QCOMPARE(steps[1].images, int64_t{16});
    QCOMPARE(steps[1].numbers.gradient_norm, 2.0);
    QCOMPARE(steps[1].numbers.sharpness, 0.2);
    QVERIFY(!pending.due());
}

/// Whatever time passes: the rate belongs to the mean step of what was counted.
void TestTrainStep::paceCountsGroups() {
    Pace pace;
    QCOMPARE(pace.step_seconds(), 0.0);
    pace.count(1, 24);
    QVERIFY(pace.step_seconds() > 0.0);
    pace.restart();
    const double seconds = pace.count(4, 88);
    QCOMPARE(pace.step_seconds(), seconds / 4.0); // a group is not mixed with what was before
    QCOMPARE(pace.images_per_second(), 22.0 / std::max(pace.step_seconds(), 1e-9));
    const double before = pace.step_seconds();
    const double one = pace.count(1, 24);
    QCOMPARE(pace.step_seconds(), 0.9 * before + 0.1 * one);
}

void TestTrainStep::plannedBytes_data() {
    QTest::addColumn<int>("optimiser");
    QTest::addColumn<double>("momentum");
    QTest::addColumn<int>("keep");
    QTest::addColumn<int>("every");
    QTest::addColumn<bool>("lookSam");
    QTest::addColumn<double>("snapshotMib");
    QTest::addColumn<qint64>("bytes"); // 1024 parameters: 4 KiB of weights; 10 epochs of 50 steps
    const int sgd = static_cast<int>(OptimKind::sgd);
    const int adamw = static_cast<int>(OptimKind::adamw);
    constexpr qint64 kKib = 1024;
    QTest::newRow("weights, m, v") << adamw << 0.9 << 2 << 0 << false << 0.0 << 4 * 12 * kKib;
    QTest::newRow("momentum") << sgd << 0.9 << 2 << 0 << false << 0.0 << 4 * 8 * kKib;
    QTest::newRow("weights alone") << sgd << 0.0 << 2 << 0 << false << 0.0 << 4 * 4 * kKib;
    QTest::newRow("what LookSAM keeps") << sgd << 0.9 << 2 << 0 << true << 0.0 << 4 * 12 * kKib;
    QTest::newRow("more kept than made")
        << adamw << 0.9 << 1000 << 0 << false << 0.0 << 11 * 12 * kKib;
    QTest::newRow("made every 5 steps")
        << adamw << 0.9 << 1000 << 5 << false << 0.0 << 102 * 12 * kKib;
    QTest::newRow("snapshots") << sgd << 0.0 << 2 << 0 << false << 1.0 << (16 + 11 * 4) * kKib;
    QTest::newRow("snapshots within a budget")
        << sgd << 0.0 << 2 << 0 << false << 0.03125 << (16 + 32) * kKib;
    QTest::newRow("not even two snapshots") << sgd << 0.0 << 2 << 0 << false << 0.007 << 16 * kKib;
}

void TestTrainStep::plannedBytes() {
    QFETCH(int, optimiser);
    QFETCH(double, momentum);
    QFETCH(int, keep);
    QFETCH(int, every);
    QFETCH(bool, lookSam);
    QFETCH(double, snapshotMib);
    QFETCH(qint64, bytes);
    ResolvedRun run;
    run.config.optim.kind = static_cast<OptimKind>(optimiser);
    run.config.optim.momentum = momentum;
    if (lookSam) {
        run.config.sam = {SamKind::sam, 0.05, 5, 0.7};
    }
    run.config.checkpoint.keep = keep;
    run.config.checkpoint.every_steps = every;
    run.config.train.snapshot_mib = snapshotMib;
    run.config.train.epochs = 10;
    run.total_steps = 500;
    QCOMPARE(planned_bytes(run, 1024), static_cast<uint64_t>(bytes));
}

QTEST_GUILESS_MAIN(TestTrainStep)
#include "tst_train_step.moc"
