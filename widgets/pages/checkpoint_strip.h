// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QSlider>
#include <QWidget>

#include <cstdint>
#include <vector>

namespace tessera {

/// Slider over the epochs of which checkpoints exist: ticks only there, the runs' top-1 above it.
class CheckpointStrip : public QWidget {
    Q_OBJECT
public:
    explicit CheckpointStrip(Theme& theme, QWidget* parent = nullptr);

    struct Line {
        int slot = 0;
        std::vector<double> epochs;
        std::vector<double> values;
    };
    void setEpochs(std::vector<int64_t> epochs);
    const std::vector<int64_t>& epochs() const { return m_epochs; }
    void setLines(std::vector<Line> lines);
    /// -1 when there is no checkpoint.
    int64_t current() const;
    void setCurrent(int64_t epoch); ///< the nearest one that exists; emits when it changes
    void step(int by);

    QSize sizeHint() const override { return {400, 72}; }
    QSize minimumSizeHint() const override { return {160, 64}; }

signals:
    void epochChanged(qint64 epoch);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    double pixel(double epoch) const;

    Theme& m_theme;
    QSlider* m_slider;
    std::vector<int64_t> m_epochs;
    std::vector<Line> m_lines;
    int64_t m_current = -1;
};

} // namespace tessera
