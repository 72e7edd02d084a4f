// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

namespace tessera {

/// Round ticks (4 to 7) with labels in the way of the plot's locale.
class PlotTicker : public QCPAxisTicker {
public:
    PlotTicker();

protected:
    double getTickStep(const QCPRange& range) override;
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale& locale, QChar, int) override;

private:
    double m_step = 1;
};

/// Powers of ten, with 2 and 5 between them where the range is short.
class PlotLogTicker : public QCPAxisTicker {
protected:
    QVector<double> createTickVector(double step, const QCPRange& range) override;
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale& locale, QChar, int) override;
};

} // namespace tessera
