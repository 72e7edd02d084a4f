// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/components/compact_choice.h"

#include "widgets/components/joined_buttons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace tessera {

CompactChoice::CompactChoice(const QString& name, const QStringList& labels, int most,
                             QWidget* parent)
    : QWidget(parent), m_most(most), m_list(new QComboBox(this)) {
    setAccessibleName(name);
    setToolTip(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    m_list->setAccessibleName(name);
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_list, &QComboBox::currentIndexChanged, this, &CompactChoice::choose);
    setLabels(labels, 0);
}

void CompactChoice::setLabels(const QStringList& labels, int current) {
    if (labels != m_labels) {
        m_labels = labels;
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        m_list->addItems(labels);
        delete m_buttons;
        m_buttons = nullptr;
        if (labels.size() <= m_most) {
            m_buttons = new JoinedButtons(labels, this);
            m_buttons->setAccessibleName(accessibleName());
            layout()->addWidget(m_buttons);
        }
    }
    m_current = current;
    const QSignalBlocker blockList(m_list);
    m_list->setCurrentIndex(current);
    if (m_buttons) {
        const QSignalBlocker blockButtons(m_buttons);
        m_buttons->setCurrent(current);
        m_buttons->disconnect(this);
        connect(m_buttons, &JoinedButtons::currentChanged, this, &CompactChoice::choose);
    }
    updateShown();
}

void CompactChoice::setCurrent(int index) {
    if (index >= 0 && index < m_labels.size()) {
        choose(index);
    }
}

void CompactChoice::choose(int index) {
    if (index < 0 || index == m_current) {
        return;
    }
    m_current = index;
    const QSignalBlocker blocker(m_list);
    m_list->setCurrentIndex(index);
    if (m_buttons) {
        m_buttons->setCurrent(index);
    }
    emit currentChanged(index);
}

void CompactChoice::setCompact(bool compact) {
    m_compact = compact;
    updateShown();
}

void CompactChoice::updateShown() {
    const bool list = m_compact || !m_buttons;
    m_list->setVisible(list);
    if (m_buttons) {
        m_buttons->setVisible(!list);
    }
    updateGeometry();
}

} // namespace tessera
