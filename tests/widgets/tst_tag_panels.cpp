// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_window.h"
#include "training/api/log_import.h"
#include "training/files/event_file.h"
#include "widgets/pages/train_page.h"
#include "widgets/plots/curve_plot.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace tessera;
using test::kPatience;
using test::PageWindow;

/// Tags of other programs on the Train page.
class TestTagPanels : public QObject {
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
    /// The key of a run that holds one point of each tag.
    QString imported(const QString& name, const std::vector<std::string>& tags) {
        const QString folder = m_window->folder.filePath(name);
        QDir().mkpath(folder);
        QFile log(folder + QStringLiteral("/events.out.tfevents.1"));
        if (!log.open(QIODevice::WriteOnly)) {
            return {};
        }
        LogEvent event;
        event.step = 3;
        for (const std::string& tag : tags) {
            event.scalars.push_back({tag, 0.5});
        }
        log.write(QByteArray::fromStdString(event_record(version_event(1)) + event_record(event)));
        log.close();
        const auto logs = import_logs(pathOf(folder), [this](const std::string& run) {
            return pathOf(m_window->folder.path()) / "runs" / run;
        });
        return m_window->scan() ? runKey(logs[0].directory) : QString();
    }
    QStringList titles() {
        QStringList titles;
        for (const CurvePlot* plot : m_page->plots()) {
            titles += plot->title();
        }
        return titles.mid(4); // behind the usual ones
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

    void everyTagOfALogHasAPanel() {
        const QString first = imported(QStringLiteral("a"), {"loss", "val/f1", "IoU"});
        const QString second = imported(QStringLiteral("b"), {"loss", "IoU"});
        QVERIFY(!first.isEmpty() && !second.isEmpty());
        QCOMPARE(titles(), QStringList());
        m_window->selection.showOnly({first, second});
        const QStringList both{QStringLiteral("IoU"), QStringLiteral("val/f1")};
        QTRY_COMPARE_WITH_TIMEOUT(titles(), both, kPatience);
        const CurvePlot* shared = m_page->plots()[4];
        QTRY_COMPARE_WITH_TIMEOUT(shared->curveCount(), 2, kPatience);
        test::picture(*m_page, QStringLiteral("train-tags"));
        // A run that goes takes its own panels along.
        m_window->selection.showOnly({second});
        QTRY_COMPARE_WITH_TIMEOUT(titles(), QStringList{QStringLiteral("IoU")}, kPatience);
        QCOMPARE(shared->curveCount(), 1);
        m_window->selection.showOnly({});
        QTRY_COMPARE_WITH_TIMEOUT(titles(), QStringList(), kPatience);
    }

    void aPanelThatWasClosedStaysClosed() {
        const QString run = imported(QStringLiteral("a"), {"val/f1", "IoU"});
        m_window->selection.showOnly({run});
        QTRY_COMPARE_WITH_TIMEOUT(titles().size(), 2, kPatience);
        m_page->setPanelShown(tagPanel("IoU").id, false);
        open();
        const QStringList other{QStringLiteral("val/f1")};
        QTRY_COMPARE_WITH_TIMEOUT(titles(), other, kPatience);
        m_page->setPanelShown(tagPanel("IoU").id, true);
        QTRY_COMPARE_WITH_TIMEOUT(titles().size(), 2, kPatience);
    }

    void manyTagsWaitInTheMenu() {
        std::vector<std::string> tags;
        for (int i = 10; i < 40; ++i) {
            tags.push_back("layer" + std::to_string(i));
        }
        const QString run = imported(QStringLiteral("a"), tags);
        m_window->selection.showOnly({run});
        QTRY_COMPARE_WITH_TIMEOUT(titles().size(), 12, kPatience);
        m_page->setPanelShown(tagPanel("layer39").id, true);
        QCOMPARE(titles().size(), 13);
        QTRY_COMPARE_WITH_TIMEOUT(m_page->plots().back()->curveCount(), 1, kPatience);
    }

    void numbersOfATagGetAFileOfTheirOwn() {
        QVERIFY(!tagPanel("a/b").id.contains(QLatin1Char('/')));
        QVERIFY(tagPanel("a/b").id != tagPanel("a_b").id);
        QVERIFY(hasTrainPanel("loss/val"));
        QVERIFY(hasTrainPanel("attn/layer03/entropy"));
        QVERIFY(hasTrainPanel("event/checkpoint"));
        QVERIFY(!hasTrainPanel("test/loss"));
    }
};

QTEST_MAIN(TestTagPanels)
#include "tst_tag_panels.moc"
