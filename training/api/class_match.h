// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/dataset.h"
#include "training/api/events.h"

#include <memory>
#include <string>
#include <vector>

namespace tessera {

/// Which classes of a data set are which of a model.
struct ClassMatch {
    std::vector<int> to_model;        ///< per class of the data; -1: unknown to the model
    std::vector<std::string> missing; ///< classes of the model that the data do not have
    bool is_identity() const;         ///< every class has the number that it has in the model
    bool is_empty() const;            ///< no class in common
};

/// By name. Names that are whole numbers also match with another number of leading zeros ("07" and
/// "7") where that is unambiguous: one name of that value is left on either side.
ClassMatch match_classes(const std::vector<std::string>& model,
                         const std::vector<std::string>& data);

/// The pictures of `set` whose class the model knows, in their order, labelled as the model labels.
std::shared_ptr<const ImageSet> known_images(std::shared_ptr<const ImageSet> set,
                                             const ClassMatch& match);
/// The classes of the data that the model does not know, with their pictures in `set`.
std::vector<ClassImages> unknown_classes(const ImageSet& set, const std::vector<std::string>& data,
                                         const ClassMatch& match);

/// A sentence for every kind of difference between the classes.
std::vector<Sentence> match_notes(const std::vector<ClassImages>& unknown,
                                  const std::vector<std::string>& missing);

} // namespace tessera
