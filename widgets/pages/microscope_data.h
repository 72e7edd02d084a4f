// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/events.h"

#include <QString>

#include <vector>

namespace tessera {

enum class MicroscopeView { attention, rollout, heads, positions, filters };
/// Which table of (layers, heads) the heads view shows.
enum class HeadTable { distance, entropy, diagonal };

/// What all sides show: one view, layer, head (-1: mean) and patch.
struct MicroscopeChoice {
    MicroscopeView view = MicroscopeView::attention;
    HeadTable table = HeadTable::distance;
    bool matrix = false; ///< every query at once instead of one over the picture
    int layer = 0;
    int head = -1;
    int row = 0;
    int column = 0;
    double strength = 1;
};

/// Weights of the patches for a choice, patch by patch; empty when the model has none.
std::vector<float> microscopeWeights(const InspectResult& result, const MicroscopeChoice& choice);

/// A square table, queries by keys.
struct MicroscopeMatrix {
    int side = 0;            ///< tokens (class token first) or patches
    bool classToken = false; ///< row and column 0 are no patch
    std::vector<float> values;
};
/// Attention of the layer and head, rollout, or position similarity; side 0 when the model has
/// none.
MicroscopeMatrix microscopeMatrix(const InspectResult& result, const MicroscopeChoice& choice);

/// The table of the heads view, (layers, heads).
const std::vector<float>& headTable(const InspectResult& result, HeadTable table);
/// A value of (layers, heads) for a choice: of the head, or the mean over heads.
double headValue(const std::vector<float>& table, const InspectResult& result,
                 const MicroscopeChoice& choice);

/// The same place of the picture in a grid of another size.
MicroscopeChoice choiceInGrid(MicroscopeChoice choice, int from, int to);

/// The numbers of what is shown as CSV, one line per value, positions counted from 1; a header line
/// first. English names, decimal points. Empty for the filters.
struct MicroscopeCsvSide {
    QString name;
    const InspectResult* result = nullptr;
    MicroscopeChoice choice;
};
QString microscopeCsv(const std::vector<MicroscopeCsvSide>& sides);

/// "left-up" and so on, translated.
QString copyName(const std::string& name);

} // namespace tessera
