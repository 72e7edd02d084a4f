// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/images/attention_overlay.h"
#include "widgets/images/color_map.h"
#include "widgets/images/patch_grid.h"
#include "widgets/images/picture.h"
#include "widgets/images/picture_menu.h"

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
