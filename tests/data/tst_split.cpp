// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_support.h"
#include "training/api/split.h"

#include <QtTest>

#include <algorithm>

using namespace tessera;

namespace {

Dataset dataset_of(const std::string& kind, std::vector<uint8_t> labels, int classes) {
    Dataset dataset;
    dataset.kind = kind;
    dataset.path = "somewhere";
    dataset.class_names.resize(static_cast<std::size_t>(classes));
    std::vector<uint8_t> pixels(labels.size() * 3);
    dataset.train = std::make_shared<ArraySet>("train", 1, 1, 3, pixels, labels);
    return dataset;
}

std::vector<std::string> names(const std::shared_ptr<const ImageSet>& set) {
    std::vector<std::string> all;
    for (std::size_t i = 0; i < set->size(); ++i) {
        all.push_back(set->name(i));
    }
    return all;
}

using Names = std::vector<std::string>;

} // namespace

class TestSplit : public QObject {
    Q_OBJECT
private slots:
    void last_share_like_keras() {
        DataConfig config;
        const SplitSets sets =
            split_dataset(dataset_of("cifar100", std::vector<uint8_t>(50000), 1), config);
        QCOMPARE(sets.train->size(), std::size_t{45000});
        QCOMPARE(sets.validation->size(), std::size_t{5000});
        QCOMPARE(sets.validation->name(0), std::string("train 45000"));
        QCOMPARE(sets.rule.english(), std::string("last 10 %"));
    }

    void stratified_by_hand() {
        DataConfig config;
        config.validation = 0.25;
        const SplitSets sets =
            split_dataset(dataset_of("folder", {0, 0, 0, 0, 1, 1, 1, 1, 2}, 3), config);
        QCOMPARE(names(sets.validation), (Names{"train 3", "train 7"}));
        QCOMPARE(names(sets.train), (Names{"train 0", "train 1", "train 2", "train 4", "train 5",
                                           "train 6", "train 8"}));
        QCOMPARE(sets.rule.english(), std::string("25 % of each class"));
    }

    void rule_follows_the_kind_unless_chosen() {
        DataConfig config;
        const std::vector<uint8_t> labels(10, 0);
        for (const auto& [kind, rule] :
             {std::pair<const char*, const char*>{"cifar10", "last 10 %"},
              {"idx", "last 10 %"},
              {"folder", "10 % of each class"},
              {"shapes", "10 % of each class"}}) {
            QCOMPARE(split_dataset(dataset_of(kind, labels, 1), config).rule.english(),
                     std::string(rule));
        }
        config.validation_rule = ValidationRule::stratified;
        QCOMPARE(split_dataset(dataset_of("idx", labels, 1), config).rule.english(),
                 std::string("10 % of each class"));
        config.validation = 0.125;
        config.validation_rule = ValidationRule::last;
        QCOMPARE(split_dataset(dataset_of("folder", labels, 1), config).rule.english(),
                 std::string("last 12.5 %"));
    }

    void own_validation_stays() {
        Dataset dataset = dataset_of("folder", {0, 1, 0, 1}, 2);
        dataset.validation = pattern_set(3, 2);
        const SplitSets sets = split_dataset(dataset, {});
        QCOMPARE(sets.train->size(), std::size_t{4});
        QCOMPARE(sets.validation->size(), std::size_t{3});
        QCOMPARE(sets.rule.english(), std::string("own folder"));
    }

    void nothing_held_out() {
        DataConfig config;
        config.validation = 0;
        const SplitSets sets = split_dataset(dataset_of("idx", {0, 1}, 2), config);
        QVERIFY(sets.validation == nullptr);
        QCOMPARE(sets.rule.english(), std::string("none"));
    }

    void limited_images_take_each_class_alike() {
        DataConfig config;
        config.validation = 0;
        config.images = 5;
        const SplitSets sets =
            split_dataset(dataset_of("folder", {0, 0, 0, 0, 1, 1, 1, 2, 2, 2}, 3), config);
        QCOMPARE(names(sets.train), (Names{"train 0", "train 1", "train 4", "train 5", "train 7"}));
        config.images = 7; // class 1 has one picture only, the others fill up
        QCOMPARE(
            names(
                split_dataset(dataset_of("folder", {0, 0, 0, 0, 0, 1, 2, 2, 2}, 3), config).train),
            (Names{"train 0", "train 1", "train 2", "train 5", "train 6", "train 7", "train 8"}));
        config.images = 100;
        QCOMPARE(split_dataset(dataset_of("folder", {0, 1}, 2), config).train->size(),
                 std::size_t{2});
    }

    void a_test_share_is_drawn_from_every_class() {
        std::vector<uint8_t> labels(30, 0);
        std::fill(labels.begin() + 20, labels.end(), uint8_t{1});
        const Dataset dataset = dataset_of("folder", labels, 2);
        DataConfig config;
        QVERIFY(split_dataset(dataset, config).test == nullptr); // off unless asked for
        config.test_share = 0.2;
        const SplitSets sets = split_dataset(dataset, config);
        QCOMPARE(class_counts(*sets.test, 2), (std::vector<int64_t>{4, 2}));
        // A tenth of the 16 and 8 that are left, rounded up: 2 and 1.
        QCOMPARE(class_counts(*sets.validation, 2), (std::vector<int64_t>{2, 1}));
        QCOMPARE(sets.train->size(), std::size_t{21});
        Names all = names(sets.test);
        for (const auto& set : {sets.train, sets.validation}) {
            const Names more = names(set);
            all.insert(all.end(), more.begin(), more.end());
        }
        std::sort(all.begin(), all.end());
        QVERIFY(std::adjacent_find(all.begin(), all.end()) == all.end());
        QCOMPARE(all.size(), std::size_t{30});
    }

    void the_test_share_depends_on_its_seed_alone() {
        const Dataset dataset = dataset_of("idx", std::vector<uint8_t>(100, 0), 1);
        DataConfig config;
        config.test_share = 0.25;
        const Names test = names(split_dataset(dataset, config).test);
        QCOMPARE(test.size(), std::size_t{25});
        config.images = 10;
        config.validation = 0.5;
        config.validation_rule = ValidationRule::random;
        QCOMPARE(names(split_dataset(dataset, config).test), test);
        QCOMPARE(names(with_splits(dataset, config).test), test);
        QCOMPARE(split_dataset(dataset, config).train->size(), std::size_t{5});
        config.split_seed = 1;
        const Names other = names(split_dataset(dataset, config).test);
        QCOMPARE(other.size(), std::size_t{25});
        QVERIFY(other != test);
    }

    void an_own_test_split_stays() {
        Dataset dataset = dataset_of("folder", {0, 1, 0, 1}, 2);
        dataset.test = pattern_set(3, 2);
        DataConfig config;
        config.test_share = 0.5;
        const SplitSets sets = split_dataset(dataset, config);
        QCOMPARE(sets.test, dataset.test);
        QCOMPARE(sets.train->size(), std::size_t{2}); // one of each class validates
        config.test_share = 1;
        QCOMPARE(message_of([&] { split_dataset(dataset, config); }, ErrorCode::config),
                 std::string("data.test_share is the share held out as a test split; give 0 to "
                             "0.9."));
    }

    void copies_of_the_test_share_are_left_out() {
        // All pictures are alike: each is a copy of a test picture.
        const Dataset dataset = dataset_of("idx", std::vector<uint8_t>(10, 0), 1);
        DataConfig config;
        config.validation = 0;
        config.test_share = 0.2;
        config.copies = Copies::drop_exact;
        QCOMPARE(message_of([&] { split_dataset(dataset, config); }),
                 std::string("Every training picture of somewhere is a copy of a validation or "
                             "test picture; set data.copies to keep or drop_exact."));
        QCOMPARE(message_of([&] { split_dataset(dataset, config, [] { return true; }); },
                            ErrorCode::interrupted),
                 std::string("somewhere was not read to its end: stopped."));
    }

    void without_a_test_split_the_validation_split_is_found() {
        Dataset dataset = dataset_of("idx", std::vector<uint8_t>(20, 0), 1);
        DataConfig config;
        config.path = "somewhere";
        QCOMPARE(find_split(dataset, config, "").name, std::string("val"));
        QCOMPARE(find_split(dataset, config, "").set->size(), std::size_t{2});
        QCOMPARE(find_split(dataset, config, "train").set->size(), std::size_t{18});
        QCOMPARE(message_of([&] { find_split(dataset, config, "test"); }),
                 std::string("somewhere has no test split; evaluate \"val\" or \"train\""));
        QCOMPARE(message_of([&] { find_split(dataset, config, "tset"); }, ErrorCode::usage),
                 std::string("split \"tset\" is unknown; give train, val or test"));
        config.validation = 0;
        QCOMPARE(message_of([&] { find_split(dataset, config, ""); }),
                 std::string("somewhere has neither a test nor a validation split; evaluate "
                             "\"train\""));
        config.test_share = 0.5;
        QCOMPARE(find_split(dataset, config, "").name, std::string("test"));
        QCOMPARE(find_split(dataset, config, "test").set->size(), std::size_t{10});
    }

    void too_few_pictures() {
        DataConfig config;
        config.validation = 0.5;
        QCOMPARE(
            message_of([&] { split_dataset(dataset_of("idx", {0}, 1), config); }),
            std::string("Holding out 50 % of 1 training pictures leaves none to train on; lower "
                        "data.validation."));
        QCOMPARE(message_of([&] { split_dataset(dataset_of("idx", {}, 1), config); }),
                 std::string("The data set somewhere has no training pictures, so it can only be "
                             "evaluated; to train on it, put pictures into train/CLASS."));
    }
};

QTEST_APPLESS_MAIN(TestSplit)
#include "tst_split.moc"
