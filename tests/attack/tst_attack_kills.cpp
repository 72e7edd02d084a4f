// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack_runs.h"
#include "attack_support.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace tessera::test;

/// Training that is killed again and again, at random instants and at random calls on files, ends
/// as if nothing had happened.
class TestAttackKills : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::map<std::size_t, Reference> m_references;
    Tally m_tally;

    std::filesystem::path folder() const { return m_folder.path().toStdString(); }

    const Reference& reference(std::size_t config) {
        const auto found = m_references.find(config);
        if (found != m_references.end()) {
            return found->second;
        }
        return m_references
            .emplace(config, make_reference(attack_configs().at(config),
                                            folder() / ("config" + std::to_string(config))))
            .first->second;
    }

    /// Goes on with the run and kills it; says how. `over`: it ended by itself before.
    static QString killOnce(const Reference& reference, const std::filesystem::path& run,
                            Draws& draws, Ended& ended, bool& over) {
        const QStringList words = words_to_go_on(reference, run);
        QString how;
        if (draws.one_in(2)) {
            // Two of three instants after the loading of the libraries.
            const int first = draws.one_in(3) ? 0 : reference.start_ms;
            const int at = first + static_cast<int>(draws.below(reference.whole_ms - first + 50));
            how = QStringLiteral("%1 killed after %2 ms").arg(words[0]).arg(at);
            Program program(words);
            over = !program.kill_after(at);
            ended = program.wait();
        } else {
            Fault fault{QString::fromStdString(run.parent_path().string())};
            fault.at = 1 + draws.below(reference.train_calls.size());
            how = QStringLiteral("%1 killed at file call %2").arg(words[0]).arg(fault.at);
            ended = run_program(words, fault);
            over = !ended.crashed;
        }
        return how;
    }

private slots:
    void chainsEndAsTheUndisturbedRun_data() {
        QTest::addColumn<int>("config");
        const int64_t rounds = attack_rounds(10);
        for (int64_t i = 0; i < rounds; ++i) {
            const auto config = static_cast<int>(i % int64_t(attack_configs().size()));
            const std::string& name = attack_configs().at(std::size_t(config)).name;
            QTest::addRow("chain %d, %s", int(i), name.c_str()) << config;
        }
    }
    void chainsEndAsTheUndisturbedRun() {
        QFETCH(int, config);
        const Reference& undisturbed = reference(std::size_t(config));
        const QTemporaryDir own(m_folder.filePath(QStringLiteral("chain")));
        const auto run = std::filesystem::path(own.path().toStdString()) / "run";
        Draws draws(QTest::currentDataTag());
        QStringList story;
        m_tally.done(QStringLiteral("chains of kills, resumed to the end"));
        bool over = false;
        for (int64_t kills = 1 + draws.below(3); kills > 0 && !over; --kills) {
            Ended ended;
            story << killOnce(undisturbed, run, draws, ended, over);
            if (over) {
                QVERIFY2(ended.code == 0, qPrintable(story.join(", ") + ended.text()));
                break;
            }
            m_tally.done(QStringLiteral("kills"));
            const QString wrong = untruth(run);
            QVERIFY2(wrong.isEmpty(), qPrintable(story.join(", ") + ": " + wrong));
            m_tally.held(QStringLiteral("kills"));
        }
        if (!over) {
            const QStringList words = words_to_go_on(undisturbed, run);
            story << words[0];
            const Ended ended = run_program(words);
            QVERIFY2(ended.code == 0 && !ended.crashed,
                     qPrintable(story.join(", ") + ": " + ended.text()));
        }
        const QString wrong = difference(undisturbed, run);
        QVERIFY2(wrong.isEmpty(), qPrintable(story.join(", ") + ": " + wrong));
        m_tally.held(QStringLiteral("chains of kills, resumed to the end"));
    }

    void cleanupTestCase() { m_tally.print(); }
};

QTEST_GUILESS_MAIN(TestAttackKills)
#include "tst_attack_kills.moc"
