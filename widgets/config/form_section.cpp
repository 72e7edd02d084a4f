// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/config/form_section.h"

#include "widgets/config/form_row.h"
#include "widgets/theme/theme.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tessera {

FormSection::FormSection(const QString& title, Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_title(new QToolButton(this)), m_count(new QLabel(this)),
      m_body(new QWidget(this)), m_layout(new QVBoxLayout(m_body)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 2, 16, 2);
    m_title->setText(title);
    m_title->setProperty("section", true);
    m_title->setCheckable(true);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setIconSize({12, 12});
    m_title->setFixedHeight(26);
    m_count->setProperty("secondary", true);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_count);
    outer->addLayout(head);
    m_layout->setContentsMargins(0, 0, 0, 4);
    m_layout->setSpacing(0);
    outer->addWidget(m_body);
    auto* line = new QFrame(this);
    line->setProperty("hline", true);
    outer->addWidget(line);
    connect(m_title, &QToolButton::toggled, this, [this](bool open) {
        m_body->setVisible(open);
        m_title->setIcon(m_theme.icon(
            open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), Role::text));
        emit foldedChanged(!open);
    });
    m_title->setChecked(true);
}

void FormSection::addRow(FormRow* row) {
    m_rows.push_back(row);
    m_layout->addWidget(row);
}

void FormSection::setFolded(bool folded) {
    m_title->setChecked(!folded);
}

void FormSection::updateShown(const std::vector<bool>& wanted) {
    const auto shown = int(std::count(wanted.begin(), wanted.end(), true));
    const auto all = int(m_rows.size());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(wanted[i]);
    }
    m_count->setText(shown == all ? tr("%n setting(s)", nullptr, all)
                                  : tr("%n setting(s), %1 shown", nullptr, all).arg(shown));
    setVisible(shown > 0);
}

} // namespace tessera
