// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/checkpoint_values.h"

#include "widgets/components/elided_label.h"
#include "widgets/components/line_sample.h"
#include "widgets/theme/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace tessera {

CheckpointValues::CheckpointValues(Theme& theme, QWidget* parent)
    : QWidget(parent), m_epoch(new QLabel(this)) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    const auto heading = [&](QLabel* label, int column, int span, Qt::Alignment side) {
        label->setProperty("secondary", true);
        grid->addWidget(label, 0, column, 1, span, side | Qt::AlignVCenter);
    };
    heading(m_epoch, 0, 2, Qt::AlignLeft);
    heading(new QLabel(tr("Top-1 (%)"), this), 2, 1, Qt::AlignRight);
    heading(new QLabel(tr("Temperature"), this), 3, 1, Qt::AlignRight);
    int row = 1;
    for (Line& line : m_lines) {
        line = {new LineSample(0, theme, this), new ElidedLabel(QString(), this), new QLabel(this),
                new QLabel(this)};
        line.sample->setFixedWidth(18);
        line.name->setFont(theme.font(TextSize::secondary));
        line.name->setMinimumWidth(56);
        line.top1->setFont(theme.font(TextSize::secondary, true));
        line.temperature->setProperty("secondary", true);
        grid->addWidget(line.sample, row, 0);
        grid->addWidget(line.name, row, 1);
        grid->addWidget(line.top1, row, 2, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(line.temperature, row, 3, Qt::AlignRight | Qt::AlignVCenter);
        ++row;
    }
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(row, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void CheckpointValues::setRows(const QString& epoch, const QList<Row>& rows) {
    m_epoch->setText(epoch);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Line& line = m_lines[i];
        const bool there = static_cast<qsizetype>(i) < rows.size();
        for (QWidget* part :
             std::initializer_list<QWidget*>{line.sample, line.name, line.top1, line.temperature}) {
            part->setVisible(there);
        }
        if (there) {
            const Row& row = rows[static_cast<qsizetype>(i)];
            line.sample->setSlot(row.slot);
            line.name->setFullText(row.name);
            line.top1->setText(row.top1);
            line.top1->setAccessibleName(tr("Top-1 of %1").arg(row.name));
            line.temperature->setText(row.temperature);
            line.temperature->setAccessibleName(tr("Temperature of %1").arg(row.name));
        }
    }
}

} // namespace tessera
