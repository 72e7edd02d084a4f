// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/config/number_edit.h"

#include "widgets/config/experiment_draft.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>

#include <cmath>
#include <optional>

namespace tessera {
namespace {

double number(const FieldValue& value) {
    return std::holds_alternative<int64_t>(value) ? double(std::get<int64_t>(value))
                                                  : std::get<double>(value);
}

} // namespace

NumberEdit::NumberEdit(const Field& field, QWidget* parent)
    : QAbstractSpinBox(parent), m_field(field) {
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setKeyboardTracking(false);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QAbstractSpinBox::editingFinished, this, &NumberEdit::commit);
    connect(lineEdit(), &QLineEdit::textChanged, this, [this](const QString& text) {
        if (!m_problem.isEmpty()) { // what was marked is marked until it is right
            setProblem(readValue(m_field, text) ? QString() : refusedText(m_field, text));
        }
    });
}

void NumberEdit::setValue(const FieldValue& value) {
    const double now = number(value);
    if (now != m_value || m_problem.isEmpty()) {
        m_value = now;
        dropTyped();
    }
}

void NumberEdit::dropTyped() {
    setProblem({});
    showValue();
}

void NumberEdit::setProblem(const QString& problem) {
    if (problem != m_problem) {
        m_problem = problem;
        emit problemChanged();
    }
}

void NumberEdit::showValue() {
    const QString text = valueText(m_field, typed(m_value));
    if (lineEdit()->text() != text) {
        lineEdit()->setText(text);
    }
}

bool NumberEdit::isTyping() const {
    return text() != valueText(m_field, typed(m_value));
}

void NumberEdit::commit() {
    if (const std::optional<double> value = readValue(m_field, lineEdit()->text())) {
        setProblem({});
        take(*value);
        showValue();
    } else {
        setProblem(refusedText(m_field, lineEdit()->text()));
    }
}

void NumberEdit::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && isTyping()) {
        dropTyped();
        event->accept();
        return;
    }
    QAbstractSpinBox::keyPressEvent(event);
}

FieldValue NumberEdit::typed(double value) const {
    if (m_field.kind == FieldKind::integer) {
        return static_cast<int64_t>(std::llround(value));
    }
    return value;
}

void NumberEdit::take(double value) {
    if (value != m_value) {
        m_value = value;
        emit edited(typed(value));
    }
}

double NumberEdit::stepFrom(double value, int direction) const {
    if (m_field.kind == FieldKind::integer) {
        return value + direction;
    }
    if (value <= 0) {
        return direction > 0 ? 0.01 : value;
    }
    // One unit of the leading digit; at 1 going down the unit of the next smaller power.
    double unit = std::pow(10.0, std::floor(std::log10(value) + 1e-9));
    if (direction < 0 && value < unit * 1.5) {
        unit /= 10;
    }
    return std::round(value / unit + direction) * unit;
}

void NumberEdit::stepBy(int steps) {
    double value = readValue(m_field, lineEdit()->text()).value_or(m_value);
    for (int i = 0; i < std::abs(steps); ++i) {
        value = stepFrom(value, steps > 0 ? 1 : -1);
    }
    value = std::fmin(std::fmax(value, m_field.minimum), m_field.maximum);
    if (m_field.kind == FieldKind::real) {
        // Through text, so that 0.3 stays 0.3.
        value = QByteArray::number(value, 'g', 12).toDouble();
    }
    setProblem({});
    take(value);
    showValue();
    selectAll();
}

QValidator::State NumberEdit::validate(QString& input, int&) const {
    return readValue(m_field, input) ? QValidator::Acceptable : QValidator::Intermediate;
}

QAbstractSpinBox::StepEnabled NumberEdit::stepEnabled() const {
    StepEnabled enabled = StepNone;
    if (m_value < m_field.maximum) {
        enabled |= StepUpEnabled;
    }
    if (m_value > m_field.minimum) {
        enabled |= StepDownEnabled;
    }
    return enabled;
}

QSize NumberEdit::sizeHint() const {
    return {160, 28};
}

} // namespace tessera
