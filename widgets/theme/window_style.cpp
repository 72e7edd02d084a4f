// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/window_style.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace tessera {
namespace {

void drawCellRing(QPainter& painter, const QRectF& cell, const QColor& color) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), 3, 3);
    painter.restore();
}

} // namespace

WindowStyle::WindowStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void WindowStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (auto* button = qobject_cast<QPushButton*>(widget)) {
        // Wider than the icon: the gap to the text, which style sheets cannot set.
        button->setIconSize({22, 14});
    }
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                             const QWidget* widget) const {
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 3; // 2 px ring, 1 px off the control
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 14;
    case PM_ToolBarExtensionExtent:
        return 24;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* data) const {
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_Widget_Animate:
        return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0; // on some desktops 1; the lists that act on a click would act twice
    case SH_FocusFrame_Mask:
        return 0; // it would cut off a ring that lies inside
    case SH_FocusFrame_AboveWidget:
        return 1; // below, the ring would be cut off by the control's container
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                QPainter* painter, const QWidget* widget) const {
    if (element == PE_FrameFocusRect) {
        // The rectangle of the option is only the text's. A list that pops up marks by colour.
        const auto* view = qobject_cast<const QAbstractItemView*>(widget);
        const QRect cell = view ? view->visualRect(view->currentIndex()) : QRect();
        if (!cell.isEmpty() && !view->isWindow()) {
            drawCellRing(*painter, cell, option->palette.color(QPalette::Link)); // the accent
        }
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace tessera
