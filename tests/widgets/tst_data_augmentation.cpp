// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_fixture.h"
#include "widgets/components/banner.h"
#include "widgets/config/form_section.h"
#include "widgets/config/number_edit.h"
#include "widgets/images/thumbnail_strip.h"
#include "widgets/pages/data_augmentation.h"

#include <QComboBox>
#include <QSpinBox>
#include <QToolButton>

using namespace tessera;
using namespace tessera::test;

/// The augmentation preview of the Data page.
class TestDataAugmentation : public QObject {
    Q_OBJECT
private slots:
    void drawsFollowTheExperiment();
    void settingsAreEditedBesideTheDraws();
    void theFoldIsKept();
    void whatTheNetworkOfARunSaw();
};

void TestDataAugmentation::drawsFollowTheExperiment() {
    DataFixture f;
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

void TestDataAugmentation::settingsAreEditedBesideTheDraws() {
    DataFixture f;
    f.open(f.animals());
    auto* settings = f.child<FormSection>("augmentationSettings");
    int known = 0;
    for (const Field& field : run_schema()) {
        known += field.key.starts_with("augment.") ? 1 : 0;
    }
    QCOMPARE(int(settings->rows().size()), known);
    auto* strip = f.child<ThumbnailStrip>("augmentationDraws");
    auto* rotate = settings->findChild<NumberEdit*>(QStringLiteral("augment.rotate"));
    QVERIFY(rotate->isVisible() && strip->isVisible());
    f.draft.setValue(*find_field("augment.rotate"), 0.0);
    f.settle();
    QVERIFY(!strip->item(0)->text().contains(QChar(0x00b0)));
    const QImage before = strip->item(0)->icon().pixmap(64).toImage();

    rotate->setFocus();
    rotate->selectAll();
    QTest::keyClicks(rotate, "0.3");
    QTest::keyClick(rotate, Qt::Key_Return);
    QCOMPARE(f.draft.config(ExperimentDraft::a).augment.rotate, 0.3);
    f.settle();
    QVERIFY(strip->item(0)->text().contains(QChar(0x00b0)));
    QVERIFY(strip->item(0)->icon().pixmap(64).toImage() != before);
    // And back: what Experiment changes is shown here.
    f.draft.setValue(*find_field("augment.rotate"), 0.25);
    QVERIFY(rotate->text().startsWith(QStringLiteral("0.25")));
    // MixUp acts on whole batches: the note says that it is not in the picture.
    auto* mixup = settings->findChild<NumberEdit*>(QStringLiteral("augment.mixup"));
    mixup->setFocus();
    mixup->selectAll();
    QTest::keyClicks(mixup, "1");
    QTest::keyClick(mixup, Qt::Key_Return);
    f.settle();
    QVERIFY(f.text("augmentationNote").endsWith("which is not shown here."));
}

void TestDataAugmentation::theFoldIsKept() {
    DataFixture f;
    f.open(f.animals());
    auto* fold = f.child<FormSection>("augmentationSettings")->findChild<QToolButton*>();
    QVERIFY(fold->isChecked());
    QTest::mouseClick(fold, Qt::LeftButton);
    QVERIFY(!f.child<NumberEdit>("augment.rotate")->isVisible());
    DataPage again(f.context, nullptr, f.folder.filePath("cache2"));
    again.setDraft(&f.draft);
    const auto* settings = again.findChild<FormSection*>(QStringLiteral("augmentationSettings"));
    QVERIFY(!settings->findChild<QToolButton*>()->isChecked());
}

void TestDataAugmentation::whatTheNetworkOfARunSaw() {
    DataFixture f;
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
    QVERIFY(!f.child<FormSection>("augmentationSettings")->isEnabled());
    QVERIFY(f.text("augmentationNote")
                .endsWith("The network of this run saw exactly these (run seed 77)."));
    QCOMPARE(f.page->fingerprint(), QString::fromStdString(now));
    QVERIFY(!f.child<Banner>("dataProblem")->isVisible());
}

QTEST_MAIN(TestDataAugmentation)
#include "tst_data_augmentation.moc"
