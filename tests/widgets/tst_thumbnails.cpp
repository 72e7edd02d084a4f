// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "training/data/array_set.h"
#include "widgets/images/picture_grid_view.h"
#include "widgets/images/picture_list_model.h"
#include "widgets/images/thumbnail_pack.h"
#include "widgets/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QScrollBar>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace tessera;
using tessera::test::kPatience;

namespace {

QImage plain(int width, int height, QColor colour) {
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

/// Pictures whose making waits for the test and is written down.
class GatedSet : public ImageSet {
public:
    explicit GatedSet(std::size_t count) : m_count(count) {}

    std::size_t size() const override { return m_count; }
    Image get(std::size_t index) const override {
        gate.acquire();
        const std::lock_guard lock(mutex);
        order.push_back(static_cast<int>(index));
        if (index == 3) {
            throw std::runtime_error("gone");
        }
        return {2, 2, 3, std::vector<uint8_t>(12, static_cast<uint8_t>(index % 256))};
    }
    int label(std::size_t index) const override { return static_cast<int>(index % 2); }
    std::string name(std::size_t index) const override {
        return "picture " + std::to_string(index);
    }

    mutable QSemaphore gate;
    mutable std::mutex mutex;
    mutable std::vector<int> order;

private:
    std::size_t m_count;
};

std::shared_ptr<const PictureIndex> indexOf(std::shared_ptr<const ImageSet> set) {
    auto data = std::make_shared<Dataset>();
    data->kind = "idx";
    data->class_names = {"cat", "dog"};
    data->train = std::move(set);
    DataConfig config;
    config.validation = 0;
    return makePictureIndex(data, config);
}

} // namespace

class TestThumbnails : public QObject {
    Q_OBJECT
private slots:
    void thePackKeepsPictures();
    void aDamagedPackIsMadeAgain_data();
    void aDamagedPackIsMadeAgain();
    void theFolderIsBounded();
    void theNewestRequestComesFirst();
    void rowsFilterAndSort();
    void validationRowsFollowTheDivision();
    void cellsStandWhereTheyAreComputed();
    void keysMoveInTheGrid();
    void paintingAsksForWhatIsInView();
};

void TestThumbnails::thePackKeepsPictures() {
    const QTemporaryDir folder;
    const QImage small = plain(8, 6, QColor(10, 200, 30));
    const QImage large = plain(96, 72, QColor(200, 10, 30));
    {
        ThumbnailPack pack(folder.path(), "key", 96, 5);
        QVERIFY(pack.read(0).isNull());
        pack.write(0, small);
        pack.write(4, large);
        QCOMPARE(pack.read(0), small);
    }
    ThumbnailPack again(folder.path(), "key", 96, 5);
    QCOMPARE(again.read(0), small); // small pictures are kept exactly
    QCOMPARE(again.read(4).size(), QSize(96, 72));
    QVERIFY(qAbs(qRed(again.read(4).pixel(50, 50)) - 200) < 4);
    QVERIFY(again.read(2).isNull());
    // A second window reads, but does not write.
    ThumbnailPack second(folder.path(), "key", 96, 5);
    QCOMPARE(second.read(0), small);
    second.write(2, small);
    QVERIFY(second.read(2).isNull());
}

void TestThumbnails::aDamagedPackIsMadeAgain_data() {
    QTest::addColumn<int>("at");  // bytes from the start
    QTest::addColumn<int>("cut"); // new length; -1: as it is
    QTest::addColumn<bool>("firstSurvives");
    QTest::newRow("magic") << 0 << -1 << false;
    QTest::newRow("count") << 8 << -1 << false;
    QTest::newRow("entry of the second") << 16 + 16 + 8 << -1 << true;
    QTest::newRow("bytes of the second") << -2 << -1 << true;
    QTest::newRow("torn index") << 0 << 30 << false;
    QTest::newRow("empty") << 0 << 0 << false;
}

void TestThumbnails::aDamagedPackIsMadeAgain() {
    QFETCH(int, at);
    QFETCH(int, cut);
    QFETCH(bool, firstSurvives);
    const QTemporaryDir folder;
    const QImage image = plain(8, 8, Qt::blue);
    QString name;
    {
        ThumbnailPack pack(folder.path(), "key", 96, 3);
        pack.write(0, image);
        pack.write(1, image);
        name = pack.fileName();
    }
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (cut >= 0) {
        QVERIFY(file.resize(cut));
    } else {
        QVERIFY(file.seek(at >= 0 ? at : file.size() + at));
        char byte = 0;
        QVERIFY(file.getChar(&byte));
        QVERIFY(file.seek(file.pos() - 1));
        QVERIFY(file.putChar(static_cast<char>(byte ^ 0x55)));
    }
    file.close();
    ThumbnailPack pack(folder.path(), "key", 96, 3);
    QCOMPARE(!pack.read(0).isNull(), firstSurvives);
    QVERIFY(pack.read(1).isNull());
    pack.write(0, image);
    pack.write(1, image);
    QCOMPARE(pack.read(0), image);
    QCOMPARE(pack.read(1), image);
}

void TestThumbnails::theFolderIsBounded() {
    const QTemporaryDir folder;
    const QImage image = plain(8, 8, Qt::red);
    {
        ThumbnailPack old(folder.path(), "old", 96, 1000); // an index of 16 000 bytes
        old.write(0, image);
    }
    QFile file(folder.filePath("old-96.pack"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-3),
                             QFileDevice::FileModificationTime));
    file.close();
    ThumbnailPack fits(folder.path(), "new", 96, 100, 40000);
    QVERIFY(QFile::exists(folder.filePath("old-96.pack")));
    ThumbnailPack tight(folder.path(), "third", 96, 100, 6000);
    QVERIFY(!QFile::exists(folder.filePath("old-96.pack")));
    QVERIFY(QFile::exists(folder.filePath("new-96.pack"))); // used later than the old one
    QImage noise(90, 90, QImage::Format_RGB32);
    quint32 state = 1;
    for (int i = 0; i < 90 * 90; ++i) {
        state = state * 1664525U + 1013904223U;
        noise.setPixel(i % 90, i / 90, state);
    }
    tight.write(1, noise); // more than what is left
    QVERIFY(tight.read(1).isNull());
}

void TestThumbnails::theNewestRequestComesFirst() {
    const QTemporaryDir folder;
    auto set = std::make_shared<GatedSet>(2000);
    ThumbnailLoader loader(folder.path(), 1);
    loader.setIndex(indexOf(set), 96);
    std::vector<ThumbnailLoader::Made> made;
    connect(&loader, &ThumbnailLoader::ready, this,
            [&made](const auto& some) { made.insert(made.end(), some.begin(), some.end()); });
    loader.request({0}); // taken by the only thread, which waits in it
    QTRY_VERIFY_WITH_TIMEOUT(set->gate.available() == 0 && !loader.isIdle(), kPatience);
    loader.request({10, 11, 12});
    loader.request({3, 21});
    set->gate.release(6);
    QTRY_COMPARE_WITH_TIMEOUT(made.size(), std::size_t{6}, kPatience);
    // 0 may be overtaken while the thread wakes up; the order of the others is certain.
    std::vector<int> later = set->order;
    later.erase(std::find(later.begin(), later.end(), 0));
    QCOMPARE(later, (std::vector<int>{3, 21, 10, 11, 12}));
    const auto broken =
        std::find_if(made.begin(), made.end(), [](const auto& one) { return one.number == 3; });
    QVERIFY(broken->image.isNull()); // unreadable: said, not thrown
    // What waits behind too many newer ones is forgotten.
    std::vector<int> many(ThumbnailLoader::kWaiting);
    std::iota(many.begin(), many.end(), 1000);
    made.clear();
    loader.request({50});
    loader.request(many);
    set->gate.release(int(many.size()) + 1);
    QTRY_VERIFY_WITH_TIMEOUT(loader.isIdle(), kPatience);
    QVERIFY(made.size() <= many.size() + 1);
}

void TestThumbnails::rowsFilterAndSort() {
    const QTemporaryDir folder;
    auto set = std::make_shared<GatedSet>(12);
    ThumbnailLoader loader(folder.path(), 1);
    PictureListModel model(loader);
    const QAbstractItemModelTester tester(&model);
    model.setIndex(indexOf(set));
    const auto rows = [&model](const PictureListModel::Filter& filter) {
        model.setFilter(filter);
        std::vector<int> numbers;
        for (int row = 0; row < model.rowCount(); ++row) {
            numbers.push_back(model.number(row));
        }
        return numbers;
    };
    using Order = PictureListModel::Order;
    QCOMPARE(rows({}).size(), std::size_t{12});
    QCOMPARE(rows({-1, 1, "", Order::files}), (std::vector<int>{1, 3, 5, 7, 9, 11}));
    QCOMPARE(rows({-1, -1, "URE 1", Order::files}), (std::vector<int>{1, 10, 11}));
    QCOMPARE(rows({-1, -1, "dog", Order::files}), (std::vector<int>{1, 3, 5, 7, 9, 11}));
    QCOMPARE(rows({-1, -1, "picture 1", Order::names}), (std::vector<int>{1, 10, 11}));
    QCOMPARE(rows({-1, -1, "picture 1", Order::classes}), (std::vector<int>{10, 1, 11}));
    QCOMPARE(rows({2, -1, "", Order::files}), std::vector<int>{}); // there is no test split
    QCOMPARE(rows({0, 0, "picture 1", Order::files}), (std::vector<int>{10}));
    QCOMPARE(model.rowOf(10), 0);
    QCOMPARE(model.rowOf(1), -1);
    set->gate.release(100);
}

void TestThumbnails::validationRowsFollowTheDivision() {
    auto data = std::make_shared<Dataset>();
    data->kind = "idx";
    data->class_names = {"cat", "dog"};
    data->train = std::make_shared<GatedSet>(10);
    DataConfig config;
    config.validation = 0.2; // the last two
    const auto index = makePictureIndex(data, config);
    QCOMPARE(index->entries.size(), std::size_t{10});
    QCOMPARE(int(index->entries[7].split), 0);
    QCOMPARE(int(index->entries[8].split), 1);
    QCOMPARE(index->entries[8].index, 8U); // the place in the file stays
    QCOMPARE(index->images[1], qint64{2});
    QCOMPARE(index->counts[0], (std::vector<int64_t>{4, 4}));
    QCOMPARE(index->find(1, 1), 9);
    QCOMPARE(index->find(1, 2), -1);
    QCOMPARE(index->rule, QString("last 20 %"));
}

void TestThumbnails::cellsStandWhereTheyAreComputed() {
    const QTemporaryDir folder;
    auto set = std::make_shared<GatedSet>(100000);
    set->gate.release(1000000);
    ThumbnailLoader loader(folder.path(), 1);
    PictureListModel model(loader);
    model.setIndex(indexOf(set));
    Theme theme;
    PictureGridView view(theme);
    view.setModel(&model);
    view.resize(640, 480);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const int columns = view.viewport()->width() / (88 + 16);
    const QRect second = view.visualRect(model.index(columns));
    QCOMPARE(second.top(), view.visualRect(model.index(0)).bottom() + 1);
    QCOMPARE(view.indexAt(second.center()).row(), columns);
    // The scroll bar's end is the end of the pictures.
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    QCOMPARE(view.shownRows().second, 99999);
    QCOMPARE(view.visualRect(model.index(99999)).bottom(), view.viewport()->height() - 1);
    view.scrollTo(model.index(50000), QAbstractItemView::PositionAtTop);
    QCOMPARE(view.visualRect(model.index(50000)).top(), 0);
    const int first = view.shownRows().first;
    view.setSide(48); // the place stays
    QVERIFY(view.shownRows().first <= first && view.shownRows().second >= first);
}

void TestThumbnails::keysMoveInTheGrid() {
    const QTemporaryDir folder;
    auto set = std::make_shared<GatedSet>(1000);
    set->gate.release(1000000);
    ThumbnailLoader loader(folder.path(), 1);
    PictureListModel model(loader);
    model.setIndex(indexOf(set));
    Theme theme;
    PictureGridView view(theme);
    view.setModel(&model);
    view.resize(640, 480);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const int columns = view.viewport()->width() / (88 + 16);
    view.setCurrentIndex(model.index(0));
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.currentIndex().row(), 1);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.currentIndex().row(), 1 + columns);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.currentIndex().row(), 999);
    QCOMPARE(view.shownRows().second, 999); // and it is in view
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.currentIndex().row(), 0);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                      view.visualRect(model.index(2)).center());
    QCOMPARE(view.currentIndex().row(), 2);
}

void TestThumbnails::paintingAsksForWhatIsInView() {
    const QTemporaryDir folder;
    auto set = std::make_shared<GatedSet>(100000);
    set->gate.release(1000000);
    ThumbnailLoader loader(folder.path(), 1);
    PictureListModel model(loader);
    model.setIndex(indexOf(set));
    Theme theme;
    PictureGridView view(theme);
    view.setModel(&model);
    view.resize(640, 480);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.scrollTo(model.index(70000), QAbstractItemView::PositionAtTop);
    const auto [first, last] = view.shownRows();
    QTRY_VERIFY_WITH_TIMEOUT(
        !model.index(first).data(PictureListModel::ThumbnailRole).value<QImage>().isNull() &&
            !model.index(last).data(PictureListModel::ThumbnailRole).value<QImage>().isNull(),
        kPatience);
    const std::lock_guard lock(set->mutex);
    QVERIFY(set->order.size() < 1000); // the rest of the 100 000 was left alone
}

QTEST_MAIN(TestThumbnails)
#include "tst_thumbnails.moc"
