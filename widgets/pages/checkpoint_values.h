// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

class QLabel;

namespace tessera {

class ElidedLabel;
class LineSample;
class Theme;

/// The values at the checkpoint slider: a row per run with top-1 and temperature, the epoch above.
class CheckpointValues : public QWidget {
    Q_OBJECT
public:
    explicit CheckpointValues(Theme& theme, QWidget* parent = nullptr);

    struct Row {
        QString name;
        int slot = 0;
        QString top1;
        QString temperature;
    };
    void setRows(const QString& epoch, const QList<Row>& rows);

private:
    struct Line {
        LineSample* sample;
        ElidedLabel* name;
        QLabel* top1;
        QLabel* temperature;
    };
    QLabel* m_epoch;
    std::array<Line, 2> m_lines;
};

} // namespace tessera
