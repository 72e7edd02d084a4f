// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/sentence_text.h"

#include <QCoreApplication>

namespace tessera {

QString sentenceText(const Sentence& sentence) {
    if (sentence.empty() || sentence.is_words()) {
        return QString::fromStdString(sentence.pattern());
    }
    std::vector<Sentence> fills;
    for (const Sentence& fill : sentence.fills()) {
        fills.push_back(Sentence::words(sentenceText(fill).toStdString()));
    }
    const QString pattern = QCoreApplication::translate("Engine", sentence.pattern().c_str());
    return QString::fromStdString(Sentence::of(pattern.toStdString(), std::move(fills)).english());
}

QString withFullStop(const QString& text) {
    const bool ended = text.isEmpty() || text.endsWith(QLatin1Char('.')) ||
                       text.endsWith(QChar(0x3002)) || text.endsWith(QLatin1Char('!'));
    return ended ? text : text + QLatin1Char('.');
}

} // namespace tessera
