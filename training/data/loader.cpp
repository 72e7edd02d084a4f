// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/data/loader.h"

#include "models/error.h"

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <utility>

namespace tessera {

namespace {

/// Decoded pictures at the model's size, up to a number of bytes; those that came first stay.
class PictureCache {
public:
    PictureCache(std::size_t pictures, int64_t mib)
        : pictures_(mib > 0 ? pictures : 0), left_(mib * 1024 * 1024) {}

    std::shared_ptr<const Image> find(std::size_t index) const {
        const std::lock_guard lock(mutex_);
        return pictures_.empty() ? nullptr : pictures_[index];
    }
    void keep(std::size_t index, std::shared_ptr<const Image> picture) {
        const std::lock_guard lock(mutex_);
        const auto bytes = static_cast<int64_t>(picture->pixels.size());
        if (!pictures_.empty() && pictures_[index] == nullptr && bytes <= left_) {
            left_ -= bytes;
            pictures_[index] = std::move(picture);
        }
    }

private:
    mutable std::mutex mutex_;
    std::vector<std::shared_ptr<const Image>> pictures_;
    int64_t left_;
};

/// What a worker made: a batch, or the exception that ended it.
struct Made {
    std::unique_ptr<Batch> batch;
    std::exception_ptr failure;
};

} // namespace

struct Loader::Impl {
    Impl(std::shared_ptr<const ImageSet> pictures, Preprocessing preprocessing, Options choices)
        : set(std::move(pictures)), how(std::move(preprocessing)), options(choices),
          cache(set->from_files() ? set->size() : 0, choices.cache_mib) {}

    int64_t batches() const {
        return (static_cast<int64_t>(set->size()) + options.batch - 1) / options.batch;
    }
    void work();
    void fill(Batch& batch, int64_t position, const std::vector<uint32_t>& order, int64_t of_epoch);
    void add_picture(Batch& batch, std::size_t slot, uint32_t index, int64_t of_epoch);
    std::unique_ptr<Batch> take_spare();

    const std::shared_ptr<const ImageSet> set;
    const Preprocessing how;
    const Options options;
    PictureCache cache;

    std::mutex mutex; ///< guards all below
    std::condition_variable work_ready;
    std::condition_variable batch_ready;
    bool stop = false;
    int64_t generation = 0; ///< counts start_epoch calls; work of an older one is dropped
    int64_t epoch = 0;
    int64_t next_made = 0;  ///< first batch that no worker has taken
    int64_t next_given = 0; ///< batch that next() returns
    int64_t end = 0;        ///< 0 before the first start_epoch
    std::shared_ptr<const std::vector<uint32_t>> order;
    std::map<int64_t, Made> made;
    std::vector<std::unique_ptr<Batch>> spare;
    std::vector<std::thread> threads;
};

std::unique_ptr<Batch> Loader::Impl::take_spare() {
    if (spare.empty()) {
        return std::make_unique<Batch>();
    }
    std::unique_ptr<Batch> batch = std::move(spare.back());
    spare.pop_back();
    return batch;
}

void Loader::Impl::work() {
    std::unique_lock lock(mutex);
    while (true) {
        work_ready.wait(lock, [this] {
            return stop || (next_made < end && next_made < next_given + options.prefetch);
        });
        if (stop) {
            return;
        }
        const int64_t position = next_made++;
        const int64_t of_epoch = epoch;
        const int64_t of_generation = generation;
        const auto of_order = order;
        Made result{take_spare(), nullptr};
        lock.unlock();
        try {
            fill(*result.batch, position, *of_order, of_epoch);
        } catch (...) {
            result.failure = std::current_exception();
        }
        lock.lock();
        if (of_generation != generation) {
            spare.push_back(std::move(result.batch));
            continue;
        }
        made.emplace(position, std::move(result));
        batch_ready.notify_all();
    }
}

void Loader::Impl::fill(Batch& batch, int64_t position, const std::vector<uint32_t>& from,
                        int64_t of_epoch) {
    batch.first = position * options.batch;
    const auto first = static_cast<std::size_t>(batch.first);
    const std::size_t count =
        std::min(static_cast<std::size_t>(options.batch), from.size() - first);
    batch.images.resize(count * static_cast<std::size_t>(how.channels * how.image * how.image));
    batch.labels.resize(count);
    batch.indices.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        add_picture(batch, i, from[first + i], of_epoch);
    }
}

void Loader::Impl::add_picture(Batch& batch, std::size_t slot, uint32_t index, int64_t of_epoch) {
    batch.indices[slot] = index;
    batch.labels[slot] = set->label(index);
    float* out =
        batch.images.data() + slot * static_cast<std::size_t>(how.channels * how.image * how.image);
    AugmentDraw draw;
    if (options.training) {
        draw = draw_augmentation(how.augment, options.seed, of_epoch, index);
    }
    const AugmentDraw* drawn = options.training ? &draw : nullptr;
    if (!set->from_files()) {
        preprocess(set->get(index), how, drawn, out);
        return;
    }
    std::shared_ptr<const Image> picture = cache.find(index);
    if (picture == nullptr) {
        picture = std::make_shared<Image>(fit_picture(set->get(index), how.image));
        cache.keep(index, picture);
    }
    preprocess(*picture, how, drawn, out);
}

Loader::Loader(std::shared_ptr<const ImageSet> set, Preprocessing how, Options options) {
    require(set != nullptr, ErrorCode::data,
            TESSERA_SENTENCE("There is no data set to load from."));
    require(options.batch > 0, ErrorCode::config,
            {TESSERA_SENTENCE("data.batch is %1; give at least 1."), options.batch}, "data.batch");
    options.prefetch = std::max<int64_t>(1, options.prefetch);
    options.workers = std::clamp<int64_t>(options.workers, 1, 256);
    impl_ = std::make_unique<Impl>(std::move(set), std::move(how), options);
    for (int64_t i = 0; i < options.workers; ++i) {
        impl_->threads.emplace_back([this] { impl_->work(); });
    }
}

Loader::~Loader() {
    {
        const std::lock_guard lock(impl_->mutex);
        impl_->stop = true;
    }
    impl_->work_ready.notify_all();
    for (std::thread& thread : impl_->threads) {
        thread.join();
    }
}

int64_t Loader::batches_per_epoch() const {
    return impl_->batches();
}

void Loader::start_epoch(int64_t epoch, int64_t first_batch) {
    require(first_batch >= 0, ErrorCode::run, "An epoch begins at batch 0 or later.");
    auto order = std::make_shared<std::vector<uint32_t>>();
    if (impl_->options.training) {
        *order = epoch_order(impl_->set->size(), impl_->options.seed, epoch);
    } else {
        order->resize(impl_->set->size());
        for (std::size_t i = 0; i < order->size(); ++i) {
            (*order)[i] = static_cast<uint32_t>(i);
        }
    }
    {
        const std::lock_guard lock(impl_->mutex);
        ++impl_->generation;
        impl_->epoch = epoch;
        impl_->order = std::move(order);
        impl_->next_made = first_batch;
        impl_->next_given = first_batch;
        impl_->end = impl_->batches();
        for (auto& [position, result] : impl_->made) {
            impl_->spare.push_back(std::move(result.batch));
        }
        impl_->made.clear();
    }
    impl_->work_ready.notify_all();
}

std::unique_ptr<Batch> Loader::next() {
    std::unique_lock lock(impl_->mutex);
    if (impl_->next_given >= impl_->end) {
        return nullptr;
    }
    const int64_t position = impl_->next_given;
    impl_->batch_ready.wait(lock, [this, position] { return impl_->made.contains(position); });
    Made result = std::move(impl_->made.at(position));
    impl_->made.erase(position);
    ++impl_->next_given;
    if (result.failure) {
        impl_->spare.push_back(std::move(result.batch));
    }
    lock.unlock();
    impl_->work_ready.notify_all();
    if (result.failure) {
        std::rethrow_exception(result.failure);
    }
    return std::move(result.batch);
}

void Loader::recycle(std::unique_ptr<Batch> batch) {
    const std::lock_guard lock(impl_->mutex);
    const auto most = static_cast<std::size_t>(impl_->options.prefetch + impl_->options.workers);
    if (batch != nullptr && impl_->spare.size() < most) {
        impl_->spare.push_back(std::move(batch));
    }
}

} // namespace tessera
