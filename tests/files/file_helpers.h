// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <filesystem>
#include <functional>
#include <string>

namespace tessera::test {

inline std::filesystem::path path_of(const QTemporaryDir& folder, const std::string& name = {}) {
    const std::filesystem::path base = folder.path().toStdString();
    return name.empty() ? base : base / name;
}

inline void put(const std::filesystem::path& file, const std::string& content) {
    std::filesystem::create_directories(file.parent_path());
    QFile out(QString::fromStdString(file.string()));
    if (!out.open(QIODevice::WriteOnly)) {
        qFatal("cannot write %s", file.c_str());
    }
    out.write(content.data(), static_cast<qint64>(content.size()));
}

inline std::string content_of(const std::filesystem::path& file) {
    QFile in(QString::fromStdString(file.string()));
    if (!in.open(QIODevice::ReadOnly)) {
        qFatal("cannot read %s", file.c_str());
    }
    return in.readAll().toStdString();
}

/// The sentence of the Error that `call` throws.
inline QString refusal(const std::function<void()>& call) {
    try {
        call();
    } catch (const Error& error) {
        return QString::fromStdString(error.what());
    }
    return "(no error)";
}

} // namespace tessera::test
