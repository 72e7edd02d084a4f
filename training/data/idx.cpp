// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/data/idx.h"

#include "models/error.h"
#include "training/data/array_set.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <sstream>
#include <string_view>
#include <utility>

#include <zlib.h>

namespace tessera {

namespace {

namespace fs = std::filesystem;

constexpr uint32_t kLargestSide = 4096;
constexpr uint64_t kMaxBytes = uint64_t{8} << 30;
/// Deflate packs at most 1032 bytes into one (258 bytes in two bits).
constexpr uint64_t kDeflateRatio = 1032;

/// `pattern` says what is wrong with the file, %1; the fills begin with %2.
template <class... Fills>
[[noreturn]] void fail(const std::string& file, const char* pattern, const Fills&... fills) {
    throw Error(ErrorCode::data, Sentence(pattern, file, fills...), file);
}

/// One inflate stream over a whole gzip file in memory.
class Gunzip {
public:
    Gunzip(ByteView bytes, const std::string& file) : file_(file) {
        stream_.next_in = const_cast<Bytef*>(bytes.data());
        rest_ = bytes.size();
        // 16: a gzip header is expected.
        if (inflateInit2(&stream_, 15 + 16) != Z_OK) {
            fail(file_, TESSERA_SENTENCE("%1 cannot be unpacked: out of memory."));
        }
    }
    ~Gunzip() { inflateEnd(&stream_); }
    Gunzip(const Gunzip&) = delete;
    Gunzip& operator=(const Gunzip&) = delete;

    /// Unpacks up to `size` bytes; fewer only at the end of the stream.
    std::size_t read(uint8_t* to, std::size_t size) {
        constexpr std::size_t kPiece = std::size_t{1} << 30;
        std::size_t done = 0;
        while (done < size && !finished_) {
            stream_.avail_in = static_cast<uInt>(std::min(rest_, kPiece));
            stream_.avail_out = static_cast<uInt>(std::min(size - done, kPiece));
            const uInt in = stream_.avail_in;
            const uInt out = stream_.avail_out;
            stream_.next_out = to + done;
            const int result = inflate(&stream_, Z_NO_FLUSH);
            rest_ -= in - stream_.avail_in;
            done += out - stream_.avail_out;
            finished_ = result == Z_STREAM_END;
            const bool stuck =
                result == Z_BUF_ERROR ||
                (result == Z_OK && out == stream_.avail_out && in == stream_.avail_in);
            if (stuck || (result == Z_OK && rest_ == 0 && done < size && stream_.avail_out > 0)) {
                fail(file_, TESSERA_SENTENCE("%1 ends early; download it again."));
            }
            if (result != Z_OK && !finished_) {
                fail(file_, TESSERA_SENTENCE("%1 is damaged (gzip); download it again."));
            }
        }
        return done;
    }
    bool finished() const { return finished_; }

private:
    z_stream stream_{};
    std::size_t rest_ = 0;
    bool finished_ = false;
    const std::string& file_;
};

/// The first of the usual spellings that exists.
std::optional<fs::path> find_file(const fs::path& folder, const std::string& split,
                                  const std::string& what) {
    const std::string dimensions = what == "images" ? "idx3" : "idx1";
    for (const std::string separator : {"-", "."}) {
        for (const std::string ending : {"", ".gz"}) {
            std::string name = split;
            name += "-" + what + separator + dimensions + "-ubyte" + ending;
            std::error_code error;
            if (fs::is_regular_file(folder / name, error)) {
                return folder / name;
            }
        }
    }
    return std::nullopt;
}

constexpr std::array<std::string_view, 3> kSplitWords = {"train", "t10k", "test"};

/// What stands before the split in the name of an IDX file: "emnist-letters-", of MNIST's nothing.
std::optional<std::string> prefix_of(const std::string& name) {
    for (const std::string_view word : kSplitWords) {
        for (const std::string_view what : {"-images-idx3-ubyte", "-images.idx3-ubyte",
                                            "-labels-idx1-ubyte", "-labels.idx1-ubyte"}) {
            const std::size_t at = name.find(std::string(word).append(what));
            const std::size_t end = at + word.size() + what.size();
            if (at != std::string::npos && (end == name.size() || name.substr(end) == ".gz") &&
                (at == 0 || name[at - 1] == '-' || name[at - 1] == '_')) {
                return name.substr(0, at);
            }
        }
    }
    return std::nullopt;
}

/// Of the images files in the folder.
std::set<std::string> prefixes_in(const fs::path& folder) {
    std::set<std::string> prefixes;
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        const std::string name = it->path().filename().string();
        std::error_code ignored;
        const auto prefix = prefix_of(name);
        if (prefix && name.find("-images") != std::string::npos && it->is_regular_file(ignored)) {
            prefixes.insert(*prefix);
        }
    }
    return prefixes;
}

/// The data set in the folder that a person means: the only one, MNIST's own names, or that of the
/// file `name`.
std::string chosen_prefix(const fs::path& folder, const std::string& name) {
    if (const auto prefix = prefix_of(name)) {
        return *prefix;
    }
    const std::set<std::string> prefixes = prefixes_in(folder);
    if (prefixes.size() > 1 && !prefixes.contains("")) {
        std::string names;
        for (const std::string& prefix : prefixes) {
            names.append(names.empty() ? "" : ", ").append(prefix, 0, prefix.size() - 1);
        }
        throw Error(ErrorCode::data,
                    {TESSERA_SENTENCE("%1 holds several data sets (%2); open an images file of the "
                                      "one that is meant."),
                     folder, names},
                    folder.string());
    }
    return prefixes.empty() ? std::string() : *prefixes.begin();
}

/// Names out of EMNIST's mapping, whose lines are a label and the codes of its characters;
/// otherwise the labels.
std::vector<std::string> label_names(const fs::path& folder, const std::string& prefix,
                                     int classes) {
    std::vector<std::string> names;
    for (int i = 0; i < classes; ++i) {
        names.push_back(std::to_string(i));
    }
    std::error_code error;
    const fs::path file = folder / (prefix + "mapping.txt");
    if (!prefix.empty() && fs::is_regular_file(file, error)) {
        const std::vector<uint8_t> bytes = read_data_file(file);
        std::istringstream text(std::string(bytes.begin(), bytes.end()));
        for (std::string line; std::getline(text, line);) {
            std::istringstream words(line);
            int label = -1;
            int code = 0;
            if (words >> label >> code && label >= 0 && label < classes && code > 32 &&
                code < 127) {
                names[static_cast<std::size_t>(label)] = static_cast<char>(code);
            }
        }
    }
    return names;
}

struct IdxData {
    std::vector<uint8_t> bytes;
    IdxLayout layout;
};

IdxData read_idx(const fs::path& file) {
    IdxData data;
    data.bytes = read_data_file(file);
    if (file.extension() == ".gz") {
        data.bytes = unpack_idx(data.bytes, file.string());
    }
    data.layout = check_idx(data.bytes, file.string());
    return data;
}

std::shared_ptr<const ImageSet> read_split(const fs::path& images_file, const fs::path& labels_file,
                                           const std::string& split, int& classes) {
    IdxData images = read_idx(images_file);
    const auto& sizes = images.layout.sizes;
    const bool rgb = sizes.size() == 4 && sizes[3] == 3;
    if (!rgb && sizes.size() != 3) {
        fail(images_file.string(),
             TESSERA_SENTENCE("%1 has %2 dimensions, not the 3 of grey pictures (number, rows, "
                              "columns); give an images file."),
             sizes.size());
    }
    if (sizes[1] > kLargestSide || sizes[2] > kLargestSide) {
        fail(images_file.string(),
             TESSERA_SENTENCE("%1 has pictures of %2 x %3 pixels; at most 4096 x 4096 are read."),
             sizes[1], sizes[2]);
    }
    const IdxData labels = read_idx(labels_file);
    if (labels.layout.sizes.size() != 1) {
        fail(labels_file.string(),
             TESSERA_SENTENCE("%1 has %2 dimensions, not the 1 of labels; give a labels file."),
             labels.layout.sizes.size());
    }
    if (labels.layout.sizes[0] != sizes[0]) {
        fail(labels_file.string(),
             TESSERA_SENTENCE("%1 has %2 labels for the %3 pictures of %4; download both again."),
             labels.layout.sizes[0], sizes[0], images_file);
    }
    const auto skip = [](const IdxData& data) {
        return data.bytes.begin() + static_cast<std::ptrdiff_t>(data.layout.header_bytes);
    };
    std::vector<uint8_t> values(skip(labels), labels.bytes.end());
    classes = std::max(classes, 1 + *std::max_element(values.begin(), values.end()));
    images.bytes.erase(images.bytes.begin(), skip(images));
    return std::make_shared<ArraySet>(split, static_cast<int>(sizes[1]), static_cast<int>(sizes[2]),
                                      rgb ? 3 : 1, std::move(images.bytes), std::move(values));
}

} // namespace

IdxLayout parse_idx_header(ByteView bytes, const std::string& file) {
    if (bytes.size() < 4) {
        fail(file,
             TESSERA_SENTENCE("%1 has %2 bytes, too few for an IDX header; download it again."),
             bytes.size());
    }
    if (bytes[0] != 0 || bytes[1] != 0) {
        fail(file, TESSERA_SENTENCE("%1 does not begin like an IDX file (two zero bytes); give an "
                                    "IDX file such as train-images-idx3-ubyte."));
    }
    if (bytes[2] != 8) {
        fail(file,
             TESSERA_SENTENCE("%1 holds values of type %2; only unsigned bytes (type 8) are read."),
             bytes[2]);
    }
    const std::size_t dimensions = bytes[3];
    if (dimensions < 1 || dimensions > 4) {
        fail(file,
             TESSERA_SENTENCE("%1 has %2 dimensions, not 1 to 4; give an IDX file such as "
                              "train-images-idx3-ubyte."),
             dimensions);
    }
    IdxLayout layout;
    layout.header_bytes = 4 + 4 * dimensions;
    if (bytes.size() < layout.header_bytes) {
        fail(file, TESSERA_SENTENCE("%1 ends inside its header; download it again."));
    }
    uint64_t total = 1;
    for (std::size_t i = 0; i < dimensions; ++i) {
        const uint8_t* p = bytes.data() + 4 + 4 * i;
        const uint32_t size =
            uint32_t{p[0]} << 24 | uint32_t{p[1]} << 16 | uint32_t{p[2]} << 8 | p[3];
        if (size == 0) {
            fail(file, TESSERA_SENTENCE("%1 announces no data (a size is 0); download it again."));
        }
        total = total > kMaxBytes ? total : total * size;
        layout.sizes.push_back(size);
    }
    if (total > kMaxBytes) {
        fail(file, TESSERA_SENTENCE("%1 announces more than 8 GiB; its header is damaged, download "
                                    "it again."));
    }
    layout.data_bytes = static_cast<std::size_t>(total);
    return layout;
}

IdxLayout check_idx(ByteView bytes, const std::string& file) {
    IdxLayout layout = parse_idx_header(bytes, file);
    const std::size_t wanted = layout.header_bytes + layout.data_bytes;
    if (bytes.size() != wanted) {
        fail(file,
             TESSERA_SENTENCE("%1 has %2 bytes, but its header announces %3; download it again."),
             bytes.size(), wanted);
    }
    return layout;
}

std::vector<uint8_t> unpack_idx(ByteView bytes, const std::string& file) {
    constexpr std::size_t kLongestHeader = 20;
    Gunzip gunzip(bytes, file);
    std::vector<uint8_t> out(kLongestHeader);
    const std::size_t begun = gunzip.read(out.data(), out.size());
    out.resize(begun);
    const IdxLayout layout = parse_idx_header(out, file);
    const std::size_t wanted = layout.header_bytes + layout.data_bytes;
    if (wanted > kDeflateRatio * bytes.size() + kLongestHeader) {
        fail(file,
             TESSERA_SENTENCE("%1 announces %2 bytes, more than can be packed into its %3; "
                              "download it again."),
             wanted, bytes.size());
    }
    if (wanted > begun) {
        out.resize(wanted);
        out.resize(begun + gunzip.read(out.data() + begun, wanted - begun));
    }
    uint8_t extra = 0;
    if (gunzip.read(&extra, 1) != 0) {
        fail(file,
             TESSERA_SENTENCE("%1 unpacks to more than the %2 bytes that its header announces; "
                              "download it again."),
             wanted);
    }
    return out;
}

bool is_idx(const fs::path& folder) {
    return !prefixes_in(folder).empty();
}

Dataset open_idx(const fs::path& folder, const std::string& name) {
    Dataset dataset;
    dataset.kind = "idx";
    dataset.path = folder.string();
    const std::string prefix = chosen_prefix(folder, name);
    int classes = 0;
    const bool plain = find_file(folder, prefix + "test", "images").has_value();
    for (const auto& [word, split] : {std::pair<std::string, std::string>{"train", "train"},
                                      {plain ? "test" : "t10k", "test"}}) {
        const auto images = find_file(folder, prefix + word, "images");
        const auto labels = find_file(folder, prefix + word, "labels");
        if (!images && !labels && split == "test") {
            continue;
        }
        for (const auto& [file, what] :
             {std::pair{images, "images-idx3"}, {labels, "labels-idx1"}}) {
            require(file.has_value(), ErrorCode::data,
                    {TESSERA_SENTENCE("%1 has no %2 (or .gz); put it beside the other IDX files."),
                     folder, prefix + word + "-" + what + "-ubyte"},
                    folder.string());
        }
        (split == "train" ? dataset.train : dataset.test) =
            read_split(*images, *labels, split, classes);
    }
    dataset.class_names = label_names(folder, prefix, classes);
    return dataset;
}

} // namespace tessera
