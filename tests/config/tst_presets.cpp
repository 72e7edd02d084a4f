// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/error.h"
#include "training/config/config_io.h"

#include <QtTest>

#include <set>

using namespace tessera;

namespace {

std::set<std::string> differing_keys(std::string_view a, std::string_view b) {
    std::set<std::string> keys;
    for (const auto& difference : config_diff(find_preset(a).config, find_preset(b).config)) {
        keys.insert(difference.key);
    }
    return keys;
}

} // namespace

class TestPresets : public QObject {
    Q_OBJECT
private slots:
    void everyPresetIsValid();
    void everyFileIsCompiledIn();
    void pairsDifferInTheDeclaredFactorOnly();
    void kerasIsLiteral();
    void officialIsLiteral();
    void unknownNameIsAnswered();
};

void TestPresets::everyPresetIsValid() {
    for (const Preset& preset : presets()) {
        QVERIFY2(!preset.title.empty() && !preset.summary.empty(), preset.name.c_str());
        QCOMPARE(preset.config.preset, preset.name);
        require_valid(preset.config); // Throws with the key.
    }
}

void TestPresets::everyFileIsCompiledIn() {
    const QDir folder(TESSERA_SOURCE_DIR "/resources/presets");
    QStringList names;
    for (const QString& file : folder.entryList({"*.json"})) {
        names << file.chopped(5);
    }
    QStringList known;
    for (const Preset& preset : presets()) {
        known << QString::fromStdString(preset.name);
    }
    known.sort();
    QCOMPARE(names, known);
    QCOMPARE(presets().front().name, std::string("demo_vanilla"));
}

void TestPresets::pairsDifferInTheDeclaredFactorOnly() {
    const std::set<std::string> both{"model.tokenizer", "model.attention"};
    QCOMPARE(differing_keys("demo_vanilla", "demo_spt_lsa"), both);
    QCOMPARE(differing_keys("small_vit", "small_vit_spt_lsa"), both);
    QCOMPARE(differing_keys("keras_cifar100_vanilla", "keras_cifar100_spt_lsa"), both);
    QCOMPARE(differing_keys("keras_cifar100_vanilla", "keras_cifar100_spt"),
             std::set<std::string>{"model.tokenizer"});
    QCOMPARE(differing_keys("keras_cifar100_vanilla", "keras_cifar100_lsa"),
             std::set<std::string>{"model.attention"});
}

void TestPresets::kerasIsLiteral() {
    const RunConfig& c = find_preset("keras_cifar100_spt_lsa").config;
    const VitOptions& vit = c.model.vit;
    QCOMPARE(vit.patch_tokens(), int64_t{144});
    QCOMPARE(vit.patch_values(), int64_t{540});
    QCOMPARE(vit.inner_width(), int64_t{256});
    QCOMPARE(vit.shift(), int64_t{3});
    QCOMPARE(vit.depth, int64_t{8});
    QCOMPARE(vit.head_widths, (std::vector<int64_t>{2048, 1024}));
    QCOMPARE(vit.head_dropout, 0.5);
    QCOMPARE(vit.embedding_dropout, 0.0);
    QVERIFY(vit.second_gelu && vit.temperature == Temperature::tau);
    QVERIFY(c.optim.kind == OptimKind::adamw_tfa && c.optim.decay_scope == DecayScope::all);
    QCOMPARE(c.optim.eps, 1e-7);
    QCOMPARE(c.optim.weight_decay, 1e-4);
    QCOMPARE(c.train.epochs, int64_t{50});
    QCOMPARE(c.train.seed, uint64_t{42});
    QVERIFY(c.data.validation_rule == ValidationRule::last);
}

void TestPresets::officialIsLiteral() {
    const RunConfig& c = find_preset("small_vit").config;
    QCOMPARE(c.model.vit.tokens(), int64_t{65});
    QCOMPARE(c.model.vit.inner_width(), int64_t{192});
    QVERIFY(!c.model.vit.qkv_bias && c.model.vit.drop_path_constant);
    QVERIFY(c.model.vit.final_norm == NormPlace::after_pooling);
    QVERIFY(c.model.vit.temperature == Temperature::scale);
    QCOMPARE(c.loss.smoothing, 0.1);
    QCOMPARE(c.schedule.warmup_epochs, 10.0);
    QCOMPARE(c.augment.crop, int64_t{4});
    QCOMPARE(c.augment.mixup, 1.0);
    QCOMPARE(c.augment.cutmix, 1.0);
    QCOMPARE(c.augment.mix_probability, 0.5);
}

void TestPresets::unknownNameIsAnswered() {
    try {
        find_preset("demo_vanila");
        QFAIL("found a preset that is not there");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::config);
        QCOMPARE(std::string(error.what()),
                 std::string("unknown preset \"demo_vanila\"; did you mean \"demo_vanilla\"?"));
    }
}

QTEST_APPLESS_MAIN(TestPresets)
#include "tst_presets.moc"
