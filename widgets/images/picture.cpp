// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/images/picture.h"

#include <QPainter>

#include <cmath>
#include <cstring>

namespace tessera {

QImage toQImage(const Image& picture) {
    if (picture.width <= 0 || picture.height <= 0 || picture.pixels.size() < picture.size() ||
        (picture.channels != 1 && picture.channels != 3)) {
        return {};
    }
    const bool grey = picture.channels == 1;
    QImage image(picture.width, picture.height,
                 grey ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
    const auto row =
        static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.channels);
    for (int y = 0; y < picture.height; ++y) {
        std::memcpy(image.scanLine(y), picture.pixels.data() + static_cast<std::size_t>(y) * row,
                    row);
    }
    return image.convertToFormat(QImage::Format_RGB32);
}

Image fromQImage(const QImage& image) {
    QImage flat(image.size(), QImage::Format_RGB888);
    flat.fill(Qt::white);
    QPainter painter(&flat);
    painter.drawImage(0, 0, image);
    painter.end();
    Image picture;
    picture.width = flat.width();
    picture.height = flat.height();
    picture.channels = 3;
    picture.pixels.resize(picture.size());
    const auto row = static_cast<std::size_t>(picture.width) * 3;
    for (int y = 0; y < picture.height; ++y) {
        std::memcpy(picture.pixels.data() + static_cast<std::size_t>(y) * row,
                    flat.constScanLine(y), row);
    }
    return picture;
}

QImage desaturated(const QImage& image, double share) {
    QImage result = image.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < result.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(result.scanLine(y));
        for (int x = 0; x < result.width(); ++x) {
            const int grey = qGray(line[x]);
            const auto move = [&](int value) {
                return static_cast<int>(std::lround(value + (grey - value) * share));
            };
            line[x] = qRgb(move(qRed(line[x])), move(qGreen(line[x])), move(qBlue(line[x])));
        }
    }
    return result;
}

QImage tiled(const QList<QImage>& pictures, int columns, int zoom) {
    if (pictures.isEmpty() || pictures.first().isNull() || columns <= 0) {
        return {};
    }
    const auto count = static_cast<int>(pictures.size());
    const int rows = (count + columns - 1) / columns;
    const QSize each = pictures.first().size() * zoom;
    const QSize step = each + QSize(zoom, zoom);
    QImage target(columns * step.width() - zoom, rows * step.height() - zoom, QImage::Format_RGB32);
    target.fill(Qt::white);
    QPainter painter(&target);
    for (int i = 0; i < count; ++i) {
        const QPoint corner(i % columns * step.width(), i / columns * step.height());
        painter.drawImage(QRect(corner, each), pictures[i]);
    }
    return target;
}

} // namespace tessera
