// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/error.h"
#include "training/config/config_io.h"
#include "training/data/parallel.h"

#include <QtTest>

using namespace tessera;

namespace {

/// "error KEY: MESSAGE" lines of a configuration that differs from the default by `settings`.
QString problems(const QString& settings) {
    RunConfig config;
    for (const QString& setting : settings.split(' ', Qt::SkipEmptyParts)) {
        const QStringList parts = setting.split('=');
        set_from_text(config, parts[0].toStdString(), parts[1].toStdString());
    }
    QStringList lines;
    for (const ConfigProblem& problem : check(config)) {
        lines << QString("%1 %2: %3")
                     .arg(problem.severity == ConfigProblem::Severity::error ? "error" : "note",
                          QString::fromStdString(problem.key),
                          QString::fromStdString(problem.message.english()));
    }
    return lines.join('\n');
}

} // namespace

class TestConfigCheck : public QObject {
    Q_OBJECT
private slots:
    void rules_data();
    void rules();
    void allProblemsAtOnce();
    void rangesComeFirst();
    void requireValidThrowsTheFirstError();
    void everyPresetTakesOneEpoch();
    void aGivenWarmupStaysAsItIs();
};

void TestConfigCheck::rules_data() {
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QString>("expected");
    QTest::newRow("default") << ""
                             << "";
    QTest::newRow("patch")
        << "model.patch=5"
        << "error model.patch: model.patch = 5 does not divide model.image = 32; "
           "near ones that do: 4 and 8";
    QTest::newRow("patch above")
        << "model.patch=64"
        << "error model.patch: model.patch = 64 does not divide model.image = "
           "32; near ones that do: 32";
    QTest::newRow("heads")
        << "model.heads=3"
        << "error model.heads: model.heads = 3 does not divide model.width = 64; "
           "change one of them or give model.key_dim";
    QTest::newRow("heads with width") << "model.heads=3 model.key_dim=16"
                                      << "";
    QTest::newRow("shift")
        << "model.tokenizer=shifted model.shift_pixels=32"
        << "error model.shift_pixels: model.shift_pixels = 32 moves the copies out "
           "of model.image = 32; use a smaller shift";
    QTest::newRow("no shift")
        << "model.tokenizer=shifted model.patch=1"
        << "error model.shift_pixels: half of model.patch = 1 is no whole pixel, "
           "so the copies would not move; set model.shift_pixels to 1 or more";
    QTest::newRow("unused shift") << "model.shift_pixels=32"
                                  << "";
    QTest::newRow("sine") << "model.position=sincos model.width=66 model.heads=3"
                          << "error model.position: model.position = sincos needs a width that 4 "
                             "divides, not model.width = 66";
    QTest::newRow("one token")
        << "model.attention=locality model.patch=32"
        << "note model.diagonal_mask: there is one token only, so the masked "
           "diagonal leaves it nothing to attend to";
    QTest::newRow("cls")
        << "model.pooling=cls"
        << "error model.pooling: model.pooling = cls needs model.class_token = true";
    QTest::newRow("cls with token") << "model.pooling=cls model.class_token=true"
                                    << "";
    QTest::newRow("idle token") << "model.class_token=true"
                                << "note model.class_token: the class token takes part in the "
                                   "attention, but model.pooling = mean does not read it alone";
    QTest::newRow("flatten") << "model.pooling=flatten model.final_norm=after_pooling"
                             << "note model.final_norm: after model.pooling = flatten the last "
                                "LayerNorm spans all tokens at once, which no published model does";
    QTest::newRow("map")
        << "model.pooling=map model.final_norm=after_pooling"
        << "note model.final_norm: with model.pooling = map other programs put the "
           "last LayerNorm before pooling; the weights cannot be exchanged";
    QTest::newRow("plain places") << "model.pooling=map"
                                  << "";
    QTest::newRow("crop") << "augment.crop=32"
                          << "error augment.crop: augment.crop = 32 can move the picture out of "
                             "model.image = 32; use fewer pixels";
    QTest::newRow("few images")
        << "data.images=70"
        << "note data.batch: data.batch = 64 is more than the training images "
           "left of data.images = 70, so an epoch is one smaller step";
    QTest::newRow("patience")
        << "train.patience=3 data.validation=0"
        << "note train.patience: train.patience has no effect without validation "
           "images; raise data.validation unless the data set has its own";
    QTest::newRow("nll") << "loss.kind=nll"
                         << "note loss.kind: the network gives logits; loss.kind = nll applies the "
                            "log-softmax itself";
    QTest::newRow("nesterov") << "optim.kind=sgd optim.nesterov=true optim.momentum=0"
                              << "error optim.nesterov: optim.nesterov = true needs optim.momentum "
                                 "above 0";
    QTest::newRow("rho") << "sam.kind=sam sam.rho=0"
                         << "note sam.rho: sam.rho = 0 makes SAM the plain update with more work";
    QTest::newRow("lr") << "optim.lr=0"
                        << "note optim.lr: optim.lr = 0 leaves the weights as they are";
    QTest::newRow("warm-up") << "schedule.warmup_epochs=10"
                             << "error schedule.warmup_epochs: schedule.warmup_epochs = 10 must be "
                                "shorter than the run, train.epochs = 10; shorten the warm-up or "
                                "train longer";
    QTest::newRow("keras warm-up") << "schedule.warmup_epochs=10 schedule.kind=keras_cosine"
                                   << "";
    QTest::newRow("falling warm-up") << "schedule.warmup_epochs=1 schedule.warmup_lr=1"
                                     << "note schedule.warmup_lr: schedule.warmup_lr = 1 is above "
                                        "optim.lr = 0.001, so the warm-up "
                                        "falls";
    QTest::newRow("rising")
        << "schedule.kind=cosine schedule.min_lr=1"
        << "note schedule.min_lr: schedule.min_lr = 1 is above optim.lr = 0.001, so "
           "the learning rate rises";
    const auto cores = QString::number(available_cores());
    const auto most = QString::number(4 * available_cores());
    QTest::newRow("grey") << "model.channels=1"
                          << "";
    QTest::newRow("two channels")
        << "model.channels=2"
        << "error model.channels: model.channels = 2 is not possible: give 3 for colour, or 1, "
           "which turns pictures into grey";
    QTest::newRow("many threads") << "runtime.threads=" + most << "";
    QTest::newRow("too many threads")
        << QString("runtime.threads=%1").arg(4 * available_cores() + 1)
        << QString("error runtime.threads: runtime.threads = %1 would be slower than one thread a "
                   "core; give at most %2 here, or 0 for the %3 cores of this process")
               .arg(4 * available_cores() + 1)
               .arg(most, cores);
    QTest::newRow("bf16 cpu") << "runtime.precision=bf16 runtime.device=cpu"
                              << "error runtime.precision: runtime.precision = bf16 needs a CUDA "
                                 "device; set runtime.device to cuda or the precision to fp32";
    QTest::newRow("bf16 auto")
        << "runtime.precision=bf16"
        << "note runtime.precision: runtime.precision = bf16 is used on a CUDA "
           "device only; without one the run is fp32";
    QTest::newRow("bf16 cuda") << "runtime.precision=bf16 runtime.device=cuda"
                               << "";
}

void TestConfigCheck::rules() {
    QFETCH(QString, settings);
    QFETCH(QString, expected);
    QCOMPARE(problems(settings), expected);
}

void TestConfigCheck::allProblemsAtOnce() {
    const QString all = problems("model.heads=3 loss.kind=nll loss.smoothing=0.1 "
                                 "runtime.precision=bf16 runtime.device=cpu");
    QCOMPARE(all.count('\n'), 3);
    QVERIFY(
        all.contains("error loss.smoothing: loss.smoothing = 0.1 cannot be used with loss.kind = "
                     "nll; set it to 0 or use cross_entropy"));
}

void TestConfigCheck::rangesComeFirst() {
    RunConfig config;
    config.model.vit.patch = 0; // Would divide by zero in the rules between fields.
    config.optim.lr = std::numeric_limits<double>::quiet_NaN();
    const auto found = check(config);
    QCOMPARE(found.size(), std::size_t{2});
    QCOMPARE(found[0].key, std::string("model.patch"));
    QCOMPARE(found[0].message.english(),
             std::string("model.patch = 0 is not possible; allowed: whole numbers 1 to 256"));
    QCOMPARE(found[1].key, std::string("optim.lr"));
}

void TestConfigCheck::requireValidThrowsTheFirstError() {
    RunConfig config;
    config.loss.kind = LossKind::nll; // A note alone is no reason to stop.
    require_valid(config);
    config.loss.smoothing = 0.5;
    try {
        require_valid(config);
        QFAIL("accepted smoothing with nll");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::config);
        QCOMPARE(error.context(), std::string("loss.smoothing"));
    }
}

void TestConfigCheck::everyPresetTakesOneEpoch() {
    for (const Preset& preset : presets()) {
        RunConfig config = preset.config;
        config.train.epochs = 1;
        fit_warmup(config, preset.config);
        require_valid(config);
    }
    RunConfig config = find_preset("small_vit").config;
    config.train.epochs = 1;
    QCOMPARE(fit_warmup(config, find_preset("small_vit").config).english(),
             std::string("schedule.warmup_epochs = 0.1 instead of 10, in proportion to "
                         "train.epochs = 1 instead of 100"));
    QCOMPARE(config.schedule.warmup_epochs, 0.1);
}

void TestConfigCheck::aGivenWarmupStaysAsItIs() {
    const RunConfig start = find_preset("small_vit").config;
    RunConfig config = start;
    config.train.epochs = 11; // still longer
    QVERIFY(fit_warmup(config, start).empty());
    config.train.epochs = 5;
    config.schedule.warmup_epochs = 7;
    QVERIFY(fit_warmup(config, start).empty());
    QCOMPARE(config.schedule.warmup_epochs, 7.0);
    // What was wrong before the epochs changed is for the person to mend.
    RunConfig wrong = config;
    wrong.train.epochs = 4;
    QVERIFY(fit_warmup(wrong, config).empty());
}

QTEST_APPLESS_MAIN(TestConfigCheck)
#include "tst_config_check.moc"
