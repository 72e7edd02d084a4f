// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/api/dataset.h"

#include "models/error.h"
#include "training/api/home_path.h"
#include "training/data/cifar.h"
#include "training/data/dataset_notes.h"
#include "training/data/file_bytes.h"
#include "training/data/idx.h"
#include "training/data/image_codec.h"
#include "training/data/image_folder.h"
#include "training/data/shapes.h"

#include <filesystem>
#include <optional>
#include <string>
#include <utility>

namespace tessera {

namespace {

namespace fs = std::filesystem;

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
    fs::path file(std::size_t index) const override { return set_->file(indices_.at(index)); }

private:
    std::shared_ptr<const ImageSet> set_;
    std::vector<std::size_t> indices_;
};

/// Opens `folder` when it holds files of a known data set; `name` is that of a file in it.
std::optional<Dataset> open_known(const fs::path& folder, const std::string& name = {}) {
    for (const CifarKind kind : {CifarKind::ten, CifarKind::hundred}) {
        if (is_cifar(folder, kind)) {
            return open_cifar(folder, kind);
        }
    }
    if (is_idx(folder)) {
        return open_idx(folder, name);
    }
    return std::nullopt;
}

/// The Python versions of CIFAR are pickles, which are programs and never run here.
void refuse_pickles(const fs::path& folder) {
    std::error_code error;
    const bool ten = fs::exists(folder / "data_batch_1", error) ||
                     fs::exists(folder / "cifar-10-batches-py", error);
    const bool hundred =
        (fs::exists(folder / "meta", error) && fs::exists(folder / "train", error) &&
         fs::is_regular_file(folder / "train", error)) ||
        fs::exists(folder / "cifar-100-python", error);
    if (ten || hundred) {
        throw Error(ErrorCode::data,
                    {TESSERA_SENTENCE("%1 holds the Python version of CIFAR, whose pickle files "
                                      "are not read; download the binary version (%2)."),
                     folder, ten ? "cifar-10-binary.tar.gz" : "cifar-100-binary.tar.gz"},
                    folder.string());
    }
}

/// A file of CIFAR or IDX stands for its folder; any other file is explained.
Dataset open_beside(const fs::path& file) {
    const std::string name = file.filename().string();
    const std::string ending = file.extension().string();
    const bool idx = name.find("-ubyte") != std::string::npos;
    if (idx || ending == ".bin") {
        if (auto dataset = open_known(file.parent_path(), name)) {
            return std::move(*dataset);
        }
    }
    const char* pattern = TESSERA_SENTENCE(
        "%1 is a file of no known data set; open the folder that holds the data set.");
    if (picture_problem(file, false) == std::nullopt) {
        pattern = TESSERA_SENTENCE(
            "%1 is one picture; open the folder that holds one folder of pictures per class.");
    } else if (ending == ".gz" || ending == ".zip" || ending == ".tar" || ending == ".tgz") {
        pattern =
            TESSERA_SENTENCE("%1 is an archive; unpack it and open the folder that comes out.");
    }
    throw Error(ErrorCode::data, {pattern, file}, file.string());
}

/// What cannot be looked at must not count as absent or empty.
void require_readable(const fs::path& folder, const std::error_code& error) {
    require(!error, ErrorCode::data,
            {TESSERA_SENTENCE("cannot read %1: %2; check the path and its permissions"), folder,
             error.message()},
            folder.string());
}

/// The data set at a path, without notes about its pictures.
Dataset open_path(const std::string& path, const Stop& stop, Reading reading) {
    const fs::path folder = path;
    std::error_code error;
    require(!path.empty(), ErrorCode::data,
            TESSERA_SENTENCE("No data set is named; give builtin:shapes or the path of a folder."));
    const bool there = fs::exists(folder, error);
    require_readable(folder, error);
    require(
        there, ErrorCode::data,
        {TESSERA_SENTENCE("%1 does not exist; give builtin:shapes or the path of a folder."), path},
        path);
    if (!fs::is_directory(folder, error)) {
        return open_beside(folder);
    }
    fs::directory_iterator(folder, error);
    require_readable(folder, error);
    // The archives unpack to a folder of their own, torchvision keeps MNIST in MNIST/raw.
    for (const char* below : {"", "cifar-10-batches-bin", "cifar-100-binary", "MNIST/raw", "raw",
                              "FashionMNIST/raw", "KMNIST/raw", "EMNIST/raw", "gzip"}) {
        if (auto dataset = open_known(*below == 0 ? folder : folder / below)) {
            return std::move(*dataset);
        }
    }
    refuse_pickles(folder);
    return open_image_folder(folder, stop, reading);
}

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
        if (label < 0 || label >= classes) {
            throw Error(ErrorCode::data,
                        {TESSERA_SENTENCE("%1 has label %2, but there are %3 classes."),
                         set.name(i), label, classes});
        }
        ++counts[static_cast<std::size_t>(label)];
    }
    return counts;
}

std::shared_ptr<const ImageSet> subset(std::shared_ptr<const ImageSet> set,
                                       std::vector<std::size_t> indices) {
    for (const std::size_t index : indices) {
        if (index >= set->size()) {
            throw Error(ErrorCode::data, {TESSERA_SENTENCE("A subset asks for picture %1 of %2."),
                                          index, set->size()});
        }
    }
    return std::make_shared<SubsetSet>(std::move(set), std::move(indices));
}

Dataset open_dataset(const std::string& given, const Stop& stop, Reading reading) {
    const std::string path = expand_home(given); // as configurations have it
    if (path.starts_with("builtin:")) {
        return make_shapes(parse_shapes(path));
    }
    Dataset dataset = open_path(path, stop, reading);
    add_notes(dataset);
    return dataset;
}

} // namespace tessera
