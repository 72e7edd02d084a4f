// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_window.h"
#include "widgets/components/banner.h"
#include "widgets/components/elided_label.h"
#include "widgets/components/tables.h"
#include "widgets/pages/experiment_page.h"
#include "widgets/pages/experiment_plan.h"
#include "widgets/pages/seeds_dialog.h"

#include <QComboBox>
#include <QFile>
#include <QMessageBox>
#include <QPushButton>

#include <cmath>

using namespace tessera;
using test::kPatience;
using test::PageWindow;

/// What the Experiment page asks and offers before a start.
class TestExperimentPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup();
    void aPresetThatDropsEditsCanBeUndone();
    void theMemoryThatIsFreeCounts();
    void timeIsGuessedForTheProcessorOnly();
    void aStartThatDoesNotFitAsks();
    void aStartThatFitsDoesNotAsk();
    void aStartBeforeTheEstimateWaitsForIt();
    void whatIsQueuedIsCheckedToo();
    void seedsAreCheckedToo();
    void aHiddenPageDrawsNoNetwork();
    void theDataAndTheirCountsAreNamed();

private:
    template <typename T>
    T* child(const char* name) {
        return m_page->findChild<T*>(QString::fromLatin1(name));
    }
    QString memory(qint64 kilobytes) const;
    void settle();

    std::unique_ptr<PageWindow> m_window;
    std::unique_ptr<ExperimentPage> m_page;
};

void TestExperimentPage::init() {
    m_window = std::make_unique<PageWindow>();
    m_page = std::make_unique<ExperimentPage>(m_window->context);
    m_page->setMemoryFile(memory(8 << 20));
    m_page->resize(1100, 800);
    m_page->show();
}

void TestExperimentPage::cleanup() {
    m_window->service.open_gate();
    m_page.reset();
    m_window.reset();
}

/// The scripted machine has 8 GiB; so many kilobytes of them are free.
QString TestExperimentPage::memory(qint64 kilobytes) const {
    const QString path = m_window->folder.filePath(QStringLiteral("meminfo%1").arg(kilobytes));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QByteArray("MemTotal:       8388608 kB\nMemFree:  12 kB\nMemAvailable:   ") +
                   QByteArray::number(kilobytes) + " kB\nBuffers: 1 kB\n");
    }
    return path;
}

void TestExperimentPage::settle() {
    QTRY_VERIFY_WITH_TIMEOUT(m_page->tourReady() && !m_window->analysis.isBusy(), kPatience);
}

void TestExperimentPage::theDataAndTheirCountsAreNamed() {
    ExperimentDraft& draft = m_page->draft();
    m_page->setData(QStringLiteral("builtin:shapes?train=100&test=20"));
    draft.setValue(*find_field("data.images"), int64_t{50});
    const auto context = [this] {
        for (const ElidedLabel* label : m_page->findChildren<ElidedLabel*>()) {
            if (label->fullText().startsWith(QStringLiteral("Vanilla versus"))) {
                return label->fullText();
            }
        }
        return QString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(
        context(),
        QStringLiteral("Vanilla versus SPT + LSA on builtin:shapes?train=100&test=20: training "
                       "40, validation 10, test 20"),
        kPatience);
}

void TestExperimentPage::aPresetThatDropsEditsCanBeUndone() {
    settle();
    auto* offer = child<Banner>("undoBanner");
    auto* preset = child<QComboBox>("presetA");
    QVERIFY(!m_page->draft().canUndo()); // the presets of the start are the beginning
    QTest::keyClick(preset, Qt::Key_Down);
    QVERIFY(!offer->isVisible()); // nothing was edited
    m_page->draft().undo();
    m_page->draft().setValue(*find_field("train.epochs"), int64_t{77});
    m_page->draft().setValue(*find_field("optim.beta1"), 0.5);
    QTest::keyClick(preset, Qt::Key_Down);
    QVERIFY(offer->isVisible());
    QCOMPARE(offer->sentence(),
             QStringLiteral("2 setting(s) that you had changed went back to the preset."));
    QTest::mouseClick(child<QPushButton>("undoPresetButton"), Qt::LeftButton);
    QVERIFY(!offer->isVisible());
    QCOMPARE(m_page->draft().config(ExperimentDraft::a).train.epochs, int64_t{77});
    QCOMPARE(m_page->draft().config(ExperimentDraft::a).optim.beta1, 0.5);
    // An edit after the preset takes the offer away: Undo would undo the edit.
    QTest::keyClick(preset, Qt::Key_Down);
    QVERIFY(offer->isVisible());
    m_page->draft().setValue(*find_field("train.epochs"), int64_t{5});
    QVERIFY(!offer->isVisible());
}

void TestExperimentPage::theMemoryThatIsFreeCounts() {
    const RunService::Machine machine = m_window->service.machine();
    const RunConfig config;
    const double gib = double(1 << 30);
    MemoryLimit limit = memoryLimit(machine, config, false, memory(2 << 20));
    QVERIFY(limit.free);
    QCOMPARE(limit.bytes, 2 * gib);
    limit = memoryLimit(machine, config, true, memory(2 << 20)); // waits for other jobs
    QVERIFY(!limit.free);
    QCOMPARE(limit.bytes, 8 * gib);
    limit = memoryLimit(machine, config, false, QStringLiteral("/nonexistent"));
    QCOMPARE(limit.bytes, 8 * gib);
    QVERIFY(memoryProblem(1.9 * gib, {2 * gib, true}).isEmpty());
    QVERIFY(memoryProblem(1e15, {}).isEmpty()); // not known
    QCOMPARE(memoryProblem(3 * gib, {2 * gib, true}),
             QStringLiteral("Training needs about %1 of memory and %2 are free, so it will "
                            "probably fail.")
                 .arg(bytesText(3 * gib), bytesText(2 * gib)));
}

void TestExperimentPage::timeIsGuessedForTheProcessorOnly() {
    RunService::Machine machine = m_window->service.machine();
    RunConfig config;
    const ModelFacts facts = m_window->service.describe(config, 10);
    const double seconds = estimatedSeconds(&facts, config, 1000, &machine);
    QVERIFY(seconds > 0);
    QVERIFY(std::isnan(estimatedSeconds(&facts, config, 1000, nullptr)));
    machine.devices.push_back({"cuda:0", "GPU", int64_t{8} << 30});
    QVERIFY(std::isnan(estimatedSeconds(&facts, config, 1000, &machine)));
    config.runtime.device = DeviceChoice::cpu;
    QCOMPARE(estimatedSeconds(&facts, config, 1000, &machine), seconds);
    config.sam = {SamKind::sam, 0.05, 4, 0.0};
    QCOMPARE(estimatedSeconds(&facts, config, 1000, &machine), 1.25 * seconds);
    QCOMPARE(variantName(config), QStringLiteral("SAM"));
    config.sam.reuse = 0.7;
    QCOMPARE(variantName(config), QStringLiteral("LookSAM"));
}

void TestExperimentPage::aHiddenPageDrawsNoNetwork() {
    settle();
    m_page->hide();
    const int before = m_window->service.describe_calls();
    m_page->draft().setValue(*find_field("train.epochs"), int64_t{7});
    settle();
    QCOMPARE(m_window->service.describe_calls(), before);
    m_page->show();
    m_page->activated();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->service.describe_calls() > before, kPatience);
}

void TestExperimentPage::aStartThatDoesNotFitAsks() {
    settle();
    m_page->setMemoryFile(memory(12));
    m_page->start();
    auto* question = child<QMessageBox>("memoryQuestion");
    QVERIFY(question);
    QVERIFY2(question->text().contains(QStringLiteral("are free, so it will probably fail.")),
             qPrintable(question->text()));
    QCOMPARE(m_window->training.state(), TrainingSession::State::idle);
    question->button(QMessageBox::Cancel)->click();
    QVERIFY(m_window->training.runs().empty());
    QTRY_VERIFY(!child<QMessageBox>("memoryQuestion"));

    m_page->start();
    QTest::mouseClick(child<QPushButton>("memoryGoOnButton"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->training.runs().size(), std::size_t{2}, kPatience);
}

void TestExperimentPage::aStartThatFitsDoesNotAsk() {
    settle();
    m_page->start();
    QVERIFY(!child<QMessageBox>("memoryQuestion"));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->training.runs().size(), std::size_t{2}, kPatience);
}

void TestExperimentPage::aStartBeforeTheEstimateWaitsForIt() {
    // As the Run menu does from another page, before Experiment was ever shown.
    m_page = std::make_unique<ExperimentPage>(m_window->context);
    m_page->setMemoryFile(memory(12));
    m_page->start();
    QVERIFY(!m_window->training.isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(child<QMessageBox>("memoryQuestion"), kPatience);
    QVERIFY(m_window->training.runs().empty());
}

void TestExperimentPage::whatIsQueuedIsCheckedToo() {
    settle();
    m_page->setMemoryFile(memory(12));
    QTest::mouseClick(child<QPushButton>("addToQueueButton"), Qt::LeftButton);
    QVERIFY(child<QMessageBox>("memoryQuestion"));
    QVERIFY(m_window->training.queue().empty() && !m_window->training.isBusy());
    child<QMessageBox>("memoryQuestion")->button(QMessageBox::Cancel)->click();
    QTRY_VERIFY(!child<QMessageBox>("memoryQuestion"));
    // While another job trains, its memory is in use, but not when the new one begins.
    m_window->service.close_gate();
    m_window->training.start({m_window->request("first")});
    QTest::mouseClick(child<QPushButton>("addToQueueButton"), Qt::LeftButton);
    QVERIFY(!child<QMessageBox>("memoryQuestion"));
    QCOMPARE(m_window->training.queue().size(), std::size_t{1});
}

void TestExperimentPage::seedsAreCheckedToo() {
    settle();
    m_page->setMemoryFile(memory(12));
    m_page->repeatOverSeeds();
    child<SeedsDialog>("seedsDialog")->accept();
    QVERIFY(child<QMessageBox>("memoryQuestion"));
    QVERIFY(!m_window->training.isBusy());
}

QTEST_MAIN(TestExperimentPage)
#include "tst_experiment_page.moc"
