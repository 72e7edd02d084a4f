// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vision_transformer.h"

#include <torch/torch.h>

#include <QtTest>

#include <cmath>

using namespace tessera;

/// How weights are spread before the first step.
class TestInitialise : public QObject {
    Q_OBJECT

private:
    static at::Tensor weight(Initializer initializer) {
        ModelOptions options;
        options.vit.width = 128;
        options.vit.depth = 1;
        options.vit.mlp = 512;
        options.vit.initializer = initializer;
        return make_model(options, 5, 7)->named_parameters()["blocks.0.mlp.fc1.weight"].detach();
    }
    static double deviation(const at::Tensor& values) { return values.std().item<double>(); }

private slots:
    /// timm's trunc_normal_(std=.02) cuts at +-2, a hundred standard deviations.
    void timmIsHardlyCut() {
        const at::Tensor timm = weight(Initializer::timm);
        QVERIFY2(std::abs(deviation(timm) - 0.02) < 2e-4,
                 qPrintable(QString::number(deviation(timm))));
        const double beyond = timm.abs().gt(0.04).to(torch::kFloat64).mean().item<double>();
        QVERIFY2(std::abs(beyond - 0.0455) < 5e-3, qPrintable(QString::number(beyond)));
    }

    /// A cut at two standard deviations leaves 0.8796 of the standard deviation.
    void whatTimmMeantBeforeIsCutAtTwo() {
        const at::Tensor cut = weight(Initializer::timm_2sigma);
        QVERIFY2(std::abs(deviation(cut) - 0.01759) < 2e-4,
                 qPrintable(QString::number(deviation(cut))));
        QVERIFY(cut.abs().max().item<double>() <= 0.04);
    }
};

QTEST_APPLESS_MAIN(TestInitialise)
#include "tst_initialise.moc"
