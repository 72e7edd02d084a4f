// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/components/page_header.h"

#include "widgets/components/elided_label.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace tessera {

PageHeader::PageHeader(const QString& title, Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_layout(new QHBoxLayout(this)),
      m_context(new ElidedLabel(QString(), this)) {
    setObjectName(QStringLiteral("pageHeader"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(48);
    m_layout->setContentsMargins(16, 0, 16, 0);
    m_layout->setSpacing(8);
    auto* name = new ElidedLabel(title, this); // the page bar names the page too
    name->setObjectName(QStringLiteral("pageTitle"));
    m_context->setObjectName(QStringLiteral("pageContext"));
    m_layout->addWidget(name);
    m_layout->addWidget(m_context, 1);
}

void PageHeader::setContext(const QString& context) {
    m_context->setFullText(context);
}

QPushButton* PageHeader::addAction(const QString& text, const QString& icon) {
    auto* button = new QPushButton(text, this);
    if (!icon.isEmpty()) {
        button->setIcon(m_theme.icon(icon, Role::text));
    }
    addWidget(button);
    return button;
}

QPushButton* PageHeader::setPrimary(const QString& text, const QString& icon) {
    if (!m_primary) {
        m_primary = new QPushButton(this);
        m_primary->setProperty("primary", true);
        m_layout->addWidget(m_primary);
    }
    m_primary->setText(text);
    m_primary->setIcon(icon.isEmpty() ? QIcon() : m_theme.icon(icon, Role::onAccent));
    return m_primary;
}

void PageHeader::addWidget(QWidget* widget) {
    m_layout->insertWidget(m_layout->count() - (m_primary ? 1 : 0), widget);
}

} // namespace tessera
