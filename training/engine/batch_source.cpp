// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/engine/batch_source.h"

#include "training/engine/device_pictures.h"
#include "training/engine/upload.h"

#include <torch/torch.h>

#include <algorithm>
#include <utility>

namespace tessera {

namespace {

class LoadedBatches : public BatchSource {
public:
    LoadedBatches(std::shared_ptr<const ImageSet> set, const Preprocessing& how,
                  const Loader::Options& options, const c10::Device& device)
        : loader_(std::move(set), how, options), channels_(how.channels), side_(how.image),
          device_(device) {}

    void start_epoch(int64_t epoch, int64_t first_batch) override {
        loader_.start_epoch(epoch, first_batch);
    }

    std::optional<DeviceBatch> next() override {
        if (batch_) {
            loader_.recycle(std::move(batch_));
        }
        batch_ = loader_.next();
        if (!batch_) {
            return std::nullopt;
        }
        const at::Tensor images =
            torch::from_blob(batch_->images.data(), {batch_->count(), channels_, side_, side_});
        const at::Tensor labels =
            torch::from_blob(batch_->labels.data(), {batch_->count()}, torch::kInt64);
        return DeviceBatch{uploaded(images, device_), {uploaded(labels, device_)}};
    }

private:
    Loader loader_;
    std::unique_ptr<Batch> batch_; ///< the memory of the batch given last
    int64_t channels_;
    int64_t side_;
    c10::Device device_;
};

class ResidentBatches : public BatchSource {
public:
    ResidentBatches(std::unique_ptr<DevicePictures> pictures, const Loader::Options& options)
        : pictures_(std::move(pictures)), options_(options) {}

    void start_epoch(int64_t epoch, int64_t first_batch) override {
        plan_ = pictures_->plan(options_.training, options_.seed, epoch);
        position_ = first_batch * options_.batch;
    }

    std::optional<DeviceBatch> next() override {
        const int64_t count = std::min(options_.batch, pictures_->size() - position_);
        if (count <= 0 || !plan_.order.defined()) {
            return std::nullopt;
        }
        const DevicePictures::Epoch batch = plan_.narrow(position_, count);
        position_ += count;
        return DeviceBatch{pictures_->inputs(batch), {pictures_->labels(batch)}};
    }

private:
    std::unique_ptr<DevicePictures> pictures_;
    Loader::Options options_;
    DevicePictures::Epoch plan_;
    int64_t position_ = 0;
};

class MixedBatches : public BatchSource {
public:
    MixedBatches(std::unique_ptr<BatchSource> source, const Preprocessing& how, uint64_t seed)
        : source_(std::move(source)), augment_(how.augment), side_(how.image), seed_(seed) {}

    void start_epoch(int64_t epoch, int64_t first_batch) override {
        source_->start_epoch(epoch, first_batch);
        epoch_ = epoch;
        batch_ = first_batch;
    }

    std::optional<DeviceBatch> next() override {
        std::optional<DeviceBatch> batch = source_->next();
        if (!batch) {
            return std::nullopt;
        }
        const MixDraw draw = draw_mix(augment_, seed_, epoch_, batch_++, batch->count(), side_);
        return mixed(std::move(*batch), draw);
    }

private:
    std::unique_ptr<BatchSource> source_;
    AugmentConfig augment_;
    int64_t side_;
    uint64_t seed_;
    int64_t epoch_ = 0;
    int64_t batch_ = 0;
};

std::unique_ptr<BatchSource> make_unmixed(std::shared_ptr<const ImageSet> set,
                                          const Preprocessing& how, const Loader::Options& options,
                                          AugmentPlace place, const c10::Device& device) {
    const bool resident =
        place == AugmentPlace::device || (place == AugmentPlace::automatic && !device.is_cpu());
    if (resident) {
        const int64_t budget = options.cache_mib * 1024 * 1024;
        if (auto pictures = DevicePictures::load(*set, how, device, budget)) {
            return std::make_unique<ResidentBatches>(std::move(pictures), options);
        }
    }
    return std::make_unique<LoadedBatches>(std::move(set), how, options, device);
}

} // namespace

DeviceBatch mixed(DeviceBatch batch, const MixDraw& draw) {
    Targets& targets = batch.targets;
    targets.share = torch::scalar_tensor(draw.share, batch.images.options());
    if (draw.kind == MixDraw::Kind::none) {
        targets.partners = targets.labels;
        return batch;
    }
    const at::Tensor places =
        uploaded(torch::tensor(draw.partners, torch::kInt64), batch.images.device());
    targets.partners = targets.labels.index_select(0, places);
    if (draw.kind == MixDraw::Kind::mixup) {
        const at::Tensor others = batch.images.index_select(0, places);
        batch.images = torch::lerp(others, batch.images, draw.share);
        return batch;
    }
    const MixBox& box = draw.box;
    const auto inside = [&box](const at::Tensor& images) {
        return images.slice(2, box.top, box.bottom).slice(3, box.left, box.right);
    };
    const at::Tensor pasted = inside(batch.images).index_select(0, places);
    batch.images = batch.images.clone();
    inside(batch.images).copy_(pasted);
    return batch;
}

std::unique_ptr<BatchSource> make_batch_source(std::shared_ptr<const ImageSet> set,
                                               const Preprocessing& how,
                                               const Loader::Options& options, AugmentPlace place,
                                               const c10::Device& device) {
    const bool mixing = options.training && how.augment.mixes();
    auto source = make_unmixed(std::move(set), how, options, place, device);
    return mixing ? std::make_unique<MixedBatches>(std::move(source), how, options.seed)
                  : std::move(source);
}

} // namespace tessera
