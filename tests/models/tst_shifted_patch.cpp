// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/error.h"
#include "models/kernels/ops.h"
#include "models/layers/patch_embedding.h"
#include "models/options/shift_offsets.h"

#include <torch/torch.h>

#include <QtTest>

#include <optional>

using namespace tessera;

using Place = std::optional<std::pair<int64_t, int64_t>>;

class TestShiftedPatch : public QObject {
    Q_OBJECT
private slots:
    void lonePixel_data();
    void lonePixel();
    void shiftedBlockKeepsTheSurvivingPart();
    void officialOrderIsAPermutationOfKeras();
    void plainTokensEqualConvolution();
    void patchesAreNormalisedBeforeTheMap();
    void oddPatchShiftsByTheFloor();
    void wrongShapeIsRefused();
};

namespace {

VitOptions shifted(ShiftDirections directions, ShiftOrder order, int64_t pixels = 0) {
    VitOptions o;
    o.image = 18;
    o.patch = 6;
    o.width = 8;
    o.tokenizer = Tokenizer::shifted;
    o.shift_directions = directions;
    o.shift_order = order;
    o.shift_pixels = pixels;
    return o;
}

/// The image and its copies as the tokeniser sees them, (B, copies * C, S, S).
at::Tensor copies_of(const at::Tensor& images, const VitOptions& o, bool fast) {
    std::vector<std::pair<int64_t, int64_t>> offsets;
    for (const Shift& shift : shift_offsets(o)) {
        offsets.emplace_back(shift.dy, shift.dx);
    }
    const int64_t channels = o.channels * o.image_copies();
    return ops::patch_vectors(images, o.patch, offsets, fast)
        .reshape({images.size(0), o.grid(), o.grid(), o.patch, o.patch, channels})
        .permute({0, 5, 1, 3, 2, 4})
        .reshape({images.size(0), channels, o.image, o.image});
}

} // namespace

Q_DECLARE_METATYPE(VitOptions)
Q_DECLARE_METATYPE(std::vector<Place>)

/// Where a lone pixel of an 18-pixel picture shows in each channel block; patch 6, half a patch 3.
void TestShiftedPatch::lonePixel_data() {
    QTest::addColumn<VitOptions>("options");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<std::vector<Place>>("places");
    const VitOptions keras = shifted(ShiftDirections::diagonal, ShiftOrder::keras);
    const VitOptions official = shifted(ShiftDirections::diagonal, ShiftOrder::official);
    const VitOptions one = shifted(ShiftDirections::cardinal, ShiftOrder::vit_pytorch, 1);
    const auto at = [](int64_t row, int64_t column) { return Place({row, column}); };
    const Place gone;
    QTest::newRow("keras, inside")
        << keras << 10 << 10
        << std::vector<Place>{at(10, 10), at(7, 7), at(13, 7), at(7, 13), at(13, 13)};
    QTest::newRow("keras, corner")
        << keras << 0 << 17 << std::vector<Place>{at(0, 17), gone, at(3, 14), gone, gone};
    QTest::newRow("keras, left edge")
        << keras << 3 << 2 << std::vector<Place>{at(3, 2), gone, gone, at(0, 5), at(6, 5)};
    QTest::newRow("official, inside")
        << official << 10 << 10
        << std::vector<Place>{at(10, 10), at(13, 13), at(13, 7), at(7, 13), at(7, 7)};
    QTest::newRow("one pixel, cardinal")
        << one << 10 << 10
        << std::vector<Place>{at(10, 10), at(10, 11), at(10, 9), at(11, 10), at(9, 10)};
    QTest::newRow("one pixel, corner")
        << one << 0 << 17 << std::vector<Place>{at(0, 17), gone, at(0, 16), at(1, 17), gone};
}

void TestShiftedPatch::lonePixel() {
    QFETCH(VitOptions, options);
    QFETCH(int, row);
    QFETCH(int, column);
    QFETCH(std::vector<Place>, places);
    at::Tensor image = torch::zeros({1, 3, 18, 18});
    image.index_put_({0, torch::indexing::Slice(), row, column}, 1.0);
    for (const bool fast : {true, false}) {
        const at::Tensor copies = copies_of(image, options, fast)[0];
        QCOMPARE(copies.size(0), static_cast<int64_t>(3 * places.size()));
        for (std::size_t block = 0; block < places.size(); ++block) {
            for (int64_t channel = 0; channel < 3; ++channel) {
                const at::Tensor lit = copies[static_cast<int64_t>(3 * block) + channel].nonzero();
                QCOMPARE(lit.size(0), int64_t{places[block] ? 1 : 0});
                if (places[block]) {
                    QCOMPARE(lit[0][0].item<int64_t>(), places[block]->first);
                    QCOMPARE(lit[0][1].item<int64_t>(), places[block]->second);
                }
            }
        }
    }
}

/// What leaves the picture is lost, and zeros come in: the sum of a block is that of the part that
/// stays.
void TestShiftedPatch::shiftedBlockKeepsTheSurvivingPart() {
    torch::manual_seed(3);
    const at::Tensor images = torch::rand({2, 3, 18, 18});
    const VitOptions o = shifted(ShiftDirections::both, ShiftOrder::keras);
    const at::Tensor copies = copies_of(images, o, true);
    int64_t block = 1;
    for (const Shift& shift : shift_offsets(o)) {
        const auto part = [](int64_t offset, int64_t size) {
            return std::pair(std::max<int64_t>(offset, 0), std::min(size + offset, size));
        };
        const auto [top, bottom] = part(shift.dy, 18);
        const auto [left, right] = part(shift.dx, 18);
        const at::Tensor kept = images.slice(2, top, bottom).slice(3, left, right);
        const at::Tensor found = copies.narrow(1, 3 * block, 3);
        QVERIFY2(torch::allclose(found.sum({2, 3}), kept.sum({2, 3}), 1e-5, 1e-5),
                 shift.name.c_str());
        ++block;
    }
    QCOMPARE(block, int64_t{9});
}

void TestShiftedPatch::officialOrderIsAPermutationOfKeras() {
    torch::manual_seed(3);
    const at::Tensor images = torch::rand({1, 3, 18, 18});
    const at::Tensor keras =
        copies_of(images, shifted(ShiftDirections::diagonal, ShiftOrder::keras), true);
    const at::Tensor official =
        copies_of(images, shifted(ShiftDirections::diagonal, ShiftOrder::official), true);
    const int64_t same[] = {0, 4, 2, 3, 1};
    for (int64_t block = 0; block < 5; ++block) {
        QVERIFY(official.narrow(1, 3 * block, 3).equal(keras.narrow(1, 3 * same[block], 3)));
    }
}

void TestShiftedPatch::plainTokensEqualConvolution() {
    VitOptions o;
    o.image = 12;
    o.patch = 3;
    o.width = 8;
    PatchEmbedding embedding(o);
    torch::manual_seed(4);
    const torch::NoGradGuard guard;
    auto parameters = embedding->named_parameters();
    parameters["proj.weight"].normal_();
    parameters["proj.bias"].normal_();
    const at::Tensor images = torch::randn({2, 3, 12, 12});
    const at::Tensor expected =
        torch::conv2d(images, parameters["proj.weight"], parameters["proj.bias"], 3)
            .flatten(2)
            .transpose(1, 2);
    QVERIFY(torch::allclose(embedding->forward(images, {}), expected, 1e-4, 1e-5));
}

void TestShiftedPatch::patchesAreNormalisedBeforeTheMap() {
    const VitOptions o = shifted(ShiftDirections::diagonal, ShiftOrder::keras);
    PatchEmbedding embedding(o);
    torch::manual_seed(4);
    const torch::NoGradGuard guard;
    embedding->named_parameters()["proj.weight"].normal_();
    const at::Tensor images = torch::rand({1, 3, 18, 18});
    // A brighter and more contrasty picture has the same tokens, as far as no border is involved:
    // the middle patch sees only picture.
    const at::Tensor a = embedding->forward(images, {}).select(1, 4);
    const at::Tensor b = embedding->forward(images * 3.0 + 0.5, {}).select(1, 4);
    QVERIFY(torch::allclose(a, b, 1e-3, 1e-3));
}

void TestShiftedPatch::oddPatchShiftsByTheFloor() {
    VitOptions o = shifted(ShiftDirections::diagonal, ShiftOrder::keras);
    o.patch = 5;
    QCOMPARE(o.shift(), int64_t{2});
    QCOMPARE(shift_offsets(o).front(), (Shift{"left-up", 2, 2}));
    o.tokenizer = Tokenizer::plain;
    QVERIFY(shift_offsets(o).empty());
}

void TestShiftedPatch::wrongShapeIsRefused() {
    VitOptions o;
    PatchEmbedding embedding(o);
    try {
        embedding->forward(torch::zeros({1, 1, 32, 32}), {});
        QFAIL("a grey image was accepted");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::run);
        QCOMPARE(std::string(error.what()), std::string("images must be (B, 3, 32, 32)"));
    }
}

QTEST_APPLESS_MAIN(TestShiftedPatch)
#include "tst_shifted_patch.moc"
