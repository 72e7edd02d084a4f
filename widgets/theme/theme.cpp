// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/theme.h"

#include "widgets/theme/icon_engine.h"
#include "widgets/theme/theme_colors.h"
#include "widgets/theme/window_style.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QPainter>
#include <QSvgRenderer>

// Resources of a static library are linked only when asked for; the macro needs the global
// namespace.
static void loadWindowResources() {
    Q_INIT_RESOURCE(window);
}

namespace tessera {
namespace {

bool digitsAreEven(const QFont& font) {
    const QFontMetrics metrics(font);
    const int advance = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char digit = '1'; digit <= '9'; ++digit) {
        if (metrics.horizontalAdvance(QLatin1Char(digit)) != advance) {
            return false;
        }
    }
    return true;
}

/// Noto Sans where it is installed, else the system font if live numbers would stand still in it.
QFont applicationFont(const QFont& system) {
    QFont font = system;
    const QString noto = QStringLiteral("Noto Sans");
    if (QFontDatabase::families().contains(noto)) {
        font.setFamily(noto);
    } else if (!digitsAreEven(system)) {
        font.setFamily(QStringLiteral("DejaVu Sans"));
    }
    font.setPixelSize(qMax(13, QFontInfo(system).pixelSize()));
    return font;
}

QColor blend(const QColor& a, const QColor& b, double share) {
    return QColor::fromRgbF(float(a.redF() * (1 - share) + b.redF() * share),
                            float(a.greenF() * (1 - share) + b.greenF() * share),
                            float(a.blueF() * (1 - share) + b.blueF() * share));
}

} // namespace

Theme::Theme(QObject* parent) : QObject(parent) {
    loadWindowResources();
    // Qt 6.4 does not tell the desktop's scheme; the default palette's lightness does.
    m_systemDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    m_dark = m_systemDark;
    m_font = applicationFont(QApplication::font());
}

void Theme::apply() {
    if (!m_applied) {
        QApplication::setStyle(new WindowStyle);
        QApplication::setFont(m_font);
        m_applied = true;
    }
    update();
}

void Theme::setMode(Mode mode) {
    m_mode = mode;
    const bool dark = mode == Mode::dark || (mode == Mode::system && m_systemDark);
    if (dark != m_dark) {
        m_dark = dark;
        update();
    }
}

void Theme::update() {
    m_pixmaps.clear();
    if (m_applied) {
        QApplication::setPalette(palette());
        qApp->setStyleSheet(styleSheet());
    }
    emit changed();
}

QColor Theme::color(Role role) const {
    const RoleColor& row = roleColors()[static_cast<std::size_t>(role)];
    return QColor::fromRgb(m_dark ? row.dark : row.light);
}

QColor Theme::series(int slot) const {
    return QColor::fromRgb(seriesColors()[static_cast<std::size_t>(slot % kSlots)][m_dark ? 1 : 0]);
}

QList<qreal> Theme::dashes(int slot) const {
    static const std::array<QList<qreal>, kSlots> table{
        {{}, {7, 3}, {2, 3}, {9, 3, 2, 3}, {5, 2, 2, 2}, {12, 4}, {4, 4}, {1, 3}}};
    return table[static_cast<std::size_t>((slot + slot / kSlots) % kSlots)];
}

Marker Theme::marker(int slot) const {
    return static_cast<Marker>((slot + slot / kSlots) % kSlots);
}

QPen Theme::seriesPen(int slot, qreal width) const {
    QPen pen(slot < 0 ? color(Role::line) : series(slot), width, Qt::SolidLine, Qt::FlatCap,
             Qt::RoundJoin);
    QList<qreal> pattern = slot < 0 ? QList<qreal>{} : dashes(slot);
    if (!pattern.isEmpty()) {
        for (qreal& length : pattern) {
            length /= width; // QPen counts in pen widths
        }
        pen.setDashPattern(pattern);
    }
    return pen;
}

QFont Theme::font(TextSize size, bool bold) const {
    static constexpr std::array factors{1.0, 0.92, 0.85, 1.23};
    QFont font = m_font;
    font.setPixelSize(qRound(m_font.pixelSize() * factors[static_cast<std::size_t>(size)]));
    font.setBold(bold);
    return font;
}

QFont Theme::codeFont() const {
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (QFontDatabase::families().contains(QStringLiteral("JetBrains Mono"))) {
        font.setFamily(QStringLiteral("JetBrains Mono"));
    }
    font.setPixelSize(qRound(m_font.pixelSize() * 0.85));
    return font;
}

QIcon Theme::icon(const QString& name, Role role) const {
    return QIcon(new IconEngine(this, name, role));
}

QPixmap Theme::pixmap(const QString& name, int size, const QColor& color, qreal ratio) const {
    const QString key =
        QStringLiteral("%1/%2/%3/%4").arg(name).arg(size).arg(color.name()).arg(ratio);
    const auto found = m_pixmaps.find(key);
    if (found != m_pixmaps.end()) {
        return found->second;
    }
    QFile file(QStringLiteral(":/tessera/icons/%1.svg").arg(name));
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.fill(Qt::transparent);
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray svg = file.readAll();
        svg.replace("currentColor", color.name().toLatin1());
        QPainter painter(&pixmap);
        QSvgRenderer(svg).render(&painter, QRectF(pixmap.rect()));
    }
    pixmap.setDevicePixelRatio(ratio);
    m_pixmaps.emplace(key, pixmap);
    return pixmap;
}

QList<QString> Theme::roleNames() {
    QList<QString> names;
    for (const RoleColor& row : roleColors()) {
        names.append(QString::fromLatin1(row.name));
    }
    return names;
}

QPalette Theme::palette() const {
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Role ours) {
        palette.setColor(role, color(ours));
    };
    set(QPalette::Window, Role::window);
    set(QPalette::WindowText, Role::text);
    set(QPalette::Base, Role::base);
    set(QPalette::AlternateBase, Role::alternate);
    set(QPalette::ToolTipBase, Role::base);
    set(QPalette::ToolTipText, Role::text);
    set(QPalette::Text, Role::text);
    set(QPalette::PlaceholderText, Role::disabled);
    set(QPalette::Button, Role::button);
    set(QPalette::ButtonText, Role::text);
    set(QPalette::BrightText, Role::error);
    set(QPalette::Highlight, Role::selection);
    set(QPalette::HighlightedText, Role::selectedText);
    set(QPalette::Link, Role::accent);
    set(QPalette::LinkVisited, Role::accent);
    set(QPalette::Mid, Role::line);
    set(QPalette::Dark, Role::fieldEdge);
    set(QPalette::Light, Role::base);
    set(QPalette::Midlight, Role::raised);
    set(QPalette::Shadow, Role::fieldEdge);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        palette.setColor(QPalette::Disabled, role, color(Role::disabled));
    }
    return palette;
}

QString Theme::styleSheet() const {
    QFile file(QStringLiteral(":/tessera/window.qss"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QString sheet = QString::fromUtf8(file.readAll());
    const auto put = [&sheet](const char* name, const QString& value) {
        sheet.replace(QLatin1Char('@') + QLatin1String(name) + QLatin1Char('@'), value);
    };
    for (const RoleColor& row : roleColors()) {
        put(row.name, color(row.role).name());
    }
    put("theme", m_dark ? QStringLiteral("dark") : QStringLiteral("light"));
    const QColor accent = color(Role::accent);
    put("accentHover", blend(accent, color(Role::text), 0.15).name());
    put("accentPressed", blend(accent, color(Role::text), 0.3).name());
    put("selectionEdge", blend(color(Role::selection), accent, 0.2).name());
    put("scroll", blend(color(Role::window), color(Role::fieldEdge), 0.7).name());
    put("secondary", QString::number(font(TextSize::secondary).pixelSize()));
    put("small", QString::number(font(TextSize::small).pixelSize()));
    put("title", QString::number(font(TextSize::title).pixelSize()));
    return sheet;
}

} // namespace tessera
