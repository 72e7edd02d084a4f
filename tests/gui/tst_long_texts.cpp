// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/main_window.h"
#include "app/gui/translator.h"
#include "tests/gui/window_fixture.h"
#include "tests/support/fake_run_service.h"
#include "tests/support/finished_runs.h"
#include "widgets/components/elided_label.h"
#include "widgets/session/run_key.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace tessera;
using tessera::test::kPatience;

/// For layouts alone.
static constexpr int kLayouts = 10000;
/// Of the window: what the layouts promise.
static constexpr QSize kSmallest{960, 640};
static constexpr QSize kUsual{1440, 900};

namespace {

/// "QPushButton startButton “Start comparison”: 120 of 164 px".
QString clip(const QWidget& widget, const QString& text, const QString& what) {
    return QStringLiteral("%1 %2 “%3”: %4")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
             text.left(60), what);
}

/// How much of a widget's width cannot be seen although the person does everything that can be
/// done: an ancestor cuts it off, and no scroll bar lies between that could bring it into view.
int cutByAncestors(const QWidget& widget) {
    int left = 0;
    int right = widget.width();
    for (const QWidget* child = &widget; child->parentWidget() && !child->isWindow();
         child = child->parentWidget()) {
        const QWidget* parent = child->parentWidget();
        const auto* area = qobject_cast<const QAbstractScrollArea*>(parent);
        if (area && area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff) {
            return 0;
        }
        left = std::max(0, left + child->x());
        right = std::min(parent->width(), right + child->x());
    }
    return widget.width() - std::max(0, right - left);
}

/// Empty when all of the text can be read.
QString clipOf(const QWidget& widget) {
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        // A tool button may show its icon alone.
        const auto* tool = qobject_cast<const QToolButton*>(button);
        if (button->text().isEmpty() ||
            (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())) {
            return {};
        }
        const int needed = button->minimumSizeHint().width();
        if (button->width() < needed) {
            return clip(widget, button->text(),
                        QStringLiteral("%1 of %2 px").arg(button->width()).arg(needed));
        }
    } else if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        // Elided ones have a tool tip, ignored ones give way by design, small ones stand in plots.
        if (label->text().isEmpty() || qobject_cast<const ElidedLabel*>(label) ||
            label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored ||
            label->objectName() == QLatin1String("emptyText")) {
            return {};
        }
        const int needed = label->minimumSizeHint().width();
        if (!label->wordWrap() && label->width() < needed) {
            return clip(widget, label->text(),
                        QStringLiteral("%1 of %2 px").arg(label->width()).arg(needed));
        }
        if (label->wordWrap() && label->height() < label->heightForWidth(label->width())) {
            return clip(widget, label->text(),
                        QStringLiteral("%1 of %2 px of height")
                            .arg(label->height())
                            .arg(label->heightForWidth(label->width())));
        }
    } else {
        return {};
    }
    const int cut = cutByAncestors(widget);
    return cut > 0 ? clip(widget, widget.property("text").toString(),
                          QStringLiteral("%1 px are cut off").arg(cut))
                   : QString();
}

} // namespace

/// Every page in the smallest and in a usual window, in the languages that need the most room.
class TestLongTexts : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    /// A window whose texts are in `language`.
    void open(const QString& language);
    QStringList clips() const;

    QTemporaryDir m_folder;
    std::unique_ptr<FakeRunService> m_service;
    std::unique_ptr<MainWindow> m_window;
    QString m_language;
};

void TestLongTexts::initTestCase() {
    // Pages with something to show have more that can be cut.
    const auto workspace = pathOf(m_folder.filePath(QStringLiteral("workspace")));
    write_finished_run(workspace, {"one", "demo_vanilla", "pair", 1, {2, 5, 11}});
    write_finished_run(workspace, {"two", "demo_spt_lsa", "pair", 1, {3}});
    m_service = std::make_unique<FakeRunService>();
}

void TestLongTexts::open(const QString& language) {
    m_window.reset();
    installLanguage(language); // the last one installed is asked first
    m_language = language;
    WindowOptions options;
    options.workspace = pathOf(m_folder.filePath(QStringLiteral("workspace")));
    options.settingsFile = m_folder.filePath(language + QStringLiteral(".ini"));
    options.theme = QStringLiteral("light");
    m_window = std::make_unique<MainWindow>(*m_service, options);
    m_window->resize(kSmallest);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->context().library.runs().size(), std::size_t{2}, kPatience);
    m_window->context().selection.showOnly(
        {runKey(options.workspace / "runs" / "one"), runKey(options.workspace / "runs" / "two")});
}

void TestLongTexts::cleanupTestCase() {
    m_window.reset();
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
}

void TestLongTexts::nothingIsCut_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QSize>("size");
    for (const char* language : {"de", "es", "zh_CN"}) {
        for (const char* page :
             {"data", "experiment", "train", "compare", "microscope", "evaluate", "export"}) {
            for (const QSize& size : {kSmallest, kUsual}) {
                QTest::addRow("%s %s %d", language, page, size.width())
                    << QString::fromLatin1(language) << QString::fromLatin1(page) << size;
            }
        }
    }
}

void TestLongTexts::nothingIsCut() {
    QFETCH(const QString, language);
    QFETCH(const QString, page);
    QFETCH(const QSize, size);
    if (m_language != language) {
        open(language);
    }
    Page* shown = m_window->showPage(page);
    QVERIFY(shown);
    QTRY_VERIFY_WITH_TIMEOUT(shown->tourReady() && !m_window->context().analysis.isBusy(),
                             kPatience);
    m_window->resize(size);
    QCOMPARE(m_window->size(), size);
    QStringList found;
    const bool whole = QTest::qWaitFor( // layouts that were asked for are done
        [&] {
            found = clips();
            return found.isEmpty();
        },
        kLayouts);
    if (const QString folder = qEnvironmentVariable("TESSERA_PICTURES"); !folder.isEmpty()) {
        m_window->grab().save(
            QStringLiteral("%1/%2-%3-%4.png").arg(folder, language, page).arg(size.width()));
    }
    QVERIFY2(whole, qPrintable(found.join(QLatin1Char('\n'))));
}

QStringList TestLongTexts::clips() const {
    QStringList all;
    for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
        if (widget->isVisible()) {
            const QString found = clipOf(*widget);
            if (!found.isEmpty()) {
                all << found;
            }
            const auto* area = qobject_cast<const QScrollArea*>(widget);
            if (area && m_window->size() == kUsual && area->horizontalScrollBar()->maximum() > 0) {
                all << clip(*area->widget(), {},
                            QStringLiteral("%1 px wider than what is seen")
                                .arg(area->horizontalScrollBar()->maximum()));
            }
        }
    }
    return all;
}

QTEST_MAIN(TestLongTexts)
#include "tst_long_texts.moc"
