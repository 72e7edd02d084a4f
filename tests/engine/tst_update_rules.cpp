// SPDX-License-Identifier: GPL-3.0-or-later
#define QT_NO_KEYWORDS // the parameters' slots() is a name here
#include "training/optim/update_rule.h"

#include <torch/torch.h>

#include <QtTest>

#include <cmath>

using namespace tessera;

class TestUpdateRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parametersBecomeViews();
    void gradientsStayViews();
    void decayScopes();
    void namedViewsShareMemory();
    void sgdByHand();
    void nesterovByHand();
    void adamwByHand();
    void adamwDecayIsDecoupled();
    void tfaDecayIgnoresTheLearningRate();
    void tfaEpsilonIsUncorrected();
    void zeroRateChangesOnlyTheState();
    void gradientScaleClips();
    void decayKeepsToItsSegment();
    void stateBuffers();
    void tensorOperationsAgreeWithTheFusedPass_data();
    void tensorOperationsAgreeWithTheFusedPass();
};

namespace {

/// Parameters of every kind that weight decay treats differently.
struct Model : torch::nn::Module {
    explicit Model(float value = 1.0F) {
        matrix = register_parameter("matrix", torch::full({2, 3}, value));
        bias = register_parameter("bias", torch::full({3}, value));
        positions = register_parameter("pos_embed", torch::full({1, 2, 2}, value));
        token = register_parameter("cls_token", torch::full({1, 1, 2}, value));
        temperature = register_parameter("tau", torch::full({}, value));
    }
    at::Tensor matrix, bias, positions, token, temperature;
};

struct Scalar : torch::nn::Module {
    explicit Scalar(float value) { w = register_parameter("w", torch::full({1}, value)); }
    at::Tensor w;
};

OptimConfig config_of(OptimKind kind) {
    OptimConfig config;
    config.kind = kind;
    config.weight_decay = 0.0;
    config.decay_scope = DecayScope::all;
    return config;
}

/// Weight after updates with the given gradients.
double after(const OptimConfig& config, double start, const std::vector<double>& gradients,
             double lr, double scale = 1.0) {
    Scalar model(static_cast<float>(start));
    FlatParameters flat(model, config.decay_scope);
    UpdateRule rule(config, flat);
    int64_t step = 0;
    for (const double gradient : gradients) {
        flat.gradients().fill_(gradient);
        rule.step(flat, ++step, lr, scale);
    }
    return model.w.item<double>();
}

bool near(double value, double expected, double tolerance = 2e-6) {
    return std::abs(value - expected) <= tolerance;
}

} // namespace

void TestUpdateRules::parametersBecomeViews() {
    Model model(0.5F);
    const FlatParameters flat(model, DecayScope::matrices);
    QCOMPARE(flat.values().eq(0.5).sum().item<int64_t>(), int64_t{6 + 3 + 4 + 2 + 1});
    QCOMPARE(flat.values().eq(0.0).sum().item<int64_t>(), flat.count() - 16); // between them
    int64_t end = 0;
    for (const FlatParameters::Slot& slot : flat.slots()) {
        QVERIFY(slot.offset >= end && slot.offset < end + 16);
        QCOMPARE(slot.offset % 16, int64_t{0}); // 64 bytes
        end = slot.offset + slot.count;
        QCOMPARE(slot.parameter.data_ptr<float>(), flat.values().data_ptr<float>() + slot.offset);
    }
    QCOMPARE(end, flat.count());
    flat.values().fill_(2.0);
    QVERIFY(model.matrix.eq(2.0).all().item<bool>());
    QCOMPARE(model.temperature.item<double>(), 2.0);
}

/// backward() adds into the flat buffer and does not replace it, whether zeroed or not.
void TestUpdateRules::gradientsStayViews() {
    Model model;
    FlatParameters flat(model, DecayScope::matrices);
    for (int pass = 1; pass <= 2; ++pass) {
        (model.matrix.sum() * 3.0 + model.bias.sum()).backward();
        for (const FlatParameters::Slot& slot : flat.slots()) {
            QCOMPARE(slot.parameter.grad().data_ptr<float>(),
                     flat.gradients().data_ptr<float>() + slot.offset);
        }
        QCOMPARE(flat.gradients().sum().item<double>(), pass * (18.0 + 3.0));
    }
    flat.zero_gradients();
    QCOMPARE(flat.gradients().abs().sum().item<double>(), 0.0);
    model.bias.sum().backward();
    QCOMPARE(flat.gradients().sum().item<double>(), 3.0);
}

void TestUpdateRules::decayScopes() {
    Model all_model;
    const FlatParameters all(all_model, DecayScope::all);
    QCOMPARE(all.segments().size(), std::size_t{1});
    QVERIFY(all.segments()[0].decays);
    QCOMPARE(all.segments()[0].count, all.count());
    Model model;
    const FlatParameters matrices(model, DecayScope::matrices);
    QCOMPARE(matrices.segments().size(), std::size_t{2});
    QVERIFY(matrices.segments()[0].decays);
    QCOMPARE(matrices.segments()[0].count, int64_t{16}); // 6 and zeros
    QVERIFY(!matrices.segments()[1].decays);
    QCOMPARE(matrices.segments()[1].offset, int64_t{16});
    QCOMPARE(matrices.slots()[0].name, std::string("matrix"));
}

void TestUpdateRules::namedViewsShareMemory() {
    Model model;
    const FlatParameters flat(model, DecayScope::matrices);
    const at::Tensor buffer = torch::zeros_like(flat.values());
    const auto views = flat.named_views(buffer, "m/");
    QCOMPARE(views.size(), std::size_t{5});
    QCOMPARE(views[0].first, std::string("m/matrix"));
    QCOMPARE(views[0].second.sizes().vec(), (std::vector<int64_t>{2, 3}));
    views[0].second.fill_(1.0);
    QCOMPARE(buffer.sum().item<double>(), 6.0);
}

void TestUpdateRules::sgdByHand() {
    OptimConfig config = config_of(OptimKind::sgd);
    config.momentum = 0.0;
    QVERIFY(near(after(config, 1.0, {2.0, -1.0}, 0.1), 0.9));
    config.momentum = 0.9; // buffers 2, then 0.9 * 2 - 1 = 0.8
    QVERIFY(near(after(config, 1.0, {2.0, -1.0}, 0.1), 1.0 - 0.2 - 0.08));
    config.weight_decay = 0.5; // gradients 2 + 0.5, then -1 + 0.5 * 0.75
    QVERIFY(
        near(after(config, 1.0, {2.0, -1.0}, 0.1), 1.0 - 0.25 - 0.1 * (0.9 * 2.5 - 1.0 + 0.375)));
}

void TestUpdateRules::nesterovByHand() {
    OptimConfig config = config_of(OptimKind::sgd);
    config.momentum = 0.9;
    config.nesterov = true; // g + 0.9 b: 2 + 1.8, then -1 + 0.9 * 0.8
    QVERIFY(near(after(config, 1.0, {2.0, -1.0}, 0.1), 1.0 - 0.38 - 0.1 * (-1.0 + 0.72)));
}

void TestUpdateRules::adamwByHand() {
    const OptimConfig config = config_of(OptimKind::adamw);
    // The first step has the length of the learning rate, whatever the gradient.
    QVERIFY(near(after(config, 1.0, {2.0}, 0.1), 0.9));
    QVERIFY(near(after(config, 1.0, {-3e-3}, 0.1), 1.1));
    const double m = (0.9 * 0.1 * 2.0 + 0.1 * -1.0) / (1.0 - 0.81);
    const double v = (0.999 * 0.001 * 4.0 + 0.001 * 1.0) / (1.0 - 0.999 * 0.999);
    QVERIFY(near(after(config, 1.0, {2.0, -1.0}, 0.1), 0.9 - 0.1 * m / std::sqrt(v)));
}

void TestUpdateRules::adamwDecayIsDecoupled() {
    OptimConfig config = config_of(OptimKind::adamw);
    config.weight_decay = 0.2;
    // w (1 - lr wd) - lr: the decay does not pass through the moments.
    QVERIFY(near(after(config, 3.0, {2.0}, 0.1), 3.0 * (1.0 - 0.02) - 0.1));
    QVERIFY(near(after(config, 3.0, {0.0}, 0.1), 3.0 * (1.0 - 0.02)));
}

void TestUpdateRules::tfaDecayIgnoresTheLearningRate() {
    OptimConfig config = config_of(OptimKind::adamw_tfa);
    config.weight_decay = 0.2;
    QVERIFY(near(after(config, 3.0, {0.0}, 0.1), 3.0 * 0.8));
    QVERIFY(near(after(config, 3.0, {0.0}, 1e-4), 3.0 * 0.8));
    QVERIFY(near(after(config, 3.0, {2.0}, 0.1), 3.0 * 0.8 - 0.1));
}

/// lr sqrt(1 - b2^t) / (1 - b1^t) m / (sqrt(v) + eps): with a large eps the two forms part.
void TestUpdateRules::tfaEpsilonIsUncorrected() {
    OptimConfig tfa = config_of(OptimKind::adamw_tfa);
    OptimConfig plain = config_of(OptimKind::adamw);
    tfa.eps = plain.eps = 0.5;
    const double root = std::sqrt(0.001);
    QVERIFY(near(after(tfa, 1.0, {2.0}, 0.1), 1.0 - 0.1 * root * 2.0 / (root * 2.0 + 0.5)));
    QVERIFY(near(after(plain, 1.0, {2.0}, 0.1), 1.0 - 0.1 * 2.0 / 2.5));
}

void TestUpdateRules::zeroRateChangesOnlyTheState() {
    for (const auto kind : {OptimKind::sgd, OptimKind::adamw}) {
        OptimConfig config = config_of(kind);
        config.weight_decay = 0.3;
        QCOMPARE(after(config, 1.25, {2.0, -1.0}, 0.0), 1.25);
    }
}

void TestUpdateRules::gradientScaleClips() {
    OptimConfig config = config_of(OptimKind::sgd);
    config.momentum = 0.0;
    QVERIFY(near(after(config, 1.0, {2.0}, 0.1, 0.25), 0.95));
    config.weight_decay = 0.5; // the decay is not clipped
    QVERIFY(near(after(config, 1.0, {2.0}, 0.1, 0.25), 1.0 - 0.1 * (0.5 + 0.5)));
}

void TestUpdateRules::decayKeepsToItsSegment() {
    for (const auto kind : {OptimKind::sgd, OptimKind::adamw, OptimKind::adamw_tfa}) {
        Model model;
        OptimConfig config = config_of(kind);
        config.decay_scope = DecayScope::matrices;
        config.weight_decay = 0.1;
        FlatParameters flat(model, config.decay_scope);
        UpdateRule rule(config, flat);
        rule.step(flat, 1, 0.5, 1.0);
        const double kept = kind == OptimKind::adamw_tfa ? 0.9 : 0.95;
        QVERIFY(torch::allclose(model.matrix, torch::full({2, 3}, kept)));
        for (const at::Tensor& free :
             {model.bias, model.positions, model.token, model.temperature}) {
            QVERIFY(free.eq(1.0).all().item<bool>());
        }
    }
}

void TestUpdateRules::stateBuffers() {
    Model model;
    FlatParameters flat(model, DecayScope::matrices);
    OptimConfig config = config_of(OptimKind::sgd);
    config.momentum = 0.0;
    QVERIFY(UpdateRule(config, flat).state().empty());
    config.momentum = 0.9;
    QCOMPARE(UpdateRule(config, flat).state().at(0).first, std::string("momentum"));
    const auto adam = UpdateRule(config_of(OptimKind::adamw), flat).state();
    QCOMPARE(adam.size(), std::size_t{2});
    QCOMPARE(adam[0].first, std::string("m"));
    QCOMPARE(adam[1].first, std::string("v"));
    QCOMPARE(adam[1].second.numel(), flat.count());
}

void TestUpdateRules::tensorOperationsAgreeWithTheFusedPass_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<double>("momentum");
    QTest::addColumn<bool>("nesterov");
    QTest::newRow("SGD") << int(OptimKind::sgd) << 0.0 << false;
    QTest::newRow("momentum") << int(OptimKind::sgd) << 0.9 << false;
    QTest::newRow("Nesterov") << int(OptimKind::sgd) << 0.9 << true;
    QTest::newRow("AdamW") << int(OptimKind::adamw) << 0.0 << false;
    QTest::newRow("TFA AdamW") << int(OptimKind::adamw_tfa) << 0.0 << false;
}

void TestUpdateRules::tensorOperationsAgreeWithTheFusedPass() {
    QFETCH(int, kind);
    QFETCH(double, momentum);
    QFETCH(bool, nesterov);
    OptimConfig config = config_of(static_cast<OptimKind>(kind));
    config.momentum = momentum;
    config.nesterov = nesterov;
    config.weight_decay = 0.05;
    config.decay_scope = DecayScope::matrices;
    const auto train = [&](bool fast) {
        Model model;
        FlatParameters flat(model, config.decay_scope);
        UpdateRule rule(config, flat, fast);
        torch::manual_seed(5);
        for (int64_t step = 1; step <= 6; ++step) {
            flat.gradients().copy_(torch::randn({flat.count()}));
            rule.step(flat, step, 0.1 / static_cast<double>(step), step == 3 ? 0.25 : 1.0);
        }
        return flat.values().clone();
    };
    const at::Tensor fused = train(true);
    QVERIFY(torch::allclose(train(false), fused, 1e-5, 1e-6));
    QVERIFY(!torch::allclose(fused, torch::ones_like(fused), 0.01, 0.01));
}

QTEST_APPLESS_MAIN(TestUpdateRules)
#include "tst_update_rules.moc"
