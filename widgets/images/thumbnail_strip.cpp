// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/images/thumbnail_strip.h"

#include <algorithm>

namespace tessera {
namespace {

constexpr int kSide = 88;

} // namespace

ThumbnailStrip::ThumbnailStrip(QWidget* parent) : QListWidget(parent) {
    setViewMode(QListView::IconMode);
    setResizeMode(QListView::Adjust);
    setMovement(QListView::Static);
    setUniformItemSizes(true);
    setIconSize(QSize(kSide, kSide));
    setGridSize(QSize(104, kSide + 52));
    setWordWrap(true);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item) {
            emit chosen(item->data(Qt::UserRole).toLongLong());
        }
    });
}

QIcon ThumbnailStrip::iconOf(const QImage& image) const {
    QPixmap cell(kSide, kSide);
    if (image.isNull()) {
        cell.fill(palette().color(QPalette::AlternateBase));
        return cell;
    }
    const int longer = std::max(image.width(), image.height());
    const int zoom = longer <= kSide ? kSide / longer : 0;
    return QPixmap::fromImage(
        zoom > 0 ? image.scaled(image.size() * zoom)
                 : image.scaled(kSide, kSide, Qt::KeepAspectRatio, Qt::SmoothTransformation));
}

void ThumbnailStrip::setEntries(const QList<Entry>& entries) {
    clear();
    for (const Entry& entry : entries) {
        auto* item = new QListWidgetItem(iconOf(entry.image), entry.caption, this);
        item->setData(Qt::UserRole, entry.index);
        item->setToolTip(entry.caption);
        item->setTextAlignment(Qt::AlignHCenter | Qt::AlignTop);
    }
}

} // namespace tessera
