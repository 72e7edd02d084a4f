// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/images/thumbnail_loader.h"

#include "training/data/parallel.h"
#include "widgets/images/picture.h"
#include "widgets/images/thumbnail_pack.h"

#include <algorithm>
#include <optional>

namespace tessera {

/// Opened by the worker that needs it first: the table of a large pack is megabytes.
struct ThumbnailLoader::LazyPack {
    LazyPack(const QString& folder, const PictureIndex& index, int longest)
        : place(folder), key(index.key), side(longest),
          count(static_cast<int>(index.entries.size())) {}

    ThumbnailPack& open() {
        std::call_once(once, [this] { pack.emplace(place, key, side, count); });
        return *pack;
    }

    const QString place;
    const QString key;
    const int side;
    const int count;
    std::once_flag once;
    std::optional<ThumbnailPack> pack;
};

ThumbnailLoader::ThumbnailLoader(QString cacheFolder, int threads, QObject* parent)
    : QObject(parent), m_folder(std::move(cacheFolder)) {
    const int count = threads > 0 ? threads : std::clamp(available_cores() / 2, 2, 4);
    for (int i = 0; i < count; ++i) {
        m_threads.emplace_back([this] { work(); });
    }
}

ThumbnailLoader::~ThumbnailLoader() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    for (std::thread& thread : m_threads) {
        thread.join();
    }
}

void ThumbnailLoader::setIndex(std::shared_ptr<const PictureIndex> index, int side) {
    auto source = std::make_shared<Source>();
    source->index = std::move(index);
    source->side = side;
    const std::lock_guard lock(m_mutex);
    // A new division of the same files keeps their thumbnails; one process has a pack open once.
    if (m_source && m_source->index && source->index && m_source->side == side &&
        m_source->index->key == source->index->key) {
        source->pack = m_source->pack;
    } else {
        m_source.reset();
    }
    if (!source->pack && source->index && !source->index->key.isEmpty()) {
        source->pack = std::make_shared<LazyPack>(m_folder, *source->index, side);
    }
    m_source = std::move(source);
    m_waiting.clear();
    m_made.clear();
}

void ThumbnailLoader::request(const std::vector<int>& numbers) {
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.insert(m_waiting.begin(), numbers.begin(), numbers.end());
        if (m_waiting.size() > kWaiting) {
            m_waiting.resize(kWaiting);
        }
    }
    m_wake.notify_all();
}

bool ThumbnailLoader::isIdle() const {
    const std::lock_guard lock(m_mutex);
    return m_waiting.empty() && m_running == 0 && m_made.empty();
}

QImage ThumbnailLoader::make(const Source& source, int number) {
    if (source.pack) {
        if (QImage stored = source.pack->open().read(number); !stored.isNull()) {
            return stored;
        }
    }
    const PictureIndex::Entry& entry = source.index->entries.at(static_cast<std::size_t>(number));
    QImage image = toQImage(source.index->set(entry).get(entry.index));
    if (image.width() > source.side || image.height() > source.side) {
        image =
            image.scaled(source.side, source.side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    if (source.pack) {
        source.pack->open().write(number, image);
    }
    return image;
}

void ThumbnailLoader::work() {
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_stop || !m_waiting.empty(); });
        if (m_stop) {
            return;
        }
        const int number = m_waiting.front();
        m_waiting.pop_front();
        const std::shared_ptr<Source> source = m_source;
        ++m_running;
        lock.unlock();
        QImage image;
        try {
            image = make(*source, number);
        } catch (const std::exception&) {
            image = {}; // became unreadable since it was listed: the cell says so
        }
        lock.lock();
        --m_running;
        if (source != m_source) {
            continue;
        }
        m_made.push_back({number, std::move(image)});
        if (!m_announced) {
            m_announced = true;
            QMetaObject::invokeMethod(this, &ThumbnailLoader::deliver, Qt::QueuedConnection);
        }
    }
}

void ThumbnailLoader::deliver() {
    std::vector<Made> made;
    {
        const std::lock_guard lock(m_mutex);
        made.swap(m_made);
        m_announced = false;
    }
    if (!made.empty()) {
        emit ready(made);
    }
}

} // namespace tessera
