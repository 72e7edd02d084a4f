// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/images/thumbnail_pack.h"

#include "training/files/crc32c.h"

#include <QBuffer>
#include <QDateTime>
#include <QDir>
#include <QImageWriter>
#include <QLockFile>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <cstring>

namespace tessera {
namespace {

constexpr std::array<char, 8> kMagic{'T', 'e', 's', 's', 'T', 'h', 'u', '1'};
constexpr quint32 kLargestEntry = 1U << 20U;
constexpr int kUnsmoothed = 96; // px: small pictures are shown pixel by pixel, so kept exactly

struct Header {
    std::array<char, 8> magic = kMagic;
    quint32 count = 0;
    quint32 side = 0;
};

quint32 checksumOf(const QByteArray& bytes) {
    return crc32c({bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

QByteArray encoded(const QImage& image) {
    static const bool jpeg = QImageWriter::supportedImageFormats().contains("jpeg");
    const bool small = std::max(image.width(), image.height()) < kUnsmoothed;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, jpeg && !small ? "JPG" : "PNG", jpeg && !small ? 88 : 60);
    return bytes;
}

} // namespace

QString ThumbnailPack::defaultFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
           QStringLiteral("/tessera/thumbnails");
}

ThumbnailPack::ThumbnailPack(const QString& folder, const QString& key, int side, int count,
                             qint64 limit)
    : m_file(QStringLiteral("%1/%2-%3.pack").arg(folder, key).arg(side)),
      m_entries(static_cast<std::size_t>(count)), m_side(side), m_limit(limit) {
    QDir().mkpath(folder);
    m_lock = std::make_unique<QLockFile>(m_file.fileName() + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0); // by the process alone, however long it runs
    m_writable = m_lock->tryLock(0);
    if (!m_file.open(m_writable ? QIODevice::ReadWrite : QIODevice::ReadOnly)) {
        m_writable = false;
        return;
    }
    if (!readIndex()) {
        std::fill(m_entries.begin(), m_entries.end(), Entry{});
        if (m_writable) {
            begin();
        }
    }
    if (m_writable) {
        m_file.setFileTime(QDateTime::currentDateTime(), QFileDevice::FileModificationTime);
        makeRoom(folder);
    }
}

ThumbnailPack::~ThumbnailPack() = default;

bool ThumbnailPack::readIndex() {
    Header header;
    const auto size = static_cast<qint64>(m_entries.size() * sizeof(Entry));
    return m_file.seek(0) &&
           m_file.read(reinterpret_cast<char*>(&header), sizeof header) == sizeof header &&
           header.magic == kMagic && header.count == m_entries.size() &&
           header.side == static_cast<quint32>(m_side) &&
           m_file.read(reinterpret_cast<char*>(m_entries.data()), size) == size;
}

void ThumbnailPack::begin() {
    Header header;
    header.count = static_cast<quint32>(m_entries.size());
    header.side = static_cast<quint32>(m_side);
    const auto size = static_cast<qint64>(m_entries.size() * sizeof(Entry));
    m_writable =
        m_file.resize(0) && m_file.seek(0) &&
        m_file.write(reinterpret_cast<const char*>(&header), sizeof header) == sizeof header &&
        m_file.write(reinterpret_cast<const char*>(m_entries.data()), size) == size;
}

void ThumbnailPack::makeRoom(const QString& folder) {
    qint64 others = 0;
    const QFileInfoList packs =
        QDir(folder).entryInfoList({QStringLiteral("*.pack")}, QDir::Files, QDir::Time);
    for (const QFileInfo& pack : packs) { // the last used first
        if (pack.absoluteFilePath() == QFileInfo(m_file).absoluteFilePath()) {
            continue;
        }
        others += pack.size();
        if (others + m_file.size() > m_limit && QFile::remove(pack.absoluteFilePath())) {
            others -= pack.size();
        }
    }
    m_left = m_limit - others - m_file.size();
}

QImage ThumbnailPack::read(int number) {
    QByteArray bytes;
    {
        const std::lock_guard lock(m_mutex);
        const Entry entry = m_entries.at(static_cast<std::size_t>(number));
        if (entry.size == 0 || entry.size > kLargestEntry ||
            !m_file.seek(static_cast<qint64>(entry.offset))) {
            return {};
        }
        bytes = m_file.read(entry.size);
        if (bytes.size() != static_cast<qsizetype>(entry.size) ||
            checksumOf(bytes) != entry.checksum) {
            m_entries[static_cast<std::size_t>(number)] = {};
            return {};
        }
    }
    return QImage::fromData(bytes).convertToFormat(QImage::Format_RGB32);
}

void ThumbnailPack::write(int number, const QImage& image) {
    if (!m_writable || image.isNull()) {
        return;
    }
    const QByteArray bytes = encoded(image);
    const std::lock_guard lock(m_mutex);
    if (bytes.isEmpty() || bytes.size() > m_left || m_entries.at(std::size_t(number)).size > 0) {
        return;
    }
    const Entry entry{static_cast<quint64>(m_file.size()), static_cast<quint32>(bytes.size()),
                      checksumOf(bytes)};
    // The entry comes last: until it stands, the picture is absent.
    const auto place = static_cast<qint64>(sizeof(Header) + std::size_t(number) * sizeof(Entry));
    if (m_file.seek(m_file.size()) && m_file.write(bytes) == bytes.size() && m_file.flush() &&
        m_file.seek(place) &&
        m_file.write(reinterpret_cast<const char*>(&entry), sizeof entry) == sizeof entry &&
        m_file.flush()) {
        m_entries[static_cast<std::size_t>(number)] = entry;
        m_left -= bytes.size();
    } else {
        m_writable = false; // the disk is full
    }
}

} // namespace tessera
