// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack_child.h"

#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QSet>

namespace tessera::test {

namespace {

constexpr int kHung = 300000; ///< milliseconds; a run of these tests takes one or two seconds

QProcessEnvironment environment_of(const std::optional<Fault>& fault) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // The program would start itself again to settle these, and starting is most of its time here.
    environment.insert(QStringLiteral("TESSERA_PREPARED"), QStringLiteral("1"));
    environment.insert(QStringLiteral("OMP_WAIT_POLICY"), QStringLiteral("passive"));
    if (fault) {
        environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(TESSERA_FAULT_LIBRARY));
        const QString folder = QFileInfo(fault->below).canonicalFilePath();
        environment.insert(QStringLiteral("TESSERA_FAULT_BELOW"), folder);
        environment.insert(QStringLiteral("TESSERA_FAULT_AT"), QString::number(fault->at));
        environment.insert(QStringLiteral("TESSERA_FAULT_KIND"), fault->kind);
        environment.insert(QStringLiteral("TESSERA_FAULT_LASTS"),
                           fault->lasts ? QStringLiteral("1") : QStringLiteral("0"));
        environment.insert(QStringLiteral("TESSERA_FAULT_CALLS"), fault->calls);
        if (!fault->log.isEmpty()) {
            environment.insert(QStringLiteral("TESSERA_FAULT_LOG"), fault->log);
        }
    }
    return environment;
}

} // namespace

QString Ended::text() const {
    const QString how = hung      ? QStringLiteral("no end within five minutes")
                        : crashed ? QStringLiteral("a crash")
                                  : QStringLiteral("exit code %1").arg(code);
    return how + QStringLiteral(": ") + QString::fromUtf8(err).trimmed();
}

QString Ended::breach() const {
    static const QSet<int> kCodes{0, 2, 3, 4, 5, 130};
    int sentences = 0;
    for (const QByteArray& line : err.split('\n')) {
        sentences += line.startsWith("tessera-cli: ") && line.size() > 20 ? 1 : 0;
    }
    if (crashed || hung || !kCodes.contains(code)) {
        return QStringLiteral("no exit code of the contract, but ") + text();
    }
    if (code != 0 && sentences != 1) {
        return QStringLiteral("%1 sentences instead of one, ").arg(sentences) + text();
    }
    return {};
}

Program::Program(const QStringList& words, const std::optional<Fault>& fault) {
    process_.setProcessEnvironment(environment_of(fault));
    process_.start(QStringLiteral(TESSERA_CLI), words);
    process_.waitForStarted(-1);
}

bool Program::kill_after(int milliseconds) {
    const bool ended =
        process_.state() == QProcess::NotRunning || process_.waitForFinished(milliseconds);
    process_.kill();
    return !ended;
}

Ended Program::wait() {
    Ended ended;
    if (process_.state() != QProcess::NotRunning && !process_.waitForFinished(kHung)) {
        ended.hung = true;
        process_.kill();
        process_.waitForFinished(-1);
    }
    ended.crashed = process_.exitStatus() == QProcess::CrashExit;
    ended.code = process_.exitCode();
    ended.out = process_.readAllStandardOutput();
    ended.err = process_.readAllStandardError();
    return ended;
}

Ended run_program(const QStringList& words, const std::optional<Fault>& fault) {
    return Program(words, fault).wait();
}

} // namespace tessera::test
