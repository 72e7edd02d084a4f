// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/data/cifar.h"

#include "models/error.h"
#include "training/data/array_set.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace tessera {

namespace {

namespace fs = std::filesystem;

constexpr int kSide = 32;
constexpr std::size_t kPlane = std::size_t{kSide} * kSide;
constexpr std::size_t kPixels = 3 * kPlane;
constexpr int kCoarseClasses = 20;

/// Coarse label of every fine label of CIFAR-100.
constexpr std::array<uint8_t, 100> kCoarseOfFine = {
    4,  1,  14, 8,  0,  6,  7,  7,  18, 3,  3,  14, 9,  18, 7,  11, 3,  9,  7,  11,
    6,  11, 5,  10, 7,  6,  13, 15, 3,  15, 0,  11, 1,  10, 12, 14, 16, 9,  11, 5,
    5,  19, 8,  8,  15, 13, 14, 17, 18, 10, 16, 4,  17, 4,  2,  0,  17, 4,  18, 17,
    10, 3,  2,  12, 12, 16, 12, 1,  9,  19, 2,  10, 0,  1,  16, 12, 9,  13, 15, 13,
    16, 19, 2,  4,  6,  19, 5,  5,  8,  19, 18, 1,  2,  15, 6,  0,  17, 8,  14, 13};

std::string kind_name(CifarKind kind) {
    return kind == CifarKind::ten ? "CIFAR-10" : "CIFAR-100";
}

int class_count_of(CifarKind kind) {
    return kind == CifarKind::ten ? 10 : 100;
}

/// `pattern` says what is wrong with the file, %1; the fills begin with %2.
template <class... Fills>
[[noreturn]] void fail(const std::string& file, const char* pattern, const Fills&... fills) {
    throw Error(ErrorCode::data, Sentence(pattern, file, fills...), file);
}

void check_labels(ByteView bytes, CifarKind kind, const CifarLayout& layout,
                  const std::string& file) {
    for (std::size_t i = 0; i < layout.records; ++i) {
        const uint8_t* record = bytes.data() + i * layout.record_bytes;
        const int label = record[layout.label_bytes - 1];
        if (label >= class_count_of(kind)) {
            fail(file,
                 kind == CifarKind::ten
                     ? TESSERA_SENTENCE("%1 has in record %2 the label %3, but CIFAR-10 has labels "
                                        "0 to 9; the file is damaged or of another kind, download "
                                        "it again.")
                     : TESSERA_SENTENCE("%1 has in record %2 the fine label %3, but CIFAR-100 has "
                                        "labels 0 to 99; the file is damaged or of another kind, "
                                        "download it again."),
                 i, label);
        }
        if (kind == CifarKind::ten) {
            continue;
        }
        const int coarse = record[0];
        if (coarse >= kCoarseClasses) {
            fail(file,
                 TESSERA_SENTENCE("%1 has in record %2 the coarse label %3, but CIFAR-100 has "
                                  "coarse labels 0 to 19; the file is damaged or of another kind, "
                                  "download it again."),
                 i, coarse);
        }
        if (coarse != kCoarseOfFine[label]) {
            fail(file,
                 TESSERA_SENTENCE("%1 has in record %2 the coarse label %3, but fine label %4 "
                                  "belongs to coarse label %5; the file is damaged or of another "
                                  "kind, download it again."),
                 i, coarse, label, kCoarseOfFine[label]);
        }
    }
}

/// Appends the records of one file as interleaved pixels and labels.
void append(ByteView bytes, const CifarLayout& layout, std::vector<uint8_t>& pixels,
            std::vector<uint8_t>& labels) {
    std::size_t at = pixels.size();
    pixels.resize(at + layout.records * kPixels);
    for (std::size_t i = 0; i < layout.records; ++i) {
        const uint8_t* record = bytes.data() + i * layout.record_bytes;
        labels.push_back(record[layout.label_bytes - 1]);
        const uint8_t* red = record + layout.label_bytes;
        for (std::size_t p = 0; p < kPlane; ++p, at += 3) {
            pixels[at] = red[p];
            pixels[at + 1] = red[kPlane + p];
            pixels[at + 2] = red[2 * kPlane + p];
        }
    }
}

std::shared_ptr<const ImageSet> read_split(const std::vector<fs::path>& files, CifarKind kind,
                                           const std::string& split) {
    std::vector<uint8_t> pixels;
    std::vector<uint8_t> labels;
    for (const fs::path& file : files) {
        const std::vector<uint8_t> bytes = read_data_file(file);
        append(bytes, check_cifar(bytes, kind, file.string()), pixels, labels);
    }
    return std::make_shared<ArraySet>(split, kSide, kSide, 3, std::move(pixels), std::move(labels));
}

/// data_batch_1.bin, data_batch_2.bin, ... by number.
std::vector<fs::path> batch_files(const fs::path& folder) {
    constexpr std::string_view prefix = "data_batch_";
    constexpr std::string_view suffix = ".bin";
    std::vector<std::pair<int, fs::path>> found;
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        const std::string name = it->path().filename().string();
        if (!name.starts_with(prefix) || !name.ends_with(suffix) ||
            name.size() <= prefix.size() + suffix.size()) {
            continue;
        }
        int number = 0;
        const char* last = name.data() + name.size() - suffix.size();
        const auto parsed = std::from_chars(name.data() + prefix.size(), last, number);
        if (parsed.ec == std::errc{} && parsed.ptr == last) {
            found.emplace_back(number, it->path());
        }
    }
    std::sort(found.begin(), found.end());
    std::vector<fs::path> files;
    files.reserve(found.size());
    for (auto& [number, file] : found) {
        files.push_back(std::move(file));
    }
    return files;
}

bool is_file(const fs::path& path) {
    std::error_code error;
    return fs::is_regular_file(path, error);
}

std::vector<std::string> class_names(const fs::path& folder, CifarKind kind) {
    const fs::path file =
        folder / (kind == CifarKind::ten ? "batches.meta.txt" : "fine_label_names.txt");
    const auto classes = static_cast<std::size_t>(class_count_of(kind));
    if (is_file(file)) {
        const std::vector<uint8_t> bytes = read_data_file(file);
        return parse_label_names({reinterpret_cast<const char*>(bytes.data()), bytes.size()},
                                 classes, file.string());
    }
    std::vector<std::string> names;
    for (std::size_t i = 0; i < classes; ++i) {
        names.push_back("class " + std::to_string(i));
    }
    return names;
}

} // namespace

CifarLayout check_cifar(ByteView bytes, CifarKind kind, const std::string& file) {
    CifarLayout layout;
    layout.label_bytes = kind == CifarKind::ten ? 1 : 2;
    layout.record_bytes = layout.label_bytes + kPixels;
    layout.records = bytes.size() / layout.record_bytes;
    if (bytes.empty()) {
        fail(file,
             TESSERA_SENTENCE("%1 is empty; a %2 file holds records of %3 bytes, download it "
                              "again."),
             kind_name(kind), layout.record_bytes);
    }
    if (bytes.size() >= 3 && bytes[0] == 0x1F && bytes[1] == 0x8B && bytes[2] == 8) {
        fail(file, TESSERA_SENTENCE("%1 is compressed with gzip; unpack it first."));
    }
    const std::size_t rest = bytes.size() % layout.record_bytes;
    if (rest != 0) {
        fail(file,
             TESSERA_SENTENCE("%1 has %2 bytes: %3 %4 records of %5 bytes and %6 bytes of record "
                              "%3; the file is incomplete or damaged, download it again."),
             bytes.size(), layout.records, kind_name(kind), layout.record_bytes, rest);
    }
    check_labels(bytes, kind, layout, file);
    return layout;
}

std::vector<std::string> parse_label_names(std::string_view text, std::size_t classes,
                                           const std::string& file) {
    std::vector<std::string> names;
    while (!text.empty()) {
        std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        while (!line.empty() && (line.back() == '\r' || line.back() == ' ')) {
            line.remove_suffix(1);
        }
        if (!line.empty()) {
            names.emplace_back(line);
        }
    }
    if (names.size() != classes) {
        fail(file,
             TESSERA_SENTENCE("%1 has %2 class names, not %3; correct the file or remove it."),
             names.size(), classes);
    }
    return names;
}

bool is_cifar(const fs::path& folder, CifarKind kind) {
    return kind == CifarKind::ten
               ? !batch_files(folder).empty() || is_file(folder / "test_batch.bin")
               : is_file(folder / "train.bin") || is_file(folder / "test.bin");
}

Dataset open_cifar(const fs::path& folder, CifarKind kind) {
    const bool ten = kind == CifarKind::ten;
    std::vector<fs::path> train = ten ? batch_files(folder) : std::vector{folder / "train.bin"};
    const fs::path test = folder / (ten ? "test_batch.bin" : "test.bin");
    require(!train.empty() && is_file(train.front()), ErrorCode::data,
            {TESSERA_SENTENCE("%1 has %2 but no %3; put the training file beside it."), folder,
             test.filename(), ten ? "data_batch_1.bin" : "train.bin"},
            folder.string());
    Dataset dataset;
    dataset.kind = ten ? "cifar10" : "cifar100";
    dataset.path = folder.string();
    dataset.class_names = class_names(folder, kind);
    dataset.train = read_split(train, kind, "train");
    if (is_file(test)) {
        dataset.test = read_split({test}, kind, "test");
    }
    return dataset;
}

} // namespace tessera
