// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/components/joined_buttons.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace tessera {

JoinedButtons::JoinedButtons(const QStringList& labels, QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int i = 0; i < labels.size(); ++i) {
        auto* button = new QToolButton(this);
        button->setCheckable(true);
        button->setProperty("joined", true);
        button->setProperty("place", i == 0                   ? QStringLiteral("first")
                                     : i == labels.size() - 1 ? QStringLiteral("last")
                                                              : QStringLiteral("middle"));
        button->setFocusPolicy(Qt::StrongFocus);
        button->setFixedHeight(28);
        m_group->addButton(button, i);
        row->addWidget(button);
        setLabel(i, labels[i]);
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_group->button(0)->setChecked(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on && id != m_current) {
            m_current = id;
            emit currentChanged(id);
        }
    });
}

int JoinedButtons::current() const {
    return m_current;
}

void JoinedButtons::setCurrent(int index) {
    if (QAbstractButton* button = m_group->button(index)) {
        button->setChecked(true);
    }
}

void JoinedButtons::setLabel(int index, const QString& label) {
    QAbstractButton* button = m_group->button(index);
    button->setText(label);
    // Bold when chosen: the width is that of the bold text, so that nothing moves.
    QFont bold = button->font();
    bold.setBold(true);
    button->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(label) + 24);
}

} // namespace tessera
