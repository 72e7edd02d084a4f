// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/components/banner.h"

#include "widgets/components/icon_button.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

#include <array>

namespace tessera {
namespace {

struct KindLook {
    const char* name;
    const char* icon;
    Role role;
};

const KindLook& look(Banner::Kind kind) {
    static constexpr std::array<KindLook, 4> table{{{"info", "info", Role::accent},
                                                    {"success", "finished", Role::good},
                                                    {"warning", "warning", Role::warning},
                                                    {"error", "error", Role::error}}};
    return table[static_cast<std::size_t>(kind)];
}

} // namespace

Banner::Banner(Kind kind, const QString& sentence, const QString& detail, Theme& theme,
               QWidget* parent)
    : QFrame(parent), m_theme(theme), m_kind(kind), m_icon(new QLabel(this)),
      m_sentence(new QLabel(this)), m_detail(new QLabel(this)),
      m_close(new IconButton(QStringLiteral("close"), tr("Close this message"), theme, this)) {
    setProperty("banner", true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(12);
    row->addWidget(m_icon);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    m_sentence->setObjectName(QStringLiteral("bannerSentence"));
    m_sentence->setWordWrap(true);
    m_detail->setObjectName(QStringLiteral("bannerDetail"));
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextBrowserInteraction);
    texts->addWidget(m_sentence);
    texts->addWidget(m_detail);
    row->addLayout(texts, 1);
    row->addWidget(m_close);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // texts may need more lines
    setTexts(sentence, detail);
    setKind(kind);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    connect(m_detail, &QLabel::linkActivated, this, &Banner::linkActivated);
    connect(&m_theme, &Theme::changed, this, [this] { repaintIcon(); });
}

void Banner::setKind(Kind kind) {
    m_kind = kind;
    setProperty("kind", QString::fromLatin1(look(kind).name));
    style()->unpolish(this);
    style()->polish(this);
    repaintIcon();
}

void Banner::setTexts(const QString& sentence, const QString& detail) {
    m_sentence->setText(sentence);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(sentence);
}

QString Banner::sentence() const {
    return m_sentence->text();
}

QPushButton* Banner::setButton(const QString& text, const QString& icon) {
    if (!m_button) {
        m_button = new QPushButton(this);
        auto* row = static_cast<QHBoxLayout*>(layout());
        row->insertWidget(row->indexOf(m_close), m_button);
    }
    m_button->setText(text);
    m_button->setIcon(icon.isEmpty() ? QIcon() : m_theme.icon(icon, Role::text));
    return m_button;
}

QPushButton* Banner::setLinkButton(const QString& text) {
    if (!m_link) {
        m_link = new QPushButton(this);
        m_link->setProperty("linkButton", true);
        auto* row = static_cast<QHBoxLayout*>(layout());
        row->insertWidget(2, m_link);
    }
    m_link->setText(text);
    return m_link;
}

void Banner::setClosable(bool closable) {
    m_close->setVisible(closable);
}

void Banner::repaintIcon() {
    const KindLook& mine = look(m_kind);
    m_icon->setPixmap(m_theme.pixmap(QString::fromLatin1(mine.icon), 18, m_theme.color(mine.role),
                                     devicePixelRatioF()));
}

} // namespace tessera
