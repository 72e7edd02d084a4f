// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/components/empty_state.h"

#include "widgets/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tessera {

EmptyState::EmptyState(const QString& icon, const QString& title, const QString& text, Theme& theme,
                       QWidget* parent)
    : QWidget(parent), m_theme(theme), m_icon(new QLabel(this)), m_title(new QLabel(this)),
      m_text(new QLabel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 24, 16, 24);
    column->setSpacing(8);
    column->addStretch(1);
    m_icon->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setProperty("strong", true);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setProperty("secondary", true);
    m_text->setWordWrap(true);
    column->addWidget(m_icon);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addStretch(2);
    setTexts(title, text);
    const auto paintIcon = [this, icon] {
        m_icon->setPixmap(
            m_theme.pixmap(icon, 32, m_theme.color(Role::text2), devicePixelRatioF()));
    };
    paintIcon();
    connect(&m_theme, &Theme::changed, this, paintIcon);
}

void EmptyState::setTexts(const QString& title, const QString& text) {
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
}

QPushButton* EmptyState::setButton(const QString& text, const QString& icon) {
    if (!m_button) {
        m_button = new QPushButton(this);
        auto* column = static_cast<QVBoxLayout*>(layout());
        column->insertSpacing(column->count() - 1, 4);
        column->insertWidget(column->count() - 1, m_button, 0, Qt::AlignHCenter);
    }
    m_button->setText(text);
    m_button->setIcon(icon.isEmpty() ? QIcon() : m_theme.icon(icon, Role::text));
    return m_button;
}

} // namespace tessera
