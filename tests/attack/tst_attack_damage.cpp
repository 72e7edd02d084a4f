// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack_support.h"
#include "damaged_file.h"
#include "tests/cli/command_call.h"
#include "tests/support/recording_observer.h"
#include "training/api/run_store.h"
#include "training/files/disk.h"
#include "training/files/run_files.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <map>

using namespace tessera;
using namespace tessera::test;

namespace fs = std::filesystem;

/// Every file of a finished run and of an export, damaged, under every command that takes it: the
/// numbers are those of the whole file, or the file is named. Never other numbers without a word.
class TestAttackDamage : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Tally m_tally;
    QStringList m_runFiles;
    QStringList m_exportFiles;

    fs::path at(const char* name) const { return fs::path(m_folder.path().toStdString()) / name; }

    /// A command with what it wrote, times apart.
    struct Answer {
        int code = 0;
        QString numbers;
        QString words;
    };

    std::vector<std::string> wordsOf(const std::string& command, const std::string& model) const {
        const std::string picture = at("picture.ppm").string();
        const std::string out = at("out").string();
        if (command == "predict") {
            return {"predict", model, picture, "--json"};
        }
        if (command == "inspect") {
            return {"inspect", model, "--what", "attention", "--image", picture,
                    "--epoch", "1",   "--out",  out,         "--json"};
        }
        if (command == "export") {
            return {"export", model, "--format", "safetensors", "--out", out};
        }
        if (command == "compare") {
            return {"compare", "--a", model, "--b", at("other").string(), "--out", out, "--json"};
        }
        return {command, model, "--json"}; // evaluate, resume
    }

    std::map<QString, Answer> m_whole;

    /// What the command printed, and the digest of exported weights.
    QString numbersIn(const std::string& command, const QString& printed) const {
        static const QRegularExpression times(
            QStringLiteral("\"(seconds|created|directory|equal_time|time[a-z_]*)\": *[^,}\n]*"));
        QString numbers = printed;
        numbers.remove(times);
        const fs::path weights = at("out") / "model.safetensors";
        if (command == "export" && fs::exists(weights)) {
            numbers += QString::fromStdString(digest_of(weights).xxh64);
        }
        return numbers;
    }

    Answer answerOf(const std::string& command, const fs::path& model) const {
        fs::remove_all(at("out"));
        const Result result = call(wordsOf(command, model.string()));
        return {result.code, numbersIn(command, result.out), result.err};
    }

    /// A fresh copy of `original` to damage.
    fs::path copyOf(const char* original) const {
        const fs::path copy = at("damaged");
        fs::remove_all(copy);
        fs::copy(at(original), copy, fs::copy_options::recursive);
        return copy;
    }

    /// What is wrong with the answer to a damaged file. A file of a checkpoint may be named by its
    /// folder, and of a file that is gone it may be said what `model` has not or is not.
    static QString breach(const Answer& whole, const Answer& got, const std::string& file,
                          const fs::path& model, bool removed) {
        const fs::path path(file);
        const QString name = QString::fromStdString(path.filename().string());
        const QString folder = QString::fromStdString(path.parent_path().filename().string());
        const bool named =
            got.words.contains(name) || (!folder.isEmpty() && got.words.contains(folder)) ||
            (removed && (got.words.contains(QString::fromStdString(model.string()) + " has no") ||
                         got.words.contains(QString::fromStdString(model.string()) + " is no")));
        static const std::array<int, 6> codes{0, 2, 3, 4, 5, 130};
        if (std::find(codes.begin(), codes.end(), got.code) == codes.end()) {
            return QStringLiteral("exit code %1").arg(got.code);
        }
        if (got.code != 0) {
            return named ? QString() : "the sentence does not name it: " + got.words;
        }
        if (got.numbers != whole.numbers && !named) {
            return "other numbers without a word" +
                   (got.words.isEmpty() ? QString() : " of it: " + got.words);
        }
        return {};
    }

    /// The answer to the whole files, asked for once.
    const Answer& wholeAnswer(const QString& command, const char* original) {
        const QString key = command + ' ' + original;
        const auto found = m_whole.find(key);
        return found != m_whole.end()
                   ? found->second
                   : m_whole.emplace(key, answerOf(command.toStdString(), copyOf(original)))
                         .first->second;
    }

    static QStringList filesIn(const fs::path& folder) {
        QStringList files;
        for (const auto& entry : fs::recursive_directory_iterator(folder)) {
            if (entry.is_regular_file()) {
                files << QString::fromStdString(fs::relative(entry.path(), folder).string());
            }
        }
        files.sort();
        return files;
    }

    static void trainInto(const fs::path& run, uint64_t seed) {
        RunConfig config = tiny_config();
        config.data.path = "builtin:shapes?train=100&test=20";
        config.data.batch = 16;
        config.train.epochs = 4;
        config.train.seed = seed;
        config.runtime.threads = 1;
        RecordingObserver observer;
        RunControl control;
        const RunOutcome outcome =
            make_run_service()->train({{config, run, "tiny", {}, false}}, observer, control)[0];
        QCOMPARE(outcome.state, RunState::finished);
        QCOMPARE(outcome.steps, int64_t{20});
    }

    void addRows(const QStringList& files, const QStringList& commands) {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("command");
        for (const QString& file : files) {
            for (const QString& command : commands) {
                if (file == "meta.json" && command == "compare") {
                    continue; // it prints the run's name, which a person may change at any time
                }
                // The name of an event file has the time in it, a row's attacks follow from its
                // name.
                const QString row = file.startsWith(kEventFilePrefix) ? "event file" : file;
                QTest::addRow("%s, %s", qPrintable(row), qPrintable(command)) << file << command;
            }
        }
    }

    /// Damages the row's file of `original` in every way and asks the row's command.
    void attack(const char* original) {
        QFETCH(QString, file);
        QFETCH(QString, command);
        const Answer& whole = wholeAnswer(command, original);
        QVERIFY2(whole.code == 0, qPrintable(whole.words));
        const std::string bytes = read_file(at(original) / file.toStdString());
        Draws draws(QTest::currentDataTag());
        QStringList breaches;
        const QString kind = command + " of a damaged " + original;
        for (const Damage& damage : damages_of(bytes, attack_rounds(1), draws)) {
            const fs::path model = copyOf(original);
            damage.apply(model / file.toStdString());
            m_tally.done(kind);
            const QString wrong = breach(whole, answerOf(command.toStdString(), model),
                                         file.toStdString(), model, damage.removes());
            if (wrong.isEmpty()) {
                m_tally.held(kind);
            } else {
                breaches << damage.name() + ": " + wrong.trimmed();
            }
        }
        QVERIFY2(breaches.isEmpty(), qPrintable(QString::number(breaches.size()) + " breaches\n" +
                                                breaches.join('\n')));
    }

private slots:
    void initTestCase() {
        trainInto(at("run"), 7);
        trainInto(at("other"), 8);
        std::string picture = "P6 16 16 255\n";
        for (int i = 0; i < 16 * 16 * 3; ++i) {
            picture += static_cast<char>(i * 37 % 256);
        }
        write_file_atomically(at("picture.ppm"), picture);
        QCOMPARE(call({"export", at("run").string(), "--format", "safetensors", "--out",
                       at("export").string()})
                     .code,
                 0);
        m_runFiles = filesIn(at("run"));
        // The commands read the best and the newest checkpoint, and one snapshot.
        m_runFiles.removeIf([](const QString& file) {
            return file.startsWith("snapshots/epoch-000") &&
                   !file.startsWith("snapshots/epoch-0001");
        });
        m_exportFiles = filesIn(at("export"));
        QVERIFY(m_runFiles.contains(QStringLiteral("snapshots/epoch-0001/model.safetensors")));
    }

    void runs_data() {
        addRows(m_runFiles, {"evaluate", "predict", "inspect", "export", "resume", "compare"});
    }
    void runs() { attack("run"); }

    void exports_data() { addRows(m_exportFiles, {"evaluate", "predict", "export"}); }
    void exports() { attack("export"); }

    void cleanupTestCase() { m_tally.print(); }
};

QTEST_GUILESS_MAIN(TestAttackDamage)
#include "tst_attack_damage.moc"
