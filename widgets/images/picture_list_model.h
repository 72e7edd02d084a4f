// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/images/picture_index.h"
#include "widgets/images/thumbnail_loader.h"

#include <QAbstractListModel>
#include <QCache>
#include <QImage>

#include <memory>
#include <vector>

namespace tessera {

/// The pictures of a data set as rows, filtered and ordered. A thumbnail is asked of the loader
/// when a row is painted without one; nothing is decoded on the GUI thread.
class PictureListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Roles {
        ThumbnailRole = Qt::UserRole + 1, ///< QImage; null until it is there
        ClassRole,
        SplitRole,
        UnreadableRole, ///< bool: the file could not be read any more
    };
    enum class Order { files, names, classes };
    struct Filter {
        int split = -1; ///< 0 train, 1 validation, 2 test as training divides; -1: all
        int label = -1; ///< -1: all
        QString text;   ///< in the name or class, any case
        Order order = Order::files;
    };
    /// `loader` outlives the model.
    explicit PictureListModel(ThumbnailLoader& loader, QObject* parent = nullptr);

    void setIndex(std::shared_ptr<const PictureIndex> pictures);
    const std::shared_ptr<const PictureIndex>& pictures() const { return m_index; }
    void setFilter(const Filter& filter);
    /// Thumbnails of at most this side; what is there is made again.
    void setThumbnailSide(int side);
    const PictureIndex::Entry& entry(int row) const;
    /// The entry of a row, as a number in the index.
    int number(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    /// The row of an entry of the index; -1 when the filter hides it.
    int rowOf(int number) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void rebuild();
    void askForWanted();
    void onReady(const std::vector<ThumbnailLoader::Made>& made);

    ThumbnailLoader& m_loader;
    std::shared_ptr<const PictureIndex> m_index;
    Filter m_filter;
    int m_side = 96;
    std::vector<int> m_rows;   ///< entry by row
    std::vector<int> m_places; ///< row by entry, -1: hidden
    QCache<int, QImage> m_thumbnails;
    mutable std::vector<int> m_wanted; ///< painted without a picture since the last turn
};

} // namespace tessera
