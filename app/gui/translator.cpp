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

void installLanguage(const QString& code) {
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
