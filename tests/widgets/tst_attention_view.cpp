// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/images/attention_overlay.h"
#include "widgets/images/color_map.h"
#include "widgets/images/matrix_view.h"
#include "widgets/images/patch_grid.h"
#include "widgets/images/picture.h"
#include "widgets/images/picture_menu.h"
#include "widgets/images/shift_strip.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace tessera;

namespace {

QImage flat(int side, const QColor& color) {
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(color);
    return image;
}

bool near(const QColor& a, const QColor& b, int tolerance = 2) {
    return std::abs(a.red() - b.red()) <= tolerance &&
           std::abs(a.green() - b.green()) <= tolerance &&
           std::abs(a.blue() - b.blue()) <= tolerance;
}

/// The actions of the menu that the menu key opens; copies the picture.
QStringList copyByKey(QWidget& widget) {
    widget.show();
    widget.setFocus();
    QContextMenuEvent key(QContextMenuEvent::Keyboard, widget.rect().center(),
                          widget.mapToGlobal(widget.rect().center()));
    QApplication::sendEvent(&widget, &key);
    const QPointer<QMenu> menu = widget.findChild<QMenu*>(QStringLiteral("pictureMenu"));
    QStringList texts;
    if (menu && !menu->actions().isEmpty()) {
        for (const QAction* action : menu->actions()) {
            texts += action->text();
        }
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        delete menu.data();
    }
    return texts;
}

QColor over(const QColor& below, const QColor& above, double opacity) {
    const auto mix = [opacity](int a, int b) {
        return static_cast<int>(std::lround(a + (b - a) * opacity));
    };
    return {mix(below.red(), above.red()), mix(below.green(), above.green()),
            mix(below.blue(), above.blue())};
}

} // namespace

class TestAttentionView : public QObject {
    Q_OBJECT
private slots:
    void smallPicturesAreEnlargedByWholeNumbers() {
        ImageView view;
        view.resize(300, 280);
        view.setImage(flat(32, Qt::red));
        QCOMPARE(view.imageRect(), QRect(22, 12, 256, 256)); // 8 times
        view.setImage(flat(224, Qt::red));
        QCOMPARE(view.imageRect().size(), QSize(280, 280)); // as large as fits
    }

    void pixelsOfSmallPicturesHaveSharpEdges() {
        QImage image = flat(2, Qt::black);
        image.setPixelColor(1, 0, Qt::white);
        ImageView view;
        view.resize(20, 20);
        view.setImage(image);
        const QImage shown = view.grab().toImage();
        QCOMPARE(shown.pixelColor(9, 0), QColor(Qt::black));
        QCOMPARE(shown.pixelColor(10, 0), QColor(Qt::white));
        QCOMPARE(shown.pixelColor(10, 10), QColor(Qt::black));
    }

    void mouseSelectsAPatch() {
        PatchGrid grid;
        grid.resize(240, 240);
        grid.setImage(flat(24, Qt::gray));
        grid.setGrid(4);
        QSignalSpy selected(&grid, &PatchGrid::patchSelected);
        QTest::mouseClick(&grid, Qt::LeftButton, {}, QPoint(130, 70));
        QCOMPARE(selected.count(), 1);
        QCOMPARE(selected[0][0].toInt(), 1);
        QCOMPARE(selected[0][1].toInt(), 2);
        QCOMPARE(grid.selectedIndex(), 6);
        QTest::mouseClick(&grid, Qt::LeftButton, {}, QPoint(130, 70));
        QCOMPARE(selected.count(), 1); // the same patch is no news
        grid.setInteractive(false);
        QTest::mouseClick(&grid, Qt::LeftButton, {}, QPoint(10, 10));
        QCOMPARE(selected.count(), 1);
    }

    void arrowKeysSelectAPatchAndStopAtTheEdge() {
        PatchGrid grid;
        grid.resize(240, 240);
        grid.setImage(flat(24, Qt::gray));
        grid.setGrid(3);
        QSignalSpy selected(&grid, &PatchGrid::patchSelected);
        QTest::keyClick(&grid, Qt::Key_Left);
        QTest::keyClick(&grid, Qt::Key_Up);
        QCOMPARE(selected.count(), 0);
        QTest::keyClick(&grid, Qt::Key_Right);
        QTest::keyClick(&grid, Qt::Key_Down);
        QCOMPARE(grid.selectedRow(), 1);
        QCOMPARE(grid.selectedColumn(), 1);
        QTest::keyClick(&grid, Qt::Key_End);
        QTest::keyClick(&grid, Qt::Key_Right);
        QCOMPARE(grid.selectedColumn(), 2);
        QCOMPARE(grid.accessibleDescription(), QStringLiteral("Selected patch: row 2, column 3"));
    }

    void patchesCoverThePictureWithoutGaps() {
        PatchGrid grid;
        grid.resize(250, 250);
        grid.setImage(flat(224, Qt::gray));
        grid.setGrid(14);
        int right = grid.imageRect().left();
        for (int column = 0; column < 14; ++column) {
            QCOMPARE(grid.patchRect(0, column).left(), right);
            right += grid.patchRect(0, column).width();
        }
        QCOMPARE(right, grid.imageRect().left() + grid.imageRect().width());
    }

    void heatHasTheDocumentedColours() {
        const QColor source(200, 100, 40);
        AttentionOverlay view;
        view.resize(200, 200);
        view.setPicture(flat(20, source));
        view.setGrid(2);
        view.setLinesShown(0);
        view.select(1, 1); // its frame is away from the pixels looked at
        view.setWeights({0.0F, 0.25F, 0.5F, 0.1F}, 0.5F);
        const QImage shown = view.grab().toImage();
        const QColor grey = desaturated(flat(1, source), 0.6).pixelColor(0, 0);
        QCOMPARE(grey, QColor(200 + qRound((qGray(source.rgb()) - 200) * 0.6),
                              100 + qRound((qGray(source.rgb()) - 100) * 0.6),
                              40 + qRound((qGray(source.rgb()) - 40) * 0.6)));
        QVERIFY(near(shown.pixelColor(50, 50), over(grey, mapColor(ColorMap::magma, 0), 0.3)));
        QVERIFY(near(shown.pixelColor(150, 50), over(grey, mapColor(ColorMap::magma, 0.5), 0.6)));
        QVERIFY(near(shown.pixelColor(50, 150), over(grey, mapColor(ColorMap::magma, 1), 0.9)));
        // Blocks: the colour does not change up to the border of the patch.
        QCOMPARE(shown.pixelColor(99, 50), shown.pixelColor(2, 50));
        view.setStrength(0);
        QVERIFY(near(view.grab().toImage().pixelColor(50, 150), grey));
    }

    void aMaskedPatchHasACross() {
        AttentionOverlay view;
        view.resize(200, 200);
        view.setPicture(flat(20, QColor(60, 60, 60)));
        view.setGrid(2);
        view.setLinesShown(0);
        view.select(1, 1);
        view.setWeights({0, 0, 0, 0}, 1);
        QVERIFY(!near(view.grab().toImage().pixelColor(50, 50), Qt::white, 60));
        view.setMasked(0);
        QVERIFY(near(view.grab().toImage().pixelColor(50, 50), Qt::white, 60));
        QVERIFY(!near(view.grab().toImage().pixelColor(150, 50), Qt::white, 60));
    }

    void picturesForFilesHaveNoSelection() {
        AttentionOverlay view;
        view.resize(70, 50);
        view.setPicture(flat(20, QColor(60, 60, 60)));
        view.setGrid(2);
        view.setLinesShown(0);
        view.select(1, 1);
        view.setWeights({0, 0, 0, 1}, 1);
        const QImage native = view.rendered(1);
        QCOMPARE(native.size(), QSize(20, 20));
        const QImage large = view.rendered(enlargedZoom(native.size()));
        QCOMPARE(large.size(), QSize(1040, 1040));
        const QColor heat = over(QColor(60, 60, 60), mapColor(ColorMap::magma, 1), 0.9);
        QVERIFY(near(native.pixelColor(19, 19), heat));
        QVERIFY(near(large.pixelColor(520, 520), heat)); // no frame, blocks up to the edge
        QVERIFY(near(large.pixelColor(519, 520),
                     over(QColor(60, 60, 60), mapColor(ColorMap::magma, 0), 0.3)));
        QCOMPARE(enlargedZoom(QSize(224, 224)), 5);
        QCOMPARE(enlargedZoom(QSize(3000, 10)), 2);
        QVERIFY(ImageView().rendered(1).isNull());
    }

    void stripsAndTablesAreCopiedByKey() {
        ShiftStrip strip;
        strip.resize(300, 100);
        strip.setCopies({flat(8, Qt::red), flat(8, Qt::blue)}, {QString(), QString()}, 2);
        StackedPatch stacked;
        stacked.resize(200, 80);
        stacked.setPatches({flat(4, QColor(250, 130, 10)), flat(4, Qt::blue)}, {}, 3);
        MatrixView heads(ColorMap::magma);
        heads.resize(200, 100);
        heads.setValues(2, 2, {0, 1, 0, 1}, 1, 0);
        heads.select(0, 0);
        PictureGrid filters;
        filters.resize(100, 100);
        filters.setPictures({flat(4, Qt::red), flat(4, Qt::blue)});
        for (QWidget* widget : {static_cast<QWidget*>(&strip), static_cast<QWidget*>(&stacked),
                                static_cast<QWidget*>(&heads), static_cast<QWidget*>(&filters)}) {
            QVERIFY(widget->focusPolicy() & Qt::TabFocus);
            QApplication::clipboard()->clear();
            QCOMPARE(copyByKey(*widget).size(), 3);
            QVERIFY(!QApplication::clipboard()->image().isNull());
        }
        // One source pixel apart on white; no frame of the selected patch.
        const QImage copies = strip.rendered(2);
        QCOMPARE(copies.size(), QSize(34, 16));
        QCOMPARE(copies.pixelColor(0, 0), QColor(Qt::red));
        QCOMPARE(copies.pixelColor(16, 8), QColor(Qt::white));
        QCOMPARE(copies.pixelColor(33, 15), QColor(Qt::blue));
        const QImage blocks = stacked.rendered(1);
        QCOMPARE(blocks.size(), QSize(9, 19));
        QCOMPARE(blocks.pixelColor(0, 0), QColor(250, 130, 10));
        QCOMPARE(blocks.pixelColor(0, 5), QColor(250, 250, 250));  // red of the first copy
        QCOMPARE(blocks.pixelColor(8, 18), QColor(255, 255, 255)); // blue of the second
        QCOMPARE(blocks.pixelColor(8, 13), QColor(0, 0, 0));
        QCOMPARE(heads.rendered(3).size(), QSize(600, 300));
        QVERIFY(near(heads.rendered(1).pixelColor(2, 2), mapColor(ColorMap::magma, 0)));
        QVERIFY(ShiftStrip().rendered(1).isNull());
        QVERIFY(StackedPatch().rendered(1).isNull());
        QVERIFY(MatrixView(ColorMap::magma).rendered(1).isNull());
    }

    void theSelectionIsWhiteInsideBlack() {
        PatchGrid grid;
        grid.resize(200, 200);
        grid.setImage(flat(20, QColor(90, 140, 90)));
        grid.setGrid(2);
        grid.setLinesShown(0);
        grid.select(1, 1);
        const QImage shown = grid.grab().toImage();
        int white = 0;
        int black = 0;
        for (int x = 95; x < 105; ++x) {
            white += shown.pixelColor(x, 150) == QColor(Qt::white) ? 1 : 0;
            black += shown.pixelColor(x, 150) == QColor(Qt::black) ? 1 : 0;
        }
        QCOMPARE(white, 2);
        QCOMPARE(black, 2);
    }

    void picturesSurviveTheConversion() {
        Image picture;
        picture.height = 2;
        picture.width = 3;
        for (uint8_t i = 0; i < 18; ++i) {
            picture.pixels.push_back(static_cast<uint8_t>(i * 14));
        }
        const QImage image = toQImage(picture);
        QCOMPARE(image.pixelColor(2, 1), QColor(15 * 14, 16 * 14, 17 * 14));
        QCOMPARE(fromQImage(image).pixels, picture.pixels);
        QVERIFY(toQImage(Image{}).isNull());
        QImage clear(1, 1, QImage::Format_ARGB32);
        clear.fill(Qt::transparent);
        QCOMPARE(fromQImage(clear).pixels, (std::vector<uint8_t>{255, 255, 255}));
    }
};

QTEST_MAIN(TestAttentionView)
#include "tst_attention_view.moc"
