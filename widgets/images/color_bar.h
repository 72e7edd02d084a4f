// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/images/color_map.h"

#include <QString>
#include <QWidget>

namespace tessera {

/// Upright bar of a colour map from 0 to the scale's end, with five labels and a unit below.
class ColorBar : public QWidget {
    Q_OBJECT
public:
    explicit ColorBar(ColorMap map, QWidget* parent = nullptr);

    /// Values at the ends, as they are to be labelled.
    void setScale(double low, double high, int decimals);
    void setUnit(const QString& unit);

    QSize sizeHint() const override { return {52, 96}; }
    QSize minimumSizeHint() const override { return {52, 80}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ColorMap m_map;
    double m_low = 0;
    double m_high = 1;
    int m_decimals = 1;
    QString m_unit;
};

} // namespace tessera
