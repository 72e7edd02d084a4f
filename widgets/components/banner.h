// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace tessera {

class Theme;

/// A message that stays until it is dealt with: edge and icon in the state colour, a bold sentence,
/// a second line, at most one button.
class Banner : public QFrame {
    Q_OBJECT
public:
    enum class Kind { info, success, warning, error };

    Banner(Kind kind, const QString& sentence, const QString& detail, Theme& theme,
           QWidget* parent = nullptr);

    void setKind(Kind kind);
    void setTexts(const QString& sentence, const QString& detail);
    QPushButton* setButton(const QString& text, const QString& icon = {});
    /// A flat link-like button before the close button ("Take the tour").
    QPushButton* setLinkButton(const QString& text);
    void setClosable(bool closable);
    QString sentence() const;

signals:
    void closed();
    void linkActivated(const QString& link); ///< of a link in the second line

private:
    void repaintIcon();

    Theme& m_theme;
    Kind m_kind;
    QLabel* m_icon;
    QLabel* m_sentence;
    QLabel* m_detail;
    QToolButton* m_close;
    QPushButton* m_button = nullptr;
    QPushButton* m_link = nullptr;
};

} // namespace tessera
