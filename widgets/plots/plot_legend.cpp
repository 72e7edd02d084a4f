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
        measure();
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
    measure();
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

void PlotLegend::measure() {
    QFont bold = m_style.secondary;
    bold.setBold(true);
    const QFontMetrics names(m_style.secondary);
    const QFontMetrics values(bold);
    m_widths.clear();
    for (const LegendEntry& entry : m_entries) {
        m_widths.push_back(
            {names.horizontalAdvance(entry.name), values.horizontalAdvance(entry.value)});
    }
}

int PlotLegend::entryWidth(std::size_t entry, bool name) const {
    const EntryWidth& width = m_widths[entry];
    return kSample + kInside + (name ? width.name + kInside : 0) + width.value;
}

int PlotLegend::captionWidth() const {
    return m_caption.isEmpty() ? 0
                               : QFontMetrics(m_style.tick).horizontalAdvance(m_caption) + kBetween;
}

int PlotLegend::width(bool caption, bool names) const {
    int total = caption ? captionWidth() : 0;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        total += entryWidth(i, names) + kBetween;
    }
    return std::max(0, total - (m_entries.empty() ? 0 : kBetween)) + 1;
}

QSize PlotLegend::sizeHint() const {
    return {width(true, true), 24};
}

QSize PlotLegend::minimumSizeHint() const {
    return {m_entries.empty() ? 0 : entryWidth(0, false), 24};
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
    if (used > room && count > 1) {
        used += kBetween + more;
        do {
            --count;
            used -= entryWidth(count, names) + kBetween;
        } while (count > 1 && used > room);
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
        measure();
        updateGeometry();
    }
}

} // namespace tessera
