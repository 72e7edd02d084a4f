// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/components/dock_title_bar.h"

#include "widgets/components/icon_button.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>

namespace tessera {
namespace {

QHBoxLayout* part(QHBoxLayout* outer, int stretch) {
    auto* layout = new QHBoxLayout;
    layout->setSpacing(2);
    outer->addLayout(layout, stretch);
    return layout;
}

} // namespace

DockTitleBar::DockTitleBar(QDockWidget* dock, Theme& theme) : QWidget(dock) {
    setObjectName(QStringLiteral("dockTitle"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(32);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 6, 0);
    row->setSpacing(8);
    m_leading = part(row, 0);
    auto* title = new QLabel(dock->windowTitle(), this);
    title->setObjectName(QStringLiteral("dockTitleText"));
    row->addWidget(title);
    m_middle = part(row, 1);
    m_trailing = part(row, 0);
    auto* floating = new IconButton(
        QStringLiteral("float"), tr("Detach or attach %1").arg(dock->windowTitle()), theme, this);
    auto* close = new IconButton(QStringLiteral("close"), tr("Close %1").arg(dock->windowTitle()),
                                 theme, this);
    m_trailing->addWidget(floating);
    m_trailing->addWidget(close);
    connect(floating, &QToolButton::clicked, dock,
            [dock] { dock->setFloating(!dock->isFloating()); });
    connect(close, &QToolButton::clicked, dock, &QDockWidget::close);
}

void DockTitleBar::addLeading(QWidget* widget) {
    m_leading->addWidget(widget);
}

void DockTitleBar::addMiddle(QWidget* widget, int stretch) {
    m_middle->addWidget(widget, stretch);
}

void DockTitleBar::addTrailing(QWidget* widget) {
    m_trailing->insertWidget(m_trailing->count() - 2, widget);
}

} // namespace tessera
