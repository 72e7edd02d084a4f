// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_window.h"
#include "widgets/components/compact_choice.h"
#include "widgets/components/joined_buttons.h"
#include "widgets/images/attention_matrix.h"
#include "widgets/images/matrix_view.h"
#include "widgets/images/shift_strip.h"
#include "widgets/pages/checkpoint_strip.h"
#include "widgets/pages/microscope_goto.h"
#include "widgets/pages/microscope_side.h"
#include "widgets/pages/picture_source.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>

#include <cmath>

using namespace tessera;

namespace {

/// Two layers, two heads, four patches: attention is layer * 1000 + head * 100 + query * 10 + key.
InspectResult numbered(bool classToken) {
    InspectResult r;
    r.grid = 2;
    r.layers = 2;
    r.heads = 2;
    r.class_token = classToken;
    r.tokens = classToken ? 5 : 4;
    for (int layer = 0; layer < 2; ++layer) {
        for (int head = 0; head < 2; ++head) {
            for (int query = 0; query < r.tokens; ++query) {
                for (int key = 0; key < r.tokens; ++key) {
                    r.attention.push_back(
                        static_cast<float>(layer * 1000 + head * 100 + query * 10 + key));
                }
            }
        }
    }
    for (int query = 0; query < r.tokens; ++query) {
        for (int key = 0; key < r.tokens; ++key) {
            r.rollout.push_back(static_cast<float>(query * 10 + key));
        }
    }
    r.entropy = {1, 2, 3, 5};
    return r;
}

MicroscopeChoice choice(MicroscopeView view, int layer, int head, int row, int column) {
    MicroscopeChoice result;
    result.view = view;
    result.layer = layer;
    result.head = head;
    result.row = row;
    result.column = column;
    return result;
}

/// The pictures of a small data set, shown from the test split.
struct Scope {
    test::PageWindow sessions;
    QWidget window;
    PictureSource source{sessions.context, QStringLiteral("scope")};

    Scope() {
        window.show();
        source.setData(QStringLiteral("builtin:shapes?train=40&test=60"));
        sessions.idle();
    }
    template <typename T>
    T* child(const char* name) {
        return window.findChild<T*>(QString::fromLatin1(name));
    }
};

} // namespace

class TestMicroscopePage : public QObject {
    Q_OBJECT
private slots:
    void attentionOfOneHead() {
        const auto weights =
            microscopeWeights(numbered(false), choice(MicroscopeView::attention, 1, 0, 1, 0));
        QCOMPARE(weights, (std::vector<float>{1020, 1021, 1022, 1023}));
    }

    void attentionMeanOverHeadsLeavesOutTheClassToken() {
        // Patch (0, 1) is token 2; its keys are tokens 1 to 4.
        const auto weights =
            microscopeWeights(numbered(true), choice(MicroscopeView::attention, 0, -1, 0, 1));
        QCOMPARE(weights, (std::vector<float>{71, 72, 73, 74}));
    }

    void rolloutLeavesOutTheClassToken() {
        const auto weights =
            microscopeWeights(numbered(true), choice(MicroscopeView::rollout, 0, -1, 1, 1));
        QCOMPARE(weights, (std::vector<float>{41, 42, 43, 44}));
    }

    void whatAModelDoesNotHaveIsEmpty() {
        QVERIFY(microscopeWeights(numbered(false), choice(MicroscopeView::positions, 0, 0, 0, 0))
                    .empty());
        QVERIFY(microscopeWeights(numbered(false), choice(MicroscopeView::attention, 7, 0, 0, 0))
                    .empty());
        QVERIFY(microscopeWeights(InspectResult{}, choice(MicroscopeView::attention, 0, 0, 0, 0))
                    .empty());
        QVERIFY(microscopeWeights(numbered(false), choice(MicroscopeView::attention, 0, 0, 2, 0))
                    .empty()); // a patch beyond the grid
    }

    void theMatrixHoldsEveryQuery() {
        MicroscopeChoice all = choice(MicroscopeView::attention, 1, 1, 0, 0);
        const MicroscopeMatrix matrix = microscopeMatrix(numbered(true), all);
        QCOMPARE(matrix.side, 5);
        QVERIFY(matrix.classToken);
        QCOMPARE(matrix.values[2 * 5 + 3], 1123.0F);
        all.head = -1;
        QCOMPARE(microscopeMatrix(numbered(true), all).values[2 * 5 + 3], 1073.0F);
        QCOMPARE(microscopeMatrix(numbered(true), choice(MicroscopeView::rollout, 0, 0, 0, 0))
                     .values[4 * 5 + 1],
                 41.0F);
        QCOMPARE(microscopeMatrix(numbered(true), choice(MicroscopeView::filters, 0, 0, 0, 0)).side,
                 0);
    }

    void csvOfOnePatch() {
        const InspectResult r = numbered(true);
        const QString text = microscopeCsv(
            {{QStringLiteral("A, \"first\""), &r, choice(MicroscopeView::attention, 1, 0, 1, 0)}});
        QCOMPARE(text, QStringLiteral("run,layer,head,query_row,query_column,key_row,key_column,"
                                      "weight\n"
                                      "\"A, \"\"first\"\"\",2,1,2,1,class,class,1030\n"
                                      "\"A, \"\"first\"\"\",2,1,2,1,1,1,1031\n"
                                      "\"A, \"\"first\"\"\",2,1,2,1,1,2,1032\n"
                                      "\"A, \"\"first\"\"\",2,1,2,1,2,1,1033\n"
                                      "\"A, \"\"first\"\"\",2,1,2,1,2,2,1034\n"));
    }

    void csvOfTheMatrixHasEveryPair() {
        const InspectResult r = numbered(false);
        MicroscopeChoice all = choice(MicroscopeView::rollout, 0, 0, 0, 0);
        all.matrix = true;
        const QStringList lines =
            microscopeCsv({{QStringLiteral("A"), &r, all}, {QStringLiteral("B"), &r, all}})
                .split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 1 + 2 * 16 + 1);
        QCOMPARE(lines[32], QStringLiteral("B,,,2,2,2,2,33"));
    }

    void csvOfHeadsLeavesOutWhatIsNotMeasured() {
        const InspectResult r = numbered(false);
        const QStringList lines =
            microscopeCsv({{QStringLiteral("A"), &r, choice(MicroscopeView::heads, 0, 0, 0, 0)}})
                .split(QLatin1Char('\n'));
        QCOMPARE(lines[0], QStringLiteral("run,layer,head,mean_distance_px,entropy_nats,diagonal,"
                                          "temperature"));
        QCOMPARE(lines[4], QStringLiteral("A,2,2,,5,,"));
        QVERIFY(
            microscopeCsv({{QStringLiteral("A"), &r, choice(MicroscopeView::filters, 0, 0, 0, 0)}})
                .isEmpty());
    }

    void thePlaceIsTheSameInAnotherGrid() {
        const MicroscopeChoice place = choice(MicroscopeView::attention, 0, 0, 3, 11);
        // 12 patches a side: the centres are at 7/24 and 23/24 of the picture.
        QCOMPARE(choiceInGrid(place, 12, 4).row, 1);
        QCOMPARE(choiceInGrid(place, 12, 4).column, 3);
        QCOMPARE(choiceInGrid(place, 12, 24).row, 7);
        QCOMPARE(choiceInGrid(place, 12, 12).column, 11);
        QCOMPARE(choiceInGrid(place, 0, 12).column, 11);
    }

    void aRowOfTheMatrixIsAQuery() {
        AttentionMatrix view;
        view.resize(100, 100);
        view.setValues(5, std::vector<float>(25, 0.2F), 0.2F, 2, true);
        QSignalSpy chosen(&view, &AttentionMatrix::patchSelected);
        view.select(0, 0);
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(50, 70)); // token 3: patch 2
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toInt(), 1);
        QCOMPARE(chosen[0][1].toInt(), 0);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(chosen[1][1].toInt(), 1);
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(50, 5)); // the class token is no patch
        QCOMPARE(chosen.count(), 3);
        QCOMPARE(chosen[2][0].toInt(), 0);
        QCOMPARE(view.accessibleDescription(), QStringLiteral("Selected query: row 1, column 1"));
    }

    void aCellOfTheTableIsAHead() {
        MatrixView view(ColorMap::magma);
        view.resize(160, 60);
        view.setValues(3, 16, std::vector<float>(48, 1.0F), 1, 0);
        QSignalSpy chosen(&view, &MatrixView::cellSelected);
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(155, 25));
        QCOMPARE(chosen[0][0].toInt(), 1);
        QCOMPARE(chosen[0][1].toInt(), 15);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(chosen[1][1].toInt(), 15);
        QTest::keyClick(&view, Qt::Key_Up);
        QCOMPARE(chosen[2][0].toInt(), 0);
    }

    void manyHeadsAreAList() {
        CompactChoice heads(QStringLiteral("Head"), {QStringLiteral("Mean")}, 7);
        heads.show();
        QSignalSpy changed(&heads, &CompactChoice::currentChanged);
        QStringList names;
        for (int head = 1; head <= 16; ++head) {
            names << QString::number(head);
        }
        heads.setLabels(names << QStringLiteral("Mean"), 16);
        QCOMPARE(changed.count(), 0);
        auto* list = heads.findChild<QComboBox*>();
        QVERIFY(list->isVisible());
        QTest::keyClick(list, Qt::Key_Home);
        QCOMPARE(heads.current(), 0);
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(list, Qt::Key_Down);
        }
        QCOMPARE(heads.current(), 12); // head 13
        heads.setLabels({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("Mean")}, 2);
        QVERIFY(!list->isVisible());
        auto* buttons = heads.findChild<JoinedButtons*>();
        QVERIFY(buttons->isVisible());
        QCOMPARE(buttons->current(), 2);
        heads.setCompact(true);
        QVERIFY(list->isVisible());
        QCOMPARE(list->currentIndex(), 2);
    }

    void blocksOfTheStackedPatch() {
        QImage patch(2, 2, QImage::Format_RGB32);
        patch.fill(QColor(250, 130, 10));
        StackedPatch view;
        view.resize(300, 98);
        view.setPatches({patch, patch}, {QStringLiteral("original"), QStringLiteral("left-up")}, 3);
        QCOMPARE(view.accessibleName(),
                 QStringLiteral("Selected patch, 6 channel block(s) stacked"));
        const QImage shown = view.grab().toImage();
        QCOMPARE(shown.pixelColor(view.blockRect(1).center()), QColor(250, 130, 10));
        QCOMPARE(shown.pixelColor(view.blockRect(1, 0).center()), QColor(250, 250, 250));
        QCOMPARE(shown.pixelColor(view.blockRect(1, 1).center()), QColor(130, 130, 130));
        QCOMPARE(shown.pixelColor(view.blockRect(0, 2).center()), QColor(10, 10, 10));
    }

    void valuesOfHeads() {
        const InspectResult r = numbered(false);
        QCOMPARE(headValue(r.entropy, r, choice(MicroscopeView::attention, 1, 1, 0, 0)), 5.0);
        QCOMPARE(headValue(r.entropy, r, choice(MicroscopeView::attention, 1, -1, 0, 0)), 4.0);
        QVERIFY(
            std::isnan(headValue(r.distance, r, choice(MicroscopeView::attention, 0, 0, 0, 0))));
    }

    void theSliderStopsOnlyAtCheckpoints() {
        Theme theme;
        CheckpointStrip strip(theme);
        QSignalSpy changed(&strip, &CheckpointStrip::epochChanged);
        QCOMPARE(strip.current(), int64_t(-1));
        strip.setEpochs({0, 5, 20});
        QCOMPARE(strip.current(), int64_t(20)); // the newest
        QCOMPARE(changed.count(), 0);
        strip.setCurrent(11);
        QCOMPARE(strip.current(), int64_t(5));
        QCOMPARE(changed.count(), 1);
        strip.step(-1);
        QCOMPARE(strip.current(), int64_t(0));
        strip.step(-1);
        QCOMPARE(strip.current(), int64_t(0));
        // One epoch by key is not near another checkpoint and still gets there.
        auto* slider = strip.findChild<QSlider*>();
        QTest::keyClick(slider, Qt::Key_Right);
        QCOMPARE(strip.current(), int64_t(5));
        QTest::keyClick(slider, Qt::Key_Right);
        QCOMPARE(strip.current(), int64_t(20));
        strip.setEpochs({0, 5, 20, 40});
        QCOMPARE(strip.current(), int64_t(20)); // new ones do not move it
    }

    void nothingIsLeftOfADataSetWhenTheNextOneIsGone() {
        Scope scope;
        QVERIFY(!scope.source.isEmpty());
        QSignalSpy failed(&scope.source, &PictureSource::failed);
        const QString gone = scope.sessions.folder.filePath(QStringLiteral("gone"));
        scope.source.setData(gone);
        QVERIFY(scope.source.isEmpty() && !scope.source.data()); // nor while it is looked for
        QVERIFY(scope.sessions.idle());
        QCOMPARE(failed.count(), 1);
        QVERIFY(scope.source.isEmpty() && !scope.source.data() && scope.source.path().isEmpty());
        scope.source.setData(gone); // asked again: it may be there by now
        QVERIFY(scope.sessions.idle());
        QCOMPARE(failed.count(), 2);
    }

    void aPictureOfOnesOwnStaysWhenTheDataChange() {
        Scope scope;
        scope.source.setData(QStringLiteral("builtin:shapes?train=40&test=20"));
        scope.source.showImage(Image{1, 1, 3, {1, 2, 3}}, QStringLiteral("mine"), {});
        QVERIFY(scope.sessions.idle());
        QCOMPARE(scope.source.name(), QStringLiteral("mine"));
        QCOMPARE(scope.source.index(), qint64{-1});
        QCOMPARE(scope.source.count(), qint64{20}); // the data are there when they are asked for
    }

    void anyImageOfTheDataIsReachedByItsNumber() {
        Scope scope;
        QMenu menu;
        scope.source.fillMenu(menu, &scope.window);
        QAction* go = nullptr;
        for (QAction* action : menu.actions()) {
            go = action->text() == QLatin1String("Go to image...") ? action : go;
        }
        QVERIFY(go);
        go->trigger();
        auto* number = scope.child<QSpinBox>("goToNumber");
        QCOMPARE(number->value(), 1);
        QCOMPARE(number->maximum(), 60);
        number->selectAll();
        QTest::keyClicks(number, QStringLiteral("48"));
        QTest::keyClick(number, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(scope.source.positionText(),
                                  QStringLiteral("image 48 of 60, test"), test::kPatience);
        QCOMPARE(scope.source.index(), qint64{47});
    }

    void imagesAreFoundByClassAndName() {
        Scope scope;
        scope.source.goTo(&scope.window);
        auto* list = scope.child<QListView>("goToList");
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 60, test::kPatience);
        auto* classes = scope.child<QComboBox>("goToClass");
        QTest::keyClick(classes, Qt::Key_Down);
        const ImageSet& set = *scope.source.data()->test;
        std::vector<qint64> expected;
        for (std::size_t i = 0; i < set.size(); ++i) {
            if (set.label(i) == 0) {
                expected.push_back(qint64(i));
            }
        }
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), int(expected.size()), test::kPatience);
        QCOMPARE(list->currentIndex().row(), 0);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(scope.child<QSpinBox>("goToNumber")->value(), int(expected[1]) + 1);
        // Typed faster than it is searched: Return means what is found.
        classes->setCurrentIndex(0);
        auto* text = scope.child<QLineEdit>("goToText");
        QTest::keyClicks(text, QString::fromStdString(set.name(33)));
        QTest::keyClick(text, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(scope.source.index(), qint64{33}, test::kPatience);
    }

    void nothingIsFoundForAWrongName() {
        Scope scope;
        scope.source.goTo(&scope.window);
        QTest::keyClicks(scope.child<QLineEdit>("goToText"), QStringLiteral("nowhere"));
        auto* found = scope.child<QLabel>("goToFound");
        QTRY_COMPARE_WITH_TIMEOUT(found->text(), QStringLiteral("No image matches."),
                                  test::kPatience);
    }
};

QTEST_MAIN(TestMicroscopePage)
#include "tst_microscope_page.moc"
