// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/checkpoint_strip.h"
#include "widgets/pages/microscope_side.h"
#include "widgets/theme/theme.h"

#include <QSignalSpy>
#include <QSlider>
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
};

QTEST_MAIN(TestMicroscopePage)
#include "tst_microscope_page.moc"
