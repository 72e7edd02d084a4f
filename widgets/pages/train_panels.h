// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plots/curve_set.h"

#include <QList>
#include <QString>

#include <string>

namespace tessera {

/// A panel of the Train page: which tags it shows and on what axis.
struct TrainPanelSpec {
    QString id;
    QString title;
    CurveAxis axis;
    std::string train;      ///< tag; with a leading '*' every tag with that ending
    std::string validation; ///< tag; empty: none
    bool smooth = true;
    bool shown = false; ///< at first
    QString hint = {};  ///< what would fill the panel while it is empty
};

QList<TrainPanelSpec> trainPanels();

} // namespace tessera
