// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/sentence_text.h"

#include <QCoreApplication>

namespace tessera {

QString sentenceText(const Sentence& sentence) {
    if (sentence.empty()) {
        return {};
    }
    std::vector<Sentence> fills;
    for (const Sentence& fill : sentence.fills()) {
        fills.emplace_back(sentenceText(fill).toStdString());
    }
    const QString pattern = QCoreApplication::translate("Engine", sentence.pattern().c_str());
    return QString::fromStdString(Sentence::of(pattern.toStdString(), std::move(fills)).english());
}

} // namespace tessera
