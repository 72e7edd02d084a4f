// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/data/folder_layout.h"

#include "models/error.h"
#include "training/data/dataset_notes.h"
#include "training/data/folder_complaints.h"
#include "training/data/folder_junk.h"
#include "training/data/name_list.h"
#include "training/data/split_names.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <iterator>
#include <string_view>
#include <tuple>

namespace tessera {

namespace {

using Names = std::vector<std::string>;

constexpr int kDeepestData = 8;

/// What a folder is called that holds the pictures of all classes.
bool is_heap(const std::string& folder) {
    static constexpr auto kNames = std::to_array<std::string_view>(
        {"images", "image", "imgs", "img", "pictures", "photos", "jpegimages", "jpg", "jpeg", "png",
         "data", "dataset", "all"});
    return std::find(kNames.begin(), kNames.end(), lower(folder)) != kNames.end();
}

/// A folder beside others, seen from above.
struct Child {
    std::string name;
    SplitName kind;
    std::string inside;  ///< the folder that holds its class folders, relative to the data set
    Names classes;       ///< its folders that hold pictures
    bool direct = false; ///< pictures lie directly in it

    bool holds_any() const { return direct || !classes.empty(); }
};
using Children = std::vector<Child>;

Names names_of(const Children& children) {
    Names names;
    for (const Child& child : children) {
        names.push_back(child.name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

/// Two splits or more by whole words: beside other folders "tr" and "te" may well be classes.
bool has_words_for_splits(const Children& flats) {
    constexpr std::size_t kShortRank = 2;
    return std::count_if(flats.begin(), flats.end(), [](const Child& child) {
               return child.kind.split == Split::validation || child.kind.rank < kShortRank;
           }) > 1;
}

class LayoutReader {
public:
    explicit LayoutReader(const FolderScan& scan) : scan_(scan) {}

    FolderLayout read() {
        level({}, 0);
        return std::move(layout_);
    }

private:
    struct Groups {
        Children splits; ///< called like a split, with class folders; in the order of preference
        Children flats;  ///< called like a split, pictures directly inside, no class folders
        Children others; ///< with pictures, called otherwise
    };

    void level(const std::string& base, int depth);
    Child look(const std::string& base, const std::string& name) const;
    Groups group(const std::string& base, const Names& folders);
    void read_splits(const std::string& base, const Groups& groups);
    void read_classes(const std::string& base, Groups groups, const char* why);
    bool only_evaluates(const std::string& base, const Groups& groups);
    void list_loose_files(const std::string& base, const Names& files);
    void skip(const std::string& relative, Sentence reason, bool picture = false);
    void skip_empty(const std::string& relative);
    [[noreturn]] void fail_flat(const std::string& base, Children flats) const;
    void refuse_several(const std::string& base, const Children& others) const;
    std::optional<SplitFolder>& slot(Split split);

    const FolderScan& scan_;
    FolderLayout layout_;
};

std::optional<SplitFolder>& LayoutReader::slot(Split split) {
    return split == Split::train        ? layout_.train
           : split == Split::validation ? layout_.validation
                                        : layout_.test;
}

void LayoutReader::skip(const std::string& relative, Sentence reason, bool picture) {
    layout_.skipped.push_back({scan_.path(relative).string(), std::move(reason), picture});
}

void LayoutReader::skip_empty(const std::string& relative) {
    if (scan_.entries(relative).listed) {
        skip(relative, TESSERA_SENTENCE("the folder holds no picture"));
    } else {
        skip(relative, kNotListed, true);
    }
}

void LayoutReader::list_loose_files(const std::string& base, const Names& files) {
    for (const std::string& name : files) {
        const bool picture = scan_.is_picture(base, name);
        skip(below(base, name),
             picture ? TESSERA_SENTENCE("it lies in no class folder, so its class is unknown")
                     : TESSERA_SENTENCE("it is no picture"),
             picture);
    }
}

Child LayoutReader::look(const std::string& base, const std::string& name) const {
    Child child{name, split_name(name), below(base, name), {}, false};
    const auto look_in = [&](const std::string& folder) {
        const FolderEntries entries = scan_.entries(folder);
        child.direct = scan_.has_picture(folder, entries.files);
        child.classes.clear();
        for (const std::string& inner : entries.folders) {
            if (scan_.holds_pictures(below(folder, inner))) {
                child.classes.push_back(inner);
            }
        }
    };
    look_in(child.inside);
    // Archives of splits often hold a folder of the same name: training_set/training_set.
    const bool again = child.kind.split != Split::none && !child.direct &&
                       child.classes.size() == 1 &&
                       split_name(child.classes.front()).split == child.kind.split;
    if (again) {
        const std::string inner = below(child.inside, child.classes.front());
        if (!scan_.has_picture(inner, scan_.entries(inner).files)) {
            child.inside = inner;
            look_in(inner);
        }
    }
    return child;
}

LayoutReader::Groups LayoutReader::group(const std::string& base, const Names& folders) {
    Groups groups;
    Names empty;
    for (const std::string& name : folders) {
        Child child = look(base, name);
        if (!child.holds_any()) {
            skip_empty(below(base, name));
            empty.push_back(name);
        } else if (child.kind.split == Split::none) {
            groups.others.push_back(std::move(child));
        } else {
            (child.classes.empty() ? groups.flats : groups.splits).push_back(std::move(child));
        }
    }
    std::stable_sort(
        groups.splits.begin(), groups.splits.end(), [](const Child& a, const Child& b) {
            return std::tie(a.kind.split, a.kind.rank) < std::tie(b.kind.split, b.kind.rank);
        });
    if (!empty.empty()) {
        layout_.notes.emplace_back(
            TESSERA_SENTENCE("%1 has folders without a picture, which are no classes: %2."),
            scan_.path(base), name_list(empty));
    }
    return groups;
}

void LayoutReader::read_splits(const std::string& base, const Groups& groups) {
    for (const Child& child : groups.splits) {
        std::optional<SplitFolder>& split = slot(child.kind.split);
        if (split) {
            skip(below(base, child.name),
                 {TESSERA_SENTENCE("%1 is read as the %2 split, so its %3 files are not used"),
                  split->folder, Sentence(word_of(child.kind.split)),
                  scan_.count_files(below(base, child.name))});
            continue;
        }
        const FolderEntries inside = scan_.entries(child.inside);
        split = SplitFolder{child.inside, inside.folders};
        list_loose_files(child.inside, inside.files);
        layout_.skipped.insert(layout_.skipped.end(), inside.skipped.begin(), inside.skipped.end());
        Names empty;
        std::set_difference(inside.folders.begin(), inside.folders.end(), child.classes.begin(),
                            child.classes.end(), std::back_inserter(empty));
        for (const std::string& name : empty) {
            skip_empty(below(child.inside, name));
        }
        if (!empty.empty()) {
            layout_.notes.emplace_back(
                TESSERA_SENTENCE("%1 has folders without a picture, which are no classes: %2."),
                scan_.path(child.inside), name_list(empty));
        }
    }
    for (const Child& child : groups.flats) {
        skip(below(base, child.name),
             {TESSERA_SENTENCE("its %1 files lie in no class folders, so their classes are "
                               "unknown"),
              scan_.count_files(below(base, child.name))});
        layout_.notes.emplace_back(
            TESSERA_SENTENCE("%1 is not used: its pictures lie in no class folders."),
            scan_.path(below(base, child.name)));
    }
    for (const Child& child : groups.others) {
        skip(below(base, child.name),
             {TESSERA_SENTENCE("it lies beside the split folder %1, so its %2 files are not used"),
              groups.splits.front().name, scan_.count_files(below(base, child.name))});
    }
    if (!groups.others.empty()) {
        layout_.notes.emplace_back(
            TESSERA_SENTENCE("%1 is ambiguous: beside %3, which is read as a split, lie folders "
                             "that are not used (%2); move them into %3, or rename %3 if that is a "
                             "class."),
            scan_.root(), name_list(names_of(groups.others)), groups.splits.front().name);
    }
}

void LayoutReader::read_classes(const std::string& base, Groups groups, const char* why) {
    Children like_splits = std::move(groups.splits);
    std::move(groups.flats.begin(), groups.flats.end(), std::back_inserter(like_splits));
    if (!like_splits.empty()) {
        layout_.notes.emplace_back(
            TESSERA_SENTENCE("%1 is ambiguous: folders called like splits (%2) are read as "
                             "classes, because %3; rename them if they are classes, or move the "
                             "others if they are splits."),
            scan_.root(), name_list(names_of(like_splits)), why);
    }
    Children classes = std::move(groups.others);
    Names inner;
    for (const Child& child : classes) {
        inner.insert(inner.end(), child.classes.begin(), child.classes.end());
    }
    const bool split_inside =
        !inner.empty() && std::all_of(inner.begin(), inner.end(), [](const std::string& name) {
            return split_name(name).split != Split::none;
        });
    if (split_inside) {
        std::sort(inner.begin(), inner.end());
        inner.erase(std::unique(inner.begin(), inner.end()), inner.end());
        layout_.notes.emplace_back(
            TESSERA_SENTENCE("%1 has splits inside of its classes (%2), which are all read as "
                             "training pictures; put the classes into the splits to keep them "
                             "apart."),
            scan_.root(), name_list(inner));
    }
    std::move(like_splits.begin(), like_splits.end(), std::back_inserter(classes));
    layout_.train = SplitFolder{base, names_of(classes)};
}

/// Splits without a training split. Reads them when nothing lies beside them, or when the folders
/// beside them have their classes: those are the training pictures then.
bool LayoutReader::only_evaluates(const std::string& base, const Groups& groups) {
    const Names beside = names_of(groups.others);
    const bool same =
        std::all_of(groups.splits.begin(), groups.splits.end(), [&](const Child& child) {
            return std::includes(beside.begin(), beside.end(), child.classes.begin(),
                                 child.classes.end());
        });
    if (!groups.others.empty() && !same) {
        return false;
    }
    read_splits(base, {groups.splits, groups.flats, {}});
    if (!groups.others.empty()) {
        layout_.train = SplitFolder{base, beside};
    }
    return true;
}

void LayoutReader::refuse_several(const std::string& base, const Children& others) const {
    const auto has_splits = [&](const Child& child) {
        return !child.direct &&
               std::any_of(child.classes.begin(), child.classes.end(), [&](const auto& name) {
                   return split_name(name).split == Split::train &&
                          !look(child.inside, name).classes.empty();
               });
    };
    if (others.size() > 1 && std::all_of(others.begin(), others.end(), has_splits)) {
        throw Error(ErrorCode::data,
                    {TESSERA_SENTENCE("%1 holds several data sets (%2); open one of them."),
                     scan_.path(base), name_list(names_of(others))},
                    scan_.root().string());
    }
}

void LayoutReader::fail_flat(const std::string& base, Children flats) const {
    std::stable_partition(flats.begin(), flats.end(),
                          [](const Child& child) { return child.kind.split == Split::train; });
    Names folders;
    for (const Child& child : flats) {
        folders.push_back(below(base, child.name));
    }
    fail_without_classes(scan_, folders);
}

void LayoutReader::level(const std::string& base, int depth) {
    const FolderEntries entries = scan_.entries(base);
    const bool direct = scan_.has_picture(base, entries.files);
    Groups groups = group(base, entries.folders);
    const auto is_train = [](const Child& child) { return child.kind.split == Split::train; };
    const bool train = !groups.splits.empty() && is_train(groups.splits.front());
    const bool flat_train = std::any_of(groups.flats.begin(), groups.flats.end(), is_train);
    if (groups.splits.empty() && groups.flats.empty() && groups.others.empty()) {
        if (direct) {
            fail_without_classes(scan_, {base});
        }
        fail_without_pictures(scan_);
    }
    list_loose_files(base, entries.files);
    layout_.skipped.insert(layout_.skipped.end(), entries.skipped.begin(), entries.skipped.end());
    if (flat_train && !train && (groups.others.empty() || has_words_for_splits(groups.flats))) {
        fail_flat(base, groups.flats);
    }
    if (train) {
        const bool mixed = groups.splits.size() == 1 && groups.splits.front().direct;
        if (mixed && !groups.others.empty()) {
            read_classes(base, std::move(groups),
                         TESSERA_SENTENCE("pictures lie directly in them"));
        } else {
            read_splits(base, groups);
        }
        return;
    }
    if (!groups.splits.empty() && only_evaluates(base, groups)) {
        return;
    }
    if (groups.others.empty()) {
        fail_flat(base, groups.flats);
    }
    refuse_several(base, groups.others);
    if (groups.others.size() == 1 && groups.flats.empty() && groups.splits.empty()) {
        const Child& only = groups.others.front();
        if (only.direct && is_heap(only.name)) {
            fail_flat(base, groups.others);
        }
        if (!only.direct && depth < kDeepestData) {
            level(only.inside, depth + 1);
            return;
        }
    }
    read_classes(base, std::move(groups),
                 TESSERA_SENTENCE("other folders with pictures lie beside them"));
}

} // namespace

FolderLayout folder_layout(const FolderScan& scan) {
    return LayoutReader(scan).read();
}

} // namespace tessera
