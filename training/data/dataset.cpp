// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/api/dataset.h"

#include "models/error.h"
#include "training/data/shapes.h"

#include <string>
#include <utility>

namespace tessera {

namespace {

/// Forwards to chosen pictures of another set.
class SubsetSet : public ImageSet {
public:
    SubsetSet(std::shared_ptr<const ImageSet> set, std::vector<std::size_t> indices)
        : set_(std::move(set)), indices_(std::move(indices)) {}

    std::size_t size() const override { return indices_.size(); }
    Image get(std::size_t index) const override { return set_->get(indices_.at(index)); }
    int label(std::size_t index) const override { return set_->label(indices_.at(index)); }
    std::string name(std::size_t index) const override { return set_->name(indices_.at(index)); }
    bool from_files() const override { return set_->from_files(); }

private:
    std::shared_ptr<const ImageSet> set_;
    std::vector<std::size_t> indices_;
};

} // namespace

const ImageSet* Dataset::split(std::string_view name) const {
    if (name == "train") {
        return train.get();
    }
    if (name == "val") {
        return validation.get();
    }
    return name == "test" ? test.get() : nullptr;
}

std::vector<int64_t> class_counts(const ImageSet& set, int classes) {
    std::vector<int64_t> counts(static_cast<std::size_t>(classes), 0);
    for (std::size_t i = 0; i < set.size(); ++i) {
        const int label = set.label(i);
        require(label >= 0 && label < classes, ErrorCode::data,
                set.name(i) + " has label " + std::to_string(label) + ", but there are " +
                    std::to_string(classes) + " classes.");
        ++counts[static_cast<std::size_t>(label)];
    }
    return counts;
}

std::shared_ptr<const ImageSet> subset(std::shared_ptr<const ImageSet> set,
                                       std::vector<std::size_t> indices) {
    for (const std::size_t index : indices) {
        require(index < set->size(), ErrorCode::data,
                "A subset asks for picture " + std::to_string(index) + " of " +
                    std::to_string(set->size()) + ".");
    }
    return std::make_shared<SubsetSet>(std::move(set), std::move(indices));
}

Dataset open_dataset(const std::string& path) {
    if (path.starts_with("builtin:")) {
        return make_shapes(parse_shapes(path));
    }
    throw Error(ErrorCode::data, path + " is not a data set.", path);
}

} // namespace tessera
