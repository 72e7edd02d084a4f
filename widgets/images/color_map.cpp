// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/images/color_map.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace tessera {
namespace {

constexpr std::array<QRgb, 9> kMagma{0xff000004, 0xff1c1044, 0xff4f127b, 0xff812581, 0xffb5367a,
                                     0xffe55064, 0xfffb8761, 0xfffec287, 0xfffcfdbf};
constexpr std::array<QRgb, 9> kViridis{0xff440154, 0xff472d7b, 0xff3b528b, 0xff2c728e, 0xff21918c,
                                       0xff28ae80, 0xff5ec962, 0xffaddc30, 0xfffde725};
constexpr std::array<QRgb, 5> kBlues{0xffffffff, 0xffc9dff0, 0xff6fa8d6, 0xff1f6aa8, 0xff052548};
constexpr std::array<QRgb, 5> kBluesDark{0xff16181c, 0xff173a5c, 0xff2a6ea6, 0xff7fb8e0,
                                         0xffe6f3fc};
constexpr std::array<QRgb, 5> kDifference{0xff0072b2, 0xff8fbfdd, 0xfff2f2f2, 0xffeab287,
                                          0xffd55e00};

std::span<const QRgb> stopsOf(ColorMap map) {
    switch (map) {
    case ColorMap::viridis:
        return kViridis;
    case ColorMap::blues:
        return kBlues;
    case ColorMap::bluesDark:
        return kBluesDark;
    case ColorMap::difference:
        return kDifference;
    case ColorMap::magma:
        break;
    }
    return kMagma;
}

} // namespace

QColor mapColor(ColorMap map, double share) {
    const auto stops = stopsOf(map);
    share = std::isnan(share) ? 0.0 : std::clamp(share, 0.0, 1.0);
    const double position = share * static_cast<double>(stops.size() - 1);
    const auto low = std::min(static_cast<std::size_t>(position), stops.size() - 2);
    const double part = position - static_cast<double>(low);
    const auto mix = [part](int a, int b) {
        return static_cast<int>(std::lround(a + (b - a) * part));
    };
    const QRgb a = stops[low];
    const QRgb b = stops[low + 1];
    return {mix(qRed(a), qRed(b)), mix(qGreen(a), qGreen(b)), mix(qBlue(a), qBlue(b))};
}

QList<QColor> mapStops(ColorMap map) {
    QList<QColor> colors;
    for (const QRgb stop : stopsOf(map)) {
        colors << QColor(stop);
    }
    return colors;
}

} // namespace tessera
