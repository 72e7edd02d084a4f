// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_run_service.h"
#include "training/config/config_io.h"
#include "training/files/environment_json.h"
#include "widgets/components/banner.h"
#include "widgets/config/experiment_draft.h"
#include "widgets/images/picture_grid_view.h"
#include "widgets/images/picture_list_model.h"
#include "widgets/images/thumbnail_strip.h"
#include "widgets/images/zoom_view.h"
#include "widgets/pages/data_augmentation.h"
#include "widgets/pages/data_classes.h"
#include "widgets/pages/data_page.h"
#include "widgets/session/metric_history.h"
#include "widgets/session/run_key.h"
#include "widgets/session/run_library.h"
#include "widgets/session/run_selection.h"
#include "widgets/session/training_session.h"
#include "widgets/session/ui_settings.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace tessera;

/// Long enough for a machine that is busy with other things.
static constexpr int kPatience = 120000;

namespace {

/// Sessions over a scripted service, a draft and the page, with the files of a test's own.
struct Fixture {
    QTemporaryDir folder;
    FakeRunService service;
    MetricHistory history;
    TrainingSession training{service, history};
    AnalysisSession analysis{service};
    RunLibrary library{pathOf(folder.filePath("workspace")), analysis, training};
    RunSelection selection{library};
    Theme theme;
    UiSettings settings{folder.filePath("ui.ini")};
    AppContext context{training, analysis, library, history, selection, theme, settings};
    ExperimentDraft draft;
    std::unique_ptr<DataPage> page;

    Fixture() {
        theme.apply();
        draft.setPreset(ExperimentDraft::a, "demo_vanilla");
        page = std::make_unique<DataPage>(context, nullptr, folder.filePath("cache"));
        page->setDraft(&draft);
        page->resize(1100, 800);
        page->show();
    }
    template <typename T>
    T* child(const char* name) const {
        return page->findChild<T*>(QString::fromLatin1(name));
    }
    QString text(const char* label) const { return child<QLabel>(label)->text(); }
    void open(const QString& path) {
        page->open(path);
        settle();
    }
    void settle() const {
        QTRY_VERIFY_WITH_TIMEOUT(page->tourReady() && !analysis.isBusy(), kPatience);
    }
    int shown() const { return child<PictureGridView>("pictureGrid")->model()->rowCount(); }
    /// A picture of noise, so that no two are alike.
    void picture(const QString& name, int seed, int side = 12) const {
        const QString file = folder.filePath(name);
        QDir().mkpath(QFileInfo(file).path());
        QImage image(side, side, QImage::Format_RGB32);
        quint32 state = 2654435761U * quint32(seed + 1);
        for (int i = 0; i < side * side; ++i) {
            state = state * 1664525U + 1013904223U;
            image.setPixel(i % side, i / side, state | 0xFF000000U);
        }
        QVERIFY(image.save(file));
    }
    void bytes(const QString& name, const QByteArray& content) const {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    /// Six cats and four dogs to train on, one of each to test, test cat 0 a copy of training cat
    /// 0.
    QString animals() const {
        for (int i = 0; i < 6; ++i) {
            picture(QStringLiteral("animals/train/cat/%1.png").arg(i), i);
        }
        for (int i = 0; i < 4; ++i) {
            picture(QStringLiteral("animals/train/dog/%1.png").arg(i), 10 + i);
        }
        picture(QStringLiteral("animals/test/cat/0.png"), 0);
        picture(QStringLiteral("animals/test/dog/0.png"), 30);
        return folder.filePath("animals");
    }
};

void drop(QWidget& target, const QString& path) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&target, &event);
}

/// Answers the dialog that a button opened.
void saveTo(QWidget& page, const QString& path) {
    auto* dialog = page.findChild<QFileDialog*>();
    QVERIFY(dialog);
    dialog->selectFile(path);
    QMetaObject::invokeMethod(dialog, "accept");
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

} // namespace

class TestDataPage : public QObject {
    Q_OBJECT
private slots:
    void importWithBrokenFiles();
    void aWrongFolderKeepsTheData();
    void foldersAndFilesAreDropped();
    void theFirstVisitShowsTheExperimentsData();
    void filters();
    void classesSort();
    void pictureInDetail();
    void drawsFollowTheExperiment();
    void whatTheNetworkOfARunSaw();
    void aRunOnOtherDataIsTold();
    void theDivisionFollowsTheExperiment();
    void copiesAreShownSideBySide();
    void sizeIsKept();
    void zooming();
};

void TestDataPage::importWithBrokenFiles() {
    Fixture f;
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
    const QList<QByteArray> lines = contentOf(csv).split('\n');
    QCOMPARE(lines.size(), 7); // header, five files, the end
    QCOMPARE(lines[0], QByteArray("finding,split,picture,other_split,other_picture,detail"));
    QVERIFY(contentOf(csv).contains(
        QString("unreadable,,%1/train/cat/zero.png,,,it is empty\n").arg(path).toUtf8()));
}

void TestDataPage::aWrongFolderKeepsTheData() {
    Fixture f;
    f.open(f.animals());
    QDir(f.folder.path()).mkdir("void");
    const QString wrong = f.folder.filePath("void");
    f.open(wrong);
    auto* problem = f.child<Banner>("dataProblem");
    QVERIFY(problem->isVisible());
    QCOMPARE(problem->sentence(),
             wrong + " has no pictures in class folders; put the pictures of each class into a "
                     "folder named after it (jpg, jpeg, png, ppm, pgm, bmp, tif, tiff, webp).");
    QCOMPARE(f.page->path(), f.folder.filePath("animals"));
    QCOMPARE(f.shown(), 12);
    f.open(f.folder.filePath("animals"));
    QVERIFY(!problem->isVisible());
}

void TestDataPage::foldersAndFilesAreDropped() {
    Fixture f;
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
    Fixture f;
    f.draft.setValue(*find_field("data.path"), f.animals().toStdString());
    f.page->activated();
    f.settle();
    QCOMPARE(f.shown(), 12);
}

void TestDataPage::filters() {
    Fixture f;
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
    Fixture f;
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
    Fixture f;
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

void TestDataPage::drawsFollowTheExperiment() {
    Fixture f;
    f.open(f.animals());
    f.child<QSpinBox>("augmentationCount")->setValue(4);
    f.child<QSpinBox>("augmentationSeed")->setValue(1234);
    f.draft.setValue(*find_field("augment.rotate"), 0.1);
    f.draft.setValue(*find_field("augment.zoom"), 0.2);
    f.draft.setValue(*find_field("augment.crop"), int64_t{2});
    f.settle();
    auto* strip = f.child<ThumbnailStrip>("augmentationDraws");
    QCOMPARE(strip->count(), 4);
    // Cat 0 is training picture 0; the third draw is that of epoch 3.
    const AugmentConfig augment = f.draft.config(ExperimentDraft::a).augment;
    QStringList expected = drawText(draw_augmentation(augment, 1234, 2, 0), augment);
    expected.prepend("epoch 3");
    QCOMPARE(strip->item(2)->text(), expected.join('\n'));
    QCOMPARE(f.text("augmentationNote"),
             QString("Flip 50 %, rotation ± 36.0°, zoom ± 20 %, crop ± 2 px. These are the draws "
                     "of run seed 1234."));
    f.draft.setValue(*find_field("augment.zoom"), 0.0);
    f.settle();
    QVERIFY(!strip->item(2)->text().contains("zoom"));
    // A test picture is never augmented.
    auto* grid = f.child<PictureGridView>("pictureGrid");
    grid->setCurrentIndex(grid->model()->index(11, 0));
    f.settle();
    QCOMPARE(strip->count(), 1);
    QCOMPARE(f.text("augmentationNote"),
             QString("No training picture here: the network sees it without augmentation."));
}

/// A run folder as training leaves it, as far as the Data page reads it.
static QString makeRun(const Fixture& f, const QString& data, const std::string& fingerprint) {
    RunConfig config = f.draft.config(ExperimentDraft::a);
    config.data.path = data.toStdString();
    config.data.validation = 0;
    config.train.seed = 77;
    config.augment.rotate = 0.25;
    const QString run = f.folder.filePath("workspace/runs/one");
    QDir().mkpath(run);
    f.bytes("workspace/runs/one/config.json", QByteArray::fromStdString(config_to_json(config)));
    RunEnvironment environment;
    environment.class_names = {"cat", "dog"};
    environment.mean = {100, 100, 100};
    environment.std = {50, 50, 50};
    environment.data_fingerprint = fingerprint;
    write_environment(pathOf(run), environment);
    f.bytes("workspace/runs/one/result.json", R"({"state": "finished", "steps": 10, "epochs": 1})");
    return run;
}

void TestDataPage::whatTheNetworkOfARunSaw() {
    Fixture f;
    const QString path = f.animals();
    const std::string now = fingerprint(open_dataset(path.toStdString()));
    makeRun(f, path, now);
    f.library.refresh();
    f.open(path);
    auto* source = f.child<QComboBox>("augmentationSource");
    QTRY_VERIFY_WITH_TIMEOUT(
        source->currentIndex() == 0 && source->findText("Run", Qt::MatchStartsWith) > 0, kPatience);
    source->setCurrentIndex(source->findText("Run", Qt::MatchStartsWith));
    f.child<QSpinBox>("augmentationEpoch")->setValue(5);
    auto* grid = f.child<PictureGridView>("pictureGrid");
    grid->setCurrentIndex(grid->model()->index(7, 0)); // dog 1, training picture 7
    f.settle();
    AugmentConfig augment = f.draft.config(ExperimentDraft::a).augment;
    augment.rotate = 0.25;
    const QStringList expected = drawText(draw_augmentation(augment, 77, 4, 7), augment);
    const QString caption = f.child<ThumbnailStrip>("augmentationDraws")->item(0)->text();
    QCOMPARE(caption, "epoch 5\n" + expected.join('\n'));
    QVERIFY(!f.child<QSpinBox>("augmentationSeed")->isEnabled());
    QVERIFY(f.text("augmentationNote")
                .endsWith("The network of this run saw exactly these (run seed 77)."));
    QCOMPARE(f.page->fingerprint(), QString::fromStdString(now));
    QVERIFY(!f.child<Banner>("dataProblem")->isVisible());
}

void TestDataPage::aRunOnOtherDataIsTold() {
    Fixture f;
    const QString path = f.animals();
    makeRun(f, path, "0123");
    f.library.refresh();
    f.open(path);
    auto* problem = f.child<Banner>("dataProblem");
    QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), kPatience);
    QCOMPARE(problem->sentence(), QString("1 run(s) trained on other data than are here now."));
}

void TestDataPage::theDivisionFollowsTheExperiment() {
    Fixture f;
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
    Fixture f;
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
    QCOMPARE(contentOf(csv),
             QByteArray("finding,split,picture,other_split,other_picture,detail\n"
                        "exact copy,train,train/cat/0.png,test,test/cat/0.png,0 of 64 bits "
                        "differ\n"));
}

void TestDataPage::sizeIsKept() {
    Fixture f;
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
