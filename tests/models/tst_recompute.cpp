// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/autocast.h"
#include "models/model_summary.h"
#include "models/recompute.h"
#include "models/vision_transformer.h"

#include <torch/torch.h>

#include <QtTest>

using namespace tessera;

class TestRecompute : public QObject {
    Q_OBJECT
private slots:
    void computesTheBlockTwice();
    void gradientsAreEqualToTheLastBit_data();
    void gradientsAreEqualToTheLastBit();
    void withoutGradientsTheBlockRunsOnce();
    void keptActivationsAreThoseOfOneBlock();
    void autocastGuardsNest();
    void theHeadKeepsThePrecisionOfTheBlocks();
};

namespace {

ModelOptions deep(bool fast_options) {
    ModelOptions options;
    VitOptions& o = options.vit;
    o.image = 12;
    o.patch = 4;
    o.width = 16;
    o.depth = 4;
    o.heads = 2;
    o.mlp = 24;
    o.attention_dropout = 0.2;
    o.mlp_dropout = 0.3;
    o.projection_dropout = 0.1;
    if (fast_options) {
        o.tokenizer = Tokenizer::shifted;
        o.attention = AttentionKind::locality;
        o.drop_path = 0.2;
    }
    return options;
}

/// Gradients of every parameter after one backward pass.
std::vector<at::Tensor> gradients(const ModelOptions& options, bool fast, bool recompute) {
    const auto model = make_model(options, 5, 11);
    torch::manual_seed(3);
    const at::Tensor images = torch::randn({3, 3, 12, 12});
    ForwardContext context;
    context.training = true;
    context.seed = 8;
    context.step = 21;
    context.fast_kernels = fast;
    context.recompute = recompute;
    model->forward(images, context).square().sum().backward();
    std::vector<at::Tensor> all;
    for (const at::Tensor& parameter : model->parameters()) {
        all.push_back(parameter.grad().clone());
    }
    return all;
}

} // namespace

void TestRecompute::computesTheBlockTwice() {
    int calls = 0;
    const at::Tensor weight = torch::full({}, 3.0, torch::requires_grad());
    const at::Tensor x = torch::tensor({1.0, 2.0}, torch::requires_grad());
    const at::Tensor y = recomputed(x, [&](const at::Tensor& input) {
        ++calls;
        return input * input * weight;
    });
    QCOMPARE(calls, 1);
    y.sum().backward();
    QCOMPARE(calls, 2);
    QVERIFY(x.grad().equal(torch::tensor({6.0, 12.0})));
    QCOMPARE(weight.grad().item<float>(), 5.0F);
}

void TestRecompute::gradientsAreEqualToTheLastBit_data() {
    QTest::addColumn<bool>("fast");
    QTest::addColumn<bool>("variant");
    QTest::newRow("plain operations") << false << false;
    QTest::newRow("fused kernels") << true << false;
    QTest::newRow("fused kernels, SPT + LSA, drop path") << true << true;
}

void TestRecompute::gradientsAreEqualToTheLastBit() {
    QFETCH(bool, fast);
    QFETCH(bool, variant);
    const auto kept = gradients(deep(variant), fast, false);
    const auto again = gradients(deep(variant), fast, true);
    QCOMPARE(again.size(), kept.size());
    for (std::size_t i = 0; i < kept.size(); ++i) {
        QVERIFY(kept[i].abs().sum().item<double>() > 0.0);
        QVERIFY2(again[i].equal(kept[i]), std::to_string(i).c_str());
    }
}

void TestRecompute::withoutGradientsTheBlockRunsOnce() {
    const auto model = make_model(deep(false), 5, 11);
    const torch::NoGradGuard guard;
    ForwardContext context;
    const at::Tensor images = torch::ones({1, 3, 12, 12});
    const at::Tensor plain = model->forward(images, context);
    context.recompute = true;
    const at::Tensor logits = model->forward(images, context);
    QVERIFY(!logits.requires_grad());
    QVERIFY(logits.equal(plain));
}

void TestRecompute::keptActivationsAreThoseOfOneBlock() {
    const ModelOptions options = deep(false);
    const int64_t all = saved_activations(options, 5, false);
    const int64_t kept = saved_activations(options, 5, true);
    // 9 tokens: attention 9 (2 x 16 + 4 x 16 + 2), MLP 9 (2 x 16 + 2 x 24); input 9 x 16.
    const int64_t block = 9 * 98 + 9 * 80;
    QCOMPARE(all - kept, 4 * block - (block + 4 * 9 * 16));
}

void TestRecompute::autocastGuardsNest() {
    const at::Tensor x = torch::ones({2, 4});
    const auto type = [&x] { return torch::linear(x, torch::ones({3, 4})).scalar_type(); };
    {
        const Bf16Autocast outer(c10::kCPU, true);
        {
            const Bf16Autocast unwanted(c10::kCPU, false);
            const Bf16Autocast inner(c10::kCPU, true);
            QVERIFY(type() == torch::kBFloat16);
        }
        QVERIFY(type() == torch::kBFloat16);
    }
    QVERIFY(type() == torch::kFloat32);
}

/// Autocast does not end with the first block that is to be computed again.
void TestRecompute::theHeadKeepsThePrecisionOfTheBlocks() {
    const auto model = make_model(deep(false), 5, 11);
    torch::manual_seed(3);
    const at::Tensor images = torch::randn({3, 3, 12, 12});
    ForwardContext context;
    context.fast_kernels = false;
    context.bf16 = true;
    const at::Tensor kept = model->forward(images, context);
    context.recompute = true;
    const at::Tensor again = model->forward(images, context);
    QVERIFY(kept.scalar_type() == torch::kBFloat16);
    QVERIFY(again.scalar_type() == torch::kBFloat16);
    QVERIFY(again.equal(kept));
    context.bf16 = false;
    QVERIFY(model->forward(images, context).scalar_type() == torch::kFloat32);
}

QTEST_GUILESS_MAIN(TestRecompute)
#include "tst_recompute.moc"
