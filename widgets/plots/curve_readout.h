// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plots/plot_style.h"

#include <QString>
#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

namespace tessera {

/// Values under the cursor.
struct Readout {
    struct Row {
        QString name;
        QString text;
        double value = 0;
        int slot = 0;
        bool marker = false;
        QPointF point; ///< pixel position on the plot
    };
    QString title;
    double pixel = 0;       ///< of the cursor line
    std::vector<Row> rows;  ///< highest value first
    int more = 0;           ///< rows left out
    QStringList notes = {}; ///< what happened here: event marks under the cursor
};

/// Transparent cover of a plot: cursor line, dots on the curves, read-out box. Moving the cursor
/// repaints only this, never the curves.
class ReadoutOverlay : public QWidget {
    Q_OBJECT
public:
    explicit ReadoutOverlay(QWidget* parent);

    /// `area` is the axis rectangle, `avoid` the points of curves that the box should leave free.
    void present(const Readout& readout, const QRect& area, std::vector<QPointF> avoid);
    void clear();
    void setStyle(const PlotStyle& style);
    /// Where the box lies now; empty when it has no room.
    QRect boxRect() const { return m_box; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect placeBox() const;
    QSize boxSize() const;

    PlotStyle m_style;
    std::optional<Readout> m_readout;
    QRect m_area;
    std::vector<QPointF> m_avoid;
    QRect m_box;
};

} // namespace tessera
