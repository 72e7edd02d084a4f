// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/config/field.h"

#include <QAbstractSpinBox>

namespace tessera {

/// Integers and reals of a field: shortest text in the locale, arrows step by one unit of the
/// leading digit, text in the locale's or in C notation. A text that is none of its values is kept
/// as it was typed, with a sentence of what is allowed; Esc brings the value back.
class NumberEdit : public QAbstractSpinBox {
    Q_OBJECT
public:
    explicit NumberEdit(const Field& field, QWidget* parent = nullptr);

    /// A text that cannot be taken stays while the value is the same.
    void setValue(const FieldValue& value);
    /// Takes over what is typed, as leaving the field does.
    void commit();
    /// Back to the text of the value.
    void dropTyped();
    /// What is wrong with the text; empty while it can be taken, and before it is to be taken.
    const QString& problem() const { return m_problem; }
    /// The text is not that of the value.
    bool isTyping() const;
    void stepBy(int steps) override;
    QValidator::State validate(QString& input, int& position) const override;

signals:
    void edited(const tessera::FieldValue& value);
    void problemChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    StepEnabled stepEnabled() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void setProblem(const QString& problem);
    void take(double value);
    void showValue();
    FieldValue typed(double value) const;
    double stepFrom(double value, int direction) const;

    const Field& m_field;
    double m_value = 0;
    QString m_problem;
};

} // namespace tessera
