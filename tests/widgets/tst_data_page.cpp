// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_fixture.h"
#include "tests/data/picture_files.h"
#include "widgets/components/banner.h"
#include "widgets/images/picture_list_model.h"
#include "widgets/images/zoom_view.h"
#include "widgets/pages/data_classes.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTreeView>

#include <future>

using namespace tessera;
using namespace tessera::test;

class TestDataPage : public QObject {
    Q_OBJECT
private slots:
    void importWithBrokenFiles();
    void aLargeFolderIsReadWholeAfterwards();
    void aWrongFolderKeepsTheData();
    void foldersAndFilesAreDropped();
    void theFirstVisitShowsTheExperimentsData();
    void thePageFollowsTheTrainingData();
    void otherDataThanTheTrainingsAreTold();
    void theCountsAreThoseOfARun();
    void aTestShareIsShown();
    void filters();
    void classesSort();
    void pictureInDetail();
    void aPictureOpensInTheMicroscope();
    void aRunOnOtherDataIsTold();
    void theDivisionFollowsTheExperiment();
    void copiesAreShownSideBySide();
    void theSearchForCopiesIsCancelled();
    void sizeIsKept();
    void zooming();
};

void TestDataPage::importWithBrokenFiles() {
    DataFixture f;
    const QString path = f.animals();
    f.bytes("animals/train/cat/zero.png", {});
    f.bytes("animals/train/cat/zero too.jpg", {});
    f.bytes("animals/train/dog/page.png", "<html>not found</html>");
    f.bytes("animals/train/dog/moving.gif", "GIF89a");
    f.bytes("animals/train/dog/cut.png", contentOf(path + "/train/dog/0.png").left(90));
    f.open(path);
    QCOMPARE(f.shown(), 12);
    const auto* report = f.child<QTreeView>("importReport");
    QStringList rows;
    for (int row = 0; row < report->model()->rowCount(); ++row) {
        const QModelIndex index = report->model()->index(row, 0);
        rows << QStringLiteral("%1: %2 %3")
                    .arg(index.data().toString(), index.siblingAtColumn(1).data().toString(),
                         index.siblingAtColumn(2).data().toString());
    }
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows[0], QString("Readable: 12 used"));
    QCOMPARE(rows[1], QString("It is empty: 2 skipped"));
    QVERIFY(rows.contains("It is no PNG, JPEG, WebP, BMP, TIFF or Netpbm picture: 1 skipped"));
    QVERIFY(rows.contains("Its format (gif) is not read; save it as PNG or JPEG: 1 skipped"));
    const QModelIndex empty = report->model()->index(1, 0);
    QCOMPARE(report->model()->index(0, 0, empty).data().toString(),
             QString("train/cat/zero too.jpg"));

    const QString csv = f.folder.filePath("report.csv");
    QTest::mouseClick(f.child<QPushButton>("saveReport"), Qt::LeftButton);
    saveTo(*f.page, csv);
    f.settle(); // written off the GUI thread
    const QList<QByteArray> lines = contentOf(csv).split('\n');
    QCOMPARE(lines.size(), 7); // header, five files, the end
    QCOMPARE(lines[0], QByteArray("finding,split,picture,other_split,other_picture,detail"));
    QVERIFY(contentOf(csv).contains(
        QString("unreadable,,%1/train/cat/zero.png,,,it is empty\n").arg(path).toUtf8()));
}

void TestDataPage::aLargeFolderIsReadWholeAfterwards() {
    DataFixture f;
    qputenv("XDG_CACHE_HOME", f.folder.filePath("user").toLocal8Bit());
    f.picture("large/a/1.png", 1);
    f.picture("large/b/1.png", 2);
    f.bytes("large/a/2.ppm", "P6 4900 4900 255\n" + QByteArray(4900 * 4900 * 3, '\x40'));
    // Header, checksums and end are right; its rows end early.
    const Bytes torn = make_png({64, 64, 8, 0, 0, {}, Bytes(65, 0)});
    f.bytes("large/b/2.png", QByteArray(reinterpret_cast<const char*>(torn.data()),
                                        static_cast<qsizetype>(torn.size())));
    f.page->open(f.folder.filePath("large"));
    // The headers tell of four pictures; training will use three.
    QTRY_COMPARE_WITH_TIMEOUT(f.shown(), 3, kPatience);
    f.settle();
    const auto* report = f.child<QTreeView>("importReport")->model();
    QCOMPARE(report->rowCount(), 2);
    QCOMPARE(report->index(0, 0).data().toString(), QString("Readable"));
    QCOMPARE(report->index(1, 0).data().toString(), QString("The PNG data end early"));
    qunsetenv("XDG_CACHE_HOME");
}

void TestDataPage::aWrongFolderKeepsTheData() {
    DataFixture f;
    f.open(f.animals());
    QDir(f.folder.path()).mkdir("void");
    const QString wrong = f.folder.filePath("void");
    f.open(wrong);
    auto* problem = f.child<Banner>("dataProblem");
    QVERIFY(problem->isVisible());
    QCOMPARE(problem->sentence(),
             wrong + " has no pictures in class folders; put the pictures of each class into a "
                     "folder named after it (PNG, JPEG, WebP, BMP, TIFF or Netpbm).");
    QCOMPARE(f.page->path(), f.folder.filePath("animals"));
    QCOMPARE(f.shown(), 12);
    f.open(f.folder.filePath("animals"));
    QVERIFY(!problem->isVisible());
}

void TestDataPage::foldersAndFilesAreDropped() {
    DataFixture f;
    const QString path = f.animals();
    drop(*f.page, path);
    f.settle();
    QCOMPARE(f.page->path(), path);
    drop(*f.page, path + "/train/cat/0.png");
    f.settle();
    QCOMPARE(f.child<Banner>("dataProblem")->sentence(),
             path + "/train/cat/0.png is one picture; open the folder that holds one folder of "
                    "pictures per class.");
    // A file of CIFAR-100 stands for its folder.
    QByteArray record(3074, 5);
    record[0] = 6;
    QDir(f.folder.path()).mkdir("cifar");
    f.bytes("cifar/train.bin", record + record);
    f.bytes("cifar/test.bin", record);
    drop(*f.page, f.folder.filePath("cifar/test.bin"));
    f.settle();
    QCOMPARE(f.page->path(), f.folder.filePath("cifar"));
    QCOMPARE(f.shown(), 3);
}

void TestDataPage::theFirstVisitShowsTheExperimentsData() {
    DataFixture f;
    f.draft.setValue(*find_field("data.path"), f.animals().toStdString());
    f.page->activated();
    f.settle();
    QCOMPARE(f.shown(), 12);
}

void TestDataPage::thePageFollowsTheTrainingData() {
    DataFixture f;
    // Looked at once; the experiment still trains on the built-in set.
    f.open(f.animals());
    DataPage again(f.context, nullptr, f.folder.filePath("cache3"));
    again.setDraft(&f.draft);
    again.show();
    again.activated();
    QTRY_VERIFY_WITH_TIMEOUT(again.tourReady() && !f.analysis.isBusy(), kPatience);
    QCOMPARE(again.path(), QString("builtin:shapes"));
    // Other data are chosen for training.
    f.draft.setValue(*find_field("data.path"), f.folder.filePath("animals").toStdString());
    QTRY_VERIFY_WITH_TIMEOUT(again.tourReady() && !f.analysis.isBusy(), kPatience);
    QCOMPARE(again.path(), f.folder.filePath("animals"));
    // And again, while the page is not seen.
    again.hide();
    f.draft.setValue(*find_field("data.path"), std::string("builtin:shapes?train=30&test=10"));
    again.show();
    again.activated();
    QTRY_VERIFY_WITH_TIMEOUT(again.tourReady() && !f.analysis.isBusy(), kPatience);
    QCOMPARE(again.path(), QString("builtin:shapes?train=30&test=10"));
    QVERIFY(!again.findChild<Banner*>("otherDataBanner")->isVisible());
}

void TestDataPage::otherDataThanTheTrainingsAreTold() {
    DataFixture f;
    f.page->activated();
    f.settle();
    auto* differs = f.child<Banner>("otherDataBanner");
    QVERIFY(!differs->isVisible());
    const QString path = f.animals();
    f.open(path);
    QVERIFY(differs->isVisible());
    QCOMPARE(differs->sentence(),
             QString("Training uses Built-in: Shapes, not the data shown here."));
    QSignalSpy asked(f.page.get(), &DataPage::useRequested);
    QTest::mouseClick(f.child<QPushButton>("useForTrainingButton"), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.front().front().toString(), path);
    f.draft.setValue(*find_field("data.path"), path.toStdString()); // as the window does
    QVERIFY(!differs->isVisible());
    f.settle();
    QCOMPARE(f.page->path(), path);
}

void TestDataPage::theCountsAreThoseOfARun() {
    DataFixture f;
    f.draft.setValue(*find_field("data.images"), int64_t{6});
    f.draft.setValue(*find_field("data.validation"), 0.3);
    f.open(f.animals());
    // Three of each class, of which a third is held out; six cats and four dogs are there.
    QCOMPARE(f.page->use().images, (std::array<qint64, 3>{4, 2, 2}));
    QCOMPARE(f.page->use().unused, qint64{4});
    const auto* counts = f.child<QTableView>("splitCounts")->model();
    QCOMPARE(counts->index(0, 1).data().toString(), QString("4"));
    QCOMPARE(counts->index(1, 1).data().toString(), QString("2"));
    QCOMPARE(counts->index(0, 2).data().toString(), QString("2"));
    QCOMPARE(counts->index(0, 3).data().toString(), QString("2"));
    QCOMPARE(useText(f.page->use()), QString("training 4, validation 2, test 2"));
    f.draft.setValue(*find_field("data.images"), int64_t{0});
    f.draft.setValue(*find_field("data.validation"), 0.0);
    f.settle();
    QCOMPARE(f.page->use().images, (std::array<qint64, 3>{10, 0, 2}));
    // Training cat 0 is a copy of test cat 0.
    f.draft.setValue(*find_field("data.copies"), std::string("drop_exact"));
    f.settle();
    QCOMPARE(f.page->use().images, (std::array<qint64, 3>{9, 0, 2}));
    QCOMPARE(f.page->use().unused, qint64{1});
    QCOMPARE(counts->index(1, 1).data().toString(), QString("5"));
}

void TestDataPage::aTestShareIsShown() {
    DataFixture f;
    for (int i = 0; i < 4; ++i) {
        f.picture(QStringLiteral("flat/cat/%1.png").arg(i), i);
        f.picture(QStringLiteral("flat/dog/%1.png").arg(i), 10 + i);
    }
    f.draft.setValue(*find_field("data.validation"), 0.0);
    f.open(f.folder.filePath("flat"));
    QCOMPARE(f.page->use().images, (std::array<qint64, 3>{8, 0, 0}));
    f.draft.setValue(*find_field("data.test_share"), 0.25);
    f.settle();
    QCOMPARE(f.page->use().images, (std::array<qint64, 3>{6, 0, 2}));
    f.child<QComboBox>("pictureSplit")->setCurrentIndex(3);
    QCOMPARE(f.shown(), 2); // the pictures that a run would test on
}

void TestDataPage::filters() {
    DataFixture f;
    f.open(f.animals());
    auto* classes = f.child<QTableView>("classList");
    const QRect dog = classes->visualRect(classes->model()->index(1, 0));
    QTest::mouseClick(classes->viewport(), Qt::LeftButton, {}, dog.center());
    QCOMPARE(f.shown(), 5);
    QCOMPARE(f.child<QComboBox>("pictureClass")->currentText(), QString("dog"));
    QVERIFY(f.text("pictureStatus").startsWith("Showing 1 to 5 of 5."));
    QTest::mouseClick(classes->viewport(), Qt::LeftButton, {}, dog.center());
    QCOMPARE(f.shown(), 12);
    f.child<QComboBox>("pictureSplit")->setCurrentIndex(3);
    QCOMPARE(f.shown(), 2);
    auto* search = f.child<QLineEdit>("pictureSearch");
    QTest::keyClicks(search, "CAT");
    QCOMPARE(f.shown(), 1);
    QTest::keyClicks(search, "astrophe");
    QCOMPARE(f.text("pictureStatus"),
             QString("No picture matches. Clear the search or choose another class or split."));
    search->clear();
    f.child<QComboBox>("pictureSplit")->setCurrentIndex(0);
    f.child<QComboBox>("pictureOrder")->setCurrentIndex(2);
    const auto* grid = f.child<PictureGridView>("pictureGrid")->model();
    QCOMPARE(grid->index(6, 0).data(PictureListModel::ClassRole).toString(), QString("cat"));
    QCOMPARE(grid->index(6, 0).data(PictureListModel::SplitRole).toString(), QString("test"));
}

void TestDataPage::classesSort() {
    DataFixture f;
    f.open(f.animals());
    auto* model = f.child<QTableView>("classList")->model();
    const auto cell = [model](int row, int column) {
        return model->index(row, column).data().toString();
    };
    QCOMPARE(cell(0, ClassListModel::name), QString("cat"));
    QCOMPARE(cell(0, ClassListModel::images), QString("7"));
    QCOMPARE(cell(0, ClassListModel::group), QString("few"));
    model->sort(ClassListModel::images, Qt::AscendingOrder);
    QCOMPARE(cell(0, ClassListModel::name), QString("dog"));
    QCOMPARE(model->index(0, 0).data(ClassListModel::CountsRole).value<QList<qlonglong>>(),
             (QList<qlonglong>{3, 1, 1})); // a tenth of each class is held out
}

void TestDataPage::pictureInDetail() {
    DataFixture f;
    f.draft.setValue(*find_field("data.normalize"), std::string("half"));
    f.draft.setValue(*find_field("model.image"), int64_t{8});
    QImage white(8, 8, QImage::Format_RGB32);
    white.fill(qRgb(255, 127, 0));
    QDir(f.folder.path()).mkpath("flat/a");
    QVERIFY(white.save(f.folder.filePath("flat/a/1.png")));
    f.picture("flat/b/1.png", 1);
    f.open(f.folder.filePath("flat"));
    QCOMPARE(f.child<QLabel>("picturePath")->toolTip(), f.folder.filePath("flat/a/1.png"));
    const auto* table = f.child<QTableView>("tensorTable")->model();
    const auto cell = [table](int row, int column) {
        return table->index(row, column).data().toString();
    };
    // (255 - 127.5) / 127.5, (127 - 127.5) / 127.5, (0 - 127.5) / 127.5
    QCOMPARE(cell(0, 3), QString("1.000"));
    QCOMPARE(cell(1, 3), QString(QChar(0x2212)) + "0.004");
    QCOMPARE(cell(2, 1), QString(QChar(0x2212)) + "1.000");
    QCOMPARE(cell(2, 4), QString("0.000"));
    QVERIFY(f.text("tensorText").startsWith("Network input 3 × 8 × 8"));
}

void TestDataPage::aPictureOpensInTheMicroscope() {
    DataFixture f;
    const QString path = f.animals();
    const QString run = makeRun(f, path, {});
    f.library.refresh();
    f.open(path);
    QSignalSpy asked(f.page.get(), &Page::pictureRequested);
    auto* grid = f.child<PictureGridView>("pictureGrid");
    auto* button = f.child<QPushButton>("openInMicroscope");
    // Without a run there is nothing to look with.
    QTRY_VERIFY_WITH_TIMEOUT(!f.library.runs().empty(), kPatience);
    f.selection.showOnly({});
    QVERIFY(!button->isEnabled());
    QCOMPARE(button->toolTip(), QString("Tick a run in the Runs dock first"));
    QTest::keyClick(grid, Qt::Key_Return);
    QCOMPARE(asked.count(), 0);

    f.selection.showOnly({runKey(pathOf(run))});
    grid->setCurrentIndex(grid->model()->index(7, 0)); // dog 1, the eighth in the files
    QTest::keyClick(grid, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    auto request = asked.back().front().value<PictureRequest>();
    QCOMPARE(request.runs, std::vector<QString>{runKey(pathOf(run))});
    QCOMPARE(request.data, path);
    QCOMPARE(request.split, QString("train"));
    QCOMPARE(request.index, qint64{7});

    const QPoint test = grid->visualRect(grid->model()->index(11, 0)).center();
    QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, test);
    QTest::mouseDClick(grid->viewport(), Qt::LeftButton, {}, test);
    QCOMPARE(asked.count(), 2);
    request = asked.back().front().value<PictureRequest>();
    QCOMPARE(request.split, QString("test"));
    QCOMPARE(request.index, qint64{1});

    QVERIFY(button->isEnabled());
    button->click();
    QCOMPARE(asked.count(), 3);

    const QPoint first = grid->visualRect(grid->model()->index(0, 0)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, first, grid->viewport()->mapToGlobal(first));
    QApplication::sendEvent(grid->viewport(), &event);
    auto* menu = f.child<QMenu>("pictureMenu");
    QVERIFY(menu);
    menu->actions().front()->trigger();
    QCOMPARE(asked.count(), 4);
    QCOMPARE(asked.back().front().value<PictureRequest>().index, qint64{0});
    menu->close();
}

void TestDataPage::aRunOnOtherDataIsTold() {
    DataFixture f;
    const QString path = f.animals();
    makeRun(f, path, "0123");
    f.library.refresh();
    f.open(path);
    auto* problem = f.child<Banner>("dataProblem");
    QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), kPatience);
    QCOMPARE(problem->sentence(), QString("1 run(s) trained on other data than are here now."));
}

void TestDataPage::theDivisionFollowsTheExperiment() {
    DataFixture f;
    f.open(f.animals());
    const auto* counts = f.child<QTableView>("splitCounts")->model();
    const auto row = [counts](int at) {
        QStringList cells;
        for (int column = 0; column < 4; ++column) {
            cells << counts->index(at, column).data().toString();
        }
        return cells.join(' ');
    };
    f.draft.setValue(*find_field("data.validation"), 0.5);
    f.settle();
    QCOMPARE(row(0), QString("All classes 5 5 2"));
    QCOMPARE(row(1), QString("cat 3 3 1"));
    f.child<QComboBox>("pictureSplit")->setCurrentIndex(2);
    QCOMPARE(f.shown(), 5);
    f.draft.setValue(*find_field("data.validation_rule"), std::string("random"));
    f.draft.setValue(*find_field("data.split_seed"), int64_t{3});
    f.settle();
    QCOMPARE(row(2), QString("dog 2 2 1"));
}

void TestDataPage::copiesAreShownSideBySide() {
    DataFixture f;
    f.draft.setValue(*find_field("data.validation"), 0.0);
    f.open(f.animals());
    QTest::mouseClick(f.child<QPushButton>("findCopies"), Qt::LeftButton);
    f.settle();
    auto* pairs = f.child<QTableView>("copyPairs");
    QCOMPARE(pairs->model()->rowCount(), 1);
    QCOMPARE(pairs->model()->index(0, 0).data().toString(), QString("train\ncat\n0.png"));
    QCOMPARE(pairs->model()->index(0, 1).data().toString(), QString("test\ncat\n0.png"));
    QCOMPARE(pairs->model()->index(0, 2).data().toString(), QString("exact"));
    QVERIFY(f.text("copiesText").startsWith("1 pair(s), 1 of them exact."));
    // A click shows the picture, also when a filter hides it.
    f.child<QComboBox>("pictureClass")->setCurrentIndex(2);
    emit pairs->clicked(pairs->model()->index(0, 1));
    f.settle();
    QVERIFY(f.child<QLabel>("picturePath")->toolTip().endsWith("test/cat/0.png"));
    const QString csv = f.folder.filePath("copies.csv");
    QTest::mouseClick(f.child<QPushButton>("saveCopies"), Qt::LeftButton);
    saveTo(*f.page, csv);
    f.settle();
    QCOMPARE(contentOf(csv),
             QByteArray("finding,split,picture,other_split,other_picture,detail\n"
                        "exact copy,train,train/cat/0.png,test,test/cat/0.png,0 of 64 bits "
                        "differ\n"));
}

void TestDataPage::theSearchForCopiesIsCancelled() {
    DataFixture f;
    f.open(f.animals());
    // The analysis thread is held, so that the search cannot be over before it is cancelled.
    std::promise<void> go;
    f.analysis.ask<int>(
        QStringLiteral("test:hold"),
        [held = go.get_future().share()](RunService&, RunControl&) {
            held.wait();
            return 0;
        },
        f.page.get(), [](const Answer<int>&) {}, Lane::slow);
    auto* button = f.child<QPushButton>("findCopies");
    const QString before = f.text("copiesText");
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(button->text(), QString("Cancel search"));
    QCOMPARE(f.text("copiesText"), QString("Comparing 12 pictures..."));
    QTest::mouseClick(button, Qt::LeftButton);
    go.set_value();
    QCOMPARE(button->text(), QString("Look for copies"));
    QCOMPARE(f.text("copiesText"), before);
    f.settle();
    QCOMPARE(f.child<QTableView>("copyPairs")->model()->rowCount(), 0);
}

void TestDataPage::sizeIsKept() {
    DataFixture f;
    f.open(f.animals());
    auto* slider = f.child<QSlider>("pictureSize");
    slider->setValue(160);
    QCOMPARE(f.child<PictureGridView>("pictureGrid")->side(), 160);
    f.settle();
    const DataPage again(f.context, nullptr, f.folder.filePath("cache2"));
    QCOMPARE(again.findChild<QSlider*>("pictureSize")->value(), 160);
}

void TestDataPage::zooming() {
    ZoomView view;
    view.resize(200, 100);
    view.setImage(QImage(10, 10, QImage::Format_RGB32));
    QCOMPARE(view.zoom(), 10.0); // whole pixels
    QTest::keyClick(&view, Qt::Key_Plus);
    QCOMPARE(view.zoom(), 12.5);
    QTest::keyClick(&view, Qt::Key_0);
    QCOMPARE(view.zoom(), 10.0);
    QTest::keyClick(&view, Qt::Key_Minus);
    QCOMPARE(view.zoom(), 8.0);
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(&view, Qt::Key_Plus);
    }
    QCOMPARE(view.zoom(), 64.0);
}

QTEST_MAIN(TestDataPage)
#include "tst_data_page.moc"
