// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/data/shape_raster.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numbers>

namespace tessera {

namespace {

constexpr int kQuarter = 256;

std::array<int32_t, kQuarter + 1> sine_table() {
    std::array<int32_t, kQuarter + 1> table{};
    for (int i = 0; i <= kQuarter; ++i) {
        // Rounded to 14 bits, where the last bits of a library's sine play no part.
        table[i] = static_cast<int32_t>(std::lround(std::sin(i * std::numbers::pi / 512) * 16384));
    }
    return table;
}

/// Points in units of 1/1024 of the shape's radius, y downwards.
using Inside = bool (*)(int u, int v);

int square_of(int value) {
    return value * value;
}

bool circle(int u, int v) {
    return u * u + v * v <= square_of(850);
}

bool square(int u, int v) {
    return std::abs(u) <= 740 && std::abs(v) <= 740;
}

bool triangle(int u, int v) {
    // Half-planes of an equilateral triangle, normals in 1/1024.
    return v <= 500 && 887 * std::abs(u) - 512 * v <= 500 * 1024;
}

bool star(int u, int v) {
    // Five tips: a point is inside when it is under at least four of the five long edges.
    constexpr int normals[5][2] = {{0, 1024}, {974, 316}, {602, -828}, {-602, -828}, {-974, 316}};
    int under = 0;
    for (const auto& normal : normals) {
        under += normal[0] * u + normal[1] * v <= 330 * 1024 ? 1 : 0;
    }
    return under >= 4 && u * u + v * v <= square_of(1068);
}

bool cross(int u, int v) {
    const int a = std::abs(u);
    const int b = std::abs(v);
    return std::max(a, b) <= 920 && std::min(a, b) <= 290;
}

bool ring(int u, int v) {
    const int radius = u * u + v * v;
    return radius <= square_of(920) && radius >= square_of(520);
}

bool crescent(int u, int v) {
    return u * u + v * v <= square_of(920) && square_of(u - 360) + v * v >= square_of(720);
}

bool heart(int u, int v) {
    // (x^2 + y^2 - 1)^3 <= x^2 y^3 with y upwards, at 1/256.
    const int64_t x = u * 5 / 17;
    const int64_t y = -v * 5 / 17 + 20;
    const int64_t bulge = x * x + y * y - 65536;
    return bulge * bulge * bulge <= x * x * y * y * y * 256;
}

bool arrow(int u, int v) {
    const int b = std::abs(v);
    return (u >= -950 && u <= 100 && b <= 230) ||
           (u >= 100 && u <= 950 && b * 85 <= (950 - u) * 66);
}

bool hexagon(int u, int v) {
    const int a = std::abs(u);
    const int b = std::abs(v);
    return b <= 780 && 887 * a + 512 * b <= 780 * 1024;
}

constexpr std::array<Inside, kShapeClasses> kInside = {circle, square,   triangle, star,  cross,
                                                       ring,   crescent, heart,    arrow, hexagon};

} // namespace

int32_t fixed_sine(int angle) {
    static const std::array<int32_t, kQuarter + 1> table = sine_table();
    const int a = angle & 1023;
    const int folded = a & 511;
    const int32_t value = folded <= kQuarter ? table[folded] : table[512 - folded];
    return a < 512 ? value : -value;
}

void draw_shape(int shape, const ShapePose& pose, Coverage& coverage) {
    coverage.fill(0);
    const Inside inside = kInside[shape];
    const int64_t sine = fixed_sine(pose.angle);
    const int64_t cosine = fixed_sine(pose.angle + 256);
    const int reach = pose.radius * 9 / 8 + 8;
    const int first_x = std::clamp((pose.center_x - reach) / 8, 0, kShapeSide);
    const int last_x = std::clamp((pose.center_x + reach) / 8 + 1, 0, kShapeSide);
    const int first_y = std::clamp((pose.center_y - reach) / 8, 0, kShapeSide);
    const int last_y = std::clamp((pose.center_y + reach) / 8 + 1, 0, kShapeSide);
    // A sample is two eighths wide; local coordinates have 14 fractional bits.
    const int64_t step_u = cosine * 1024 / pose.radius;
    const int64_t step_v = -sine * 1024 * 256 / (int64_t{pose.radius} * pose.squash);
    for (int sample_y = first_y * 4; sample_y < last_y * 4; ++sample_y) {
        const int64_t dx = first_x * 8 + 1 - pose.center_x;
        const int64_t dy = sample_y * 2 + 1 - pose.center_y;
        int64_t u = (cosine * dx + sine * dy) * 1024 / pose.radius;
        int64_t v = (-sine * dx + cosine * dy) * 1024 * 256 / (int64_t{pose.radius} * pose.squash);
        uint8_t* row = coverage.data() + (sample_y / 4) * kShapeSide;
        for (int sample_x = first_x * 4; sample_x < last_x * 4; ++sample_x) {
            row[sample_x / 4] +=
                inside(static_cast<int>(u >> 14), static_cast<int>(v >> 14)) ? 1 : 0;
            u += 2 * step_u;
            v += 2 * step_v;
        }
    }
}

} // namespace tessera
