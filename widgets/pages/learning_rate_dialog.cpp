// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/learning_rate_dialog.h"

#include "widgets/components/primary_button.h"
#include "widgets/plots/number_text.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <cmath>

namespace tessera {

LearningRateDialog::LearningRateDialog(int runs, double factor, double rate, QWidget* parent)
    : QDialog(parent), m_old(factor), m_rate(rate), m_factor(new QDoubleSpinBox(this)),
      m_effect(new QLabel(this)) {
    setObjectName(QStringLiteral("learningRateDialog"));
    setWindowTitle(tr("Learning rate"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(16, 16, 16, 16);
    outer->setSpacing(12);
    auto* what = new QLabel(tr("The scheduled learning rate of %n run(s) is multiplied from the "
                               "next step on. A resumed run keeps the factor.",
                               nullptr, runs),
                            this);
    what->setWordWrap(true);
    outer->addWidget(what);
    m_factor->setObjectName(QStringLiteral("lrFactor"));
    m_factor->setDecimals(4);
    m_factor->setRange(0.0001, 100);
    m_factor->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_factor->setPrefix(tr("× "));
    m_factor->setSuffix(tr(" of the schedule"));
    m_factor->setValue(factor);
    m_factor->setAccessibleName(tr("Factor on the scheduled learning rate"));
    m_factor->setToolTip(tr("1 follows the schedule"));
    auto* form = new QFormLayout;
    form->addRow(tr("Factor"), m_factor);
    outer->addLayout(form);
    auto* presets = new QHBoxLayout;
    for (const double value : {0.1, 0.5, 1.0, 2.0}) {
        auto* button = new QPushButton(tr("× %1").arg(locale().toString(value)), this);
        button->setAutoDefault(false);
        button->setAccessibleName(tr("Factor %1").arg(locale().toString(value)));
        connect(button, &QPushButton::clicked, m_factor,
                [this, value] { m_factor->setValue(value); });
        presets->addWidget(button);
    }
    presets->addStretch(1);
    outer->addLayout(presets);
    m_effect->setProperty("secondary", true);
    outer->addWidget(m_effect);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* apply = buttons->addButton(tr("Set factor"), QDialogButtonBox::AcceptRole);
    apply->setDefault(true);
    makePrimary(*apply);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    outer->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_factor, &QDoubleSpinBox::valueChanged, this, &LearningRateDialog::updateText);
    updateText();
    setMinimumWidth(400);
}

double LearningRateDialog::factor() const {
    return m_factor->value();
}

void LearningRateDialog::updateText() {
    m_effect->setText(std::isfinite(m_rate)
                          ? tr("Now %1, then %2 at the same place of the schedule.")
                                .arg(shortNumber(locale(), m_rate),
                                     shortNumber(locale(), m_rate / m_old * m_factor->value()))
                          : tr("The schedule alone is followed with a factor of 1."));
}

} // namespace tessera
