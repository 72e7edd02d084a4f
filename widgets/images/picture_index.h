// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/dataset.h"
#include "training/api/split.h"

#include <QString>
#include <QStringList>

#include <array>
#include <memory>
#include <vector>

namespace tessera {

/// A data set prepared for looking through it: one entry per picture in the order of the files,
/// with the split that training puts it into; what filters and orders need is made once.
struct PictureIndex {
    struct Entry {
        quint8 stored = 0; ///< split of `data`: 0 train, 1 validation, 2 test
        quint8 split = 0;  ///< the same in `splits`
        quint32 index = 0; ///< in the stored split
        qint32 label = 0;
    };
    std::shared_ptr<const Dataset> data;   ///< as it is on the disk
    std::shared_ptr<const Dataset> splits; ///< as a run of the configuration divides it
    QString rule;                          ///< how the validation images are chosen
    QString key;                           ///< names the thumbnails on the disk; empty: none
    std::vector<Entry> entries;
    QStringList words;                          ///< lower-case name of every entry
    std::vector<quint32> byName;                ///< entries in the order of names
    std::array<std::vector<int64_t>, 3> counts; ///< images per class by split
    std::array<qint64, 3> images{};             ///< by split

    const ImageSet& set(const Entry& entry) const;
    QString name(const Entry& entry) const;
    QString className(const Entry& entry) const;
    /// The entry of picture `place` of a split of `splits`; -1 when there is none.
    int find(int split, qint64 place) const;
};

/// Reads all names and labels; not for the GUI thread. Throws as split_dataset() does.
std::shared_ptr<const PictureIndex> makePictureIndex(std::shared_ptr<const Dataset> data,
                                                     const DataConfig& config);

/// "train", "val" or "test".
const char* splitKey(int split);
/// What people call the split of a key: "train", "validation", "test", translated.
QString splitName(const QString& key);
QString splitName(int split);

} // namespace tessera
