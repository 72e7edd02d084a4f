// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/dataset.h"

#include <QAbstractListModel>
#include <QCache>
#include <QImage>
#include <QPixmap>

#include <memory>
#include <string>
#include <vector>

namespace tessera {

/// The pictures of a data set as rows, filtered; thumbnails come in batches from outside, so that
/// nothing is decoded on the GUI thread. A row without its picture yet is a grey cell.
class PictureListModel : public QAbstractListModel {
    Q_OBJECT
public:
    struct Place {
        std::string split;
        qint64 index = 0;
    };
    struct Filter {
        std::string split; ///< empty: all
        int label = -1;    ///< -1: all
        QString text;      ///< in the name or class, any case
    };
    explicit PictureListModel(QObject* parent = nullptr);

    void setData(std::shared_ptr<const Dataset> data);
    void setFilter(const Filter& filter);
    const Place& place(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    /// Rows that were painted without a picture, the newest first, at most `count`.
    std::vector<int> wanted(int count);
    void setThumbnail(const Place& place, const QImage& image);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

signals:
    void thumbnailsWanted() const;

private:
    static QString keyOf(const Place& place);
    void rebuild();

    std::shared_ptr<const Dataset> m_data;
    Filter m_filter;
    std::vector<Place> m_rows;
    QCache<QString, QPixmap> m_cache;
    mutable std::vector<int> m_wanted;
};

} // namespace tessera
