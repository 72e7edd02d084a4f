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
    bool ofTag = false; ///< made for a tag that no panel of the page shows
};

QList<TrainPanelSpec> trainPanels();
/// A panel for a tag of another program.
TrainPanelSpec tagPanel(const std::string& tag);
/// Whether one of trainPanels() shows the tag, or it is a mark in all of them.
bool hasTrainPanel(const std::string& tag);

} // namespace tessera
