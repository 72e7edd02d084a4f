// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/error.h"
#include "training/selftest/golden_runner.h"

#include <QtTest>

#include <cstdlib>

using namespace tessera;

/// The reference numbers of one group (environment variable TESSERA_GOLDEN_GROUP; unset: the small
/// set of the repository). The folder of the full set is named by TESSERA_GOLDEN.
class TestGolden : public QObject {
    Q_OBJECT
private slots:
    void numbersAgree();
    void smallSetAgrees();
    void unknownNameIsRefused();
    void missingFolderIsRefused();
};

namespace {

const char* const kSmallSet = TESSERA_SOURCE_DIR "/tests/reference/golden";

std::string setting(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
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
    QVERIFY(report.passed.size() + report.not_covered.size() > 0);
}

void TestGolden::smallSetAgrees() {
    const GoldenReport report = run_golden(kSmallSet);
    show(report);
    QVERIFY2(report.failed.empty(), "numbers differ from the reference (listed above)");
    QVERIFY(report.not_covered.empty());
    QVERIFY(report.passed.size() >= 5);
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
        QCOMPARE(std::string(error.what()), std::string("cannot read /nonexistent/index.json"));
    }
}

QTEST_APPLESS_MAIN(TestGolden)
#include "tst_golden.moc"
