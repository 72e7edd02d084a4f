// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/error.h"
#include "training/config/config_io.h"
#include "training/config/nearest_name.h"

#include <QtTest>

#include <set>

using namespace tessera;

namespace {

/// Converts to anything: counts the members of an aggregate.
struct Anything {
    template <typename T>
    operator T() const; // Never called.
};

template <typename Aggregate, typename... Given>
consteval std::size_t member_count() {
    if constexpr (requires { Aggregate{Given{}..., Anything{}}; }) {
        return member_count<Aggregate, Given..., Anything>();
    } else {
        return sizeof...(Given);
    }
}

/// Another allowed value than `value`.
FieldValue another(const Field& field, const FieldValue& value) {
    switch (field.kind) {
    case FieldKind::boolean:
        return !std::get<bool>(value);
    case FieldKind::integer: {
        const int64_t now = std::get<int64_t>(value);
        return now < static_cast<int64_t>(field.maximum) ? now + 1 : now - 1;
    }
    case FieldKind::real:
        return std::get<double>(value) == field.maximum ? field.minimum : field.maximum;
    case FieldKind::choice:
        return std::string(field.choices.back() == std::get<std::string>(value)
                               ? field.choices.front()
                               : field.choices.back());
    case FieldKind::text:
        return std::string("another");
    case FieldKind::integer_list:
        return std::vector<int64_t>{7, 9};
    }
    return value;
}

QString message_of(const std::function<void()>& call) {
    try {
        call();
    } catch (const Error& error) {
        return QString::fromStdString(error.what());
    }
    return "(no error)";
}

} // namespace

class TestRunSchema : public QObject {
    Q_OBJECT
private slots:
    void everyMemberHasAField();
    void keysAreUniqueAndTextsComplete();
    void everyDefaultIsInRange();
    void settingAFieldChangesItAlone();
    void everyValueRoundTripsAsText();
    void wrongTextsNameTheAllowedValues_data();
    void wrongTextsNameTheAllowedValues();
    void unknownKeysNameTheNearest();
    void editDistanceCountsSwapsOnce();
    void dependentFieldsSayWhen();
    void passesOfAStep();
    void theLargestSeedSurvives();
};

void TestRunSchema::everyMemberHasAField() {
    constexpr std::size_t members =
        member_count<VitOptions>() + member_count<DataConfig>() + member_count<AugmentConfig>() +
        member_count<LossConfig>() + member_count<OptimConfig>() + member_count<SamConfig>() +
        member_count<ScheduleConfig>() + member_count<TrainConfig>() +
        member_count<CheckpointConfig>() + member_count<RuntimeConfig>() + 1; // model.kind
    static_assert(member_count<SamConfig>() == 4);
    static_assert(member_count<ModelOptions>() == 2);
    QCOMPARE(run_schema().size(), members);
}

void TestRunSchema::keysAreUniqueAndTextsComplete() {
    std::set<std::string_view> keys;
    for (const Field& field : run_schema()) {
        const QByteArray key(field.key.data(), static_cast<qsizetype>(field.key.size()));
        QVERIFY2(keys.insert(field.key).second, key);
        QVERIFY2(field.key.find('.') != std::string_view::npos, key);
        QVERIFY2(!field.label.empty() && !field.help.empty() && !field.group.empty(), key);
        QVERIFY2(field.help.back() == '.', key);
        QCOMPARE(field.kind == FieldKind::choice, !field.choices.empty());
        QCOMPARE(static_cast<bool>(field.applies), !field.applies_reason.empty());
        QCOMPARE(find_field(field.key), &field);
    }
    QCOMPARE(find_field("optim.lrr"), nullptr);
}

void TestRunSchema::everyDefaultIsInRange() {
    const RunConfig defaults;
    for (const Field& field : run_schema()) {
        check_value(field, field.get(defaults)); // Throws with the key.
    }
    QVERIFY(check(defaults).empty());
}

void TestRunSchema::settingAFieldChangesItAlone() {
    for (const Field& field : run_schema()) {
        if (field.choices.size() == 1) {
            continue;
        }
        RunConfig config;
        const FieldValue value = another(field, field.get(config));
        field.set(config, value);
        const auto differences = config_diff(RunConfig{}, config);
        QCOMPARE(differences.size(), std::size_t{1});
        QCOMPARE(differences[0].key, std::string(field.key));
        QCOMPARE(differences[0].b, to_text(value));
        QVERIFY(field.get(config) == value);
    }
}

void TestRunSchema::everyValueRoundTripsAsText() {
    for (const Field& field : run_schema()) {
        RunConfig config;
        const FieldValue value = another(field, field.get(config));
        set_from_text(config, field.key, to_text(value));
        QVERIFY2(field.get(config) == value, std::string(field.key).c_str());
    }
    RunConfig config;
    set_from_text(config, "model.diagonal_mask", "off");
    QCOMPARE(config.model.vit.diagonal_mask, false);
    set_from_text(config, "model.diagonal_mask", "1");
    QCOMPARE(config.model.vit.diagonal_mask, true);
    set_from_text(config, "model.head_widths", "2048,1024");
    QCOMPARE(config.model.vit.head_widths, (std::vector<int64_t>{2048, 1024}));
    set_from_text(config, "model.head_widths", "");
    QVERIFY(config.model.vit.head_widths.empty());
    QCOMPARE(to_text(FieldValue(1e-7)), std::string("1e-07"));
    QCOMPARE(to_text(FieldValue(0.1)), std::string("0.1"));
}

void TestRunSchema::wrongTextsNameTheAllowedValues_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    QTest::newRow("too large") << "data.validation"
                               << "0.95"
                               << "data.validation = 0.95 is not possible; allowed: 0 to 0.9";
    QTest::newRow("nan") << "optim.lr"
                         << "nan"
                         << "optim.lr = nan is not possible; allowed: 0 to 10";
    QTest::newRow("comma") << "optim.lr"
                           << "0,1"
                           << "optim.lr = 0,1 is not possible; allowed: 0 to 10";
    QTest::newRow("trailing") << "optim.lr"
                              << "0.1x"
                              << "optim.lr = 0.1x is not possible; allowed: 0 to 10";
    QTest::newRow("not whole") << "train.epochs"
                               << "2.5"
                               << "train.epochs = 2.5 is not possible; allowed: whole numbers 1 to "
                                  "100000";
    QTest::newRow("overflow")
        << "train.epochs"
        << "99999999999999999999"
        << "train.epochs = 99999999999999999999 is not possible; allowed: whole "
           "numbers 1 to 100000";
    QTest::newRow("empty")
        << "train.epochs"
        << ""
        << "train.epochs = (nothing) is not possible; allowed: whole numbers 1 to "
           "100000";
    QTest::newRow("choice")
        << "model.tokenizer"
        << "Shifted"
        << "model.tokenizer = Shifted is not possible; allowed: plain or shifted";
    QTest::newRow("three choices")
        << "optim.kind"
        << "adam"
        << "optim.kind = adam is not possible; allowed: sgd, adamw or adamw_tfa";
    QTest::newRow("boolean") << "model.qkv_bias"
                             << "yes"
                             << "model.qkv_bias = yes is not possible; allowed: true or false";
    QTest::newRow("list")
        << "model.head_widths"
        << "1,,2"
        << "model.head_widths = 1,,2 is not possible; allowed: whole numbers 1 to "
           "65536, separated by commas";
    QTest::newRow("list end")
        << "model.head_widths"
        << "1,"
        << "model.head_widths = 1, is not possible; allowed: whole numbers 1 to "
           "65536, separated by commas";
    QTest::newRow("list range")
        << "model.head_widths"
        << "0"
        << "model.head_widths = 0 is not possible; allowed: whole numbers 1 "
           "to 65536, separated by commas";
    QTest::newRow("text") << "data.path"
                          << ""
                          << "data.path = (nothing) is not possible; allowed: text";
}

void TestRunSchema::wrongTextsNameTheAllowedValues() {
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(QString, message);
    RunConfig config;
    QCOMPARE(message_of([&] { set_from_text(config, key.toStdString(), text.toStdString()); }),
             message);
    QVERIFY(config_diff(config, RunConfig{}).empty());
}

void TestRunSchema::unknownKeysNameTheNearest() {
    RunConfig config;
    QCOMPARE(message_of([&] { set_from_text(config, "optim.lrr", "1"); }),
             QString("unknown setting \"optim.lrr\"; did you mean \"optim.lr\"?"));
    QCOMPARE(nearest_key("model.pacth"), std::string("model.patch"));
    QCOMPARE(nearest_key(std::string(100000, 'x')).empty(), false);
}

void TestRunSchema::editDistanceCountsSwapsOnce() {
    QCOMPARE(edit_distance("", ""), std::size_t{0});
    QCOMPARE(edit_distance("", "abc"), std::size_t{3});
    QCOMPARE(edit_distance("abc", ""), std::size_t{3});
    QCOMPARE(edit_distance("kitten", "sitting"), std::size_t{3});
    QCOMPARE(edit_distance("pacth", "patch"), std::size_t{1});
    QCOMPARE(nearest_name("x", {}), std::string());
}

void TestRunSchema::dependentFieldsSayWhen() {
    RunConfig config;
    const Field& rho = *find_field("sam.rho");
    QVERIFY(!rho.applies(config));
    config.sam.kind = SamKind::sam;
    QVERIFY(rho.applies(config));
    const Field& reuse = *find_field("sam.reuse");
    QVERIFY(!reuse.applies(config)); // no steps between
    config.sam.every = 2;
    QVERIFY(reuse.applies(config));
    const Field& temperature = *find_field("model.temperature");
    QVERIFY(!temperature.applies(config));
    config.model.vit.attention = AttentionKind::locality;
    QVERIFY(temperature.applies(config));
    QCOMPARE(temperature.applies_reason, std::string_view("Only with locality attention."));
}

void TestRunSchema::passesOfAStep() {
    SamConfig sam;
    sam.every = 4;
    sam.reuse = 0.7;
    QCOMPARE(sam.passes(), 1.0);
    QVERIFY(!sam.reuses());
    sam.kind = SamKind::sam;
    QCOMPARE(sam.passes(), 1.25);
    QVERIFY(sam.reuses());
    sam.every = 1;
    QCOMPARE(sam.passes(), 2.0);
    QVERIFY(!sam.reuses());
}

void TestRunSchema::theLargestSeedSurvives() {
    RunConfig config;
    set_from_text(config, "train.seed", "9007199254740991");
    QCOMPARE(config.train.seed, uint64_t{9007199254740991});
    QCOMPARE(config_from_json(config_to_json(config), "text").train.seed, config.train.seed);
    QCOMPARE(message_of([&] { set_from_text(config, "train.seed", "9007199254740993"); }),
             QString("train.seed = 9007199254740993 is not possible; allowed: whole numbers 0 to "
                     "9007199254740991"));
}

QTEST_APPLESS_MAIN(TestRunSchema)
#include "tst_run_schema.moc"
