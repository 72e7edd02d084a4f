// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/config/field_editor.h"

#include "models/error.h"
#include "widgets/components/problem_mark.h"
#include "widgets/config/data_chooser.h"
#include "widgets/config/experiment_draft.h"
#include "widgets/config/number_edit.h"
#include "widgets/config/undo_keys.h"
#include "widgets/session/sentence_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

namespace tessera {
namespace {

QString text(std::string_view view) {
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

class BooleanEditor : public FieldEditor {
public:
    BooleanEditor(const Field& field, QWidget* parent)
        : FieldEditor(field, parent), m_box(new QCheckBox(this)) {
        adopt(m_box);
        connect(m_box, &QCheckBox::clicked, this, [this](bool on) { emit edited(on); });
    }
    void setValue(const FieldValue& value) override { m_box->setChecked(std::get<bool>(value)); }

private:
    QCheckBox* m_box;
};

class NumberEditor : public FieldEditor {
public:
    NumberEditor(const Field& field, QWidget* parent)
        : FieldEditor(field, parent), m_edit(new NumberEdit(field, this)) {
        adopt(m_edit);
        connect(m_edit, &NumberEdit::edited, this, &FieldEditor::edited);
        connect(m_edit, &NumberEdit::problemChanged, this, &FieldEditor::typedProblemChanged);
    }
    void setValue(const FieldValue& value) override { m_edit->setValue(value); }
    bool isTyping() const override { return m_edit->isTyping(); }
    QString typedProblem() const override { return m_edit->problem(); }
    void commit() override { m_edit->commit(); }
    void dropTyped() override { m_edit->dropTyped(); }

private:
    NumberEdit* m_edit;
};

class ChoiceEditor : public FieldEditor {
public:
    ChoiceEditor(const Field& field, QWidget* parent)
        : FieldEditor(field, parent), m_combo(new QComboBox(this)) {
        for (const std::string_view choice : field.choices) {
            m_combo->addItem(choiceText(field.key, choice), text(choice));
        }
        adopt(m_combo);
        connect(m_combo, &QComboBox::activated, this, [this](int index) {
            emit edited(m_combo->itemData(index).toString().toStdString());
        });
    }
    void setValue(const FieldValue& value) override {
        m_combo->setCurrentIndex(
            m_combo->findData(QString::fromStdString(std::get<std::string>(value))));
    }

private:
    QComboBox* m_combo;
};

/// Free text and lists; a list that cannot be read stays as it was typed and is not taken over.
class LineEditor : public FieldEditor {
public:
    LineEditor(const Field& field, QWidget* parent)
        : FieldEditor(field, parent), m_line(new QLineEdit(this)) {
        adopt(m_line);
        connect(m_line, &QLineEdit::editingFinished, this, [this] { commit(); });
    }
    void setValue(const FieldValue& value) override {
        const QString text = QString::fromStdString(to_text(value));
        if (text != m_taken || m_problem.isEmpty()) {
            m_taken = text;
            dropTyped();
        }
    }
    bool isTyping() const override { return m_line->text() != m_taken; }
    QString typedProblem() const override { return m_problem; }
    void commit() override {
        try {
            const FieldValue value = parse_field(field(), m_line->text().toStdString());
            m_taken = m_line->text();
            mark({});
            emit edited(value);
        } catch (const Error& error) {
            mark(sentenceText(error.sentence()));
        }
    }
    void dropTyped() override {
        m_line->setText(m_taken);
        mark({});
    }

private:
    void mark(const QString& problem) {
        if (problem != m_problem) {
            m_problem = problem;
            emit typedProblemChanged();
        }
    }
    QLineEdit* m_line;
    QString m_taken; ///< text of the value
    QString m_problem;
};

class DataEditor : public FieldEditor {
public:
    DataEditor(const Field& field, Theme& theme, QWidget* parent)
        : FieldEditor(field, parent), m_chooser(new DataChooser(theme, this)) {
        adopt(m_chooser);
        connect(m_chooser, &DataChooser::chosen, this,
                [this](const QString& path) { emit edited(path.toStdString()); });
    }
    void setValue(const FieldValue& value) override {
        m_chooser->setPath(QString::fromStdString(std::get<std::string>(value)));
    }

private:
    DataChooser* m_chooser;
};

} // namespace

FieldEditor* FieldEditor::make(const Field& field, Theme& theme, QWidget* parent) {
    if (field.key == "data.path") {
        return new DataEditor(field, theme, parent);
    }
    switch (field.kind) {
    case FieldKind::boolean:
        return new BooleanEditor(field, parent);
    case FieldKind::integer:
    case FieldKind::real:
        return new NumberEditor(field, parent);
    case FieldKind::choice:
        return new ChoiceEditor(field, parent);
    case FieldKind::text:
    case FieldKind::integer_list:
        break;
    }
    return new LineEditor(field, parent);
}

FieldEditor::FieldEditor(const Field& field, QWidget* parent) : QWidget(parent), m_field(field) {}

void FieldEditor::adopt(QWidget* control) {
    m_control = control;
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(control);
    setFocusProxy(control);
    control->setAccessibleName(schemaText(m_field.label));
    control->setAccessibleDescription(schemaText(m_field.help));
    control->setObjectName(text(m_field.key));
    // The wheel gives the focus first to a control that accepts it so.
    control->setFocusPolicy(Qt::StrongFocus);
    control->installEventFilter(this);
}

void FieldEditor::setProblem(bool problem) {
    markProblem(*m_control, problem);
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_control) {
        if (event->type() == QEvent::FocusIn) {
            emit focused();
        } else if (event->type() == QEvent::Wheel && !m_control->hasFocus()) {
            // The wheel scrolls the form; it must not change a value in passing.
            event->ignore();
            return true;
        } else if (isUndoKey(*event) && !isTyping()) {
            event->ignore(); // the row takes it
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tessera
