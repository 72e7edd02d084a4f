// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack_support.h"
#include "damaged_file.h"
#include "models/error.h"
#include "tests/data/picture_files.h"
#include "training/config/config_io.h"
#include "training/config/sweep_plan.h"
#include "training/data/cifar.h"
#include "training/data/idx.h"
#include "training/data/image_codec.h"
#include "training/files/checkpoint_files.h"
#include "training/files/disk.h"
#include "training/files/environment_json.h"
#include "training/files/event_file.h"
#include "training/files/metric_cache.h"
#include "training/files/result_json.h"
#include "training/files/run_files.h"
#include "training/files/run_lock.h"
#include "training/files/trainer_state.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

#include <sys/resource.h>
#include <zlib.h>

using namespace tessera;
using namespace tessera::test;

namespace fs = std::filesystem;

namespace {

/// Reads `bytes`; a refusal is an Error.
using Parser = std::function<void(const std::string& bytes)>;

ByteView view(const std::string& bytes) {
    return {reinterpret_cast<const uint8_t*>(bytes.data()), bytes.size()};
}

std::string text_of(const Bytes& bytes) {
    return {bytes.begin(), bytes.end()};
}

std::string gzipped(const std::string& bytes) {
    std::string packed(compressBound(bytes.size()) + 64, '\0');
    z_stream stream{};
    constexpr int kGzip = 15 + 16;
    deflateInit2(&stream, 9, Z_DEFLATED, kGzip, 8, Z_DEFAULT_STRATEGY);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

std::string idx_images() {
    std::string bytes{0, 0, 8, 3, 0, 0, 0, 3, 0, 0, 0, 4, 0, 0, 0, 5};
    for (int i = 0; i < 60; ++i) {
        bytes += static_cast<char>(i * 5);
    }
    return bytes;
}

std::string safetensors() {
    const float weights[6] = {1, 2, 3, 4, 5, 6};
    const int64_t steps[2] = {7, 8};
    std::string bytes;
    write_safetensors({{"head.weight", "F32", {2, 3}, weights}, {"steps", "I64", {2}, steps}},
                      {{"format", "pt"}}, [&](const void* data, std::size_t size) {
                          bytes.append(static_cast<const char*>(data), size);
                      });
    return bytes;
}

std::string events() {
    std::string bytes = event_record(version_event(1.5));
    for (int64_t step = 0; step < 5; ++step) {
        LogEvent event;
        event.wall_time = 2.5;
        event.step = step;
        event.session_start = step == 3;
        event.scalars = {{"loss/train", 0.5}, {"lr", 0.001}};
        bytes += event_record(event);
    }
    return bytes;
}

EvalResult evaluation() {
    EvalResult result;
    result.split = "test";
    result.images = 3;
    result.top1 = 0.5;
    result.class_names = {"a", "b"};
    result.per_class = {0.5, 0.25};
    result.confusion = {1, 0, 1, 1};
    result.labels = {0, 1, 1};
    result.predictions = {0, 0, 1};
    result.confidences = {0.5F, 0.75F, 0.875F};
    result.truth_probabilities = {0.5F, 0.25F, 0.875F};
    return result;
}

std::string outcome() {
    RunOutcome result;
    result.state = RunState::finished;
    result.reason = {TESSERA_SENTENCE("No better validation top-1 for %1 epochs (train.patience)."),
                     3};
    result.steps = 20;
    result.test = evaluation();
    return outcome_to_json(result);
}

std::string environment() {
    RunEnvironment result;
    result.class_names = {"a", "b"};
    result.class_images = {5, 6};
    result.mean = {1, 2, 3};
    result.std = {1, 2, 3};
    result.libraries = {{"zlib", "1.2"}};
    return environment_to_json(result);
}

constexpr const char* kSweep = R"({"version": 1, "preset": "demo_vanilla",
 "settings": {"train.epochs": 2}, "search": "random", "runs": 6, "seed": 4, "seeds": 2,
 "axes": {"optim.lr": {"from": 0.0001, "to": 0.01, "count": 3, "spacing": "log"},
          "model.depth": [2, 4, 6], "sam.kind": ["none", "sam"]}})";

} // namespace

/// Every format that is read, with random changes: nothing happens, or an Error with one sentence.
class TestAttackFormats : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Tally m_tally;

    fs::path at(const char* name) const { return fs::path(m_folder.path().toStdString()) / name; }

    /// A parser of a file, as one of bytes.
    template <typename Read>
    Parser through(const char* name, Read read) const {
        return [file = at(name), read](const std::string& bytes) {
            fs::create_directories(file.parent_path());
            FileOut out(system_disk(), file);
            out.write(bytes);
            read(file);
        };
    }

    void addPictures() {
        const Bytes row{0, 10, 20, 30, 40, 50, 60, 2, 5, 5, 5, 5, 5, 5};
        const auto row_of = [](const char* name, const Bytes& bytes) {
            QTest::newRow(name) << text_of(bytes) << Parser([](const std::string& input) {
                decode_image(view(input));
            });
        };
        row_of("PNG, colours", make_png({2, 2, 8, 2, 0, {}, row}));
        row_of("PNG, palette", make_png({3,
                                         2,
                                         4,
                                         3,
                                         0,
                                         png_chunk("PLTE", {1, 2, 3, 4, 5, 6, 7, 8, 9}),
                                         {0, 0x01, 0x20, 1, 0x10, 0x20}}));
        row_of("PNG, interlaced",
               make_png({2, 2, 16, 0, 1, {}, {0, 1, 2, 0, 3, 4, 0, 5, 6, 7, 8}}));
        // Behind right checksums: what is changed are the sizes, the kind and the rows.
        QTest::newRow("PNG, behind its checksums")
            << std::string{3, 2, 8, 2, 0, 0, 1, 2, 3, 4, 5, 6, 7,
                           8, 9, 4, 1, 2, 3, 4, 5, 6, 7, 8, 9}
            << Parser([](std::string bytes) {
                   bytes.resize(std::max<std::size_t>(bytes.size(), 5));
                   const auto at = [&](std::size_t i) { return static_cast<uint8_t>(bytes[i]); };
                   decode_image(make_png({at(0),
                                          at(1),
                                          at(2),
                                          at(3),
                                          at(4),
                                          {},
                                          Bytes(bytes.begin() + 5, bytes.end())}));
               });
        row_of("JPEG", make_jpeg({{10, 200, 30}, {40, 50, 60}}, 6));
        row_of("JPEG, grey", make_jpeg({{10}, {40}}));
        row_of("BMP", make_bmp(2, 2, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}));
        const std::string ppm = "P6\n# note\n2 2 255\nabcdefghijkl";
        row_of("PPM", Bytes(ppm.begin(), ppm.end()));
    }

    void addRunFiles() {
        QTest::newRow("result.json")
            << outcome() << Parser([](const std::string& bytes) { outcome_from_json(bytes); });
        QTest::newRow("test_predictions.json")
            << eval_to_json(evaluation(), {}, true)
            << Parser([](const std::string& bytes) { eval_from_json(bytes); });
        QTest::newRow("environment.json")
            << environment()
            << Parser([](const std::string& bytes) { environment_from_json(bytes); });
        QTest::newRow("state.json")
            << trainer_state_to_json({})
            << Parser([](const std::string& bytes) { trainer_state_from_json(bytes, "FILE"); });
        const fs::path run = at("run");
        fs::create_directories(run);
        write_meta(run, {"name", "group", {"tag"}, "note", "#102030", true});
        QTest::newRow("meta.json")
            << read_file(run / kMetaFile) << through("meta/meta.json", [](const fs::path& file) {
                   read_meta(file.parent_path());
               });
        const float weights[1] = {1};
        CheckpointContent content;
        content.facts.step = 4;
        content.model = content.optimizer = {{"w", "F32", {1}, weights}};
        content.state_json = "{}";
        const fs::path checkpoint = write_checkpoint(run, content);
        QTest::newRow("manifest.json")
            << read_file(checkpoint / kManifestFile)
            << through("run/checkpoints/step-00000004/manifest.json",
                       [run](const fs::path&) { newest_good_checkpoint(run); });
        std::string lock;
        {
            const RunLock own(run);
            lock = read_file(run / kLockFile);
        }
        QTest::newRow("run.lock") << lock << through("lock/run.lock", [](const fs::path& file) {
            living_owner(file.parent_path());
        });
    }

    void addLogs() {
        QTest::newRow("event file")
            << events() << Parser([](const std::string& bytes) { read_events(bytes); });
        LogEvent one;
        one.wall_time = 2.5;
        one.step = 300;
        one.session_start = true;
        one.scalars = {{"loss/train", 0.5}};
        QTest::newRow("event, behind its checksums")
            << encode_event(one)
            << Parser([](const std::string& bytes) { read_events(frame_record(bytes)); });
        const EventFileStamps stamps{{"events", 10, 20}};
        MetricMap metrics;
        metrics["loss/train"] = {{1, 2, 4}, {0.5, 1.5, 2.5}, {3, 2, 1}};
        metrics["lr"] = {{1, 2, 3}, {0.5, 1.5, 2.5}, {0.1, 0.2, 0.3}};
        QTest::newRow("metrics.cache")
            << encode_metric_cache(metrics, stamps)
            << Parser([stamps](const std::string& bytes) { decode_metric_cache(bytes, stamps); });
    }

    void addDataSets() {
        std::string ten(2 * 3073, 'x');
        ten[0] = 3;
        ten[3073] = 9;
        QTest::newRow("CIFAR-10") << ten << Parser([](const std::string& bytes) {
            check_cifar(view(bytes), CifarKind::ten, "FILE");
        });
        QTest::newRow("CIFAR-100") << std::string(2 * 3074, 5) << Parser([](const std::string& b) {
            check_cifar(view(b), CifarKind::hundred, "FILE");
        });
        QTest::newRow("CIFAR class names")
            << std::string("cat\ndog\n")
            << Parser([](const std::string& bytes) { parse_label_names(bytes, 2, "FILE"); });
        QTest::newRow("IDX") << idx_images() << Parser([](const std::string& bytes) {
            check_idx(view(bytes), "FILE");
        });
        QTest::newRow("IDX, gzip") << gzipped(idx_images()) << Parser([](const std::string& bytes) {
            const std::vector<uint8_t> unpacked = unpack_idx(view(bytes), "FILE");
            check_idx(unpacked, "FILE");
        });
    }

    /// What is wrong with how `parser` took the bytes; empty when nothing is.
    static QString breach(const Parser& parser, const std::string& bytes) {
        try {
            parser(bytes);
        } catch (const Error& error) {
            const QString sentence = QString::fromUtf8(error.what());
            return sentence.trimmed().isEmpty() || sentence.contains(QLatin1Char('\n'))
                       ? "no sentence: \"" + sentence + '"'
                       : QString();
        } catch (const std::exception& other) {
            return QStringLiteral("no Error, but ") + other.what();
        }
        return {};
    }

private slots:
    void initTestCase() {
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
        // A length that is believed unchecked asks for more than this.
        const rlimit limit{rlim_t{3} << 30U, rlim_t{3} << 30U};
        QCOMPARE(::setrlimit(RLIMIT_AS, &limit), 0);
#endif
    }

    void mutations_data() {
        QTest::addColumn<std::string>("seed");
        QTest::addColumn<Parser>("parser");
        QTest::newRow("configuration")
            << config_to_json({}) << Parser([](const std::string& bytes) {
                   require_valid(config_from_json(bytes, "FILE"));
               });
        QTest::newRow("sweep") << std::string(kSweep) << Parser([](const std::string& bytes) {
            expand(sweep_from_json(bytes, "FILE"));
        });
        QTest::newRow("safetensors, header")
            << safetensors()
            << Parser([](const std::string& b) { parse_safetensors(b, b.size(), "FILE"); });
        QTest::newRow("safetensors, file")
            << safetensors() << through("model.safetensors", [](const fs::path& path) {
                   SafetensorsFile file(path);
                   for (const TensorEntry& entry : file.header().tensors) {
                       file.read(entry);
                   }
               });
        addLogs();
        addRunFiles();
        addDataSets();
        addPictures();
    }
    void mutations() {
        QFETCH(std::string, seed);
        QFETCH(Parser, parser);
        QCOMPARE(breach(parser, seed), QString());
        const QString kind = QStringLiteral("changed inputs, ") + QTest::currentDataTag();
        Draws draws(QTest::currentDataTag());
        for (int64_t rounds = 200 * attack_rounds(10); rounds > 0; --rounds) {
            const std::string bytes = mutated(seed, draws);
            m_tally.done(kind);
            const QString wrong = breach(parser, bytes);
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(wrong + "\nbase64: " +
                                QByteArray(bytes.data(), qsizetype(bytes.size())).toBase64()));
            m_tally.held(kind);
        }
    }

    void cleanupTestCase() {
        m_tally.print();
    }
};

QTEST_GUILESS_MAIN(TestAttackFormats)
#include "tst_attack_formats.moc"
