// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/finished_runs.h"
#include "tests/support/session_window.h"
#include "training/files/run_files.h"
#include "widgets/components/tables.h"
#include "widgets/item_models/activity_model.h"
#include "widgets/item_models/model_summary_model.h"
#include "widgets/item_models/run_delegate.h"
#include "widgets/item_models/runs_filter.h"
#include "widgets/item_models/runs_model.h"
#include "widgets/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QImage>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTest>

using namespace tessera;
using test::kPatience;
using test::SessionWindow;

namespace {

QString tree(const QAbstractItemModel& model) {
    QString text;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        text += parent.data().toString() + QLatin1Char('\n');
        for (int run = 0; run < model.rowCount(parent); ++run) {
            const QModelIndex index = model.index(run, 0, parent);
            text +=
                QStringLiteral("  %1: %2\n")
                    .arg(index.data().toString(), index.data(RunsModel::StateTextRole).toString());
        }
    }
    return text;
}

} // namespace

class TestItemModels : public QObject {
    Q_OBJECT
private slots:
    void runsAreGrouped();
    void tickingShowsARun();
    void theFilterKeepsGroupsOfMatches();
    void liveRunsHaveAPosition();
    void aRunThatWaitsToGoOnIsQueued();
    void theActivityTableFollows();
    void theSummaryComparesBoth();
    void theDelegatePaintsBothThemes();
    void numbersAreWrittenAsTheWindowShowsThem();
};

void TestItemModels::runsAreGrouped() {
    SessionWindow<> f;
    RunsModel model(f.library, f.selection);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    f.service.close_gate();
    f.training.start({f.request("a", "one"), f.request("b", "one")});
    f.training.enqueue({f.request("c", "two")});
    QTRY_COMPARE_WITH_TIMEOUT(f.training.state(), TrainingSession::State::running, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(tree(model),
                              QStringLiteral("two\n  c: Queued, place 1\none\n  a: Running\n"
                                             "  b: Running\n"),
                              kPatience);
    f.service.open_gate();
    QTRY_COMPARE_WITH_TIMEOUT(
        tree(model), QStringLiteral("two\n  c: Finished\none\n  a: Finished\n  b: Finished\n"),
        kPatience);
    QCOMPARE(model.index(1, 0).data(RunsModel::RunCountRole).toInt(), 2);
}

void TestItemModels::tickingShowsARun() {
    SessionWindow<> f;
    RunsModel model(f.library, f.selection);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    f.service.close_gate();
    f.training.start({f.request("a", "one"), f.request("b", "one")});
    const QModelIndex b = model.indexOf(f.key("b"));
    QVERIFY(model.setData(b, int(Qt::Checked), Qt::CheckStateRole));
    QCOMPARE(f.selection.slot(f.key("b")), 0);
    QCOMPARE(b.data(RunsModel::SlotRole).toInt(), 0);
    QVERIFY(!model.setData(b.parent(), int(Qt::Checked), Qt::CheckStateRole));
}

void TestItemModels::theFilterKeepsGroupsOfMatches() {
    SessionWindow<> f;
    RunsModel model(f.library, f.selection);
    RunsFilter filter(f.library);
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    f.service.close_gate();
    f.training.start({f.request("vanilla", "one"), f.request("spt", "one")});
    f.training.enqueue({f.request("sam", "two")});
    QCOMPARE(filter.rowCount(), 2);
    filter.setSearch(QStringLiteral("one sp"));
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.rowCount(filter.index(0, 0)), 1);
    filter.setSearch(QStringLiteral("nothing"));
    QCOMPARE(filter.rowCount(), 0);
}

void TestItemModels::liveRunsHaveAPosition() {
    SessionWindow<> f;
    RunsModel model(f.library, f.selection);
    f.service.close_gate();
    f.training.start({f.request("a", "one")});
    f.service.allow_steps(6);
    f.service.wait_for_steps(6);
    const QModelIndex run = model.indexOf(f.key("a"));
    QTRY_COMPARE_WITH_TIMEOUT(run.data(RunsModel::ProgressRole).toDouble(), 0.4, kPatience);
    QCOMPARE(run.data(RunsModel::PositionRole).toString(), QStringLiteral("1/3"));
}

void TestItemModels::aRunThatWaitsToGoOnIsQueued() {
    SessionWindow<> f;
    FinishedRun cut;
    cut.name = "cut";
    std::filesystem::remove(write_finished_run(f.workspace, cut) / kResultFile);
    QVERIFY(f.scan());
    RunsModel model(f.library, f.selection);
    RunsFilter filter(f.library);
    filter.setSourceModel(&model);
    filter.setSearch(QStringLiteral("state:queued"));
    const auto said = [&](int role) { return model.indexOf(f.key("cut")).data(role); };
    QCOMPARE(said(RunsModel::PositionRole).toString(), QStringLiteral("resumable"));
    QVERIFY(!filter.mapFromSource(model.indexOf(f.key("cut"))).isValid());
    f.service.close_gate();
    f.training.start({f.request("a", "one")});
    RunRequest again = f.request("cut");
    again.resume = true;
    f.training.enqueue({again});
    QCOMPARE(said(RunsModel::StateTextRole).toString(), QStringLiteral("Queued, place 1"));
    QCOMPARE(said(RunsModel::ShortStateRole).toString(), QStringLiteral("Queued"));
    QCOMPARE(said(RunsModel::StateRole).toInt(), int(RunState::queued));
    QCOMPARE(said(RunsModel::PositionRole).toString(), QString());
    QVERIFY(filter.mapFromSource(model.indexOf(f.key("cut"))).isValid());
    QVERIFY(!f.library.canResume(f.key("cut")));
    f.training.removeQueued(0);
    QVERIFY(!filter.mapFromSource(model.indexOf(f.key("cut"))).isValid());
    QVERIFY(said(RunsModel::StateTextRole).toString().startsWith(QStringLiteral("Interrupted")));
    QCOMPARE(said(RunsModel::PositionRole).toString(), QStringLiteral("resumable"));
    QVERIFY(f.library.canResume(f.key("cut")));
}

void TestItemModels::theActivityTableFollows() {
    SessionWindow<> f;
    ActivityModel model(f.training, f.selection);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    f.service.close_gate();
    f.training.start({f.request("a", "one"), f.request("b", "one")});
    f.training.enqueue({f.request("c", "two")});
    QCOMPARE(model.rowCount(), 3);
    QTRY_COMPARE_WITH_TIMEOUT(f.training.state(), TrainingSession::State::running, kPatience);
    f.service.allow_steps(3);
    f.service.wait_for_steps(3);
    QTRY_COMPARE_WITH_TIMEOUT(model.index(0, ActivityModel::step).data().toString(),
                              QStringLiteral("3 / 15"), kPatience);
    QCOMPARE(model.index(2, ActivityModel::state).data().toString(), QStringLiteral("Queued"));
    QCOMPARE(model.index(2, ActivityModel::second).data(ActivityModel::ActionRole).toString(),
             QStringLiteral("close"));
    f.service.open_gate();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 0, kPatience);
}

void TestItemModels::theSummaryComparesBoth() {
    ModelSummaryModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    ModelFacts a;
    a.parameters = 100000;
    a.patch_values = 48;
    ModelFacts b = a;
    b.parameters = 109000;
    b.patch_values = 240;
    model.setFacts(0, std::make_shared<const ModelFacts>(a));
    model.setFacts(1, std::make_shared<const ModelFacts>(b));
    QCOMPARE(model.index(2, 1).data().toString(), QLocale().toString(100000));
    QCOMPARE(model.index(2, 3).data().toString(), QStringLiteral("+9.0 %"));
    QCOMPARE(model.index(1, 3).data().toString(), QStringLiteral("+192"));
    QCOMPARE(model.index(5, 1).data().toString(), QStringLiteral("\u2013"));
    model.setPaired(false);
    QCOMPARE(model.columnCount(), 2);
}

void TestItemModels::theDelegatePaintsBothThemes() {
    SessionWindow<> f;
    f.service.close_gate();
    f.training.start({f.request("a", "one")});
    RunsModel model(f.library, f.selection);
    f.selection.setShown(f.key("a"), true);
    Theme theme;
    const RunDelegate delegate(theme);
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, 272, 44);
    const QModelIndex run = model.indexOf(f.key("a"));
    QCOMPARE(delegate.sizeHint(option, run).height(), 44);
    QCOMPARE(delegate.sizeHint(option, run.parent()).height(), 28);
    for (const auto mode : {Theme::Mode::light, Theme::Mode::dark}) {
        theme.setMode(mode);
        QImage image(272, 44, QImage::Format_RGB32);
        image.fill(theme.color(Role::base));
        QPainter painter(&image);
        delegate.paint(&painter, option, run);
        painter.end();
        // The line sample has the colour of slot 1.
        QCOMPARE(image.pixelColor(55, 14), theme.series(0));
        // The tick box is filled with the accent.
        QCOMPARE(image.pixelColor(RunDelegate::tickRect(option.rect).center() + QPoint(-5, -5)),
                 theme.color(Role::accent));
    }
}

void TestItemModels::numbersAreWrittenAsTheWindowShowsThem() {
    const QLocale before;
    QLocale::setDefault(QLocale::c());
    QCOMPARE(percentText(0.4972), QStringLiteral("49.72"));
    QCOMPARE(percentText(kNotMeasured), QStringLiteral("\u2013"));
    QCOMPARE(signedText(-0.142, 3), QStringLiteral("\u22120.142"));
    QCOMPARE(signedText(2.94, 2), QStringLiteral("+2.94"));
    QCOMPARE(durationText(254), QStringLiteral("4 min 14 s"));
    QCOMPARE(durationText(3780), QStringLiteral("1 h 03 min"));
    QCOMPARE(durationText(12.4), QStringLiteral("12 s"));
    QCOMPARE(bytesText(3.5 * 1024 * 1024 * 1024), QStringLiteral("3.5 GiB"));
    QCOMPARE(largeNumberText(10.7e6), QStringLiteral("10.7 M"));
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(percentText(0.4972), QStringLiteral("49,72"));
    QLocale::setDefault(before);
}

QTEST_MAIN(TestItemModels)
#include "tst_item_models.moc"
