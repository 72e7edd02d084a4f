// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/checkpoint_strip.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace tessera {
namespace {

constexpr int kCurveHeight = 26;
constexpr int kSliderHeight = 20;
constexpr int kSide = 8; // half a slider handle

} // namespace

CheckpointStrip::CheckpointStrip(Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_slider(new QSlider(Qt::Horizontal, this)) {
    m_slider->setAccessibleName(tr("Checkpoint, epoch"));
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) { setCurrent(value); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    setEpochs({});
}

void CheckpointStrip::setEpochs(std::vector<int64_t> epochs) {
    if (epochs == m_epochs && !epochs.empty()) {
        return;
    }
    const int64_t before = m_current;
    m_epochs = std::move(epochs);
    m_slider->setEnabled(m_epochs.size() > 1);
    const QSignalBlocker blocker(m_slider);
    m_current = -1;
    if (!m_epochs.empty()) {
        m_slider->setRange(static_cast<int>(m_epochs.front()), static_cast<int>(m_epochs.back()));
        const bool kept = std::find(m_epochs.begin(), m_epochs.end(), before) != m_epochs.end();
        m_current = kept ? before : m_epochs.back();
        m_slider->setValue(static_cast<int>(m_current));
    }
    update();
}

void CheckpointStrip::setLines(std::vector<Line> lines) {
    m_lines = std::move(lines);
    update();
}

int64_t CheckpointStrip::current() const {
    return m_current;
}

void CheckpointStrip::setCurrent(int64_t epoch) {
    if (m_epochs.empty()) {
        return;
    }
    const auto nearer = [epoch](int64_t a, int64_t b) {
        return std::abs(a - epoch) < std::abs(b - epoch);
    };
    // An arrow key moves by one epoch; where none is stored it must still get on.
    int64_t nearest = *std::min_element(m_epochs.begin(), m_epochs.end(), nearer);
    if (nearest == m_current && epoch != m_current && std::abs(epoch - m_current) == 1) {
        const auto at = std::find(m_epochs.begin(), m_epochs.end(), m_current);
        if (epoch > m_current && at + 1 != m_epochs.end()) {
            nearest = *(at + 1);
        } else if (epoch < m_current && at != m_epochs.begin()) {
            nearest = *(at - 1);
        }
    }
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(static_cast<int>(nearest));
    if (nearest != m_current) {
        m_current = nearest;
        update();
        emit epochChanged(nearest);
    }
}

void CheckpointStrip::step(int by) {
    const auto at = std::find(m_epochs.begin(), m_epochs.end(), m_current);
    if (at == m_epochs.end()) {
        return;
    }
    const auto place = std::clamp<std::ptrdiff_t>(at - m_epochs.begin() + by, 0,
                                                  static_cast<std::ptrdiff_t>(m_epochs.size()) - 1);
    setCurrent(m_epochs[static_cast<std::size_t>(place)]);
}

double CheckpointStrip::pixel(double epoch) const {
    const auto first = static_cast<double>(m_epochs.front());
    const double span = std::max(1.0, static_cast<double>(m_epochs.back()) - first);
    return kSide + (width() - 2 * kSide) * (epoch - first) / span;
}

void CheckpointStrip::resizeEvent(QResizeEvent*) {
    m_slider->setGeometry(0, kCurveHeight, width(), kSliderHeight);
}

void CheckpointStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(m_theme.font(TextSize::small));
    if (m_epochs.empty()) {
        painter.setPen(m_theme.color(Role::text2));
        painter.drawText(rect(), Qt::AlignHCenter | Qt::AlignBottom,
                         tr("No snapshots per epoch; the best checkpoint is shown."));
        return;
    }
    double low = 1e300;
    double high = -1e300;
    for (const Line& line : m_lines) {
        for (const double value : line.values) {
            if (std::isfinite(value)) {
                low = std::min(low, value);
                high = std::max(high, value);
            }
        }
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Line& line : m_lines) {
        QPainterPath path;
        for (std::size_t i = 0; i < line.epochs.size(); ++i) {
            const double share = high > low ? (line.values[i] - low) / (high - low) : 0.5;
            const QPointF at(pixel(line.epochs[i]), kCurveHeight - 4 - share * (kCurveHeight - 8));
            i == 0 ? path.moveTo(at) : path.lineTo(at);
        }
        painter.setPen(m_theme.seriesPen(line.slot, 1.5));
        painter.drawPath(path);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(m_theme.color(Role::text));
    const int now = static_cast<int>(pixel(static_cast<double>(m_current)));
    painter.drawLine(now, 2, now, kCurveHeight + kSliderHeight / 2);
    const QFontMetrics metrics(painter.font());
    const int top = kCurveHeight + kSliderHeight;
    int free = -1000;
    for (const int64_t epoch : m_epochs) {
        const int x = static_cast<int>(pixel(static_cast<double>(epoch)));
        painter.setPen(m_theme.color(Role::plotAxis));
        painter.drawLine(x, top, x, top + 4);
        const QString text = locale().toString(static_cast<qlonglong>(epoch));
        const int half = metrics.horizontalAdvance(text) / 2;
        const int at = std::clamp(x - half, 0, width() - 2 * half);
        // Room for several labels' width between two: a few numbers say enough.
        if (at - free >= 48 || free < 0) {
            painter.setPen(m_theme.color(Role::text2));
            painter.drawText(at, top + 6 + metrics.ascent(), text);
            free = at + 2 * half;
        }
    }
}

} // namespace tessera
