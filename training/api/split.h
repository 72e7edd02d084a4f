// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/dataset.h"
#include "training/api/run_config.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace tessera {

/// Training and validation sets after the split of `config`.
struct SplitSets {
    std::shared_ptr<const ImageSet> train;
    std::shared_ptr<const ImageSet> validation; ///< null when nothing is held out
    /// In words: "own folder", "last 10 %", "10 % of each class, drawn with seed 7".
    Sentence rule;
    std::size_t left_out = 0; ///< training pictures left out as copies (data.copies)
};
/// A data set with its own validation split keeps it. Otherwise `last` holds out the last share of
/// the array (Keras' validation_split), `stratified` the last share of every class; `auto` is
/// `last` for CIFAR and IDX, `stratified` for folders and the built-in set; `random` draws the
/// share of every class with data.split_seed. data.copies then leaves training pictures out.
SplitSets split_dataset(const Dataset& dataset, const DataConfig& config);

/// The data set with the splits that a run of `config` would make, before copies are left out and
/// with all training images: what a person looks at and what the check for copies reads.
Dataset with_splits(const Dataset& dataset, DataConfig config);

/// A picture of one split and its copy in another, named as Dataset::split() names them.
struct SplitCopy {
    std::string split_a;
    std::string split_b;
    NearDuplicate pair;
};
/// Exact and near copies between every two splits, each two splits in the order of
/// near_duplicates(). Throws Error(interrupted) once `stop` says so.
std::vector<SplitCopy> copies_between_splits(const Dataset& dataset, const Stop& stop = {});

} // namespace tessera
