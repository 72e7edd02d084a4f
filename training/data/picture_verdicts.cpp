// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/data/picture_verdicts.h"

#include "models/error.h"
#include "training/api/sentence_json.h"
#include "training/data/byte_digest.h"
#include "training/files/disk.h"
#include "training/files/run_files.h"

#include <fstream>

namespace tessera {

namespace {

namespace fs = std::filesystem;

/// The first line of a file of verdicts; the number is that of the format.
constexpr std::string_view kFirstWord = "tessera-pictures-2 ";

fs::path verdict_file(const fs::path& root) {
    std::error_code error;
    const fs::path real = fs::weakly_canonical(root, error);
    ByteDigest digest;
    digest.add((error ? root : real).string());
    return cache_folder() / "pictures" / digest.hex();
}

} // namespace

std::optional<PictureVerdicts> recall_verdicts(const fs::path& root, const std::string& listing) {
    std::ifstream file(verdict_file(root), std::ios::binary);
    std::string line;
    if (!std::getline(file, line) || line != std::string(kFirstWord) + listing) {
        return std::nullopt;
    }
    PictureVerdicts verdicts;
    while (std::getline(file, line)) {
        const std::size_t tab = line.find('\t');
        if (tab == std::string::npos) {
            return std::nullopt;
        }
        verdicts.emplace(sentence_from_json(line.substr(0, tab)).english(),
                         sentence_from_json(line.substr(tab + 1)));
    }
    return verdicts;
}

void keep_verdicts(const fs::path& root, const std::string& listing,
                   const PictureVerdicts& verdicts) {
    std::string text(kFirstWord);
    text += listing;
    for (const auto& [path, reason] : verdicts) {
        text += '\n';
        text += sentence_to_json(path); // JSON has no raw tab or newline in its strings
        text += '\t';
        text += sentence_to_json(reason);
    }
    text += '\n';
    const fs::path file = verdict_file(root);
    std::error_code error;
    fs::create_directories(file.parent_path(), error);
    try {
        write_file_atomically(file, text);
    } catch (const Error&) {
        return; // found out again next time
    }
}

} // namespace tessera
