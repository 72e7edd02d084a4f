// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_support.h"
#include "training/data/cifar.h"
#include "training/data/file_bytes.h"
#include "training/data/image_codec.h"

#include <QtTest>

#include <filesystem>

// Collections of broken files in the folder named by TESSERA_BAD_INPUTS: cifar_bin/ (CIFAR-100
// binary), png_suite/ (Willem van Schaik's PngSuite) and jpeg_crashtest/.

using namespace tessera;

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> files(const char* part, const char* ending) {
    const fs::path folder =
        fs::path(qEnvironmentVariable("TESSERA_BAD_INPUTS").toStdString()) / part;
    std::vector<fs::path> found;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        if (entry.path().extension() == ending) {
            found.push_back(entry.path());
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace

class TestBadInputs : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        if (!qEnvironmentVariableIsSet("TESSERA_BAD_INPUTS")) {
            QSKIP("TESSERA_BAD_INPUTS names no folder");
        }
    }

    void cifar() {
        const auto all = files("cifar_bin", ".bin");
        QVERIFY(!all.empty());
        for (const fs::path& file : all) {
            const std::vector<uint8_t> bytes = read_data_file(file);
            const std::string name = file.filename().string();
            const std::string message =
                message_of([&] { check_cifar(bytes, CifarKind::hundred, name); });
            QVERIFY2((message == "(none)") == name.starts_with("ok_"), message.c_str());
            QVERIFY(message == "(none)" || message.starts_with(name));
        }
    }

    void png_suite() {
        const auto all = files("png_suite", ".png");
        QVERIFY(!all.empty());
        for (const fs::path& file : all) {
            const std::string name = file.filename().string();
            const auto problem = picture_problem(file, true);
            // The suite's broken files are those whose name begins with x.
            QVERIFY2(problem.has_value() == name.starts_with("x"),
                     (name + ": " + problem.value_or("readable").english()).c_str());
        }
    }

    void jpeg_crashtest() {
        const auto all = files("jpeg_crashtest", ".jpg");
        QVERIFY(!all.empty());
        int readable = 0;
        for (const fs::path& file : all) {
            const auto problem = picture_problem(file, true);
            readable += problem ? 0 : 1;
            QVERIFY(!problem || !problem->empty());
        }
        qInfo("%d of %d readable", readable, static_cast<int>(all.size()));
    }
};

QTEST_APPLESS_MAIN(TestBadInputs)
#include "tst_bad_inputs.moc"
