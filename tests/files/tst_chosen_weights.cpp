// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_helpers.h"
#include "training/files/chosen_weights.h"

#include <QtTest>

using namespace tessera;
using namespace tessera::test;

/// Which checkpoint a run folder stands for, and what is said about it.
class TestChosenWeights : public QObject {
    Q_OBJECT

private:
    static std::filesystem::path write(const QTemporaryDir& run, int64_t step, int64_t best) {
        const std::vector<float> weights{static_cast<float>(step), 1};
        CheckpointContent content;
        content.facts.step = step;
        content.facts.epoch = step / 10;
        content.facts.best_step = best;
        content.model = {{"head.weight", "F32", {2}, weights.data()}};
        content.optimizer = {{"moment", "F32", {2}, weights.data()}};
        content.state_json = "{}";
        return write_checkpoint(path_of(run), content);
    }
    /// Another last byte.
    static void damage(const std::filesystem::path& file) {
        std::string bytes = content_of(file);
        bytes.back() = static_cast<char>(bytes.back() ^ 1);
        put(file, bytes);
    }
    static QStringList notes(const ChosenWeights& chosen) {
        QStringList english;
        for (const Sentence& note : chosen.notes) {
            english << QString::fromStdString(note.english());
        }
        return english;
    }

private slots:
    void theBestIsChosenWithoutWords() {
        const QTemporaryDir run;
        write(run, 10, 10);
        write(run, 20, 10);
        const ChosenWeights chosen = choose_weights(path_of(run));
        QCOMPARE(chosen.checkpoint.facts.step, int64_t{10});
        QVERIFY(chosen.best);
        QCOMPARE(notes(chosen), QStringList());
    }

    void withoutValidationTheLastIsChosen() {
        const QTemporaryDir run;
        write(run, 10, 0);
        write(run, 20, 0);
        const ChosenWeights chosen = choose_weights(path_of(run));
        QCOMPARE(chosen.checkpoint.facts.step, int64_t{20});
        QVERIFY(!chosen.best);
        QCOMPARE(notes(chosen), QStringList());
    }

    void whatResumingNeedsBesideTheWeightsMayBeDamaged() {
        for (const char* name : {kOptimizerFile, kStateFile}) {
            const QTemporaryDir run;
            const auto best = write(run, 10, 10);
            write(run, 20, 10);
            damage(best / name);
            const ChosenWeights chosen = choose_weights(path_of(run));
            QCOMPARE(chosen.checkpoint.directory, best);
            QVERIFY(chosen.best);
            QCOMPARE(notes(chosen), QStringList());
            std::filesystem::remove(best / name);
            QCOMPARE(choose_weights(path_of(run)).checkpoint.directory, best);
        }
    }

    void aDamagedBestIsNamedWithWhatIsUsed() {
        const QTemporaryDir run;
        const auto best = write(run, 10, 10);
        write(run, 20, 10);
        damage(best / kModelFile);
        const ChosenWeights chosen = choose_weights(path_of(run));
        QCOMPARE(chosen.checkpoint.facts.step, int64_t{20});
        QVERIFY(!chosen.best);
        QCOMPARE(notes(chosen),
                 QStringList{QString::fromStdString(
                     "the best checkpoint " + best.string() +
                     " is damaged: model.safetensors does not have its digest; the weights of "
                     "step 20 are used instead")});
    }

    void aManifestThatCannotBeReadIsNamed() {
        const QTemporaryDir run;
        write(run, 10, 10);
        const auto newest = write(run, 20, 20); // the best, as only its manifest says
        put(newest / kManifestFile, "{");
        const ChosenWeights chosen = choose_weights(path_of(run));
        QCOMPARE(chosen.checkpoint.facts.step, int64_t{10});
        QCOMPARE(notes(chosen), QStringList{QString::fromStdString(
                                    "the checkpoint " + newest.string() +
                                    " is damaged: manifest.json is damaged; the weights of step "
                                    "10 are used instead")});
    }

    void aBestWithoutACheckpointIsSaid() {
        const QTemporaryDir run;
        write(run, 10, 10);
        write(run, 30, 20);
        const ChosenWeights chosen = choose_weights(path_of(run));
        QCOMPARE(chosen.checkpoint.facts.step, int64_t{30});
        QVERIFY(!chosen.best);
        QCOMPARE(notes(chosen),
                 QStringList{QString::fromStdString(path_of(run).string() +
                                                    " has no checkpoint of its best step 20; the "
                                                    "weights of step 30 are used instead")});
    }

    void noCheckpointIsNotTheSameAsAllDamaged() {
        const QTemporaryDir run;
        QCOMPARE(refusal([&] { choose_weights(path_of(run)); }),
                 QString::fromStdString(path_of(run).string() +
                                        " has no usable checkpoint yet; train or resume it first"));
        std::filesystem::remove(write(run, 10, 10) / kModelFile);
        put(write(run, 20, 10) / kManifestFile, "");
        QCOMPARE(refusal([&] { choose_weights(path_of(run)); }),
                 QString::fromStdString(
                     "every checkpoint of " + path_of(run).string() +
                     " is damaged (step-00000020: manifest.json is damaged; step-00000010: "
                     "model.safetensors is missing); put a copy of one back or train again"));
    }

    void aFolderThatCannotBeListedIsSaid() {
        const QTemporaryDir run;
        put(path_of(run, "checkpoints"), "no folder");
        QCOMPARE(refusal([&] { choose_weights(path_of(run)); }),
                 QString::fromStdString("the folder " + path_of(run, "checkpoints").string() +
                                        " cannot be read: Not a directory; check its permissions"));
    }
};

QTEST_APPLESS_MAIN(TestChosenWeights)
#include "tst_chosen_weights.moc"
