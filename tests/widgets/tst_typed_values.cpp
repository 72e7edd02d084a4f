// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_window.h"
#include "widgets/components/banner.h"
#include "widgets/components/elided_label.h"
#include "widgets/components/joined_buttons.h"
#include "widgets/config/config_form.h"
#include "widgets/config/form_row.h"
#include "widgets/config/number_edit.h"
#include "widgets/pages/experiment_page.h"
#include "widgets/pages/readiness_panel.h"
#include "widgets/pages/sweep_axis_row.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace tessera;
using test::kPatience;
using test::PageWindow;

/// A text that is no value stays, is marked with what is allowed, and nothing starts meanwhile.
class TestTypedValues : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup();
    void aValueOutOfRangeStaysAndIsMarked();
    void otherEditsLeaveIt();
    void whatPutsItRight_data();
    void whatPutsItRight();
    void bothSidesAreWatched();
    void aListThatCannotBeReadStays();
    void startTakesWhatIsTyped();
    void startRefusesWhatCannotBeTaken();
    void sweepValuesNameWhatIsAllowed();

private:
    template <typename T>
    T* child(const char* name) {
        return m_page->findChild<T*>(QString::fromLatin1(name));
    }
    /// Types into a field and leaves it.
    void type(const char* key, const char* text, bool leave = true);
    FormRow* row(const char* key) { return m_page->form().row(QString::fromLatin1(key)); }
    QString shown(const char* key) { return child<QWidget>(key)->property("text").toString(); }
    bool canStart() { return child<QPushButton>("startButton")->isEnabled(); }
    QString readiness();

    std::unique_ptr<PageWindow> m_window;
    std::unique_ptr<ExperimentPage> m_page;
};

namespace {

const QString kRefused = QStringLiteral("“15” cannot be taken; allowed: 0 to 0.5.");

}

void TestTypedValues::init() {
    m_window = std::make_unique<PageWindow>();
    m_page = std::make_unique<ExperimentPage>(m_window->context);
    m_page->resize(1100, 800);
    m_page->show();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->tourReady() && !m_window->analysis.isBusy(), kPatience);
    QVERIFY(canStart());
}

void TestTypedValues::cleanup() {
    m_window->service.open_gate();
    m_page.reset();
    m_window.reset();
}

void TestTypedValues::type(const char* key, const char* text, bool leave) {
    QVERIFY(m_page->form().jumpTo(QString::fromLatin1(key)));
    auto* edit = child<QWidget>(key);
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(edit, QString::fromLatin1(text));
    if (leave) {
        QTest::keyClick(edit, Qt::Key_Return);
    }
}

QString TestTypedValues::readiness() {
    QStringList texts;
    for (const QLabel* label : m_page->findChild<ReadinessPanel*>()->findChildren<QLabel*>()) {
        texts += label->text();
    }
    return texts.join(QLatin1Char('\n'));
}

void TestTypedValues::aValueOutOfRangeStaysAndIsMarked() {
    type("augment.rotate", "15");
    QCOMPARE(child<NumberEdit>("augment.rotate")->text(), QStringLiteral("15"));
    QVERIFY(child<NumberEdit>("augment.rotate")->property("problem").toBool());
    QCOMPARE(child<NumberEdit>("augment.rotate")->toolTip(), kRefused);
    QCOMPARE(row("augment.rotate")->typedProblem(), kRefused);
    bool said = false;
    for (const auto* note : row("augment.rotate")->findChildren<ElidedLabel*>()) {
        said = said || note->fullText() == kRefused;
    }
    QVERIFY(said);
    QCOMPARE(m_page->draft().config(ExperimentDraft::a).augment.rotate,
             find_preset("demo_vanilla").config.augment.rotate);
    QVERIFY(!canStart());
    QVERIFY2(readiness().contains(kRefused), qPrintable(readiness()));
    QCOMPARE(child<Banner>("readyBanner")->sentence(), QStringLiteral("Nothing can start yet."));
    type("augment.rotate", "0.1");
    QVERIFY(canStart());
    QVERIFY(!child<NumberEdit>("augment.rotate")->property("problem").toBool());
    QCOMPARE(m_page->draft().config(ExperimentDraft::a).augment.rotate, 0.1);
    QCOMPARE(child<Banner>("readyBanner")->sentence(),
             QStringLiteral("Everything is ready: press Start comparison."));
}

void TestTypedValues::otherEditsLeaveIt() {
    type("augment.rotate", "15");
    type("train.epochs", "7");
    QCOMPARE(child<NumberEdit>("augment.rotate")->text(), QStringLiteral("15"));
    QVERIFY(child<NumberEdit>("augment.rotate")->property("problem").toBool());
    QVERIFY(!canStart());
    type("train.epochs", "x1");
    QVERIFY(readiness().contains(QStringLiteral("“x1” cannot be taken")));
    type("augment.rotate", "0");
    QVERIFY(!canStart()); // the other one is left
}

void TestTypedValues::whatPutsItRight_data() {
    QTest::addColumn<QString>("by");
    for (const char* by : {"Esc", "reset", "a preset", "an arrow", "the old value"}) {
        QTest::newRow(by) << QString::fromLatin1(by);
    }
}

void TestTypedValues::whatPutsItRight() {
    QFETCH(QString, by);
    auto* edit = child<NumberEdit>("augment.rotate");
    const QString before = edit->text();
    type("augment.rotate", "15");
    QVERIFY(!canStart());
    if (by == QLatin1String("Esc")) {
        QTest::keyClick(edit, Qt::Key_Escape);
    } else if (by == QLatin1String("reset")) {
        for (QToolButton* button : row("augment.rotate")->findChildren<QToolButton*>()) {
            if (button->accessibleName().startsWith(QLatin1String("Reset"))) {
                QVERIFY(button->isVisible());
                button->click();
            }
        }
    } else if (by == QLatin1String("a preset")) {
        m_page->draft().setPreset(ExperimentDraft::a, "demo_vanilla");
    } else if (by == QLatin1String("an arrow")) {
        edit->stepBy(-1); // from the value, which is the smallest
    } else {
        type("augment.rotate", before.toLatin1().constData());
    }
    QVERIFY(canStart());
    QVERIFY(!edit->property("problem").toBool());
    QVERIFY(row("augment.rotate")->typedProblem().isEmpty());
    QCOMPARE(edit->text(), before);
}

void TestTypedValues::bothSidesAreWatched() {
    m_page->draft().split(*find_field("train.epochs"));
    auto* second = child<NumberEdit>("train.epochs.b");
    QVERIFY(second);
    second->selectAll();
    QTest::keyClicks(second, QStringLiteral("0"));
    QTest::keyClick(second, Qt::Key_Return);
    QVERIFY(second->property("problem").toBool());
    QVERIFY(!child<NumberEdit>("train.epochs")->property("problem").toBool());
    QVERIFY(!canStart());
    m_page->draft().join(*find_field("train.epochs")); // its editor is gone, and what it held
    QVERIFY(canStart());
}

void TestTypedValues::aListThatCannotBeReadStays() {
    const Field* list = nullptr;
    for (const Field& field : run_schema()) {
        if (field.kind == FieldKind::integer_list) {
            list = &field;
        }
    }
    if (!list) {
        QSKIP("no setting is a list");
    }
    const std::string key(list->key);
    type(key.c_str(), "1, two");
    type("train.epochs", "7");
    QCOMPARE(child<QLineEdit>(key.c_str())->text(), QStringLiteral("1, two"));
    QVERIFY(child<QLineEdit>(key.c_str())->property("problem").toBool());
    QVERIFY(!canStart());
}

void TestTypedValues::startTakesWhatIsTyped() {
    type("train.epochs", "7", false); // Ctrl+Return leaves no field
    m_page->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->training.job().size(), std::size_t{2}, kPatience);
    QCOMPARE(m_window->training.job()[0].config.train.epochs, int64_t{7});
}

void TestTypedValues::startRefusesWhatCannotBeTaken() {
    type("augment.rotate", "15", false);
    QVERIFY(canStart());
    m_page->start();
    QVERIFY(!canStart());
    m_page->addToQueue();
    m_page->repeatOverSeeds();
    m_page->sweep();
    QVERIFY(!m_page->findChild<QDialog*>());
    QVERIFY(m_window->training.runs().empty() && m_window->training.queue().empty());
    QVERIFY(readiness().contains(kRefused));
}

void TestTypedValues::sweepValuesNameWhatIsAllowed() {
    SweepAxisRow axis(*find_field("augment.rotate"), RunConfig(), m_window->context.theme);
    auto* values = axis.findChild<QLineEdit*>(QStringLiteral("values"));
    auto* problem = axis.findChild<QLabel*>(QStringLiteral("axisProblem"));
    values->setText(QStringLiteral("0.1, 15"));
    QVERIFY(!axis.axis());
    QCOMPARE(values->text(), QStringLiteral("0.1, 15"));
    QVERIFY2(problem->text().contains(QStringLiteral("0 to 0.5")), qPrintable(problem->text()));
    QVERIFY(values->property("problem").toBool());
    values->setText(QStringLiteral("0.1, 0.2"));
    QVERIFY(axis.axis() && problem->text().isEmpty());
    QVERIFY(!values->property("problem").toBool());
    auto* from = axis.findChild<QLineEdit*>(QStringLiteral("from"));
    for (const char* text : {"15", "x", ""}) {
        axis.findChild<QComboBox*>(QStringLiteral("spacing"))->setCurrentIndex(0);
        axis.findChild<JoinedButtons*>()->setCurrent(1);
        from->setText(QString::fromLatin1(text));
        QVERIFY2(!axis.axis(), text);
        QVERIFY2(problem->text().contains(QStringLiteral("0 to 0.5")), qPrintable(problem->text()));
        QVERIFY2(from->property("problem").toBool(), text);
    }
}

QTEST_MAIN(TestTypedValues)
#include "tst_typed_values.moc"
