// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/error.h"
#include "page_window.h"
#include "tests/support/finished_runs.h"
#include "training/api/log_import.h"
#include "training/files/event_file.h"
#include "widgets/components/banner.h"
#include "widgets/components/joined_buttons.h"
#include "widgets/components/run_choice.h"
#include "widgets/images/thumbnail_strip.h"
#include "widgets/pages/evaluate_page.h"
#include "widgets/pages/picture_gallery.h"
#include "widgets/plots/confusion_plot.h"
#include "widgets/plots/reliability_plot.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedLayout>
#include <QTableView>

using namespace tessera;
using test::kPatience;
using test::PageWindow;

/// The Evaluate page over a finished run whose answers are known.
class TestEvaluatePage : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void mistakesByHand();
    void cellsByHand();
    void binsSayWhatTheyHold();
    void theSolidBarIsTheAccuracy();
    void binsAreDrawnOverTheirConfidence();
    void dataWithoutATestSplitFallBack();
    void storedAnswersNeedNoEvaluation();
    void otherWeightsAreNotTheStoredAnswers();
    void aCellShowsItsPictures();
    void theMatrixIsWalkedByKeys();
    void classesAndGroups();
    void imagesAsCsv();
    void evaluatingWhileARunTrains();
    void aBadDataSetIsSaid();
    void aPictureOpensInTheMicroscope();
    void copiesAreCountedBesideTheScore();
    void importedLogsCannotBeChosen();

private:
    void choose(const QString& control, int index);
    PictureGallery* gallery(const QString& startsWith) const;
    QLabel* scores() const;

    std::unique_ptr<PageWindow> m_window;
    std::unique_ptr<EvaluatePage> m_page;
};

void TestEvaluatePage::init() {
    m_window = std::make_unique<PageWindow>();
    const auto workspace = pathOf(m_window->folder.path());
    write_finished_run(workspace, {"run", "demo_vanilla", "", 1, {2, 5, 11}});
    QVERIFY(m_window->scan());
    m_page = std::make_unique<EvaluatePage>(m_window->context);
    m_page->resize(1100, 840);
    m_page->show();
    QVERIFY(m_window->idle());
}

void TestEvaluatePage::cleanup() {
    m_page.reset();
    m_window.reset();
}

void TestEvaluatePage::choose(const QString& control, int index) {
    for (QComboBox* combo : m_page->findChildren<QComboBox*>()) {
        if (combo->accessibleName() == control) {
            combo->setCurrentIndex(index);
            emit combo->activated(index);
        }
    }
    QVERIFY(m_window->idle());
}

PictureGallery* TestEvaluatePage::gallery(const QString& startsWith) const {
    for (PictureGallery* each : m_page->findChildren<PictureGallery*>()) {
        const auto* title = each->findChild<QLabel*>(QStringLiteral("panelTitle"));
        if (title->text().startsWith(startsWith)) {
            return each;
        }
    }
    return nullptr;
}

QLabel* TestEvaluatePage::scores() const {
    for (QLabel* label : m_page->findChildren<QLabel*>()) {
        if (label->accessibleName() == QLatin1String("Scores")) {
            return label;
        }
    }
    return nullptr;
}

void TestEvaluatePage::mistakesByHand() {
    EvalResult result;
    result.labels = {0, 1, 1, 0};
    result.predictions = {1, 1, 0, 1};
    result.confidences = {0.5F, 0.9F, 0.75F, 0.5F};
    QCOMPARE(worstMistakes(result), (std::vector<std::size_t>{2, 0, 3})); // ties in order
    QVERIFY(worstMistakes({}).empty());
}

void TestEvaluatePage::cellsByHand() {
    EvalResult result;
    result.labels = {0, 1, 1, 0};
    result.predictions = {1, 1, 0, 1};
    QCOMPARE(picturesOfCell(result, 0, 1), (std::vector<std::size_t>{0, 3}));
    QVERIFY(picturesOfCell(result, 0, 0).empty());
}

void TestEvaluatePage::binsSayWhatTheyHold() {
    ReliabilityPlot plot(m_window->theme);
    plot.setCalibration(calibration(std::vector<double>{0.35, 0.37}, std::vector<uint8_t>{1, 0}));
    QCOMPARE(plot.binText(5), // (5/15, 6/15]
             QStringLiteral("Confidence 33 to 40 %: 2 images, accuracy 50.0 %, mean confidence "
                            "36.0 %"));
    QVERIFY(plot.binText(4).isEmpty());
    QCOMPARE(plot.values().rows, 1);
}

void TestEvaluatePage::theSolidBarIsTheAccuracy() {
    ReliabilityPlot plot(m_window->theme);
    // Twelve right of twelve, 87 % sure each; one right of four, 61 % sure.
    std::vector<double> confidences(12, 0.87);
    std::vector<uint8_t> correct(12, 1);
    confidences.insert(confidences.end(), 4, 0.61);
    correct.insert(correct.end(), {1, 0, 0, 0});
    plot.setCalibration(calibration(confidences, correct));
    const ReliabilityPlot::Bar sure = plot.bar(13); // (13/15, 14/15]
    QCOMPARE(sure.accuracy, 100.0);
    QCOMPARE(sure.gapFrom, 87.0);
    QCOMPARE(sure.gapTo, 100.0);
    QCOMPARE(sure.images, int64_t{12});
    const ReliabilityPlot::Bar unsure = plot.bar(9); // (9/15, 10/15]
    QCOMPARE(unsure.accuracy, 25.0);
    QCOMPARE(unsure.gapFrom, 25.0);
    QCOMPARE(unsure.gapTo, 61.0);
    QCOMPARE(unsure.images, int64_t{4});
    QCOMPARE(plot.bar(3).images, int64_t{0});
    QCOMPARE(plot.bar(3).accuracy, 0.0);
}

void TestEvaluatePage::binsAreDrawnOverTheirConfidence() {
    ReliabilityPlot plot(m_window->theme);
    plot.setSlot(0);
    plot.resize(480, 320);
    plot.setCalibration(calibration(std::vector<double>{0.5, 0.5, 0.5, 0.5, 0.87, 0.87},
                                    std::vector<uint8_t>{1, 0, 0, 0, 1, 1}));
    plot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&plot));
    plot.replotNow();
    const QImage drawn = plot.grab().toImage();
    test::picture(plot, QStringLiteral("calibration"));
    const QColor run = PlotStyle::of(m_window->theme).color(0);
    const QColor base = PlotStyle::of(m_window->theme).base;
    const auto at = [&drawn](const QRectF& rect, double x, double y) {
        return drawn.pixelColor(
            QPoint(qRound(rect.left() + x * rect.width()), qRound(rect.top() + y * rect.height())));
    };
    // A quarter right: the solid bar ends there, whatever the confidence.
    const QRectF quarter = plot.solidRect(7);
    const QRectF whole = plot.solidRect(13);
    QVERIFY(qAbs(whole.height() - 4 * quarter.height()) < 1);
    QCOMPARE(qRound(whole.bottom()), qRound(quarter.bottom()));
    QCOMPARE(at(quarter, 0.3, 0.5), run);
    // All right, 87 % sure: solid to the top but for the hatching of the gap.
    QCOMPARE(at(whole, 0.3, 0.5), run);
    const auto count = [&drawn](const QRectF& rect, const QColor& color) {
        int pixels = 0;
        const QRect inside = rect.toAlignedRect().adjusted(2, 2, -2, -2);
        for (int y = inside.top(); y <= inside.bottom(); ++y) {
            for (int x = inside.left(); x <= inside.right(); ++x) {
                pixels += drawn.pixelColor(x, y) == color ? 1 : 0;
            }
        }
        return double(pixels) / (inside.width() * inside.height());
    };
    const QRectF unsure = plot.gapRect(13);
    QVERIFY(count(unsure, run) > 0.5 && count(unsure, run) < 0.95);
    const QRectF sure = plot.gapRect(7);
    QVERIFY(count(sure, run) > 0.05 && count(sure, run) < 0.5);
    // A bin without images stays empty, above the dotted line and the grid's too.
    QVERIFY(count(QRectF(plot.gapRect(3).left(), whole.top() + 4, whole.width(), 12), base) > 0.9);
}

void TestEvaluatePage::dataWithoutATestSplitFallBack() {
    m_window->service.has_test_split = false;
    m_page->setData(QStringLiteral("builtin:shapes?train=50&test=20"));
    QVERIFY(m_window->idle());
    QVERIFY(!m_page->evaluation());
    QTest::mouseClick(m_page->findChild<QPushButton*>(QStringLiteral("evaluateButton")),
                      Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->evaluation(), kPatience);
    QCOMPARE(m_page->evaluation()->result.split, std::string("val"));
    auto* banner = m_page->findChild<Banner*>();
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->sentence(),
             QStringLiteral("builtin:shapes?train=50&test=20 has no test split, so the validation "
                            "split was evaluated."));
    for (QComboBox* combo : m_page->findChildren<QComboBox*>()) {
        if (combo->accessibleName() == QLatin1String("Split")) {
            QCOMPARE(combo->currentText(), QStringLiteral("Validation split"));
        }
    }
}

void TestEvaluatePage::storedAnswersNeedNoEvaluation() {
    QVERIFY(m_page->evaluation());
    QCOMPARE(m_page->evaluation()->result.images, int64_t{20});
    QVERIFY2(scores()->text().startsWith(QStringLiteral("Top-1 <b>85.00</b> %")),
             qPrintable(scores()->text()));
    // The later the image, the surer the answer.
    QCOMPARE(gallery(QStringLiteral("Worst"))->indices(), (std::vector<std::size_t>{11, 5, 2}));
}

void TestEvaluatePage::otherWeightsAreNotTheStoredAnswers() {
    const EvaluateRequest best{m_window->key("run"), {}, {}, QStringLiteral("test")};
    QVERIFY(storedEvaluation(best).has_value());
    EvaluateRequest other = best;
    other.split = QStringLiteral("val");
    QVERIFY(!storedEvaluation(other));
    other = best;
    other.data = QStringLiteral("builtin:shapes");
    QVERIFY(!storedEvaluation(other));
    other = best;
    other.checkpoint = QStringLiteral("/elsewhere/step-1");
    QVERIFY(!storedEvaluation(other));
    // The best checkpoint is not the last one: its answers were not stored.
    FinishedRun run{"early", "demo_vanilla", "", 1, {2}};
    run.best_step = 20;
    write_finished_run(pathOf(m_window->folder.path()), run);
    EvaluateRequest early{m_window->key("early"), {}, {}, QStringLiteral("test")};
    QVERIFY(!storedEvaluation(early));
    early.checkpoint = QString::fromLatin1(EvaluateRequest::kNewest);
    QVERIFY(storedEvaluation(early).has_value());
}

void TestEvaluatePage::aCellShowsItsPictures() {
    const EvalResult& r = m_page->evaluation()->result;
    auto* matrix = m_page->findChild<ConfusionPlot*>();
    matrix->choose(r.labels[5], r.predictions[5]);
    const auto name = [&r](int label) {
        return QString::fromStdString(r.class_names[static_cast<std::size_t>(label)]);
    };
    auto* cell =
        gallery(QStringLiteral("%1 taken for %2").arg(name(r.labels[5]), name(r.predictions[5])));
    QVERIFY(cell);
    QCOMPARE(cell->indices(), picturesOfCell(r, r.labels[5], r.predictions[5]));
    QVERIFY(cell->count() > 0);
    QVERIFY(m_window->idle());
    QVERIFY(!cell->findChild<ThumbnailStrip*>()->item(0)->icon().isNull());
}

void TestEvaluatePage::theMatrixIsWalkedByKeys() {
    auto* matrix = m_page->findChild<ConfusionPlot*>();
    QSignalSpy clicked(matrix, &ConfusionPlot::cellClicked);
    QTest::keyClick(matrix, Qt::Key_Down);
    QTest::keyClick(matrix, Qt::Key_Down);
    QTest::keyClick(matrix, Qt::Key_Right);
    QCOMPARE(matrix->chosen(), std::pair(1, 1));
    QTest::keyClick(matrix, Qt::Key_Up);
    QTest::keyClick(matrix, Qt::Key_Up); // stays at the edge
    QCOMPARE(matrix->chosen(), std::pair(0, 1));
    QCOMPARE(clicked.count(), 5);
}

void TestEvaluatePage::classesAndGroups() {
    QTableView* classes = nullptr;
    QTableView* groups = nullptr;
    for (QTableView* each : m_page->findChildren<QTableView*>()) {
        classes = each->accessibleName() == QLatin1String("Scores per class") ? each : classes;
        groups =
            each->accessibleName().startsWith(QLatin1String("Accuracy of classes")) ? each : groups;
    }
    const Evaluation& e = *m_page->evaluation();
    QCOMPARE(classes->model()->rowCount(), static_cast<int>(e.result.class_names.size()));
    QCOMPARE(groups->model()->rowCount(), 3);
    // 40 training images: every class has fewer than 20.
    QCOMPARE(groups->model()->index(2, 2).data().toString(),
             QString::number(e.result.class_names.size()));
    QCOMPARE(groups->model()->index(0, 3).data().toString(), QString(QChar(0x2013)));
    QVERIFY(e.groups.few > 0.5 && e.groups.few < 1);
    classes->sortByColumn(2, Qt::AscendingOrder);
    const auto recall = [&](int row) {
        return classes->model()->index(row, 2).data().toString().toDouble();
    };
    for (int row = 1; row < classes->model()->rowCount(); ++row) {
        QVERIFY(recall(row - 1) <= recall(row));
    }
}

void TestEvaluatePage::imagesAsCsv() {
    QSignalSpy said(m_page.get(), &Page::statusMessage);
    const QString path = m_window->folder.filePath(QStringLiteral("images.csv"));
    const auto evaluation = std::make_shared<const Evaluation>(*m_page->evaluation());
    m_page->writeCsv(imageTable(evaluation), path);
    QTRY_COMPARE_WITH_TIMEOUT(said.count(), 1, kPatience);
    QCOMPARE(said.front().front().toString(), QStringLiteral("Written to %1").arg(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QCOMPARE(lines[0].trimmed(), QByteArray("index,name,true_class,predicted_class,correct,"
                                            "confidence,truth_probability"));
    QCOMPARE(lines.size(), 22); // header, 20 images, the end
    const QList<QByteArray> third = lines[3].trimmed().split(',');
    QCOMPARE(third[0], QByteArray("2"));
    QCOMPARE(third[4], QByteArray("0")); // image 2 is wrong
    QVERIFY(third[2] != third[3]);
    QSignalSpy failed(m_page.get(), &Page::failed);
    m_page->writeCsv(imageTable(evaluation), m_window->folder.filePath(QStringLiteral("no/x.csv")));
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, kPatience);
    QVERIFY(failed.back().front().toString().contains(QStringLiteral("was not written")));
}

void TestEvaluatePage::evaluatingWhileARunTrains() {
    m_window->service.close_gate();
    RunRequest request;
    request.directory = pathOf(m_window->folder.path()) / "runs" / "live";
    request.name = "live";
    m_window->training.start({request});
    choose(QStringLiteral("Split"), 1);
    QVERIFY(!m_page->evaluation());
    QTest::mouseClick(m_page->findChild<QPushButton*>(QStringLiteral("evaluateButton")),
                      Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->evaluation(), kPatience);
    QCOMPARE(m_page->evaluation()->result.split, std::string("val"));
    QVERIFY(m_window->training.isBusy()); // the run stands at its gate
    QCOMPARE(m_window->service.steps_done(), int64_t{0});
    m_window->service.open_gate();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->training.isBusy(), kPatience);
}

void TestEvaluatePage::aBadDataSetIsSaid() {
    m_page->setData(QStringLiteral("/nonexistent/data"));
    QVERIFY(m_window->idle());
    QVERIFY(!m_page->evaluation());
    m_page->evaluate();
    QVERIFY(m_window->idle());
    auto* banner = m_page->findChild<Banner*>();
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->sentence(), QStringLiteral("The run could not be evaluated."));
    m_page->setData({}); // back to the stored answers
    QTRY_VERIFY_WITH_TIMEOUT(m_page->evaluation(), kPatience);
}

void TestEvaluatePage::aPictureOpensInTheMicroscope() {
    QSignalSpy asked(m_page.get(), &Page::pictureRequested);
    auto* strip = gallery(QStringLiteral("Worst"))->findChild<ThumbnailStrip*>();
    strip->setCurrentRow(1);
    QTest::keyClick(strip, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    const auto request = asked.front().front().value<PictureRequest>();
    QCOMPARE(request.index, qint64{5});
    QCOMPARE(request.data, QString::fromLatin1(kSmallShapes));
    QCOMPARE(request.runs, std::vector<QString>{m_window->key("run")});
}

void TestEvaluatePage::copiesAreCountedBesideTheScore() {
    QTRY_VERIFY_WITH_TIMEOUT(m_page->tourReady(), kPatience);
    DataConfig data;
    data.path = kSmallShapes;
    const std::size_t copies = copiesInTraining(data, [] { return false; });
    QVERIFY2(scores()->text().endsWith(QStringLiteral("Copies <b>%1</b>").arg(copies)),
             qPrintable(scores()->text()));
    try {
        copiesInTraining(data, [] { return true; });
        QFAIL("the search went on");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::interrupted);
    }
}

void TestEvaluatePage::importedLogsCannotBeChosen() {
    auto* runs = m_page->findChild<RunChoice*>();
    QCOMPARE(runs->count(), 1);
    QCOMPARE(runs->run(), m_window->key("run"));
    QDir(m_window->folder.path()).mkdir(QStringLiteral("log"));
    QFile log(m_window->folder.filePath(QStringLiteral("log/events.out.tfevents.1")));
    QVERIFY(log.open(QIODevice::WriteOnly));
    LogEvent event;
    event.step = 3;
    event.scalars = {{"Loss/train", 0.5}};
    log.write(QByteArray::fromStdString(event_record(version_event(1)) + event_record(event)));
    log.close();
    import_logs(pathOf(log.fileName()), [this](const std::string& name) {
        return pathOf(m_window->folder.path()) / "runs" / name;
    });
    QVERIFY(m_window->scan());
    QCOMPARE(runs->count(), 2);
    QCOMPARE(runs->run(), m_window->key("run")); // the choice stays
    const int imported = runs->itemData(0).toString() == runs->run() ? 1 : 0;
    const QModelIndex index = runs->model()->index(imported, 0);
    QVERIFY(!index.flags().testFlag(Qt::ItemIsEnabled));
    QVERIFY(index.data(Qt::ToolTipRole).toString().contains(QStringLiteral("no weights")));
    m_window->selection.showOnly({index.data(Qt::UserRole).toString(), runs->run()});
    QCOMPARE(m_window->selection.models().size(), std::size_t{1});
    QCOMPARE(m_window->selection.models()[0].directory, runs->run());
}

QTEST_MAIN(TestEvaluatePage)
#include "tst_evaluate_page.moc"
