// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/components/page.h"

#include "widgets/components/banner.h"
#include "widgets/components/page_header.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace tessera {
namespace {

Page* pageOf(QWidget* part) {
    for (QWidget* at = part; at; at = at->parentWidget()) {
        if (auto* page = qobject_cast<Page*>(at)) {
            return page;
        }
    }
    return nullptr;
}

} // namespace

Page::Page(const QString& id, const QString& title, AppContext& context, QWidget* parent)
    : QWidget(parent), m_id(id), m_title(title), m_app(context),
      m_header(new PageHeader(title, context.theme, this)), m_outer(new QVBoxLayout(this)),
      m_body(new QVBoxLayout) {
    setObjectName(id + QStringLiteral("Page"));
    setAccessibleName(title);
    m_outer->setContentsMargins(0, 0, 0, 0);
    m_outer->setSpacing(0);
    m_outer->addWidget(m_header);
    m_body->setContentsMargins(16, 16, 16, 16);
    m_body->setSpacing(8);
    m_outer->addLayout(m_body, 1);
}

void Page::say(QWidget* part, const QString& message) {
    if (Page* page = pageOf(part)) {
        emit page->statusMessage(message);
    }
}

void Page::fail(QWidget* part, const QString& message) {
    if (Page* page = pageOf(part)) {
        emit page->failed(message);
    }
}

void Page::sayWritten(QWidget* part, const QString& file, const QString& problem) {
    if (problem.isEmpty()) {
        say(part, tr("Written to %1").arg(file));
    } else {
        fail(part, problem);
    }
}

QHBoxLayout* Page::toolBar() {
    if (!m_toolBar) {
        auto* bar = new QWidget(this);
        bar->setObjectName(QStringLiteral("pageToolBar"));
        bar->setAttribute(Qt::WA_StyledBackground);
        bar->setFixedHeight(40);
        m_toolBar = new QHBoxLayout(bar);
        m_toolBar->setContentsMargins(16, 0, 16, 0);
        m_toolBar->setSpacing(8);
        m_outer->insertWidget(1, bar);
        m_body->setContentsMargins(16, 12, 16, 12);
    }
    return m_toolBar;
}

Banner* Page::addBanner() {
    auto* banner = new Banner(Banner::Kind::error, {}, {}, m_app.theme, this);
    banner->setClosable(true);
    banner->hide();
    m_body->addWidget(banner);
    return banner;
}

QStackedLayout* Page::addStack() {
    auto* holder = new QWidget(this);
    m_body->addWidget(holder, 1);
    return new QStackedLayout(holder);
}

} // namespace tessera
