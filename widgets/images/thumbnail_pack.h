// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QImage>
#include <QString>

#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

class QLockFile;

namespace tessera {

/// Thumbnails of one data set at one size in one file of the cache folder: header, one index entry
/// per picture, then the encoded pictures in the order in which they were made. Every entry has a
/// checksum, so a torn or damaged one is absent and made again; a file that does not fit is begun
/// anew. A pure cache: no function fails, at worst nothing is kept. Safe from several threads.
class ThumbnailPack {
public:
    static constexpr qint64 kLargestFolder = qint64{512} << 20;

    /// Opens or makes FOLDER/<key>-<side>.pack for `count` pictures. Other packs, the longest
    /// unused first, are deleted until the folder holds at most `limit` bytes.
    ThumbnailPack(const QString& folder, const QString& key, int side, int count,
                  qint64 limit = kLargestFolder);
    ~ThumbnailPack();

    /// Null when it is not there.
    QImage read(int number);
    void write(int number, const QImage& image);
    QString fileName() const { return m_file.fileName(); }

    /// `thumbnails` in the user's cache folder for this program ($XDG_CACHE_HOME/tessera).
    static QString defaultFolder();

private:
    struct Entry {
        quint64 offset = 0;
        quint32 size = 0; ///< 0: absent
        quint32 checksum = 0;
    };
    bool readIndex();
    void begin();
    void makeRoom(const QString& folder);

    std::mutex m_mutex;
    QFile m_file;
    std::unique_ptr<QLockFile> m_lock;
    std::vector<Entry> m_entries;
    int m_side;
    qint64 m_left = 0; ///< bytes that may still be written
    qint64 m_limit;
    bool m_writable = false;
};

} // namespace tessera
