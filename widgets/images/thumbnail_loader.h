// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/images/picture_index.h"

#include <QImage>
#include <QObject>

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace tessera {

class ThumbnailPack;

/// Makes thumbnails on threads of its own: from the pack on the disk, else decoded and written
/// there. The request that came last is served first, because it is what is in view; what waits
/// behind more than `kWaiting` newer ones is forgotten. All functions are for the GUI thread.
class ThumbnailLoader : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t kWaiting = 600;

    struct Made {
        int number = 0; ///< entry of the index
        QImage image;   ///< null: the picture could not be read
    };

    /// `threads` 0: two or, on many cores, up to four.
    explicit ThumbnailLoader(QString cacheFolder, int threads = 0, QObject* parent = nullptr);
    ~ThumbnailLoader() override;

    /// Drops what waits. Thumbnails have at most `side` px, small pictures keep their size.
    void setIndex(std::shared_ptr<const PictureIndex> index, int side);
    /// Entries of the index, the most urgent first; before everything asked for earlier.
    void request(const std::vector<int>& numbers);
    bool isIdle() const;

signals:
    void ready(const std::vector<tessera::ThumbnailLoader::Made>& made);

private:
    struct LazyPack;
    struct Source {
        std::shared_ptr<const PictureIndex> index;
        std::shared_ptr<LazyPack> pack; ///< null: nothing is kept on the disk
        int side = 0;
    };
    void work();
    static QImage make(const Source& source, int number);
    void deliver();

    const QString m_folder;
    mutable std::mutex m_mutex; ///< guards all below
    std::condition_variable m_wake;
    std::shared_ptr<Source> m_source;
    std::deque<int> m_waiting; ///< the next one in front
    std::vector<Made> m_made;
    int m_running = 0;
    bool m_announced = false;
    bool m_stop = false;
    std::vector<std::thread> m_threads;
};

} // namespace tessera
