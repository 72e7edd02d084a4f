// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/images/shift_strip.h"

#include "widgets/images/picture.h"
#include "widgets/images/picture_menu.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace tessera {
namespace {

constexpr int kGap = 8;
constexpr int kLargest = 148; // px of a copy's side
constexpr int kPreferred = 112;

} // namespace

ShiftStrip::ShiftStrip(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus); // its menu is there by key, too
}

void ShiftStrip::setCopies(const QList<QImage>& copies, const QStringList& names, int grid) {
    m_copies = copies;
    m_names = names;
    m_grid = grid;
    setAccessibleName(tr("Shifted copies: %1").arg(names.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

void ShiftStrip::select(int row, int column) {
    m_row = row;
    m_column = column;
    update();
}

QSize ShiftStrip::sizeHint() const {
    const int count = std::max<int>(1, static_cast<int>(m_copies.size()));
    return {count * (kPreferred + kGap), kPreferred + fontMetrics().height() + 6};
}

QSize ShiftStrip::minimumSizeHint() const {
    const int count = std::max<int>(1, static_cast<int>(m_copies.size()));
    return {count * (56 + kGap), 56 + fontMetrics().height() + 6};
}

int ShiftStrip::side() const {
    const int count = std::max<int>(1, static_cast<int>(m_copies.size()));
    const int room =
        std::min((width() - (count - 1) * kGap) / count, height() - fontMetrics().height() - 6);
    return std::clamp(room, 8, kLargest);
}

void ShiftStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int length = side();
    for (qsizetype i = 0; i < m_copies.size(); ++i) {
        const QImage& copy = m_copies[i];
        if (copy.isNull()) {
            continue;
        }
        const int zoom = copy.width() <= 96 ? std::max(1, length / copy.width()) : 0;
        const int shown = zoom > 0 && zoom * copy.width() <= length ? zoom * copy.width() : length;
        const QRect place(static_cast<int>(i) * (length + kGap), 0, shown, shown);
        painter.setRenderHint(QPainter::SmoothPixmapTransform,
                              copy.width() > 96 || shown < copy.width());
        painter.drawImage(place, copy);
        if (m_grid > 0) {
            const auto edge = [&](int at) { return shown * at / m_grid; };
            const QRectF patch(place.left() + edge(m_column), place.top() + edge(m_row),
                               edge(m_column + 1) - edge(m_column), edge(m_row + 1) - edge(m_row));
            painter.setBrush(Qt::NoBrush);
            for (const auto& [color, width] : {std::pair(Qt::black, 4), std::pair(Qt::white, 2)}) {
                QPen pen(color, width);
                pen.setJoinStyle(Qt::MiterJoin);
                painter.setPen(pen);
                painter.drawRect(patch);
            }
        }
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(place.left(), shown + 2, shown, fontMetrics().height() + 4),
                         Qt::AlignCenter, m_names.value(i));
    }
    painter.end();
    paintFocusRing(this);
}

QImage ShiftStrip::rendered(int zoom) const {
    return tiled(m_copies, static_cast<int>(m_copies.size()), zoom);
}

void ShiftStrip::contextMenuEvent(QContextMenuEvent* event) {
    popupPictureMenu(
        *event, this, rendered(1).size(), [this](int zoom) { return rendered(zoom); },
        tr("shifted copies"));
}

StackedPatch::StackedPatch(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setFocusPolicy(Qt::StrongFocus);
}

void StackedPatch::setPatches(const QList<QImage>& patches, const QStringList& names,
                              int channels) {
    m_patches = patches;
    m_names = names;
    m_perCopy = channels;
    m_channels.clear();
    for (const QImage& patch : patches) {
        for (int channel = 0; channel < channels; ++channel) {
            QImage grey(patch.size(), QImage::Format_Grayscale8);
            for (int y = 0; y < patch.height(); ++y) {
                for (int x = 0; x < patch.width(); ++x) {
                    const QRgb pixel = patch.pixel(x, y);
                    grey.scanLine(y)[x] = static_cast<uchar>(channel == 0   ? qRed(pixel)
                                                             : channel == 1 ? qGreen(pixel)
                                                                            : qBlue(pixel));
                }
            }
            m_channels << grey;
        }
    }
    setAccessibleName(tr("Selected patch, %n channel block(s) stacked", nullptr,
                         static_cast<int>(m_channels.size())));
    updateGeometry();
    update();
}

QSize StackedPatch::sizeHint() const {
    const int count = std::max<int>(1, static_cast<int>(m_patches.size()));
    return {count * 52, 48 + 18};
}

QSize StackedPatch::minimumSizeHint() const {
    const int count = std::max<int>(1, static_cast<int>(m_patches.size()));
    return {count * 30, 26 + 11};
}

QRect StackedPatch::blockRect(int i, int channel) const {
    const int count = std::max<int>(1, static_cast<int>(m_patches.size()));
    // The grey blocks are a third as large as the cut above them.
    const int side =
        std::max(12, std::min({(width() - (count - 1) * 4) / count, (height() - 2) * 3 / 4, 72}));
    const int left = i * (side + 4);
    if (channel < 0) {
        return {left, 0, side, side};
    }
    const int begin = (side + 2) * channel / 3;
    return {left + begin, side + 2, (side + 2) * (channel + 1) / 3 - begin - 2, (side + 2) / 3 - 2};
}

void StackedPatch::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    for (int i = 0; i < m_patches.size(); ++i) {
        painter.drawImage(blockRect(i), m_patches[i]);
        for (int channel = 0; m_perCopy > 1 && channel < m_perCopy; ++channel) {
            painter.drawImage(blockRect(i, channel), m_channels[i * m_perCopy + channel]);
        }
    }
    painter.end();
    paintFocusRing(this);
}

QImage StackedPatch::rendered(int zoom) const {
    QList<QImage> parts = m_patches;
    for (int channel = 0; m_perCopy > 1 && channel < m_perCopy; ++channel) {
        for (int i = 0; i < m_patches.size(); ++i) {
            parts << m_channels[i * m_perCopy + channel];
        }
    }
    return tiled(parts, static_cast<int>(m_patches.size()), zoom);
}

void StackedPatch::contextMenuEvent(QContextMenuEvent* event) {
    popupPictureMenu(
        *event, this, rendered(1).size(), [this](int zoom) { return rendered(zoom); },
        tr("stacked patch"));
}

bool StackedPatch::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const auto* help = static_cast<QHelpEvent*>(event);
    const QStringList channels{tr("red"), tr("green"), tr("blue")};
    for (int i = 0; i < m_patches.size(); ++i) {
        for (int channel = 0; channel < m_perCopy; ++channel) {
            if (m_perCopy > 1 && blockRect(i, channel).contains(help->pos())) {
                //: number of a block of values, how many there are, name of a copy, colour channel
                QToolTip::showText(help->globalPos(),
                                   tr("Channel %1 of %2: %3, %4")
                                       .arg(i * m_perCopy + channel + 1)
                                       .arg(m_channels.size())
                                       .arg(m_names.value(i), channels[channel]),
                                   this);
                return true;
            }
        }
        if (blockRect(i).contains(help->pos())) {
            QToolTip::showText(help->globalPos(), m_names.value(i), this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

} // namespace tessera
