// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/translator.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace tessera {

QStringList languages() {
    return {QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("de"),
            QStringLiteral("zh_CN")};
}

QString languageName(const QString& code) {
    if (code == QLatin1String("en")) {
        return QStringLiteral("English");
    }
    QString name = QLocale(code).nativeLanguageName();
    if (!name.isEmpty()) {
        name[0] = name[0].toUpper();
    }
    return name;
}

namespace {

/// Every text in brackets and 40 % longer with accents, so that a tester sees what is not
/// translated and what does not fit.
class PseudoTranslator : public QTranslator {
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override {
        QString text = QString::fromUtf8(source);
        const qsizetype more = text.size() * 2 / 5;
        const QString filler = QStringLiteral("äöüß éñç ");
        QString tail;
        while (tail.size() < more) {
            tail += filler;
        }
        return QLatin1Char('[') + text + QLatin1Char(' ') + tail.left(more).trimmed() +
               QLatin1Char(']');
    }
};

} // namespace

void installLanguage(const QString& code) {
    if (qEnvironmentVariableIsSet("TESSERA_PSEUDO")) {
        QCoreApplication::installTranslator(new PseudoTranslator(qApp));
        return;
    }
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    // English lies below: it holds the plurals of what a language has not translated yet.
    auto* english = new QTranslator(qApp);
    if (english->load(QStringLiteral(":/tessera/translations/tessera_en.qm"))) {
        QCoreApplication::installTranslator(english);
    }
    auto* own = new QTranslator(qApp);
    if (own->load(locale, QStringLiteral("tessera"), QStringLiteral("_"),
                  QStringLiteral(":/tessera/translations"))) {
        QCoreApplication::installTranslator(own);
    }
    auto* qt = new QTranslator(qApp);
    if (qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(qt);
    }
}

} // namespace tessera
