// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QList>
#include <QObject>
#include <QPalette>
#include <QPen>

#include <map>

namespace tessera {

/// Colours by meaning. Series colours are apart: they mean runs and nothing else.
enum class Role {
    window,
    base,
    alternate,
    raised,
    button,
    line,
    fieldEdge,
    text,
    text2,
    disabled,
    accent,
    onAccent,
    selection,
    selectedText,
    good,
    warning,
    error,
    plotGrid,
    plotAxis,
};

enum class Marker { circle, square, triangle, diamond, downTriangle, plus, cross, star };

enum class TextSize { body, secondary, small, title };

/// Palette, style sheet, fonts, series marks and icons of the window; switched at run time.
class Theme : public QObject {
    Q_OBJECT
public:
    enum class Mode { system, light, dark };
    Q_ENUM(Mode)

    explicit Theme(QObject* parent = nullptr);

    /// Sets Fusion, palette, font and style sheet of the application, now and at every change.
    void apply();
    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    bool isDark() const { return m_dark; }

    QColor color(Role role) const;
    /// Of a slot (0-based); slots of 8 and above repeat the colours.
    QColor series(int slot) const;
    /// Lengths in pixels; empty: solid. The next pattern for every round of eight.
    QList<qreal> dashes(int slot) const;
    Marker marker(int slot) const;
    /// Colour, dash and round joins of a run's line.
    QPen seriesPen(int slot, qreal width = 2.0) const;

    /// Of the application font: x 1, .92, .85, 1.23.
    QFont font(TextSize size, bool bold = false) const;
    QFont codeFont() const;

    /// SVG of resources/icons painted in a colour; sharp at every device pixel ratio.
    QIcon icon(const QString& name, Role role = Role::text2) const;
    QPixmap pixmap(const QString& name, int size, const QColor& color, qreal ratio = 1.0) const;

    static QList<QString> roleNames();

signals:
    void changed();

private:
    void update();
    QPalette palette() const;
    QString styleSheet() const;

    Mode m_mode = Mode::system;
    bool m_dark = false;
    bool m_systemDark = false;
    bool m_applied = false;
    QFont m_font;
    mutable std::map<QString, QPixmap> m_pixmaps;
};

} // namespace tessera
