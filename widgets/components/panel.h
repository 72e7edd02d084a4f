// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace tessera {

class ElidedLabel;

/// A framed area on base colour: 32 px header (bold title, subtitle, things at the right), content.
class Panel : public QFrame {
    Q_OBJECT
public:
    explicit Panel(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSubtitle(const QString& text);
    /// Legend, buttons, badges: added left to right at the right end of the header.
    void addHeaderWidget(QWidget* widget);
    /// Content without margins; use contentMargins(12) for text.
    QVBoxLayout* content() const { return m_content; }

private:
    QLabel* m_title;
    ElidedLabel* m_subtitle;
    QHBoxLayout* m_header;
    QVBoxLayout* m_content;
};

} // namespace tessera
