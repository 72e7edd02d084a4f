// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/components/run_badge.h"

#include <QCoreApplication>
#include <QPainter>

namespace tessera {
namespace {

QString word(const char* text) {
    return QCoreApplication::translate("RunState", text);
}

} // namespace

Badge runBadge(RunState state) {
    switch (state) {
    case RunState::queued:
        return {QStringLiteral("queued"), word(QT_TRANSLATE_NOOP("RunState", "Queued")),
                Role::text2};
    case RunState::running:
        return {QStringLiteral("running"), word(QT_TRANSLATE_NOOP("RunState", "Running")),
                Role::accent};
    case RunState::paused:
        return {QStringLiteral("paused"), word(QT_TRANSLATE_NOOP("RunState", "Paused")),
                Role::warning};
    case RunState::finished:
        return {QStringLiteral("finished"), word(QT_TRANSLATE_NOOP("RunState", "Finished")),
                Role::good};
    case RunState::stopped:
        return {QStringLiteral("interrupted"), word(QT_TRANSLATE_NOOP("RunState", "Stopped")),
                Role::warning};
    case RunState::interrupted:
        return {QStringLiteral("interrupted"), word(QT_TRANSLATE_NOOP("RunState", "Interrupted")),
                Role::warning};
    case RunState::failed:
        return {QStringLiteral("failed"), word(QT_TRANSLATE_NOOP("RunState", "Failed")),
                Role::error};
    }
    return {};
}

void paintBadge(QPainter& painter, const QRect& rect, const Badge& badge, const Theme& theme) {
    const QColor color = theme.color(badge.role);
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
    painter.drawPixmap(rect.left(), rect.top() + (rect.height() - 12) / 2,
                       theme.pixmap(badge.icon, 12, color, ratio));
    const QFont font = theme.font(TextSize::small);
    const QRect place = rect.adjusted(17, 0, 0, 0);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(badge.text, Qt::ElideRight, place.width()));
}

StateLabel::StateLabel(Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StateLabel::setBadge(const Badge& badge) {
    m_badge = badge;
    setAccessibleName(badge.text);
    updateGeometry();
    update();
}

QSize StateLabel::sizeHint() const {
    const QFontMetrics metrics(m_theme.font(TextSize::small));
    return {17 + metrics.horizontalAdvance(m_badge.text) + 2, 20};
}

void StateLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBadge(painter, rect(), m_badge, m_theme);
}

} // namespace tessera
