// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_legend.h"

#include <QEvent>
#include <QPainter>

namespace tessera {
namespace {

constexpr int kSample = 18;
constexpr int kInside = 5;   // between sample, name and value
constexpr int kBetween = 12; // between entries

} // namespace

PlotLegend::PlotLegend(Theme& theme, QWidget* parent)
    : QWidget(parent), m_style(PlotStyle::of(theme)) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this, &theme] {
        m_style = PlotStyle::of(theme);
        update();
    });
}

void PlotLegend::setCaption(const QString& caption) {
    if (caption != m_caption) {
        m_caption = caption;
        updateGeometry();
        update();
    }
}

void PlotLegend::setEntries(std::vector<LegendEntry> entries) {
    if (entries == m_entries) {
        return;
    }
    const int before = width(true, true);
    m_entries = std::move(entries);
    QStringList words;
    for (const LegendEntry& entry : m_entries) {
        words << QStringLiteral("%1 %2").arg(entry.name, entry.value);
    }
    setAccessibleName(words.join(QStringLiteral(", ")));
    setToolTip(words.join(QLatin1Char('\n')));
    if (before != width(true, true)) {
        updateGeometry();
    }
    update();
}

int PlotLegend::entryWidth(const LegendEntry& entry, bool name) const {
    int width = kSample + kInside;
    if (name) {
        width += QFontMetrics(m_style.secondary).horizontalAdvance(entry.name) + kInside;
    }
    QFont bold = m_style.secondary;
    bold.setBold(true);
    return width + QFontMetrics(bold).horizontalAdvance(entry.value);
}

int PlotLegend::captionWidth() const {
    return m_caption.isEmpty() ? 0
                               : QFontMetrics(m_style.tick).horizontalAdvance(m_caption) + kBetween;
}

int PlotLegend::width(bool caption, bool names) const {
    int total = caption ? captionWidth() : 0;
    for (const LegendEntry& entry : m_entries) {
        total += entryWidth(entry, names) + kBetween;
    }
    return std::max(0, total - (m_entries.empty() ? 0 : kBetween)) + 1;
}

QSize PlotLegend::sizeHint() const {
    return {width(true, true), 24};
}

QSize PlotLegend::minimumSizeHint() const {
    return {m_entries.empty() ? 0 : entryWidth(m_entries.front(), false), 24};
}

void PlotLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int room = QWidget::width();
    const bool caption = width(true, true) <= room;
    const bool names = width(false, true) <= room;
    QFont bold = m_style.secondary;
    bold.setBold(true);
    // How many entries fit, with room for the count of the others.
    const int more = QFontMetrics(m_style.secondary).horizontalAdvance(QStringLiteral("+888"));
    std::size_t count = m_entries.size();
    int used = width(caption, names);
    while (count > 1 && used > room) {
        --count;
        used = more;
        for (std::size_t i = 0; i < count; ++i) {
            used += entryWidth(m_entries[i], names) + kBetween;
        }
    }
    int x = std::max(0, room - used);
    const auto text = [&](const QString& words, const QFont& font, const QColor& color) {
        painter.setFont(font);
        painter.setPen(color);
        const int advance = QFontMetrics(font).horizontalAdvance(words);
        painter.drawText(QRect(x, 0, advance + 2, height()), Qt::AlignLeft | Qt::AlignVCenter,
                         words);
        x += advance;
    };
    if (caption && !m_caption.isEmpty()) {
        text(m_caption, m_style.tick, m_style.text2);
        x += kBetween;
    }
    for (std::size_t i = 0; i < count; ++i) {
        const LegendEntry& entry = m_entries[i];
        drawLineSample(painter, m_style, entry.slot, QRectF(x, 0, kSample, height()));
        x += kSample + kInside;
        if (names) {
            text(entry.name, m_style.secondary, m_style.text);
            x += kInside;
        }
        text(entry.value, bold, m_style.text);
        x += kBetween;
    }
    if (count < m_entries.size()) {
        text(QStringLiteral("+%1").arg(m_entries.size() - count), m_style.secondary, m_style.text2);
    }
}

void PlotLegend::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
}

} // namespace tessera
