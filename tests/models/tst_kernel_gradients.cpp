// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/kernel_test_support.h"

namespace tessera {

using namespace test;

/// The twins' gradients against central differences in double; second derivatives through the fused
/// operations; what falls back to the twins.
class TestKernelGradients : public QObject {
    Q_OBJECT

private slots:
    void init() { torch::manual_seed(8); }

    void centralDifferences_data();
    void centralDifferences();
    void secondDerivatives_data();
    void secondDerivatives();
    void withoutGradientNothingIsRecorded();
    void otherTypesAndLayoutsUseTheTwin();
    void onlyWantedGradients();
};

namespace {

struct Case {
    const char* name;
    Operation operation;
    Tensors inputs;
};

std::vector<Case> cases() {
    const ops::Dropout drop{0.2, 1, 2, 3};
    return {
        {"attention, one multiplier",
         [=](const Tensors& t, bool fast) {
             return ops::attention(t[0], 2, t[1], false, drop, fast);
         },
         {random({2, 5, 3 * 2 * 4}), torch::full({1}, 0.4)}},
        {"attention, masked, one per head",
         [=](const Tensors& t, bool fast) { return ops::attention(t[0], 2, t[1], true, {}, fast); },
         {random({2, 5, 3 * 2 * 4}), torch::rand({2})}},
        {"linear",
         [](const Tensors& t, bool fast) { return ops::linear(t[0], t[1], t[2], fast); },
         {random({4, 3}), random({5, 3}), random({5})}},
        {"layer norm",
         [](const Tensors& t, bool fast) { return ops::layer_norm(t[0], t[1], t[2], 1e-6, fast); },
         {random({4, 6}), random({6}), random({6})}},
        {"gelu erf",
         [=](const Tensors& t, bool fast) {
             return ops::gelu_dropout(t[0], GeluForm::erf, drop, fast);
         },
         {random({40})}},
        {"gelu tanh",
         [=](const Tensors& t, bool fast) {
             return ops::gelu_dropout(t[0], GeluForm::tanh, drop, fast);
         },
         {random({40})}},
        {"dropout squared",
         [=](const Tensors& t, bool fast) { return ops::dropout(t[0] * t[0], drop, fast); },
         {random({40})}},
        {"sum with dropout squared",
         [=](const Tensors& t, bool fast) {
             return ops::add_dropout(t[0] * t[1], t[1] * t[1], drop, fast);
         },
         {random({40}), random({40})}},
        {"patches squared",
         [](const Tensors& t, bool fast) {
             return ops::patch_vectors(t[0] * t[0], 2, {{1, 1}, {-1, 0}}, fast);
         },
         {random({2, 2, 4, 4})}},
    };
}

void add_case_rows() {
    QTest::addColumn<int>("index");
    const auto all = cases();
    for (size_t i = 0; i < all.size(); ++i) {
        QTest::newRow(all[i].name) << static_cast<int>(i);
    }
}

} // namespace

void TestKernelGradients::centralDifferences_data() {
    add_case_rows();
}

void TestKernelGradients::centralDifferences() {
    QFETCH(int, index);
    auto [name, operation, inputs] = cases()[static_cast<size_t>(index)];
    for (auto& input : inputs) {
        input = input.to(torch::kDouble);
    }
    const Run base = run(operation, inputs, false);
    torch::manual_seed(99); // the weights of run()
    const auto weights = torch::randn(base.output.sizes()).to(torch::kDouble);
    constexpr double kStep = 1e-6;
    for (size_t i = 0; i < inputs.size(); ++i) {
        const auto direction = torch::randn_like(inputs[i]);
        auto up = inputs, down = inputs;
        up[i] = inputs[i] + kStep * direction;
        down[i] = inputs[i] - kStep * direction;
        const double slope =
            ((operation(up, false) - operation(down, false)) * weights).sum().item<double>() /
            (2 * kStep);
        const double expected = (base.gradients[i] * direction).sum().item<double>();
        QVERIFY2(std::abs(slope - expected) < 1e-6 * std::max(1.0, std::abs(expected)),
                 qPrintable(QString("input %1: %2 for %3").arg(i).arg(expected).arg(slope)));
    }
}

void TestKernelGradients::secondDerivatives_data() {
    add_case_rows();
}

void TestKernelGradients::secondDerivatives() {
    QFETCH(int, index);
    const auto [name, operation, inputs] = cases()[static_cast<size_t>(index)];
    // Gradient of |gradient|^2 with respect to every input.
    const auto second = [&](bool fast) {
        Tensors leaves;
        for (const auto& input : inputs) {
            leaves.push_back(input.detach().clone().set_requires_grad(true));
        }
        const auto value = operation(leaves, fast).pow(2).sum();
        const auto first = torch::autograd::grad({value}, leaves, {}, true, true);
        auto total = torch::zeros({});
        for (const auto& gradient : first) {
            total = total + gradient.pow(2).sum();
        }
        return torch::autograd::grad({total}, leaves);
    };
    const auto fast = second(true);
    const auto plain = second(false);
    for (size_t i = 0; i < inputs.size(); ++i) {
        QVERIFY(close(fast[i], plain[i], 1e-4));
    }
}

void TestKernelGradients::withoutGradientNothingIsRecorded() {
    for (const auto& [name, operation, inputs] : cases()) {
        Tensors leaves;
        for (const auto& input : inputs) {
            leaves.push_back(input.detach().clone().set_requires_grad(true));
        }
        const at::NoGradGuard guard;
        const auto output = operation(leaves, true);
        QVERIFY2(!output.requires_grad() && output.grad_fn() == nullptr, name);
        QVERIFY2(close(output, operation(leaves, false), 2e-5), name);
    }
}

void TestKernelGradients::otherTypesAndLayoutsUseTheTwin() {
    // Equal bits: the same path.
    for (const auto& [name, operation, inputs] : cases()) {
        Tensors wide, strided;
        for (const auto& input : inputs) {
            wide.push_back(input.to(torch::kDouble));
            strided.push_back(torch::stack({input, input}, -1).select(-1, 0));
        }
        QVERIFY2(same_bits(run(operation, wide, true), run(operation, wide, false)), name);
        const auto output = operation(strided, true);
        QVERIFY2(close(output, operation(strided, false), 2e-5), name);
    }
}

void TestKernelGradients::onlyWantedGradients() {
    const auto x = random({70, 8});
    auto weight = random({8}).set_requires_grad(true);
    const auto bias = random({8});
    ops::layer_norm(x, weight, bias, 1e-6, true).sum().backward();
    QVERIFY(weight.grad().defined());
    auto matrix = random({3, 8}).set_requires_grad(true);
    ops::linear(x, matrix, {}, true).sum().backward();
    QVERIFY(close(matrix.grad(), x.sum(0).expand({3, 8}), 1e-5));
    auto multiplier = torch::ones({1}).set_requires_grad(true);
    ops::attention(random({1, 4, 24}), 2, multiplier, false, {}, true).sum().backward();
    QVERIFY(multiplier.grad().defined());
}

} // namespace tessera

QTEST_APPLESS_MAIN(tessera::TestKernelGradients)
#include "tst_kernel_gradients.moc"
