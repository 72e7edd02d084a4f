// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/axis_limits_dialog.h"

#include "widgets/components/number_input.h"
#include "widgets/plots/curve_plot.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStyle>
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

void mark(QLineEdit* field, bool problem) {
    if (field->property("problem").toBool() != problem) {
        field->setProperty("problem", problem);
        field->style()->unpolish(field);
        field->style()->polish(field);
    }
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
    QPushButton* close = buttons->addButton(tr("Close"), QDialogButtonBox::AcceptRole);
    close->setDefault(true);
    reset->setAutoDefault(false);
    outer->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(reset, &QPushButton::clicked, this, &AxisLimitsDialog::clear);
    const auto watch = [this](const Fields& fields, bool vertical) {
        for (QLineEdit* field : {fields.lower, fields.upper}) {
            connect(field, &QLineEdit::textEdited, this,
                    [this, fields, vertical] { onEdited(fields, vertical); });
        }
    };
    watch(m_vertical, true);
    watch(m_horizontal, false);
    connect(m_vertical.log, &QCheckBox::toggled, this, &AxisLimitsDialog::logVerticalEdited);
    connect(m_horizontal.log, &QCheckBox::toggled, this, &AxisLimitsDialog::logHorizontalEdited);
    setMinimumWidth(380);
    m_vertical.lower->setFocus();
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

void AxisLimitsDialog::onEdited(const Fields& fields, bool vertical) {
    AxisLimits limits;
    const bool lowerOk = read(fields.lower, limits.lower);
    const bool upperOk = read(fields.upper, limits.upper);
    const bool ordered =
        !lowerOk || !upperOk || !limits.lower || !limits.upper || *limits.lower < *limits.upper;
    mark(fields.lower, !lowerOk || !ordered);
    mark(fields.upper, !upperOk || !ordered);
    m_problem->setText(!lowerOk || !upperOk ? tr("Type a number, or nothing for automatic.")
                       : !ordered           ? tr("The minimum must be below the maximum.")
                                            : QString());
    if (!m_problem->text().isEmpty()) {
        return;
    }
    if (vertical) {
        emit verticalEdited(limits);
    } else {
        emit horizontalEdited(scaled(limits, m_unit));
    }
}

void AxisLimitsDialog::clear() {
    for (const Fields& fields : {m_vertical, m_horizontal}) {
        fields.lower->clear();
        fields.upper->clear();
    }
    onEdited(m_vertical, true);
    onEdited(m_horizontal, false);
}

} // namespace tessera
