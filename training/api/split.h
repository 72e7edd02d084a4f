// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/dataset.h"
#include "training/api/run_config.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace tessera {

/// Training, validation and test sets after the split of `config`.
struct SplitSets {
    std::shared_ptr<const ImageSet> train;
    std::shared_ptr<const ImageSet> validation; ///< null when nothing is held out
    std::shared_ptr<const ImageSet> test; ///< the data set's own, else data.test_share; or null
    /// How the validation set is chosen, in words: "own folder", "last 10 %", "10 % of each class,
    /// drawn with seed 7".
    Sentence rule;
    std::size_t left_out = 0; ///< training pictures left out as copies (data.copies)
};
/// A data set with its own validation split keeps it. Otherwise `last` holds out the last share of
/// the array (Keras' validation_split), `stratified` the last share of every class; `auto` is
/// `last` for CIFAR and IDX, `stratified` for folders and the built-in set; `random` draws the
/// share of every class with data.split_seed. data.copies then leaves training pictures out.
/// Before all that, a data set without test pictures gives data.test_share of every class to them,
/// drawn with data.split_seed: neither data.images nor the validation rule changes which.
/// Throws Error(data) for a data set without training pictures, Error(interrupted) once `stop` says
/// so while copies are looked for.
SplitSets split_dataset(const Dataset& dataset, const DataConfig& config, const Stop& stop = {});

/// A data set without test pictures, the test share of `config` taken from its training pictures;
/// else as it is.
Dataset with_test_split(const Dataset& dataset, const DataConfig& config);

/// One split and its name.
struct NamedSplit {
    std::string name; ///< "train", "val" or "test"
    std::shared_ptr<const ImageSet> set;
};
/// A split of the data as a run of `config` divides them. `split` is "train", "val" or "test";
/// empty: the test split or, of data without one, the validation split. Throws Error(usage) for
/// another name, Error(data) when there is no such split.
NamedSplit find_split(const Dataset& dataset, const DataConfig& config, const std::string& split);

/// The data set with the splits that a run of `config` would make, before copies are left out and
/// with all training images: what a person looks at and what the check for copies reads. Without
/// training pictures the data set as it is.
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
