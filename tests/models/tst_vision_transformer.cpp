// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/error.h"
#include "models/model_summary.h"
#include "models/vision_transformer.h"

#include <torch/torch.h>

#include <QtTest>

#include <set>

using namespace tessera;

Q_DECLARE_METATYPE(VitOptions)

class TestVisionTransformer : public QObject {
    Q_OBJECT
private slots:
    void publishedParameterCounts_data();
    void publishedParameterCounts();
    void countsAgreeWithTheBuiltModel_data();
    void countsAgreeWithTheBuiltModel();
    void multiplyAddsOfTheKerasExample();
    void tapsNameEveryStage();
    void tapsChangeNothing();
    void equalSeedsGiveEqualWeights();
    void kerasWeightsStayInTheirLimits();
    void dropoutDrawsRepeat();
    void dropPathLeavesOutBranches();
    void gradientReachesEveryParameter_data();
    void gradientReachesEveryParameter();
    void multipliersOfEveryLayer();
    void withoutClassesThereIsNoHead();
    void impossibleShapes_data();
    void impossibleShapes();
};

namespace {

VitOptions small() {
    VitOptions o;
    o.image = 12;
    o.patch = 4;
    o.width = 16;
    o.depth = 2;
    o.heads = 2;
    o.mlp = 24;
    return o;
}

VitOptions keras_example(Tokenizer tokenizer, AttentionKind attention) {
    VitOptions o;
    o.image = 72;
    o.patch = 6;
    o.depth = 8;
    o.key_dim = 64;
    o.pooling = Pooling::flatten;
    o.second_gelu = true;
    o.head_widths = {2048, 1024};
    o.tokenizer = tokenizer;
    o.attention = attention;
    return o;
}

VitOptions official_example(bool parts) {
    VitOptions o;
    o.width = 192;
    o.depth = 9;
    o.heads = 12;
    o.mlp = 384;
    o.qkv_bias = false;
    o.class_token = true;
    o.pooling = Pooling::cls;
    o.final_norm = NormPlace::after_pooling;
    o.temperature = Temperature::scale;
    if (parts) {
        o.tokenizer = Tokenizer::shifted;
        o.attention = AttentionKind::locality;
    }
    return o;
}

std::shared_ptr<ImageModel> model_of(const VitOptions& options, int64_t classes = 5,
                                     uint64_t seed = 1) {
    return make_model({ModelKind::vit, options}, classes, seed);
}

int64_t counted(const VitOptions& options, int64_t classes) {
    int64_t sum = 0;
    for (const LayerCost& layer : model_cost({ModelKind::vit, options}, classes)) {
        sum += layer.parameters;
    }
    return sum;
}

int64_t built(const VitOptions& options, int64_t classes) {
    int64_t sum = 0;
    for (const at::Tensor& parameter : VisionTransformer(options, classes).parameters()) {
        sum += parameter.numel();
    }
    return sum;
}

at::Tensor images_for(const VitOptions& o, int64_t batch = 3) {
    torch::manual_seed(2);
    return torch::randn({batch, o.channels, o.image, o.image});
}

/// Variants that between them use every option that adds parameters or changes the forward pass.
void add_variants() {
    QTest::addColumn<VitOptions>("options");
    QTest::newRow("plain") << small();
    VitOptions parts = small();
    parts.tokenizer = Tokenizer::shifted;
    parts.attention = AttentionKind::locality;
    parts.pooling = Pooling::flatten;
    parts.second_gelu = true;
    parts.head_widths = {20, 10};
    QTest::newRow("shifted, locality, flatten") << parts;
    VitOptions official = small();
    official.attention = AttentionKind::locality;
    official.temperature = Temperature::scale;
    official.qkv_bias = false;
    official.class_token = true;
    official.pooling = Pooling::cls;
    official.final_norm = NormPlace::after_pooling;
    QTest::newRow("class token, scale per head") << official;
    VitOptions both = small();
    both.tokenizer = Tokenizer::shifted;
    both.shift_directions = ShiftDirections::both;
    both.attention = AttentionKind::locality;
    both.temperature = Temperature::log;
    both.class_token = true;
    both.final_norm = NormPlace::after_pooling;
    QTest::newRow("eight copies, log, fc_norm") << both;
    VitOptions map = small();
    map.pooling = Pooling::map;
    map.pool_heads = 4;
    map.pool_mlp = 36;
    map.key_dim = 5;
    QTest::newRow("map pooling") << map;
    VitOptions fixed = small();
    fixed.position = Position::sincos_mae;
    fixed.class_token = true;
    fixed.gelu = GeluForm::tanh;
    QTest::newRow("fixed positions") << fixed;
}

} // namespace

void TestVisionTransformer::publishedParameterCounts_data() {
    QTest::addColumn<VitOptions>("options");
    QTest::addColumn<qint64>("parameters");
    QTest::newRow("Keras, plain") << keras_example(Tokenizer::plain, AttentionKind::plain)
                                  << qint64{21'759'012};
    QTest::newRow("Keras, SPT") << keras_example(Tokenizer::shifted, AttentionKind::plain)
                                << qint64{21'787'740};
    QTest::newRow("Keras, LSA") << keras_example(Tokenizer::plain, AttentionKind::locality)
                                << qint64{21'759'020};
    QTest::newRow("Keras, both") << keras_example(Tokenizer::shifted, AttentionKind::locality)
                                 << qint64{21'787'748};
    QTest::newRow("official, plain") << official_example(false) << qint64{2'709'796};
    QTest::newRow("official, both") << official_example(true) << qint64{2'747'248};
}

void TestVisionTransformer::publishedParameterCounts() {
    QFETCH(VitOptions, options);
    QFETCH(qint64, parameters);
    QCOMPARE(qint64{counted(options, 100)}, parameters);
    QCOMPARE(qint64{built(options, 100)}, parameters);
}

void TestVisionTransformer::countsAgreeWithTheBuiltModel_data() {
    add_variants();
}

void TestVisionTransformer::countsAgreeWithTheBuiltModel() {
    QFETCH(VitOptions, options);
    QCOMPARE(counted(options, 5), built(options, 5));
    QCOMPARE(counted(options, 0), built(options, 0));
}

void TestVisionTransformer::multiplyAddsOfTheKerasExample() {
    const auto macs = [](const VitOptions& options) {
        int64_t sum = 0;
        for (const LayerCost& layer : model_cost({ModelKind::vit, options}, 100)) {
            sum += layer.macs;
        }
        return sum;
    };
    QCOMPARE(macs(keras_example(Tokenizer::plain, AttentionKind::plain)), int64_t{201'375'744});
    QCOMPARE(macs(keras_example(Tokenizer::shifted, AttentionKind::locality)),
             int64_t{205'357'056});
}

void TestVisionTransformer::tapsNameEveryStage() {
    VitOptions o = small();
    o.tokenizer = Tokenizer::shifted;
    o.pooling = Pooling::flatten;
    o.head_widths = {7};
    Taps taps;
    taps.attention = true;
    taps.stages = true;
    ForwardContext context;
    context.taps = &taps;
    model_of(o)->forward(images_for(o), context);
    const std::map<std::string, std::vector<int64_t>> expected = {
        {"patches", {3, 9, 240}},
        {"tokens", {3, 9, 16}},
        {"embed", {3, 9, 16}},
        {"blocks0.attn_probs", {3, 2, 9, 9}},
        {"blocks0.heads_out", {3, 9, 16}},
        {"blocks0.after_attn", {3, 9, 16}},
        {"blocks0.mlp_hidden", {3, 9, 24}},
        {"blocks0.out", {3, 9, 16}},
        {"blocks1.attn_probs", {3, 2, 9, 9}},
        {"blocks1.heads_out", {3, 9, 16}},
        {"blocks1.after_attn", {3, 9, 16}},
        {"blocks1.mlp_hidden", {3, 9, 24}},
        {"blocks1.out", {3, 9, 16}},
        {"norm", {3, 9, 16}},
        {"pooled", {3, 144}},
        {"head_hidden1", {3, 7}},
        {"logits", {3, 5}}};
    for (const auto& [name, sizes] : expected) {
        QVERIFY2(taps.values.count(name) == 1, name.c_str());
        QVERIFY2(taps.values[name].sizes().vec() == sizes, name.c_str());
    }
    QCOMPARE(taps.values.size(), expected.size());
}

void TestVisionTransformer::tapsChangeNothing() {
    const VitOptions o = small();
    const auto model = model_of(o);
    const at::Tensor images = images_for(o);
    Taps taps;
    taps.attention = true;
    taps.stages = true;
    ForwardContext plain;
    plain.fast_kernels = false;
    ForwardContext tapped = plain;
    tapped.taps = &taps;
    const torch::NoGradGuard guard;
    QVERIFY(model->forward(images, plain).equal(model->forward(images, tapped)));
}

void TestVisionTransformer::equalSeedsGiveEqualWeights() {
    for (const auto initializer :
         {Initializer::keras, Initializer::timm, Initializer::official, Initializer::timm_2sigma}) {
        VitOptions o = small();
        o.initializer = initializer;
        o.class_token = true;
        const auto a = model_of(o, 5, 9)->named_parameters();
        const auto b = model_of(o, 5, 9)->named_parameters();
        const auto c = model_of(o, 5, 10)->named_parameters();
        // A weight depends on the seed and its own name alone: a deeper model begins alike.
        o.depth = 3;
        const auto deeper = model_of(o, 5, 9)->named_parameters();
        for (const auto& item : a) {
            QVERIFY2(item.value().equal(b[item.key()]), item.key().c_str());
            QVERIFY2(item.value().equal(deeper[item.key()]), item.key().c_str());
            const bool drawn = item.value().dim() > 1;
            QVERIFY2(item.value().equal(c[item.key()]) != drawn, item.key().c_str());
        }
    }
}

void TestVisionTransformer::kerasWeightsStayInTheirLimits() {
    VitOptions o = small();
    o.initializer = Initializer::keras;
    const auto parameters = model_of(o)->named_parameters();
    const auto largest = [&](const char* name) {
        return parameters[name].abs().max().item<double>();
    };
    // Glorot: sqrt(6 / (fan in + fan out)); the query kernel (16, 2, 8) has fans 2*16 and 8*16.
    QVERIFY(largest("blocks.0.attn.qkv.weight") <= std::sqrt(6.0 / 160.0));
    QVERIFY(largest("blocks.0.attn.qkv.weight") > 0.9 * std::sqrt(6.0 / 160.0));
    QVERIFY(largest("blocks.0.mlp.fc1.weight") <= std::sqrt(6.0 / 40.0));
    QVERIFY(largest("blocks.0.mlp.fc1.weight") > 0.9 * std::sqrt(6.0 / 40.0));
    QVERIFY(largest("pos_embed") <= 0.05);
    QCOMPARE(largest("head.bias"), 0.0);
    QVERIFY(parameters["norm.weight"].eq(1.0).all().item<bool>());
}

void TestVisionTransformer::dropoutDrawsRepeat() {
    VitOptions o = small();
    o.embedding_dropout = 0.1;
    o.attention_dropout = 0.2;
    o.projection_dropout = 0.2;
    o.mlp_dropout = 0.3;
    o.head_dropout = 0.2;
    o.drop_path = 0.2;
    const auto model = model_of(o);
    const at::Tensor images = images_for(o, 8);
    const torch::NoGradGuard guard;
    for (const bool fast : {true, false}) {
        ForwardContext context;
        context.fast_kernels = fast;
        context.training = true;
        context.seed = 3;
        context.step = 17;
        const at::Tensor first = model->forward(images, context);
        QVERIFY(first.equal(model->forward(images, context)));
        ForwardContext later = context;
        later.step = 18;
        QVERIFY(!first.equal(model->forward(images, later)));
        ForwardContext other = context;
        other.seed = 4;
        QVERIFY(!first.equal(model->forward(images, other)));
        context.training = false;
        QVERIFY(model->forward(images, context).equal(model->forward(images, context)));
    }
}

void TestVisionTransformer::dropPathLeavesOutBranches() {
    VitOptions o = small();
    o.drop_path = 0.5;
    o.drop_path_constant = true;
    const auto model = model_of(o);
    const int64_t batch = 64;
    Taps taps;
    taps.stages = true;
    ForwardContext context;
    context.training = true;
    context.taps = &taps;
    const torch::NoGradGuard guard;
    model->forward(images_for(o, batch), context);
    // A dropped attention branch leaves the tokens of its image as they were.
    const at::Tensor change =
        (taps.values["blocks0.after_attn"] - taps.values["embed"]).abs().amax({1, 2});
    const auto dropped = change.eq(0.0).sum().item<int64_t>();
    QVERIFY(dropped > batch / 4);
    QVERIFY(dropped < 3 * batch / 4);
}

void TestVisionTransformer::gradientReachesEveryParameter_data() {
    add_variants();
}

void TestVisionTransformer::gradientReachesEveryParameter() {
    QFETCH(VitOptions, options);
    for (const bool fast : {true, false}) {
        const auto model = model_of(options);
        ForwardContext context;
        context.fast_kernels = fast;
        const at::Tensor logits = model->forward(images_for(options), context);
        QCOMPARE(logits.sizes().vec(), (std::vector<int64_t>{3, 5}));
        torch::cross_entropy_loss(logits, torch::tensor({0, 1, 4})).backward();
        for (const auto& item : model->named_parameters()) {
            QVERIFY2(item.value().grad().defined(), item.key().c_str());
            QVERIFY2(item.value().grad().isfinite().all().item<bool>(), item.key().c_str());
            QVERIFY2(item.value().grad().abs().max().item<double>() > 0.0, item.key().c_str());
        }
    }
}

void TestVisionTransformer::multipliersOfEveryLayer() {
    VitOptions o = small();
    o.attention = AttentionKind::locality;
    o.temperature = Temperature::scale;
    const auto multipliers = model_of(o)->attention_multipliers();
    QCOMPARE(multipliers.size(), std::size_t{2});
    for (const at::Tensor& multiplier : multipliers) {
        QVERIFY(torch::allclose(multiplier, torch::full({2}, 1.0 / std::sqrt(8.0))));
    }
}

void TestVisionTransformer::withoutClassesThereIsNoHead() {
    const VitOptions o = small();
    const auto model = model_of(o, 0);
    QVERIFY(model->named_parameters().find("head.weight") == nullptr);
    const torch::NoGradGuard guard;
    QCOMPARE(model->forward(images_for(o), {}).sizes().vec(), (std::vector<int64_t>{3, 16}));
}

void TestVisionTransformer::impossibleShapes_data() {
    QTest::addColumn<VitOptions>("options");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("key");
    VitOptions patch = small();
    patch.patch = 5;
    QTest::newRow("patch") << patch << "model.patch 5 does not divide model.image 12"
                           << "model.patch";
    VitOptions heads = small();
    heads.heads = 3;
    QTest::newRow("heads") << heads << "model.heads 3 does not divide model.width 16"
                           << "model.heads";
    VitOptions pool = small();
    pool.pooling = Pooling::map;
    pool.pool_heads = 5;
    QTest::newRow("pooling heads")
        << pool
        << "the 5 heads of the map pooling do not divide model.width 16; set model.pool_heads"
        << "model.pool_heads";
}

void TestVisionTransformer::impossibleShapes() {
    QFETCH(VitOptions, options);
    QFETCH(QString, message);
    QFETCH(QString, key);
    try {
        model_of(options);
        QFAIL("the shape was accepted");
    } catch (const Error& error) {
        QCOMPARE(QString(error.what()), message);
        QCOMPARE(QString::fromStdString(error.context()), key);
        QCOMPARE(error.code(), ErrorCode::config);
    }
}

QTEST_APPLESS_MAIN(TestVisionTransformer)
#include "tst_vision_transformer.moc"
