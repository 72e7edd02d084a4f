// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_window.h"
#include "tests/support/finished_runs.h"
#include "widgets/components/banner.h"
#include "widgets/components/joined_buttons.h"
#include "widgets/pages/axis_limits_dialog.h"
#include "widgets/pages/learning_rate_dialog.h"
#include "widgets/pages/train_page.h"
#include "widgets/plots/curve_plot.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>

using namespace tessera;
using test::kPatience;
using test::PageWindow;

using State = TrainingSession::State;

/// The Train page over a scripted service, driven by keys and clicks.
class TestTrainPage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<PageWindow> m_window;
    std::unique_ptr<TrainPage> m_page;

    void open() {
        m_page = std::make_unique<TrainPage>(m_window->context);
        m_page->resize(1100, 760);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activated();
    }
    CurvePlot* plot(const char* id) {
        return m_page->findChild<CurvePlot*>(QString::fromLatin1(id) + QStringLiteral("Plot"));
    }
    static void type(QLineEdit* field, const QString& text) {
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
    }
    void trainToTheEnd() {
        m_window->training.start({m_window->request("Vanilla"), m_window->request("SPT")});
        m_window->selection.showOnly({m_window->key("Vanilla"), m_window->key("SPT")});
        QTRY_COMPARE_WITH_TIMEOUT(m_window->training.state(), State::idle, kPatience);
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void init() {
        m_window = std::make_unique<PageWindow>();
        open();
    }

    void cleanup() {
        m_page.reset();
        m_window.reset();
    }

    /// A page that opens before the run folders are read.
    void finishedRunsAreNotDenied() {
        const auto says = [this](const char* text) {
            for (const QLabel* label : m_page->findChildren<QLabel*>()) {
                if (label->isVisible() && label->text() == QString::fromLatin1(text)) {
                    return true;
                }
            }
            return false;
        };
        write_finished_run(m_window->workspace, {.name = "one"});
        QVERIFY(!m_window->library.isScanned());
        QVERIFY(!says("No run yet"));
        QVERIFY(m_window->scan());
        QVERIFY(!says("No run yet"));
        QVERIFY(says("No run is shown"));
        std::filesystem::remove_all(m_window->workspace / "runs" / "one");
        QVERIFY(m_window->scan());
        QVERIFY(says("No run yet"));
    }

    void limitsAreTypedAndKept() {
        trainToTheEnd();
        QMenu menu;
        plot("loss")->fillMenu(menu);
        for (QAction* action : menu.actions()) {
            if (action->text() == QStringLiteral("Axis limits...")) {
                action->trigger();
            }
        }
        auto* dialog = m_page->findChild<AxisLimitsDialog*>();
        QVERIFY(dialog);
        auto* lower = dialog->findChild<QLineEdit*>(QStringLiteral("verticalLower"));
        auto* upper = dialog->findChild<QLineEdit*>(QStringLiteral("verticalUpper"));
        auto* problem = dialog->findChild<QLabel*>(QStringLiteral("axisProblem"));
        QCOMPARE(lower->placeholderText(), QStringLiteral("auto"));
        type(upper, QStringLiteral("3"));
        type(lower, QStringLiteral("5"));
        QCOMPARE(problem->text(), QStringLiteral("The minimum must be below the maximum."));
        QVERIFY(lower->property("problem").toBool());
        type(lower, QStringLiteral("x"));
        QCOMPARE(problem->text(), QStringLiteral("Type a number, or nothing for automatic."));
        type(lower, QStringLiteral("0.5"));
        QVERIFY(problem->text().isEmpty());
        plot("loss")->replotNow();
        QCOMPARE(plot("loss")->verticalRange(), std::pair(0.5, 3.0));
        // The horizontal end is that of all panels.
        type(dialog->findChild<QLineEdit*>(QStringLiteral("horizontalUpper")), QStringLiteral("2"));
        plot("lr")->replotNow();
        QCOMPARE(plot("lr")->horizontalRange(), std::pair(0.0, 2.0));
        QVERIFY(plot("lr")->verticalLimits().isEmpty());
        test::picture(*dialog, QStringLiteral("axis-limits"));
        test::picture(*m_page, QStringLiteral("train-limits"));
        open(); // as after a restart
        plot("loss")->replotNow();
        QCOMPARE(plot("loss")->verticalRange(), std::pair(0.5, 3.0));
        QCOMPARE(plot("loss")->horizontalRange(), std::pair(0.0, 2.0));
        // Another axis has its own ends: 2 steps were never asked for.
        m_page->findChild<JoinedButtons*>()->setCurrent(0);
        QVERIFY(plot("loss")->horizontalLimits().isEmpty());
        m_page->findChild<JoinedButtons*>()->setCurrent(1);
        QCOMPARE(*plot("loss")->horizontalLimits().upper, 2.0);
        m_page->openAxisLimits(plot("loss"));
        dialog = m_page->findChild<AxisLimitsDialog*>();
        QCOMPARE(dialog->findChild<QLineEdit*>(QStringLiteral("verticalLower"))->text(),
                 QStringLiteral("0.5"));
        for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("All automatic")) {
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        QVERIFY(plot("loss")->verticalLimits().isEmpty());
        QVERIFY(plot("lr")->horizontalLimits().isEmpty());
    }

    void logarithmicScalesAreKept() {
        m_page->openAxisLimits(plot("lr"));
        auto* dialog = m_page->findChild<AxisLimitsDialog*>();
        dialog->findChild<QCheckBox*>(QStringLiteral("verticalLog"))->click();
        dialog->findChild<QCheckBox*>(QStringLiteral("horizontalLog"))->click();
        QVERIFY(plot("lr")->isLogVertical());
        QVERIFY(!plot("loss")->isLogVertical());
        QVERIFY(plot("loss")->isLogHorizontal());
        plot("loss")->setLogVertical(true); // as its menu does
        open();
        QVERIFY(plot("lr")->isLogVertical());
        QVERIFY(plot("loss")->isLogVertical());
        QVERIFY(plot("throughput")->isLogHorizontal());
        QVERIFY(!plot("throughput")->isLogVertical());
        for (QCheckBox* box : m_page->findChildren<QCheckBox*>()) {
            if (box->text() == QStringLiteral("Log loss") ||
                box->text() == QStringLiteral("Log horizontal")) {
                QVERIFY2(box->isChecked(), qPrintable(box->text()));
                box->click();
            }
        }
        QVERIFY(!plot("loss")->isLogVertical());
        QVERIFY(!plot("lr")->isLogHorizontal());
    }

    void panelsAreKept() {
        QCOMPARE(m_page->plots().size(), std::size_t{4});
        m_page->setPanelShown(QStringLiteral("sharpness"), true);
        m_page->setPanelShown(QStringLiteral("lr"), false);
        open();
        QCOMPARE(m_page->plots().size(), std::size_t{4});
        QVERIFY(plot("sharpness"));
        QVERIFY(!plot("lr"));
        for (const TrainPanelSpec& spec : trainPanels()) {
            m_page->setPanelShown(spec.id, false);
        }
        open();
        QVERIFY(m_page->plots().empty()); // none is a choice, too
    }

    void aHiddenPanelFollowsTheAxis() {
        m_page->setPanelShown(QStringLiteral("lr"), false);
        m_page->findChild<JoinedButtons*>()->setCurrent(0);
        m_page->setPanelShown(QStringLiteral("lr"), true);
        QCOMPARE(plot("lr")->horizontalAxis(), HorizontalAxis::step);
    }

    void emptyPanelsSayWhatFillsThem() {
        trainToTheEnd();
        m_page->setPanelShown(QStringLiteral("sharpness"), true);
        plot("sharpness")->replotNow();
        const auto said = [](CurvePlot* plot) {
            const auto* label = plot->findChild<QLabel*>(QStringLiteral("emptyText"));
            return label && label->isVisible() ? label->text() : QString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(
            said(plot("sharpness")),
            QStringLiteral("Filled by runs that train with SAM: set SAM on Experiment."),
            kPatience);
        plot("loss")->replotNow();
        QCOMPARE(said(plot("loss")), QString());
        for (const TrainPanelSpec& spec : trainPanels()) {
            QVERIFY2(!spec.hint.isEmpty(), qPrintable(spec.id));
            m_page->setPanelShown(spec.id, true);
        }
        test::picture(*m_page, QStringLiteral("train-panels"));
    }

    void theLearningRateIsChangedWhileItTrains() {
        auto* button = m_page->findChild<QPushButton*>(QStringLiteral("learningRateButton"));
        QVERIFY(!button->isEnabled());
        m_window->service.close_gate();
        m_window->training.start({m_window->request("Vanilla")});
        m_window->selection.showOnly({m_window->key("Vanilla")});
        m_window->service.allow_steps(4);
        m_window->service.wait_for_steps(4);
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->training.runs()[0].step, int64_t{4}, kPatience);
        QTest::mouseClick(button, Qt::LeftButton);
        auto* dialog = m_page->findChild<LearningRateDialog*>();
        QVERIFY(dialog);
        auto* factor = dialog->findChild<QDoubleSpinBox*>(QStringLiteral("lrFactor"));
        factor->setFocus();
        factor->selectAll();
        QTest::keyClicks(factor, QStringLiteral("0.5"));
        QCOMPARE(dialog->factor(), 0.5);
        test::picture(*dialog, QStringLiteral("learning-rate"));
        QTest::keyClick(dialog, Qt::Key_Return);
        m_window->service.allow_steps(3);
        m_window->service.wait_for_steps(7);
        QTRY_COMPARE_WITH_TIMEOUT(button->text(), QStringLiteral("Learning rate × 0.5"), kPatience);
        m_window->service.open_gate();
        QTRY_COMPARE_WITH_TIMEOUT(m_window->training.state(), State::idle, kPatience);
        QCOMPARE(button->text(), QStringLiteral("Learning rate..."));
        m_page->findChild<JoinedButtons*>()->setCurrent(0);
        CurvePlot* rate = plot("lr");
        rate->replotNow();
        QTRY_COMPARE_WITH_TIMEOUT(
            rate->readout(5).notes,
            QStringList{QStringLiteral("Vanilla: learning rate × 0.5 of the schedule")}, kPatience);
        test::picture(*m_page, QStringLiteral("train-rate"));
    }

    void stopAsksOnce() {
        m_window->service.close_gate();
        m_window->training.start({m_window->request("Vanilla")});
        QTRY_COMPARE_WITH_TIMEOUT(m_window->training.state(), State::running, kPatience);
        QPushButton* stop = nullptr;
        for (QPushButton* button : m_page->findChildren<QPushButton*>()) {
            stop = button->text() == QStringLiteral("Stop...") ? button : stop;
        }
        QVERIFY(stop);
        QTest::mouseClick(stop, Qt::LeftButton);
        auto* question = m_page->findChild<QMessageBox*>(QStringLiteral("stopQuestion"));
        QTest::keyClick(question, Qt::Key_Escape);
        QCOMPARE(m_window->training.state(), State::running);
        QTest::mouseClick(stop, Qt::LeftButton);
        QTest::mouseClick(
            m_page->findChildren<QPushButton*>(QStringLiteral("stopAndSaveButton")).back(),
            Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->training.state(), State::idle, kPatience);
        QCOMPARE(m_window->training.runs()[0].state, RunState::stopped);
    }

    void exportsSayHowTheyWent() {
        trainToTheEnd();
        QSignalSpy said(m_page.get(), &Page::statusMessage);
        const auto last = [&said] {
            return said.isEmpty() ? QString() : said.last()[0].toString();
        };
        const QString file = m_window->folder.filePath(QStringLiteral("loss.csv"));
        plot("loss")->askExport();
        auto* dialog = plot("loss")->findChild<QFileDialog*>(QStringLiteral("exportFigureDialog"));
        QVERIFY(dialog);
        emit dialog->fileSelected(file);
        dialog->close();
        QTRY_COMPARE_WITH_TIMEOUT(last(), QStringLiteral("Written to %1").arg(file), kPatience);
        QVERIFY(QFile::exists(file));
        const QString nowhere = m_window->folder.filePath(QStringLiteral("none/loss.csv"));
        QSignalSpy failed(m_page.get(), &Page::failed);
        plot("lr")->startExport(nowhere);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, kPatience);
        QVERIFY(failed[0][0].toString().startsWith(nowhere + QStringLiteral(" was not written")));
        QVERIFY(!QFile::exists(nowhere));
    }

    void allNumbersAreWritten() {
        trainToTheEnd();
        QSignalSpy said(m_page.get(), &Page::statusMessage);
        const auto last = [&said] {
            return said.isEmpty() ? QString() : said.last()[0].toString();
        };
        const QString folder = m_window->folder.path();
        const auto write = [this, &folder] {
            for (QPushButton* button : m_page->findChildren<QPushButton*>()) {
                if (button->text() == QStringLiteral("Export")) {
                    auto* menu = button->findChild<QMenu*>();
                    emit menu->aboutToShow();
                    menu->actions().last()->trigger();
                }
            }
            auto* dialog =
                m_page->findChildren<QFileDialog*>(QStringLiteral("allNumbersDialog")).back();
            emit dialog->fileSelected(folder);
            dialog->close();
        };
        write();
        QTRY_COMPARE_WITH_TIMEOUT(last(), QStringLiteral("Numbers written to %1").arg(folder),
                                  kPatience);
        for (const char* name : {"loss", "top1", "lr", "throughput"}) {
            const QString file = QStringLiteral("%1/%2.csv").arg(folder, QLatin1String(name));
            QVERIFY2(QFile::exists(file) == (plot(name) != nullptr), name);
        }
        // Files that are there are not replaced without a question.
        const QString loss = folder + QStringLiteral("/loss.csv");
        QVERIFY(QFile::resize(loss, 0));
        write();
        auto* question = m_page->findChild<QMessageBox*>(QStringLiteral("numbersQuestion"));
        QVERIFY(question);
        QCOMPARE(QFileInfo(loss).size(), qint64{0});
        QTest::mouseClick(question->findChild<QPushButton*>(QStringLiteral("replaceNumbersButton")),
                          Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(loss).size() > 0, kPatience);
    }

    void theCursorIsTheSameInEveryPanel() {
        trainToTheEnd();
        m_page->findChild<JoinedButtons*>()->setCurrent(0);
        for (CurvePlot* each : m_page->plots()) {
            each->replotNow();
        }
        CurvePlot* loss = plot("loss");
        loss->setFocus();
        QTest::keyClick(loss, Qt::Key_End);
        QVERIFY(loss->cursor());
        QTest::keyClick(loss, Qt::Key_Left);
        QVERIFY(m_page->plots().size() > 1);
        for (CurvePlot* each : m_page->plots()) {
            QVERIFY2(each->cursor() == loss->cursor(), qPrintable(each->title()));
        }
        // And back, from another panel.
        CurvePlot* rate = plot("lr");
        QTest::keyClick(rate, Qt::Key_Home);
        QCOMPARE(*loss->cursor(), *rate->cursor());
        QTest::keyClick(rate, Qt::Key_Escape);
        QVERIFY(!loss->cursor());
    }

    void theToolBarExplainsItself() {
        for (const QCheckBox* box : m_page->findChildren<QCheckBox*>()) {
            QVERIFY2(!box->toolTip().isEmpty(), qPrintable(box->text()));
        }
        QVERIFY(!m_page->findChild<JoinedButtons*>()->toolTip().isEmpty());
        QVERIFY(!m_page->findChild<QSlider*>()->toolTip().isEmpty());
        const auto* bar = m_page->findChild<QWidget*>(QStringLiteral("pageToolBar"));
        for (const QPushButton* button : bar->findChildren<QPushButton*>()) {
            QVERIFY2(!button->toolTip().isEmpty(), qPrintable(button->text()));
        }
    }

    void anEarlyEndIsExplained() {
        m_window->service.end_early = 1;
        trainToTheEnd();
        auto* banner = m_page->findChild<Banner*>(QStringLiteral("endedBanner"));
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kPatience);
        QCOMPARE(banner->sentence(),
                 QStringLiteral("2 run(s) ended before the last planned epoch: Vanilla and SPT."));
        m_page->findChild<JoinedButtons*>()->setCurrent(0);
        plot("loss")->replotNow();
        QTRY_VERIFY_WITH_TIMEOUT(plot("loss")->readout(5).notes.contains(QStringLiteral(
                                     "Vanilla: ended early: No better validation top-1 for 1 "
                                     "epochs (train.patience).")),
                                 kPatience);
        test::picture(*m_page, QStringLiteral("train-ended"));
        QTest::mouseClick(banner->findChild<QToolButton*>(), Qt::LeftButton);
        QVERIFY(!banner->isVisible());
        m_page->activated();
        QVERIFY(!banner->isVisible()); // stays closed
    }
};

QTEST_MAIN(TestTrainPage)
#include "tst_train_page.moc"
