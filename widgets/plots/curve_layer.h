// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plots/curve_set.h"
#include "widgets/plots/plot_style.h"

#include <qcustomplot.h>

namespace tessera {

/// Draws one curve from its thinned columns. QCustomPlot sees it as a plottable, so that figures
/// and their legends include it.
class CurveLayer : public QCPAbstractPlottable {
public:
    CurveLayer(QCPAxis* x, QCPAxis* y, const CurveSet& set, const Curve& curve,
               const PlotStyle& style);
    const Curve& curve() const { return m_curve; }

    double selectTest(const QPointF&, bool, QVariant* = nullptr) const override { return -1; }
    QCPRange getKeyRange(bool& found, QCP::SignDomain = QCP::sdBoth) const override;
    QCPRange getValueRange(bool& found, QCP::SignDomain = QCP::sdBoth,
                           const QCPRange& = QCPRange()) const override;

protected:
    void draw(QCPPainter* painter) override;
    void drawLegendIcon(QCPPainter* painter, const QRectF& rect) const override;

private:
    std::vector<double> columnEdges() const;
    QPointF pixel(double x, float value) const;
    void drawRaw(QCPPainter& painter, const std::vector<double>& edges) const;
    void drawLine(QCPPainter& painter, const std::vector<double>& edges, const QPen& pen) const;
    void drawMarkers(QCPPainter& painter) const;
    void drawBand(QCPPainter& painter, const std::vector<double>& edges) const;
    /// Signs on the horizontal axis for the points that have no place above it.
    void drawNotFinite(QCPPainter& painter, const std::vector<double>& edges) const;
    bool isCrowded() const { return m_set.curves.size() > 16; }
    /// Raw lines of so many runs cover each other: those of one colour are drawn as one area.
    bool isDense() const { return m_set.curves.size() > 32; }
    bool isUnited(const Curve& curve, const std::vector<double>& edges) const;
    void drawUnitedRaw(QCPPainter& painter, const std::vector<double>& edges) const;
    QRectF columnRect(double from, double to, const ValueRange& values) const;
    /// Both draw the extremes of every column between two edges; columns without a number stay
    /// free.
    void fillColumns(QCPPainter& painter, const std::vector<double>& edges,
                     const std::vector<ValueRange>& columns, const QColor& color) const;
    void lineColumns(QCPPainter& painter, const std::vector<double>& edges,
                     const std::vector<ValueRange>& columns, const QColor& color) const;
    void drawDenseLine(QCPPainter& painter, const std::vector<double>& edges,
                       const QPen& pen) const;

    const CurveSet& m_set;
    const Curve& m_curve;
    const PlotStyle& m_style;
};

/// Dotted lines and glyphs at events, glyphs on the top edge, labels where there is room.
class EventLayer : public QCPAbstractItem {
public:
    EventLayer(QCustomPlot* plot, const CurveSet& set, const PlotStyle& style);
    double selectTest(const QPointF&, bool, QVariant* = nullptr) const override { return -1; }

protected:
    void draw(QCPPainter* painter) override;

private:
    struct Mark {
        double x; ///< pixel
        const PlotEvent* event;
        QColor color;
    };
    std::vector<Mark> marks() const;
    void drawLines(QCPPainter& painter, const std::vector<Mark>& all, const QRect& rect) const;
    void drawGlyph(QCPPainter& painter, PlotEventKind kind, QPointF at, const QColor& color) const;

    const CurveSet& m_set;
    const PlotStyle& m_style;
};

} // namespace tessera
