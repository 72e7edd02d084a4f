// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_helpers.h"
#include "training/files/checkpoint_files.h"

#include <QtTest>

#include <cmath>

#include <sys/wait.h>
#include <unistd.h>

using namespace tessera;
using namespace tessera::test;

namespace {

/// Counts the changes on disk; the n-th one fails, or kills the process, after half of its bytes.
class FailingDisk : public Disk {
public:
    enum class How { error, kill, silent_damage };
    explicit FailingDisk(int fails_at, How how = How::error) : fails_at_(fails_at), how_(how) {}
    int operations() const { return operations_; }

    int create(const std::filesystem::path& file) const override {
        count(file);
        return Disk::create(file);
    }
    void write(int descriptor, const void* data, std::size_t size,
               const std::filesystem::path& file) const override {
        if (operations_ + 1 == fails_at_ && how_ == How::silent_damage) {
            ++operations_;
            std::string bytes(static_cast<const char*>(data), size);
            bytes[size / 2] = static_cast<char>(bytes[size / 2] ^ 1);
            Disk::write(descriptor, bytes.data(), size, file);
            return;
        }
        if (operations_ + 1 == fails_at_) {
            Disk::write(descriptor, data, size / 2, file);
        }
        count(file);
        Disk::write(descriptor, data, size, file);
    }
    void flush(int descriptor, const std::filesystem::path& file) const override {
        count(file);
        Disk::flush(descriptor, file);
    }
    void rename(const std::filesystem::path& from, const std::filesystem::path& to) const override {
        count(to);
        Disk::rename(from, to);
    }
    void exchange(const std::filesystem::path& a, const std::filesystem::path& b) const override {
        count(b);
        Disk::exchange(a, b);
    }
    void make_folder(const std::filesystem::path& folder) const override {
        count(folder);
        Disk::make_folder(folder);
    }
    void make_subfolder(const std::filesystem::path& folder) const override {
        count(folder);
        Disk::make_subfolder(folder);
    }
    void remove(const std::filesystem::path& path) const override {
        count(path);
        Disk::remove(path);
    }
    void flush_folder(const std::filesystem::path& folder) const override {
        count(folder);
        Disk::flush_folder(folder);
    }

private:
    void count(const std::filesystem::path& path) const {
        if (++operations_ != fails_at_ || how_ == How::silent_damage) {
            return;
        }
        if (how_ == How::kill) {
            ::_exit(9);
        }
        throw Error(ErrorCode::run, "cannot write " + path.string() + ": injected");
    }

    mutable int operations_ = 0;
    int fails_at_;
    How how_;
};

/// A checkpoint whose bytes tell its step.
struct SmallCheckpoint {
    std::vector<float> weights;
    std::vector<float> moments;
    CheckpointContent content;

    explicit SmallCheckpoint(int64_t step, float value = 0)
        : weights{static_cast<float>(step), value}, moments{1, 2, static_cast<float>(step)} {
        content.facts.step = step;
        content.facts.epoch = step / 10;
        content.facts.seconds = 1.5;
        content.facts.top1 = 0.25;
        content.facts.best_step = step;
        content.facts.best_top1 = 0.25;
        content.model = {{"head.weight", "F32", {2}, weights.data()}};
        content.optimizer = {{"moment", "F32", {3}, moments.data()}};
        content.state_json = "{\"step\": " + std::to_string(step) + "}";
    }
};

float first_weight(const std::filesystem::path& checkpoint) {
    SafetensorsFile file(checkpoint / kModelFile);
    float value[2] = {};
    file.read(*file.header().find("head.weight"), value);
    return value[0];
}

float second_weight(const std::filesystem::path& checkpoint) {
    SafetensorsFile file(checkpoint / kModelFile);
    float value[2] = {};
    file.read(*file.header().find("head.weight"), value);
    return value[1];
}

QStringList names_in(const std::filesystem::path& folder) {
    return QDir(QString::fromStdString(folder.string()))
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

/// Runs `call` in a process of its own, which a disk may kill.
int exit_status(const std::function<void()>& call) {
    const pid_t child = ::fork();
    if (child == 0) {
        call();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

class TestCheckpointFiles : public QObject {
    Q_OBJECT
private slots:
    void writesAndLists();
    void equalWeightsGiveEqualBytes();
    void sameStepIsReplaced();
    void everyFailureKeepsTheOlderOne();
    void everyKillKeepsTheOlderOne();
    void everyKillWhileReplacingKeepsOneOfTheTwo();
    void silentDamageIsNoticedBeforeTheRename();
    void everyTruncationIsSkipped();
    void everyMissingFileIsSkipped();
    void noCheckpointIsNoCheckpoint();
    void pruneKeepsTheNewestAndTheBest();
    void damagedCheckpointsDoNotCountAsKept();
    void aRemovedRunIsNotMadeAgain();
    void everyKillWhilePruningLeavesGoodOnes();
    void snapshots();
    void sizeIsAnUpperBound();
};

void TestCheckpointFiles::writesAndLists() {
    const QTemporaryDir run;
    const auto second = write_checkpoint(path_of(run), SmallCheckpoint(20).content);
    const auto first = write_checkpoint(path_of(run), SmallCheckpoint(3).content);
    QCOMPARE(first, path_of(run, "checkpoints/step-00000003"));
    QCOMPARE(names_in(first), (QStringList{"manifest.json", "model.safetensors",
                                           "optimizer.safetensors", "state.json"}));
    const auto all = list_checkpoints(path_of(run));
    QCOMPARE(all.size(), std::size_t{2});
    QCOMPARE(all[0].facts.step, int64_t{3});
    QCOMPARE(all[1].directory, second);
    QCOMPARE(all[1].facts.epoch, int64_t{2});
    QCOMPARE(all[1].facts.top1, 0.25);
    QVERIFY(std::isnan(all[1].facts.loss));
    QVERIFY(checkpoint_damage(second).empty());
    const GoodCheckpoint good = newest_good_checkpoint(path_of(run));
    QCOMPARE(good.checkpoint->directory, second);
    QVERIFY(good.skipped.empty());
    QCOMPARE(first_weight(second), 20.0F);
    QCOMPARE(content_of(second / kStateFile), std::string("{\"step\": 20}"));
}

void TestCheckpointFiles::equalWeightsGiveEqualBytes() {
    const QTemporaryDir a;
    const QTemporaryDir b;
    const auto one = write_checkpoint(path_of(a), SmallCheckpoint(7).content);
    const auto two = write_checkpoint(path_of(b), SmallCheckpoint(7).content);
    for (const char* name : {kModelFile, kOptimizerFile, kStateFile, kManifestFile}) {
        QCOMPARE(content_of(one / name), content_of(two / name));
    }
}

void TestCheckpointFiles::sameStepIsReplaced() {
    const QTemporaryDir run;
    write_checkpoint(path_of(run), SmallCheckpoint(7, 1).content);
    const auto path = write_checkpoint(path_of(run), SmallCheckpoint(7, 2).content);
    QCOMPARE(second_weight(path), 2.0F);
    QCOMPARE(names_in(path_of(run, "checkpoints")), QStringList{"step-00000007"});
}

void TestCheckpointFiles::everyFailureKeepsTheOlderOne() {
    const FailingDisk counting(0);
    const QTemporaryDir first;
    write_checkpoint(path_of(first), SmallCheckpoint(1).content, counting);
    QVERIFY(counting.operations() > 10);
    for (int n = 1; n <= counting.operations(); ++n) {
        const QTemporaryDir run;
        write_checkpoint(path_of(run), SmallCheckpoint(1).content);
        const FailingDisk failing(n);
        const QString sentence =
            refusal([&] { write_checkpoint(path_of(run), SmallCheckpoint(2).content, failing); });
        QVERIFY(sentence.startsWith("cannot write ") && sentence.endsWith(": injected"));
        const GoodCheckpoint good = newest_good_checkpoint(path_of(run));
        QVERIFY(good.checkpoint.has_value() && good.skipped.empty());
        // The last operation flushes the folder: the new checkpoint is in place by then.
        const bool last = n == counting.operations();
        QCOMPARE(good.checkpoint->facts.step, int64_t{last ? 2 : 1});
        QVERIFY(!names_in(path_of(run, "checkpoints")).contains(".tmp-step-00000002"));
        // The same disk works again.
        write_checkpoint(path_of(run), SmallCheckpoint(2).content, failing);
        QCOMPARE(newest_good_checkpoint(path_of(run)).checkpoint->facts.step, int64_t{2});
    }
}

void TestCheckpointFiles::everyKillKeepsTheOlderOne() {
    const FailingDisk counting(0);
    const QTemporaryDir first;
    write_checkpoint(path_of(first), SmallCheckpoint(1).content, counting);
    for (int n = 1; n <= counting.operations(); ++n) {
        const QTemporaryDir run;
        write_checkpoint(path_of(run), SmallCheckpoint(1).content);
        QCOMPARE(exit_status([&] {
                     write_checkpoint(path_of(run), SmallCheckpoint(2).content,
                                      FailingDisk(n, FailingDisk::How::kill));
                 }),
                 9);
        const GoodCheckpoint good = newest_good_checkpoint(path_of(run));
        QVERIFY(good.checkpoint.has_value() && good.skipped.empty());
        QCOMPARE(first_weight(good.checkpoint->directory),
                 static_cast<float>(good.checkpoint->facts.step));
        write_checkpoint(path_of(run), SmallCheckpoint(2).content);
        QCOMPARE(newest_good_checkpoint(path_of(run)).checkpoint->facts.step, int64_t{2});
        prune_checkpoints(path_of(run), {1, 0});
        QCOMPARE(names_in(path_of(run, "checkpoints")), QStringList{"step-00000002"});
    }
}

void TestCheckpointFiles::everyKillWhileReplacingKeepsOneOfTheTwo() {
    const FailingDisk counting(0);
    const QTemporaryDir first;
    write_checkpoint(path_of(first), SmallCheckpoint(5, 1).content);
    write_checkpoint(path_of(first), SmallCheckpoint(5, 2).content, counting);
    for (int n = 1; n <= counting.operations(); ++n) {
        const QTemporaryDir run;
        write_checkpoint(path_of(run), SmallCheckpoint(5, 1).content);
        QCOMPARE(exit_status([&] {
                     write_checkpoint(path_of(run), SmallCheckpoint(5, 2).content,
                                      FailingDisk(n, FailingDisk::How::kill));
                 }),
                 9);
        const GoodCheckpoint good = newest_good_checkpoint(path_of(run));
        QVERIFY(good.checkpoint.has_value());
        QCOMPARE(good.checkpoint->facts.step, int64_t{5});
    }
}

void TestCheckpointFiles::silentDamageIsNoticedBeforeTheRename() {
    const FailingDisk counting(0);
    const QTemporaryDir first;
    write_checkpoint(path_of(first), SmallCheckpoint(1).content, counting);
    int noticed = 0;
    for (int n = 1; n <= counting.operations(); ++n) {
        const QTemporaryDir run;
        const FailingDisk damaging(n, FailingDisk::How::silent_damage);
        const QString sentence =
            refusal([&] { write_checkpoint(path_of(run), SmallCheckpoint(2).content, damaging); });
        if (sentence != "(no error)") {
            QVERIFY2(sentence.contains(" could not be read back as written: "),
                     qPrintable(sentence));
            ++noticed;
        }
    }
    QVERIFY(noticed >= 7); // Length, header and data of two tensor files, and the state.
}

void TestCheckpointFiles::everyTruncationIsSkipped() {
    const QTemporaryDir run;
    write_checkpoint(path_of(run), SmallCheckpoint(1).content);
    const auto newest = write_checkpoint(path_of(run), SmallCheckpoint(2).content);
    for (const char* name : {kModelFile, kOptimizerFile, kStateFile, kManifestFile}) {
        const std::string whole = content_of(newest / name);
        // A manifest without its last line end is still whole.
        const std::size_t sizes = whole.size() - (name == std::string(kManifestFile) ? 1 : 0);
        for (std::size_t size = 0; size < sizes; ++size) {
            put(newest / name, whole.substr(0, size));
            const GoodCheckpoint good = newest_good_checkpoint(path_of(run));
            QVERIFY(good.checkpoint.has_value());
            QCOMPARE(good.checkpoint->facts.step, int64_t{1});
            QCOMPARE(good.skipped.size(), std::size_t{1});
        }
        put(newest / name, whole);
        QVERIFY(checkpoint_damage(newest).empty());
    }
    put(newest / kStateFile, "{\"step\": 3}");
    const GoodCheckpoint good = newest_good_checkpoint(path_of(run));
    QCOMPARE(good.skipped.size(), std::size_t{1});
    QCOMPARE(good.skipped[0].english(),
             "skipped the checkpoint " + newest.string() + ": state.json does not have its digest");
    put(newest / kStateFile, "{\"step\": 21}");
    QCOMPARE(checkpoint_damage(newest).english(),
             std::string("state.json has 12 bytes instead of 11"));
}

void TestCheckpointFiles::everyMissingFileIsSkipped() {
    for (const char* name : {kModelFile, kOptimizerFile, kStateFile, kManifestFile}) {
        const QTemporaryDir run;
        const auto path = write_checkpoint(path_of(run), SmallCheckpoint(1).content);
        std::filesystem::remove(path / name);
        const GoodCheckpoint good = newest_good_checkpoint(path_of(run));
        QVERIFY(!good.checkpoint.has_value());
        QCOMPARE(good.skipped.size(), std::size_t{1});
    }
}

void TestCheckpointFiles::noCheckpointIsNoCheckpoint() {
    const QTemporaryDir run;
    QVERIFY(list_checkpoints(path_of(run)).empty());
    QVERIFY(!newest_good_checkpoint(path_of(run)).checkpoint.has_value());
    put(path_of(run, "checkpoints/step-abc/manifest.json"), "{}");
    put(path_of(run, "checkpoints/note.txt"), "x");
    const GoodCheckpoint good = newest_good_checkpoint(path_of(run));
    QVERIFY(!good.checkpoint.has_value() && good.skipped.empty());
}

void TestCheckpointFiles::pruneKeepsTheNewestAndTheBest() {
    const QTemporaryDir run;
    for (int64_t step = 1; step <= 6; ++step) {
        write_checkpoint(path_of(run), SmallCheckpoint(step).content);
    }
    prune_checkpoints(path_of(run), {2, 3});
    QCOMPARE(names_in(path_of(run, "checkpoints")),
             (QStringList{"step-00000003", "step-00000005", "step-00000006"}));
    prune_checkpoints(path_of(run), {0, 6});
    QCOMPARE(names_in(path_of(run, "checkpoints")), QStringList{"step-00000006"});
}

void TestCheckpointFiles::damagedCheckpointsDoNotCountAsKept() {
    const QTemporaryDir run;
    for (const int64_t step : {4, 6, 8, 10}) {
        write_checkpoint(path_of(run), SmallCheckpoint(step).content);
    }
    for (const char* name : {"checkpoints/step-00000010", "checkpoints/step-00000006"}) {
        put(path_of(run, name) / kModelFile, "damaged");
    }
    std::set<int64_t> whole{8}; // as the run that went on from 4 has just written it
    prune_checkpoints(path_of(run), {1, 0, &whole});
    QCOMPARE(names_in(path_of(run, "checkpoints")),
             (QStringList{"step-00000008", "step-00000010"}));
    QCOMPARE(newest_good_checkpoint(path_of(run)).checkpoint->facts.step, int64_t{8});
}

void TestCheckpointFiles::aRemovedRunIsNotMadeAgain() {
    const QTemporaryDir run;
    const auto gone = path_of(run, "gone");
    QVERIFY_EXCEPTION_THROWN(write_checkpoint(gone, SmallCheckpoint(1).content), Error);
    QVERIFY(!std::filesystem::exists(gone));
}

void TestCheckpointFiles::everyKillWhilePruningLeavesGoodOnes() {
    for (int n = 1; n <= 6; ++n) {
        const QTemporaryDir run;
        for (int64_t step = 1; step <= 4; ++step) {
            write_checkpoint(path_of(run), SmallCheckpoint(step).content);
        }
        exit_status([&] {
            prune_checkpoints(path_of(run), {1, 2}, FailingDisk(n, FailingDisk::How::kill));
        });
        const GoodCheckpoint good = newest_good_checkpoint(path_of(run));
        QCOMPARE(good.checkpoint->facts.step, int64_t{4});
        QVERIFY(good.skipped.empty());
        QVERIFY(checkpoint_damage(path_of(run, "checkpoints/step-00000002")).empty());
    }
}

void TestCheckpointFiles::snapshots() {
    const QTemporaryDir run;
    const SmallCheckpoint checkpoint(3);
    write_snapshot(path_of(run), 12, checkpoint.content.model);
    const auto file = write_snapshot(path_of(run), 7, checkpoint.content.model);
    QCOMPARE(file, path_of(run, "snapshots/epoch-0007/model.safetensors"));
    write_snapshot(path_of(run), 7, checkpoint.content.model);
    QCOMPARE(list_snapshots(path_of(run)), (std::vector<int64_t>{7, 12}));
    QCOMPARE(first_weight(file.parent_path()), 3.0F);
}

void TestCheckpointFiles::sizeIsAnUpperBound() {
    const QTemporaryDir run;
    const SmallCheckpoint checkpoint(3);
    const auto path = write_checkpoint(path_of(run), checkpoint.content);
    uint64_t bytes = 0;
    for (const auto& file : std::filesystem::directory_iterator(path)) {
        bytes += file.file_size();
    }
    QVERIFY(checkpoint_bytes(checkpoint.content) >= bytes);
}

QTEST_APPLESS_MAIN(TestCheckpointFiles)
#include "tst_checkpoint_files.moc"
