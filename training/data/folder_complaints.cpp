// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/data/folder_complaints.h"

#include "models/error.h"
#include "training/data/dataset_notes.h"
#include "training/data/folder_junk.h"
#include "training/data/name_list.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <optional>
#include <string_view>

namespace tessera {

namespace {

namespace fs = std::filesystem;

bool ends_with_any(const std::string& name, std::initializer_list<std::string_view> endings) {
    const std::string small = lower(name);
    return std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view ending) { return small.ends_with(ending); });
}

/// The first file of the folder with one of the endings, of several one of training.
std::optional<std::string> first_file(const FolderScan& scan, const std::string& folder,
                                      std::initializer_list<std::string_view> endings) {
    std::optional<std::string> first;
    for (const std::string& name : scan.entries(folder).files) {
        if (ends_with_any(name, endings)) {
            if (lower(name).find("train") != std::string::npos) {
                return below(folder, name);
            }
            first = first.value_or(below(folder, name));
        }
    }
    return first;
}

/// "cat" of "cat.0.jpg" and "cat_12.png"; empty when no number follows.
std::string leading_word(const std::string& name) {
    const std::size_t end = name.find_first_of("._- 0123456789");
    if (end == std::string::npos || end == 0) {
        return {};
    }
    const std::size_t digit = name.find_first_not_of("._- ", end);
    return digit != std::string::npos && name[digit] >= '0' && name[digit] <= '9'
               ? name.substr(0, end)
               : std::string();
}

/// A file whose name seems to begin with its class: at least two words begin several names each.
std::optional<std::string> named_by_class(const FolderScan& scan, const std::string& folder) {
    std::map<std::string, int> words;
    std::string first;
    for (const std::string& name : scan.entries(folder).files) {
        const std::string word = leading_word(name);
        if (!word.empty() && scan.is_picture(folder, name)) {
            ++words[word];
            first = first.empty() ? name : first;
        }
    }
    const auto repeated =
        std::count_if(words.begin(), words.end(), [](const auto& word) { return word.second > 1; });
    return repeated >= 2 ? std::optional(first) : std::nullopt;
}

[[noreturn]] void fail(const FolderScan& scan, const Sentence& sentence) {
    throw Error(ErrorCode::data, sentence, scan.root().string());
}

} // namespace

void fail_without_classes(const FolderScan& scan, const std::vector<std::string>& folders) {
    for (const std::string& folder : folders) {
        if (const auto name = named_by_class(scan, folder)) {
            const std::string word = leading_word(*name);
            fail(scan, {TESSERA_SENTENCE("%1 holds pictures, but pictures need class folders: "
                                         "their names seem to begin with the class, so put %2 into "
                                         "%3 and the others alike."),
                        scan.root(), below(folder, *name), below(folder, word) + "/"});
        }
    }
    std::vector<std::string> places(folders);
    places.emplace_back();
    for (const std::string& place : places) {
        if (const auto table = first_file(scan, place, {".csv", ".tsv", ".xlsx"})) {
            fail(scan, {TESSERA_SENTENCE("%1 holds pictures and the table %2, but pictures need "
                                         "class folders: sort them by the table into %3."),
                        scan.root(), *table, below(folders.front(), "CLASS")});
        }
    }
    fail(scan, {TESSERA_SENTENCE("%1 holds pictures directly in %2, but pictures need class "
                                 "folders: put those of each class into a folder named after it, "
                                 "such as %3."),
                scan.root(), folders.front().empty() ? Sentence::words(".") : name_list(folders),
                below(folders.front(), "CLASS")});
}

void fail_without_pictures(const FolderScan& scan) {
    const FolderEntries entries = scan.entries({});
    if (!entries.listed) {
        fail(scan, {TESSERA_SENTENCE("%1 cannot be listed; check its permissions."), scan.root()});
    }
    for (const std::string& name : entries.folders) {
        if (!scan.entries(name).listed) {
            fail(scan, {TESSERA_SENTENCE("%1 cannot be listed; check its permissions."),
                        scan.path(name)});
        }
    }
    if (const auto archive = first_file(
            scan, {}, {".zip", ".tar", ".tgz", ".tar.gz", ".7z", ".rar", ".tar.bz2", ".tar.xz"})) {
        fail(scan, {TESSERA_SENTENCE("%1 holds no pictures, but the archive %2; unpack it and open "
                                     "the folder that comes out."),
                    scan.root(), *archive});
    }
    fail(scan, {TESSERA_SENTENCE("%1 has no pictures in class folders; put the pictures of each "
                                 "class into a folder named after it (PNG, JPEG, WebP, BMP, TIFF "
                                 "or Netpbm)."),
                scan.root()});
}

} // namespace tessera
