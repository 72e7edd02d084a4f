// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace tessera {

class ElidedLabel;
class Theme;

/// 48 px: title, one-line context, then actions to the right; the primary one at the far right.
class PageHeader : public QWidget {
    Q_OBJECT
public:
    PageHeader(const QString& title, Theme& theme, QWidget* parent = nullptr);

    void setContext(const QString& context);
    /// Adds a normal button at the right, before the primary one.
    QPushButton* addAction(const QString& text, const QString& icon = {});
    /// The page's one primary button.
    QPushButton* setPrimary(const QString& text, const QString& icon = {});
    /// Any other control, before the buttons added later.
    void addWidget(QWidget* widget);

private:
    Theme& m_theme;
    QHBoxLayout* m_layout;
    ElidedLabel* m_context;
    QPushButton* m_primary = nullptr;
};

} // namespace tessera
