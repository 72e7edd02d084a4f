// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/engine/batch_source.h"

#include "training/engine/device_pictures.h"

#include <torch/torch.h>

#include <QtTest>

using namespace tessera;

class TestBatchSource : public QObject {
    Q_OBJECT
private slots:
    void deviceBatchesEqualTheLoaders_data();
    void deviceBatchesEqualTheLoaders();
    void anEpochCanBeginInItsMiddle();
    void evaluationKeepsTheOrderOfTheSet();
    void unequalPicturesGoThroughTheLoader();
    void tooManyBytesGoThroughTheLoader();
    void bothPlacesMixAlike();
    void mixingByHand();
    void evaluationIsNeverMixed();
};

namespace {

/// Pictures of a gradient and their number's pattern; `ragged` gives them different sizes.
class Pictures : public ImageSet {
public:
    explicit Pictures(std::size_t count, bool ragged = false) : count_(count), ragged_(ragged) {}
    std::size_t size() const override { return count_; }
    Image get(std::size_t index) const override {
        Image image;
        image.height = 10;
        image.width = ragged_ ? 8 + static_cast<int>(index % 3) : 9;
        image.pixels.resize(image.size());
        for (std::size_t i = 0; i < image.pixels.size(); ++i) {
            image.pixels[i] = static_cast<uint8_t>((i * 37 + index * 101 + (i * i) % 61) % 256);
        }
        return image;
    }
    int label(std::size_t index) const override { return static_cast<int>(index % 4); }
    std::string name(std::size_t index) const override { return std::to_string(index); }

private:
    std::size_t count_;
    bool ragged_;
};

Preprocessing preprocessing(const AugmentConfig& augment) {
    Preprocessing how;
    how.image = 16;
    how.mean = {120.0F, 100.0F, 90.0F};
    how.std = {60.0F, 70.0F, 0.0F}; // a channel without spread is only centred
    how.augment = augment;
    return how;
}

Loader::Options options(bool training) {
    Loader::Options o;
    o.batch = 4;
    o.training = training;
    o.seed = 77;
    return o;
}

/// The rest of an epoch, joined.
DeviceBatch drain(BatchSource& source) {
    std::vector<at::Tensor> images;
    std::vector<at::Tensor> labels;
    while (const auto batch = source.next()) {
        images.push_back(batch->images.clone());
        labels.push_back(batch->targets.labels.clone());
    }
    return {torch::cat(images), {torch::cat(labels)}};
}

DeviceBatch epoch_of(AugmentPlace place, const AugmentConfig& augment, int64_t epoch,
                     int64_t first = 0, bool training = true) {
    const auto source = make_batch_source(std::make_shared<Pictures>(10), preprocessing(augment),
                                          options(training), place, c10::kCPU);
    source->start_epoch(epoch, first);
    return drain(*source);
}

AugmentConfig augment(double flip, int64_t crop, double rotate, double zoom, bool single) {
    AugmentConfig config;
    config.flip = flip;
    config.crop = crop;
    config.rotate = rotate;
    config.zoom = zoom;
    config.single_warp = single;
    return config;
}

} // namespace

Q_DECLARE_METATYPE(AugmentConfig)

void TestBatchSource::deviceBatchesEqualTheLoaders_data() {
    QTest::addColumn<AugmentConfig>("config");
    QTest::newRow("resize only") << augment(0, 0, 0, 0, false);
    QTest::newRow("flip") << augment(0.5, 0, 0, 0, false);
    QTest::newRow("crop") << augment(0, 3, 0, 0, false);
    QTest::newRow("rotate") << augment(0, 0, 0.25, 0, false);
    QTest::newRow("zoom") << augment(0, 0, 0, 0.4, false);
    QTest::newRow("Keras' chain") << augment(0.5, 0, 0.02, 0.2, false);
    QTest::newRow("all") << augment(0.5, 2, 0.1, 0.3, false);
    QTest::newRow("all, one warp") << augment(0.5, 2, 0.1, 0.3, true);
}

void TestBatchSource::deviceBatchesEqualTheLoaders() {
    QFETCH(AugmentConfig, config);
    for (const int64_t epoch : {0, 5}) {
        const DeviceBatch loaded = epoch_of(AugmentPlace::loader, config, epoch);
        const DeviceBatch resident = epoch_of(AugmentPlace::device, config, epoch);
        QVERIFY(resident.targets.labels.equal(loaded.targets.labels));
        QCOMPARE(resident.images.sizes().vec(), loaded.images.sizes().vec());
        const double difference = (resident.images - loaded.images).abs().max().item<double>();
        QVERIFY2(difference < 2e-3, std::to_string(difference).c_str());
        QVERIFY(loaded.images.abs().max().item<double>() > 50.0); // the centred channel
    }
}

void TestBatchSource::anEpochCanBeginInItsMiddle() {
    const AugmentConfig config = augment(0.5, 2, 0.1, 0.3, false);
    const DeviceBatch whole = epoch_of(AugmentPlace::device, config, 3);
    const DeviceBatch rest = epoch_of(AugmentPlace::device, config, 3, 2);
    QCOMPARE(whole.count(), int64_t{10});
    QCOMPARE(rest.count(), int64_t{2});
    QVERIFY(rest.images.equal(whole.images.slice(0, 8)));
    QVERIFY(rest.targets.labels.equal(whole.targets.labels.slice(0, 8)));
}

void TestBatchSource::evaluationKeepsTheOrderOfTheSet() {
    const AugmentConfig config = augment(1.0, 2, 0.1, 0.3, false);
    const DeviceBatch loaded = epoch_of(AugmentPlace::loader, config, 0, 0, false);
    const DeviceBatch resident = epoch_of(AugmentPlace::device, config, 0, 0, false);
    QVERIFY(resident.targets.labels.equal(
        torch::tensor({0, 1, 2, 3, 0, 1, 2, 3, 0, 1}, torch::kInt64)));
    QVERIFY(resident.targets.labels.equal(loaded.targets.labels));
    QVERIFY((resident.images - loaded.images).abs().max().item<double>() < 1e-3);
}

void TestBatchSource::unequalPicturesGoThroughTheLoader() {
    const Preprocessing how = preprocessing({});
    const auto ragged = std::make_shared<Pictures>(6, true);
    QVERIFY(DevicePictures::load(*ragged, how, c10::kCPU, 1 << 20) == nullptr);
    const auto source =
        make_batch_source(ragged, how, options(false), AugmentPlace::device, c10::kCPU);
    source->start_epoch(0);
    QCOMPARE(drain(*source).count(), int64_t{6});
}

void TestBatchSource::tooManyBytesGoThroughTheLoader() {
    const Pictures set(6);
    const Preprocessing how = preprocessing({});
    QVERIFY(DevicePictures::load(set, how, c10::kCPU, 6 * 270) != nullptr);
    QVERIFY(DevicePictures::load(set, how, c10::kCPU, 6 * 270 - 1) == nullptr);
}

void TestBatchSource::bothPlacesMixAlike() {
    AugmentConfig config = augment(0.5, 0, 0, 0, false);
    config.mixup = 1.0;
    config.cutmix = 1.0;
    config.mix_probability = 0.7;
    const auto batches = [&](AugmentPlace place, int64_t first) {
        const auto source = make_batch_source(std::make_shared<Pictures>(40), preprocessing(config),
                                              options(true), place, c10::kCPU);
        source->start_epoch(2, first);
        std::vector<DeviceBatch> all;
        while (auto batch = source->next()) {
            batch->images = batch->images.clone(); // valid until the next call
            batch->targets.labels = batch->targets.labels.clone();
            batch->targets.partners = batch->targets.partners.clone();
            all.push_back(*batch);
        }
        return all;
    };
    const auto loaded = batches(AugmentPlace::loader, 0);
    const auto resident = batches(AugmentPlace::device, 0);
    const auto rest = batches(AugmentPlace::loader, 4);
    QCOMPARE(loaded.size(), std::size_t{10});
    bool mixed_any = false;
    for (std::size_t i = 0; i < loaded.size(); ++i) {
        const Targets& targets = loaded[i].targets;
        QVERIFY(targets.partners.equal(resident[i].targets.partners));
        QCOMPARE(targets.share.item<float>(), resident[i].targets.share.item<float>());
        QVERIFY((loaded[i].images - resident[i].images).abs().max().item<double>() < 2e-3);
        if (i >= 4) { // an epoch that begins in its middle draws the same
            QVERIFY(rest[i - 4].images.equal(loaded[i].images));
            QVERIFY(rest[i - 4].targets.partners.equal(targets.partners));
        }
        mixed_any = mixed_any || targets.share.item<float>() < 1.0F;
    }
    QVERIFY(mixed_any);
}

void TestBatchSource::mixingByHand() {
    const at::Tensor images = torch::stack({torch::zeros({1, 4, 4}), torch::ones({1, 4, 4})});
    const at::Tensor labels = torch::tensor({3, 5}, torch::kInt64);
    MixDraw draw;
    draw.kind = MixDraw::Kind::mixup;
    draw.share = 0.75;
    draw.partners = {1, 0};
    const DeviceBatch blended = mixed({images, {labels}}, draw);
    QVERIFY(torch::allclose(blended.images[0], torch::full({1, 4, 4}, 0.25)));
    QVERIFY(torch::allclose(blended.images[1], torch::full({1, 4, 4}, 0.75)));
    QVERIFY(blended.targets.partners.equal(torch::tensor({5, 3}, torch::kInt64)));
    QVERIFY(blended.targets.dominant().equal(labels));
    draw.kind = MixDraw::Kind::cutmix;
    draw.box = {0, 3, 0, 4};
    draw.share = share_outside(draw.box, 4);
    const DeviceBatch pasted = mixed({images, {labels}}, draw);
    QCOMPARE(pasted.images[0].sum().item<double>(), 12.0);
    QCOMPARE(pasted.images[1].sum().item<double>(), 4.0);
    QVERIFY(pasted.targets.dominant().equal(torch::tensor({5, 3}, torch::kInt64)));
    QCOMPARE(images.sum().item<double>(), 16.0); // the batch itself is not written to
}

void TestBatchSource::evaluationIsNeverMixed() {
    AugmentConfig config = augment(0, 0, 0, 0, false);
    config.mixup = 1.0;
    const auto source = make_batch_source(std::make_shared<Pictures>(6), preprocessing(config),
                                          options(false), AugmentPlace::loader, c10::kCPU);
    source->start_epoch(0);
    QVERIFY(!source->next()->targets.partners.defined());
}

QTEST_GUILESS_MAIN(TestBatchSource)
#include "tst_batch_source.moc"
