// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/main_window.h"
#include "tests/gui/window_fixture.h"
#include "tests/support/fake_run_service.h"
#include "widgets/components/compact_choice.h"
#include "widgets/components/elided_label.h"
#include "widgets/components/empty_state.h"
#include "widgets/components/icon_button.h"
#include "widgets/images/attention_matrix.h"
#include "widgets/images/attention_overlay.h"
#include "widgets/images/picture.h"
#include "widgets/pages/checkpoint_strip.h"
#include "widgets/pages/checkpoint_values.h"
#include "widgets/pages/experiment_page.h"
#include "widgets/pages/microscope_page.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <atomic>
#include <numeric>

using namespace tessera;
using tessera::test::kPatience;

namespace {

constexpr int kGrid = 4;
constexpr int kHeads = 16;
constexpr int kLayers = 3;

/// Runs whose attention is a formula: the weight of key k for query q in head h is proportional to
/// 1 + ((q + 3 k + h) mod 7); epoch e and the run's place in the group change the head.
class ScopeService : public FakeRunService {
public:
    static float weight(int query, int key, int head) {
        return (1.0F + static_cast<float>((query + 3 * key + head) % 7)) / 100.0F;
    }
    InspectResult inspect(const std::string& model, const Image& picture, int64_t epoch) override {
        RunConfig config;
        config.model.vit.image = 32;
        config.model.vit.patch = 32 / kGrid;
        config.model.vit.tokenizer = Tokenizer::shifted;
        InspectResult result = preview(config, picture);
        result.grid = kGrid;
        result.layers = kLayers;
        result.heads = kHeads;
        result.tokens = kGrid * kGrid;
        const int moved = static_cast<int>(epoch);
        for (int i = 0; i < kLayers * kHeads; ++i) {
            for (int query = 0; query < result.tokens; ++query) {
                for (int key = 0; key < result.tokens; ++key) {
                    result.attention.push_back(weight(query, key, i % kHeads + moved));
                }
            }
            result.entropy.push_back(1.5F);
            result.distance.push_back(10.0F);
            result.diagonal.push_back(0.1F);
            result.temperature.push_back(8.0F);
        }
        result.predictions = {{model.empty() ? "?" : "disc", 0, 0.75}};
        last_size = QSize(picture.width, picture.height);
        return result;
    }
    std::vector<int64_t> snapshot_epochs(const std::string&) override {
        std::vector<int64_t> kept(static_cast<std::size_t>(newest.load()));
        std::iota(kept.begin(), kept.end(), 1);
        return kept;
    }
    QSize last_size;            ///< of the picture that was looked at
    std::atomic<int> newest{3}; ///< epoch with a snapshot
};

std::vector<float> expected(int query, int head) {
    std::vector<float> row;
    for (int key = 0; key < kGrid * kGrid; ++key) {
        row.push_back(ScopeService::weight(query, key, head));
    }
    return row;
}

} // namespace

/// The Microscope page in the real window, driven by mouse and keys.
class TestMicroscopeWindow : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void withoutRunsItSaysWhatToDo();
    void aClickOnAPatchChoosesTheQuery();
    void everyHeadCanBeChosen();
    void theMatrixFollowsThePatch();
    void theSliderLooksAtAnotherEpoch();
    void playGoesThroughTheCheckpoints();
    void theSliderGrowsWithTheSnapshots();
    void withoutLockStepTheSecondRunStays();
    void nothingOfAnotherRunStays();
    void aRunThatStartsShowsItsOwnPictures();
    void picturesAreDroppedAndPasted();
    void numbersAreCopied();
    void itFitsWithoutScrolling();
    void aPictureFromElsewhereKeepsTheTicks();

private:
    void train(bool both = true);
    MicroscopePage& page() {
        return *qobject_cast<MicroscopePage*>(m_window->showPage(QStringLiteral("microscope")));
    }
    AttentionOverlay& overlay(int side) { return *page().findChildren<AttentionOverlay*>()[side]; }
    template <typename T>
    T* child(const char* name) {
        return m_window->findChild<T*>(QString::fromLatin1(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScopeService> m_service;
    std::unique_ptr<MainWindow> m_window;
};

void TestMicroscopeWindow::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_service = std::make_unique<ScopeService>();
    const WindowOptions options = test::window_options(*m_folder);
    m_window = std::make_unique<MainWindow>(*m_service, options);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMicroscopeWindow::cleanup() {
    m_window.reset();
}

void TestMicroscopeWindow::train(bool both) {
    m_window->experiment()->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->context().training.runs().size(), std::size_t{2},
                              kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->context().training.state(), TrainingSession::State::idle,
                              kPatience);
    if (!both) {
        m_window->context().selection.showOnly(
            {m_window->context().selection.shown()[0].directory});
    }
    page();
    QTRY_VERIFY_WITH_TIMEOUT(page().source().count() > 0 && page().tourReady() &&
                                 overlay(0).weights().size() == kGrid * kGrid,
                             kPatience);
}

void TestMicroscopeWindow::withoutRunsItSaysWhatToDo() {
    auto* empty = page().findChild<EmptyState*>();
    QVERIFY(empty->isVisible());
    auto* go = empty->findChild<QPushButton*>();
    QCOMPARE(go->text(), QStringLiteral("Go to Experiment"));
    QTest::mouseClick(go, Qt::LeftButton);
    QCOMPARE(m_window->currentPage()->id(), QStringLiteral("experiment"));
}

void TestMicroscopeWindow::aClickOnAPatchChoosesTheQuery() {
    train();
    child<CompactChoice>("microscopeHead")->setCurrent(0);
    auto* patches = child<PatchGrid>("microscopePatches");
    QTest::mouseClick(patches, Qt::LeftButton, {}, patches->patchRect(2, 1).center());
    QCOMPARE(page().choice().row, 2);
    QCOMPARE(page().choice().column, 1);
    // The newest epoch of the scripted runs is 3, which moves the heads by 3.
    QCOMPARE(overlay(0).weights(), expected(9, 3));
    QCOMPARE(overlay(1).weights(), expected(9, 3));
    QCOMPARE(overlay(1).selectedIndex(), 9);
    QTest::keyClick(patches, Qt::Key_Right);
    QCOMPARE(overlay(1).weights(), expected(10, 3));
    QTest::mouseClick(&overlay(1), Qt::LeftButton, {}, overlay(1).patchRect(0, 3).center());
    QCOMPARE(patches->selectedIndex(), 3);
    QCOMPARE(overlay(0).weights(), expected(3, 3));
}

void TestMicroscopeWindow::everyHeadCanBeChosen() {
    train();
    auto* heads = child<CompactChoice>("microscopeHead");
    QCOMPARE(heads->count(), kHeads + 1);
    QCOMPARE(page().choice().head, -1); // the mean at first
    auto* list = heads->findChild<QComboBox*>();
    QVERIFY(list->isVisible());
    QTest::keyClick(list, Qt::Key_End);
    QTest::keyClick(list, Qt::Key_Up);
    QCOMPARE(page().choice().head, 15);
    QCOMPARE(overlay(0).weights(), expected(0, 18));
    QTest::keyClick(child<QSlider>("microscopeLayer"), Qt::Key_Home);
    QCOMPARE(page().choice().layer, 0);
}

void TestMicroscopeWindow::theMatrixFollowsThePatch() {
    train();
    QTest::mouseClick(child<QPushButton>("microscopeMatrixButton"), Qt::LeftButton);
    const auto matrices = page().findChildren<AttentionMatrix*>();
    QVERIFY(matrices[0]->isVisible() && matrices[1]->isVisible());
    QTest::keyClick(matrices[0], Qt::Key_Down);
    QCOMPARE(page().choice().column, 1);
    QCOMPARE(matrices[1]->accessibleDescription(),
             QStringLiteral("Selected query: row 1, column 2"));
}

void TestMicroscopeWindow::theSliderLooksAtAnotherEpoch() {
    train();
    child<CompactChoice>("microscopeHead")->setCurrent(0);
    page().findChild<CheckpointStrip*>()->setCurrent(1);
    QTRY_COMPARE_WITH_TIMEOUT(overlay(0).weights(), expected(0, 1), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(overlay(1).weights(), expected(0, 1), kPatience);
}

void TestMicroscopeWindow::playGoesThroughTheCheckpoints() {
    train();
    auto* strip = page().findChild<CheckpointStrip*>();
    auto* play = child<IconButton>("microscopePlay");
    QCOMPARE(play->toolTip(), QStringLiteral("Play the checkpoints"));
    QSignalSpy moved(strip, &CheckpointStrip::epochChanged);
    QTest::mouseClick(play, Qt::LeftButton); // from the last one: from the first again
    QCOMPARE(strip->current(), int64_t{1});
    QCOMPARE(play->toolTip(), QStringLiteral("Stop at this checkpoint"));
    QTRY_COMPARE_WITH_TIMEOUT(play->toolTip(), QStringLiteral("Play the checkpoints"), kPatience);
    QCOMPARE(strip->current(), int64_t{3});
    QCOMPARE(moved.size(), 3);
    // Stopped by hand, it stays where it is.
    QTest::mouseClick(play, Qt::LeftButton);
    QTest::mouseClick(play, Qt::LeftButton);
    QCOMPARE(play->toolTip(), QStringLiteral("Play the checkpoints"));
    QCOMPARE(strip->current(), int64_t{1});
    // Another page ends it.
    QTest::mouseClick(play, Qt::LeftButton);
    m_window->showPage(QStringLiteral("train"));
    QTRY_COMPARE_WITH_TIMEOUT(play->toolTip(), QStringLiteral("Play the checkpoints"), kPatience);
    QCOMPARE(strip->current(), int64_t{1});
}

void TestMicroscopeWindow::theSliderGrowsWithTheSnapshots() {
    train(false);
    TrainingSession& training = m_window->context().training;
    const QString run = m_window->context().selection.shown()[0].directory;
    const auto* strip = page().findChild<CheckpointStrip*>();
    QTRY_COMPARE_WITH_TIMEOUT(strip->epochs().size(), std::size_t{3}, kPatience);
    m_service->newest = 4;
    emit training.snapshotSaved(run, 4);
    QTRY_COMPARE_WITH_TIMEOUT(strip->epochs().size(), std::size_t{4}, kPatience);
    m_service->newest = 5;
    emit training.checkpointSaved(run, 20); // all there is of a run without snapshots
    QTRY_COMPARE_WITH_TIMEOUT(strip->epochs().size(), std::size_t{5}, kPatience);
    m_window->showPage(QStringLiteral("train"));
    m_service->newest = 6; // announced to nobody
    page();
    QTRY_COMPARE_WITH_TIMEOUT(strip->epochs().size(), std::size_t{6}, kPatience);
}

void TestMicroscopeWindow::withoutLockStepTheSecondRunStays() {
    train();
    child<CompactChoice>("microscopeHead")->setCurrent(0);
    QCheckBox* lock = nullptr;
    for (QCheckBox* box : page().findChildren<QCheckBox*>()) {
        lock = box->text() == QLatin1String("Lock step") ? box : lock;
    }
    QVERIFY(lock);
    lock->setChecked(false);
    page().findChild<CheckpointStrip*>()->setCurrent(1);
    page().source().step(1); // another picture asks both again
    QTRY_VERIFY_WITH_TIMEOUT(page().tourReady(), kPatience);
    QCOMPARE(overlay(0).weights(), expected(0, 1));
    QCOMPARE(overlay(1).weights(), expected(0, 3));
    const auto names = [this] {
        QStringList all;
        const auto* values = page().findChild<CheckpointValues*>();
        for (const auto* label : values->findChildren<ElidedLabel*>()) {
            all << label->fullText();
        }
        return all;
    };
    const auto shown = m_window->context().selection.shown();
    QCOMPARE(names(), (QStringList{QStringLiteral("Epoch 1: ") + shown[0].name,
                                   QStringLiteral("Epoch 3: ") + shown[1].name}));
    lock->setChecked(true);
    QTRY_COMPARE_WITH_TIMEOUT(overlay(1).weights(), expected(0, 1), kPatience);
    QCOMPARE(names(), (QStringList{shown[0].name, shown[1].name}));
}

void TestMicroscopeWindow::nothingOfAnotherRunStays() {
    train();
    const auto shown = m_window->context().selection.shown();
    m_window->context().selection.showOnly({shown[1].directory});
    QVERIFY(page().numbers().isEmpty()); // before its own answer is there
    QTRY_VERIFY_WITH_TIMEOUT(page().numbers().contains(shown[1].name), kPatience);
}

void TestMicroscopeWindow::aRunThatStartsShowsItsOwnPictures() {
    page(); // it is there, so that it follows the ticks
    RunRequest request;
    request.directory = pathOf(m_folder->filePath(QStringLiteral("workspace/runs/own")));
    request.name = "own";
    request.config.data.path = "builtin:shapes?train=40&test=60";
    const QString run = runKey(request.directory);
    m_service->close_gate(); // the run has no folder yet
    m_window->context().training.start({request});
    m_window->context().selection.showOnly({run});
    QTRY_COMPARE_WITH_TIMEOUT(page().source().count(), qint64{60}, kPatience);
    // Pictures that were chosen elsewhere stay until another run is looked at.
    PictureRequest other;
    other.runs = {run};
    other.data = QStringLiteral("builtin:shapes?train=40&test=20");
    other.split = QStringLiteral("test");
    emit m_window->showPage(QStringLiteral("evaluate"))->pictureRequested(other);
    QTRY_COMPARE_WITH_TIMEOUT(page().source().count(), qint64{20}, kPatience);
    QCOMPARE(page().source().path(), other.data);
    m_window->context().selection.showOnly({});
    m_window->context().selection.showOnly({run});
    QTRY_COMPARE_WITH_TIMEOUT(page().source().count(), qint64{60}, kPatience);
}

void TestMicroscopeWindow::picturesAreDroppedAndPasted() {
    train(false);
    QImage image(48, 40, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QApplication::clipboard()->setImage(image);
    child<PatchGrid>("microscopePatches")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_service->last_size, QSize(48, 40), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(page().tourReady(), kPatience);
    QCOMPARE(page().source().name(), QStringLiteral("pasted picture"));

    const QString file = m_folder->filePath(QStringLiteral("dropped.png"));
    QVERIFY(image.scaled(60, 30).save(file));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page(), &drop);
    QVERIFY(drop.isAccepted());
    QTRY_COMPARE_WITH_TIMEOUT(page().source().name(), QStringLiteral("dropped.png"), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(m_service->last_size, QSize(60, 30), kPatience);
}

void TestMicroscopeWindow::numbersAreCopied() {
    train(false);
    const QStringList lines = page().numbers().split(QLatin1Char('\n'));
    QCOMPARE(lines[0],
             QStringLiteral("run,layer,head,query_row,query_column,key_row,key_column,weight"));
    QVERIFY2(lines[1].startsWith(QStringLiteral("Vanilla,3,mean,1,1,1,1,")), qPrintable(lines[1]));
    QCOMPARE(lines.size(), 1 + kGrid * kGrid + 1);
}

void TestMicroscopeWindow::itFitsWithoutScrolling() {
    train();
    for (const QSize size : {QSize(1440, 900), QSize(1280, 720), QSize(960, 640)}) {
        m_window->resize(size);
        QTRY_COMPARE(m_window->size(), size);
        auto* scroll = page().findChild<QScrollArea*>(QStringLiteral("microscopeScroll"));
        QTRY_VERIFY2(scroll->widget()->height() <= scroll->viewport()->height() &&
                         scroll->widget()->width() <= scroll->viewport()->width(),
                     qPrintable(QStringLiteral("%1 x %2").arg(size.width()).arg(size.height())));
    }
}

void TestMicroscopeWindow::aPictureFromElsewhereKeepsTheTicks() {
    train();
    RunSelection& selection = m_window->context().selection;
    QCOMPARE(selection.shown().size(), std::size_t{2});
    const QString first = selection.shown()[0].directory;
    const QString second = selection.shown()[1].directory;
    const int slot = selection.slot(second);
    // As a double click on a picture of Evaluate does it, for the second run alone.
    PictureRequest request;
    request.runs = {second};
    request.picture = std::make_shared<const Image>(page().source().picture());
    request.name = QStringLiteral("picture 7");
    Page* evaluate = m_window->showPage(QStringLiteral("evaluate"));
    emit evaluate->pictureRequested(request);
    QCOMPARE(m_window->currentPage()->id(), QStringLiteral("microscope"));
    QCOMPARE(selection.shown().size(), std::size_t{2});
    QCOMPARE(selection.shown()[0].directory, second); // the Microscope takes the first
    QCOMPARE(selection.slot(second), slot);
    QVERIFY(selection.isShown(first));
    selection.setShown(second, false);
    emit evaluate->pictureRequested(request);
    QVERIFY(selection.isShown(first) && selection.isShown(second));
}

QTEST_MAIN(TestMicroscopeWindow)
#include "tst_microscope_window.moc"
