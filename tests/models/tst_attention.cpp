// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kernels/torch_compat.h"
#include "models/layers/attention.h"
#include "models/layers/initialise.h"

#include <torch/torch.h>

#include <QtTest>

#include <array>
#include <limits>

using namespace tessera;

class TestAttention : public QObject {
    Q_OBJECT
private slots:
    void rowsSumToOne_data();
    void rowsSumToOne();
    void maskedDiagonalIsEmpty();
    void twoTokensExchangeTheirValues();
    void loneTokenKeepsItself();
    void freshTemperatureWithoutMaskIsPlain_data();
    void freshTemperatureWithoutMaskIsPlain();
    void temperatureFormsAgree();
    void temperatureMultipliesTheScores();
    void narrowHeads();
    void theFusedFormOfLibTorchAgrees_data();
    void theFusedFormOfLibTorchAgrees();
};

namespace {

VitOptions options_with(AttentionKind kind, Temperature temperature = Temperature::tau) {
    VitOptions o;
    o.width = 24;
    o.heads = 3;
    o.attention = kind;
    o.temperature = temperature;
    return o;
}

Attention make_attention(const VitOptions& options, uint64_t seed = 5) {
    DrawSites sites;
    Attention attention(options, sites);
    initialise(*attention, options, seed);
    const torch::NoGradGuard guard;
    attention->named_parameters()["qkv.weight"].mul_(20.0); // far from uniform attention
    return attention;
}

at::Tensor tokens_of(int64_t count, const VitOptions& o) {
    torch::manual_seed(1);
    return torch::randn({2, count, o.width});
}

struct Result {
    at::Tensor output, probabilities, heads_out;
};

Result run(const Attention& attention, const at::Tensor& x, bool fast = false) {
    const torch::NoGradGuard guard;
    Taps taps;
    taps.attention = true;
    taps.stages = true;
    ForwardContext context;
    context.fast_kernels = fast;
    context.taps = &taps;
    const at::Tensor output = attention->forward(x, context, "");
    return {output, taps.values["attn_probs"], taps.values["heads_out"]};
}

/// The rows of `qkv` that hold the values, applied to x.
at::Tensor values_of(const Attention& attention, const at::Tensor& x) {
    const torch::NoGradGuard guard;
    const auto parameters = attention->named_parameters();
    const at::Tensor qkv = torch::linear(x, parameters["qkv.weight"], parameters["qkv.bias"]);
    return qkv.slice(2, 2 * qkv.size(2) / 3);
}

} // namespace

void TestAttention::rowsSumToOne_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("tokens");
    for (const int tokens : {1, 2, 7, 33}) {
        QTest::addRow("plain %d", tokens) << static_cast<int>(AttentionKind::plain) << tokens;
        QTest::addRow("locality %d", tokens) << static_cast<int>(AttentionKind::locality) << tokens;
    }
}

void TestAttention::rowsSumToOne() {
    QFETCH(int, kind);
    QFETCH(int, tokens);
    const VitOptions o = options_with(static_cast<AttentionKind>(kind));
    const Result result = run(make_attention(o), tokens_of(tokens, o));
    QCOMPARE(result.probabilities.sizes().vec(), (std::vector<int64_t>{2, 3, tokens, tokens}));
    QVERIFY((result.probabilities.sum(-1) - 1.0).abs().max().item<double>() < 1e-6);
    QVERIFY(result.probabilities.min().item<double>() >= 0.0);
}

void TestAttention::maskedDiagonalIsEmpty() {
    const VitOptions o = options_with(AttentionKind::locality);
    const Result masked = run(make_attention(o), tokens_of(9, o));
    QVERIFY(masked.probabilities.diagonal(0, 2, 3).max().item<double>() < 1e-12);
    const VitOptions plain = options_with(AttentionKind::plain);
    const Result open = run(make_attention(plain), tokens_of(9, plain));
    QVERIFY(open.probabilities.diagonal(0, 2, 3).min().item<double>() > 0.0);
}

void TestAttention::twoTokensExchangeTheirValues() {
    const VitOptions o = options_with(AttentionKind::locality);
    const Attention attention = make_attention(o);
    const at::Tensor x = tokens_of(2, o);
    for (const bool fast : {true, false}) {
        const Result result = run(attention, x, fast);
        QVERIFY(torch::allclose(result.heads_out, values_of(attention, x).flip({1}), 0, 1e-6));
    }
}

void TestAttention::loneTokenKeepsItself() {
    const VitOptions o = options_with(AttentionKind::locality);
    const Attention attention = make_attention(o);
    const at::Tensor x = tokens_of(1, o);
    const Result result = run(attention, x);
    QVERIFY(result.probabilities.eq(1.0).all().item<bool>());
    QVERIFY(torch::allclose(result.heads_out, values_of(attention, x), 0, 1e-6));
    QVERIFY(result.output.isfinite().all().item<bool>());
}

void TestAttention::freshTemperatureWithoutMaskIsPlain_data() {
    QTest::addColumn<int>("form");
    QTest::newRow("tau") << static_cast<int>(Temperature::tau);
    QTest::newRow("scale") << static_cast<int>(Temperature::scale);
    QTest::newRow("log") << static_cast<int>(Temperature::log);
}

/// A fresh LSA layer without its mask computes what plain attention computes.
void TestAttention::freshTemperatureWithoutMaskIsPlain() {
    QFETCH(int, form);
    VitOptions o = options_with(AttentionKind::locality, static_cast<Temperature>(form));
    o.diagonal_mask = false;
    const VitOptions plain = options_with(AttentionKind::plain);
    const at::Tensor x = tokens_of(6, o);
    const at::Tensor learned = run(make_attention(o), x).output;
    const at::Tensor fixed = run(make_attention(plain), x).output;
    QVERIFY(torch::allclose(learned, fixed, 1e-6, 1e-6));
}

void TestAttention::temperatureFormsAgree() {
    const at::Tensor x = tokens_of(6, options_with(AttentionKind::locality));
    std::vector<at::Tensor> outputs;
    for (const auto form : {Temperature::tau, Temperature::scale, Temperature::log}) {
        const Attention attention = make_attention(options_with(AttentionKind::locality, form));
        const torch::NoGradGuard guard;
        auto parameters = attention->named_parameters();
        // The same factor 0.5 on the scores in the three ways of storing it.
        if (form == Temperature::tau) {
            parameters["tau"].fill_(2.0);
        } else if (form == Temperature::scale) {
            parameters["scale"].fill_(0.5);
        } else {
            parameters["log_scale"].fill_(std::log(0.5));
        }
        QVERIFY(torch::allclose(attention->multiplier(), torch::full({1}, 0.5)));
        outputs.push_back(run(attention, x).output);
    }
    QVERIFY(torch::allclose(outputs[0], outputs[1], 1e-5, 1e-6));
    QVERIFY(torch::allclose(outputs[0], outputs[2], 1e-5, 1e-6));
}

/// A rising temperature tau flattens the attention towards 1 / (N - 1).
void TestAttention::temperatureMultipliesTheScores() {
    const VitOptions o = options_with(AttentionKind::locality);
    const Attention attention = make_attention(o);
    const torch::NoGradGuard guard;
    attention->named_parameters()["tau"].fill_(1e6);
    const Result flat = run(attention, tokens_of(5, o));
    const at::Tensor expected = torch::full({5, 5}, 0.25).fill_diagonal_(0.0);
    QVERIFY(torch::allclose(flat.probabilities, expected.expand_as(flat.probabilities), 0, 1e-4));
}

void TestAttention::narrowHeads() {
    VitOptions o = options_with(AttentionKind::plain);
    o.key_dim = 5; // 3 heads x 5 = 15, the width is 24
    o.qkv_bias = false;
    const Attention attention = make_attention(o);
    const auto parameters = attention->named_parameters();
    QCOMPARE(parameters["qkv.weight"].sizes().vec(), (std::vector<int64_t>{45, 24}));
    QCOMPARE(parameters["proj.weight"].sizes().vec(), (std::vector<int64_t>{24, 15}));
    QVERIFY(parameters.find("qkv.bias") == nullptr);
    const Result result = run(attention, tokens_of(4, o));
    QCOMPARE(result.output.sizes().vec(), (std::vector<int64_t>{2, 4, 24}));
    QCOMPARE(result.heads_out.size(2), int64_t{15});
}

void TestAttention::theFusedFormOfLibTorchAgrees_data() {
    QTest::addColumn<bool>("masked");
    QTest::newRow("plain") << false;
    QTest::newRow("diagonal masked") << true;
}

/// What CUDA trains with, asked on the CPU: scale and mask mean the same.
void TestAttention::theFusedFormOfLibTorchAgrees() {
    QFETCH(bool, masked);
    torch::manual_seed(6);
    const auto leaf = [] { return torch::randn({2, 3, 7, 5}).requires_grad_(); };
    const std::array inputs{leaf(), leaf(), leaf()};
    const at::Tensor mask =
        masked ? torch::zeros({7, 7}).fill_diagonal_(std::numeric_limits<float>::lowest())
               : at::Tensor();
    const auto fused = compat::fused_attention(inputs[0], inputs[1], inputs[2], mask, 0.0, 0.7);
    if (!fused) {
        QSKIP("this LibTorch has no fused attention with a scale (before 2.1)");
    }
    at::Tensor scores = 0.7 * torch::matmul(inputs[0], inputs[1].transpose(-2, -1));
    scores = masked ? scores + mask : scores;
    const at::Tensor expected = torch::matmul(scores.softmax(-1), inputs[2]);
    QVERIFY(torch::allclose(*fused, expected, 1e-5, 1e-6));
    const std::vector<at::Tensor> leaves(inputs.begin(), inputs.end());
    const auto given = torch::autograd::grad({fused->square().sum()}, leaves);
    const auto wanted = torch::autograd::grad({expected.square().sum()}, leaves);
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        QVERIFY(torch::allclose(given[i], wanted[i], 1e-4, 1e-5));
    }
}

QTEST_APPLESS_MAIN(TestAttention)
#include "tst_attention.moc"
