// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/files/checkpoint_files.h"
#include "training/files/snapshot_thinning.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace tessera;
using Epochs = std::vector<int64_t>;

class TestSnapshotThinning : public QObject {
    Q_OBJECT
private slots:
    void whatFitsStays() {
        QCOMPARE(thinned_epochs({0, 1, 2, 3}, 2, 4), (Epochs{0, 1, 2, 3}));
        QCOMPARE(thinned_epochs({}, 2, 4), Epochs{});
    }

    void everySecondGoes() {
        // 7 is the best, 9 the last; of the others the multiples of 2 and then of 4 stay.
        QCOMPARE(thinned_epochs({0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, 7, 8),
                 (Epochs{0, 2, 4, 6, 7, 8, 9}));
        QCOMPARE(thinned_epochs({0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, 7, 5), (Epochs{0, 4, 7, 8, 9}));
    }

    void firstLastAndBestAlwaysStay() {
        QCOMPARE(thinned_epochs({1, 2, 3, 4, 5, 6, 7}, 3, 3), (Epochs{1, 3, 7}));
        QCOMPARE(thinned_epochs({1, 2, 3, 4, 5, 6, 7}, 3, 0), (Epochs{1, 3, 7}));
        QCOMPARE(thinned_epochs({1, 2, 3, 4, 5, 6, 7}, -1, 2), (Epochs{1, 7}));
    }

    void thinningWhileEpochsComeStaysEven() {
        Epochs kept;
        for (int64_t epoch = 0; epoch <= 100; ++epoch) {
            kept.push_back(epoch);
            kept = thinned_epochs(kept, -1, 9);
            QVERIFY(kept.size() <= 9);
        }
        QCOMPARE(kept.front(), int64_t(0));
        QCOMPARE(kept.back(), int64_t(100));
        for (const int64_t epoch : {16, 32, 48, 64, 80, 96}) {
            QVERIFY(std::binary_search(kept.begin(), kept.end(), epoch));
        }
    }

    void foldersAreRemovedWithinTheBudget() {
        const QTemporaryDir folder;
        const std::filesystem::path run = folder.path().toStdString();
        const std::vector<float> weights(16, 1.0F);
        const std::vector<TensorView> model{{"w", "F32", {16}, weights.data()}};
        for (int64_t epoch = 0; epoch <= 6; ++epoch) {
            write_snapshot(run, epoch, model);
            thin_snapshots(run, 64, 5 * 64, 5);
        }
        QCOMPARE(list_snapshots(run), (Epochs{0, 2, 4, 5, 6}));
    }
};

QTEST_APPLESS_MAIN(TestSnapshotThinning)
#include "tst_snapshot_thinning.moc"
