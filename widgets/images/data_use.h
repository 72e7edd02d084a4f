// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/dataset.h"
#include "training/api/run_config.h"
#include "widgets/session/analysis_session.h"

#include <QString>

#include <array>
#include <functional>
#include <memory>
#include <vector>

namespace tessera {

/// What a run of some settings takes of a data set: splits, data.images and data.copies together.
struct DataUse {
    std::array<qint64, 3> images{};             ///< training, validation, test
    std::array<std::vector<int64_t>, 3> counts; ///< images per class, the same way
    qint64 unused = 0;     ///< training images that are neither trained on nor held out
    bool counting = false; ///< copies that training leaves out are still being looked for
    QString problem;       ///< why such a run cannot start; empty: it can

    bool operator==(const DataUse&) const = default;
};

/// Throws as split_dataset() does.
DataUse dataUse(const Dataset& data, const DataConfig& config, const Stop& stop = {});

/// Equal for settings that divide a data set alike.
QString divisionKey(const DataConfig& config);

/// Works it out off the GUI thread. `show` is called once, or, where copies have to be looked for,
/// at once without them and again when they are known. Of one channel only the newest question is
/// answered, and none whose `context` is gone.
void askDataUse(AnalysisSession& analysis, const QString& channel,
                const std::shared_ptr<const Dataset>& data, const DataConfig& config,
                QObject* context, const std::function<void(const DataUse&)>& show);

/// "training 8,100, validation 900, test 9,000": the same words wherever a data set is named.
QString useText(const DataUse& use);

} // namespace tessera
