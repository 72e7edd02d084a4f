// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/config/field.h"

#include <QWidget>

#include <memory>

namespace tessera {

class Theme;

/// Edits one setting of one side. One class per kind; `make` chooses.
class FieldEditor : public QWidget {
    Q_OBJECT
public:
    static FieldEditor* make(const Field& field, Theme& theme, QWidget* parent);

    /// Shows a value without announcing it.
    virtual void setValue(const FieldValue& value) = 0;
    /// The widget that takes the keyboard.
    QWidget* control() const { return m_control; }
    const Field& field() const { return m_field; }
    void setProblem(bool problem);
    /// What keeps the typed text from being taken over, one sentence; empty: nothing does.
    virtual QString typedProblem() const { return {}; }
    /// Takes over what is typed, or says why it cannot.
    virtual void commit() {}
    /// Back to the value.
    virtual void dropTyped() {}
    /// Text is typed that has not been taken over: undo is the text's own.
    virtual bool isTyping() const { return false; }

signals:
    void edited(const tessera::FieldValue& value);
    void typedProblemChanged();
    void focused();

protected:
    FieldEditor(const Field& field, QWidget* parent);
    /// Lays the control out and watches its focus.
    void adopt(QWidget* control);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const Field& m_field;
    QWidget* m_control = nullptr;
};

} // namespace tessera
