// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/error.h"
#include "training/config/config_io.h"
#include "training/config/excerpt.h"

#include <QtTest>

#include <clocale>
#include <sys/stat.h>

using namespace tessera;

namespace {

QString refusal(const std::string& json) {
    try {
        config_from_json(json, "run.json");
    } catch (const Error& error) {
        return error.code() == ErrorCode::config ? QString::fromStdString(error.what())
                                                 : "(another code)";
    }
    return "(no error)";
}

} // namespace

class TestConfigJson : public QObject {
    Q_OBJECT
private slots:
    void writtenAndReadIsEqual();
    void hasOneLeafPerField();
    void readsABareObjectOverABase();
    void acceptsDottedKeys();
    void oldVersionsMeanWhatTheyMeant();
    void wholeNumbersServeAsReals();
    void refuses_data();
    void refuses();
    void numbersIgnoreTheLocale();
    void missingFileIsNamed();
    void aByteOrderMarkIsPassedOver();
    void onlyFilesAreRead();
    void excerptsAreShortAndPlain();
    void schemaNamesEveryKey();
};

void TestConfigJson::writtenAndReadIsEqual() {
    RunConfig config;
    config.preset = "demo_vanilla";
    config.model.vit.head_widths = {2048, 1024};
    config.optim.lr = 0.1 + 0.2;
    config.data.path = "a folder/with \"quotes\" and \xC3\xA9";
    const std::string json = config_to_json(config);
    const RunConfig read = config_from_json(json, "run.json");
    QVERIFY(config_diff(config, read).empty());
    QCOMPARE(read.preset, config.preset);
    QCOMPARE(config_to_json(read), json);
    QVERIFY(json.rfind("{\n  \"version\": 2,\n  \"program\": \"tessera ", 0) == 0);
}

void TestConfigJson::hasOneLeafPerField() {
    const QJsonObject settings =
        QJsonDocument::fromJson(QByteArray::fromStdString(config_to_json({})))["settings"]
            .toObject();
    std::size_t leaves = 0;
    for (const auto& group : settings) {
        QVERIFY(group.isObject());
        leaves += static_cast<std::size_t>(group.toObject().size());
    }
    QCOMPARE(leaves, run_schema().size());
}

void TestConfigJson::readsABareObjectOverABase() {
    RunConfig base;
    base.train.epochs = 77;
    base.preset = "kept";
    const RunConfig read = config_from_json(R"({"optim": {"lr": 0.5}})", "run.json", base);
    QCOMPARE(read.optim.lr, 0.5);
    QCOMPARE(read.train.epochs, int64_t{77});
    QCOMPARE(read.preset, std::string("kept"));
    QVERIFY(config_diff(config_from_json("{}", "run.json", base), base).empty());
}

/// Until version 1 the initialiser "timm" cut at two standard deviations.
void TestConfigJson::oldVersionsMeanWhatTheyMeant() {
    const auto initializer = [](const std::string& json) {
        return config_from_json(json, "run.json").model.vit.initializer;
    };
    const std::string timm = R"("settings": {"model": {"initializer": "timm"}}})";
    QCOMPARE(initializer(R"({"version": 1, )" + timm), Initializer::timm_2sigma);
    QCOMPARE(initializer(R"({"version": 2, )" + timm), Initializer::timm);
    QCOMPARE(initializer("{" + timm), Initializer::timm);
    QCOMPARE(initializer(R"({"version": 1, "settings": {}})"), Initializer::timm_2sigma);
    QCOMPARE(initializer(R"({"version": 1, "settings": {"model": {"initializer": "keras"}}})"),
             Initializer::keras);
    QCOMPARE(initializer(R"({"model": {"initializer": "timm"}})"), Initializer::timm);
    // What was read from an old file and written again stays what it was.
    const RunConfig old = config_from_json(R"({"version": 1, )" + timm, "run.json");
    QCOMPARE(initializer(config_to_json(old)), Initializer::timm_2sigma);
}

void TestConfigJson::acceptsDottedKeys() {
    QCOMPARE(config_from_json(R"({"optim.lr": 0.5})", "run.json").optim.lr, 0.5);
}

void TestConfigJson::wholeNumbersServeAsReals() {
    QCOMPARE(config_from_json(R"({"optim": {"lr": 1}})", "run.json").optim.lr, 1.0);
}

void TestConfigJson::refuses_data() {
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("message");
    QTest::newRow("unknown key")
        << R"({"optim": {"lrr": 1}})"
        << R"(unknown key "optim.lrr" in run.json; did you mean "optim.lr"?)";
    QTest::newRow("unknown group")
        << R"({"optimizer": {"lr": 1}})"
        << R"(unknown key "optimizer.lr" in run.json; did you mean "optim.lr"?)";
    QTest::newRow("unknown beside settings")
        << R"({"settings": {}, "sam.kinds": 1})"
        << R"(unknown key "sam.kinds" in run.json; did you mean "sam.kind"?)";
    QTest::newRow("wrong type")
        << R"({"optim": {"lr": "fast"}})"
        << R"("optim.lr" in run.json must be a number, not "fast"; allowed: 0 to 10)";
    QTest::newRow("null") << R"({"data": {"path": null}})"
                          << R"("data.path" in run.json must be a string, not null; allowed: text)";
    QTest::newRow("fraction") << R"({"train": {"epochs": 1.5}})"
                              << R"("train.epochs" in run.json must be a whole number, not 1.5; )"
                                 "allowed: whole numbers 1 to 100000";
    QTest::newRow("huge integer")
        << R"({"train": {"epochs": 18446744073709551615}})"
        << R"("train.epochs" in run.json must be a whole number, not 18446744073709551615; )"
           "allowed: whole numbers 1 to 100000";
    QTest::newRow("list of text")
        << R"({"model": {"head_widths": ["a"]}})"
        << R"("model.head_widths" in run.json must be a list of whole numbers, not ["a"]; )"
           "allowed: whole numbers 1 to 65536, separated by commas";
    QTest::newRow("range") << R"({"sam": {"rho": -1}})"
                           << "run.json: sam.rho = -1 is not possible; allowed: 0 to 10";
    QTest::newRow("choice")
        << R"({"loss": {"kind": "mse"}})"
        << "run.json: loss.kind = mse is not possible; allowed: cross_entropy or nll";
    QTest::newRow("group is no object")
        << R"({"optim": 3})"
        << R"("optim" in run.json must be an object of settings, not 3)";
    QTest::newRow("duplicate") << R"({"optim": {"lr": 1, "lr": 2}})"
                               << R"(run.json has the key "lr" twice in one object; remove one of )"
                                  "them";
    QTest::newRow("set twice") << R"({"optim.lr": 1, "optim": {"lr": 2}})"
                               << R"(run.json sets "optim.lr" twice; remove one of them)";
    QTest::newRow("newer") << R"({"version": 3, "settings": {}})"
                           << "run.json has version 3, this program reads versions up to 2; update "
                              "the program";
    QTest::newRow("version") << R"({"version": "1", "settings": {}})"
                             << R"("version" in run.json must be a whole number from 1)";
    QTest::newRow("settings") << R"({"settings": []})"
                              << R"("settings" in run.json must be an object of settings)";
    QTest::newRow("list") << "[]"
                          << "run.json must be a JSON object of settings";
    QTest::newRow("broken") << "{\n  \"optim\": {\"lr\": }\n}"
                            << "run.json is not valid JSON at line 2, column 19";
    QTest::newRow("empty") << ""
                           << "run.json is not valid JSON at line 1, column 1";
    QTest::newRow("two marks") << QString(2, QChar(0xFEFF)) + "{}"
                               << "run.json is not valid JSON at line 1, column 1";
    QTest::newRow("nul") << "{}\n" + QString(QChar(0)) + "{\"train\": 1}"
                         << "run.json is not valid JSON at line 2, column 1";
    QTest::newRow("trailing") << "{} x"
                              << "run.json is not valid JSON at line 1, column 4";
    QTest::newRow("long value") << "{\"loss\": {\"kind\": \"" + QString(5000, 'x') + "\"}}"
                                << "run.json: loss.kind = " + QString(79, 'x') +
                                       QString(QChar(0x2026)) +
                                       " is not possible; allowed: cross_entropy or nll";
    QTest::newRow("deep") << QString(5000, '[') << "run.json is nested too deeply to be read";
}

void TestConfigJson::refuses() {
    QFETCH(QString, json);
    QFETCH(QString, message);
    QCOMPARE(refusal(json.toStdString()), message);
}

void TestConfigJson::numbersIgnoreTheLocale() {
    RunConfig config;
    config.optim.lr = 0.125;
    for (const char* name : {"de_DE.UTF-8", "de_DE.utf8", "C"}) {
        std::setlocale(LC_ALL, name);
        const RunConfig read = config_from_json(config_to_json(config), "run.json");
        QCOMPARE(read.optim.lr, 0.125);
        QCOMPARE(to_text(find_field("optim.lr")->get(read)), std::string("0.125"));
    }
    std::setlocale(LC_ALL, "C");
}

void TestConfigJson::aByteOrderMarkIsPassedOver() {
    QCOMPARE(config_from_json("\xEF\xBB\xBF{\"train\": {\"epochs\": 3}}", "x").train.epochs,
             int64_t{3});
}

/// Reading a pipe would wait for its writer, for ever.
void TestConfigJson::onlyFilesAreRead() {
    QTemporaryDir folder;
    const std::string pipe = folder.filePath("pipe").toStdString();
    QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
    for (const auto& [path, why] :
         {std::pair{pipe, "it is a pipe or a device, not a file"},
          std::pair{std::string("/dev/zero"), "it is a pipe or a device, not a file"},
          std::pair{folder.path().toStdString(), "Is a directory"}}) {
        try {
            read_config(path);
            QFAIL("read what is no file");
        } catch (const Error& error) {
            QCOMPARE(std::string(error.what()),
                     "cannot read " + path + ": " + why + "; check the path and its permissions");
            QVERIFY(error.code() == ErrorCode::config);
        }
    }
}

void TestConfigJson::excerptsAreShortAndPlain() {
    const std::string umlauts = QString(80, QChar(0xE4)).toStdString();
    QCOMPARE(excerpt(umlauts), umlauts);
    QCOMPARE(excerpt(umlauts + "b"), QString(79, QChar(0xE4)).toStdString() + "\xE2\x80\xA6");
    QCOMPARE(excerpt("a\n\x1B[2Jb"), std::string("a??[2Jb"));
    QCOMPARE(excerpt(""), std::string());
}

void TestConfigJson::missingFileIsNamed() {
    try {
        read_config("no/such/file.json");
        QFAIL("read a file that is not there");
    } catch (const Error& error) {
        QCOMPARE(
            std::string(error.what()),
            std::string("cannot read no/such/file.json: No such file or directory; check the path "
                        "and its permissions"));
    }
    QTemporaryDir folder;
    QFile file(folder.filePath("config.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    RunConfig config;
    config.train.epochs = 3;
    file.write(QByteArray::fromStdString(config_to_json(config)));
    file.close();
    QCOMPARE(read_config(file.fileName().toStdString()).train.epochs, int64_t{3});
}

void TestConfigJson::schemaNamesEveryKey() {
    const QJsonObject schema =
        QJsonDocument::fromJson(QByteArray::fromStdString(config_json_schema())).object();
    const QJsonObject groups =
        schema["$defs"].toObject()["settings"].toObject()["properties"].toObject();
    for (const Field& field : run_schema()) {
        const QStringList path = QString::fromStdString(std::string(field.key)).split('.');
        const QJsonObject group = groups[path[0]].toObject();
        QCOMPARE(group["additionalProperties"].toBool(true), false);
        const QJsonObject property = group["properties"].toObject()[path[1]].toObject();
        QVERIFY2(property.contains("default"), std::string(field.key).c_str());
        QCOMPARE(property.contains("enum"), field.kind == FieldKind::choice);
    }
}

QTEST_APPLESS_MAIN(TestConfigJson)
#include "tst_config_json.moc"
