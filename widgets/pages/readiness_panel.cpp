// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/readiness_panel.h"

#include "widgets/components/run_badge.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>

namespace tessera {

ReadinessPanel::ReadinessPanel(Theme& theme, QWidget* parent)
    : Panel(tr("Before you start"), parent), m_theme(theme), m_state(new StateLabel(theme, this)) {
    addHeaderWidget(m_state);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget;
    body->setObjectName(QStringLiteral("formBody"));
    m_rows = new QVBoxLayout(body);
    m_rows->setContentsMargins(12, 10, 12, 10);
    m_rows->setSpacing(8);
    m_rows->addStretch(1);
    scroll->setWidget(body);
    content()->addWidget(scroll);
    setMinimumHeight(120);
    connect(&theme, &Theme::changed, this, [this] { setEntries(m_entries); });
}

void ReadinessPanel::setEntries(const std::vector<Entry>& entries) {
    m_entries = entries;
    m_errors = 0;
    m_warnings = 0;
    while (m_rows->count() > 1) {
        QLayoutItem* item = m_rows->takeAt(0);
        item->widget()->deleteLater();
        delete item;
    }
    for (const Entry& entry : m_entries) {
        m_errors += entry.severity == ConfigProblem::Severity::error ? 1 : 0;
        m_warnings += entry.warning ? 1 : 0;
        m_rows->insertWidget(m_rows->count() - 1, createRow(entry));
    }
    m_state->setBadge(
        m_errors > 0
            ? Badge{QStringLiteral("error"), tr("%n problem(s)", nullptr, m_errors), Role::error}
        : m_warnings > 0 ? Badge{QStringLiteral("warning"),
                                 tr("%n warning(s)", nullptr, m_warnings), Role::warning}
                         : Badge{QStringLiteral("finished"), tr("No problems"), Role::good});
}

QWidget* ReadinessPanel::createRow(const Entry& entry) {
    const bool error = entry.severity == ConfigProblem::Severity::error;
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    auto* icon = new QLabel(row);
    const QString name = error           ? QStringLiteral("error")
                         : entry.warning ? QStringLiteral("warning")
                                         : QStringLiteral("info");
    const Role role = error ? Role::error : entry.warning ? Role::warning : Role::accent;
    icon->setPixmap(m_theme.pixmap(name, 14, m_theme.color(role), devicePixelRatioF()));
    auto* text = new QLabel(row);
    text->setFont(m_theme.font(TextSize::secondary));
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    QString html = entry.text.toHtmlEscaped();
    if (!entry.link.isEmpty()) {
        html += QStringLiteral(" <a href=\"%1\" style=\"color:%2\">%3</a>")
                    .arg(entry.link.toHtmlEscaped(), m_theme.color(Role::accent).name(),
                         entry.linkText.toHtmlEscaped());
    }
    text->setTextFormat(Qt::RichText);
    text->setText(html);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    connect(text, &QLabel::linkActivated, this, &ReadinessPanel::linkActivated);
    return row;
}

} // namespace tessera
