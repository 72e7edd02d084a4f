// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare_fixture.h"
#include "tests/support/finished_runs.h"
#include "training/config/config_io.h"
#include "training/files/checkpoint_files.h"
#include "training/files/disk.h"
#include "training/files/run_files.h"
#include "widgets/components/banner.h"
#include "widgets/components/elided_label.h"
#include "widgets/components/joined_buttons.h"
#include "widgets/components/panel.h"
#include "widgets/images/patch_grid.h"
#include "widgets/images/thumbnail_strip.h"
#include "widgets/pages/compare_page.h"
#include "widgets/pages/picture_gallery.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>

using namespace tessera;
using test::isGrey;
using test::kPatience;
using PageWindow = test::LookWindow;

/// The Compare page over two groups of two seeds each, driven as a user does.
class TestCompareView : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void groupsGiveAVerdictWithInterval();
    void singleRunsSayThatOneSeedIsNotEnough();
    void theTableHoldsEveryMeasure();
    void classesAreSortedByAClick();
    void fairnessNamesWhatDiffers();
    void declaringASettingIsKept();
    void galleriesHoldTheDisagreements();
    void thePictureGoesThroughTheWeightsThatAnswered();
    void noPicturesOfAnotherDataSet();
    void aPictureOpensInTheMicroscope();
    void reportAndTableAreWritten();
    void classesSayThatTheyAreAdjusted();
    void nothingOfAnotherPairStays();
    void aNarrowPageStandsInOneColumn();

private:
    /// The page with sides by their names in the list.
    void compare(const QString& a, const QString& b);
    QLabel* fairness() const;
    QString cell(QTableView* table, int row, int column) const;

    std::unique_ptr<PageWindow> m_window;
    std::unique_ptr<ComparePage> m_page;
};

void TestCompareView::init() {
    m_window = std::make_unique<PageWindow>();
    test::writeTwoGroups(pathOf(m_window->folder.path()));
    QVERIFY(m_window->scan());
    m_page = std::make_unique<ComparePage>(m_window->context);
    m_page->resize(1100, 840);
    m_page->show();
}

void TestCompareView::cleanup() {
    m_page.reset();
    m_window.reset();
}

void TestCompareView::compare(const QString& a, const QString& b) {
    m_page->choose(test::choiceNamed(*m_window, a), test::choiceNamed(*m_window, b));
    QTRY_VERIFY_WITH_TIMEOUT(m_page->tourReady() && m_page->data(), kPatience);
    QVERIFY(m_window->idle());
}

QLabel* TestCompareView::fairness() const {
    for (QLabel* label : m_page->findChildren<QLabel*>()) {
        if (label->accessibleName() == QLatin1String("Fairness")) {
            return label;
        }
    }
    return nullptr;
}

QString TestCompareView::cell(QTableView* table, int row, int column) const {
    return table->model()->index(row, column).data().toString();
}

void TestCompareView::groupsGiveAVerdictWithInterval() {
    compare(QStringLiteral("Demo: vanilla, 2 seeds"), QStringLiteral("Demo: SPT + LSA, 2 seeds"));
    // Means 0.525 and 0.825, both deviations 0.0353553: standard error 0.0353553, 2 degrees of
    // freedom, 4.302653 * 0.0353553 = 0.152122.
    auto* banner = m_page->findChild<Banner*>();
    QCOMPARE(banner->sentence(),
             QStringLiteral(
                 "Demo: SPT + LSA is better by 30.00 points ± 15.21 top-1 (2 seed(s), 95 %)."));
    const Comparison& c = m_page->data()->comparison;
    QVERIFY(c.paired.has_value());
    QCOMPARE(c.paired->pairs, int64_t{2});
    // Images 3 to 9 go to B (2 only in seed 2), image 19 to A.
    QCOMPARE(c.paired->over_images.only_b, int64_t{8});
    QCOMPARE(c.paired->over_images.only_a, int64_t{1});
    const auto* detail = banner->findChild<QLabel*>(QStringLiteral("bannerDetail"));
    QVERIFY2(detail->text().contains(
                 QStringLiteral("Same 20 test images: B is right in more seeds on 8, A on 1; sign "
                                "test over images (exact binomial), p = 0.039. Paired bootstrap "
                                "over seeds and images: ")),
             qPrintable(detail->text()));
}

void TestCompareView::singleRunsSayThatOneSeedIsNotEnough() {
    compare(QStringLiteral("a1"), QStringLiteral("b1"));
    QCOMPARE(m_page->findChild<Banner*>()->sentence(),
             QStringLiteral("b1 scores 30.00 points higher with this seed."));
    QVERIFY(!m_page->data()->comparison.interval);
    QVERIFY(test::verdictDetail(*m_page).contains(
        QStringLiteral("McNemar's test (exact binomial), p = 0.070.")));
    QVERIFY(test::verdictDetail(*m_page).endsWith(
        QStringLiteral("Both are about these two trained models, not about other seeds.")));
    // Two seeds of A, one of B: "this seed" would be wrong.
    const CompareChoice both{
        QStringLiteral("both"), QStringLiteral("both"), {m_window->key("a1"), m_window->key("a2")}};
    const CompareChoice b1{QStringLiteral("b1"), QStringLiteral("b1"), {m_window->key("b1")}};
    m_page->choose(both, b1);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->tourReady() && m_page->data(), kPatience);
    QCOMPARE(m_page->findChild<Banner*>()->sentence(),
             QStringLiteral("b1 scores 27.50 points higher (2 and 1 seeds)."));
    QVERIFY(test::verdictDetail(*m_page).startsWith(
        QStringLiteral("An interval needs at least two seeds on both sides.")));
}

void TestCompareView::theTableHoldsEveryMeasure() {
    compare(QStringLiteral("Demo: vanilla, 2 seeds"), QStringLiteral("Demo: SPT + LSA, 2 seeds"));
    QTableView* table = nullptr;
    for (QTableView* each : m_page->findChildren<QTableView*>()) {
        table = each->accessibleName() == QLatin1String("Results of A and B") ? each : table;
    }
    QVERIFY(table);
    QCOMPARE(table->model()->rowCount(), 8);
    QCOMPARE(cell(table, 0, 0), QStringLiteral("Top-1 %"));
    QCOMPARE(cell(table, 0, 1), QStringLiteral("52.50 ± 31.77"));
    QCOMPARE(cell(table, 0, 3), QStringLiteral("+30.00"));
    QCOMPARE(cell(table, 0, 4), QStringLiteral("+14.79 to +45.21"));
    QCOMPARE(cell(table, 0, 5), QStringLiteral("B"));
    QCOMPARE(cell(table, 5, 0), QStringLiteral("Training time, s"));
    QCOMPARE(cell(table, 5, 3), QStringLiteral("+10.0")); // B takes twice as long
    QCOMPARE(cell(table, 5, 4), QStringLiteral("no spread"));
    QCOMPARE(cell(table, 5, 5), QString(QChar(0x2013)));
    QCOMPARE(cell(table, 6, 3), QStringLiteral("+100"));
    QCOMPARE(cell(table, 6, 4), QStringLiteral("exact"));
}

void TestCompareView::classesAreSortedByAClick() {
    compare(QStringLiteral("a1"), QStringLiteral("b1"));
    QTableView* table = nullptr;
    for (QTableView* each : m_page->findChildren<QTableView*>()) {
        table = each->accessibleName() == QLatin1String("Recall of every class on both sides")
                    ? each
                    : table;
    }
    QVERIFY(table);
    const auto delta = [&](int row) {
        QString text = cell(table, row, 4);
        return text.replace(QChar(0x2212), QLatin1Char('-')).toDouble();
    };
    const int rows = table->model()->rowCount();
    QVERIFY(rows > 2);
    for (int row = 1; row < rows; ++row) { // where B gains the most stands on top
        QVERIFY(delta(row - 1) >= delta(row));
    }
    table->sortByColumn(0, Qt::AscendingOrder);
    for (int row = 1; row < rows; ++row) {
        QVERIFY(cell(table, row - 1, 0) < cell(table, row, 0));
    }
}

void TestCompareView::fairnessNamesWhatDiffers() {
    compare(QStringLiteral("Demo: vanilla, 2 seeds"), QStringLiteral("Demo: SPT + LSA, 2 seeds"));
    const QString text = fairness()->text();
    for (const char* words :
         {"Same data.", "Beyond the declared factor: model.tokenizer is plain and shifted.",
          "Beyond the declared factor: model.attention is plain and locality.", "Same seeds.",
          "Same count of steps: 30.", "Parameters of B against A: +10.0 %.",
          "Training time of B against A: +100.0 %.", "model.tokenizer",
          // B does 30 steps in 20 s, so after 10 s it is at step 15: its evaluation at step 10.
          "After equal training time (10 s: epoch 3.0 of A, 1.0 of B) validation top-1 is A "
          "75.00 %, B 50.00 %, B − A −25.00 points."}) {
        QVERIFY2(text.contains(QString::fromUtf8(words)), words);
    }
}

void TestCompareView::declaringASettingIsKept() {
    compare(QStringLiteral("a1"), QStringLiteral("b1"));
    const QString tokenizer = QStringLiteral("Beyond the declared factor: model.tokenizer");
    QVERIFY(fairness()->text().contains(tokenizer));
    emit fairness()->linkActivated(QStringLiteral("+model.tokenizer"));
    QTRY_VERIFY_WITH_TIMEOUT(!fairness()->text().contains(tokenizer), kPatience);
    QVERIFY(
        fairness()->text().contains(QStringLiteral("Beyond the declared factor: model.attention")));
    emit fairness()->linkActivated(QStringLiteral("+model.attention"));
    QTRY_VERIFY_WITH_TIMEOUT(
        fairness()->text().contains(QStringLiteral("Only the declared settings differ.")),
        kPatience);
    QCOMPARE(m_window->settings.get(ui::kCompareFactor),
             (QStringList{QStringLiteral("+model.tokenizer"), QStringLiteral("+model.attention")}));
    emit fairness()->linkActivated(QStringLiteral("-model.tokenizer"));
    QTRY_VERIFY_WITH_TIMEOUT(fairness()->text().contains(tokenizer), kPatience);
}

void TestCompareView::galleriesHoldTheDisagreements() {
    compare(QStringLiteral("a1"), QStringLiteral("b1"));
    auto* gallery = m_page->findChild<PictureGallery*>();
    auto* kind = gallery->findChild<JoinedButtons*>();
    // a1 has 0..9 wrong, b1 0, 1, 2, 19. The surer the answers, the larger the difference.
    QCOMPARE(gallery->indices(), (std::vector<std::size_t>{9, 8, 7, 6, 5, 4, 3}));
    kind->setCurrent(1);
    QCOMPARE(gallery->indices(), std::vector<std::size_t>{19});
    kind->setCurrent(2);
    QCOMPARE(gallery->count(), std::size_t{3});
    QVERIFY(m_window->idle());
    auto* strip = gallery->findChild<ThumbnailStrip*>();
    QCOMPARE(strip->count(), 3);
    QVERIFY(!strip->item(0)->icon().isNull());
}

void TestCompareView::thePictureGoesThroughTheWeightsThatAnswered() {
    const auto* said = m_page->findChild<QLabel*>(QStringLiteral("compareWeights"));
    compare(QStringLiteral("a2"), QStringLiteral("b2"));
    QCOMPARE(m_window->service.models,
             (std::array<QString, 2>{m_window->key("a2"), m_window->key("b2")}));
    const QString gone = QStringLiteral("%1: run %2 (seed 2), best checkpoint; the weights that "
                                        "gave its test answers are gone.");
    QCOMPARE(said->text(), gone.arg(QLatin1String("A"), QLatin1String("a2")) + QLatin1Char('\n') +
                               gone.arg(QLatin1String("B"), QLatin1String("b2")));
    // The answers are of step 30, the best weights of step 10.
    for (const char* name : {"a1", "b1"}) {
        for (const int64_t step : {10, 30}) {
            CheckpointContent content;
            content.facts = {.step = step, .epoch = step / 10, .best_step = 10};
            write_checkpoint(pathOf(m_window->key(name)), content);
        }
    }
    compare(QStringLiteral("Demo: vanilla, 2 seeds"), QStringLiteral("Demo: SPT + LSA, 2 seeds"));
    const QString last = QStringLiteral("/checkpoints/step-00000030");
    QCOMPARE(m_window->service.models,
             (std::array<QString, 2>{m_window->key("a1") + last, m_window->key("b1") + last}));
    QCOMPARE(said->text(),
             QStringLiteral("A: run a1 (seed 1), weights of epoch 3, as in its test answers.\n"
                            "B: run b1 (seed 1), weights of epoch 3, as in its test answers.\n"
                            "The pictures below count the answers of 2 seed(s) of each side; this "
                            "panel shows one of them."));
}

void TestCompareView::noPicturesOfAnotherDataSet() {
    for (const FinishedRun& run : {FinishedRun{"c1", "demo_vanilla", "", 1, {0, 1, 2}},
                                   FinishedRun{"d1", "demo_spt_lsa", "", 1, {0}}}) {
        const auto folder = write_finished_run(pathOf(m_window->folder.path()), run);
        RunConfig config = read_run_config(folder);
        config.data.path = (folder / "gone").string();
        write_file_atomically(folder / kConfigFile, config_to_json(config));
    }
    QVERIFY(m_window->scan());
    compare(QStringLiteral("a1"), QStringLiteral("b1"));
    const auto* gallery = m_page->findChild<PictureGallery*>();
    const auto* strip = gallery->findChild<ThumbnailStrip*>();
    QVERIFY(!isGrey(strip->item(0)->icon()));
    compare(QStringLiteral("c1"), QStringLiteral("d1"));
    QCOMPARE(gallery->indices(), (std::vector<std::size_t>{2, 1}));
    QVERIFY(isGrey(strip->item(0)->icon()));
    for (const PatchGrid* picture : m_page->findChildren<PatchGrid*>()) { // attention too
        QVERIFY2(picture->image().isNull(), qPrintable(picture->accessibleName()));
    }
    compare(QStringLiteral("a1"), QStringLiteral("b1"));
    QVERIFY(!isGrey(strip->item(0)->icon()));
}

void TestCompareView::aPictureOpensInTheMicroscope() {
    compare(QStringLiteral("a1"), QStringLiteral("b1"));
    QSignalSpy asked(m_page.get(), &Page::pictureRequested);
    auto* strip = m_page->findChild<PictureGallery*>()->findChild<ThumbnailStrip*>();
    QTest::mouseClick(strip->viewport(), Qt::LeftButton, {},
                      strip->visualItemRect(strip->item(1)).center());
    QTRY_VERIFY_WITH_TIMEOUT(m_page->tourReady(), kPatience);
    QTest::keyClick(strip, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    const auto request = asked.front().front().value<PictureRequest>();
    QCOMPARE(request.index, qint64{8});
    QCOMPARE(request.split, QStringLiteral("test"));
    QCOMPARE(request.runs, (std::vector<QString>{m_window->key("a1"), m_window->key("b1")}));
}

void TestCompareView::reportAndTableAreWritten() {
    compare(QStringLiteral("a1"), QStringLiteral("b1"));
    QSignalSpy said(m_page.get(), &Page::statusMessage);
    const QString folder = m_window->folder.filePath(QStringLiteral("report"));
    m_page->writeReport(folder);
    QTRY_COMPARE_WITH_TIMEOUT(said.count(), 1, kPatience);
    QCOMPARE(said.front().front().toString(), QStringLiteral("Report written to %1").arg(folder));
    QFile page(folder + QStringLiteral("/report.html"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QByteArray html = page.readAll();
    for (const char* part : {"<svg", "Fairness", "McNemar", "Recall of the classes"}) {
        QVERIFY2(html.contains(part), part);
    }
    QVERIFY(!html.contains("http")); // it stands alone
    QVERIFY(QFile::exists(folder + QStringLiteral("/comparison.json")));
    const QString table = m_window->folder.filePath(QStringLiteral("mine.tex"));
    m_page->writeTable(table);
    QFile tex(table);
    QVERIFY(tex.open(QIODevice::ReadOnly));
    QVERIFY(tex.readAll().contains("\\toprule"));
    const QString bad = m_window->folder.filePath(QStringLiteral("none/mine.tex"));
    QSignalSpy failed(m_page.get(), &Page::failed);
    m_page->writeTable(bad);
    QVERIFY(failed.back().front().toString().startsWith(
        QStringLiteral("%1 was not written: ").arg(bad)));
}

void TestCompareView::classesSayThatTheyAreAdjusted() {
    compare(QStringLiteral("Demo: vanilla, 2 seeds"), QStringLiteral("Demo: SPT + LSA, 2 seeds"));
    const auto tested = tested_classes(m_page->data()->comparison.classes);
    QVERIFY(tested > 1);
    for (JoinedButtons* buttons : m_page->findChildren<JoinedButtons*>()) {
        if (buttons->accessibleName() == QLatin1String("Results")) {
            buttons->setCurrent(1);
        }
    }
    QStringList said;
    for (const ElidedLabel* label : m_page->findChildren<ElidedLabel*>()) {
        said << label->fullText();
    }
    const QString words = QStringLiteral("mean ± 95 % interval over seeds, p adjusted by Holm's "
                                         "method for %1 class(es)");
    QVERIFY2(said.contains(words.arg(tested)), qPrintable(said.join(QLatin1Char('|'))));
}

void TestCompareView::nothingOfAnotherPairStays() {
    compare(QStringLiteral("a1"), QStringLiteral("b1"));
    QVERIFY(QFile::remove(m_window->key("b2") + QStringLiteral("/config.json")));
    const CompareChoice a{QStringLiteral("a1"), QStringLiteral("a1"), {m_window->key("a1")}};
    const CompareChoice b{QStringLiteral("b2"), QStringLiteral("b2"), {m_window->key("b2")}};
    m_page->choose(a, b);
    QVERIFY(!m_page->data());
    const auto* banner = m_page->findChild<Banner*>();
    QTRY_COMPARE_WITH_TIMEOUT(banner->sentence(), QStringLiteral("These two cannot be compared."),
                              kPatience);
    QVERIFY(!m_page->data());
    QVERIFY(fairness()->text().isEmpty());
    for (const QTableView* table : m_page->findChildren<QTableView*>()) {
        QCOMPARE(table->model()->rowCount(), 0);
    }
}

void TestCompareView::aNarrowPageStandsInOneColumn() {
    compare(QStringLiteral("Demo: vanilla, 2 seeds"), QStringLiteral("Demo: SPT + LSA, 2 seeds"));
    const auto* scroll = m_page->findChild<QScrollArea*>();
    const auto left = [&](const char* title) {
        for (const Panel* panel : m_page->findChildren<Panel*>()) {
            const auto* label = panel->findChild<QLabel*>(QStringLiteral("panelTitle"));
            if (label && label->text() == QLatin1String(title)) {
                return panel->mapTo(m_page.get(), QPoint()).x();
            }
        }
        return -1;
    };
    QVERIFY(left("Fairness") > left("Results"));
    m_page->resize(640, 840);
    QTRY_COMPARE_WITH_TIMEOUT(left("Fairness"), left("Results"), kPatience);
    test::picture(*m_page, QStringLiteral("compare-narrow"));
    QTRY_COMPARE_WITH_TIMEOUT(scroll->horizontalScrollBar()->maximum(), 0, kPatience);
    m_page->resize(1100, 840);
    QTRY_VERIFY_WITH_TIMEOUT(left("Fairness") > left("Results"), kPatience);
}

QTEST_MAIN(TestCompareView)
#include "tst_compare_view.moc"
