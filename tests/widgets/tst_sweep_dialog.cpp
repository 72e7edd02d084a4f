// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_window.h"
#include "widgets/components/icon_button.h"
#include "widgets/components/joined_buttons.h"
#include "widgets/pages/experiment_page.h"
#include "widgets/pages/experiment_plan.h"
#include "widgets/pages/sweep_axis_row.h"
#include "widgets/pages/sweep_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <set>

using namespace tessera;
using test::kPatience;
using test::PageWindow;

/// The sweep dialog of the Experiment page, driven by keys and clicks.
class TestSweepDialog : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<PageWindow> m_window;
    std::unique_ptr<ExperimentPage> m_page;
    SweepDialog* m_dialog = nullptr;

    template <typename T>
    T* child(const char* name) {
        return m_dialog->findChild<T*>(QString::fromLatin1(name));
    }
    SweepAxisRow* row(const char* key) {
        return child<SweepAxisRow>((std::string("axis:") + key).c_str());
    }
    void type(QLineEdit* field, const char* text) {
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, QString::fromLatin1(text));
    }
    void values(const char* key, const char* text) {
        type(row(key)->findChild<QLineEdit*>(QStringLiteral("values")), text);
    }
    void search(const char* key) {
        auto* field = child<QLineEdit>("sweepSearch");
        type(field, key);
        QTest::keyClick(field, Qt::Key_Return);
    }
    QString cost() { return child<QLabel>("sweepCost")->text(); }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void init() {
        m_window = std::make_unique<PageWindow>();
        m_window->service.close_gate();
        m_window->training.start({m_window->request("first")}); // so that jobs wait
        m_page = std::make_unique<ExperimentPage>(m_window->context);
        m_page->resize(1100, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QTRY_VERIFY_WITH_TIMEOUT(m_page->tourReady() && !m_window->analysis.isBusy(), kPatience);
        QTest::mouseClick(m_page->findChild<QPushButton*>(QStringLiteral("sweepButton")),
                          Qt::LeftButton);
        m_dialog = m_page->findChild<SweepDialog*>();
        QVERIFY(m_dialog);
    }

    void cleanup() {
        m_page.reset();
        m_window.reset();
    }

    void aGridIsCountedAndQueued() {
        QVERIFY(row("optim.lr"));
        values("optim.lr", "0.001, 0.01");
        search("sam.kind"); // all its choices
        QVERIFY(row("sam.kind"));
        QTRY_VERIFY_WITH_TIMEOUT(cost().startsWith(QStringLiteral("4 run(s), about ")), kPatience);
        test::picture(*m_dialog, QStringLiteral("sweep"));
        const auto* table = child<QTableView>("sweepTable");
        QVERIFY(!table->isColumnHidden(2) && !table->isColumnHidden(3)); // SAM, seed
        QVERIFY(table->isColumnHidden(4));                               // no problems
        auto* add = child<QPushButton>("sweepAdd");
        QCOMPARE(add->text(), QStringLiteral("Add 4 run(s) to the queue"));
        QTest::mouseClick(add, Qt::LeftButton);
        const auto& queue = m_window->training.queue();
        QCOMPARE(queue.size(), std::size_t{4});
        std::set<std::string> groups;
        std::set<std::filesystem::path> folders;
        for (const TrainingSession::Job& job : queue) {
            QCOMPARE(job.size(), std::size_t{1});
            groups.insert(job[0].group);
            folders.insert(job[0].directory);
        }
        QCOMPARE(groups.size(), std::size_t{1});
        QCOMPARE(folders.size(), std::size_t{4});
        QVERIFY(queue[3][0].config.optim.lr == 0.01 && queue[3][0].config.sam.kind == SamKind::sam);
        QCOMPARE(QString::fromStdString(queue[3][0].name),
                 QStringLiteral("Vanilla · Learning rate 0.01 and Sharpness-aware SAM"));
    }

    void aRandomSearchDraws() {
        row("optim.lr")->findChild<JoinedButtons*>()->setCurrent(1); // a range
        auto* draws = child<QSpinBox>("sweepDraws");
        QVERIFY(!draws->isVisible());
        child<JoinedButtons>("sweepKind")->setCurrent(1);
        QVERIFY(draws->isVisible());
        draws->setValue(3);
        QCOMPARE(m_dialog->runs().size(), std::size_t{3});
        const std::string first = m_dialog->runs()[0].run.folder;
        draws->setValue(5);
        QCOMPARE(m_dialog->runs().size(), std::size_t{5});
        QCOMPARE(m_dialog->runs()[0].run.folder, first); // more leave the first ones
        test::picture(*m_dialog, QStringLiteral("sweep-random"));
        const QString file = m_window->folder.filePath(QStringLiteral("sweep.json"));
        QCOMPARE(m_dialog->saveTo(file), QString());
        QCOMPARE(expand(read_sweep(file.toStdString())).size(), std::size_t{5});
    }

    void combinationsThatCannotTrainAreLeftOut() {
        search("model.heads");
        values("model.heads", "4, 5");
        values("optim.lr", "0.001");
        QVERIFY(cost().contains(QStringLiteral("1 combination(s) cannot train and are left out.")));
        QCOMPARE(m_dialog->runs().size(), std::size_t{1});
        QVERIFY(child<QPushButton>("sweepAdd")->isEnabled());
        test::picture(*m_dialog, QStringLiteral("sweep-problem"));
        values("model.heads", "5");
        QVERIFY(!child<QPushButton>("sweepAdd")->isEnabled());
    }

    void wrongValuesAreNamedAtTheirRow() {
        values("optim.lr", "0.001, much");
        auto* problem = row("optim.lr")->findChild<QLabel*>(QStringLiteral("axisProblem"));
        QVERIFY2(problem->text().contains(QStringLiteral("much")), qPrintable(problem->text()));
        QVERIFY(problem->isVisible());
        QVERIFY(!child<QPushButton>("sweepAdd")->isEnabled());
        values("optim.lr", "0.001");
        QVERIFY(!problem->isVisible());
        QVERIFY(child<QPushButton>("sweepAdd")->isEnabled());
    }

    void rangesAreSpaced() {
        SweepAxisRow* lr = row("optim.lr");
        lr->findChild<JoinedButtons*>()->setCurrent(1);
        type(lr->findChild<QLineEdit*>(QStringLiteral("from")), "0.0001");
        type(lr->findChild<QLineEdit*>(QStringLiteral("to")), "0.01");
        lr->findChild<QSpinBox*>(QStringLiteral("count"))->setValue(3);
        const auto runs = m_dialog->runs();
        QCOMPARE(runs.size(), std::size_t{3});
        QCOMPARE(runs[1].run.config.optim.lr, 0.001); // logarithmic is the start for reals
        type(lr->findChild<QLineEdit*>(QStringLiteral("from")), "0");
        QVERIFY(lr->findChild<QLabel*>(QStringLiteral("axisProblem"))
                    ->text()
                    .contains(QStringLiteral("logarithmic spacing needs both ends above 0")));
        test::picture(*m_dialog, QStringLiteral("sweep-range"));
    }

    void seedsMakeAGroupPerCombination() {
        values("optim.lr", "0.001, 0.01");
        child<QSpinBox>("sweepSeeds")->setValue(2);
        child<JoinedButtons>("sweepSides")->setCurrent(2); // both
        QCOMPARE(m_dialog->runs().size(), std::size_t{8});
        QVERIFY(!child<QPushButton>("sweepSave")->isEnabled());
        QTest::mouseClick(child<QPushButton>("sweepAdd"), Qt::LeftButton);
        // The memory is worked out first.
        QTRY_COMPARE_WITH_TIMEOUT(m_window->training.queue().size(), std::size_t{8}, kPatience);
        std::map<std::string, std::set<uint64_t>> groups;
        for (const TrainingSession::Job& job : m_window->training.queue()) {
            groups[job[0].group].insert(job[0].config.train.seed);
        }
        QCOMPARE(groups.size(), std::size_t{4});
        for (const auto& [group, seeds] : groups) {
            QCOMPARE(seeds.size(), std::size_t{2});
        }
    }

    void aRowIsRemoved() {
        search("sam.rho");
        QVERIFY(row("sam.rho"));
        QTest::mouseClick(row("sam.rho")->findChild<IconButton*>(), Qt::LeftButton);
        QCOMPARE(m_dialog->axes().size(), std::size_t{1});
        QVERIFY(!m_dialog->addAxis(QStringLiteral("optim.lr"))); // there already
        QVERIFY(!m_dialog->addAxis(QStringLiteral("optim.nothing")));
    }

    void theFileIsThatOfTheCommandLine() {
        values("optim.lr", "0.001, 0.01");
        const QString file = m_window->folder.filePath(QStringLiteral("sweep.json"));
        QCOMPARE(m_dialog->saveTo(file), QString());
        const std::vector<SweepRun> runs = expand(read_sweep(file.toStdString()));
        QCOMPARE(runs.size(), std::size_t{2});
        QCOMPARE(runs[1].folder, std::string("optim.lr=0.01"));
        QCOMPARE(runs[0].config.preset, std::string("demo_vanilla"));
        const QString nowhere = m_window->folder.filePath(QStringLiteral("no/such/sweep.json"));
        QVERIFY(m_dialog->saveTo(nowhere).startsWith(nowhere + QStringLiteral(" was not written")));
    }

    void tooManyRunsAreForTheCommandLine() {
        SweepAxisRow* lr = row("optim.lr");
        lr->findChild<JoinedButtons*>()->setCurrent(1);
        lr->findChild<QSpinBox*>(QStringLiteral("count"))->setValue(100);
        search("optim.weight_decay");
        values("optim.weight_decay", "0.01, 0.02, 0.03, 0.04, 0.05, 0.06");
        QCOMPARE(child<QLabel>("sweepProblem")->text(),
                 QStringLiteral("These are 600 runs; the queue takes 500 at once. Ask for "
                                "fewer, or save the sweep as a file for tessera-cli sweep."));
        QVERIFY(!child<QPushButton>("sweepAdd")->isEnabled());
        QVERIFY(child<QPushButton>("sweepSave")->isEnabled());
    }

    void runsThatCannotFitAreMarkedAndAskedAbout() {
        search("model.depth");
        values("model.depth", "4, 24");
        values("optim.lr", "0.001");
        const auto needed = [this](int64_t depth) {
            RunConfig config = m_page->draft().config(ExperimentDraft::a);
            config.model.vit.depth = depth;
            const ModelFacts facts = m_window->service.describe(config, 10);
            return neededBytes({{&facts, &config}});
        };
        m_dialog->setMemory({(needed(4) + needed(24)) / 2, true});
        QTRY_VERIFY_WITH_TIMEOUT(
            cost().endsWith(QStringLiteral("1 run(s) need more memory than there is.")), kPatience);
        QVERIFY(cost().startsWith(QStringLiteral("2 run(s), about ")));
        const auto* table = child<QTableView>("sweepTable");
        const int last = table->model()->columnCount() - 1;
        QVERIFY(!table->isColumnHidden(last));
        QVERIFY(table->model()->index(1, last).data().toString().contains(
            QStringLiteral("are free, so it will probably fail.")));
        test::picture(*m_dialog, QStringLiteral("sweep-memory"));
        auto* add = child<QPushButton>("sweepAdd");
        QTest::mouseClick(add, Qt::LeftButton);
        auto* question = m_dialog->findChild<QMessageBox*>(QStringLiteral("memoryQuestion"));
        QVERIFY(question);
        QVERIFY(question->text().startsWith(
            QStringLiteral("1 run(s) need more memory than is free, up to ")));
        QTest::mouseClick(child<QPushButton>("memoryLeaveOutButton"), Qt::LeftButton);
        QCOMPARE(m_window->training.queue().size(), std::size_t{1});
        QCOMPARE(m_window->training.queue()[0][0].config.model.vit.depth, int64_t{4});
    }

    void runsThatCannotFitMayBeAddedAllTheSame() {
        m_dialog->setMemory({1024, false});
        QTest::mouseClick(child<QPushButton>("sweepAdd"), Qt::LeftButton); // waits for the estimate
        QTRY_VERIFY_WITH_TIMEOUT(
            m_dialog->findChild<QMessageBox*>(QStringLiteral("memoryQuestion")), kPatience);
        QVERIFY(!child<QPushButton>("memoryLeaveOutButton")->isEnabled()); // none would be left
        QVERIFY(m_window->training.queue().empty());
        QTest::mouseClick(child<QPushButton>("memoryGoOnButton"), Qt::LeftButton);
        QVERIFY(!m_window->training.queue().empty());
    }

    void aJobThatCannotFitIsAnnounced() {
        // The scripted machine has 8 GiB.
        delete m_dialog;
        m_page->draft().setValue(*find_field("data.batch"), int64_t{65536});
        m_page->draft().setValue(*find_field("model.mlp"), int64_t{8192});
        const auto said = [this] {
            for (const QLabel* label : m_page->findChildren<QLabel*>()) {
                if (label->text().contains(QStringLiteral("so it will fail"))) {
                    return label->text();
                }
            }
            return QString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(QStringLiteral("the device has 8.0 GiB")),
                                 kPatience);
        test::picture(*m_page, QStringLiteral("experiment-memory"));
    }
};

QTEST_MAIN(TestSweepDialog)
#include "tst_sweep_dialog.moc"
