// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/queue_view.h"
#include "data_fixture.h"
#include "widgets/components/joined_buttons.h"
#include "widgets/components/tables.h"
#include "widgets/images/attention_matrix.h"
#include "widgets/images/matrix_view.h"
#include "widgets/images/patch_grid.h"
#include "widgets/images/zoom_view.h"
#include "widgets/item_models/activity_model.h"
#include "widgets/pages/data_splits.h"
#include "widgets/plots/confusion_plot.h"
#include "widgets/plots/reliability_plot.h"
#include "widgets/theme/focus_ring.h"

#include <QDialog>
#include <QDockWidget>
#include <QListView>
#include <QMainWindow>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

using namespace tessera;
using namespace tessera::test;

namespace {

/// A window with a button, and the ring of the application.
struct RingWindow {
    Theme theme;
    FocusRing ring{theme, nullptr};
    QMainWindow window;
    QVBoxLayout* column;
    QPushButton* button;

    explicit RingWindow(Theme::Mode mode = Theme::Mode::light) {
        theme.setMode(mode);
        theme.apply();
        auto* body = new QWidget(&window);
        column = new QVBoxLayout(body);
        button = new QPushButton(QStringLiteral("Start"), body);
        column->addWidget(button);
        window.setCentralWidget(body);
        window.resize(900, 900);
    }
    bool show() {
        window.show();
        window.activateWindow();
        return QTest::qWaitForWindowActive(&window);
    }
};

/// As the window manager does with a new dialog.
void activate(QWidget& window) {
    window.activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), &window);
}

/// A ring is seen in the window of `widget`, 1 px off it.
bool hasRing(const QWidget& widget) {
    const QRect around = QRect(widget.mapTo(widget.window(), QPoint()), widget.size());
    const auto frames = widget.window()->findChildren<QFocusFrame*>();
    return std::any_of(frames.begin(), frames.end(), [&](const QFocusFrame* frame) {
        return frame->isVisible() && frame->window() == widget.window() &&
               QRect(frame->mapTo(frame->window(), QPoint()), frame->size()) ==
                   around.adjusted(-3, -3, 3, 3);
    });
}

/// In the middle of the ring's left side.
QColor ringColor(const QWidget& widget) {
    const QPoint place = widget.mapTo(widget.window(), QPoint(-2, widget.height() / 2));
    return widget.window()->grab().toImage().pixelColor(place);
}

QImage cellOf(QAbstractItemView& view, const QModelIndex& index) {
    return view.viewport()->grab(view.visualRect(index)).toImage();
}

QColor edgeOf(const QImage& cell) {
    return cell.pixelColor(1, cell.height() / 2);
}

} // namespace

class TestFocusRing : public QObject {
    Q_OBJECT
private slots:
    void questions_data();
    void questions();
    void aDeletedDialogTakesNothingAlong();
    void floatingDocks();
    void picturesAndPlots();
    void whatFillsItsWindowHasTheRingInside();
    void aNewThemeKeepsTheRing();
    void currentCells_data() { questions_data(); }
    void currentCells();
    void theCurrentCellOfTheQueue();
    void aCopyIsChosenByKeyAndOnceByMouse();
};

void TestFocusRing::questions_data() {
    QTest::addColumn<Theme::Mode>("mode");
    QTest::newRow("light") << Theme::Mode::light;
    QTest::newRow("dark") << Theme::Mode::dark;
}

void TestFocusRing::questions() {
    QFETCH(Theme::Mode, mode);
    RingWindow f(mode);
    QVERIFY(f.show());
    QMessageBox box(QMessageBox::Question, QString(), QStringLiteral("Stop training?"),
                    QMessageBox::Yes | QMessageBox::No, &f.window);
    box.setDefaultButton(QMessageBox::No);
    box.open();
    activate(box);
    const QWidget* first = QApplication::focusWidget();
    QCOMPARE(first, box.button(QMessageBox::No));
    QVERIFY(hasRing(*first));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    const QWidget* second = QApplication::focusWidget();
    QCOMPARE(second, box.button(QMessageBox::Yes));
    QVERIFY(hasRing(*second));
    QVERIFY(!hasRing(*first));
    QCOMPARE(ringColor(*second), f.theme.color(Role::accent));
}

void TestFocusRing::aDeletedDialogTakesNothingAlong() {
    RingWindow f;
    QVERIFY(f.show());
    f.button->setFocus();
    QVERIFY(hasRing(*f.button));
    QPointer<QDialog> dialog = new QDialog(&f.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* inside = new QPushButton(QStringLiteral("Close"), dialog);
    inside->move(20, 20);
    dialog->open();
    activate(*dialog);
    inside->setFocus();
    QVERIFY(hasRing(*inside));
    QVERIFY(!hasRing(*f.button));
    dialog->close();
    QTRY_VERIFY(!dialog);
    QVERIFY(f.show());
    f.button->setFocus();
    QTRY_VERIFY(hasRing(*f.button));
}

void TestFocusRing::floatingDocks() {
    RingWindow f;
    auto* dock = new QDockWidget(QStringLiteral("Runs"), &f.window);
    auto* body = new QWidget(dock);
    auto* inside = new QPushButton(QStringLiteral("Pause"), body);
    (new QVBoxLayout(body))->addWidget(inside);
    dock->setWidget(body);
    f.window.addDockWidget(Qt::LeftDockWidgetArea, dock);
    QVERIFY(f.show());
    inside->setFocus();
    QVERIFY(hasRing(*inside));
    dock->setFloating(true);
    dock->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dock));
    inside->setFocus();
    QCOMPARE(inside->window(), dock);
    QTRY_VERIFY(hasRing(*inside));
}

void TestFocusRing::picturesAndPlots() {
    RingWindow f;
    const QList<QWidget*> widgets{new PatchGrid,   new AttentionMatrix,
                                  new PictureGrid, new MatrixView(ColorMap::magma),
                                  new ZoomView,    new ReliabilityPlot(f.theme)};
    for (QWidget* widget : widgets) {
        f.column->addWidget(widget);
    }
    QVERIFY(f.show());
    f.button->setFocus();
    for (const QWidget* widget : widgets) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), widget);
        QVERIFY2(hasRing(*widget), widget->metaObject()->className());
        QCOMPARE(ringColor(*widget), f.theme.color(Role::accent));
    }
}

void TestFocusRing::whatFillsItsWindowHasTheRingInside() {
    RingWindow f;
    f.column->setContentsMargins(0, 0, 0, 0);
    f.button->hide();
    auto* grid = new PatchGrid;
    f.column->addWidget(grid);
    QVERIFY(f.show());
    grid->setFocus();
    QVERIFY(hasRing(*grid));
    const QImage window = f.window.grab().toImage();
    QCOMPARE(window.pixelColor(0, window.height() / 2), f.theme.color(Role::accent));
    QCOMPARE(window.pixelColor(window.width() / 2, 0), f.theme.color(Role::accent));
}

void TestFocusRing::aNewThemeKeepsTheRing() {
    RingWindow f;
    QVERIFY(f.show());
    f.button->setFocus();
    f.theme.setMode(Theme::Mode::dark);
    QVERIFY(hasRing(*f.button));
    QCOMPARE(ringColor(*f.button), f.theme.color(Role::accent));
}

void TestFocusRing::currentCells() {
    QFETCH(Theme::Mode, mode);
    RingWindow f(mode);
    QStandardItemModel model(2, 2);
    for (int row = 0; row < 2; ++row) {
        model.setItem(row, 0, new QStandardItem(QStringLiteral("row %1").arg(row)));
    }
    auto* table = new QTableView;
    setUpTable(*table);
    auto* pictures = new PictureGridView(f.theme);
    const QList<QAbstractItemView*> views{table, new QTreeView, new QListView, pictures};
    for (QAbstractItemView* view : views) {
        view->setModel(&model);
        view->setCurrentIndex(model.index(0, 0));
        f.column->addWidget(view);
    }
    QVERIFY(f.show());
    for (QAbstractItemView* view : views) {
        f.button->setFocus();
        const QImage before = cellOf(*view, model.index(0, 0));
        const QImage other = cellOf(*view, model.index(1, 0));
        view->setFocus(Qt::TabFocusReason);
        const QImage after = cellOf(*view, model.index(0, 0));
        QVERIFY2(edgeOf(before) != f.theme.color(Role::accent), view->metaObject()->className());
        QCOMPARE(edgeOf(after), f.theme.color(Role::accent));
        QCOMPARE(cellOf(*view, model.index(1, 0)), other);
    }
    // Without a current picture a key starts at the first one.
    pictures->setCurrentIndex({});
    QTest::keyClick(pictures, Qt::Key_Right);
    QCOMPARE(pictures->currentIndex().row(), 0);
}

void TestFocusRing::theCurrentCellOfTheQueue() {
    PageWindow f;
    f.training.setQueue({TrainingSession::Job{f.request("a")}});
    ActivityModel model(f.training, f.selection);
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* button = new QPushButton(QStringLiteral("Start"), &window);
    auto* queue = new QueueView(f.context, &model, &window);
    column->addWidget(button);
    column->addWidget(queue);
    window.resize(1000, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QModelIndex cross = model.index(0, ActivityModel::second);
    QVERIFY(cross.isValid());
    queue->setCurrentIndex(cross);
    button->setFocus();
    const QImage before = cellOf(*queue, cross);
    queue->setFocus(Qt::TabFocusReason);
    QVERIFY(edgeOf(before) != f.theme.color(Role::accent));
    QCOMPARE(edgeOf(cellOf(*queue, cross)), f.theme.color(Role::accent));
    QTest::keyClick(queue, Qt::Key_Left);
    QCOMPARE(cellOf(*queue, cross), before);
}

void TestFocusRing::aCopyIsChosenByKeyAndOnceByMouse() {
    DataFixture f;
    f.draft.setValue(*find_field("data.validation"), 0.0);
    f.open(f.animals());
    QTest::mouseClick(f.child<QPushButton>("findCopies"), Qt::LeftButton);
    f.settle();
    f.child<JoinedButtons>("dataTabs")->setCurrent(2);
    auto* pairs = f.child<QTableView>("copyPairs");
    const QModelIndex copy = pairs->model()->index(0, 1);
    const QSignalSpy activated(pairs, &QTableView::activated);
    QSignalSpy chosen(f.page->findChild<SplitPanel*>(), &SplitPanel::pictureChosen);
    pairs->setFocus();
    pairs->setCurrentIndex(copy);
    QTest::keyClick(pairs, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.takeFirst().at(0).toInt(), 2); // the test split
    const QPoint place = pairs->visualRect(copy).center();
    QCOMPARE(pairs->indexAt(place), copy);
    QTest::mouseClick(pairs->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(pairs->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseRelease(pairs->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(activated.size(), 2); // the key and the double click
    QCOMPARE(chosen.size(), 1);
    f.settle();
}

QTEST_MAIN(TestFocusRing)
#include "tst_focus_ring.moc"
