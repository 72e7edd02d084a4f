// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/api/sentence_json.h"
#include "widgets/session/sentence_text.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

#include <filesystem>

using namespace tessera;

namespace {

/// Knows two patterns of the engine.
class German : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override {
        if (qstrcmp(context, "Engine") != 0) {
            return {};
        }
        if (qstrcmp(source, "none") == 0) {
            return QStringLiteral("keine");
        }
        return qstrcmp(source, "class %1 of %2: %3") == 0 ? QStringLiteral("%3: Klasse %1 aus %2")
                                                          : QString();
    }
};

} // namespace

/// Words for people, from the engine to the window and through files.
class TestSentenceText : public QObject {
    Q_OBJECT
private slots:
    void fillsStandInTheirGaps() {
        const Sentence sentence("%2 before %1, %3, 100 %", 7, std::string("x%1"), 0.001);
        QCOMPARE(sentence.english(), std::string("x%1 before 7, 0.001, 100 %"));
        QCOMPARE(Sentence("50 %1").english(), std::string("50 %1")); // nothing fills it
    }

    void namesAreNotTranslated() {
        German german;
        QVERIFY(QCoreApplication::installTranslator(&german));
        // A class folder may be called like a word of the program.
        const Sentence sentence("class %1 of %2: %3", std::string("none"),
                                std::filesystem::path("none"), "none");
        QCOMPARE(sentenceText(sentence), QStringLiteral("keine: Klasse none aus none"));
        QCOMPARE(sentence.english(), std::string("class none of none: none"));
        QCoreApplication::removeTranslator(&german);
        QCOMPARE(sentenceText(sentence), QStringLiteral("class none of none: none"));
    }

    void filesKeepWhatIsWords() {
        const Sentence inner("%1 gone", std::filesystem::path("/a\tb"));
        const Sentence sentence("class %1: %2, %3", std::string("none"), inner, "none");
        const std::string text = sentence_to_json(sentence);
        QCOMPARE(text, std::string(R"(["class %1: %2, %3","none",["%1 gone","/a\tb"],["none"]])"));
        QVERIFY(sentence_from_json(text) == sentence);
        QCOMPARE(sentence_to_json("alone"), std::string("\"alone\""));
        QVERIFY(sentence_from_json("\"alone\"") == Sentence("alone"));
        QVERIFY(sentence_from_json("no JSON") == Sentence("no JSON"));
        // Earlier files have patterns without gaps as strings too: their English is right.
        QCOMPARE(sentence_from_json(R"(["%1: %2","/a","it is empty"])").english(),
                 std::string("/a: it is empty"));
    }
};

QTEST_GUILESS_MAIN(TestSentenceText)
#include "tst_sentence_text.moc"
