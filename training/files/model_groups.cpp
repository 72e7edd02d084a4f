// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/files/model_groups.h"

#include "training/files/environment_json.h"

namespace tessera {

std::vector<int64_t> model_training_images(const std::filesystem::path& model) {
    const auto environment = read_model_environment(model);
    return environment ? environment->class_images : std::vector<int64_t>();
}

std::optional<GroupAccuracy> model_groups(const std::filesystem::path& model,
                                          const EvalResult& result) {
    const std::vector<int64_t> images = model_training_images(model);
    if (images.empty() || images.size() != result.per_class.size()) {
        return std::nullopt;
    }
    return group_accuracy(result.per_class, images);
}

} // namespace tessera
