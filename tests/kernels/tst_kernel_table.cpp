// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kernels/kernel_table.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <new>
#include <numeric>
#include <random>

using namespace tessera;

Q_DECLARE_METATYPE(const KernelTable*)

namespace {

using Values = std::vector<float>;

constexpr float kNan = std::numeric_limits<float>::quiet_NaN();
constexpr float kInfinity = std::numeric_limits<float>::infinity();

/// Exactly as many floats as asked for, so that a sanitizer sees one read or written beyond.
Values random(int64_t count, float size = 1.0F) {
    static std::mt19937 engine(3);
    std::uniform_real_distribution<float> draw(-size, size);
    Values values(static_cast<std::size_t>(count));
    std::generate(values.begin(), values.end(), [&] { return draw(engine); });
    return values;
}

/// Aligned scratch memory of a kernel.
class Scratch {
public:
    explicit Scratch(int64_t count)
        : data_(static_cast<float*>(
              ::operator new(static_cast<std::size_t>(count) * sizeof(float), kAlign))) {}
    float* get() const { return data_.get(); }

private:
    static constexpr std::align_val_t kAlign{64};
    struct Free {
        void operator()(float* p) const { ::operator delete(p, kAlign); }
    };
    std::unique_ptr<float, Free> data_;
};

bool near(float value, double expected, double tolerance) {
    return std::abs(static_cast<double>(value) - expected) <=
           tolerance * std::max(1.0, std::abs(expected));
}

bool near(const Values& values, const Values& expected, double tolerance) {
    return std::equal(values.begin(), values.end(), expected.begin(), expected.end(),
                      [&](float a, float b) { return near(a, b, tolerance); });
}

bool all_nan(const Values& values) {
    return std::all_of(values.begin(), values.end(), [](float x) { return std::isnan(x); });
}

/// One head of one image with what its kernels need; rows of q, k, v side by side.
struct Head {
    int64_t tokens, key_dim;
    Values qkv, o, totals;
    DrawKey draws{0, 0, 0, 0, 1.0F};
    bool mask = false;

    Head(int64_t n, int64_t d)
        : tokens(n), key_dim(d), qkv(random(n * 3 * d, 2.0F)), o(static_cast<std::size_t>(n * d)),
          totals(static_cast<std::size_t>(n)) {}

    AttentionBlock block(const Scratch& scratch) {
        const float* q = qkv.data();
        return {tokens,      key_dim,  q,       q + key_dim,   q + 2 * key_dim,
                3 * key_dim, o.data(), key_dim, totals.data(), 0.3F,
                mask,        draws,    40,      scratch.get()};
    }
    void forward(const KernelTable& table) {
        const Scratch scratch(table.attention_scratch(tokens, key_dim));
        table.attention(block(scratch));
    }
    /// Of q, k, v and the multiplier, after forward().
    std::pair<Values, double> backward(const KernelTable& table, const Values& go) {
        const Scratch scratch(table.attention_scratch(tokens, key_dim));
        Values gradient(qkv.size());
        double multiplier = 0;
        float* g = gradient.data();
        table.attention_gradient(
            {block(scratch), go.data(), g, g + key_dim, g + 2 * key_dim, &multiplier});
        return {gradient, multiplier};
    }
    double q(int64_t i, int64_t d) const { return at(i, d); }
    double k(int64_t i, int64_t d) const { return at(i, key_dim + d); }
    double v(int64_t i, int64_t d) const { return at(i, 2 * key_dim + d); }
    /// Probabilities of query i by the formula.
    std::vector<double> probabilities(int64_t i) const {
        std::vector<double> p(static_cast<std::size_t>(tokens));
        double total = 0;
        for (int64_t j = 0; j < tokens; ++j) {
            double score = 0;
            for (int64_t d = 0; d < key_dim; ++d) {
                score += q(i, d) * k(j, d);
            }
            const bool out = mask && i == j;
            total += p[static_cast<std::size_t>(j)] = out ? 0.0 : std::exp(0.3 * score);
        }
        for (double& probability : p) {
            probability /= total;
        }
        return p;
    }

private:
    double at(int64_t row, int64_t column) const {
        return qkv[static_cast<std::size_t>(row * 3 * key_dim + column)];
    }
};

} // namespace

/// Every table of inner kernels that this processor can run, against the formulas.
class TestKernelTable : public QObject {
    Q_OBJECT

private:
    static void tables() {
        QTest::addColumn<const KernelTable*>("table");
        for (const KernelTable* table : kernel_tables()) {
            QTest::newRow(table->name) << table;
        }
    }

private slots:
    void theGenericTableIsTheLast() {
        QCOMPARE(QString(kernel_tables().back()->name), QStringLiteral("generic"));
    }

    void gemm_data() { tables(); }
    void gemm() {
        QFETCH(const KernelTable*, table);
        for (const int64_t m : {1, 7, 49}) {
            for (const int64_t n : {1, 17, 50, 1025}) {
                for (const int64_t k : {1, 19, 257}) {
                    for (const bool columns : {false, true}) {
                        product(*table, m, n, k, columns);
                    }
                }
            }
        }
    }

    void attention_data() { tables(); }
    void attention() {
        QFETCH(const KernelTable*, table);
        for (const int64_t tokens : {2, 17, 65}) {
            for (const int64_t key_dim : {4, 21, 64}) {
                for (const bool mask : {false, true}) {
                    Head head(tokens, key_dim);
                    head.mask = mask;
                    head.forward(*table);
                    for (int64_t i = 0; i < tokens; ++i) {
                        const std::vector<double> p = head.probabilities(i);
                        for (int64_t d = 0; d < key_dim; ++d) {
                            double expected = 0;
                            for (int64_t j = 0; j < tokens; ++j) {
                                expected += p[static_cast<std::size_t>(j)] * head.v(j, d);
                            }
                            QVERIFY(near(head.o[static_cast<std::size_t>(i * key_dim + d)],
                                         expected, 2e-5));
                        }
                    }
                }
            }
        }
    }

    /// The directional derivative along a random direction against a difference, and equal
    /// gradients from every table with dropout too.
    void attentionGradient_data() { tables(); }
    void attentionGradient() {
        QFETCH(const KernelTable*, table);
        for (const uint32_t threshold : {0U, 6554U}) {
            Head head(33, 21);
            head.mask = true;
            head.draws = {5, 6, 7, threshold, 65536.0F / static_cast<float>(65536U - threshold)};
            const Values go = random(33 * 21);
            const auto loss = [&](Head at) {
                at.forward(*table);
                return std::inner_product(at.o.begin(), at.o.end(), go.begin(), 0.0);
            };
            Head moved = head;
            const Values direction = random(static_cast<int64_t>(head.qkv.size()));
            constexpr float kStep = 1e-2F;
            for (std::size_t i = 0; i < direction.size(); ++i) {
                moved.qkv[i] = head.qkv[i] + kStep * direction[i];
            }
            Head back = head;
            for (std::size_t i = 0; i < direction.size(); ++i) {
                back.qkv[i] = head.qkv[i] - kStep * direction[i];
            }
            const double difference = (loss(moved) - loss(back)) / (2.0 * kStep);
            head.forward(*table);
            const auto [gradient, multiplier] = head.backward(*table, go);
            const double slope =
                std::inner_product(gradient.begin(), gradient.end(), direction.begin(), 0.0);
            QVERIFY2(std::abs(slope - difference) < 2e-2 * std::max(1.0, std::abs(slope)),
                     qPrintable(QString("%1 instead of %2").arg(slope).arg(difference)));
            Head other = head;
            other.forward(*kernel_tables().back());
            const auto [same, factor] = other.backward(*kernel_tables().back(), go);
            QVERIFY(near(gradient, same, 1e-4));
            QVERIFY(near(static_cast<float>(multiplier), factor, 1e-3));
        }
    }

    /// What is not finite stays so: no number is made of it.
    void notANumberStaysOne_data() { tables(); }
    void notANumberStaysOne() {
        QFETCH(const KernelTable*, table);
        for (const float bad : {kNan, kInfinity, 1e30F}) { // its products overflow
            for (const int64_t place : {0, 20, 21, 41}) {  // in q or k of the first token
                Head head(17, 21);
                std::transform(head.qkv.begin(), head.qkv.begin() + 42, head.qkv.begin(),
                               [](float x) { return std::abs(x); }); // +infinity, not 0 after all
                head.qkv[static_cast<std::size_t>(place)] = bad;
                if (bad == 1e30F) {
                    std::fill_n(head.qkv.begin(), 42, bad);
                }
                head.forward(*table);
                const Values first(head.o.begin(), head.o.begin() + 21);
                QVERIFY2(all_nan(first), qPrintable(QString("%1 at %2").arg(bad).arg(place)));
            }
        }
        const DrawKey off{0, 0, 0, 0, 1.0F};
        Values x(19, kNan), y(19);
        for (const bool tanh_form : {false, true}) {
            table->gelu(tanh_form, off, 0, 19, x.data(), y.data());
            QVERIFY(all_nan(y));
            const Values ones(19, 1.0F);
            table->gelu_gradient(tanh_form, off, 0, 19, x.data(), ones.data(), y.data());
            QVERIFY(all_nan(y));
        }
        const Values weight(19, 1.0F), bias(19);
        x = random(19);
        x[18] = kNan;
        table->layer_norm(
            {1, 19, x.data(), weight.data(), bias.data(), 1e-6F, y.data(), nullptr, nullptr});
        QVERIFY(all_nan(y));
    }

    void layerNorm_data() { tables(); }
    void layerNorm() {
        QFETCH(const KernelTable*, table);
        for (const int64_t width : {2, 37, 64}) {
            normalise(*table, width);
        }
    }

    void gelu_data() { tables(); }
    void gelu() {
        QFETCH(const KernelTable*, table);
        const DrawKey off{0, 0, 0, 0, 1.0F};
        for (const int64_t count : {1, 17, 1100}) {
            const Values x = random(count, 6.0F), gy = random(count);
            Values y(x.size()), gx(x.size());
            for (const bool tanh_form : {false, true}) {
                table->gelu(tanh_form, off, 5, count, x.data(), y.data());
                table->gelu_gradient(tanh_form, off, 5, count, x.data(), gy.data(), gx.data());
                for (std::size_t i = 0; i < x.size(); ++i) {
                    const double step = 1e-4;
                    const double slope =
                        (gelu_of(tanh_form, x[i] + step) - gelu_of(tanh_form, x[i] - step)) /
                        (2 * step);
                    QVERIFY(near(y[i], gelu_of(tanh_form, x[i]), 2e-6));
                    QVERIFY(near(gx[i], slope * double(gy[i]), 4e-6));
                }
            }
        }
    }

    /// Kept and scaled, or dropped, at the documented rate; the same places from every table.
    void dropout_data() { tables(); }
    void dropout() {
        QFETCH(const KernelTable*, table);
        const DrawKey drop{1, 2, 3, 16384, 65536.0F / (65536.0F - 16384.0F)};
        for (const int64_t count : {1, 17, 1023, 20000}) {
            const Values x = random(count), residual = random(count);
            Values y(x.size()), generic(x.size());
            table->dropout(drop, 5, count, x.data(), residual.data(), y.data());
            kernel_tables().back()->dropout(drop, 5, count, x.data(), residual.data(),
                                            generic.data());
            int kept = 0;
            for (std::size_t i = 0; i < x.size(); ++i) {
                const bool keeps = y[i] != residual[i];
                QCOMPARE(generic[i] != residual[i], keeps);
                QVERIFY(
                    near(y[i], double(residual[i]) + (keeps ? double(x[i]) / 0.75 : 0.0), 1e-6));
                kept += keeps ? 1 : 0;
            }
            // Six standard deviations.
            QVERIFY(count < 20000 || std::abs(kept / 20000.0 - 0.75) < 6 * 0.433 / 141.4);
        }
    }

    void columnSums_data() { tables(); }
    void columnSums() {
        QFETCH(const KernelTable*, table);
        for (const int64_t count : {1, 17, 1100}) {
            const Values matrix = random(3 * count);
            Values sums(static_cast<std::size_t>(count));
            table->column_sums(3, count, matrix.data(), count, sums.data());
            for (std::size_t j = 0; j < sums.size(); ++j) {
                QVERIFY(near(sums[j],
                             double(matrix[j]) + double(matrix[j + sums.size()]) +
                                 double(matrix[j + 2 * sums.size()]),
                             1e-6));
            }
        }
    }

    void updates_data() { tables(); }
    void updates() {
        QFETCH(const KernelTable*, table);
        constexpr int64_t kCount = 1001;
        const Values p = random(kCount), g = random(kCount), m = random(kCount);
        const Values v(kCount, 0.2F);
        Values a = p, mean = m, square = v;
        table->adamw(a.data(), g.data(), mean.data(), square.data(), kCount,
                     {0.9F, 0.99F, 0.999F, 0.01F, 1.5F, 1e-8F, 0.5F});
        for (std::size_t i = 0; i < p.size(); ++i) {
            const double gradient = 0.5 * double(g[i]);
            const double first = 0.9 * double(m[i]) + 0.1 * gradient;
            const double second = 0.99 * 0.2 + 0.01 * gradient * gradient;
            QVERIFY(near(mean[i], first, 1e-6) && near(square[i], second, 1e-6));
            QVERIFY(
                near(a[i], 0.999 * double(p[i]) - 0.01 * first / (std::sqrt(second) * 1.5), 1e-6));
        }
        for (const bool nesterov : {false, true}) {
            Values moved = p, buffer = m;
            table->sgd(moved.data(), g.data(), buffer.data(), kCount,
                       {0.1F, 0.9F, 0.01F, 0.5F, nesterov, false});
            for (std::size_t i = 0; i < p.size(); ++i) {
                const double gradient = 0.5 * double(g[i]) + 0.01 * double(p[i]);
                const double kept = 0.9 * double(m[i]) + gradient;
                QVERIFY(near(buffer[i], kept, 1e-6));
                QVERIFY(near(moved[i],
                             double(p[i]) - 0.1 * (nesterov ? gradient + 0.9 * kept : kept), 1e-6));
            }
        }
        Values saved(kCount), moved = p;
        table->perturb(moved.data(), g.data(), saved.data(), kCount, 0.25F);
        QCOMPARE(saved, p);
        double product = 0;
        for (std::size_t i = 0; i < p.size(); ++i) {
            QVERIFY(near(moved[i], double(p[i]) + 0.25 * double(g[i]), 1e-6));
            product += double(p[i]) * double(g[i]);
        }
        QVERIFY(std::abs(table->dot_product(p.data(), g.data(), kCount) - product) < 1e-10);
    }

private:
    /// Hendrycks and Gimpel 2016.
    static double gelu_of(bool tanh_form, double x) {
        return tanh_form ? 0.5 * x *
                               (1 + std::tanh(std::sqrt(2 / std::acos(-1.0)) *
                                              (x + 0.044715 * x * x * x)))
                         : 0.5 * x * (1 + std::erf(x / std::sqrt(2.0)));
    }

    static void normalise(const KernelTable& table, int64_t width) {
        constexpr int64_t kRows = 3;
        const auto n = static_cast<std::size_t>(width);
        const Values x = random(kRows * width, 2.0F), weight = random(width), bias = random(width),
                     gy = random(kRows * width);
        Values y(x.size()), mean(kRows), rstd(kRows), gx(x.size()), g_weight(n), g_bias(n);
        table.layer_norm({kRows, width, x.data(), weight.data(), bias.data(), 1e-6F, y.data(),
                          mean.data(), rstd.data()});
        table.layer_norm_gradient({kRows, width, gy.data(), x.data(), weight.data(), mean.data(),
                                   rstd.data(), gx.data(), g_weight.data(), g_bias.data()});
        std::vector<double> by_weight(n), by_bias(n);
        for (std::size_t row = 0; row < kRows; ++row) {
            const auto at = [&](const Values& values, std::size_t j) {
                return double(values[row * n + j]);
            };
            double middle = 0, square = 0, first = 0, second = 0;
            for (std::size_t j = 0; j < n; ++j) {
                middle += at(x, j) / double(n);
            }
            for (std::size_t j = 0; j < n; ++j) {
                square += (at(x, j) - middle) * (at(x, j) - middle) / double(n);
            }
            const double scale = 1 / std::sqrt(square + 1e-6);
            for (std::size_t j = 0; j < n; ++j) {
                const double normal = (at(x, j) - middle) * scale;
                QVERIFY(near(y[row * n + j], normal * double(weight[j]) + double(bias[j]), 1e-5));
                first += at(gy, j) * double(weight[j]) / double(n);
                second += at(gy, j) * double(weight[j]) * normal / double(n);
                by_weight[j] += at(gy, j) * normal;
                by_bias[j] += at(gy, j);
            }
            for (std::size_t j = 0; j < n; ++j) {
                const double normal = (at(x, j) - middle) * scale;
                const double expected =
                    scale * (at(gy, j) * double(weight[j]) - first - normal * second);
                QVERIFY(std::abs(double(gx[row * n + j]) - expected) < 1e-4 * std::max(1.0, scale));
            }
        }
        for (std::size_t j = 0; j < n; ++j) {
            QVERIFY(near(g_weight[j], by_weight[j], 1e-4) && near(g_bias[j], by_bias[j], 1e-5));
        }
    }

    static void product(const KernelTable& table, int64_t m, int64_t n, int64_t k, bool columns) {
        const Values a = random(m * k), b = random(k * n), bias = random(n);
        Values c(static_cast<std::size_t>(m * n));
        const Scratch scratch(table.gemm_scratch(n, k));
        table.gemm({m, n, k, a.data(), columns ? m : k, columns, b.data(), columns ? 1 : n,
                    columns ? k : 1, c.data(), n, bias.data(), scratch.get()});
        for (int64_t i = 0; i < m; ++i) {
            for (int64_t j = 0; j < n; ++j) {
                double sum = double(bias[static_cast<std::size_t>(j)]);
                for (int64_t d = 0; d < k; ++d) {
                    sum += double(a[static_cast<std::size_t>(columns ? d * m + i : i * k + d)]) *
                           double(b[static_cast<std::size_t>(columns ? j * k + d : d * n + j)]);
                }
                QVERIFY(near(c[static_cast<std::size_t>(i * n + j)], sum, 1e-5));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestKernelTable)
#include "tst_kernel_table.moc"
