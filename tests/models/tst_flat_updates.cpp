// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/kernel_test_support.h"

namespace tessera {

using namespace test;

/// The updates of flat parameter buffers against their formulas in double.
class TestFlatUpdates : public QObject {
    Q_OBJECT

private slots:
    void init() { torch::manual_seed(7); }

    void adamwCoupled();
    void adamwTfa();
    void sgd_data();
    void sgd();
    void dotProduct();
    void threadsDoNotChangeABit();
    void perturb();
};

namespace {

at::Tensor vector_of(int64_t count) {
    return torch::randn({count});
}

} // namespace

void TestFlatUpdates::adamwCoupled() {
    for (const int64_t count : {1, 17, 10000}) {
        auto p = vector_of(count), g = vector_of(count), m = torch::zeros({count}),
             v = torch::zeros({count});
        const auto p0 = p.to(torch::kDouble), g0 = g.to(torch::kDouble) * 0.5;
        auto expected = p0, mean = torch::zeros_like(p0), square = torch::zeros_like(p0);
        for (int64_t step = 1; step <= 3; ++step) {
            flat::adamw(p.data_ptr<float>(), g.data_ptr<float>(), m.data_ptr<float>(),
                        v.data_ptr<float>(), count,
                        {0.01, 0.9, 0.999, 1e-8, 0.1, step, false, 0.5});
            mean = 0.9 * mean + 0.1 * g0;
            square = 0.999 * square + 0.001 * g0 * g0;
            expected = expected * (1 - 0.01 * 0.1);
            const auto corrected = square / (1 - std::pow(0.999, step));
            expected =
                expected - 0.01 * (mean / (1 - std::pow(0.9, step))) / (corrected.sqrt() + 1e-8);
        }
        QVERIFY(close(p.to(torch::kDouble), expected, 1e-6));
        QVERIFY(close(m.to(torch::kDouble), mean, 1e-6));
        QVERIFY(close(v.to(torch::kDouble), square, 1e-6));
    }
}

void TestFlatUpdates::adamwTfa() {
    const int64_t count = 5003;
    auto p = vector_of(count), g = vector_of(count), m = torch::zeros({count}),
         v = torch::zeros({count});
    const auto g0 = g.to(torch::kDouble);
    auto expected = p.to(torch::kDouble);
    const auto mean = 0.1 * g0;
    const auto square = 0.001 * g0 * g0;
    flat::adamw(p.data_ptr<float>(), g.data_ptr<float>(), m.data_ptr<float>(), v.data_ptr<float>(),
                count, {0.001, 0.9, 0.999, 1e-7, 0.0001, 1, true, 1.0});
    expected = expected - 0.0001 * expected;
    expected = expected - 0.001 * std::sqrt(1 - 0.999) / (1 - 0.9) * mean / (square.sqrt() + 1e-7);
    QVERIFY(close(p.to(torch::kDouble), expected, 1e-6));
}

void TestFlatUpdates::sgd_data() {
    QTest::addColumn<double>("momentum");
    QTest::addColumn<bool>("nesterov");
    QTest::newRow("plain") << 0.0 << false;
    QTest::newRow("momentum") << 0.9 << false;
    QTest::newRow("nesterov") << 0.9 << true;
}

void TestFlatUpdates::sgd() {
    QFETCH(double, momentum);
    QFETCH(bool, nesterov);
    const int64_t count = 5003;
    auto p = vector_of(count), g = vector_of(count), buffer = torch::full({count}, 5.0);
    auto expected = p.to(torch::kDouble);
    auto kept = torch::zeros_like(expected);
    for (int step = 0; step < 3; ++step) {
        flat::sgd(p.data_ptr<float>(), g.data_ptr<float>(), buffer.data_ptr<float>(), count,
                  {0.05, momentum, 0.01, nesterov, step == 0, 2.0});
        const auto gradient = 2.0 * g.to(torch::kDouble) + 0.01 * expected;
        kept = step == 0 ? gradient : momentum * kept + gradient;
        expected = expected - 0.05 * (momentum == 0.0 ? gradient
                                      : nesterov      ? gradient + momentum * kept
                                                      : kept);
    }
    QVERIFY(close(p.to(torch::kDouble), expected, 1e-6));
}

void TestFlatUpdates::dotProduct() {
    const auto x = vector_of(100003), y = vector_of(100003);
    const double expected = (x.to(torch::kDouble) * y.to(torch::kDouble)).sum().item<double>();
    const double size = x.norm().item<double>() * y.norm().item<double>();
    QVERIFY(std::abs(flat::dot(x.data_ptr<float>(), y.data_ptr<float>(), 100003) - expected) <
            1e-9 * size);
    const int before = at::get_num_threads();
    at::set_num_threads(1);
    const double one = flat::dot(x.data_ptr<float>(), y.data_ptr<float>(), 100003);
    at::set_num_threads(3);
    QCOMPARE(flat::dot(x.data_ptr<float>(), y.data_ptr<float>(), 100003), one);
    at::set_num_threads(before);
    QCOMPARE(flat::dot(x.data_ptr<float>(), y.data_ptr<float>(), 0), 0.0);
}

void TestFlatUpdates::threadsDoNotChangeABit() {
    const auto p = vector_of(50001), g = vector_of(50001), m = vector_of(50001);
    const auto updated = [&](int threads) {
        at::set_num_threads(threads);
        const auto all = torch::stack({p, m, m.abs(), torch::zeros_like(p)});
        float* rows = all.data_ptr<float>();
        const auto row = [&](int64_t i) { return rows + i * p.numel(); };
        const float* gradient = g.data_ptr<float>();
        flat::adamw(row(0), gradient, row(1), row(2), p.numel(), {1e-2, 0.9, 0.99, 1e-8, 0.1});
        flat::sgd(row(0), gradient, row(1), p.numel(), {1e-2, 0.9, 0.1});
        flat::perturb(row(0), gradient, row(3), p.numel(), 0.1F);
        return all;
    };
    const int before = at::get_num_threads();
    const auto one = updated(1);
    for (const int threads : {2, 3, 5}) {
        QVERIFY(at::equal(updated(threads), one));
    }
    at::set_num_threads(before);
}

void TestFlatUpdates::perturb() {
    auto p = vector_of(9001), g = vector_of(9001), saved = torch::zeros({9001});
    const auto before = p.clone();
    flat::perturb(p.data_ptr<float>(), g.data_ptr<float>(), saved.data_ptr<float>(), 9001, 0.25F);
    QVERIFY(at::equal(saved, before));
    QVERIFY(close(p, before + 0.25 * g, 1e-6));
}

} // namespace tessera

QTEST_APPLESS_MAIN(tessera::TestFlatUpdates)
#include "tst_flat_updates.moc"
