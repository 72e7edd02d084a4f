// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_helpers.h"
#include "training/files/run_files.h"
#include "training/files/run_lock.h"

#include <QtTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace tessera;
using namespace tessera::test;

namespace {

/// A process that takes the lock of `run`, says so, and lives until it is told or killed.
class OtherProcess {
public:
    explicit OtherProcess(const std::filesystem::path& run) {
        if (::pipe(ready_) != 0 || ::pipe(done_) != 0) {
            qFatal("no pipe");
        }
        child_ = ::fork();
        if (child_ == 0) {
            const RunLock lock(run);
            char byte = 'r';
            (void)!::write(ready_[1], &byte, 1);
            (void)!::read(done_[0], &byte, 1);
            if (byte == 'k') {
                ::_exit(1); // As if killed: the lock's end does not run.
            }
            lock.~RunLock();
            ::_exit(0);
        }
        char byte = 0;
        (void)!::read(ready_[0], &byte, 1);
    }
    ~OtherProcess() {
        for (const int end : {ready_[0], ready_[1], done_[0], done_[1]}) {
            ::close(end);
        }
    }
    pid_t pid() const { return child_; }
    void end(bool killed) {
        const char byte = killed ? 'k' : 'e';
        (void)!::write(done_[1], &byte, 1);
        ::waitpid(child_, nullptr, 0);
    }

private:
    int ready_[2] = {};
    int done_[2] = {};
    pid_t child_ = -1;
};

LockOwner remote_owner(double heartbeat) {
    LockOwner owner;
    owner.process = {"another-host", "another-boot", 1, 1};
    owner.heartbeat = heartbeat;
    return owner;
}

} // namespace

class TestRunLock : public QObject {
    Q_OBJECT
private slots:
    void isThereWhileHeldAndGoneAfter();
    void aSecondProcessIsRefusedByName();
    void theSameProcessIsRefusedToo();
    void aKilledOwnerIsNoOwner();
    void aReusedProcessNumberIsNoOwner();
    void ownersElsewhereLiveByTheirHeartbeat();
    void aLivingOwnerElsewhereIsRefused();
    void damagedLocksAreTakenOver();
    void pauseIsShown();
    void heartbeatGoesOn();
    void missingFolderIsRefused();
};

void TestRunLock::isThereWhileHeldAndGoneAfter() {
    const QTemporaryDir run;
    QVERIFY(!living_owner(path_of(run)));
    {
        const RunLock lock(path_of(run));
        const auto owner = living_owner(path_of(run));
        QVERIFY(owner.has_value());
        QCOMPARE(owner->process, this_process());
        QCOMPARE(owner->process.pid, static_cast<int64_t>(::getpid()));
        QVERIFY(!owner->paused);
    }
    QVERIFY(!std::filesystem::exists(path_of(run, kLockFile)));
    const RunLock again(path_of(run));
}

void TestRunLock::aSecondProcessIsRefusedByName() {
    const QTemporaryDir run;
    OtherProcess other(path_of(run));
    const QString sentence = refusal([&] { RunLock lock(path_of(run)); });
    const QString start = "the run folder " + run.path() + " is in use by process " +
                          QString::number(other.pid()) + " on " + QSysInfo::machineHostName() +
                          ", last sign of life ";
    QVERIFY2(sentence.startsWith(start), qPrintable(sentence));
    QVERIFY(sentence.endsWith(" s ago; stop it there or wait for its end"));
    QCOMPARE(living_owner(path_of(run))->process.pid, static_cast<int64_t>(other.pid()));
    other.end(false);
    QVERIFY(!living_owner(path_of(run)));
    const RunLock lock(path_of(run));
}

void TestRunLock::theSameProcessIsRefusedToo() {
    const QTemporaryDir run;
    const RunLock lock(path_of(run));
    QVERIFY(refusal([&] { RunLock second(path_of(run)); }).contains(" is in use by process "));
    QVERIFY(living_owner(path_of(run)).has_value());
}

void TestRunLock::aKilledOwnerIsNoOwner() {
    const QTemporaryDir run;
    OtherProcess other(path_of(run));
    other.end(true);
    QVERIFY(lock_owner(path_of(run)).has_value()); // Its file is still there.
    QVERIFY(!living_owner(path_of(run)));
    const RunLock lock(path_of(run));
    QCOMPARE(living_owner(path_of(run))->process, this_process());
}

void TestRunLock::aReusedProcessNumberIsNoOwner() {
    ProcessIdentity identity = this_process();
    QVERIFY(is_on_this_machine(identity) && is_alive(identity));
    ++identity.started;
    QVERIFY(!is_alive(identity));
    identity = this_process();
    identity.boot_id = "an earlier start";
    QVERIFY(!is_on_this_machine(identity));
    // The same number in another container is another process, or none.
    identity = this_process();
    QVERIFY(identity.pid_namespace > 0);
    ++identity.pid_namespace;
    QVERIFY(!is_on_this_machine(identity));
    QVERIFY(is_living({identity, 1000.0, false}, 1030.0));
    QVERIFY(!is_living({identity, 1000.0, false}, 1090.0));
    identity.pid_namespace = 0; // as older programs wrote it
    QVERIFY(is_on_this_machine(identity));
    identity.pid = 0;
    QVERIFY(!is_alive(identity));
}

void TestRunLock::ownersElsewhereLiveByTheirHeartbeat() {
    QVERIFY(is_living(remote_owner(1000), 1059));
    QVERIFY(!is_living(remote_owner(1000), 1060));
    QVERIFY(is_living(remote_owner(1000), 990)); // A clock that is ahead.
    QVERIFY(!is_living(remote_owner(1000), 900));
}

void TestRunLock::aLivingOwnerElsewhereIsRefused() {
    const QTemporaryDir run;
    const double now = static_cast<double>(QDateTime::currentSecsSinceEpoch());
    const auto text = [](double heartbeat) {
        return R"({"host":"another-host","boot_id":"b","pid":77,"started":5,"heartbeat":)" +
               QByteArray::number(heartbeat, 'f', 1).toStdString() + "}";
    };
    put(path_of(run, kLockFile), text(now));
    QVERIFY(refusal([&] { RunLock lock(path_of(run)); }).contains("process 77 on another-host"));
    put(path_of(run, kLockFile), text(now - 3600));
    const RunLock lock(path_of(run));
    QCOMPARE(living_owner(path_of(run))->process, this_process());
}

void TestRunLock::damagedLocksAreTakenOver() {
    for (const char* text : {"", "{", "[]", "{\"pid\": \"x\"}", "\xff\xfe"}) {
        const QTemporaryDir run;
        put(path_of(run, kLockFile), text);
        QVERIFY(!living_owner(path_of(run)));
        const RunLock lock(path_of(run));
        QVERIFY(living_owner(path_of(run)).has_value());
    }
}

void TestRunLock::pauseIsShown() {
    const QTemporaryDir run;
    RunLock lock(path_of(run));
    lock.set_paused(true);
    QVERIFY(living_owner(path_of(run))->paused);
    lock.set_paused(false);
    QVERIFY(!living_owner(path_of(run))->paused);
}

void TestRunLock::heartbeatGoesOn() {
    const QTemporaryDir run;
    const RunLock lock(path_of(run), std::chrono::milliseconds(1));
    const double first = lock_owner(path_of(run))->heartbeat;
    QTRY_VERIFY(lock_owner(path_of(run)) && lock_owner(path_of(run))->heartbeat > first);
}

void TestRunLock::missingFolderIsRefused() {
    QCOMPARE(refusal([] { RunLock lock("/no/such/run"); }),
             QString("cannot create /no/such/run/run.lock: No such file or directory"));
}

QTEST_APPLESS_MAIN(TestRunLock)
#include "tst_run_lock.moc"
