// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/api/class_match.h"
#include "training/data/name_list.h"

#include <QtTest>

#include <numeric>

using namespace tessera;

namespace {

using Names = std::vector<std::string>;

/// Pictures of one pixel whose only content is their place and label.
class LabelledSet : public ImageSet {
public:
    explicit LabelledSet(std::vector<int> labels) : labels_(std::move(labels)) {}
    std::size_t size() const override { return labels_.size(); }
    Image get(std::size_t index) const override { return {1, 1, 1, {static_cast<uint8_t>(index)}}; }
    int label(std::size_t index) const override { return labels_.at(index); }
    std::string name(std::size_t index) const override {
        return "picture " + std::to_string(index);
    }

private:
    std::vector<int> labels_;
};

} // namespace

class TestClassMatch : public QObject {
    Q_OBJECT

private slots:
    void namesDecide_data() {
        QTest::addColumn<std::vector<std::string>>("model");
        QTest::addColumn<std::vector<std::string>>("data");
        QTest::addColumn<std::vector<int>>("to_model");
        QTest::addColumn<std::vector<std::string>>("missing");
        const auto row = [](const char* name, const Names& model, const Names& data,
                            const std::vector<int>& expected, const Names& missing = {}) {
            QTest::newRow(name) << model << data << expected << missing;
        };
        row("the same", {"cat", "dog"}, {"cat", "dog"}, {0, 1});
        row("another order", {"cat", "dog", "fish"}, {"fish", "cat", "dog"}, {2, 0, 1});
        row("some unknown, some missing", {"cat", "dog", "fish"}, {"dog", "fish", "zebra"},
            {1, 2, -1}, {"cat"});
        row("nothing in common", {"cat", "dog"}, {"a", "b"}, {-1, -1}, {"cat", "dog"});
        row("case counts", {"cat", "Cat"}, {"Cat"}, {1}, {"cat"});
        row("numbers as numbers", {"0", "1", "10"}, {"10", "0", "1"}, {2, 0, 1});
        row("leading zeros", {"0", "7", "10"}, {"00", "07", "10"}, {0, 1, 2});
        row("leading zeros in the model", {"00", "07"}, {"7", "0"}, {1, 0});
        row("the exact name comes first", {"7", "8"}, {"07", "7"}, {-1, 0}, {"8"});
        row("two of a value in the data", {"7"}, {"07", "007"}, {-1, -1}, {"7"});
        row("two of a value in the model", {"07", "007"}, {"7"}, {-1}, {"07", "007"});
        row("numbers with something behind", {"7a"}, {"07a"}, {-1}, {"7a"});
        row("a name twice", {"a", "a"}, {"a", "a"}, {0, 1});
        row("a name twice in the data alone", {"a"}, {"a", "a"}, {0, -1});
    }
    void namesDecide() {
        QFETCH(std::vector<std::string>, model);
        QFETCH(std::vector<std::string>, data);
        QFETCH(std::vector<int>, to_model);
        QFETCH(std::vector<std::string>, missing);
        const ClassMatch match = match_classes(model, data);
        QCOMPARE(match.to_model, to_model);
        QCOMPARE(match.missing, missing);
        std::vector<int> in_order(data.size());
        std::iota(in_order.begin(), in_order.end(), 0);
        QCOMPARE(match.is_identity(), to_model == in_order && missing.empty());
        QCOMPARE(match.is_empty(), to_model == std::vector<int>(to_model.size(), -1));
    }

    void picturesOfKnownClassesAreLabelledAsTheModelDoes() {
        const Names data{"dog", "fish", "zebra"};
        const ClassMatch match = match_classes({"cat", "dog", "fish"}, data);
        const auto set = std::make_shared<LabelledSet>(std::vector<int>{0, 2, 1, 2, 0});
        const auto known = known_images(set, match);
        std::vector<int> labels;
        std::vector<std::string> names;
        for (std::size_t i = 0; i < known->size(); ++i) {
            labels.push_back(known->label(i));
            names.push_back(known->name(i));
        }
        QCOMPARE(labels, (std::vector<int>{1, 2, 1}));
        QCOMPARE(names, (Names{"picture 0", "picture 2", "picture 4"}));
        QCOMPARE(int(known->get(1).pixels[0]), 2);
        const auto unknown = unknown_classes(*set, data, match);
        QCOMPARE(unknown, (std::vector<ClassImages>{{"zebra", 2}}));
        std::vector<std::string> notes;
        for (const Sentence& note : match_notes(unknown, match.missing)) {
            notes.push_back(note.english());
        }
        QCOMPARE(notes, (Names{"the model does not know these classes of the data: zebra; their "
                               "images (2) are in no score",
                               "the data do not have these classes of the model: cat"}));
    }

    void equalClassesNeedNoOtherSet() {
        const Names names{"a", "b"};
        const auto set = std::make_shared<LabelledSet>(std::vector<int>{0, 1});
        const ClassMatch match = match_classes(names, names);
        QCOMPARE(known_images(set, match), std::shared_ptr<const ImageSet>(set));
        QVERIFY(unknown_classes(*set, names, match).empty());
        QVERIFY(match_notes({}, {}).empty());
    }

    void longListsEndWithTheirRest() {
        QCOMPARE(name_list({"a", "b", "c", "d", "e", "f", "g", "h"}).english(),
                 std::string("a, b, c, d, e, f, g, h"));
        QCOMPARE(name_list({"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"}).english(),
                 std::string("a, b, c, d, e, f, g, h and 2 more"));
    }
};

QTEST_APPLESS_MAIN(TestClassMatch)
#include "training/data/name_list.h"
#include "tst_class_match.moc"
