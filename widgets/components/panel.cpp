// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/components/panel.h"

#include "widgets/components/elided_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tessera {

Panel::Panel(const QString& title, QWidget* parent)
    : QFrame(parent), m_title(new QLabel(title)), m_subtitle(new ElidedLabel),
      m_content(new QVBoxLayout) {
    setProperty("panel", true);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->setSpacing(0);
    auto* head = new QWidget(this);
    head->setObjectName(QStringLiteral("panelHeader"));
    head->setAttribute(Qt::WA_StyledBackground);
    head->setFixedHeight(32);
    m_header = new QHBoxLayout(head);
    m_header->setContentsMargins(12, 0, 8, 0);
    m_header->setSpacing(8);
    m_title->setObjectName(QStringLiteral("panelTitle"));
    m_subtitle->setObjectName(QStringLiteral("panelSubtitle"));
    m_header->addWidget(m_title);
    m_header->addWidget(m_subtitle, 1);
    outer->addWidget(head);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(0);
    outer->addLayout(m_content, 1);
}

void Panel::setTitle(const QString& title) {
    m_title->setText(title);
}

void Panel::setSubtitle(const QString& text) {
    m_subtitle->setFullText(text);
}

void Panel::addHeaderWidget(QWidget* widget) {
    m_header->addWidget(widget);
}

} // namespace tessera
