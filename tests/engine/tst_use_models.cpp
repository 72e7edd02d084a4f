// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recording_observer.h"

#include "models/error.h"
#include "training/api/dataset.h"
#include "training/files/environment_json.h"
#include "training/files/model_groups.h"
#include "training/files/process_identity.h"
#include "training/files/run_files.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace tessera;
using tessera::test::RecordingObserver;
using tessera::test::tiny_config;

namespace fs = std::filesystem;

/// A run of three epochs on a folder of three classes, used as evaluate, inspect and export do.
class TestUseModels : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<RunService> m_service = make_run_service();
    RunControl m_control;
    RunOutcome m_outcome;

    fs::path path(const std::string& name) const {
        return fs::path(m_folder.path().toStdString()) / name;
    }
    static Image plain(int level) {
        return {16, 16, 3, std::vector<uint8_t>(768, static_cast<uint8_t>(level))};
    }
    /// `count` pictures a class under FOLDER/SPLIT/CLASS, grey of a level of its own.
    void write_classes(const std::string& folder, const std::map<std::string, int>& levels,
                       int count) const {
        for (const char* split : {"train", "test"}) {
            for (const auto& [name, level] : levels) {
                const fs::path to = path(folder) / split / name;
                fs::create_directories(to);
                for (int i = 0; i < count; ++i) {
                    write_png(to / (std::to_string(i) + ".png"), plain(level + i));
                }
            }
        }
    }
    /// A copy of the run, to be damaged.
    fs::path copy(const char* name) const {
        fs::copy(path("run"), path(name), fs::copy_options::recursive);
        return path(name);
    }
    static void damage(const fs::path& file) {
        QFile bytes(QString::fromStdString(file.string()));
        QVERIFY(bytes.open(QIODevice::ReadWrite) && bytes.seek(bytes.size() - 1));
        const QByteArray last = bytes.read(1);
        bytes.seek(bytes.size() - 1);
        bytes.write(QByteArray(1, static_cast<char>(last[0] ^ 1)));
    }
    fs::path checkpoint(const fs::path& run, int64_t step) const {
        return run / "checkpoints" / QString("step-%1").arg(step, 8, 10, QChar('0')).toStdString();
    }
    static std::vector<std::string> english(const std::vector<Sentence>& notes) {
        std::vector<std::string> texts;
        for (const Sentence& note : notes) {
            texts.push_back(note.english());
        }
        return texts;
    }
    static QString error_of(const std::function<void()>& work) {
        try {
            work();
        } catch (const Error& error) {
            return QString::number(static_cast<int>(error.code())) + ": " +
                   QString::fromStdString(error.what());
        }
        return QStringLiteral("no error");
    }
    EvalResult evaluate(const fs::path& model, const std::string& data = {}) {
        return m_service->evaluate(model.string(), data, "test", "cpu", m_control);
    }

private slots:
    void initTestCase() {
        write_classes("data", {{"cat", 20}, {"dog", 120}, {"fish", 220}}, 10);
        RunConfig config = tiny_config();
        config.data.path = path("data").string();
        config.data.batch = 9;
        config.data.normalize = Normalization::half;
        config.data.validation = 0.1;
        config.augment = {};
        config.optim.lr = 0.005;
        config.checkpoint.keep = 5;
        RecordingObserver observer;
        m_outcome =
            m_service->train({{config, path("run"), {}, {}, false}}, observer, m_control).front();
        QCOMPARE(m_outcome.state, RunState::finished);
        QCOMPARE(m_outcome.steps, int64_t{9});
    }

    void theWeightsAreNamed() {
        const EvalResult result = evaluate(path("run"));
        QCOMPARE(result.weights.chosen, UsedWeights::Chosen::best);
        QCOMPARE(result.step, m_outcome.best_step);
        QCOMPARE(result.epoch, m_outcome.best_step / 3);
        QCOMPARE(fs::path(result.weights.file).parent_path(),
                 checkpoint(path("run"), m_outcome.best_step));
        QVERIFY(result.weights.notes.empty());
        const EvalResult last = evaluate(checkpoint(path("run"), 9));
        QCOMPARE(last.weights.chosen, UsedWeights::Chosen::named);
        QCOMPARE(last.step, int64_t{9});
        QCOMPARE(last.epoch, int64_t{3});
        const InspectResult snapshot = m_service->inspect(path("run").string(), plain(9), 2);
        QCOMPARE(snapshot.weights.chosen, UsedWeights::Chosen::snapshot);
        QCOMPARE(snapshot.weights.step, int64_t{6});
        QCOMPARE(snapshot.weights.epoch, int64_t{2});
    }

    void onlyTheWeightsNeedToBeWhole() {
        const fs::path run = copy("state");
        const fs::path best = checkpoint(run, m_outcome.best_step);
        damage(best / "optimizer.safetensors");
        fs::remove(best / "state.json");
        const EvalResult result = evaluate(run);
        QCOMPARE(result.step, m_outcome.best_step);
        QCOMPARE(result.loss, evaluate(path("run")).loss);
        QVERIFY(result.weights.notes.empty());
        QCOMPARE(evaluate(best).loss, result.loss);
    }

    void otherWeightsThanTheBestAreSaid() {
        const fs::path run = copy("best");
        const fs::path best = checkpoint(run, m_outcome.best_step);
        damage(best / "model.safetensors");
        const EvalResult result = evaluate(run);
        QCOMPARE(result.weights.chosen, UsedWeights::Chosen::last);
        QVERIFY(result.step != m_outcome.best_step);
        const std::vector<std::string> notes{
            "the best checkpoint " + best.string() +
            " is damaged: model.safetensors does not have its digest; the weights of step " +
            std::to_string(result.step) + " are used instead"};
        QCOMPARE(english(result.weights.notes), notes);
        QCOMPARE(english(m_service->inspect(run.string(), plain(9), -1).weights.notes), notes);
        const auto report =
            m_service->export_model(run.string(), "safetensors", path("best-export"), m_control);
        QCOMPARE(english(report.weights.notes), notes);
        QCOMPARE(report.weights.step, result.step);
        QCOMPARE(error_of([&] { evaluate(best); }),
                 QString::fromStdString("4: " + best.string() +
                                        " is damaged: model.safetensors does not have its digest"));
        fs::remove(best / "manifest.json");
        QCOMPARE(error_of([&] { evaluate(best); }),
                 QString::fromStdString("4: " + best.string() +
                                        " is damaged: manifest.json cannot be read"));
    }

    void classesAreMatchedByName() {
        // In another order, one of them new and one gone.
        write_classes("other", {{"dog", 120}, {"fish", 220}, {"ant", 20}}, 4);
        const EvalResult own = evaluate(path("run"));
        const EvalResult other = evaluate(path("run"), path("other").string());
        QCOMPARE(other.images, int64_t{8});
        QCOMPARE(other.class_names, own.class_names);
        QCOMPARE(other.unknown_classes, (std::vector<ClassImages>{{"ant", 4}}));
        QCOMPARE(other.missing_classes, (std::vector<std::string>{"cat"}));
        QCOMPARE(other.labels, (std::vector<int32_t>{1, 1, 1, 1, 2, 2, 2, 2}));
        // The first four pictures of a class are the same in both.
        for (std::size_t i = 0; i < 4; ++i) {
            QCOMPARE(other.predictions[i], own.predictions[10 + i]);
            QCOMPARE(other.predictions[4 + i], own.predictions[20 + i]);
        }
        QCOMPARE(english(other.weights.notes),
                 (std::vector<std::string>{
                     "the model does not know these classes of the data: ant; their images (4) "
                     "are in no score",
                     "the data do not have these classes of the model: cat"}));
        write_classes("strange", {{"x", 9}, {"y", 99}}, 2);
        QCOMPARE(error_of([&] { evaluate(path("run"), path("strange").string()); }),
                 QString::fromStdString("4: " + path("strange").string() +
                                        " has no class that the model knows: its classes are x, "
                                        "y, those of the model cat, dog, fish"));
    }

    void groupsAreOfTheTrainingImagesOfTheModel() {
        const EvalResult other = evaluate(path("run"), path("other").string());
        const std::vector<int64_t> images{9, 9, 9};
        QCOMPARE(model_training_images(path("run")), images);
        QCOMPARE(model_training_images(checkpoint(path("run"), 9)), images);
        const auto groups = model_groups(path("run"), other);
        QVERIFY(groups.has_value());
        QCOMPARE(groups->few, (other.per_class[1] + other.per_class[2]) / 2);
    }

    void anExportTellsNoPlace() {
        const std::string host = this_process().host;
        for (const char* format : {"safetensors", "torchscript"}) {
            const fs::path out = path(std::string("export-") + format);
            m_service->export_model(path("run").string(), format, out, m_control);
            QDirIterator files(QString::fromStdString(out.string()), QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QByteArray bytes = file.readAll();
                QVERIFY2(!bytes.contains(QByteArray::fromStdString(m_folder.path().toStdString())),
                         qPrintable(file.fileName()));
                QVERIFY2(!bytes.contains("\"host\""), qPrintable(file.fileName()));
                QVERIFY2(!bytes.contains(TESSERA_SOURCE_DIR), qPrintable(file.fileName()));
                QVERIFY2(!bytes.contains(QByteArray::fromStdString('"' + host + '"')),
                         qPrintable(file.fileName()));
            }
            QCOMPARE(read_environment(out)->weights_step, m_outcome.best_step);
        }
        const EvalResult result = evaluate(path("export-safetensors"), path("data").string());
        QCOMPARE(result.weights.chosen, UsedWeights::Chosen::exported);
        QCOMPARE(result.step, m_outcome.best_step);
        QCOMPARE(result.loss, evaluate(path("run")).loss);
        QCOMPARE(error_of([&] { evaluate(path("export-safetensors")); }),
                 QStringLiteral("4: the export does not say where its data \"data\" are; give "
                                "them with --data"));
    }

    void otherDataOfThatNameAreSaid() {
        const fs::path aside = path("aside");
        fs::rename(path("data"), aside);
        write_classes("data", {{"cat", 20}, {"dog", 120}, {"fish", 220}}, 3);
        const EvalResult result = evaluate(path("run"));
        QCOMPARE(result.images, int64_t{9});
        QCOMPARE(result.weights.notes.size(), std::size_t{1});
        const std::string before = read_environment(path("run"))->data_fingerprint;
        const std::string now = fingerprint(open_dataset(path("data").string()));
        QCOMPARE(english(result.weights.notes).front(),
                 path("data").string() +
                     " is not the data set that the model was trained on: its fingerprint is " +
                     now + " instead of " + before);
        const auto report = m_service->export_model(path("run").string(), "safetensors",
                                                    path("other-data"), m_control);
        QCOMPARE(english(report.weights.notes), english(result.weights.notes));
        fs::remove_all(path("data"));
        fs::rename(aside, path("data"));
        QVERIFY(evaluate(path("run")).weights.notes.empty());
    }

    void whatIsNotThereIsASentence() {
        const std::string run = path("run").string();
        QCOMPARE(error_of([&] { m_service->inspect(run, plain(9), 77); }),
                 QString::fromStdString("4: " + run +
                                        " has no snapshot of epoch 77; there are "
                                        "those of 0, 1, 2, 3"));
        QCOMPARE(error_of([&] { m_service->inspect(path("none").string(), plain(9), 1); }),
                 QString::fromStdString("4: " + path("none").string() +
                                        " does not exist; give a run folder, a checkpoint or an "
                                        "export"));
        const fs::path file = path("run") / kConfigFile;
        QCOMPARE(error_of([&] {
                     m_service->export_model(run, "safetensors", file / "inside", m_control);
                 }),
                 QString::fromStdString(
                     "4: cannot make the folder " + (file / "inside").string() +
                     ": Not a directory; choose another one or check the permissions"));
    }
};

QTEST_GUILESS_MAIN(TestUseModels)
#include "tst_use_models.moc"
