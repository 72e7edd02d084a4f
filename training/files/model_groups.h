// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/stats/metrics.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace tessera {

/// Images per class that a model was trained on, in the order of its classes, whatever it is
/// evaluated on; MODEL as in evaluate(). Empty for runs of before they were written down.
std::vector<int64_t> model_training_images(const std::filesystem::path& model);

/// Recall of a model's classes with many, medium and few of these images; nothing where they are
/// not known.
std::optional<GroupAccuracy> model_groups(const std::filesystem::path& model,
                                          const EvalResult& result);

} // namespace tessera
