// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/images/picture_index.h"

#include "widgets/session/sentence_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace tessera {

const char* splitKey(int split) {
    static constexpr const char* kNames[] = {"train", "val", "test"};
    return kNames[std::clamp(split, 0, 2)];
}

QString splitName(const QString& key) {
    if (key == QLatin1String("train")) {
        return QCoreApplication::translate("SplitName", "train");
    }
    return key == QLatin1String("val") ? QCoreApplication::translate("SplitName", "validation")
                                       : QCoreApplication::translate("SplitName", "test");
}

QString splitName(int split) {
    return splitName(QString::fromLatin1(splitKey(split)));
}

const ImageSet& PictureIndex::set(const Entry& entry) const {
    return *data->split(splitKey(entry.stored));
}

QString PictureIndex::name(const Entry& entry) const {
    return QString::fromStdString(set(entry).name(entry.index));
}

QString PictureIndex::className(const Entry& entry) const {
    const auto label = static_cast<std::size_t>(entry.label);
    return label < data->class_names.size() ? QString::fromStdString(data->class_names[label])
                                            : QString();
}

int PictureIndex::find(int split, qint64 place) const {
    // Both keep the order of the files.
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].split == split && place-- == 0) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

std::shared_ptr<const PictureIndex> makePictureIndex(std::shared_ptr<const Dataset> data,
                                                     const DataConfig& config) {
    auto index = std::make_shared<PictureIndex>();
    index->data = std::move(data);
    const Dataset& stored = *index->data;
    DataConfig all = config;
    all.images = 0;
    all.copies = Copies::keep;
    if (stored.train) {
        index->rule = sentenceText(split_dataset(stored, all).rule);
    }
    index->splits = std::make_shared<const Dataset>(with_splits(stored, config));
    index->key = QString::fromStdString(stored.listing);
    std::unordered_map<std::string, int> held; // training pictures that are none
    for (const int split : {1, 2}) {
        const ImageSet* set = index->splits->split(splitKey(split));
        for (std::size_t i = 0; set && !stored.split(splitKey(split)) && i < set->size(); ++i) {
            held.emplace(set->name(i), split);
        }
    }
    for (int split = 0; split < 3; ++split) {
        index->counts[static_cast<std::size_t>(split)].assign(stored.class_names.size(), 0);
        const ImageSet* set = stored.split(splitKey(split));
        for (std::size_t i = 0; set && i < set->size(); ++i) {
            const std::string name = set->name(i);
            const auto other = split == 0 ? held.find(name) : held.end();
            const int shown = other == held.end() ? split : other->second;
            index->entries.push_back({static_cast<quint8>(split), static_cast<quint8>(shown),
                                      static_cast<quint32>(i), set->label(i)});
            index->words << QString::fromStdString(name).toLower();
        }
    }
    for (const PictureIndex::Entry& entry : index->entries) {
        ++index->images[entry.split];
        ++index->counts[entry.split].at(static_cast<std::size_t>(entry.label));
    }
    index->byName.resize(index->entries.size());
    std::iota(index->byName.begin(), index->byName.end(), 0U);
    std::stable_sort(index->byName.begin(), index->byName.end(), [&](quint32 a, quint32 b) {
        return index->words[qsizetype(a)] < index->words[qsizetype(b)];
    });
    return index;
}

} // namespace tessera
