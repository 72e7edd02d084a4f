// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/config/field.h"

#include <QAbstractSpinBox>

#include <optional>

namespace tessera {

/// Integers and reals of a field: shortest text in the locale, arrows step by one unit of the
/// leading digit, text in the locale's or in C notation. A value out of range is not taken over.
class NumberEdit : public QAbstractSpinBox {
    Q_OBJECT
public:
    explicit NumberEdit(const Field& field, QWidget* parent = nullptr);

    void setValue(const FieldValue& value);
    /// The text is not that of the value.
    bool isTyping() const;
    void stepBy(int steps) override;
    QValidator::State validate(QString& input, int& position) const override;

signals:
    void edited(const tessera::FieldValue& value);

protected:
    StepEnabled stepEnabled() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    std::optional<double> parse(const QString& text) const;
    void commit();
    void take(double value);
    void showValue();
    FieldValue typed(double value) const;
    double stepFrom(double value, int direction) const;

    const Field& m_field;
    double m_value = 0;
};

} // namespace tessera
