// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare_fixture.h"
#include "widgets/pages/compare_page.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace tessera;
using test::kPatience;
using PageWindow = test::LookWindow;

/// What stands on the sides of the Compare page: new runs, runs that train, runs that are one.
class TestCompareSides : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void theSameRunTwiceIsSaid();
    void seedsThatScoreAlikeAreNoCertainty();
    void whileOneTrainsTheSameEpochIsCompared();
    void aRunWithoutAnEndIsShownWithoutAVerdict();
    void aRunScoredAgainIsComparedAgain();
    void newRunsAreChosen();
    void listsSayGroupDateAndScore();

private:
    void compare(const QString& a, const QString& b);
    QString detail() const { return test::verdictDetail(*m_page); }
    QLabel* fairness() const;

    std::unique_ptr<PageWindow> m_window;
    std::unique_ptr<ComparePage> m_page;
};

void TestCompareSides::init() {
    m_window = std::make_unique<PageWindow>();
    test::writeTwoGroups(pathOf(m_window->folder.path()));
    QVERIFY(m_window->scan());
    m_page = std::make_unique<ComparePage>(m_window->context);
    m_page->resize(1100, 840);
    m_page->show();
}

void TestCompareSides::cleanup() {
    m_page.reset();
    m_window.reset();
}

void TestCompareSides::compare(const QString& a, const QString& b) {
    m_page->choose(test::choiceNamed(*m_window, a), test::choiceNamed(*m_window, b));
    QTRY_VERIFY_WITH_TIMEOUT(m_page->tourReady() && m_page->data(), kPatience);
    QVERIFY(m_window->idle());
}

QLabel* TestCompareSides::fairness() const {
    for (QLabel* label : m_page->findChildren<QLabel*>()) {
        if (label->accessibleName() == QLatin1String("Fairness")) {
            return label;
        }
    }
    return nullptr;
}

/// Two trainings that are one say so, instead of a difference of 0 that is sure.
void TestCompareSides::theSameRunTwiceIsSaid() {
    const CompareChoice a{QStringLiteral("a1"), QStringLiteral("a1"), {m_window->key("a1")}};
    m_page->choose(a, a);
    auto* banner = m_page->findChild<Banner*>();
    QTRY_COMPARE_WITH_TIMEOUT(banner->sentence(), QStringLiteral("These two cannot be compared."),
                              kPatience);
    QCOMPARE(detail(), QStringLiteral("the run %1 is given twice; a run counts once, on one side")
                           .arg(m_window->key("a1")));
    QVERIFY(!m_page->data());
}

void TestCompareSides::seedsThatScoreAlikeAreNoCertainty() {
    for (const char* name : {"c", "d"}) {
        for (const uint64_t seed : {uint64_t{1}, uint64_t{2}}) {
            FinishedRun run{name + std::to_string(seed), "demo_vanilla", name, seed, {0}};
            run.preset = *name == 'c' ? "demo_vanilla" : "demo_spt_lsa";
            run.wrong = *name == 'c' ? std::set<std::size_t>{0, 1} : std::set<std::size_t>{0};
            write_finished_run(pathOf(m_window->folder.path()), run);
        }
    }
    QVERIFY(m_window->scan());
    compare(QStringLiteral("c, 2 seeds"), QStringLiteral("d, 2 seeds"));
    QCOMPARE(m_page->findChild<Banner*>()->sentence(),
             QStringLiteral("c and d are not separable with 2 seed(s)."));
    QVERIFY2(detail().startsWith(
                 QStringLiteral("B − A +5.00 points; interval and p are not known, as all seeds of "
                                "a side score the same.")),
             qPrintable(detail()));
    const auto* table = m_page->findChild<QTableView*>(QStringLiteral("compareScores"));
    QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("90.00"));
    QCOMPARE(table->model()->index(0, 4).data().toString(), QStringLiteral("no spread"));
    QCOMPARE(table->model()->index(0, 5).data().toString(), QString(QChar(0x2013)));
}

/// B is an epoch behind: both as they were after its last one.
void TestCompareSides::whileOneTrainsTheSameEpochIsCompared() {
    FinishedRun behind{"b3", "demo_spt_lsa", "", 3, {}, 20};
    behind.epochs = 2;
    behind.validation[1] = 0.625;
    const auto folder = write_finished_run(pathOf(m_window->folder.path()), behind);
    QVERIFY(QFile::remove(QString::fromStdString((folder / "result.json").string())));
    QVERIFY(m_window->scan());
    const CompareChoice a{QStringLiteral("a1"), QStringLiteral("a1"), {m_window->key("a1")}};
    const CompareChoice b{QStringLiteral("b3"), QStringLiteral("b3"), {m_window->key("b3")}};
    m_page->choose(a, b);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->tourReady() && m_page->data(), kPatience);
    const Comparison& c = m_page->data()->comparison;
    QCOMPARE(verdict_name(c.verdict), std::string("unfinished"));
    QCOMPARE(c.delta, 0.125); // a1 has 0.5 after two epochs, 0.75 after three
    QCOMPARE(detail(),
             QStringLiteral("After epoch 2 of both: A 50.00 %, B 62.50 % validation top-1. There "
                            "is no verdict before both have finished."));
    const auto* table = m_page->findChild<QTableView*>(QStringLiteral("compareScores"));
    QCOMPARE(table->model()->index(0, 3).data().toString(), QStringLiteral("+12.50"));
}

void TestCompareSides::aRunWithoutAnEndIsShownWithoutAVerdict() {
    const QString b1 = m_window->key("b1");
    QVERIFY(QFile::remove(b1 + QStringLiteral("/result.json")));
    const CompareChoice a{QStringLiteral("a1"), QStringLiteral("a1"), {m_window->key("a1")}};
    const CompareChoice b{QStringLiteral("b1"), QStringLiteral("b1"), {b1}};
    m_page->choose(a, b);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->tourReady() && m_page->data(), kPatience);
    QCOMPARE(verdict_name(m_page->data()->comparison.verdict), std::string("unfinished"));
    QVERIFY(!m_page->data()->comparison.interval);
    const auto* banner = m_page->findChild<Banner*>();
    QCOMPARE(banner->sentence(), QStringLiteral("b1 was interrupted; resume it on Train."));
    QCOMPARE(banner->findChild<QLabel*>(QStringLiteral("bannerDetail"))->text(),
             QStringLiteral("After epoch 3 of both: A 75.00 %, B 75.00 % validation top-1. There "
                            "is no verdict before both have finished."));
    // Its curve climbs beside the other's.
    QCOMPARE(m_page->data()->curves[1].at(tags::kValTop1).mean,
             (std::vector<double>{0.5, 0.5, 0.75}));
    QVERIFY(fairness()->text().contains(QStringLiteral("model.tokenizer")));
    // A report of half a comparison is not offered.
    QSignalSpy said(m_page.get(), &Page::statusMessage);
    QTest::mouseClick(m_page->findChild<QPushButton*>(QStringLiteral("exportReportButton")),
                      Qt::LeftButton);
    QCOMPARE(said.count(), 1);
}

/// What a run's folder says anew, its end included, reaches the page without a choice being made.
void TestCompareSides::aRunScoredAgainIsComparedAgain() {
    compare(QStringLiteral("a1"), QStringLiteral("b1"));
    const double top1 = m_page->data()->comparison.b.top1;
    FinishedRun again{"b1", "demo_spt_lsa", "g", 1, {}, 40};
    again.validation[2] = 0.875;
    write_finished_run(pathOf(m_window->folder.path()), again);
    m_window->library.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->data()->comparison.b.top1 > top1, kPatience);
    // Its table is filled again while it is seen, and no text is cut.
    const auto* table = m_page->findChild<QTableView*>(QStringLiteral("compareScores"));
    const QString score = table->model()->index(0, 1).data().toString();
    QVERIFY2(table->columnWidth(1) > table->fontMetrics().horizontalAdvance(score) + 8,
             qPrintable(score));
}

/// Whoever trains wants to see the new runs; whoever chose since, what they chose.
void TestCompareSides::newRunsAreChosen() {
    const auto names = [this] { // of both lists, without group, date and score
        QStringList chosen;
        for (const auto* combo : m_page->findChildren<QComboBox*>()) {
            if (combo->accessibleName().startsWith(QLatin1String("Side "))) {
                chosen << combo->currentText()
                              .section(QLatin1String(" ("), 0, 0)
                              .section(QLatin1Char(','), 0, 0);
            }
        }
        return chosen;
    };
    const auto add = [this](const std::string& name, const std::string& preset) {
        write_finished_run(pathOf(m_window->folder.path()), {name, preset, "new", 1, {0}});
        m_window->library.refresh();
    };
    add("c1", "demo_vanilla");
    QTRY_COMPARE_WITH_TIMEOUT(names().value(1), QStringLiteral("c1"), kPatience);
    add("d1", "demo_spt_lsa");
    QTRY_COMPARE_WITH_TIMEOUT(names(), (QStringList{QStringLiteral("c1"), QStringLiteral("d1")}),
                              kPatience);
    compare(QStringLiteral("a1"), QStringLiteral("b1")); // by hand
    const QStringList old{QStringLiteral("a1"), QStringLiteral("b1")};
    add("e1", "demo_vanilla");
    QTRY_VERIFY_WITH_TIMEOUT(m_window->library.find(m_window->key("e1")), kPatience);
    QVERIFY(m_window->idle());
    QCOMPARE(names(), old);
    // A training of this window, which has evaluated for the first time.
    m_window->service.close_gate();
    RunRequest other = m_window->request("g", "demo");
    other.config.optim.lr = 0.5;
    QVERIFY(m_window->training.start({m_window->request("f", "demo"), other}));
    QCOMPARE(names(), old); // nothing to compare yet
    m_window->service.allow_steps(2 * m_window->service.steps_per_epoch);
    QTRY_COMPARE_WITH_TIMEOUT(names(), (QStringList{QStringLiteral("f"), QStringLiteral("g")}),
                              kPatience);
    compare(QStringLiteral("a1"), QStringLiteral("b1")); // by hand, while it trains
    m_window->service.open_gate();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->training.isBusy(), kPatience);
    QVERIFY(m_window->idle());
    QCOMPARE(names(), old);
}

void TestCompareSides::listsSayGroupDateAndScore() {
    const auto began = [this](const QString& run) {
        return QLocale().toString(
            QDateTime::fromSecsSinceEpoch(m_window->library.find(run)->created),
            QLocale::ShortFormat);
    };
    const CompareChoice group =
        test::choiceNamed(*m_window, QStringLiteral("Demo: vanilla, 2 seeds"));
    QStringList lists[2];
    for (const auto* combo : m_page->findChildren<QComboBox*>()) {
        const bool side = combo->accessibleName().startsWith(QLatin1String("Side "));
        for (int row = 0; side && row < combo->count(); ++row) {
            lists[combo->accessibleName() == QLatin1String("Side B") ? 1 : 0]
                << combo->itemText(row);
        }
    }
    QCOMPARE(lists[0], lists[1]);
    const QString a1 = QStringLiteral("a1 (g), %1, 75.0 %").arg(began(m_window->key("a1")));
    QVERIFY2(lists[0].contains(a1), qPrintable(lists[0].join(QLatin1Char('\n'))));
    const QString both = QStringLiteral("Demo: vanilla, 2 seeds (g), %1, mean 75.0 %")
                             .arg(began(group.runs.front()));
    QVERIFY2(lists[0].contains(both), qPrintable(lists[0].join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestCompareSides)
#include "tst_compare_sides.moc"
