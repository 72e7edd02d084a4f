// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/microscope_data.h"

#include "widgets/plots/number_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace tessera {
namespace {

std::size_t at(int value) {
    return static_cast<std::size_t>(value);
}

bool hasAttention(const InspectResult& r, int layer) {
    return layer >= 0 && layer < r.layers &&
           r.attention.size() == at(r.layers) * at(r.heads) * at(r.tokens) * at(r.tokens);
}

/// (tokens, tokens) of the layer and head, or the mean over heads.
std::vector<float> attentionOf(const InspectResult& r, const MicroscopeChoice& choice) {
    const std::size_t area = at(r.tokens) * at(r.tokens);
    const int first = choice.head < 0 ? 0 : std::min(choice.head, r.heads - 1);
    const int last = choice.head < 0 ? r.heads : first + 1;
    std::vector<float> values(area, 0.0F);
    for (int head = first; head < last; ++head) {
        const std::size_t begin = (at(choice.layer) * at(r.heads) + at(head)) * area;
        for (std::size_t i = 0; i < area; ++i) {
            values[i] += r.attention[begin + i] / static_cast<float>(last - first);
        }
    }
    return values;
}

QString csvText(QString text) {
    if (text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('"'))) {
        text = QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) +
               QLatin1Char('"');
    }
    return text;
}

QString headText(const MicroscopeChoice& choice) {
    return choice.head < 0 ? QStringLiteral("mean") : QString::number(choice.head + 1);
}

void addHeads(QStringList& lines, const MicroscopeCsvSide& side) {
    const InspectResult& r = *side.result;
    const std::size_t cells = at(r.layers) * at(r.heads);
    for (std::size_t i = 0; i < cells; ++i) {
        QStringList row{csvText(side.name), QString::number(i / at(r.heads) + 1),
                        QString::number(i % at(r.heads) + 1)};
        for (const auto* table : {&r.distance, &r.entropy, &r.diagonal, &r.temperature}) {
            row << (table->size() == cells ? plainNumber((*table)[i]) : QString());
        }
        lines << row.join(QLatin1Char(','));
    }
}

void addWeights(QStringList& lines, const MicroscopeCsvSide& side) {
    const InspectResult& r = *side.result;
    const MicroscopeMatrix matrix = microscopeMatrix(r, side.choice);
    const int offset = matrix.classToken ? 1 : 0;
    const auto place = [&](int token) {
        const int patch = token - offset;
        return patch < 0 ? QStringLiteral("class,class")
                         : QStringLiteral("%1,%2").arg(patch / r.grid + 1).arg(patch % r.grid + 1);
    };
    const bool layered = side.choice.view == MicroscopeView::attention;
    const int query = side.choice.row * r.grid + side.choice.column + offset;
    for (int row = 0; row < matrix.side; ++row) {
        if (!side.choice.matrix && row != query) {
            continue;
        }
        for (int column = 0; column < matrix.side; ++column) {
            lines << QStringList{csvText(side.name),
                                 layered ? QString::number(side.choice.layer + 1) : QString(),
                                 layered ? headText(side.choice) : QString(),
                                 place(row),
                                 place(column),
                                 plainNumber(matrix.values[at(row) * at(matrix.side) + at(column)])}
                         .join(QLatin1Char(','));
        }
    }
}

} // namespace

MicroscopeMatrix microscopeMatrix(const InspectResult& r, const MicroscopeChoice& choice) {
    const int patches = r.grid * r.grid;
    switch (choice.view) {
    case MicroscopeView::attention:
        if (hasAttention(r, choice.layer)) {
            return {r.tokens, r.class_token, attentionOf(r, choice)};
        }
        break;
    case MicroscopeView::rollout:
        if (r.tokens > 0 && r.rollout.size() == at(r.tokens) * at(r.tokens)) {
            return {r.tokens, r.class_token, r.rollout};
        }
        break;
    case MicroscopeView::positions:
        if (patches > 0 && r.position_similarity.size() == at(patches) * at(patches)) {
            return {patches, false, r.position_similarity};
        }
        break;
    case MicroscopeView::heads:
    case MicroscopeView::filters:
        break;
    }
    return {};
}

std::vector<float> microscopeWeights(const InspectResult& r, const MicroscopeChoice& choice) {
    if (choice.row >= r.grid || choice.column >= r.grid) {
        return {};
    }
    const MicroscopeMatrix matrix = microscopeMatrix(r, choice);
    const int offset = matrix.classToken ? 1 : 0;
    const int patches = r.grid * r.grid;
    if (matrix.side != patches + offset) {
        return {};
    }
    const int query = choice.row * r.grid + choice.column + offset;
    const auto row = matrix.values.begin() + query * matrix.side + offset;
    return {row, row + patches};
}

const std::vector<float>& headTable(const InspectResult& r, HeadTable table) {
    return table == HeadTable::distance  ? r.distance
           : table == HeadTable::entropy ? r.entropy
                                         : r.diagonal;
}

double headValue(const std::vector<float>& table, const InspectResult& r,
                 const MicroscopeChoice& choice) {
    const std::size_t row = at(choice.layer) * at(r.heads);
    if (r.heads <= 0 || table.size() < row + at(r.heads)) {
        return kNotMeasured;
    }
    if (choice.head >= 0) {
        return static_cast<double>(table[row + at(std::min(choice.head, r.heads - 1))]);
    }
    double sum = 0;
    for (int head = 0; head < r.heads; ++head) {
        sum += static_cast<double>(table[row + at(head)]);
    }
    return sum / r.heads;
}

MicroscopeChoice choiceInGrid(MicroscopeChoice choice, int from, int to) {
    if (from > 0 && to > 0 && from != to) {
        // The patch that holds the centre of the chosen one.
        choice.row = std::min((2 * choice.row + 1) * to / (2 * from), to - 1);
        choice.column = std::min((2 * choice.column + 1) * to / (2 * from), to - 1);
    }
    return choice;
}

QString microscopeCsv(const std::vector<MicroscopeCsvSide>& sides) {
    QStringList lines;
    if (sides.empty() || sides.front().choice.view == MicroscopeView::filters) {
        return {};
    }
    const MicroscopeView view = sides.front().choice.view;
    lines << (view == MicroscopeView::heads
                  ? QStringLiteral("run,layer,head,mean_distance_px,entropy_nats,diagonal,"
                                   "temperature")
                  : QStringLiteral("run,layer,head,query_row,query_column,key_row,key_column,") +
                        (view == MicroscopeView::positions ? QStringLiteral("similarity")
                                                           : QStringLiteral("weight")));
    for (const MicroscopeCsvSide& side : sides) {
        if (view == MicroscopeView::heads) {
            addHeads(lines, side);
        } else {
            addWeights(lines, side);
        }
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString copyName(const std::string& name) {
    // The names come from the engine; these are all there are.
    static constexpr std::array kNames{
        QT_TRANSLATE_NOOP("CopyName", "original"),   QT_TRANSLATE_NOOP("CopyName", "left-up"),
        QT_TRANSLATE_NOOP("CopyName", "left-down"),  QT_TRANSLATE_NOOP("CopyName", "right-up"),
        QT_TRANSLATE_NOOP("CopyName", "right-down"), QT_TRANSLATE_NOOP("CopyName", "left"),
        QT_TRANSLATE_NOOP("CopyName", "right"),      QT_TRANSLATE_NOOP("CopyName", "up"),
        QT_TRANSLATE_NOOP("CopyName", "down")};
    static_cast<void>(kNames);
    return QCoreApplication::translate("CopyName", name.c_str());
}

} // namespace tessera
