// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/config/field.h"
#include "widgets/config/experiment_draft.h"

#include <QWidget>

namespace tessera {

class ElidedLabel;
class FieldEditor;
class IconButton;
class Theme;

/// One setting of the form: changed mark, label, one editor or two (A and B), unit or "differs",
/// a button that gives B its own value, reset.
class FormRow : public QWidget {
    Q_OBJECT
public:
    FormRow(const Field& field, ExperimentDraft& draft, Theme& theme, QWidget* parent = nullptr);

    const Field& field() const { return m_field; }
    /// Takes values, marks and applicability from the draft.
    void refresh();
    void setProblem(const QString& message);
    /// What is wrong with what is typed here, one sentence; empty: nothing.
    QString typedProblem() const;
    /// Takes over what is typed.
    void commit();
    void dropTyped();
    void setLabelWidth(int width);
    int labelWidthHint() const;
    bool matches(const QString& search) const;
    void focusEditor();

signals:
    void focused(const tessera::Field* field);
    void typedProblemChanged();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void createEditors();
    void showNote();
    void markEditors();
    void showSecondEditor(bool shown);
    void onEdited(ExperimentDraft::Side side, const FieldValue& value);
    void updateSplitButton();

    const Field& m_field;
    ExperimentDraft& m_draft;
    Theme& m_theme;
    ElidedLabel* m_label;
    FieldEditor* m_editorA = nullptr;
    FieldEditor* m_editorB = nullptr; ///< built when first needed
    QWidget* m_placeB;
    ElidedLabel* m_note;
    IconButton* m_split;
    IconButton* m_reset;
    QString m_problem;      ///< of the value, beside that of the text
    QString m_typedProblem; ///< announced last
    bool m_changed = false;
};

} // namespace tessera
