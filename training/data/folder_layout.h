// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/data/folder_scan.h"

#include <optional>
#include <string>
#include <vector>

namespace tessera {

/// A split as it lies in an image folder.
struct SplitFolder {
    std::string folder; ///< that holds the class folders; relative, "" is the data set's own
    std::vector<std::string> classes; ///< names of the class folders, in byte order
};

/// How the folders of a data set are read.
struct FolderLayout {
    std::optional<SplitFolder> train;
    std::optional<SplitFolder> validation;
    std::optional<SplitFolder> test;
    std::vector<UnreadableFile> skipped; ///< outside of the class folders
    std::vector<Sentence> notes;         ///< what a person should know before training
};

/// Recognises ROOT/CLASS/** and ROOT/{train,val,test}/CLASS/** (splits in any letter case and of
/// the usual names), also some folders further down. A folder that is called like a split is one
/// when it holds class folders and nothing beside it speaks against that. Throws Error(data) when
/// the pictures lie in no class folders or several data sets lie side by side.
FolderLayout folder_layout(const FolderScan& scan);

} // namespace tessera
