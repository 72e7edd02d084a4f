// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/axis_limits_dialog.h"

#include "widgets/components/number_input.h"
#include "widgets/components/problem_mark.h"
#include "widgets/plots/curve_plot.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace tessera {
namespace {

AxisLimits scaled(const AxisLimits& limits, double factor) {
    AxisLimits result = limits;
    for (std::optional<double>* end : {&result.lower, &result.upper}) {
        if (*end) {
            **end *= factor;
        }
    }
    return result;
}

QString textOf(const std::optional<double>& end) {
    return end ? QLocale().toString(*end, 'g', QLocale::FloatingPointShortest) : QString();
}

/// False when the text is no number; an empty text is a free end.
bool read(const QLineEdit* field, std::optional<double>& end) {
    const QString text = field->text().trimmed();
    if (text.isEmpty()) {
        end.reset();
        return true;
    }
    end = readNumber(text);
    return end.has_value();
}

} // namespace

AxisLimitsDialog::AxisLimitsDialog(const CurvePlot& plot, QWidget* parent)
    : QDialog(parent), m_unit(plot.horizontalUnit()), m_problem(new QLabel(this)) {
    setObjectName(QStringLiteral("axisLimitsDialog"));
    setWindowTitle(tr("Axis limits: %1").arg(plot.title()));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(16, 16, 16, 16);
    outer->setSpacing(12);
    m_vertical = addAxis(tr("Vertical: %1").arg(plot.verticalName()), QStringLiteral("vertical"),
                         plot.verticalLimits(), plot.isLogVertical());
    m_horizontal = addAxis(tr("Horizontal, all panels: %1").arg(plot.horizontalName()),
                           QStringLiteral("horizontal"),
                           scaled(plot.horizontalLimits(), 1.0 / m_unit), plot.isLogHorizontal());
    m_problem->setProperty("state", QStringLiteral("error"));
    m_problem->setObjectName(QStringLiteral("axisProblem"));
    m_problem->setWordWrap(true);
    outer->addWidget(m_problem);
    outer->addStretch(1);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* reset = buttons->addButton(tr("All automatic"), QDialogButtonBox::ResetRole);
    m_close = buttons->addButton(tr("Close"), QDialogButtonBox::AcceptRole);
    m_close->setDefault(true);
    reset->setAutoDefault(false);
    outer->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(reset, &QPushButton::clicked, this, &AxisLimitsDialog::clear);
    for (const Fields& fields : {m_vertical, m_horizontal}) {
        for (QLineEdit* field : {fields.lower, fields.upper}) {
            connect(field, &QLineEdit::textEdited, this, &AxisLimitsDialog::onEdited);
        }
    }
    connect(m_vertical.log, &QCheckBox::toggled, this, &AxisLimitsDialog::logVerticalEdited);
    connect(m_horizontal.log, &QCheckBox::toggled, this, &AxisLimitsDialog::logHorizontalEdited);
    for (const QCheckBox* log : {m_vertical.log, m_horizontal.log}) {
        connect(log, &QCheckBox::toggled, this, &AxisLimitsDialog::onEdited);
    }
    setMinimumWidth(380);
    m_vertical.lower->setFocus();
    m_verticalSaid = plot.verticalLimits();
    m_horizontalSaid = scaled(plot.horizontalLimits(), 1.0 / m_unit);
}

AxisLimitsDialog::Fields AxisLimitsDialog::addAxis(const QString& title, const QString& name,
                                                   const AxisLimits& limits, bool log) {
    auto* heading = new QLabel(title, this);
    heading->setProperty("strong", true);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    const auto field = [&](const QString& text, const std::optional<double>& end, int column,
                           const QString& id) {
        auto* edit = new QLineEdit(textOf(end), this);
        edit->setObjectName(name + id);
        edit->setPlaceholderText(tr("auto"));
        //: which axis, which end
        edit->setAccessibleName(tr("%1, %2").arg(title, text));
        edit->setToolTip(tr("Empty: follows the data"));
        auto* label = new QLabel(text, this);
        label->setBuddy(edit);
        grid->addWidget(label, 0, column);
        grid->addWidget(edit, 1, column);
        return edit;
    };
    Fields fields;
    fields.lower = field(tr("Minimum"), limits.lower, 0, QStringLiteral("Lower"));
    fields.upper = field(tr("Maximum"), limits.upper, 1, QStringLiteral("Upper"));
    fields.log = new QCheckBox(tr("Logarithmic"), this);
    fields.log->setObjectName(name + QStringLiteral("Log"));
    fields.log->setAccessibleName(tr("%1, logarithmic").arg(title));
    fields.log->setToolTip(tr("Values of 0 and below have no place on a logarithmic axis"));
    fields.log->setChecked(log);
    grid->addWidget(fields.log, 1, 2);
    auto* outer = static_cast<QVBoxLayout*>(layout());
    outer->addWidget(heading);
    outer->addLayout(grid);
    return fields;
}

QString AxisLimitsDialog::check(const Fields& fields, AxisLimits& limits) {
    const bool lowerOk = read(fields.lower, limits.lower);
    const bool upperOk = read(fields.upper, limits.upper);
    const bool ordered =
        !lowerOk || !upperOk || !limits.lower || !limits.upper || *limits.lower < *limits.upper;
    const auto hasPlace = [&](const std::optional<double>& end) {
        return !fields.log->isChecked() || !end || *end > 0;
    };
    const bool lowerHas = hasPlace(limits.lower);
    const bool upperHas = hasPlace(limits.upper);
    markProblem(*fields.lower, !lowerOk || !ordered || !lowerHas);
    markProblem(*fields.upper, !upperOk || !ordered || !upperHas);
    return !lowerOk || !upperOk     ? tr("Type a number, or nothing for automatic.")
           : !ordered               ? tr("The minimum must be below the maximum.")
           : !lowerHas || !upperHas ? tr("A logarithmic axis takes numbers above 0 only.")
                                    : QString();
}

void AxisLimitsDialog::onEdited() {
    AxisLimits vertical;
    AxisLimits horizontal;
    const QString verticalProblem = check(m_vertical, vertical);
    const QString horizontalProblem = check(m_horizontal, horizontal);
    const QString problem = verticalProblem.isEmpty() ? horizontalProblem : verticalProblem;
    m_problem->setText(problem);
    m_close->setEnabled(problem.isEmpty()); // what is typed would be lost without a word
    m_close->setToolTip(problem);
    if (verticalProblem.isEmpty() && !(vertical == m_verticalSaid)) {
        m_verticalSaid = vertical;
        emit verticalEdited(vertical);
    }
    if (horizontalProblem.isEmpty() && !(horizontal == m_horizontalSaid)) {
        m_horizontalSaid = horizontal;
        emit horizontalEdited(scaled(horizontal, m_unit));
    }
}

void AxisLimitsDialog::clear() {
    for (const Fields& fields : {m_vertical, m_horizontal}) {
        fields.lower->clear();
        fields.upper->clear();
    }
    onEdited();
}

} // namespace tessera
