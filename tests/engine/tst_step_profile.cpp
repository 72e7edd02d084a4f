// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kernels/ops.h"
#include "training/engine/step_profile.h"

#include <torch/torch.h>

#include <QtTest>

using namespace tessera;

/// Where the time of a training step is counted.
class TestStepProfile : public QObject {
    Q_OBJECT
private slots:
    void backwardCountsWhereForwardDoes_data();
    void backwardCountsWhereForwardDoes();
    void aNodeOfAnotherLibraryIsNotNamed();
};

namespace {

/// What LibTorch's profiler calls the backward pass that made `output`.
std::string backward_name(const at::Tensor& output) {
    return "autograd::engine::evaluate_function: " + output.grad_fn()->name();
}

} // namespace

void TestStepProfile::backwardCountsWhereForwardDoes_data() {
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("node");
    QTest::addColumn<QString>("part");
    const auto leaf = [](std::initializer_list<int64_t> sizes) {
        return torch::rand(std::vector<int64_t>(sizes)).set_requires_grad(true);
    };
    const ops::Dropout drop{0.5, 1, 2, 3};
    const auto row = [](const char* operation, const at::Tensor& output, const char* part) {
        QTest::newRow(operation) << QString(operation)
                                 << QString::fromStdString(backward_name(output)) << QString(part);
    };
    const at::Tensor x = leaf({4, 8}), w = leaf({8, 8}), b = leaf({8});
    row("tessera::linear", ops::linear(x, w, b, true), "linear");
    row("tessera::layer_norm", ops::layer_norm(x, b, b, 1e-6, true), "norm");
    row("tessera::gelu_dropout", ops::gelu_dropout(x, GeluForm::erf, drop, true), "gelu_dropout");
    row("tessera::dropout", ops::dropout(x, drop, true), "dropout");
    row("tessera::add_dropout", ops::add_dropout(x, x, drop, true), "dropout");
    row("tessera::attention",
        ops::attention(leaf({1, 4, 24}), 2, torch::ones({1}), false, drop, true), "attention");
    row("tessera::patch_vectors", ops::patch_vectors(leaf({1, 3, 8, 8}), 4, {{1, 1}}, true),
        "patches");
}

void TestStepProfile::backwardCountsWhereForwardDoes() {
    QFETCH(QString, operation);
    QFETCH(QString, node);
    QFETCH(QString, part);
    const auto found = [](const QString& name) {
        return QString::fromStdString(std::string(part_of(name.toStdString())));
    };
    QCOMPARE(found(operation), part);
    QVERIFY2(found(node) == part, qPrintable(node));
}

void TestStepProfile::aNodeOfAnotherLibraryIsNotNamed() {
    QVERIFY(part_of("aten::mm").empty());
    QVERIFY(part_of("autograd::engine::evaluate_function: ViewBackward0").empty());
}

QTEST_APPLESS_MAIN(TestStepProfile)
#include "tst_step_profile.moc"
