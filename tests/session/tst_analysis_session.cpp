// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_run_service.h"
#include "tests/support/patience.h"
#include "widgets/session/analysis_session.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <thread>

using namespace tessera;
using tessera::test::kPatience;

class TestAnalysisSession : public QObject {
    Q_OBJECT
private slots:
    void answersArrive();
    void anErrorIsAValue();
    void onlyTheNewestOfAChannelAnswers();
    void channelsAreIndependent();
    void whatTakesLongHoldsNobodyUp();
    void aGoneContextIsNotCalled();
    void cancelStopsARunningRequest();
    void destructorStopsWhatRuns();
};

namespace {

/// Waits until it is asked to stop, then says that it was.
bool waitForStop(RunService&, RunControl& control) {
    while (!control.should_stop()) {
        std::this_thread::yield();
    }
    return true;
}

} // namespace

void TestAnalysisSession::answersArrive() {
    FakeRunService service;
    AnalysisSession session(service);
    QSignalSpy busy(&session, &AnalysisSession::busyChanged);
    RunConfig config;
    int64_t tokens = 0;
    session.describe(QStringLiteral("a"), config, 6, this,
                     [&](const Answer<ModelFacts>& answer) { tokens = answer.value->tokens; });
    QVERIFY(session.isBusy());
    QTRY_COMPARE_WITH_TIMEOUT(tokens, int64_t{64}, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), kPatience);
    QCOMPARE(busy.size(), 2);
}

void TestAnalysisSession::anErrorIsAValue() {
    FakeRunService service;
    AnalysisSession session(service);
    RunConfig config;
    config.model.vit.patch = 7;
    std::optional<RunError> error;
    session.describe(QStringLiteral("a"), config, 6, this,
                     [&](const Answer<ModelFacts>& answer) { error = answer.error; });
    QTRY_VERIFY_WITH_TIMEOUT(error.has_value(), kPatience);
    QCOMPARE(error->message.english(), std::string("patch does not divide the image"));
    QCOMPARE(error->key, std::string("model.patch"));
    QVERIFY(error->code == ErrorCode::config);
}

void TestAnalysisSession::onlyTheNewestOfAChannelAnswers() {
    FakeRunService service;
    AnalysisSession session(service);
    std::vector<int> answers;
    for (int i = 0; i < 20; ++i) {
        session.ask<int>(
            QStringLiteral("a"), [i](RunService&, RunControl&) { return i; }, this,
            [&](const Answer<int>& answer) { answers.push_back(*answer.value); });
    }
    QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), kPatience);
    QCOMPARE(answers, std::vector<int>{19});
}

void TestAnalysisSession::channelsAreIndependent() {
    FakeRunService service;
    AnalysisSession session(service);
    std::vector<int> answers;
    const auto keep = [&](const Answer<int>& answer) { answers.push_back(*answer.value); };
    session.ask<int>(
        QStringLiteral("a"), [](RunService&, RunControl&) { return 1; }, this, keep);
    session.ask<int>(
        QStringLiteral("b"), [](RunService&, RunControl&) { return 2; }, this, keep);
    QTRY_COMPARE_WITH_TIMEOUT(answers, (std::vector<int>{1, 2}), kPatience);
}

void TestAnalysisSession::whatTakesLongHoldsNobodyUp() {
    FakeRunService service;
    AnalysisSession session(service);
    bool ended = false;
    int quick = 0;
    session.ask<bool>(
        QStringLiteral("a"), waitForStop, this, [&](const Answer<bool>&) { ended = true; },
        Lane::slow);
    session.ask<int>(
        QStringLiteral("b"), [](RunService&, RunControl&) { return 1; }, this,
        [&](const Answer<int>& answer) { quick = *answer.value; });
    QTRY_COMPARE_WITH_TIMEOUT(quick, 1, kPatience);
    QVERIFY(!ended);
    QVERIFY(session.isBusy());
    session.cancel(QStringLiteral("a"));
    QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), kPatience);
    QVERIFY(!ended);
}

void TestAnalysisSession::aGoneContextIsNotCalled() {
    FakeRunService service;
    AnalysisSession session(service);
    auto context = std::make_unique<QObject>();
    bool called = false;
    session.ask<int>(
        QStringLiteral("a"), [](RunService&, RunControl&) { return 1; }, context.get(),
        [&](const Answer<int>&) { called = true; });
    context.reset();
    QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), kPatience);
    QVERIFY(!called);
}

void TestAnalysisSession::cancelStopsARunningRequest() {
    FakeRunService service;
    AnalysisSession session(service);
    bool called = false;
    session.ask<bool>(QStringLiteral("a"), waitForStop, this,
                      [&](const Answer<bool>&) { called = true; });
    session.cancel(QStringLiteral("a"));
    QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), kPatience);
    QVERIFY(!called);
}

void TestAnalysisSession::destructorStopsWhatRuns() {
    FakeRunService service;
    bool called = false;
    {
        AnalysisSession session(service);
        session.ask<bool>(QStringLiteral("a"), waitForStop, this,
                          [&](const Answer<bool>&) { called = true; });
        session.ask<bool>(QStringLiteral("b"), waitForStop, this,
                          [&](const Answer<bool>&) { called = true; });
    }
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(TestAnalysisSession)
#include "tst_analysis_session.moc"
