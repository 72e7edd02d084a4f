// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/kernel_test_support.h"

#include "models/error.h"
#include "models/kernels/dropout_draws.h"

namespace tessera {

using namespace test;

/// Fused operations against their twins.
class TestKernels : public QObject {
    Q_OBJECT

private slots:
    void init() { torch::manual_seed(7); }

    void attention_data();
    void attention();
    void attentionMaskKeepsALonelyToken();
    void attentionRowsSumToOne();
    void attentionProbabilities();
    void linear_data();
    void linear();
    void layerNorm_data();
    void layerNorm();
    void gelu_data();
    void gelu();
    void dropoutDrawsAreTheDocumentedOnes();
    void dropoutMaskIsShared_data();
    void dropoutMaskIsShared();
    void dropoutKeepRate();
    void addDropout();
    void patches_data();
    void patches();
    void patchValues();
    void threadsDoNotChangeABit();
    void shapesThatDoNotFitAreRefused();
};

void TestKernels::attention_data() {
    QTest::addColumn<int>("tokens");
    QTest::addColumn<int>("keyDim");
    QTest::addColumn<int>("heads");
    QTest::addColumn<bool>("mask");
    QTest::addColumn<double>("rate");
    for (const int tokens : {1, 2, 17, 65, 144}) {
        for (const int key_dim : {4, 16, 64}) {
            for (const int heads : {1, 3, 12}) {
                if (tokens * heads * key_dim > 144 * 3 * 64) {
                    continue;
                }
                const bool mask = (tokens + key_dim / 4 + heads) % 2 == 0;
                const double rate = heads == 3 ? 0.0 : 0.25;
                QTest::addRow("N%d D%d H%d%s%s", tokens, key_dim, heads, mask ? " masked" : "",
                              rate > 0 ? " dropout" : "")
                    << tokens << key_dim << heads << mask << rate;
            }
        }
    }
    QTest::newRow("S4") << 144 << 64 << 4 << true << 0.1;
    QTest::newRow("odd key") << 50 << 21 << 2 << true << 0.1;
    QTest::newRow("wide key") << 20 << 100 << 2 << false << 0.5;
}

void TestKernels::attention() {
    QFETCH(int, tokens);
    QFETCH(int, keyDim);
    QFETCH(int, heads);
    QFETCH(bool, mask);
    QFETCH(double, rate);
    const ops::Dropout drop{rate, 11, 5, 3};
    const auto qkv = random({2, tokens, 3 * heads * keyDim});
    const auto operation = [&](const Tensors& in, bool fast) {
        return ops::attention(in[0], heads, in[1], mask, drop, fast);
    };
    // The multiplier's gradient sums terms of both signs over all pairs of tokens.
    compare(operation, {qkv, torch::full({1}, 0.3)}, 2e-5, 2e-4);
    compare(operation, {qkv, torch::rand({heads}) * 0.5 - 0.1}, 2e-5, 2e-4);
    const at::NoGradGuard guard;
    const auto one = torch::full({1}, 0.3);
    QVERIFY(close(operation({qkv, one}, true), operation({qkv, one}, false), 2e-5));
}

void TestKernels::attentionMaskKeepsALonelyToken() {
    // One token: its own value comes back, masked or not.
    const auto qkv = random({3, 1, 3 * 2 * 8});
    const auto values = qkv.slice(2, 2 * 2 * 8);
    for (const bool fast : {true, false}) {
        QVERIFY(close(ops::attention(qkv, 2, torch::ones({1}), true, {}, fast), values, 1e-6));
    }
    // Two tokens: masked, each gets the other's value.
    const auto pair = random({1, 2, 3 * 2 * 8});
    for (const bool fast : {true, false}) {
        QVERIFY(close(ops::attention(pair, 2, torch::ones({1}), true, {}, fast),
                      pair.slice(2, 2 * 2 * 8).flip(1), 1e-6));
    }
}

void TestKernels::attentionRowsSumToOne() {
    // With all values 1 the output is the sum of a row's probabilities.
    auto qkv = random({2, 65, 3 * 2 * 16}, 3.0);
    qkv.slice(2, 2 * 2 * 16).fill_(1.0);
    for (const bool fast : {true, false}) {
        const auto out = ops::attention(qkv, 2, torch::ones({2}), true, {}, fast);
        QVERIFY(close(out, torch::ones_like(out), 1e-6));
    }
}

void TestKernels::attentionProbabilities() {
    const auto qkv = random({2, 9, 3 * 2 * 4});
    at::Tensor probabilities;
    ops::attention(qkv, 2, torch::ones({1}), true, {0.5, 1, 1, 1}, true, &probabilities);
    QCOMPARE(probabilities.sizes().vec(), (std::vector<int64_t>{2, 2, 9, 9}));
    QVERIFY(close(probabilities.sum(-1), torch::ones({2, 2, 9}), 1e-6));
    QCOMPARE(probabilities.diagonal(0, 2, 3).abs().max().item<float>(), 0.0F);
}

void TestKernels::linear_data() {
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("in");
    QTest::addColumn<int>("out");
    QTest::newRow("one value") << 1 << 1 << 1;
    QTest::newRow("odd") << 7 << 13 << 5;
    QTest::newRow("block") << 288 << 64 << 192;
    QTest::newRow("long: sliced weight gradient") << 2309 << 64 << 70;
    QTest::newRow("long, wide") << 1100 << 540 << 600;
    QTest::newRow("head: few rows") << 9 << 1000 << 333;
    QTest::newRow("many columns") << 50 << 2300 << 20;
    QTest::newRow("panel of three vectors") << 100 << 48 << 144;
}

void TestKernels::linear() {
    QFETCH(int, rows);
    QFETCH(int, in);
    QFETCH(int, out);
    const auto x = random({rows, in});
    const auto weight = random({out, in}, 0.1);
    compare([](const Tensors& t, bool fast) { return ops::linear(t[0], t[1], t[2], fast); },
            {x, weight, random({out})}, 2e-5);
    compare([](const Tensors& t, bool fast) { return ops::linear(t[0], t[1], {}, fast); },
            {x.reshape({1, rows, in}), weight}, 2e-5);
}

void TestKernels::layerNorm_data() {
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("width");
    QTest::newRow("S4") << 300 << 64;
    QTest::newRow("odd") << 65 << 37;
    QTest::newRow("narrow") << 5 << 2;
    QTest::newRow("shifted patches") << 130 << 540;
}

void TestKernels::layerNorm() {
    QFETCH(int, rows);
    QFETCH(int, width);
    compare(
        [](const Tensors& t, bool fast) { return ops::layer_norm(t[0], t[1], t[2], 1e-6, fast); },
        {random({rows, width}, 2.0) + 3.0, random({width}), random({width})}, 2e-5);
}

void TestKernels::gelu_data() {
    QTest::addColumn<bool>("tanhForm");
    QTest::addColumn<double>("rate");
    QTest::newRow("erf") << false << 0.0;
    QTest::newRow("erf, dropout") << false << 0.1;
    QTest::newRow("tanh") << true << 0.0;
    QTest::newRow("tanh, dropout") << true << 0.5;
}

void TestKernels::gelu() {
    QFETCH(bool, tanhForm);
    QFETCH(double, rate);
    const auto form = tanhForm ? GeluForm::tanh : GeluForm::erf;
    const auto x = torch::linspace(-12.0, 12.0, 10007);
    compare(
        [&](const Tensors& t, bool fast) {
            return ops::gelu_dropout(t[0], form, {rate, 3, 4, 5}, fast);
        },
        {x}, 1e-6);
    // Against the formula in double, where it is not large: an absolute error near one float step.
    const auto exact = torch::gelu(x.to(torch::kDouble), tanhForm ? "tanh" : "none");
    const auto fused = ops::gelu_dropout(x, form, {}, true).to(torch::kDouble);
    QVERIFY(((fused - exact).abs() / x.abs().clamp_min(1.0)).max().item<double>() < 2e-7);
}

void TestKernels::dropoutDrawsAreTheDocumentedOnes() {
    const ops::Dropout drop{0.25, 0x123456789ULL, (int64_t{7} << 32) + 9, 21};
    const auto mask = ops::dropout_mask({1000}, drop, at::kCPU);
    const auto threshold = static_cast<uint32_t>(std::lround(0.25 * 65536));
    for (uint32_t i = 0; i < 1000; ++i) {
        const auto words = Philox::block({i / 8, 21, 9, 7}, 0x123456789ULL);
        const uint32_t draw = (words[(i % 8) / 2] >> (16 * (i % 2))) & 0xFFFFU;
        QCOMPARE(mask[i].item<float>(), draw >= threshold ? 65536.0F / (65536 - threshold) : 0.0F);
    }
}

void TestKernels::dropoutMaskIsShared_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("rate");
    for (const int count : {1, 8, 63, 64, 65, 1000, 8192, 8193, 50001}) {
        for (const double rate : {1e-9, 0.1, 0.5, 0.9, 0.99999}) {
            QTest::addRow("%d at %g", count, rate) << count << rate;
        }
    }
}

void TestKernels::dropoutMaskIsShared() {
    QFETCH(int, count);
    QFETCH(double, rate);
    const ops::Dropout drop{rate, 5, 6, 7};
    const auto ones = torch::ones({count});
    const auto mask = ops::dropout_mask({count}, drop, at::kCPU);
    QVERIFY(at::equal(ops::dropout(ones, drop, true), mask));
    QVERIFY(at::equal(ops::dropout(ones, drop, false), mask));
    // The same places through GELU and its gradient.
    const auto x = ones.clone().set_requires_grad(true);
    const auto y = ops::gelu_dropout(x, GeluForm::erf, drop, true);
    QVERIFY(at::equal(y.ne(0), mask.ne(0)));
    y.sum().backward();
    QVERIFY(at::equal(x.grad().ne(0), mask.ne(0)));
}

void TestKernels::dropoutKeepRate() {
    const auto mask = ops::dropout(torch::ones({1 << 20}), {0.1, 1, 2, 3}, true);
    const double kept = mask.ne(0).to(torch::kDouble).mean().item<double>();
    QVERIFY(std::abs(kept - 0.9) < 6 * std::sqrt(0.09 / (1 << 20))); // six standard deviations
    QVERIFY(std::abs(mask.to(torch::kDouble).mean().item<double>() - 1.0) < 0.002);
    // Another site, step or seed draws anew.
    for (const auto& other : {ops::Dropout{0.1, 1, 2, 4}, {0.1, 1, 3, 3}, {0.1, 2, 2, 3}}) {
        QVERIFY(!at::equal(ops::dropout(torch::ones({1 << 20}), other, true), mask));
    }
}

void TestKernels::addDropout() {
    for (const double rate : {0.0, 0.3}) {
        compare(
            [&](const Tensors& t, bool fast) {
                return ops::add_dropout(t[0], t[1], {rate, 1, 2, 3}, fast);
            },
            {random({5, 333}), random({5, 333})}, 1e-6);
    }
    compare(
        [](const Tensors& t, bool fast) {
            return ops::dropout(t[0], {0.3, 1, 2, 3}, fast);
        },
        {random({70001})}, 1e-7);
}

void TestKernels::patches_data() {
    QTest::addColumn<int>("side");
    QTest::addColumn<int>("patch");
    QTest::addColumn<int>("shift");
    QTest::newRow("plain") << 12 << 4 << 0;
    QTest::newRow("half a patch") << 12 << 4 << 2;
    QTest::newRow("more than a patch") << 9 << 3 << 5;
    QTest::newRow("beyond the image") << 6 << 3 << 6;
    QTest::newRow("single pixels") << 5 << 1 << 1;
}

void TestKernels::patches() {
    QFETCH(int, side);
    QFETCH(int, patch);
    QFETCH(int, shift);
    std::vector<std::pair<int64_t, int64_t>> offsets;
    if (shift > 0) {
        offsets = {{shift, shift}, {-shift, shift}, {shift, -shift}, {-shift, -shift}, {0, shift}};
    }
    const auto operation = [&](const Tensors& t, bool fast) {
        return ops::patch_vectors(t[0], patch, offsets, fast);
    };
    const auto images = random({3, 2, side, side});
    compare(operation, {images}, 1e-6);
    const at::NoGradGuard guard;
    QVERIFY(at::equal(operation({images}, true), operation({images}, false)));
}

void TestKernels::patchValues() {
    // 2 x 2 patches of a 4 x 4 image holding 10 * row + column; the copy shifted by one right
    // column.
    const auto image = (torch::arange(4).reshape({4, 1}) * 10 + torch::arange(4)).to(torch::kFloat);
    for (const bool fast : {true, false}) {
        const auto out = ops::patch_vectors(image.reshape({1, 1, 4, 4}), 2, {{0, 1}}, fast);
        QCOMPARE(out.sizes().vec(), (std::vector<int64_t>{1, 4, 8}));
        QVERIFY(at::equal(out[0][1], torch::tensor({2.F, 3.F, 3.F, 0.F, 12.F, 13.F, 13.F, 0.F})));
    }
}

void TestKernels::threadsDoNotChangeABit() {
    const auto qkv = random({3, 65, 3 * 2 * 16});
    const auto x = random({2500, 64});
    const std::vector<std::pair<Operation, Tensors>> cases{
        {[](const Tensors& t, bool fast) {
             return ops::attention(t[0], 2, t[1], true, {0.1, 1, 2, 3}, fast);
         },
         {qkv, torch::ones({1})}},
        {[](const Tensors& t, bool fast) { return ops::linear(t[0], t[1], t[2], fast); },
         {x, random({96, 64}), random({96})}},
        {[](const Tensors& t, bool fast) { return ops::linear(t[0], t[1], t[2], fast); },
         {random({10, 500}), random({300, 500}), random({300})}},
        {[](const Tensors& t, bool fast) { return ops::layer_norm(t[0], t[1], t[2], 1e-6, fast); },
         {x, random({64}), random({64})}},
        {[](const Tensors& t, bool fast) { return ops::linear(t[0], t[1], t[2], fast); },
         {random({1100, 540}), random({600, 540}), random({600})}}, // long and wide
        {[](const Tensors& t, bool fast) {
             return ops::gelu_dropout(t[0], GeluForm::erf, {0.1, 1, 2, 3}, fast);
         },
         {x}},
        {[](const Tensors& t, bool fast) {
             return ops::add_dropout(t[0], t[0], {0.1, 1, 2, 3}, fast);
         },
         {x}},
        {[](const Tensors& t, bool fast) {
             return ops::patch_vectors(t[0], 4, {{2, 2}, {-2, 2}}, fast);
         },
         {random({5, 3, 16, 16})}}};
    const int before = at::get_num_threads();
    for (const auto& [operation, inputs] : cases) {
        at::set_num_threads(1);
        const Run one = run(operation, inputs, true);
        QVERIFY(same_bits(one, run(operation, inputs, true)));
        for (const int threads : {2, 3, 5}) {
            at::set_num_threads(threads);
            QVERIFY(same_bits(one, run(operation, inputs, true)));
        }
    }
    at::set_num_threads(before);
}

/// The kernels index memory by these shapes, so they must not be asked.
void TestKernels::shapesThatDoNotFitAreRefused() {
    const auto one = torch::ones({1});
    for (const bool fast : {true, false}) {
        QVERIFY_THROWS_EXCEPTION(std::exception,
                                 ops::patch_vectors(random({1, 2, 9, 9}), 4, {}, fast));
        QVERIFY_THROWS_EXCEPTION(std::exception,
                                 ops::linear(random({2, 3}), random({5, 3}), random({4}), fast));
        QVERIFY_THROWS_EXCEPTION(std::exception,
                                 ops::linear(random({2, 3}), random({5, 4}), random({5}), fast));
        QVERIFY_THROWS_EXCEPTION(
            std::exception, ops::layer_norm(random({2, 3}), random({4}), random({4}), 1e-6, fast));
        QVERIFY_THROWS_EXCEPTION(std::exception,
                                 ops::attention(random({1, 4, 30}), 4, one, false, {}, fast));
        QVERIFY_THROWS_EXCEPTION(
            std::exception, ops::attention(random({1, 4, 36}), 3, random({2}), false, {}, fast));
    }
}

} // namespace tessera

QTEST_APPLESS_MAIN(tessera::TestKernels)
#include "tst_kernels.moc"
