// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/config/config_form.h"
#include "widgets/config/experiment_draft.h"
#include "widgets/config/form_row.h"
#include "widgets/config/number_edit.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <memory>

using namespace tessera;

namespace {

const Field& field(const char* key) {
    return *find_field(key);
}

} // namespace

class TestConfigForm : public QObject {
    Q_OBJECT
private slots:
    void whatIsAllowedIsSaidInWords();
    void everySettingHasARow();
    void everyKeyRoundTripsThroughItsEditor();
    void differingSettingsHaveTwoEditors();
    void oneEditorEditsBoth();
    void splittingAndJoining();
    void changedMarksAndReset();
    void filtersCount();
    void searchFindsByKeyAndHelp();
    void notApplicableIsDimmedWithItsReason();
    void numbersStepByTheLeadingDigit();
    void outOfRangeIsNotTaken();
    void presetsReplaceButKeepChosenData();
    void changesAreUndoneByKey();
    void typedTextHasItsOwnUndo();
    void aPresetIsUndone();
    void resetAllIsUndone();
    void aHeldKeyIsOneStep();
    void theWheelPassesOverEditors();
};

void TestConfigForm::whatIsAllowedIsSaidInWords() {
    QCOMPARE(allowedText(*find_field("model.patch")), QStringLiteral("whole numbers 1 to 256"));
    QCOMPARE(allowedText(*find_field("augment.rotate")), QStringLiteral("0 to 0.5"));
    QCOMPARE(allowedText(*find_field("sam.kind")), QStringLiteral("none, sam"));
    QCOMPARE(allowedText(*find_field("augment.single_warp")), QStringLiteral("true or false"));
}

void TestConfigForm::everySettingHasARow() {
    Theme theme;
    ExperimentDraft draft;
    ConfigForm form(draft, theme);
    form.setFilter(ConfigForm::Filter::all);
    QCOMPARE(form.shownRows(), int(run_schema().size()));
}

void TestConfigForm::everyKeyRoundTripsThroughItsEditor() {
    Theme theme;
    ExperimentDraft draft;
    draft.setPreset(ExperimentDraft::a, "demo_vanilla");
    draft.setPreset(ExperimentDraft::b, "demo_spt_lsa");
    ConfigForm form(draft, theme);
    for (const Field& one : run_schema()) {
        const QString key = QString::fromUtf8(one.key.data(), qsizetype(one.key.size()));
        FormRow* row = form.row(key);
        QVERIFY(row);
        if (auto* combo = row->findChild<QComboBox*>(key); combo && one.kind == FieldKind::choice) {
            QCOMPARE(combo->count(), int(one.choices.size()));
            QCOMPARE(combo->currentData().toString().toStdString(),
                     to_text(draft.value(ExperimentDraft::a, one)));
        }
        if (auto* edit = row->findChild<NumberEdit*>(key)) {
            QVERIFY(edit->hasAcceptableInput());
        }
    }
}

void TestConfigForm::differingSettingsHaveTwoEditors() {
    Theme theme;
    ExperimentDraft draft;
    draft.setPreset(ExperimentDraft::a, "demo_vanilla");
    draft.setPreset(ExperimentDraft::b, "demo_spt_lsa");
    ConfigForm form(draft, theme);
    QCOMPARE(draft.differingCount(), 2);
    QVERIFY(form.findChild<QComboBox*>(QStringLiteral("model.tokenizer.b")));
    QVERIFY(!form.findChild<QWidget*>(QStringLiteral("model.depth.b")));
    draft.setPaired(false);
    QCOMPARE(draft.differingCount(), 0);
}

void TestConfigForm::oneEditorEditsBoth() {
    Theme theme;
    ExperimentDraft draft;
    draft.setPreset(ExperimentDraft::a, "demo_vanilla");
    draft.setPreset(ExperimentDraft::b, "demo_spt_lsa");
    ConfigForm form(draft, theme);
    auto* edit = form.findChild<NumberEdit*>(QStringLiteral("model.depth"));
    edit->stepBy(2);
    QCOMPARE(draft.config(ExperimentDraft::a).model.vit.depth, int64_t{6});
    QCOMPARE(draft.config(ExperimentDraft::b).model.vit.depth, int64_t{6});
}

void TestConfigForm::splittingAndJoining() {
    Theme theme;
    ExperimentDraft draft;
    draft.setPreset(ExperimentDraft::a, "demo_vanilla");
    draft.setPreset(ExperimentDraft::b, "demo_spt_lsa");
    ConfigForm form(draft, theme);
    draft.split(field("model.depth"));
    auto* second = form.findChild<NumberEdit*>(QStringLiteral("model.depth.b"));
    QVERIFY(second);
    second->stepBy(1);
    QCOMPARE(draft.config(ExperimentDraft::a).model.vit.depth, int64_t{4});
    QCOMPARE(draft.config(ExperimentDraft::b).model.vit.depth, int64_t{5});
    QVERIFY(draft.differs(field("model.depth")));
    draft.join(field("model.depth"));
    QCOMPARE(draft.config(ExperimentDraft::b).model.vit.depth, int64_t{4});
    QVERIFY(!draft.isSplit(field("model.depth")));
}

void TestConfigForm::changedMarksAndReset() {
    ExperimentDraft draft;
    draft.setPreset(ExperimentDraft::a, "demo_vanilla");
    draft.setPreset(ExperimentDraft::b, "demo_vanilla");
    QVERIFY(!draft.isChanged(field("optim.beta1")));
    draft.setValue(field("optim.beta1"), 0.8);
    QVERIFY(draft.isChanged(field("optim.beta1")));
    draft.reset(field("optim.beta1"));
    QCOMPARE(draft.config(ExperimentDraft::b).optim.beta1, 0.9);
    draft.setValue(field("train.epochs"), int64_t{99});
    draft.resetAll();
    QCOMPARE(draft.config(ExperimentDraft::a).train.epochs,
             find_preset("demo_vanilla").config.train.epochs);
}

void TestConfigForm::filtersCount() {
    Theme theme;
    ExperimentDraft draft;
    draft.setPreset(ExperimentDraft::a, "demo_vanilla");
    draft.setPreset(ExperimentDraft::b, "demo_spt_lsa");
    ConfigForm form(draft, theme);
    form.setFilter(ConfigForm::Filter::differs);
    QCOMPARE(form.shownRows(), 2);
    form.setFilter(ConfigForm::Filter::changed);
    QCOMPARE(form.shownRows(), draft.changedCount());
    form.setFilter(ConfigForm::Filter::common);
    QVERIFY(form.shownRows() < int(run_schema().size()));
}

void TestConfigForm::searchFindsByKeyAndHelp() {
    Theme theme;
    ExperimentDraft draft;
    ConfigForm form(draft, theme);
    form.setSearch(QStringLiteral("optim.lr"));
    QCOMPARE(form.shownRows(), 1);
    form.setSearch(QStringLiteral("no such setting"));
    QCOMPARE(form.shownRows(), 0);
    QVERIFY(form.jumpTo(QStringLiteral("train.seed")));
    QVERIFY(form.shownRows() > 1);
    QVERIFY(!form.jumpTo(QStringLiteral("no.such")));
}

void TestConfigForm::notApplicableIsDimmedWithItsReason() {
    Theme theme;
    ExperimentDraft draft;
    draft.setPreset(ExperimentDraft::a, "demo_vanilla");
    draft.setPreset(ExperimentDraft::b, "demo_vanilla");
    ConfigForm form(draft, theme);
    auto* rho = form.findChild<NumberEdit*>(QStringLiteral("sam.rho"));
    QVERIFY(!rho->isEnabled());
    draft.setValue(field("sam.kind"), std::string("sam"));
    QVERIFY(rho->isEnabled());
}

void TestConfigForm::numbersStepByTheLeadingDigit() {
    NumberEdit lr(field("optim.lr"));
    QSignalSpy edited(&lr, &NumberEdit::edited);
    lr.setValue(0.001);
    lr.stepBy(1);
    QCOMPARE(lr.text(), QStringLiteral("0.002"));
    lr.stepBy(-2);
    QCOMPARE(lr.text(), QStringLiteral("0.0009"));
    QCOMPARE(edited.size(), 2);
    NumberEdit depth(field("model.depth"));
    depth.setValue(int64_t{1});
    depth.stepBy(-1);
    QCOMPARE(depth.text(), QStringLiteral("1"));
}

void TestConfigForm::outOfRangeIsNotTaken() {
    NumberEdit depth(field("model.depth"));
    depth.setValue(int64_t{4});
    QSignalSpy edited(&depth, &NumberEdit::edited);
    depth.findChild<QLineEdit*>()->setText(QStringLiteral("0"));
    QTest::keyClick(&depth, Qt::Key_Return);
    QCOMPARE(edited.size(), 0);
    QCOMPARE(depth.text(), QStringLiteral("0")); // what was typed is not changed silently
    QCOMPARE(
        depth.problem(),
        QStringLiteral("“0” cannot be taken; allowed: %1.").arg(allowedText(field("model.depth"))));
    QTest::keyClick(&depth, Qt::Key_Escape);
    QCOMPARE(depth.text(), QStringLiteral("4"));
    QVERIFY(depth.problem().isEmpty());
    depth.findChild<QLineEdit*>()->setText(QStringLiteral("12"));
    QTest::keyClick(&depth, Qt::Key_Return);
    QCOMPARE(edited.size(), 1);
}

void TestConfigForm::presetsReplaceButKeepChosenData() {
    ExperimentDraft draft;
    draft.setPreset(ExperimentDraft::a, "demo_vanilla");
    draft.setPreset(ExperimentDraft::b, "demo_spt_lsa");
    draft.setValue(field("data.path"), std::string("/pictures"));
    draft.setPreset(ExperimentDraft::b, "small_vit");
    QCOMPARE(draft.config(ExperimentDraft::b).data.path, std::string("/pictures"));
    QCOMPARE(draft.config(ExperimentDraft::b).preset, std::string("small_vit"));
}

namespace {

/// A form over the two demo presets.
struct Form {
    Theme theme;
    ExperimentDraft draft;
    std::unique_ptr<ConfigForm> form;
    Form() {
        draft.setPreset(ExperimentDraft::a, "demo_vanilla");
        draft.setPreset(ExperimentDraft::b, "demo_spt_lsa");
        draft.clearHistory();
        form = std::make_unique<ConfigForm>(draft, theme);
        form->show();
    }
    int64_t depth() const { return draft.config(ExperimentDraft::b).model.vit.depth; }
    template <typename T>
    T* child(const char* name) {
        return form->findChild<T*>(QString::fromLatin1(name));
    }
    void type(const char* key, const char* text) {
        auto* edit = child<NumberEdit>(key);
        edit->selectAll();
        QTest::keyClicks(edit, QString::fromLatin1(text));
    }
};

void wheelOver(QWidget* widget) {
    const QPointF middle = widget->rect().center();
    QWheelEvent event(middle, widget->mapToGlobal(middle), {}, QPoint(0, -120), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
}

} // namespace

void TestConfigForm::changesAreUndoneByKey() {
    Form f;
    auto* edit = f.child<NumberEdit>("model.depth");
    f.type("model.depth", "6");
    QTest::keyClick(edit, Qt::Key_Return);
    f.draft.split(field("optim.lr"));
    QCOMPARE(f.depth(), int64_t{6});
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!f.draft.isSplit(field("optim.lr")));
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(f.depth(), int64_t{4});
    QCOMPARE(edit->text(), QStringLiteral("4"));
    QVERIFY(!f.draft.canUndo());
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier); // nothing is left to undo
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f.depth(), int64_t{6});
    QTest::keyClick(edit, Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(f.draft.isSplit(field("optim.lr")));
    QVERIFY(!f.draft.canRedo());
}

void TestConfigForm::typedTextHasItsOwnUndo() {
    Form f;
    f.draft.setValue(field("train.epochs"), int64_t{99});
    auto* edit = f.child<NumberEdit>("model.depth");
    f.type("model.depth", "7"); // not taken over yet
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(edit->text(), QStringLiteral("4"));
    QCOMPARE(f.draft.config(ExperimentDraft::a).train.epochs, int64_t{99});
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier); // now the form's
    QVERIFY(f.draft.config(ExperimentDraft::a).train.epochs != 99);
}

void TestConfigForm::aPresetIsUndone() {
    Form f;
    f.draft.setValue(field("model.depth"), int64_t{9});
    f.draft.setValue(ExperimentDraft::b, field("optim.beta1"), 0.5);
    QSignalSpy dropped(&f.draft, &ExperimentDraft::editsDropped);
    auto* preset = f.child<QComboBox>("presetB");
    const QString before = preset->currentText();
    QTest::keyClick(preset, preset->currentIndex() > 0 ? Qt::Key_Up : Qt::Key_Down);
    QVERIFY(preset->currentText() != before);
    QVERIFY(f.depth() != 9);
    QCOMPARE(dropped.count(), 1);
    QCOMPARE(dropped.front().front().toInt(), 2);
    QTest::keyClick(preset, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(preset->currentText(), before);
    QCOMPARE(f.depth(), int64_t{9});
    QCOMPARE(f.draft.config(ExperimentDraft::b).optim.beta1, 0.5);
    // Without edits nothing is lost.
    f.draft.resetAll();
    dropped.clear();
    f.draft.setPreset(ExperimentDraft::b, "demo_vanilla");
    QCOMPARE(dropped.count(), 0);
}

void TestConfigForm::resetAllIsUndone() {
    Form f;
    QSignalSpy dropped(&f.draft, &ExperimentDraft::editsDropped);
    f.draft.setValue(field("train.epochs"), int64_t{99});
    auto* reset = f.child<QPushButton>("resetAllButton");
    QTest::mouseClick(reset, Qt::LeftButton);
    QVERIFY(f.draft.config(ExperimentDraft::a).train.epochs != 99);
    QCOMPARE(dropped.count(), 1);
    QTest::keyClick(reset, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(f.draft.config(ExperimentDraft::a).train.epochs, int64_t{99});
}

void TestConfigForm::aHeldKeyIsOneStep() {
    Form f;
    auto* edit = f.child<NumberEdit>("model.depth");
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(edit, Qt::Key_Up);
    }
    QCOMPARE(f.depth(), int64_t{9});
    f.draft.undo();
    QCOMPARE(f.depth(), int64_t{4});
}

void TestConfigForm::theWheelPassesOverEditors() {
    Form f;
    for (const char* name : {"presetA", "presetB", "model.tokenizer", "model.depth"}) {
        auto* editor = f.child<QWidget>(name);
        // With this bit the wheel would give the focus first.
        QVERIFY2(!(editor->focusPolicy() & (Qt::WheelFocus & ~Qt::StrongFocus)), name);
        editor->clearFocus();
        wheelOver(editor);
    }
    QVERIFY(!f.draft.canUndo()); // nothing has changed
}

QTEST_MAIN(TestConfigForm)
#include "tst_config_form.moc"
