// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/images/picture_list_model.h"

#include <algorithm>

namespace tessera {
namespace {

constexpr int kCacheKiB = 96 * 1024;

} // namespace

PictureListModel::PictureListModel(ThumbnailLoader& loader, QObject* parent)
    : QAbstractListModel(parent), m_loader(loader), m_thumbnails(kCacheKiB) {
    connect(&m_loader, &ThumbnailLoader::ready, this, &PictureListModel::onReady);
}

void PictureListModel::setIndex(std::shared_ptr<const PictureIndex> pictures) {
    const bool same = m_index && pictures && m_index->data == pictures->data;
    m_index = std::move(pictures);
    m_loader.setIndex(m_index, m_side);
    if (!same) {
        m_thumbnails.clear();
    }
    rebuild();
}

void PictureListModel::setFilter(const Filter& filter) {
    m_filter = filter;
    rebuild();
}

void PictureListModel::setThumbnailSide(int side) {
    if (side == m_side) {
        return;
    }
    m_side = side;
    m_thumbnails.clear();
    m_loader.setIndex(m_index, m_side);
    if (rowCount() > 0) {
        emit dataChanged(index(0), index(rowCount() - 1), {ThumbnailRole});
    }
}

const PictureIndex::Entry& PictureListModel::entry(int row) const {
    return m_index->entries.at(static_cast<std::size_t>(m_rows.at(static_cast<std::size_t>(row))));
}

int PictureListModel::rowOf(int number) const {
    const auto at = static_cast<std::size_t>(number);
    return number >= 0 && at < m_places.size() ? m_places[at] : -1;
}

void PictureListModel::rebuild() {
    beginResetModel();
    m_rows.clear();
    m_wanted.clear();
    m_places.assign(m_index ? m_index->entries.size() : 0, -1);
    const QString text = m_filter.text.toLower();
    std::vector<bool> named; // classes whose name holds the text
    for (int i = 0; m_index && i < m_index->data->class_count(); ++i) {
        named.push_back(QString::fromStdString(m_index->data->class_names[std::size_t(i)])
                            .contains(text, Qt::CaseInsensitive));
    }
    const auto add = [&](quint32 number) {
        const PictureIndex::Entry& entry = m_index->entries[number];
        const bool shown = (m_filter.split < 0 || entry.split == m_filter.split) &&
                           (m_filter.label < 0 || entry.label == m_filter.label) &&
                           (text.isEmpty() || named.at(std::size_t(entry.label)) ||
                            m_index->words[qsizetype(number)].contains(text));
        if (shown) {
            m_rows.push_back(static_cast<int>(number));
        }
    };
    for (quint32 i = 0; m_index && i < m_index->entries.size(); ++i) {
        add(m_filter.order == Order::names ? m_index->byName[i] : i);
    }
    if (m_filter.order == Order::classes) {
        std::stable_sort(m_rows.begin(), m_rows.end(), [this](int a, int b) {
            return m_index->entries[std::size_t(a)].label < m_index->entries[std::size_t(b)].label;
        });
    }
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        m_places[static_cast<std::size_t>(m_rows[row])] = static_cast<int>(row);
    }
    endResetModel();
}

int PictureListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PictureListModel::data(const QModelIndex& at, int role) const {
    if (!checkIndex(at, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int number = m_rows[static_cast<std::size_t>(at.row())];
    const PictureIndex::Entry& place = m_index->entries[static_cast<std::size_t>(number)];
    switch (role) {
    case Qt::DisplayRole:
        return m_index->name(place).section(QLatin1Char('/'), -1);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1, class %2, %3")
            .arg(m_index->name(place), m_index->className(place), splitName(place.split));
    case ClassRole:
        return m_index->className(place);
    case SplitRole:
        return splitName(place.split);
    case UnreadableRole: {
        const QImage* image = m_thumbnails.object(number);
        return image && image->isNull();
    }
    case ThumbnailRole:
        if (const QImage* image = m_thumbnails.object(number)) {
            return *image;
        }
        if (m_wanted.empty()) {
            QMetaObject::invokeMethod(const_cast<PictureListModel*>(this),
                                      &PictureListModel::askForWanted, Qt::QueuedConnection);
        }
        m_wanted.push_back(number);
        return QImage();
    default:
        return {};
    }
}

void PictureListModel::askForWanted() {
    // One paint is one request, so that the page in view is served from its top.
    m_loader.request(m_wanted);
    m_wanted.clear();
}

void PictureListModel::onReady(const std::vector<ThumbnailLoader::Made>& made) {
    for (const ThumbnailLoader::Made& one : made) {
        const auto cost = static_cast<int>(one.image.sizeInBytes() / 1024) + 1;
        m_thumbnails.insert(one.number, new QImage(one.image), cost);
        if (const int row = rowOf(one.number); row >= 0) {
            const QModelIndex changed = index(row);
            emit dataChanged(changed, changed, {ThumbnailRole});
        }
    }
}

} // namespace tessera
