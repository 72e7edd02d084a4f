// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/sweep_axis_row.h"

#include "models/error.h"
#include "widgets/components/icon_button.h"
#include "widgets/components/joined_buttons.h"
#include "widgets/components/problem_mark.h"
#include "widgets/config/experiment_draft.h"
#include "widgets/session/sentence_text.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace tessera {
namespace {

bool isNumber(const Field& field) {
    return field.kind == FieldKind::integer || field.kind == FieldKind::real;
}

double numberOf(const FieldValue& value) {
    return std::holds_alternative<int64_t>(value) ? double(std::get<int64_t>(value))
                                                  : std::get<double>(value);
}

/// All choices; around a number half, itself and the double; else the value alone.
QString suggestion(const Field& field, const RunConfig& base) {
    QStringList texts;
    if (field.kind == FieldKind::choice) {
        for (const std::string_view choice : field.choices) {
            texts << QString::fromUtf8(choice.data(), qsizetype(choice.size()));
        }
    } else if (field.kind == FieldKind::boolean) {
        texts = {QStringLiteral("false"), QStringLiteral("true")};
    } else if (isNumber(field)) {
        const double value = numberOf(field.get(base));
        for (const double factor : {0.5, 1.0, 2.0}) {
            double candidate = std::clamp(value * factor, field.minimum, field.maximum);
            candidate =
                field.kind == FieldKind::integer ? std::max(1.0, std::floor(candidate)) : candidate;
            const QString text = QString::number(candidate, 'g', 6);
            if (!texts.contains(text)) {
                texts << text;
            }
        }
    } else {
        texts << QString::fromStdString(to_text(field.get(base)));
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace

SweepAxisRow::SweepAxisRow(const Field& field, const RunConfig& base, Theme& theme, QWidget* parent)
    : QWidget(parent), m_field(field), m_stack(new QStackedLayout),
      m_list(new QLineEdit(suggestion(field, base), this)), m_problem(new QLabel(this)) {
    const QString name = schemaText(field.label);
    const QString key = QString::fromUtf8(field.key.data(), qsizetype(field.key.size()));
    setObjectName(QStringLiteral("axis:") + key);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(12, 6, 8, 6);
    outer->setSpacing(2);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    auto* label = new QLabel(name, this);
    label->setToolTip(tr("%1 Key: %2").arg(schemaText(field.help), key));
    label->setBuddy(m_list);
    label->setMinimumWidth(150);
    line->addWidget(label);
    m_list->setObjectName(QStringLiteral("values"));
    m_list->setPlaceholderText(tr("0.001, 0.003"));
    m_list->setAccessibleName(tr("Values of %1").arg(name));
    m_list->setToolTip(tr("Values with commas between, as on the command line. Allowed: %1.")
                           .arg(allowedText(field)));
    if (isNumber(field)) {
        m_kind = new JoinedButtons({tr("List"), tr("Range")}, this);
        m_kind->setAccessibleName(tr("List or range of %1").arg(name));
        line->addWidget(m_kind);
    }
    m_stack->addWidget(m_list);
    line->addLayout(m_stack, 1);
    auto* remove =
        new IconButton(QStringLiteral("close"), tr("Do not vary %1").arg(name), theme, this);
    line->addWidget(remove);
    outer->addLayout(line);
    m_problem->setProperty("state", QStringLiteral("error"));
    m_problem->setObjectName(QStringLiteral("axisProblem"));
    m_problem->setWordWrap(true);
    outer->addWidget(m_problem);
    if (m_kind) {
        m_stack->addWidget(createRange(base));
        connect(m_kind, &JoinedButtons::currentChanged, this, [this](int index) {
            m_stack->setCurrentIndex(index);
            update();
        });
    }
    connect(m_list, &QLineEdit::textChanged, this, &SweepAxisRow::update);
    connect(remove, &QToolButton::clicked, this, &SweepAxisRow::removeRequested);
    update();
}

QWidget* SweepAxisRow::createRange(const RunConfig& base) {
    const QString name = schemaText(m_field.label);
    auto* range = new QWidget(this);
    auto* row = new QHBoxLayout(range);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    const double value = numberOf(m_field.get(base));
    const auto end = [&](double number, const QString& id, const QString& text) {
        auto* field = new QLineEdit(
            QLocale().toString(std::clamp(number, m_field.minimum, m_field.maximum), 'g', 6),
            range);
        field->setObjectName(id);
        field->setAccessibleName(text);
        field->setToolTip(text);
        connect(field, &QLineEdit::textChanged, this, &SweepAxisRow::update);
        row->addWidget(field, 1);
        return field;
    };
    row->addWidget(new QLabel(tr("from"), range));
    m_from = end(value / 10, QStringLiteral("from"), tr("First value of %1").arg(name));
    row->addWidget(new QLabel(tr("to"), range));
    m_to = end(value * 10, QStringLiteral("to"), tr("Last value of %1").arg(name));
    m_count = new QSpinBox(range);
    m_count->setObjectName(QStringLiteral("count"));
    m_count->setRange(1, 100);
    m_count->setValue(5);
    m_count->setSuffix(tr(" values"));
    m_count->setAccessibleName(tr("Number of values of %1").arg(name));
    row->addWidget(m_count);
    m_spacing = new QComboBox(range);
    m_spacing->setObjectName(QStringLiteral("spacing"));
    m_spacing->addItems({tr("linear"), tr("logarithmic")});
    m_spacing->setCurrentIndex(m_field.kind == FieldKind::real && value > 0 ? 1 : 0);
    m_spacing->setAccessibleName(tr("Spacing of %1").arg(name));
    row->addWidget(m_spacing);
    connect(m_count, &QSpinBox::valueChanged, this, &SweepAxisRow::update);
    connect(m_spacing, &QComboBox::currentIndexChanged, this, &SweepAxisRow::update);
    return range;
}

void SweepAxisRow::setCounted(bool counted) {
    if (m_count) {
        m_count->setVisible(counted);
    }
}

SweepAxis SweepAxisRow::typed() const {
    SweepAxis axis;
    axis.key = m_field.key;
    if (!m_kind || m_kind->current() == 0) {
        axis.values = parse_values(m_field, m_list->text().toStdString());
        return axis;
    }
    const auto end = [&](const QLineEdit* field) {
        const std::optional<double> value = readValue(m_field, field->text());
        require(value.has_value(), ErrorCode::config,
                Sentence::words(refusedText(m_field, field->text()).toStdString()));
        return *value;
    };
    axis.range = SweepRange{end(m_from), end(m_to), m_count->value(),
                            m_spacing->currentIndex() == 1 ? Spacing::log : Spacing::linear};
    axis_values(axis); // says what is wrong
    return axis;
}

void SweepAxisRow::update() {
    try {
        m_axis = typed();
        m_problem->clear();
    } catch (const Error& error) {
        m_axis.reset();
        m_problem->setText(sentenceText(error.sentence()));
    }
    m_problem->setVisible(!m_problem->text().isEmpty());
    const bool ranged = m_kind && m_kind->current() == 1;
    markProblem(*m_list, !ranged && !m_axis);
    for (QLineEdit* end : {m_from, m_to}) {
        if (end) {
            // What is wrong with both together marks neither.
            markProblem(*end, ranged && !readValue(m_field, end->text()));
        }
    }
    emit changed();
}

} // namespace tessera
