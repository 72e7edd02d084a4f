// SPDX-License-Identifier: GPL-3.0-or-later
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

namespace {

/// Bytes (N, channels, height, width) as a set of pictures with any number of channels.
class BytePictures : public ImageSet {
public:
    explicit BytePictures(const at::Tensor& bytes)
        : bytes_(bytes.permute({0, 2, 3, 1}).contiguous()) {}
    std::size_t size() const override { return static_cast<std::size_t>(bytes_.size(0)); }
    Image get(std::size_t index) const override {
        const at::Tensor one = bytes_[static_cast<int64_t>(index)];
        const auto* first = one.data_ptr<uint8_t>();
        return {static_cast<int>(one.size(0)),
                static_cast<int>(one.size(1)),
                static_cast<int>(one.size(2)),
                {first, first + one.numel()}};
    }
    int label(std::size_t) const override { return 0; }
    std::string name(std::size_t index) const override { return std::to_string(index); }

private:
    at::Tensor bytes_;
};

/// preprocess() of pictures (N, C, height, width) without changing their size. The network's input
/// is square: what a picture lacks is filled up and cut off again.
at::Tensor normalised(const at::Tensor& images, const std::vector<double>& mean,
                      const std::vector<double>& deviation) {
    const int64_t channels = images.size(1);
    if (channels != 1 && channels != 3) { // pictures are grey or coloured
        std::vector<at::Tensor> planes;
        for (int64_t c = 0; c < channels; ++c) {
            const auto at = static_cast<std::size_t>(c);
            planes.push_back(normalised(images.narrow(1, c, 1), {mean[at]}, {deviation[at]}));
        }
        return torch::cat(planes, 1);
    }
    Preprocessing how;
    how.image = std::max(images.size(2), images.size(3));
    how.channels = channels;
    how.mean.assign(mean.begin(), mean.end());
    how.std.assign(deviation.begin(), deviation.end());
    const BytePictures square(torch::constant_pad_nd(
        images, {0, how.image - images.size(3), 0, how.image - images.size(2)}, 0));
    at::Tensor out = torch::empty({images.size(0), channels, how.image, how.image});
    for (int64_t i = 0; i < images.size(0); ++i) {
        preprocess(square.get(static_cast<std::size_t>(i)), how, nullptr, out[i].data_ptr<float>());
    }
    return out.slice(2, 0, images.size(2)).slice(3, 0, images.size(3));
}

} // namespace

void check_channel_statistics(GoldenCase& golden) {
    const GoldenValue& p = golden.parameters();
    const double largest = p["pixel_max"].number();
    const at::Tensor images = golden.tensor("in.images_u8");
    if (p["std_ddof"].integer() != 0) {
        throw NotCovered("another standard deviation");
    }
    const BytePictures set(images);
    const auto channels = static_cast<int>(images.size(1));
    const ChannelStatistics statistics = channel_statistics(set, channels);
    std::vector<double> mean;
    std::vector<double> deviation;
    for (std::size_t c = 0; c < statistics.mean.size(); ++c) {
        mean.push_back(statistics.mean[c] / largest);
        deviation.push_back(statistics.std[c] / largest);
    }
    golden.expect_numbers("mean_255", golden.scalar("mean_255"), statistics.mean);
    golden.expect_numbers("std_255", golden.scalar("std_255"), statistics.std);
    golden.expect_numbers("mean_1", golden.scalar("mean_1"), mean);
    golden.expect_numbers("std_1", golden.scalar("std_1"), deviation);
    golden.expect_tensor("out.normalised", normalised(images, statistics.mean, statistics.std));
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
