// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plots/plot_style.h"
#include "widgets/plots/value_table.h"

#include <QElapsedTimer>
#include <QThreadPool>
#include <QTimer>
#include <QWidget>

#include <functional>

class QCustomPlot;
class QMenu;

namespace tessera {

class PlotCanvas;

/// Base of every plot: takes colours from the theme and repaints in place, asks for at most 30
/// replots a second and only while visible (ReplotQueue), writes figures and numbers.
class PlotView : public QWidget {
    Q_OBJECT
public:
    PlotView(const QString& title, Theme& theme, QWidget* parent = nullptr);
    ~PlotView() override;

    QString title() const { return m_title; }
    /// Replots soon; calls in between are merged.
    void requestReplot();
    /// Replots now, visible or not.
    void replotNow();
    int replotCount() const { return m_replots; }
    /// Whether something was asked for that is not in the picture yet.
    bool isReplotDue() const { return m_dirty; }

    /// Format by the suffix: png, svg, pdf, csv, tex (pgfplots). Empty when written, else what is
    /// wrong. Figures are light, with a legend inside.
    QString exportTo(const QString& path);
    /// As exportTo, but numbers and sources are written in a thread of their own, as they are now:
    /// a long run has millions. `done` gets in this thread what exportTo would answer; not at all
    /// when the plot is gone by then (the file is written all the same).
    void write(const QString& path, std::function<void(const QString& problem)> done);
    /// Writes, and says in the status bar of the page how it went.
    void startExport(const QString& path);
    /// Asks for a file, then exports.
    void askExport();
    /// The numbers in a window of their own.
    void showValues();
    /// "Export figure...", "Values as table", and what the plot adds.
    virtual void fillMenu(QMenu& menu);

    virtual ValueTable values() const = 0;
    /// pgfplots source; empty when the plot has none.
    virtual QByteArray toPgfplots() const { return {}; }

    QSize sizeHint() const override { return {420, 260}; }
    QSize minimumSizeHint() const override { return {200, 120}; }

signals:
    void exported(const QString& path);
    void exportFailed(const QString& message);

protected:
    QCustomPlot& plot() const;
    /// Whether the axes have their places.
    bool isLaidOut() const;
    const PlotStyle& style() const { return m_style; }
    /// Paints everything in a style: at construction, at theme changes, and for figures.
    virtual void applyStyle(const PlotStyle& style);
    /// Called before every replot: ranges, ticks.
    virtual void prepareReplot() {}
    /// Before (true) and after (false) a figure is written: legends inside.
    virtual void prepareFigure(bool figure) { Q_UNUSED(figure) }

    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    QString writeFigure(const QString& path, const QString& suffix);
    /// What gives the bytes of a format of text, in any thread; null for a figure. `problem`: this
    /// plot has none.
    std::function<QByteArray()> textOf(const QString& suffix, QString& problem) const;

    QString m_title;
    Theme& m_theme;
    PlotStyle m_style;
    PlotCanvas* m_plot;
    QTimer m_timer;
    QElapsedTimer m_sinceReplot;
    bool m_dirty = true;
    int m_replots = 0;
    QThreadPool m_writer; ///< one file after the other; its end is waited for
};

} // namespace tessera
