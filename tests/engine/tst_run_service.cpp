// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recording_observer.h"

#include "models/error.h"
#include "training/api/run_store.h"
#include "training/config/config_io.h"
#include "training/report/comparison_report.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>

using namespace tessera;
using tessera::test::RecordingObserver;
using tessera::test::tiny_config;

namespace fs = std::filesystem;

class TestRunService : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<RunService> m_service = make_run_service();

    fs::path path(const char* name) const { return fs::path(m_folder.path().toStdString()) / name; }

    RunOutcome train(const RunConfig& config, const char* name, RecordingObserver& observer) {
        RunControl control;
        return m_service->train({{config, path(name), {}, {}, false}}, observer, control).front();
    }

    static QString errorOf(const std::function<void()>& work) {
        try {
            work();
        } catch (const Error& error) {
            return QString::fromStdString(error.what());
        }
        return QStringLiteral("no error");
    }

private slots:
    void twoRunsAlternateByEpoch() {
        RecordingObserver observer;
        RunControl control;
        RunConfig b = tiny_config();
        b.model.vit.tokenizer = Tokenizer::shifted;
        b.model.vit.attention = AttentionKind::locality;
        const auto outcomes = m_service->train(
            {{tiny_config(), path("a"), "A", "pair", false}, {b, path("b"), "B", "pair", false}},
            observer, control);
        QCOMPARE(outcomes.size(), std::size_t{2});
        QCOMPARE(outcomes[0].state, RunState::finished);
        QCOMPARE(outcomes[1].state, RunState::finished);
        std::vector<int> order;
        for (const auto& [run, step] : observer.steps) {
            if (order.empty() || order.back() != run) {
                order.push_back(run);
            }
        }
        QCOMPARE(order, (std::vector<int>{0, 1, 0, 1, 0, 1}));
        const ComparisonData data = gather_comparison({path("a")}, {path("b")});
        QCOMPARE(data.comparison.differing_keys,
                 (std::vector<std::string>{"model.tokenizer", "model.attention"}));
        // The runs keep their answers per image: no evaluation is needed to pair them.
        QVERIFY2(data.comparison.paired.has_value(), data.comparison.paired_problem.c_str());
        QCOMPARE(data.comparison.paired->images, data.outcomes[0][0].test.images);
        QCOMPARE(data.images.labels.size(), data.outcomes[0][0].test.predictions.size());
        write_comparison(path("report"), data);
        QVERIFY(fs::file_size(path("report") / "report.html") > 2000);
    }

    void whatTheDataLackIsSaid() {
        const fs::path data = path("pets");
        for (const char* name : {"cat", "dog", "bird"}) {
            fs::create_directories(data / name);
            for (int i = 0; i < 4 && name[0] != 'b'; ++i) {
                Image picture{16, 16, 3, std::vector<uint8_t>(768, uint8_t(40 * i))};
                picture.pixels[0] = uint8_t(name[0]);
                write_png(data / name / (std::to_string(i) + ".png"), picture);
            }
        }
        std::ofstream(data / "bird" / "a.jpg") << "text";
        RunConfig config = tiny_config();
        config.data.path = data.string();
        config.train.epochs = 2;
        RecordingObserver observer;
        train(config, "pets_run", observer);
        const std::string left_out =
            "Pictures of " + data.string() + " that are left out: 1; the first is " +
            (data / "bird/a.jpg").string() +
            ", because it is no PNG, JPEG, WebP, BMP, TIFF or Netpbm picture.";
        const std::string empty =
            "Classes of " + data.string() +
            " without a readable training picture: bird; the network cannot learn them.";
        std::string said;
        for (const std::string& text : observer.warnings) {
            said += text + "\n";
        }
        QCOMPARE(QString::fromStdString(said),
                 QString::fromStdString(left_out + "\n" + empty + "\n"));
        std::ifstream file(path("pets_run") / "log.txt");
        const std::string log((std::istreambuf_iterator<char>(file)), {});
        QVERIFY2(log.find(left_out) != std::string::npos, log.c_str());
        QVERIFY2(log.find(empty) != std::string::npos, log.c_str());
    }

    void everythingIsLogged() {
        RecordingObserver observer;
        RunConfig config = tiny_config();
        config.model.vit.attention = AttentionKind::locality;
        config.sam.kind = SamKind::sam;
        const RunOutcome outcome = train(config, "logged", observer);
        QCOMPARE(outcome.steps, int64_t{21});
        const auto metrics = read_metrics(path("logged"));
        for (const char* tag :
             {tags::kTrainLoss, tags::kTrainTop1, tags::kTrainTop5, tags::kLearningRate,
              tags::kGradientNorm, tags::kSharpness, tags::kImagesPerSecond}) {
            QVERIFY2(metrics.count(tag) == 1, tag);
            QCOMPARE(metrics.at(tag).steps.size(), std::size_t{21});
        }
        for (const char* tag :
             {tags::kValLoss, tags::kValTop1, tags::kParameterNorm, tags::kMemory,
              "attn/layer01/temperature", "attn/layer00/entropy", "attn/layer01/entropy"}) {
            QVERIFY2(metrics.count(tag) == 1, tag);
            QCOMPARE(metrics.at(tag).steps, (std::vector<int64_t>{7, 14, 21}));
        }
        QCOMPARE(observer.evaluations.size(), std::size_t{3});
        QCOMPARE(m_service->snapshot_epochs(path("logged").string()),
                 (std::vector<int64_t>{0, 1, 2, 3}));
    }

    void theSharpnessIsLoggedWhereItIsMeasured() {
        RecordingObserver observer;
        RunConfig config = tiny_config();
        config.sam = {SamKind::sam, 0.05, 5, 0.7};
        train(config, "look_sam", observer);
        const auto metrics = read_metrics(path("look_sam"));
        QCOMPARE(metrics.at(tags::kSharpness).steps, (std::vector<int64_t>{1, 6, 11, 16, 21}));
        QCOMPARE(metrics.at(tags::kTrainLoss).steps.size(), std::size_t{21});
    }

    void maxStepsEndsEarlyWithTheSameSchedule() {
        RecordingObserver whole;
        RecordingObserver part;
        train(tiny_config(), "whole", whole);
        RunConfig config = tiny_config();
        config.train.max_steps = 9;
        const RunOutcome outcome = train(config, "part", part);
        QCOMPARE(outcome.state, RunState::finished);
        QCOMPARE(outcome.steps, int64_t{9});
        auto expected = whole.values[tags::kTrainLoss];
        expected.resize(9);
        QCOMPARE(part.values[tags::kTrainLoss], expected);
        QVERIFY(fs::exists(path("part") / "checkpoints" / "step-00000009"));
    }

    void aDivergingRunFailsAndSaysWhere() {
        RecordingObserver observer;
        RunConfig config = tiny_config();
        config.optim.kind = OptimKind::sgd;
        config.optim.lr = 10; // with the decay, every weight grows ninefold a step
        config.optim.weight_decay = 1;
        config.optim.decay_scope = DecayScope::all;
        config.train.epochs = 20;
        config.schedule = {};
        const RunOutcome outcome = train(config, "diverging", observer);
        QCOMPARE(outcome.state, RunState::failed);
        const QString reason = QString::fromStdString(outcome.reason.english());
        QVERIFY2(reason.contains(QStringLiteral("became NaN or infinite at step")),
                 qPrintable(reason));
        QCOMPARE(read_run_summary(path("diverging"))->state, RunState::failed);
    }

    void aFailureLeavesTheOtherRunAlone() {
        RecordingObserver observer;
        RunControl control;
        RunConfig bad = tiny_config();
        bad.data.path = "/nonexistent/data";
        const auto outcomes = m_service->train(
            {{bad, path("bad"), {}, {}, false}, {tiny_config(), path("good"), {}, {}, false}},
            observer, control);
        QCOMPARE(outcomes[0].state, RunState::failed);
        QCOMPARE(outcomes[1].state, RunState::finished);
        QVERIFY(!fs::exists(path("bad")));
    }

    void patienceStops() {
        RecordingObserver observer;
        RunConfig config = tiny_config();
        config.optim.lr = 1e-12;
        config.train.epochs = 9;
        config.train.patience = 2;
        const RunOutcome outcome = train(config, "patient", observer);
        QCOMPARE(outcome.state, RunState::finished);
        QCOMPARE(outcome.epochs, int64_t{3});
        QVERIFY(outcome.reason.english().find("train.patience") != std::string::npos);
    }

    void patienceNeedsValidationImages() {
        RecordingObserver observer;
        RunConfig config = tiny_config();
        config.train.patience = 2;
        config.data.validation = 0;
        const RunOutcome outcome = train(config, "impatient", observer);
        QCOMPARE(outcome.state, RunState::failed);
        QVERIFY(outcome.code == ErrorCode::config);
        QCOMPARE(outcome.reason.english(),
                 std::string("train.patience = 2 waits for a better validation score, but there "
                             "are no validation images; raise data.validation or set "
                             "train.patience to 0"));
        QVERIFY(!fs::exists(path("impatient")));
    }

    void aFolderThatIsNotEmptyIsRefused() {
        fs::create_directories(path("taken"));
        std::ofstream(path("taken") / "file") << "x";
        RecordingObserver observer;
        const RunOutcome outcome = train(tiny_config(), "taken", observer);
        QCOMPARE(outcome.state, RunState::failed);
        QVERIFY(outcome.reason.english().find("is not empty; choose a new folder") !=
                std::string::npos);
    }

    void evaluateInspectAndExportAgree() {
        RecordingObserver observer;
        RunConfig config = tiny_config();
        config.model.vit.tokenizer = Tokenizer::shifted;
        config.model.vit.attention = AttentionKind::locality;
        const RunOutcome outcome = train(config, "model", observer);
        RunControl control;
        const std::string run = path("model").string();
        const EvalResult test = m_service->evaluate(run, "", "test", "cpu", control);
        QCOMPARE(test.images, int64_t{40});
        if (outcome.best_step == outcome.steps) {
            QCOMPARE(test.loss, outcome.test.loss);
        }
        const Dataset data = open_dataset(config.data.path);
        const InspectResult seen = m_service->inspect(run, data.test->get(0), -1);
        QCOMPARE(seen.predictions.front().index, test.predictions.at(0));
        QCOMPARE(seen.copies.size(), std::size_t{5});
        QCOMPARE(seen.attention.size(), std::size_t(2 * 2 * 16 * 16));
        for (std::size_t row = 0; row < 64; ++row) {
            double sum = 0;
            for (std::size_t k = 0; k < 16; ++k) {
                sum += seen.attention[row * 16 + k];
            }
            QVERIFY(std::abs(sum - 1.0) < 1e-5);
            QVERIFY(seen.attention[row * 16 + row % 16] < 1e-12F);
        }
        for (std::size_t row = 0; row < 16; ++row) {
            double sum = 0;
            for (std::size_t k = 0; k < 16; ++k) {
                sum += seen.rollout[row * 16 + k];
            }
            QVERIFY(std::abs(sum - 1.0) < 1e-5);
        }
        std::vector<std::vector<std::string>> names;
        for (const char* format : {"safetensors", "torchscript"}) {
            const fs::path out = path(format);
            const auto report = m_service->export_model(run, format, out, control);
            QCOMPARE(report.images_compared, int64_t{32});
            QVERIFY(report.max_abs_difference < 1e-4);
            QVERIFY(report.limit >= 1e-4);
            QVERIFY(report.missing.empty());
            names.push_back(report.parameters);
        }
        RunControl stopped;
        stopped.abort();
        QCOMPARE(errorOf([&] { m_service->export_model(run, "torchscript", path("no"), stopped); }),
                 QString::fromStdString("the export to " + path("no").string() +
                                        " was stopped; nothing was written"));
        QVERIFY(!fs::exists(path("no")));
        // PyTorch's state_dict shows the names that safetensors has.
        QVERIFY(std::find(names[0].begin(), names[0].end(), "head.weight") != names[0].end());
        QCOMPARE(names[1], names[0]);
        const EvalResult exported = m_service->evaluate(path("safetensors").string(),
                                                        config.data.path, "test", "cpu", control);
        QCOMPARE(exported.loss, test.loss);
    }

    void wrongRequestsSayWhatToDo() {
        RunControl control;
        QCOMPARE(
            errorOf([&] { m_service->evaluate("/nonexistent/run", "", "test", "cpu", control); }),
            QStringLiteral("/nonexistent/run does not exist; give a run folder, a checkpoint "
                           "or an export"));
        QCOMPARE(
            errorOf([&] { m_service->evaluate("x", "", "test", "cuda:1", control); }),
            QStringLiteral("device \"cuda:1\" cannot be given; give cuda and choose the device "
                           "by the environment variable CUDA_VISIBLE_DEVICES"));
        QCOMPARE(errorOf([&] { m_service->evaluate("x", "", "test", "tpu", control); }),
                 QStringLiteral("device \"tpu\" is unknown; give auto, cpu or cuda"));
        QCOMPARE(errorOf([&] { m_service->export_model("x", "zip", path("zip"), control); }),
                 QStringLiteral("format \"zip\" is unknown; give safetensors or torchscript"));
    }
};

QTEST_GUILESS_MAIN(TestRunService)
#include "tst_run_service.moc"
