// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/images/picture_list_model.h"

#include <QColor>

#include <algorithm>

namespace tessera {
namespace {

constexpr int kSide = 88;
constexpr int kCached = 2000; // thumbnails, about 60 MB

} // namespace

PictureListModel::PictureListModel(QObject* parent)
    : QAbstractListModel(parent), m_cache(kCached) {}

QString PictureListModel::keyOf(const Place& place) {
    return QString::fromStdString(place.split) + QString::number(place.index);
}

void PictureListModel::setData(std::shared_ptr<const Dataset> data) {
    m_data = std::move(data);
    m_cache.clear();
    rebuild();
}

void PictureListModel::setFilter(const Filter& filter) {
    m_filter = filter;
    rebuild();
}

void PictureListModel::rebuild() {
    beginResetModel();
    m_rows.clear();
    m_wanted.clear();
    for (const char* split : {"train", "val", "test"}) {
        const ImageSet* set = m_data ? m_data->split(split) : nullptr;
        if (!set || (!m_filter.split.empty() && m_filter.split != split)) {
            continue;
        }
        for (std::size_t i = 0; i < set->size(); ++i) {
            const int label = set->label(i);
            if (m_filter.label >= 0 && label != m_filter.label) {
                continue;
            }
            if (!m_filter.text.isEmpty()) {
                const QString name = QString::fromStdString(set->name(i));
                const auto at = static_cast<std::size_t>(label);
                const QString kind = at < m_data->class_names.size()
                                         ? QString::fromStdString(m_data->class_names[at])
                                         : QString();
                if (!name.contains(m_filter.text, Qt::CaseInsensitive) &&
                    !kind.contains(m_filter.text, Qt::CaseInsensitive)) {
                    continue;
                }
            }
            m_rows.push_back({split, static_cast<qint64>(i)});
        }
    }
    endResetModel();
}

int PictureListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PictureListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !m_data) {
        return {};
    }
    const Place& at = place(index.row());
    const ImageSet* set = m_data->split(at.split);
    if (!set) {
        return {};
    }
    const auto i = static_cast<std::size_t>(at.index);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        const auto label = static_cast<std::size_t>(set->label(i));
        const QString kind = label < m_data->class_names.size()
                                 ? QString::fromStdString(m_data->class_names[label])
                                 : QString();
        if (role == Qt::DisplayRole) {
            return QStringLiteral("%1\n%2").arg(kind, QString::fromStdString(at.split));
        }
        return QStringLiteral("%1, %2").arg(QString::fromStdString(set->name(i)), kind);
    }
    if (role == Qt::DecorationRole) {
        if (const QPixmap* ready = m_cache.object(keyOf(at))) {
            return *ready;
        }
        m_wanted.push_back(index.row());
        emit thumbnailsWanted();
        return QColor(128, 128, 128, 60); // a grey cell until it is there
    }
    return {};
}

std::vector<int> PictureListModel::wanted(int count) {
    std::vector<int> rows;
    // What was painted last is what is in view now.
    while (!m_wanted.empty() && static_cast<int>(rows.size()) < count) {
        const int row = m_wanted.back();
        m_wanted.pop_back();
        if (row < rowCount() && !m_cache.contains(keyOf(place(row))) &&
            std::find(rows.begin(), rows.end(), row) == rows.end()) {
            rows.push_back(row);
        }
    }
    if (m_wanted.size() > 400) {
        m_wanted.clear(); // scrolled past
    }
    return rows;
}

void PictureListModel::setThumbnail(const Place& at, const QImage& image) {
    QImage shown = image;
    const int longer = std::max(image.width(), image.height());
    if (image.isNull()) {
        shown = QImage(kSide, kSide, QImage::Format_RGB32);
        shown.fill(QColor(0x85, 0x8e, 0x9c));
    } else if (longer <= kSide) {
        shown = image.scaled(image.size() * (kSide / longer));
    }
    m_cache.insert(keyOf(at), new QPixmap(QPixmap::fromImage(shown)));
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].index == at.index && m_rows[row].split == at.split) {
            const QModelIndex changed = index(static_cast<int>(row));
            emit dataChanged(changed, changed, {Qt::DecorationRole});
            break;
        }
    }
}

} // namespace tessera
