// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_support.h"
#include "models/error.h"
#include "picture_files.h"
#include "training/api/data_findings.h"
#include "training/api/preprocessing.h"
#include "training/data/loader.h"

#include <QtTest>

#include <cstring>

// Splits with a seed, copies between splits, what a run's network saw.

using namespace tessera;

namespace {

std::vector<std::string> names(const std::shared_ptr<const ImageSet>& set) {
    std::vector<std::string> all;
    for (std::size_t i = 0; i < set->size(); ++i) {
        all.push_back(set->name(i));
    }
    return all;
}

/// `pictures` as one split; labels alternate between two classes.
std::shared_ptr<const ImageSet> set_of(const std::string& name,
                                       const std::vector<Image>& pictures) {
    std::vector<uint8_t> pixels;
    std::vector<uint8_t> labels;
    for (const Image& picture : pictures) {
        pixels.insert(pixels.end(), picture.pixels.begin(), picture.pixels.end());
        labels.push_back(static_cast<uint8_t>(labels.size() % 2));
    }
    return std::make_shared<ArraySet>(name, 16, 16, 3, pixels, labels);
}

Image brighter(Image image) {
    for (uint8_t& value : image.pixels) {
        value = static_cast<uint8_t>(std::min(255, value + 1));
    }
    return image;
}

/// Training pictures 0..5; test picture 0 equals training picture 1, test picture 1 is training
/// picture 4 a little brighter, test picture 2 is new.
Dataset leaking() {
    std::vector<Image> pictures;
    for (int i = 0; i < 6; ++i) {
        pictures.push_back(pattern_image(16, 16, i));
    }
    Dataset dataset;
    dataset.kind = "folder";
    dataset.path = "somewhere";
    dataset.class_names = {"a", "b"};
    dataset.train = set_of("train", pictures);
    dataset.test = set_of("test", {pictures[1], brighter(pictures[4]), pattern_image(16, 16, 77)});
    return dataset;
}

using Names = std::vector<std::string>;

} // namespace

class TestDataCheck : public QObject {
    Q_OBJECT
private slots:
    void randomSplitFollowsItsSeed() {
        Dataset dataset;
        dataset.kind = "idx";
        dataset.class_names = {"a", "b", "c"};
        dataset.train = pattern_set(300, 3);
        DataConfig config;
        config.validation = 0.1;
        config.validation_rule = ValidationRule::random;
        config.split_seed = 7;
        const SplitSets once = split_dataset(dataset, config);
        QCOMPARE(once.rule.english(), std::string("10 % of each class, drawn with seed 7"));
        QCOMPARE(class_counts(*once.validation, 3), (std::vector<int64_t>{10, 10, 10}));
        QCOMPARE(class_counts(*once.train, 3), (std::vector<int64_t>{90, 90, 90}));
        QCOMPARE(names(split_dataset(dataset, config).validation), names(once.validation));
        config.split_seed = 8;
        QVERIFY(names(split_dataset(dataset, config).validation) != names(once.validation));
        // Drawn from all places, not the last ones.
        QVERIFY(once.validation->name(0) != "train 270");
    }

    void copiesAreFoundAndLeftOut() {
        const Dataset dataset = leaking();
        DataConfig config;
        config.validation = 0;
        const std::vector<SplitCopy> copies = copies_between_splits(with_splits(dataset, config));
        QCOMPARE(copies.size(), std::size_t{2});
        QCOMPARE(copies[0].split_a + copies[0].split_b, std::string("traintest"));
        QVERIFY(copies[0].pair.exact);
        QCOMPARE(copies[0].pair.a, std::size_t{1});
        QCOMPARE(copies[0].pair.b, std::size_t{0});
        QVERIFY(!copies[1].pair.exact);
        QCOMPARE(copies[1].pair.a, std::size_t{4});
        QCOMPARE(copies[1].pair.b, std::size_t{1});

        QCOMPARE(split_dataset(dataset, config).left_out, std::size_t{0});
        config.copies = Copies::drop_exact;
        const SplitSets exact = split_dataset(dataset, config);
        QCOMPARE(names(exact.train),
                 (Names{"train 0", "train 2", "train 3", "train 4", "train 5"}));
        QCOMPARE(exact.rule.english(), std::string("none, 1 copies left out"));
        config.copies = Copies::drop_near;
        QCOMPARE(names(split_dataset(dataset, config).train),
                 (Names{"train 0", "train 2", "train 3", "train 5"}));
        // What a person looks at still shows them.
        QCOMPARE(with_splits(dataset, config).train->size(), std::size_t{6});
    }

    void flatPicturesAreCopiesOnlyWhenEqual() {
        const auto flat = [](uint8_t r, uint8_t g, uint8_t b) {
            Image image{16, 16, 3, {}};
            for (int i = 0; i < 16 * 16; ++i) {
                image.pixels.insert(image.pixels.end(), {r, g, b});
            }
            return image;
        };
        const auto train =
            set_of("train", {flat(255, 0, 0), flat(0, 255, 0), flat(0, 0, 255), flat(90, 90, 90)});
        const auto test = set_of("test", {flat(0, 0, 255), flat(90, 90, 91)});
        const std::vector<NearDuplicate> pairs = near_duplicates(*train, *test);
        QCOMPARE(pairs.size(), std::size_t{1});
        QVERIFY(pairs[0].exact);
        QCOMPARE(pairs[0].a, std::size_t{2});
        QCOMPARE(pairs[0].b, std::size_t{0});
    }

    void nearCopiesHaveTheColoursAndTheContrastOfEachOther() {
        // A ramp from left to right in the colours given; all of them have the same hash.
        const auto ramp = [](int r, int g, int b, int first = 0) {
            Image image{16, 16, 3, {}};
            for (int i = 0; i < 16 * 16; ++i) {
                for (const int most : {r, g, b}) {
                    image.pixels.push_back(static_cast<uint8_t>(first + i % 16 * most / 15));
                }
            }
            return image;
        };
        const auto train = set_of("train", {ramp(200, 200, 200)});
        const auto found = [&](const Image& other) {
            return near_duplicates(*train, *set_of("test", {other})).size();
        };
        QCOMPARE(found(ramp(200, 200, 200)), std::size_t{1});
        QCOMPARE(found(ramp(200, 200, 200, 20)), std::size_t{1}); // brighter
        QCOMPARE(found(ramp(180, 180, 180)), std::size_t{1});     // a little less contrast
        QCOMPARE(found(ramp(200, 0, 0)), std::size_t{0});         // red
        QCOMPARE(found(ramp(200, 200, 100)), std::size_t{0});     // yellowish
        QCOMPARE(found(ramp(40, 40, 40)), std::size_t{0});        // faint
        QCOMPARE(found(ramp(200, 200, 200, 55)), std::size_t{0}); // much brighter
        // White with a dark dot: another place of the dot is another picture.
        const auto dotted = [](int x, int y) {
            Image image{16, 16, 3, Bytes(16 * 16 * 3, 255)};
            image.pixels[static_cast<std::size_t>((y * 16 + x) * 3)] = 0;
            image.pixels[static_cast<std::size_t>((y * 16 + x) * 3 + 1)] = 0;
            image.pixels[static_cast<std::size_t>((y * 16 + x) * 3 + 2)] = 0;
            return image;
        };
        const auto dots = set_of("train", {dotted(4, 4)});
        QCOMPARE(near_duplicates(*dots, *set_of("test", {dotted(9, 12)})).size(), std::size_t{0});
    }

    void copiesOfHeldOutPicturesCountToo() {
        Dataset dataset = leaking();
        dataset.test.reset();
        std::vector<Image> pictures;
        for (const int i : {0, 1, 2, 3, 4, 5, 0, 1}) {
            pictures.push_back(pattern_image(16, 16, i));
        }
        dataset.train = set_of("train", pictures);
        DataConfig config;
        config.validation = 0.25;
        config.copies = Copies::drop_exact;
        const SplitSets sets = split_dataset(dataset, config); // holds out 6 and 7
        QCOMPARE(names(sets.validation), (Names{"train 6", "train 7"}));
        QCOMPARE(names(sets.train), (Names{"train 2", "train 3", "train 4", "train 5"}));
    }

    void nothingLeftToTrainOn() {
        Dataset dataset = leaking();
        dataset.train = set_of("train", {pattern_image(16, 16, 77), pattern_image(16, 16, 1)});
        DataConfig config;
        config.validation = 0;
        config.copies = Copies::drop_exact;
        QCOMPARE(message_of([&] { split_dataset(dataset, config); }),
                 std::string("Every training picture of somewhere is a copy of a validation or "
                             "test picture; set data.copies to keep or drop_exact."));
    }

    void theSearchStops() {
        const auto now = [] { return true; };
        const ErrorCode code = ErrorCode::interrupted;
        const std::string stopped = "somewhere was not read to its end: stopped.";
        QCOMPARE(message_of([&] { copies_between_splits(leaking(), now); }, code), stopped);
        QCOMPARE(message_of([&] { fingerprint(leaking(), now); }, code), stopped);
    }

    void findingsAsCsv() {
        Dataset dataset = leaking();
        dataset.unreadable = {{"/p/a, b.png", "it is \"empty\""}};
        QCOMPARE(findings_csv(dataset, copies_between_splits(dataset)),
                 std::string("finding,split,picture,other_split,other_picture,detail\n"
                             "unreadable,,\"/p/a, b.png\",,,\"it is \"\"empty\"\"\"\n"
                             "exact copy,train,train 1,test,test 0,0 of 64 bits differ\n"
                             "near copy,train,train 4,test,test 1,0 of 64 bits differ\n"));
    }

    void aRunsViewIsTheLoadersBatch() {
        // What the Data page shows for (run, epoch, picture) is bit for bit what the loader made.
        Dataset dataset;
        dataset.kind = "folder";
        dataset.class_names = {"a", "b"};
        dataset.train = pattern_set(20, 2);
        RunConfig config;
        config.model.vit.image = 8;
        config.train.seed = 99;
        config.augment.rotate = 0.1;
        config.augment.zoom = 0.2;
        config.augment.crop = 1;
        const Preprocessing how = make_preprocessing(config, dataset);
        Loader::Options options;
        options.batch = 64;
        options.seed = config.train.seed;
        const SplitSets sets = split_dataset(dataset, config.data);
        Loader loader(sets.train, how, options);
        loader.start_epoch(3);
        const auto batch = loader.next();
        QCOMPARE(batch->count(), int64_t{18}); // 2 of 20 are held out
        const std::size_t values = 3 * 8 * 8;
        std::vector<float> seen(values);
        for (std::size_t i = 0; i < batch->indices.size(); ++i) {
            const std::string name = sets.train->name(batch->indices[i]);
            const auto index = training_index(dataset, config.data, name);
            QVERIFY(index.has_value());
            QCOMPARE(*index, batch->indices[i]);
            const AugmentDraw draw =
                draw_augmentation(config.augment, config.train.seed, 3, *index);
            preprocess(sets.train->get(*index), how, &draw, seen.data());
            QCOMPARE(std::memcmp(seen.data(), &batch->images[i * values], values * sizeof(float)),
                     0);
        }
        QVERIFY(!training_index(dataset, config.data, sets.validation->name(0)).has_value());
    }

    void theNormalisationIsTakenBack() {
        Dataset dataset;
        dataset.train = pattern_set(3, 2);
        RunConfig config;
        config.model.vit.image = 8;
        const Preprocessing how = make_preprocessing(config, dataset);
        std::vector<float> planes(3 * 8 * 8);
        preprocess(dataset.train->get(1), how, nullptr, planes.data());
        QCOMPARE(input_picture(planes.data(), how).pixels, dataset.train->get(1).pixels);
    }

    void noRunFolder() {
        const TestFolder folder;
        QVERIFY_EXCEPTION_THROWN(read_run_inputs(folder.path()), Error);
    }

    void filesStandForTheirFolder_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("message");
        QTest::newRow("picture")
            << "one.bmp"
            << " is one picture; open the folder that holds one folder of pictures per class.";
        QTest::newRow("archive") << "cifar.tar.gz"
                                 << " is an archive; unpack it and open the folder that comes out.";
        QTest::newRow("text") << "notes.txt"
                              << " is a file of no known data set; open the folder that holds the "
                                 "data set.";
    }
    void filesStandForTheirFolder() {
        QFETCH(QString, file);
        QFETCH(QString, message);
        const TestFolder folder;
        const std::string path = folder.write(
            file.toStdString(), file.endsWith("bmp") ? make_bmp(1, 1, {1, 2, 3}) : Bytes{1, 2});
        QCOMPARE(message_of([&] { open_dataset(path); }), path + message.toStdString());
    }

    void aCifarFileOpensItsFolder() {
        const TestFolder folder;
        Bytes record(3074, 5);
        record[0] = 6; // the coarse class of fine class 5
        const std::string file = folder.write("train.bin", record);
        folder.write("test.bin", record);
        const Dataset dataset = open_dataset(file);
        QCOMPARE(dataset.kind, std::string("cifar100"));
        QCOMPARE(dataset.test->size(), std::size_t{1});
    }

    void otherPictureFormatsAreReported() {
        const TestFolder folder;
        folder.write("a/1.bmp", make_bmp(1, 1, {1, 2, 3}));
        folder.write("b/1.bmp", make_bmp(1, 1, {1, 2, 3}));
        folder.write("b/2.gif", std::string("GIF89a"));
        folder.write("b/notes.txt", std::string("nothing to see"));
        const Dataset dataset = open_dataset(folder.path());
        QCOMPARE(dataset.unreadable.size(), std::size_t{2});
        QCOMPARE(dataset.unreadable[1].path, folder.path("b/notes.txt"));
        QVERIFY(!dataset.unreadable[1].picture);
        QCOMPARE(dataset.unreadable[0].path, folder.path("b/2.gif"));
        QCOMPARE(dataset.unreadable[0].reason.english(),
                 std::string("its format (gif) is not read; save it as PNG or JPEG"));
        const PictureFileFacts facts = picture_file_facts(dataset.train->file(0));
        QCOMPARE(facts.format, std::string("BMP"));
        QCOMPARE(facts.bytes, std::uintmax_t{54 + 4});
    }
};

QTEST_APPLESS_MAIN(TestDataCheck)
#include "tst_data_check.moc"
