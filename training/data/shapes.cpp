// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/data/shapes.h"

#include "models/error.h"
#include "models/philox.h"
#include "training/data/array_set.h"
#include "training/data/parallel.h"
#include "training/data/shape_raster.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <string>

namespace tessera {

namespace {

constexpr uint64_t kSeed = 20240229;
constexpr std::string_view kName = "builtin:shapes";
constexpr int kPixels = kShapeSide * kShapeSide;
constexpr std::size_t kBytes = std::size_t{kPixels} * 3;
constexpr int64_t kFewest = 10;
constexpr int64_t kMost = 1000000;

using Color = std::array<int, 3>;
using Canvas = std::array<Color, kPixels>;

int between(RandomSequence& random, int low, int high) {
    return low + static_cast<int>(random.below(static_cast<uint32_t>(high - low + 1)));
}

Color any_color(RandomSequence& random, int low = 20, int high = 235) {
    const int red = between(random, low, high);
    const int green = between(random, low, high);
    return {red, green, between(random, low, high)};
}

/// Grounds are darker than shapes: with either sign of the contrast, a small model would spend most
/// of a short demonstration on learning to ignore the sign.
Color ground_color(RandomSequence& random) {
    return any_color(random, 10, 110);
}
Color shape_color(RandomSequence& random) {
    return any_color(random, 120, 245);
}

Color mix(const Color& a, const Color& b, int share, int whole) {
    Color out{};
    for (int c = 0; c < 3; ++c) {
        out[c] = (a[c] * (whole - share) + b[c] * share) / whole;
    }
    return out;
}

/// Smooth patches: values 0..256 on a coarse grid, interpolated.
void paint_patches(Canvas& canvas, RandomSequence& random, const Color& a, const Color& b) {
    std::array<int, 36> grid{};
    for (int& value : grid) {
        value = between(random, 0, 256);
    }
    for (int y = 0; y < kShapeSide; ++y) {
        for (int x = 0; x < kShapeSide; ++x) {
            const int* corner = &grid[(y / 7) * 6 + x / 7];
            const int fx = x % 7;
            const int fy = y % 7;
            const int top = corner[0] * (7 - fx) + corner[1] * fx;
            const int bottom = corner[6] * (7 - fx) + corner[7] * fx;
            canvas[y * kShapeSide + x] = mix(a, b, (top * (7 - fy) + bottom * fy) / 49, 256);
        }
    }
}

/// Position along a direction, for gradients and stripes; about -23..23 pixels in 1/16.
int along(int x, int y, int angle) {
    const int dx = 2 * x - (kShapeSide - 1);
    const int dy = 2 * y - (kShapeSide - 1);
    return (dx * fixed_sine(angle + 256) + dy * fixed_sine(angle)) / 2048;
}

void paint_ground(Canvas& canvas, RandomSequence& random, const Color& a, const Color& b) {
    const int kind = between(random, 0, 3);
    const int angle = between(random, 0, 1023);
    const int period = between(random, 56, 176);
    if (kind == 3) {
        paint_patches(canvas, random, a, b);
        return;
    }
    for (int y = 0; y < kShapeSide; ++y) {
        for (int x = 0; x < kShapeSide; ++x) {
            const int at = along(x, y, angle) + 4096;
            Color& pixel = canvas[y * kShapeSide + x];
            if (kind == 0) {
                pixel = mix(a, b, std::clamp(at - 4096 + 360, 0, 720), 720);
            } else if (kind == 1) {
                pixel = mix(a, b, std::abs(at % (2 * period) - period), period);
            } else {
                const int across = along(x, y, angle + 256) + 4096;
                pixel = (at / period + across / period) % 2 == 0 ? a : b;
            }
        }
    }
}

void blend(Canvas& canvas, const Coverage& coverage, const Color& color, int opacity) {
    for (int i = 0; i < kPixels; ++i) {
        if (coverage[i] != 0) {
            canvas[i] = mix(canvas[i], color, coverage[i] * opacity, 16 * 256);
        }
    }
}

/// Small discs, squares and bars that say nothing about the class.
void paint_distractor(Canvas& canvas, RandomSequence& random) {
    constexpr int kDisc = 0;
    constexpr int kBlock = 1;
    const bool bar = between(random, 0, 1) == 1;
    ShapePose pose;
    pose.center_x = between(random, 0, 255);
    pose.center_y = between(random, 0, 255);
    pose.angle = between(random, 0, 1023);
    pose.radius = bar ? between(random, 40, 110) : between(random, 12, 28);
    pose.squash = bar ? between(random, 22, 40) : between(random, 150, 256);
    Coverage coverage;
    draw_shape(bar || between(random, 0, 1) == 1 ? kBlock : kDisc, pose, coverage);
    blend(canvas, coverage, any_color(random, 40, 190), between(random, 140, 256));
}

void paint_shape(Canvas& canvas, RandomSequence& random, int shape) {
    ShapePose pose;
    pose.radius = between(random, 76, 116);
    // The middle of the shape stays on the picture with at least most of its outline.
    const int margin = pose.radius * 7 / 8;
    pose.center_x = between(random, margin, 255 - margin);
    pose.center_y = between(random, margin, 255 - margin);
    pose.squash = between(random, 200, 256);
    pose.angle = between(random, -64, 64); // up to 22 degrees either way
    Coverage coverage;
    draw_shape(shape, pose, coverage);
    const Color color = shape_color(random);
    const Color second = mix(color, shape_color(random), between(random, 0, 90), 256);
    const int angle = between(random, 0, 1023);
    const int opacity = between(random, 200, 256);
    for (int i = 0; i < kPixels; ++i) {
        if (coverage[i] != 0) {
            const int at = along(i % kShapeSide, i / kShapeSide, angle);
            const Color fill = mix(color, second, std::clamp(at + 360, 0, 720), 720);
            canvas[i] = mix(canvas[i], fill, coverage[i] * opacity, 16 * 256);
        }
    }
}

int64_t parse_count(std::string_view text, std::string_view key) {
    int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    require(error == std::errc{} && end == text.data() + text.size() && value >= kFewest &&
                value <= kMost,
            ErrorCode::data,
            {TESSERA_SENTENCE("builtin:shapes: %1 is \"%2\"; give a number from 10 to 1000000, as "
                              "in builtin:shapes?train=2000&test=500."),
             key, text});
    return value;
}

std::shared_ptr<const ImageSet> make_split(const std::string& name, uint32_t split, int64_t size) {
    const auto count = static_cast<std::size_t>(size);
    std::vector<uint8_t> pixels(count * kBytes);
    std::vector<uint8_t> labels(count);
    parallel_chunks(count, 256, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            const auto picture = draw_shapes_picture(split, static_cast<uint32_t>(i));
            std::copy(picture.begin(), picture.end(),
                      pixels.begin() + static_cast<std::ptrdiff_t>(i * kBytes));
            labels[i] = static_cast<uint8_t>(i % kShapeClasses);
        }
    });
    return std::make_shared<ArraySet>(name, kShapeSide, kShapeSide, 3, std::move(pixels),
                                      std::move(labels));
}

} // namespace

ShapesSize parse_shapes(std::string_view name) {
    ShapesSize size;
    require(name.substr(0, kName.size()) == kName &&
                (name.size() == kName.size() || name[kName.size()] == '?'),
            ErrorCode::data,
            {TESSERA_SENTENCE("There is no built-in data set \"%1\"; use builtin:shapes."), name});
    std::string_view rest = name.substr(std::min(name.size(), kName.size() + 1));
    while (!rest.empty()) {
        const std::string_view part = rest.substr(0, rest.find('&'));
        rest.remove_prefix(std::min(rest.size(), part.size() + 1));
        const std::size_t equals = std::min(part.find('='), part.size());
        const std::string_view key = part.substr(0, equals);
        require(key == "train" || key == "test", ErrorCode::data,
                {TESSERA_SENTENCE("builtin:shapes has no setting \"%1\"; it knows train and test, "
                                  "as in builtin:shapes?train=2000&test=500."),
                 key});
        const std::string_view value = part.substr(std::min(part.size(), equals + 1));
        (key == "train" ? size.train : size.test) = parse_count(value, key);
    }
    return size;
}

std::vector<uint8_t> draw_shapes_picture(uint32_t split, uint32_t index) {
    RandomSequence random(kSeed, RandomStream::data, split, index);
    const Color ground = ground_color(random);
    const Color second = mix(ground, ground_color(random), between(random, 60, 200), 256);
    Canvas canvas;
    paint_ground(canvas, random, ground, second);
    const int behind = between(random, 0, 2);
    for (int i = 0; i < behind; ++i) {
        paint_distractor(canvas, random);
    }
    paint_shape(canvas, random, static_cast<int>(index % kShapeClasses));
    if (between(random, 0, 2) == 0) {
        paint_distractor(canvas, random);
    }
    const int noise = between(random, 4, 24);
    std::vector<uint8_t> pixels;
    pixels.reserve(kBytes);
    for (const Color& color : canvas) {
        // One draw holds the noise of three channels, 10 bits each.
        uint32_t bits = random.next();
        for (const int value : color) {
            const int shift = (static_cast<int>(bits & 1023U) * (2 * noise + 1) >> 10) - noise;
            pixels.push_back(static_cast<uint8_t>(std::clamp(value + shift, 0, 255)));
            bits >>= 10;
        }
    }
    return pixels;
}

Dataset make_shapes(ShapesSize size) {
    Dataset dataset;
    dataset.kind = "shapes";
    dataset.path = kName;
    if (size.train != ShapesSize{}.train || size.test != ShapesSize{}.test) {
        dataset.path +=
            "?train=" + std::to_string(size.train) + "&test=" + std::to_string(size.test);
    }
    dataset.class_names.assign(kShapeNames.begin(), kShapeNames.end());
    dataset.train = make_split("train", 0, size.train);
    dataset.test = make_split("test", 1, size.test);
    return dataset;
}

} // namespace tessera
