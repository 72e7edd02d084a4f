// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/error.h"
#include "training/selftest/selftest.h"

#include <QtTest>

using namespace tessera;

class TestSelftest : public QObject {
    Q_OBJECT
private slots:
    void everyCheckPasses();
    void unknownDeviceIsRefused();
};

void TestSelftest::everyCheckPasses() {
    const SelftestReport report = run_selftest("cpu");
    for (const auto& [name, reason] : report.failed) {
        qWarning("%s: %s", name.c_str(), reason.c_str());
    }
    QVERIFY(report.failed.empty());
    QCOMPARE(report.passed.size(), std::size_t{12});
    QCOMPARE(report.skipped,
             (std::vector<std::string>{"bfloat16 on cuda", "recorded steps on cuda"}));
}

void TestSelftest::unknownDeviceIsRefused() {
    try {
        run_selftest("tpu");
        QFAIL("an unknown device was accepted");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::config);
        QCOMPARE(std::string(error.what()),
                 std::string("the device tpu is unknown; use cpu, cuda or auto"));
    }
}

QTEST_APPLESS_MAIN(TestSelftest)
#include "tst_selftest.moc"
