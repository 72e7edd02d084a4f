// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/picture_gallery.h"

#include "models/error.h"
#include "widgets/components/icon_button.h"
#include "widgets/components/tables.h"
#include "widgets/images/picture.h"
#include "widgets/images/thumbnail_strip.h"
#include "widgets/session/analysis_session.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace tessera {

PictureGallery::PictureGallery(const QString& title, const QString& channel,
                               const AppContext& context, QWidget* parent)
    : Panel(title, parent), m_app(context), m_channel(channel), m_strip(new ThumbnailStrip(this)),
      m_empty(new QLabel(this)), m_range(new QLabel(this)),
      m_before(new IconButton(QStringLiteral("chevron-left"), tr("Previous pictures"),
                              context.theme, this)),
      m_after(new IconButton(QStringLiteral("chevron-right"), tr("Next pictures"), context.theme,
                             this)) {
    m_strip->setAccessibleName(title);
    m_empty->setProperty("secondary", true);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_range->setProperty("secondary", true);
    content()->setContentsMargins(8, 8, 8, 8);
    content()->addWidget(m_strip, 1);
    content()->addWidget(m_empty, 1);
    addHeaderWidget(m_before);
    addHeaderWidget(m_range);
    addHeaderWidget(m_after);
    connect(m_before, &QToolButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_after, &QToolButton::clicked, this, [this] { showPage(m_page + 1); });
    connect(m_strip, &ThumbnailStrip::chosen, this, &PictureGallery::chosen);
    connect(m_strip, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* item) { emit opened(item->data(Qt::UserRole).toLongLong()); });
    setPictures(nullptr, {}, {});
}

void PictureGallery::setSingleRow() {
    m_strip->setWrapping(false);
    m_strip->setFlow(QListView::LeftToRight);
    m_strip->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_strip->setFixedHeight(m_strip->gridSize().height() + 14);
}

void PictureGallery::setEmptyText(const QString& text) {
    m_empty->setText(text);
}

qint64 PictureGallery::pages() const {
    return (static_cast<qint64>(m_indices.size()) + kPerPage - 1) / kPerPage;
}

void PictureGallery::setPictures(std::shared_ptr<const ImageSet> set,
                                 std::vector<std::size_t> indices, Caption caption) {
    m_set = std::move(set);
    m_indices = std::move(indices);
    m_caption = std::move(caption);
    m_page = 0;
    load();
}

void PictureGallery::showPage(qint64 page) {
    m_page = std::clamp<qint64>(page, 0, std::max<qint64>(0, pages() - 1));
    load();
}

void PictureGallery::load() {
    const qint64 first = m_page * kPerPage;
    const qint64 last = std::min(first + kPerPage, static_cast<qint64>(m_indices.size()));
    m_before->setEnabled(m_page > 0);
    m_after->setEnabled(m_page + 1 < pages());
    m_strip->setVisible(!m_indices.empty());
    m_empty->setVisible(m_indices.empty());
    m_range->setText(m_indices.empty() ? QString()
                                       //: pictures %1 to %2 of %3
                                       : tr("%1–%2 of %3")
                                             .arg(countText(first + 1), countText(last),
                                                  countText(qint64(m_indices.size()))));
    QList<ThumbnailStrip::Entry> entries;
    for (qint64 i = first; i < last; ++i) {
        const std::size_t index = m_indices[static_cast<std::size_t>(i)];
        entries.append({{}, m_caption ? m_caption(index) : QString(), static_cast<qint64>(index)});
    }
    m_strip->setEntries(entries);
    m_app.analysis.cancel(m_channel);
    m_busy = false;
    if (!m_set || entries.isEmpty()) {
        return;
    }
    m_busy = true;
    using Entries = QList<ThumbnailStrip::Entry>;
    m_app.analysis.ask<Entries>(
        m_channel,
        [set = m_set, entries](RunService&, RunControl& control) mutable {
            for (ThumbnailStrip::Entry& entry : entries) {
                const auto index = static_cast<std::size_t>(entry.index);
                if (control.aborted() || index >= set->size()) {
                    continue;
                }
                try {
                    entry.image = toQImage(set->get(index));
                } catch (const Error&) {
                    // The file went away: its cell stays grey.
                    entry.image = {};
                }
            }
            return entries;
        },
        m_strip,
        [this](const Answer<Entries>& answer) {
            m_busy = false;
            if (answer.value) {
                m_strip->setEntries(*answer.value);
            }
        });
}

} // namespace tessera
