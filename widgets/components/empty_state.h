// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace tessera {

class Theme;

/// Icon, what is missing, what to do next, one button; centred. Put it into a QStackedLayout.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString& icon, const QString& title, const QString& text, Theme& theme,
               QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& text);
    /// At most one; created at the first call.
    QPushButton* setButton(const QString& text, const QString& icon = {});

private:
    Theme& m_theme;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_button = nullptr;
};

} // namespace tessera
