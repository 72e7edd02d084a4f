// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/focus_ring.h"

#include "widgets/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextEdit>

namespace tessera {
namespace {

class Frame : public QFocusFrame {
public:
    explicit Frame(Theme& theme) : m_theme(theme) {}

protected:
    void paintEvent(QPaintEvent*) override {
        // What fills its window up to the edge has the ring inside.
        const QRect shown = rect() & parentWidget()->rect().translated(-pos());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.color(Role::accent), 2));
        painter.drawRoundedRect(QRectF(shown).adjusted(1, 1, -1, -1), 6, 6);
    }

private:
    Theme& m_theme;
};

} // namespace

FocusRing::FocusRing(Theme& theme, QObject* parent) : QObject(parent), m_theme(theme) {
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* now) { follow(now); });
    // A new style sheet hides the frame.
    connect(&theme, &Theme::changed, this, [this] { follow(QApplication::focusWidget()); });
}

FocusRing::~FocusRing() {
    delete m_frame.data();
}

bool FocusRing::wantsRing(const QWidget* widget) {
    if (qobject_cast<const QScrollBar*>(widget) || widget->property("joined").toBool() ||
        widget->property("tab").toBool() || widget->property("pageButton").toBool()) {
        return false;
    }
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
           qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSlider*>(widget) ||
           qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget) ||
           widget->property("focusRing").toBool();
}

void FocusRing::follow(QWidget* focused) {
    if (focused && focused->focusProxy()) {
        focused = focused->focusProxy();
    }
    const bool wanted = focused && wantsRing(focused);
    if (!m_frame && wanted) {
        m_frame = new Frame(m_theme);
    }
    if (m_frame) {
        // Let go first: the same widget may be in another window by now, as in a floating dock.
        m_frame->setWidget(nullptr);
        m_frame->setWidget(wanted ? focused : nullptr);
    }
}

} // namespace tessera
