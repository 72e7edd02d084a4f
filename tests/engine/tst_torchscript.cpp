// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/config/config_io.h"
#include "training/engine/script_file.h"

#include <torch/script.h>
#include <torch/torch.h>

#include <QTemporaryDir>
#include <QTest>

using namespace tessera;

Q_DECLARE_METATYPE(tessera::ModelOptions)

namespace {

/// The model of a preset with its own parts, one block deep and small.
ModelOptions small(ModelOptions options) {
    VitOptions& o = options.vit;
    o.image = 4 * o.patch;
    o.width = 16;
    o.depth = 1;
    o.heads = 2;
    o.key_dim = o.key_dim > 0 ? 4 : 0;
    o.mlp = 24;
    o.head_widths.clear();
    return options;
}

} // namespace

/// A traced model is a program for any batch, number type and device.
class TestTorchscript : public QObject {
    Q_OBJECT

private slots:
    void anyBatchAndType_data() {
        QTest::addColumn<ModelOptions>("options");
        for (const Preset& preset : presets()) {
            QTest::newRow(preset.name.c_str()) << small(preset.config.model);
        }
        const auto row = [](const char* name, const auto& change) {
            ModelOptions options = small({});
            change(options.vit);
            QTest::newRow(name) << options;
        };
        row("class token", [](VitOptions& o) {
            o.class_token = true;
            o.pooling = Pooling::cls;
        });
        row("class token left out of the mean", [](VitOptions& o) { o.class_token = true; });
        row("map", [](VitOptions& o) { o.pooling = Pooling::map; });
        row("flatten", [](VitOptions& o) { o.pooling = Pooling::flatten; });
        row("head layers", [](VitOptions& o) { o.head_widths = {8}; });
        row("sine-cosine positions", [](VitOptions& o) { o.position = Position::sincos; });
        row("sine-cosine positions, class token", [](VitOptions& o) {
            o.position = Position::sincos_mae;
            o.class_token = true;
        });
        for (const Temperature temperature :
             {Temperature::tau, Temperature::scale, Temperature::log}) {
            row(name_of(temperature).data(), [temperature](VitOptions& o) {
                o.attention = AttentionKind::locality;
                o.temperature = temperature;
                o.tokenizer = Tokenizer::shifted;
            });
        }
        row("one token", [](VitOptions& o) {
            o.image = o.patch;
            o.attention = AttentionKind::locality;
        });
    }
    void anyBatchAndType() {
        QFETCH(ModelOptions, options);
        const torch::NoGradGuard guard;
        const QTemporaryDir folder;
        const std::string file = folder.filePath("model.pt").toStdString();
        const auto model = make_model(options, 5, 3);
        const auto images = [&](int64_t count) {
            torch::manual_seed(count);
            return torch::randn(
                {count, options.vit.channels, options.vit.image, options.vit.image});
        };
        write_script(*model, images(32), file);
        torch::jit::Module script = torch::jit::load(file);
        ForwardContext context;
        context.fast_kernels = false;
        for (const int64_t count : {1, 7, 32, 40}) {
            const at::Tensor got = script.forward({images(count)}).toTensor();
            const at::Tensor expected = model->forward(images(count), context);
            QCOMPARE(got.sizes().vec(), (std::vector<int64_t>{count, 5}));
            QVERIFY2(torch::allclose(got, expected, 1e-5, 1e-6),
                     qPrintable(QStringLiteral("batch %1").arg(count)));
        }
        const at::Tensor expected = model->forward(images(3), context);
        for (const auto& [type, tolerance] :
             {std::pair(torch::kFloat64, 1e-5), std::pair(torch::kBFloat16, 0.1)}) {
            script.to(type);
            const at::Tensor got = script.forward({images(3).to(type)}).toTensor();
            QCOMPARE(got.scalar_type(), type);
            QVERIFY((got.to(torch::kFloat32) - expected).abs().max().item<double>() <= tolerance);
        }
    }

    /// What is a constant of the program has no type or device of its own.
    void noConstantIsATensor() {
        const torch::NoGradGuard guard;
        const QTemporaryDir folder;
        const std::string file = folder.filePath("model.pt").toStdString();
        for (const AttentionKind attention : {AttentionKind::plain, AttentionKind::locality}) {
            ModelOptions options = small({});
            options.vit.attention = attention;
            options.vit.class_token = true;
            const auto model = make_model(options, 5, 3);
            write_script(*model, torch::randn({2, 3, options.vit.image, options.vit.image}), file);
            const torch::jit::Module script = torch::jit::load(file);
            for (const torch::jit::Node* node : script.get_method("forward").graph()->nodes()) {
                for (const torch::jit::Value* value : node->outputs()) {
                    const auto constant = torch::jit::toIValue(value);
                    QVERIFY(!constant || !(constant->isTensor() || constant->isDevice()));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTorchscript)
#include "tst_torchscript.moc"
