// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <optional>

namespace tessera::test {

/// What the preload library does to a program (fault_preload.cpp says what the members mean).
struct Fault {
    QString below; ///< a folder that exists; its canonical path is used
    int64_t at = 0;
    QString kind = QStringLiteral("KILL");
    bool lasts = false;
    QString calls = {};
    QString log = {};
};

/// How a program ended.
struct Ended {
    bool crashed = false; ///< by a signal, ours or its own
    bool hung = false;    ///< it had to be killed after five minutes
    int code = 0;
    QByteArray out;
    QByteArray err;

    /// "exit code 5: tessera-cli: ...", for messages.
    QString text() const;
    /// Empty when the program ended by itself with a code of the contract and, unless that is 0,
    /// one sentence; else what is wrong.
    QString breach() const;
};

/// tessera-cli as a process of its own.
class Program {
public:
    explicit Program(const QStringList& words, const std::optional<Fault>& fault = {});

    /// Kills it `milliseconds` after its start; false when it had ended by then.
    bool kill_after(int milliseconds);
    Ended wait();

private:
    QProcess process_;
};

Ended run_program(const QStringList& words, const std::optional<Fault>& fault = {});

} // namespace tessera::test
