// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/config/form_row.h"

#include "widgets/components/elided_label.h"
#include "widgets/components/icon_button.h"
#include "widgets/config/field_editor.h"
#include "widgets/config/undo_keys.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace tessera {
namespace {

constexpr int kEditorWidth = 160;
constexpr int kGap = 8;

QString plain(std::string_view view) {
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

bool isWide(const Field& field) {
    return field.kind == FieldKind::text || field.kind == FieldKind::integer_list;
}

} // namespace

FormRow::FormRow(const Field& field, ExperimentDraft& draft, Theme& theme, QWidget* parent)
    : QWidget(parent), m_field(field), m_draft(draft), m_theme(theme),
      m_label(new ElidedLabel(schemaText(field.label), this)), m_placeB(new QWidget(this)),
      m_note(new ElidedLabel(QString(), this)),
      m_split(
          new IconButton(QStringLiteral("link"), tr("Give A and B different values"), theme, this)),
      m_reset(new IconButton(QStringLiteral("reset"), tr("Reset %1").arg(schemaText(field.label)),
                             theme, this)) {
    setObjectName(QStringLiteral("formRow"));
    setFixedHeight(31);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 8, 0);
    row->setSpacing(kGap);
    m_label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    row->addWidget(m_label);
    createEditors();
    row->addWidget(m_editorA);
    row->addWidget(m_placeB);
    m_note->setProperty("secondary", true);
    row->addWidget(m_note, 1);
    row->addWidget(m_split);
    row->addWidget(m_reset);
    m_label->setBuddy(m_editorA->control());
    m_split->setCheckable(true);
    for (IconButton* button : {m_split, m_reset}) {
        QSizePolicy policy = button->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        button->setSizePolicy(policy);
    }
    m_reset->setFocusPolicy(Qt::TabFocus);
    connect(m_reset, &QToolButton::clicked, this, [this] {
        m_editorA->setFocus();
        const bool typed = !typedProblem().isEmpty();
        dropTyped();
        if (!typed || m_changed) {
            m_draft.reset(m_field);
        }
    });
    connect(m_split, &QToolButton::clicked, this, [this] {
        if (m_draft.isSplit(m_field)) {
            m_draft.join(m_field);
        } else {
            m_draft.split(m_field);
        }
    });
    refresh();
}

void FormRow::createEditors() {
    m_editorA = FieldEditor::make(m_field, m_theme, this);
    auto* place = new QHBoxLayout(m_placeB);
    place->setContentsMargins(0, 0, 0, 0);
    m_placeB->setFixedWidth(kEditorWidth);
    m_placeB->hide();
    connect(m_editorA, &FieldEditor::edited, this,
            [this](const FieldValue& value) { onEdited(ExperimentDraft::a, value); });
    connect(m_editorA, &FieldEditor::focused, this, [this] { emit focused(&m_field); });
    connect(m_editorA, &FieldEditor::typedProblemChanged, this, &FormRow::markEditors);
}

void FormRow::onEdited(ExperimentDraft::Side side, const FieldValue& value) {
    if (m_draft.isPaired() && !m_draft.isSplit(m_field)) {
        m_draft.setValue(m_field, value);
    } else {
        if (side == ExperimentDraft::a && m_draft.isPaired()) {
            m_draft.split(m_field); // two editors stay two while a person types
        }
        m_draft.setValue(side, m_field, value);
    }
}

void FormRow::showSecondEditor(bool shown) {
    if (shown && !m_editorB) {
        m_editorB = FieldEditor::make(m_field, m_theme, m_placeB);
        m_placeB->layout()->addWidget(m_editorB);
        m_editorB->control()->setObjectName(m_editorA->control()->objectName() +
                                            QStringLiteral(".b"));
        m_editorB->control()->setAccessibleName(tr("%1, model B").arg(schemaText(m_field.label)));
        connect(m_editorB, &FieldEditor::edited, this,
                [this](const FieldValue& value) { onEdited(ExperimentDraft::b, value); });
        connect(m_editorB, &FieldEditor::focused, this, [this] { emit focused(&m_field); });
        connect(m_editorB, &FieldEditor::typedProblemChanged, this, &FormRow::markEditors);
        setTabOrder(m_editorA->control(), m_editorB->control());
    }
    m_placeB->setVisible(shown);
    m_editorA->setFixedWidth(isWide(m_field) && !shown ? 2 * kEditorWidth + kGap : kEditorWidth);
}

void FormRow::refresh() {
    const bool split = m_draft.isSplit(m_field);
    const bool applies = m_draft.applies(m_field);
    showSecondEditor(split);
    m_editorA->setValue(m_draft.value(ExperimentDraft::a, m_field));
    m_editorA->setEnabled(applies);
    if (split) {
        m_editorB->setValue(m_draft.value(ExperimentDraft::b, m_field));
        m_editorB->setEnabled(applies);
    }
    if (!applies) {
        dropTyped(); // nobody can set it right
    } else if (m_editorB && !split) {
        m_editorB->dropTyped();
    }
    m_label->setProperty("dimmed", !applies);
    m_label->setEnabled(applies);
    m_changed = m_draft.isChanged(m_field);
    markEditors();
    updateSplitButton();
    update();
}

void FormRow::showNote() {
    const QString typed = typedProblem();
    QString note;
    if (!m_draft.applies(m_field)) {
        note = schemaText(m_field.applies_reason);
    } else if (!typed.isEmpty()) {
        note = typed;
    } else if (m_draft.isSplit(m_field)) {
        note = m_draft.differs(m_field) ? tr("differs") : tr("equal");
    } else {
        note = schemaText(m_field.unit);
    }
    m_note->setFullText(note);
    const QString state = typed.isEmpty() ? QString() : QStringLiteral("error");
    if (m_note->property("state").toString() != state) {
        m_note->setProperty("state", state);
        m_note->style()->unpolish(m_note);
        m_note->style()->polish(m_note);
    }
}

QString FormRow::typedProblem() const {
    const QString first = m_editorA->typedProblem();
    return first.isEmpty() && m_editorB ? m_editorB->typedProblem() : first;
}

void FormRow::commit() {
    for (FieldEditor* editor : {m_editorA, m_editorB}) {
        if (editor && editor->isEnabled() && editor->isTyping()) {
            editor->commit();
        }
    }
}

void FormRow::dropTyped() {
    for (FieldEditor* editor : {m_editorA, m_editorB}) {
        if (editor) {
            editor->dropTyped();
        }
    }
}

void FormRow::markEditors() {
    for (FieldEditor* editor : {m_editorA, m_editorB}) {
        if (editor) {
            const QString typed = editor->typedProblem();
            editor->setProblem(!typed.isEmpty() || !m_problem.isEmpty());
            editor->control()->setToolTip(typed.isEmpty() ? m_problem : typed);
        }
    }
    m_reset->setVisible(m_changed || !typedProblem().isEmpty());
    showNote();
    if (const QString typed = typedProblem(); typed != m_typedProblem) {
        m_typedProblem = typed;
        emit typedProblemChanged();
    }
}

void FormRow::updateSplitButton() {
    const bool split = m_draft.isSplit(m_field);
    m_split->setChecked(split);
    m_split->setToolTip(split ? tr("Give B the value of A") : tr("Give A and B different values"));
    const bool near = underMouse() || m_split->hasFocus() || m_editorA->control()->hasFocus();
    m_split->setVisible(m_draft.isPaired() && near && m_field.key != "data.path");
}

void FormRow::setProblem(const QString& message) {
    if (message != m_problem) {
        m_problem = message;
        markEditors();
    }
}

void FormRow::setLabelWidth(int width) {
    m_label->setFixedWidth(width);
}

int FormRow::labelWidthHint() const {
    return m_label->sizeHint().width();
}

bool FormRow::matches(const QString& search) const {
    return schemaText(m_field.label).contains(search, Qt::CaseInsensitive) ||
           plain(m_field.key).contains(search, Qt::CaseInsensitive) ||
           schemaText(m_field.help).contains(search, Qt::CaseInsensitive);
}

void FormRow::focusEditor() {
    m_editorA->control()->setFocus(Qt::ShortcutFocusReason);
}

bool FormRow::event(QEvent* event) {
    return takeUndoKeys(*event, m_draft) || QWidget::event(event);
}

void FormRow::paintEvent(QPaintEvent*) {
    if (!m_changed) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Role::accent));
    painter.drawRoundedRect(QRectF(8, (height() - 16) / 2.0, 4, 16), 2, 2);
}

void FormRow::enterEvent(QEnterEvent* event) {
    QWidget::enterEvent(event);
    updateSplitButton();
}

void FormRow::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    updateSplitButton();
}

} // namespace tessera
