// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/data/array_set.h"
#include "training/data/loader.h"
#include "training/data/mixing.h"
#include "training/data/warp.h"
#include "training/engine/batch_source.h"
#include "training/losses/loss.h"
#include "training/selftest/golden_checks.h"

#include <torch/torch.h>

#include <numbers>

namespace tessera::golden {

void check_resize(GoldenCase& golden) {
    for (const GoldenValue& v : golden.variants()) {
        if (v["interpolation"].text() != "bilinear" || v["antialias"].flag() ||
            v["align_corners"].flag()) {
            throw NotCovered("another rule of resizing");
        }
        const at::Tensor in = golden.tensor(v["input"].text()).contiguous();
        const int64_t height = v["output_height"].integer();
        const int64_t width = v["output_width"].integer();
        at::Tensor out = torch::empty({in.size(0), height, width});
        resize_bilinear(in.data_ptr<float>(), static_cast<int>(in.size(0)),
                        static_cast<int>(in.size(1)), static_cast<int>(in.size(2)),
                        out.data_ptr<float>(), static_cast<int>(height), static_cast<int>(width));
        golden.expect_output(v["output"].text(), out);
    }
}

namespace {

at::Tensor warped(const at::Tensor& image, const Affine& matrix) {
    const at::Tensor in = image.contiguous();
    at::Tensor out = torch::empty_like(in);
    const auto height = static_cast<int>(in.size(1));
    const auto width = static_cast<int>(in.size(2));
    affine_warp(in.data_ptr<float>(), static_cast<int>(in.size(0)), height, width, matrix,
                out.data_ptr<float>(), height, width);
    return out;
}

struct Maps {
    Affine rotation, zoom;
};

Maps maps_of(const GoldenValue& v, const at::Tensor& image) {
    const auto height = static_cast<int>(image.size(1));
    const auto width = static_cast<int>(image.size(2));
    return {rotation_matrix(2.0 * std::numbers::pi * v["angle_turns"].number(), height, width),
            zoom_matrix(v["height_factor"].number(), v["width_factor"].number(), height, width)};
}

void expect_matrix(GoldenCase& golden, const GoldenValue& expected, const Affine& matrix,
                   const std::string& where) {
    for (std::size_t row = 0; row < 2; ++row) {
        golden.expect_numbers("transforms", expected.at(row),
                              {matrix[3 * row], matrix[3 * row + 1], matrix[3 * row + 2]}, where);
    }
}

} // namespace

void check_affine(GoldenCase& golden) {
    const at::Tensor image = golden.tensor("in.image");
    for (const GoldenValue& v : golden.variants()) {
        if (v["fill"].text() != "reflect" || v["interpolation"].text() != "bilinear") {
            throw NotCovered("another rule of resampling");
        }
        const auto [rotation, zoom] = maps_of(v, image);
        const std::string passes = v["passes"].text();
        at::Tensor out;
        if (passes == "rotate") {
            out = warped(image, rotation);
        } else if (passes == "zoom") {
            out = warped(image, zoom);
        } else if (passes == "rotate_then_zoom") {
            out = warped(warped(image, rotation), zoom);
        } else {
            out = warped(image, compose(rotation, zoom));
        }
        golden.expect_output(v["output"].text(), out);
    }
    for (const GoldenValue& row : golden.scalar("transforms").items()) {
        const auto [rotation, zoom] = maps_of(row, image);
        expect_matrix(golden, row["rotation"], rotation, "rotation");
        expect_matrix(golden, row["zoom"], zoom, "zoom");
        expect_matrix(golden, row["composed"], compose(rotation, zoom), "composed");
    }
}

void check_channel_statistics(GoldenCase& golden) {
    const GoldenValue& p = golden.parameters();
    const double largest = p["pixel_max"].number();
    const at::Tensor images = golden.tensor("in.images_u8");
    if (p["std_ddof"].integer() != 0 || images.size(1) != 3 || images.size(2) != images.size(3)) {
        throw NotCovered("statistics of other pictures");
    }
    const at::Tensor interleaved = images.permute({0, 2, 3, 1}).contiguous();
    const auto* bytes = interleaved.data_ptr<uint8_t>();
    const auto side = static_cast<int>(images.size(2));
    const auto channels = static_cast<int>(images.size(1));
    const ArraySet set("train", side, side, channels,
                       std::vector<uint8_t>(bytes, bytes + interleaved.numel()),
                       std::vector<uint8_t>(static_cast<std::size_t>(images.size(0)), 0));
    const ChannelStatistics statistics = channel_statistics(set, channels);
    std::vector<double> mean;
    std::vector<double> deviation;
    Preprocessing how;
    how.image = side;
    how.channels = channels;
    for (std::size_t c = 0; c < statistics.mean.size(); ++c) {
        mean.push_back(statistics.mean[c] / largest);
        deviation.push_back(statistics.std[c] / largest);
        how.mean.push_back(static_cast<float>(statistics.mean[c]));
        how.std.push_back(static_cast<float>(statistics.std[c]));
    }
    golden.expect_numbers("mean_255", golden.scalar("mean_255"), statistics.mean);
    golden.expect_numbers("std_255", golden.scalar("std_255"), statistics.std);
    golden.expect_numbers("mean_1", golden.scalar("mean_1"), mean);
    golden.expect_numbers("std_1", golden.scalar("std_1"), deviation);
    at::Tensor normalised = torch::empty(images.sizes(), torch::kFloat32);
    for (int64_t i = 0; i < images.size(0); ++i) {
        preprocess(set.get(static_cast<std::size_t>(i)), how, nullptr,
                   normalised[i].data_ptr<float>());
    }
    golden.expect_tensor("out.normalised", normalised);
}

void check_mixing(GoldenCase& golden) {
    const at::Tensor images = golden.tensor("in.images");
    const at::Tensor labels = golden.tensor("in.labels");
    const at::Tensor places = golden.tensor("in.perm");
    const int64_t side = images.size(2);
    std::size_t boxes = 0;
    for (const GoldenValue& v : golden.variants()) {
        MixDraw draw;
        draw.share = v["mix_lambda"].number();
        draw.partners.assign(places.data_ptr<int64_t>(),
                             places.data_ptr<int64_t>() + places.numel());
        if (v["mix"].text() == "mixup") {
            draw.kind = MixDraw::Kind::mixup;
        } else {
            draw.kind = MixDraw::Kind::cutmix;
            draw.box = cut_box(draw.share, v["box_row"].integer(), v["box_column"].integer(), side);
            draw.share = share_outside(draw.box, side);
            const GoldenValue expected = golden.scalar("boxes").at(boxes++);
            const auto ends = [](int64_t first, int64_t last) {
                return std::vector<double>{static_cast<double>(first), static_cast<double>(last)};
            };
            golden.expect_numbers("boxes", expected["rows"], ends(draw.box.top, draw.box.bottom));
            golden.expect_numbers("boxes", expected["cols"], ends(draw.box.left, draw.box.right));
            golden.expect_number("boxes", expected["lam_adjusted"].number(), draw.share);
        }
        const DeviceBatch batch = mixed({images, {labels}}, draw);
        golden.expect_tensor(v["output"].text(), batch.images);
        const auto targets_of = [&](const at::Tensor& classes) {
            return smoothed_targets(classes, golden.parameters()["classes"].integer(),
                                    v["smoothing"].number(), SmoothingConvention::all_classes);
        };
        golden.expect_tensor(v["targets_output"].text(),
                             draw.share * targets_of(batch.targets.labels) +
                                 (1.0 - draw.share) * targets_of(batch.targets.partners));
    }
}

} // namespace tessera::golden
