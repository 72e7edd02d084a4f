// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/error.h"
#include "training/losses/loss.h"

#include <torch/torch.h>

#include <QtTest>

#include <cmath>
#include <functional>

using namespace tessera;

class TestLosses : public QObject {
    Q_OBJECT
private slots:
    void nllByHand();
    void nllWithIgnoredRowsAlone();
    void nllRefusesLogits();
    void nllOfLogSoftmaxEqualsCrossEntropy_data();
    void nllOfLogSoftmaxEqualsCrossEntropy();
    void nllOverPositions();
    void smoothedTargetsByHand();
    void smoothedCrossEntropyEqualsSoftTargets();
    void divergenceSubtractsTheEntropy();
    void gradientIsProbabilityMinusTarget();
    void runLossWithBalancedWeights();
    void runLossWithWeightsAndSmoothing();
    void runLossOfBothKindsAgrees();
    void mixedPicturesHaveAMixedTarget();
};

namespace {

constexpr double kHalf = 0.6931471805599453; ///< ln 2

/// Log-probabilities of (1/2, 1/4, 1/4) in every row.
at::Tensor three_rows() {
    return torch::tensor({0.5F, 0.25F, 0.25F}).log().expand({3, 3});
}

at::Tensor labels_of(std::vector<int64_t> labels) {
    return torch::tensor(labels, torch::kInt64);
}

bool close(const at::Tensor& value, double expected) {
    return std::abs(value.item<double>() - expected) < 1e-6;
}

} // namespace

void TestLosses::nllByHand() {
    const at::Tensor x = three_rows();
    const at::Tensor labels = labels_of({0, 1, 2});
    const at::Tensor weights = torch::tensor({1.0F, 2.0F, 3.0F});
    QVERIFY(close(nll(x, labels, {}, -100, Reduction::sum), 5 * kHalf));
    QVERIFY(close(nll(x, labels, {}, -100, Reduction::mean), 5 * kHalf / 3));
    QVERIFY(torch::allclose(nll(x, labels, weights, -100, Reduction::none),
                            torch::tensor({1.0, 4.0, 6.0}) * kHalf));
    QVERIFY(close(nll(x, labels, weights, -100, Reduction::sum), 11 * kHalf));
    // The mean divides by the weights of the rows that count.
    QVERIFY(close(nll(x, labels, weights, -100, Reduction::mean), 11 * kHalf / 6));
    QVERIFY(close(nll(x, labels_of({0, 7, 2}), weights, 7, Reduction::mean), 7 * kHalf / 4));
    QVERIFY(torch::allclose(nll(x, labels_of({0, 7, 2}), weights, 7, Reduction::none),
                            torch::tensor({1.0, 0.0, 6.0}) * kHalf));
}

void TestLosses::nllWithIgnoredRowsAlone() {
    const at::Tensor none = labels_of({-100, -100, -100});
    QVERIFY(close(nll(three_rows(), none, {}, -100, Reduction::sum), 0.0));
    // 0 / 0: there is nothing to take the mean of.
    QVERIFY(std::isnan(nll(three_rows(), none, {}, -100, Reduction::mean).item<double>()));
}

void TestLosses::nllRefusesLogits() {
    for (const at::Tensor& wrong : {torch::zeros({2, 3}), torch::full({2, 3}, 1.0 / 3.0)}) {
        try {
            nll(wrong, labels_of({0, 1}), {}, -100, Reduction::mean);
            QFAIL("values that are no log-probabilities were accepted");
        } catch (const Error& error) {
            QCOMPARE(std::string(error.what()),
                     std::string("nll needs log-probabilities, but exp of a row does not sum to 1; "
                                 "apply log-softmax first or choose loss.kind cross_entropy"));
            QCOMPARE(error.context(), std::string("loss.kind"));
            QCOMPARE(error.code(), ErrorCode::run);
        }
    }
    // Unchecked, the numbers are taken as they are.
    QVERIFY(
        close(nll(torch::zeros({2, 3}), labels_of({0, 1}), {}, -100, Reduction::mean, true), 0.0));
}

void TestLosses::nllOfLogSoftmaxEqualsCrossEntropy_data() {
    QTest::addColumn<int>("reduction");
    QTest::addColumn<bool>("weighted");
    for (const auto reduction : {Reduction::none, Reduction::mean, Reduction::sum}) {
        for (const bool weighted : {false, true}) {
            QTest::addRow("%s%s", std::string(name_of(reduction)).c_str(),
                          weighted ? ", weighted" : "")
                << static_cast<int>(reduction) << weighted;
        }
    }
}

void TestLosses::nllOfLogSoftmaxEqualsCrossEntropy() {
    QFETCH(int, reduction);
    QFETCH(bool, weighted);
    torch::manual_seed(1);
    const auto how = static_cast<Reduction>(reduction);
    const at::Tensor weights = weighted ? torch::rand({5}) + 0.1 : at::Tensor();
    const at::Tensor labels = labels_of({0, 3, -1, 4, 1, 1});
    const at::Tensor a = (torch::randn({6, 5}) * 4).requires_grad_();
    const at::Tensor b = a.detach().clone().requires_grad_();
    const at::Tensor left = nll(a.log_softmax(1), labels, weights, -1, how);
    const at::Tensor right = cross_entropy(b, labels, weights, -1, 0.0, how);
    QVERIFY(torch::allclose(left, right, 1e-5, 1e-6));
    left.sum().backward();
    right.sum().backward();
    QVERIFY(torch::allclose(a.grad(), b.grad(), 1e-5, 1e-6));
    QVERIFY(a.grad()[2].eq(0).all().item<bool>());
}

/// (N, C, d1, d2) is the same as one row per position.
void TestLosses::nllOverPositions() {
    torch::manual_seed(1);
    const at::Tensor x = torch::randn({2, 4, 3, 5}).log_softmax(1);
    const at::Tensor labels = torch::randint(0, 4, {2, 3, 5}, torch::kInt64);
    labels[1][2][3].fill_(-100);
    const at::Tensor weights = torch::tensor({1.0F, 0.5F, 2.0F, 3.0F});
    const at::Tensor rows = x.permute({0, 2, 3, 1}).reshape({-1, 4});
    for (const auto how : {Reduction::mean, Reduction::sum}) {
        QVERIFY(torch::allclose(nll(x, labels, weights, -100, how),
                                nll(rows, labels.reshape({-1}), weights, -100, how)));
    }
    const at::Tensor each = nll(x, labels, {}, -100, Reduction::none);
    QCOMPARE(each.sizes().vec(), (std::vector<int64_t>{2, 3, 5}));
    QCOMPARE(each[1][2][3].item<double>(), 0.0);
}

void TestLosses::smoothedTargetsByHand() {
    const at::Tensor labels = labels_of({1});
    QVERIFY(torch::allclose(smoothed_targets(labels, 4, 0.1, SmoothingConvention::all_classes),
                            torch::tensor({{0.025F, 0.925F, 0.025F, 0.025F}})));
    const float off = 0.1F / 3.0F;
    QVERIFY(torch::allclose(smoothed_targets(labels, 4, 0.1, SmoothingConvention::other_classes),
                            torch::tensor({{off, 0.9F, off, off}})));
    for (const auto convention :
         {SmoothingConvention::all_classes, SmoothingConvention::other_classes}) {
        const at::Tensor sum = smoothed_targets(labels, 7, 0.3, convention).sum();
        QVERIFY(close(sum, 1.0));
    }
}

void TestLosses::smoothedCrossEntropyEqualsSoftTargets() {
    torch::manual_seed(1);
    const at::Tensor logits = torch::randn({6, 5});
    const at::Tensor labels = labels_of({0, 3, 2, 4, 1, 1});
    const at::Tensor targets = smoothed_targets(labels, 5, 0.2, SmoothingConvention::all_classes);
    for (const auto how : {Reduction::none, Reduction::mean, Reduction::sum}) {
        QVERIFY(torch::allclose(cross_entropy(logits, labels, {}, -100, 0.2, how),
                                soft_cross_entropy(logits, targets, false, how), 1e-5, 1e-6));
    }
}

void TestLosses::divergenceSubtractsTheEntropy() {
    const at::Tensor targets = torch::tensor({{0.5F, 0.25F, 0.25F}});
    // The divergence of a distribution from itself is 0.
    QVERIFY(close(soft_cross_entropy(targets.log(), targets, true, Reduction::mean), 0.0));
    QVERIFY(close(soft_cross_entropy(targets.log(), targets, false, Reduction::mean), 1.5 * kHalf));
    // A target of 0 adds nothing.
    const at::Tensor one_hot = torch::tensor({{1.0F, 0.0F, 0.0F}});
    QVERIFY(close(soft_cross_entropy(targets.log(), one_hot, true, Reduction::mean), kHalf));
}

void TestLosses::gradientIsProbabilityMinusTarget() {
    torch::manual_seed(1);
    const at::Tensor logits = torch::randn({3, 4}).requires_grad_();
    const at::Tensor targets = torch::rand({3, 4}).softmax(1);
    soft_cross_entropy(logits, targets, false, Reduction::sum).backward();
    QVERIFY(torch::allclose(logits.grad(), logits.detach().softmax(1) - targets, 1e-5, 1e-6));
}

/// Weights N / (C n_c): a class with half as many images counts twice as much.
void TestLosses::runLossWithBalancedWeights() {
    LossConfig config;
    config.class_weights = ClassWeights::balanced;
    const RunLoss loss(config, {20, 10}, torch::kCPU);
    const at::Tensor logits = torch::tensor({{1.0F, 0.0F}, {0.5F, 0.25F}});
    const at::Tensor labels = labels_of({0, 1});
    const at::Tensor rows = cross_entropy(logits, labels, {}, -100, 0.0, Reduction::none);
    const double expected =
        (0.75 * rows[0].item<double>() + 1.5 * rows[1].item<double>()) / (0.75 + 1.5);
    QVERIFY(close(loss(logits, {labels}), expected));
}

/// Without LibTorch's question to the device, and with the same value and gradient.
void TestLosses::runLossWithWeightsAndSmoothing() {
    LossConfig config;
    config.class_weights = ClassWeights::balanced;
    config.smoothing = 0.2;
    torch::manual_seed(4);
    const at::Tensor values = torch::randn({7, 3});
    const at::Tensor labels = labels_of({0, 1, 2, 2, 0, 0, 1});
    const at::Tensor weights = torch::tensor({60.0F / 90, 60.0F / 30, 60.0F / 60});
    const auto both = [&](const std::function<at::Tensor(const at::Tensor&)>& loss) {
        at::Tensor logits = values.clone().requires_grad_();
        const at::Tensor value = loss(logits);
        value.backward();
        return std::pair(value.item<double>(), logits.grad());
    };
    const RunLoss own(config, {30, 10, 20}, torch::kCPU);
    const auto [value, gradient] =
        both([&](const at::Tensor& logits) { return own(logits, {labels}); });
    const auto [expected, expectedGradient] = both([&](const at::Tensor& logits) {
        return cross_entropy(logits, labels, weights, kNoIgnoredLabel, 0.2, Reduction::mean);
    });
    QVERIFY(std::abs(value - expected) < 1e-6);
    QVERIFY(torch::allclose(gradient, expectedGradient, 1e-5, 1e-7));
}

void TestLosses::runLossOfBothKindsAgrees() {
    torch::manual_seed(1);
    const at::Tensor logits = torch::randn({6, 5}) * 30;
    const at::Tensor labels = labels_of({0, 3, 2, 4, 1, 1});
    LossConfig entropy;
    LossConfig likelihood;
    likelihood.kind = LossKind::nll;
    QVERIFY(torch::allclose(RunLoss(entropy, {}, torch::kCPU)(logits, {labels}),
                            RunLoss(likelihood, {}, torch::kCPU)(logits, {labels}), 1e-6, 1e-6));
}

/// The mixture of two losses is the loss of the mixed (and smoothed) target.
void TestLosses::mixedPicturesHaveAMixedTarget() {
    torch::manual_seed(2);
    LossConfig config;
    config.smoothing = 0.1;
    const at::Tensor logits = torch::randn({4, 5});
    const at::Tensor labels = labels_of({0, 3, 2, 4});
    const at::Tensor partners = labels_of({2, 0, 4, 3});
    const auto smooth = [](const at::Tensor& of) {
        return smoothed_targets(of, 5, 0.1, SmoothingConvention::all_classes);
    };
    const at::Tensor soft = 0.3 * smooth(labels) + 0.7 * smooth(partners);
    const Targets targets{labels, partners, torch::tensor(0.3F)};
    QVERIFY(torch::allclose(RunLoss(config, {}, torch::kCPU)(logits, targets),
                            soft_cross_entropy(logits, soft, false, Reduction::mean), 1e-5, 1e-6));
    QVERIFY(targets.dominant().equal(partners));
    QVERIFY(Targets{labels}.dominant().equal(labels));
}

QTEST_APPLESS_MAIN(TestLosses)
#include "tst_losses.moc"
