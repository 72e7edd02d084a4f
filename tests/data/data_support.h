// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"
#include "training/api/dataset.h"
#include "training/data/array_set.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <string>
#include <utility>
#include <vector>

/// A folder of a test's own, removed at its end.
class TestFolder {
public:
    std::string path(const std::string& name = {}) const {
        return folder_.path().toStdString() + (name.empty() ? "" : "/" + name);
    }
    /// Writes a file, making the folders above it.
    std::string write(const std::string& name, const std::vector<uint8_t>& bytes) const {
        const std::string file = path(name);
        QDir().mkpath(QString::fromStdString(file.substr(0, file.rfind('/'))));
        QFile out(QString::fromStdString(file));
        if (!out.open(QIODevice::WriteOnly)) {
            qFatal("cannot write a test file");
        }
        out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size()));
        return file;
    }
    std::string write(const std::string& name, const std::string& text) const {
        return write(name, std::vector<uint8_t>(text.begin(), text.end()));
    }

private:
    QTemporaryDir folder_;
};

/// The message of the Error of that code that `call` throws; "(none)" when it does not throw.
template <typename Call>
std::string message_of(Call&& call, tessera::ErrorCode code = tessera::ErrorCode::data) {
    try {
        call();
    } catch (const tessera::Error& error) {
        return error.code() == code ? error.what() : "(another code)";
    }
    return "(none)";
}

/// A picture whose pixels follow a formula.
inline tessera::Image pattern_image(int height, int width, int seed) {
    tessera::Image image{height, width, 3, {}};
    for (int i = 0; i < height * width * 3; ++i) {
        image.pixels.push_back(static_cast<uint8_t>((i * 37 + seed * 101 + i * i % 91) % 256));
    }
    return image;
}

/// `count` pattern pictures with labels 0..classes-1 in turn.
inline std::shared_ptr<const tessera::ImageSet> pattern_set(int count, int classes, int side = 8) {
    std::vector<uint8_t> pixels;
    std::vector<uint8_t> labels;
    for (int i = 0; i < count; ++i) {
        const tessera::Image image = pattern_image(side, side, i);
        pixels.insert(pixels.end(), image.pixels.begin(), image.pixels.end());
        labels.push_back(static_cast<uint8_t>(i % classes));
    }
    return std::make_shared<tessera::ArraySet>("train", side, side, 3, std::move(pixels),
                                               std::move(labels));
}
