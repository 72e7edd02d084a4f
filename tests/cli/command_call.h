// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QJsonDocument>
#include <QString>

#include <sstream>
#include <string>
#include <vector>

namespace tessera::test {

/// What a command said and how it ended.
struct Result {
    int code = 0;
    QString out;
    QString err;
    QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
};

/// Runs a command in this process.
inline Result call(const std::vector<std::string>& words) {
    std::ostringstream out;
    std::ostringstream err;
    cli::Streams streams{out, err, false};
    Result result;
    result.code = cli::dispatch(words, streams);
    result.out = QString::fromStdString(out.str());
    result.err = QString::fromStdString(err.str());
    return result;
}

} // namespace tessera::test
