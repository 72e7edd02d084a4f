// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/error.h"
#include "training/files/safetensors.h"
#include "training/selftest/golden_runner.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <cstdlib>

using namespace tessera;

/// The reference numbers of one group (environment variable TESSERA_GOLDEN_GROUP; unset: the small
/// set of the repository). The folder of the full set is named by TESSERA_GOLDEN.
class TestGolden : public QObject {
    Q_OBJECT
private slots:
    void numbersAgree();
    void smallSetAgrees();
    void statisticsOfAnyPictures_data();
    void statisticsOfAnyPictures();
    void unknownNameIsRefused();
    void missingFolderIsRefused();
};

namespace {

const char* const kSmallSet = TESSERA_SOURCE_DIR "/tests/reference/golden";

std::string setting(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

/// Cases of which everything is compared. None may silently become uncovered.
const char* const kWhole[] = {"spt_lone_pixel",
                              "spt_keras",
                              "spt_official",
                              "spt_cardinal1",
                              "spt_keras_odd_patch",
                              "spt_official_odd_patch",
                              "attn_vanilla",
                              "attn_vanilla_keydim",
                              "attn_vanilla_nobias",
                              "attn_lsa_tau",
                              "attn_lsa_tau_keydim",
                              "attn_lsa_tau_cls",
                              "attn_lsa_scale",
                              "attn_lsa_scale_cls",
                              "attn_lsa_log",
                              "attn_lsa_log_cls",
                              "attn_lsa_tau_n2",
                              "attn_lsa_scale_n2",
                              "attn_lsa_tau_n1",
                              "attn_lsa_scale_n1",
                              "vit_keras_vanilla",
                              "vit_keras_spt",
                              "vit_keras_lsa",
                              "vit_keras_spt_lsa",
                              "vit_official_vanilla",
                              "vit_official_spt_lsa",
                              "vit_official_lsa",
                              "vit_cardinal_log",
                              "vit_cls",
                              "vit_cls_tanh",
                              "vit_cls_eps1e-6_small_tokens",
                              "vit_cls_eps1e-12_small_tokens",
                              "vit_gap",
                              "vit_gap_fc_norm",
                              "vit_map",
                              "vit_map_exact",
                              "sincos_tables",
                              "position_resize",
                              "loss_nll",
                              "loss_ce_smoothing",
                              "opt_sgd",
                              "opt_sgd_momentum",
                              "opt_sgd_nesterov",
                              "opt_adamw",
                              "opt_adamw_beta95",
                              "opt_adamw_tfa",
                              "sam_sgd",
                              "sam_adamw",
                              "sam_every3_sgd",
                              "sam_every3_adamw",
                              "looksam_sgd",
                              "looksam_adamw",
                              "clip_global_norm",
                              "schedule_tables",
                              "layer_decay",
                              "resize_bilinear",
                              "channel_statistics",
                              "affine_reflect",
                              "mixup_cutmix",
                              "group_accuracy",
                              "topk_ties",
                              "mcnemar",
                              "paired_bootstrap",
                              "welch_t",
                              "tensorboard_events",
                              "tensorboard_corrupt"};

/// Cases of which the part that Tessera has is compared: accuracies, confusion and calibration, the
/// counts of ViTs, Keras' limits, SAM and LookSAM.
const char* const kInPart[] = {"metrics_main",     "metrics_missing_class", "metrics_two_classes",
                               "parameter_counts", "small_facts",           "sam_quadratic"};

/// What is missing from `report` although the set has it: a case by its name, or its part.
QStringList uncovered(const GoldenReport& report) {
    QStringList missing;
    for (const char* name : kWhole) {
        if (std::count(report.not_covered.begin(), report.not_covered.end(), name) > 0) {
            missing << QString::fromLatin1(name);
        }
    }
    for (const char* name : kInPart) {
        const std::string part = std::string(name) + " (";
        const bool there =
            std::count(report.not_covered.begin(), report.not_covered.end(), name) > 0;
        const bool checked =
            std::any_of(report.passed.begin(), report.passed.end(),
                        [&](const std::string& passed) { return passed.starts_with(part); });
        if (there && !checked) {
            missing << QString::fromLatin1(name);
        }
    }
    return missing;
}

void show(const GoldenReport& report) {
    for (const std::string& name : report.passed) {
        qInfo("passed       %s", name.c_str());
    }
    for (const std::string& name : report.not_covered) {
        qInfo("not covered  %s", name.c_str());
    }
    for (const auto& [name, reason] : report.failed) {
        qWarning("failed       %s: %s", name.c_str(), reason.c_str());
    }
}

} // namespace

void TestGolden::numbersAgree() {
    const std::string group = setting("TESSERA_GOLDEN_GROUP");
    const std::string folder = setting("TESSERA_GOLDEN");
    if (group.empty()) {
        QSKIP("TESSERA_GOLDEN_GROUP names no group; the tests golden_1 to golden_12 set it");
    }
    if (folder.empty()) {
        QSKIP("the folder of golden vectors is missing: set TESSERA_GOLDEN to it");
    }
    const GoldenReport report = run_golden(folder, group);
    show(report);
    QVERIFY2(report.failed.empty(), "numbers differ from the reference (listed above)");
    QCOMPARE(uncovered(report), QStringList());
}

void TestGolden::smallSetAgrees() {
    const GoldenReport report = run_golden(kSmallSet);
    show(report);
    QVERIFY2(report.failed.empty(), "numbers differ from the reference (listed above)");
    QVERIFY(report.not_covered.empty());
    QVERIFY(report.passed.size() >= 5);
}

void TestGolden::statisticsOfAnyPictures_data() {
    QTest::addColumn<int>("channels");
    QTest::newRow("grey") << 1;
    QTest::newRow("two channels") << 2;
    QTest::newRow("colour") << 3;
    QTest::newRow("four channels") << 4;
}

/// The check of channel statistics takes pictures of any shape: two of one row and three columns,
/// channel c holding c, c, c + 3 and c, c, c.
void TestGolden::statisticsOfAnyPictures() {
    QFETCH(int, channels);
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    const double deviation = std::sqrt(1.25);
    std::vector<uint8_t> bytes;
    std::vector<float> normalised;
    QStringList mean;
    QStringList meanOfOne;
    for (int picture = 0; picture < 2; ++picture) {
        for (int c = 0; c < channels; ++c) {
            for (const int more : {0, 0, picture == 0 ? 3 : 0}) {
                bytes.push_back(static_cast<uint8_t>(c + more));
                normalised.push_back(static_cast<float>((more - 0.5) / deviation));
            }
        }
    }
    for (int c = 0; c < channels; ++c) {
        mean << QString::number(c + 0.5, 'g', 17);
        meanOfOne << QString::number((c + 0.5) / 255.0, 'g', 17);
    }
    const auto same = [channels](double value) {
        return QStringList(channels, QString::number(value, 'g', 17));
    };
    const std::vector<int64_t> shape = {2, channels, 1, 3};
    write_safetensors_file(path / "case.safetensors",
                           {{"in.images_u8", "U8", shape, bytes.data()},
                            {"out.normalised", "F32", shape, normalised.data()}},
                           {});
    const auto list = [](const QStringList& numbers) {
        return QStringLiteral("{\"value\": [%1]}").arg(numbers.join(QStringLiteral(", ")));
    };
    QFile index(folder.filePath(QStringLiteral("index.json")));
    QVERIFY(index.open(QIODevice::WriteOnly));
    index.write(
        QStringLiteral("{\"cases\": [{\"name\": \"channel_statistics\", \"group\": \"9 data\", "
                       "\"file\": \"case.safetensors\", "
                       "\"parameters\": {\"pixel_max\": 255.0, \"std_ddof\": 0}, "
                       "\"scalars\": {\"mean_255\": %1, \"std_255\": %2, \"mean_1\": %3, "
                       "\"std_1\": %4}, \"tolerance\": {\"rtol\": 1e-5, \"atol\": 1e-6}}]}")
            .arg(list(mean), list(same(deviation)), list(meanOfOne), list(same(deviation / 255.0)))
            .toUtf8());
    index.close();
    const GoldenReport report = run_golden(path);
    show(report);
    QCOMPARE(report.passed, std::vector<std::string>{"channel_statistics"});
}

void TestGolden::unknownNameIsRefused() {
    try {
        run_golden(kSmallSet, "no_such_case");
        QFAIL("an unknown case was accepted");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::data);
        QVERIFY(std::string(error.what()).ends_with("has no case or group no_such_case"));
    }
}

void TestGolden::missingFolderIsRefused() {
    try {
        run_golden("/nonexistent");
        QFAIL("a missing folder was accepted");
    } catch (const Error& error) {
        QCOMPARE(std::string(error.what()),
                 std::string("cannot read /nonexistent/index.json: No such file or directory; "
                             "check the path and its permissions"));
    }
}

QTEST_APPLESS_MAIN(TestGolden)
#include "tst_golden.moc"
