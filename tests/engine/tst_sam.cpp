// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/image_model.h"
#include "training/losses/loss.h"
#include "training/optim/sam.h"
#include "training/optim/update_rule.h"

#include <torch/torch.h>

#include <QtTest>

#include <limits>

using namespace tessera;

class TestSam : public QObject {
    Q_OBJECT
private slots:
    void quadraticByHand();
    void radiusIsExact_data();
    void radiusIsExact();
    void directionIsTheGradient();
    void weightsComeBackExactly();
    void zeroGradientDoesNotMove();
    void infiniteGradientDoesNotMove();
    void zeroRadiusIsTheBaseOptimiser();
    void secondPassRepeatsTheDropout();
    void globalNormOfManyValues();
    void onlyEveryKthStepHasASecondGradient();
    void lookSamByHand();
    void withoutADirectionNothingIsReused();
    void withoutLookSamNothingIsKept();
};

namespace {

struct Weights : torch::nn::Module {
    explicit Weights(const at::Tensor& value) { w = register_parameter("w", value.clone()); }
    at::Tensor w;
};

VitOptions small_model() {
    VitOptions o;
    o.image = 8;
    o.width = 16;
    o.depth = 2;
    o.heads = 2;
    o.mlp = 24;
    o.tokenizer = Tokenizer::shifted;
    o.attention = AttentionKind::locality;
    o.attention_dropout = 0.2;
    o.mlp_dropout = 0.2;
    return o;
}

SamConfig with_radius(double rho) {
    return {SamKind::sam, rho, 1, 0.0};
}

/// f = (w1^2 + 10 w2^2) / 2.
void backward_of_quadratic(const Weights& model, FlatParameters& flat) {
    flat.zero_gradients();
    ((model.w.square() * torch::tensor({1.0F, 10.0F})).sum() / 2).backward();
}

struct Run {
    std::shared_ptr<ImageModel> model = make_model({ModelKind::vit, small_model()}, 3, 5);
    FlatParameters flat{*model, DecayScope::matrices};
    at::Tensor images;
    at::Tensor labels = torch::arange(6).remainder(3);

    Run() {
        torch::manual_seed(8);
        images = torch::randn({6, 3, 8, 8});
    }
    double backward(int64_t step) {
        ForwardContext context;
        context.training = true;
        context.seed = 21;
        context.step = step;
        flat.zero_gradients();
        const at::Tensor loss = cross_entropy(model->forward(images, context), labels, {},
                                              kNoIgnoredLabel, 0.0, Reduction::mean);
        loss.backward();
        return loss.item<double>();
    }
};

} // namespace

/// At (2, 1), rho 0.05 (Foret et al. 2020, eq. 2).
void TestSam::quadraticByHand() {
    Weights model(torch::tensor({2.0F, 1.0F}));
    FlatParameters flat(model, DecayScope::all);
    backward_of_quadratic(model, flat);
    QVERIFY(torch::allclose(flat.gradients(), torch::tensor({2.0F, 10.0F})));
    QVERIFY(std::abs(global_norm(flat.gradients()).item<double>() - 10.198039) < 1e-6);
    Sam sam(with_radius(0.05), flat);
    sam.perturb(flat);
    QVERIFY(torch::allclose(model.w, torch::tensor({2.009806F, 1.049029F}), 0, 1e-6));
    backward_of_quadratic(model, flat);
    QVERIFY(torch::allclose(flat.gradients(), torch::tensor({2.009806F, 10.490290F}), 0, 2e-6));
    sam.restore(flat);
    QVERIFY(model.w.equal(torch::tensor({2.0F, 1.0F})));
}

void TestSam::radiusIsExact_data() {
    QTest::addColumn<double>("rho");
    QTest::newRow("small") << 0.01;
    QTest::newRow("usual") << 0.05;
    QTest::newRow("large") << 2.0;
}

/// ||w' - w|| = rho. Zero weights, so that no rounding of w' hides the length.
void TestSam::radiusIsExact() {
    QFETCH(double, rho);
    torch::manual_seed(1);
    Weights model(torch::zeros({1000}));
    FlatParameters flat(model, DecayScope::all);
    flat.gradients().copy_(torch::randn({1000}) * 1e-4);
    Sam(with_radius(rho), flat).perturb(flat);
    const double length = flat.values().to(torch::kFloat64).norm().item<double>();
    QVERIFY(std::abs(length / rho - 1.0) < 1e-6);
}

void TestSam::directionIsTheGradient() {
    torch::manual_seed(1);
    Weights model(torch::zeros({50}));
    FlatParameters flat(model, DecayScope::all);
    flat.gradients().copy_(torch::randn({50}));
    Sam(with_radius(0.1), flat).perturb(flat);
    const at::Tensor cosine = torch::cosine_similarity(flat.values(), flat.gradients(), 0);
    QVERIFY(cosine.item<double>() > 0.999999);
}

void TestSam::weightsComeBackExactly() {
    Run run;
    const at::Tensor before = run.flat.values().clone();
    Sam sam(with_radius(0.3), run.flat);
    for (int64_t step = 0; step < 3; ++step) {
        run.backward(step);
        sam.perturb(run.flat);
        QVERIFY(!run.flat.values().equal(before));
        sam.restore(run.flat);
        QVERIFY(run.flat.values().equal(before));
    }
}

void TestSam::zeroGradientDoesNotMove() {
    Weights model(torch::tensor({2.0F, 1.0F}));
    FlatParameters flat(model, DecayScope::all);
    Sam sam(with_radius(0.5), flat);
    sam.perturb(flat);
    QVERIFY(model.w.equal(torch::tensor({2.0F, 1.0F})));
    sam.restore(flat);
    QVERIFY(model.w.equal(torch::tensor({2.0F, 1.0F})));
}

void TestSam::infiniteGradientDoesNotMove() {
    // A single infinity would turn the others into 0 and itself into NaN.
    Weights model(torch::tensor({2.0F, 1.0F}));
    FlatParameters flat(model, DecayScope::all);
    flat.gradients().copy_(torch::tensor({1.0F, std::numeric_limits<float>::infinity()}));
    Sam sam(with_radius(0.5), flat);
    sam.perturb(flat);
    QVERIFY(model.w.equal(torch::tensor({2.0F, 1.0F})));
    sam.restore(flat);
    QVERIFY(model.w.equal(torch::tensor({2.0F, 1.0F})));
}

/// With rho = 0 both passes see the same weights and draws: the trajectory is that of the base
/// optimiser, bit for bit.
void TestSam::zeroRadiusIsTheBaseOptimiser() {
    Run base;
    Run sharp;
    UpdateRule base_rule(OptimConfig{}, base.flat);
    UpdateRule sharp_rule(OptimConfig{}, sharp.flat);
    Sam sam(with_radius(0.0), sharp.flat);
    for (int64_t step = 0; step < 4; ++step) {
        const double loss = base.backward(step);
        base_rule.step(base.flat, step + 1, 1e-2, 1.0);
        QCOMPARE(sharp.backward(step), loss);
        sam.perturb(sharp.flat);
        QCOMPARE(sharp.backward(step), loss);
        sam.restore(sharp.flat);
        sharp_rule.step(sharp.flat, step + 1, 1e-2, 1.0);
        QVERIFY(base.flat.values().equal(sharp.flat.values()));
    }
}

void TestSam::secondPassRepeatsTheDropout() {
    Run run;
    run.backward(3);
    const at::Tensor first = run.flat.gradients().clone();
    Sam sam(with_radius(1e-7), run.flat);
    sam.perturb(run.flat);
    run.backward(3);
    sam.restore(run.flat);
    QVERIFY(torch::allclose(run.flat.gradients(), first, 1e-3, 1e-5));
    run.backward(4);
    QVERIFY(!torch::allclose(run.flat.gradients(), first, 1e-3, 1e-5));
}

/// Sums of squares are taken in float64: 1e6 values of 1e-3 and one of 1e3.
void TestSam::globalNormOfManyValues() {
    const at::Tensor values = torch::full({1000001}, 1e-3F);
    values[0].fill_(1e3F);
    const double expected = std::sqrt(1e6 + 1e6 * static_cast<double>(1e-3F) * 1e-3F);
    QVERIFY(std::abs(global_norm(values).item<double>() / expected - 1.0) < 1e-12);
}

void TestSam::onlyEveryKthStepHasASecondGradient() {
    Weights model(torch::zeros({2}));
    FlatParameters flat(model, DecayScope::all);
    const Sam third({SamKind::sam, 0.05, 3, 0.0}, flat);
    QList<int> steps;
    for (int step = 0; step < 8; ++step) {
        if (third.perturbs(step)) {
            steps += step;
        }
    }
    QCOMPARE(steps, (QList<int>{0, 3, 6}));
    QVERIFY(Sam(with_radius(0.05), flat).perturbs(7));
}

/// At (2, 1), rho 0.05: g = (2, 10), g' = (2.009806, 10.490290), so that the part of g' across g is
/// (-0.084858, 0.016972), of length 0.086539. A later gradient (3, 4) of length 5 is moved by
/// 0.7 * 5 along it.
void TestSam::lookSamByHand() {
    Weights model(torch::tensor({2.0F, 1.0F}));
    FlatParameters flat(model, DecayScope::all);
    Sam sam({SamKind::sam, 0.05, 2, 0.7}, flat);
    backward_of_quadratic(model, flat);
    sam.perturb(flat);
    backward_of_quadratic(model, flat);
    const at::Tensor second = flat.gradients().clone();
    sam.restore(flat);
    QVERIFY(flat.gradients().equal(second)); // the step itself is plain SAM
    QCOMPARE(sam.state().size(), std::size_t{1});
    const at::Tensor unit = torch::tensor({-0.084858F, 0.016972F}) / 0.086539F;
    QVERIFY(torch::allclose(sam.state()[0].second, unit, 0, 1e-4));
    flat.gradients().copy_(torch::tensor({3.0F, 4.0F}));
    sam.reuse(flat);
    QVERIFY(torch::allclose(flat.gradients(), torch::tensor({3.0F, 4.0F}) + 3.5F * unit, 0, 5e-4));
}

/// Where both gradients point the same way, or are 0, there is nothing across.
void TestSam::withoutADirectionNothingIsReused() {
    for (const float scale : {0.0F, 2.0F}) {
        Weights model(torch::tensor({2.0F, 1.0F}));
        FlatParameters flat(model, DecayScope::all);
        Sam sam({SamKind::sam, 0.05, 2, 0.7}, flat);
        flat.gradients().copy_(torch::tensor({1.0F, 2.0F}) * scale);
        sam.perturb(flat);
        flat.gradients().mul_(2.0);
        sam.restore(flat);
        QVERIFY(sam.state()[0].second.equal(torch::zeros({2})));
        flat.gradients().copy_(torch::tensor({3.0F, 4.0F}));
        sam.reuse(flat);
        QVERIFY(flat.gradients().equal(torch::tensor({3.0F, 4.0F})));
    }
}

void TestSam::withoutLookSamNothingIsKept() {
    Weights model(torch::tensor({2.0F, 1.0F}));
    FlatParameters flat(model, DecayScope::all);
    for (const SamConfig& config : {SamConfig{SamKind::sam, 0.05, 4, 0.0},    // plain steps between
                                    SamConfig{SamKind::sam, 0.05, 1, 0.7}}) { // none between
        Sam sam(config, flat);
        QVERIFY(sam.state().empty());
        flat.gradients().copy_(torch::tensor({3.0F, 4.0F}));
        sam.reuse(flat);
        QVERIFY(flat.gradients().equal(torch::tensor({3.0F, 4.0F})));
    }
}

QTEST_APPLESS_MAIN(TestSam)
#include "tst_sam.moc"
