// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plots/curve_plot.h"

#include <QWidget>

namespace tessera {

/// Line sample, name and newest value of every run in one line of a panel's header. When it gets
/// narrow the caption goes first, then the names; what still has no room is counted ("+3").
class PlotLegend : public QWidget {
    Q_OBJECT
public:
    explicit PlotLegend(Theme& theme, QWidget* parent = nullptr);

    void setCaption(const QString& caption);
    void setEntries(std::vector<LegendEntry> entries);
    const std::vector<LegendEntry>& entries() const { return m_entries; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// The widths of an entry's texts; measuring takes its time where there are hundreds.
    struct EntryWidth {
        int name = 0;
        int value = 0;
    };
    void measure();
    int entryWidth(std::size_t entry, bool name) const;
    int captionWidth() const;
    int width(bool caption, bool names) const;

    PlotStyle m_style;
    QString m_caption;
    std::vector<LegendEntry> m_entries;
    std::vector<EntryWidth> m_widths; ///< of the entries
};

} // namespace tessera
