// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/config/config_form.h"
#include "widgets/config/experiment_draft.h"
#include "widgets/config/form_row.h"
#include "widgets/config/number_edit.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

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
    QCOMPARE(depth.text(), QStringLiteral("4"));
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

QTEST_MAIN(TestConfigForm)
#include "tst_config_form.moc"
