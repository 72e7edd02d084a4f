// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/dataset.h"
#include "widgets/components/panel.h"
#include "widgets/session/app_context.h"

#include <functional>
#include <memory>
#include <vector>

class QLabel;

namespace tessera {

class IconButton;
class ThumbnailStrip;

/// A page of pictures out of a long list, decoded off the GUI thread; the list may be of any
/// length. One click (or arrow key) chooses a picture, a double click or Return opens it.
class PictureGallery : public Panel {
    Q_OBJECT
public:
    static constexpr qint64 kPerPage = 24;

    /// `channel`: of the analysis session, one per gallery.
    PictureGallery(const QString& title, const QString& channel, const AppContext& context,
                   QWidget* parent = nullptr);

    using Caption = std::function<QString(std::size_t index)>;
    /// Shows the first page. Without a set the cells stay grey. `caption` is asked on the GUI
    /// thread, for the page that is shown.
    void setPictures(std::shared_ptr<const ImageSet> set, std::vector<std::size_t> indices,
                     Caption caption);
    std::size_t count() const { return m_indices.size(); }
    const std::vector<std::size_t>& indices() const { return m_indices; }
    void showPage(qint64 page);
    qint64 page() const { return m_page; }
    /// One row that scrolls sideways instead of a block.
    void setSingleRow();
    /// What is said when there is nothing to show.
    void setEmptyText(const QString& text);
    bool isBusy() const { return m_busy; }

signals:
    void chosen(qint64 index); ///< of the set
    void opened(qint64 index);

private:
    qint64 pages() const;
    void load();

    AppContext m_app;
    QString m_channel;
    std::shared_ptr<const ImageSet> m_set;
    std::vector<std::size_t> m_indices;
    Caption m_caption;
    qint64 m_page = 0;
    bool m_busy = false;
    ThumbnailStrip* m_strip;
    QLabel* m_empty;
    QLabel* m_range;
    IconButton* m_before;
    IconButton* m_after;
};

} // namespace tessera
