// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_support.h"
#include "training/data/loader.h"

#include <QtTest>

#include <atomic>

using namespace tessera;

namespace {

Preprocessing small() {
    Preprocessing how;
    how.image = 8;
    how.mean = {100, 110, 120};
    how.std = {50, 60, 70};
    how.augment.rotate = 0.02;
    how.augment.zoom = 0.2;
    how.augment.crop = 2;
    return how;
}

Loader::Options options(int64_t workers, bool training = true) {
    Loader::Options o;
    o.batch = 8;
    o.workers = workers;
    o.prefetch = 3;
    o.training = training;
    o.seed = 9;
    return o;
}

std::vector<Batch> rest_of_epoch(Loader& loader) {
    std::vector<Batch> batches;
    while (auto batch = loader.next()) {
        batches.push_back(*batch);
        loader.recycle(std::move(batch));
    }
    return batches;
}

void compare(const std::vector<Batch>& a, const std::vector<Batch>& b) {
    QCOMPARE(a.size(), b.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        QCOMPARE(a[i].first, b[i].first);
        QCOMPARE(a[i].indices, b[i].indices);
        QCOMPARE(a[i].labels, b[i].labels);
        QCOMPARE(a[i].images, b[i].images);
    }
}

/// Counts its reads; picture `bad` cannot be read.
class CountingSet : public ImageSet {
public:
    CountingSet(std::shared_ptr<const ImageSet> set, bool files, std::size_t bad)
        : set_(std::move(set)), files_(files), bad_(bad) {}
    std::size_t size() const override { return set_->size(); }
    Image get(std::size_t index) const override {
        ++reads;
        require(index != bad_, ErrorCode::data,
                "Cannot read picture " + std::to_string(index) + ".");
        return set_->get(index);
    }
    int label(std::size_t index) const override { return set_->label(index); }
    std::string name(std::size_t index) const override { return set_->name(index); }
    bool from_files() const override { return files_; }
    mutable std::atomic<int> reads{0};

private:
    std::shared_ptr<const ImageSet> set_;
    bool files_;
    std::size_t bad_;
};

constexpr std::size_t kNone = 1000000;

} // namespace

class TestLoader : public QObject {
    Q_OBJECT
private slots:
    void covers_the_epoch_once() {
        Loader loader(pattern_set(50, 5), small(), options(2));
        QCOMPARE(loader.batches_per_epoch(), int64_t{7});
        loader.start_epoch(0);
        const std::vector<Batch> batches = rest_of_epoch(loader);
        QCOMPARE(batches.size(), std::size_t{7});
        QCOMPARE(batches.back().count(), int64_t{2});
        QCOMPARE(batches.back().images.size(), std::size_t{2 * 3 * 64});
        std::vector<uint32_t> seen;
        for (const Batch& batch : batches) {
            QCOMPARE(batch.first, static_cast<int64_t>(seen.size()));
            seen.insert(seen.end(), batch.indices.begin(), batch.indices.end());
            for (int64_t i = 0; i < batch.count(); ++i) {
                const auto at = static_cast<std::size_t>(i);
                QCOMPARE(batch.labels[at], int64_t{batch.indices[at] % 5});
            }
        }
        QCOMPARE(seen, epoch_order(50, 9, 0));
        QVERIFY(loader.next() == nullptr);
    }

    void images_are_those_of_preprocess() {
        const auto set = pattern_set(20, 2);
        const Preprocessing how = small();
        Loader loader(set, how, options(1));
        loader.start_epoch(4);
        const auto batch = loader.next();
        std::vector<float> wanted(3 * 64);
        for (std::size_t i = 0; i < 8; ++i) {
            const AugmentDraw draw = draw_augmentation(how.augment, 9, 4, batch->indices[i]);
            preprocess(set->get(batch->indices[i]), how, &draw, wanted.data());
            const std::vector<float> got(batch->images.begin() + static_cast<long>(i * 192),
                                         batch->images.begin() + static_cast<long>(i * 192 + 192));
            QCOMPARE(got, wanted);
        }
    }

    void workers_change_nothing() {
        Loader one(pattern_set(61, 5), small(), options(1));
        Loader three(pattern_set(61, 5), small(), options(3));
        for (const int64_t epoch : {0, 1}) {
            one.start_epoch(epoch);
            three.start_epoch(epoch);
            compare(rest_of_epoch(one), rest_of_epoch(three));
        }
    }

    void resumes_in_the_middle() {
        Loader loader(pattern_set(61, 5), small(), options(2));
        loader.start_epoch(3);
        std::vector<Batch> tail = rest_of_epoch(loader);
        tail.erase(tail.begin(), tail.begin() + 5);
        loader.start_epoch(3, 5);
        compare(rest_of_epoch(loader), tail);
        loader.start_epoch(3, 8);
        QVERIFY(loader.next() == nullptr);
    }

    void dropped_epochs_leave_no_batch_behind() {
        Loader loader(pattern_set(61, 5), small(), options(3));
        loader.start_epoch(1);
        const std::vector<Batch> wanted = rest_of_epoch(loader);
        for (int i = 0; i < 20; ++i) {
            loader.start_epoch(7);
            loader.next();
            loader.start_epoch(1);
            compare({*loader.next()}, {wanted.front()});
        }
    }

    void evaluation_keeps_the_order_and_draws_nothing() {
        const auto set = pattern_set(20, 2);
        Loader loader(set, small(), options(2, false));
        loader.start_epoch(0);
        const std::vector<Batch> first = rest_of_epoch(loader);
        QCOMPARE(first[1].indices, (std::vector<uint32_t>{8, 9, 10, 11, 12, 13, 14, 15}));
        std::vector<float> wanted(3 * 64);
        preprocess(set->get(0), small(), nullptr, wanted.data());
        QVERIFY(std::equal(wanted.begin(), wanted.end(), first[0].images.begin()));
        loader.start_epoch(1);
        compare(rest_of_epoch(loader), first);
    }

    void a_failure_arrives_with_its_batch() {
        const auto set = std::make_shared<CountingSet>(pattern_set(40, 2), false, 19);
        Loader loader(set, small(), options(3, false));
        loader.start_epoch(0);
        QVERIFY(loader.next() != nullptr);
        QVERIFY(loader.next() != nullptr);
        QCOMPARE(message_of([&] { loader.next(); }), std::string("Cannot read picture 19."));
        QCOMPARE(loader.next()->first, int64_t{24});
        loader.start_epoch(1);
        QVERIFY(loader.next() != nullptr);
    }

    void files_are_decoded_once() {
        const auto set = std::make_shared<CountingSet>(pattern_set(30, 2, 20), true, kNone);
        Loader cached(set, small(), options(2));
        cached.start_epoch(0);
        const std::vector<Batch> first = rest_of_epoch(cached);
        QCOMPARE(set->reads.load(), 30);
        cached.start_epoch(1);
        rest_of_epoch(cached);
        QCOMPARE(set->reads.load(), 30);
        cached.start_epoch(0);
        compare(rest_of_epoch(cached), first);

        Loader::Options o = options(2);
        o.cache_mib = 0;
        Loader uncached(set, small(), o);
        for (int i = 0; i < 2; ++i) {
            uncached.start_epoch(0);
            compare(rest_of_epoch(uncached), first);
        }
        QCOMPARE(set->reads.load(), 90);
    }

    void prefetch_is_bounded() {
        const auto set = std::make_shared<CountingSet>(pattern_set(200, 2), false, kNone);
        Loader loader(set, small(), options(1));
        loader.start_epoch(0);
        loader.next();
        loader.next();
        // Two given and three ahead: never more than five batches of eight.
        QVERIFY(set->reads.load() <= 40);
    }

    void nothing_before_the_first_epoch_and_nothing_of_nothing() {
        Loader loader(pattern_set(5, 2), small(), options(1));
        QVERIFY(loader.next() == nullptr);
        loader.recycle(nullptr);
        Loader empty(std::make_shared<ArraySet>("train", 8, 8, 3, std::vector<uint8_t>{},
                                                std::vector<uint8_t>{}),
                     small(), options(1));
        empty.start_epoch(0);
        QCOMPARE(empty.batches_per_epoch(), int64_t{0});
        QVERIFY(empty.next() == nullptr);
    }
};

QTEST_APPLESS_MAIN(TestLoader)
#include "tst_loader.moc"
