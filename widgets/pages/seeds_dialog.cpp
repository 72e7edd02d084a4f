// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/seeds_dialog.h"

#include "widgets/components/primary_button.h"
#include "widgets/components/tables.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include <cmath>

namespace tessera {

SeedsDialog::SeedsDialog(int runsPerSeed, double secondsPerSeed, QWidget* parent)
    : QDialog(parent), m_runsPerSeed(runsPerSeed), m_secondsPerSeed(secondsPerSeed),
      m_seeds(new QSpinBox(this)), m_cost(new QLabel(this)) {
    setObjectName(QStringLiteral("seedsDialog"));
    setWindowTitle(tr("Repeat over seeds"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(16, 16, 16, 16);
    outer->setSpacing(12);
    auto* why =
        new QLabel(tr("One seed shows no spread. Three or more give a mean and an interval, "
                      "and a fair comparison."),
                   this);
    why->setWordWrap(true);
    outer->addWidget(why);
    auto* form = new QFormLayout;
    m_seeds->setRange(2, 20);
    m_seeds->setValue(3);
    form->addRow(tr("Seeds"), m_seeds);
    outer->addLayout(form);
    m_cost->setProperty("secondary", true);
    outer->addWidget(m_cost);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* add = buttons->addButton(tr("Add to queue"), QDialogButtonBox::AcceptRole);
    add->setDefault(true);
    makePrimary(*add);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    outer->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_seeds, &QSpinBox::valueChanged, this, &SeedsDialog::updateText);
    updateText();
    setMinimumWidth(360);
}

int SeedsDialog::seeds() const {
    return m_seeds->value();
}

void SeedsDialog::setSeeds(int seeds) {
    m_seeds->setValue(seeds);
}

void SeedsDialog::updateText() {
    const int runs = m_runsPerSeed * seeds();
    m_cost->setText(std::isfinite(m_secondsPerSeed)
                        ? tr("%n run(s), about %1.", nullptr, runs)
                              .arg(durationText(m_secondsPerSeed * seeds()))
                        : tr("%n run(s).", nullptr, runs));
}

} // namespace tessera
