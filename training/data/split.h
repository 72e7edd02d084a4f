// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/dataset.h"
#include "training/api/run_config.h"

namespace tessera {

/// Training and validation sets after the split of `config`.
struct SplitSets {
    std::shared_ptr<const ImageSet> train;
    std::shared_ptr<const ImageSet> validation; ///< null when nothing is held out
    std::string rule; ///< in words: "own folder", "last 10 %", "10 % of each class"
};
/// A data set with its own validation split keeps it. Otherwise `last` holds out the last share of
/// the array (Keras' validation_split), `stratified` the last share of every class; `auto` is
/// `last` for CIFAR and IDX, `stratified` for folders and the built-in set.
SplitSets split_dataset(const Dataset& dataset, const DataConfig& config);

} // namespace tessera
