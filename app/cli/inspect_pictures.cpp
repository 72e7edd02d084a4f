// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inspect_pictures.h"

#include "app/cli/json_text.h"
#include "app/cli/weights_text.h"
#include "models/error.h"
#include "training/api/dataset.h"
#include "training/config/excerpt.h"

#include <algorithm>
#include <cmath>
#include <ostream>
#include <span>

namespace tessera::cli {

namespace {

constexpr int kScale = 4; ///< network pixels are shown this much larger

std::size_t index(int64_t value) {
    return static_cast<std::size_t>(value);
}

Image enlarged(const Image& image, int factor) {
    Image large{image.height * factor, image.width * factor, image.channels, {}};
    large.pixels.resize(large.size());
    for (int y = 0; y < large.height; ++y) {
        for (int x = 0; x < large.width; ++x) {
            for (int c = 0; c < image.channels; ++c) {
                large.pixels[index((int64_t{y} * large.width + x) * image.channels + c)] =
                    image.pixels[index(
                        (int64_t{y / factor} * image.width + x / factor) * image.channels + c)];
            }
        }
    }
    return large;
}

/// White lines between patches, at 40 %.
Image with_grid(Image image, int cell) {
    for (int y = 0; y < image.height; ++y) {
        for (int x = 0; x < image.width; ++x) {
            if ((y % cell != 0 || y == 0) && (x % cell != 0 || x == 0)) {
                continue;
            }
            for (int c = 0; c < image.channels; ++c) {
                uint8_t& pixel =
                    image.pixels[index((int64_t{y} * image.width + x) * image.channels + c)];
                pixel = static_cast<uint8_t>(std::lround(pixel * 0.6 + 255 * 0.4));
            }
        }
    }
    return image;
}

/// Weights (side x side) as grey squares of `cell` pixels, the largest white.
Image heat(std::span<const float> weights, int side, int cell) {
    const float top = std::max(1e-12F, *std::max_element(weights.begin(), weights.end()));
    Image image{side, side, 1, {}};
    for (const float weight : weights) {
        image.pixels.push_back(
            static_cast<uint8_t>(std::lround(std::clamp(weight / top, 0.0F, 1.0F) * 255.0F)));
    }
    return enlarged(image, cell);
}

int64_t layer_of(const InspectSelection& s, const InspectResult& r) {
    return s.layer.value_or(r.layers - 1);
}

int64_t query_of(const InspectSelection& s, const InspectResult& r) {
    return s.query.value_or((r.grid / 2) * r.grid + r.grid / 2 + (r.class_token ? 1 : 0));
}

/// The (tokens, tokens) map that was asked for: one head or the mean over heads, or the rollout.
std::vector<float> chosen_map(const InspectSelection& s, const InspectResult& r) {
    if (s.what == "rollout") {
        return r.rollout;
    }
    const std::size_t area = index(int64_t{r.tokens} * r.tokens);
    const auto head_map = [&](int64_t head) {
        return std::span(r.attention).subspan(index(layer_of(s, r) * r.heads + head) * area, area);
    };
    if (s.head) {
        const auto map = head_map(*s.head);
        return {map.begin(), map.end()};
    }
    std::vector<float> mean(area, 0.0F);
    for (int64_t head = 0; head < r.heads; ++head) {
        const auto map = head_map(head);
        for (std::size_t i = 0; i < area; ++i) {
            mean[i] += map[i] / static_cast<float>(r.heads);
        }
    }
    return mean;
}

void nested(JsonText& json, std::span<const float> values, std::span<const int64_t> shape) {
    json.begin_array();
    const std::size_t part = values.size() / index(shape.front());
    for (int64_t i = 0; i < shape.front(); ++i) {
        if (shape.size() == 1) {
            json.value(values[index(i)]);
        } else {
            nested(json, values.subspan(index(i) * part, part), shape.subspan(1));
        }
    }
    json.end_array();
}

void member(JsonText& json, const char* name, std::span<const float> values,
            std::vector<int64_t> shape) {
    json.key(name);
    nested(json, values, shape);
}

void check_index(const char* name, const std::optional<int64_t>& value, int count) {
    require(!value || (*value >= 0 && *value < count), ErrorCode::usage,
            "--" + std::string(name) + " is " + std::to_string(value.value_or(0)) + "; give 0 to " +
                std::to_string(count - 1));
}

} // namespace

void check_selection(const InspectSelection& s, const InspectResult& r) {
    constexpr std::string_view kKinds[] = {"patches", "shifts", "attention", "rollout",
                                           "positions"};
    require(std::find(std::begin(kKinds), std::end(kKinds), s.what) != std::end(kKinds),
            ErrorCode::usage,
            "--what \"" + excerpt(s.what) +
                "\" is unknown; give patches, shifts, attention, rollout or positions");
    require(s.what != "positions" || !r.position_similarity.empty(), ErrorCode::usage,
            "this model has no learned position table to look at");
    check_index("layer", s.layer, r.layers);
    check_index("head", s.head, r.heads);
    check_index("query", s.query, r.tokens);
}

std::vector<std::string> write_pictures(const InspectSelection& s, const InspectResult& r,
                                        const std::filesystem::path& out) {
    std::vector<std::string> files;
    const auto write = [&](const std::string& name, const Image& image) {
        write_png(out / name, image);
        files.push_back((out / name).string());
    };
    if (s.what == "patches") {
        write("patches.png", with_grid(enlarged(r.input, kScale), r.patch * kScale));
    } else if (s.what == "shifts") {
        for (std::size_t i = 0; i < r.copies.size(); ++i) {
            write("shift-" + std::to_string(i) + "-" + r.copy_names[i] + ".png",
                  enlarged(r.copies[i], kScale));
        }
    } else if (s.what == "positions") {
        const int patches = r.grid * r.grid;
        write("positions.png", heat(r.position_similarity, patches, kScale));
    } else {
        const std::vector<float> map = chosen_map(s, r);
        write("input.png", with_grid(enlarged(r.input, kScale), r.patch * kScale));
        write(s.what + "-matrix.png", heat(map, r.tokens, kScale));
        const auto row = std::span<const float>(map).subspan(
            index(query_of(s, r) * r.tokens + (r.class_token ? 1 : 0)), index(r.grid * r.grid));
        write(s.what + "-map.png", heat(row, r.grid, r.patch * kScale));
    }
    return files;
}

void write_numbers(const InspectSelection& s, const InspectResult& r,
                   const std::vector<std::string>& files, std::ostream& out) {
    JsonText json(out);
    json.begin_object();
    json.member("what", s.what);
    write_weights(json, r.weights);
    json.member("files", files);
    json.member("image", r.image);
    json.member("patch", r.patch);
    json.member("grid", r.grid);
    json.member("tokens", r.tokens);
    if (s.what == "patches") {
        member(json, "tensor", r.tensor, {r.channels, r.image, r.image});
    } else if (s.what == "shifts") {
        json.member("names", r.copy_names);
        json.member("shift", r.shift);
    } else if (s.what == "positions") {
        member(json, "similarity", r.position_similarity, {r.grid * r.grid, r.grid * r.grid});
    } else if (s.what == "rollout") {
        member(json, "rollout", r.rollout, {r.tokens, r.tokens});
    } else {
        json.member("layer", layer_of(s, r));
        json.key("head");
        s.head ? json.value(*s.head) : json.null();
        json.member("query", query_of(s, r));
        member(json, "attention", chosen_map(s, r), {r.tokens, r.tokens});
        member(json, "entropy", r.entropy, {r.layers, r.heads});
        member(json, "distance", r.distance, {r.layers, r.heads});
        member(json, "diagonal", r.diagonal, {r.layers, r.heads});
        member(json, "temperature", r.temperature, {r.layers, r.heads});
    }
    json.end_object();
}

} // namespace tessera::cli
