// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QListWidget>

namespace tessera {

/// Pictures in rows with a caption below each; the selected one by mouse or arrow keys.
class ThumbnailStrip : public QListWidget {
    Q_OBJECT
public:
    explicit ThumbnailStrip(QWidget* parent = nullptr);

    struct Entry {
        QImage image; ///< null: a grey cell until it is there
        QString caption;
        qint64 index = 0; ///< handed back by `chosen`
    };
    void setEntries(const QList<Entry>& entries);

signals:
    void chosen(qint64 index);

private:
    QIcon iconOf(const QImage& image) const;
};

} // namespace tessera
