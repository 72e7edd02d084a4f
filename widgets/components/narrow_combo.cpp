// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/components/narrow_combo.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QToolTip>

#include <algorithm>

namespace tessera {
namespace {

constexpr int kCharacters = 14; // what it asks room for
constexpr int kLeast = 96;
constexpr int kWidestList = 560;
constexpr int kListAir = 32; // frame, margins and a scroll bar

} // namespace

NarrowCombo::NarrowCombo(QWidget* parent) : QComboBox(parent) {
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(kCharacters);
    setMinimumWidth(kLeast);
}

QString NarrowCombo::shownText() const {
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect field =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    // The style keeps a pixel free on both sides.
    return fontMetrics().elidedText(currentText(), Qt::ElideMiddle, std::max(0, field.width() - 2));
}

void NarrowCombo::showPopup() {
    view()->setTextElideMode(Qt::ElideMiddle);
    int widest = 0;
    for (int row = 0; row < count(); ++row) {
        widest = std::max(widest, view()->fontMetrics().horizontalAdvance(itemText(row)));
    }
    view()->setMinimumWidth(std::max(width(), std::min(widest + kListAir, kWidestList)));
    QComboBox::showPopup();
}

bool NarrowCombo::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && currentIndex() >= 0) {
        const QString purpose = toolTip();
        QToolTip::showText(
            static_cast<QHelpEvent*>(event)->globalPos(),
            purpose.isEmpty() ? currentText() : currentText() + QLatin1Char('\n') + purpose, this);
        return true;
    }
    return QComboBox::event(event);
}

void NarrowCombo::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.currentText = shownText();
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace tessera
