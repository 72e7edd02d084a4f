// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/split.h"
#include "widgets/components/panel.h"
#include "widgets/images/data_use.h"
#include "widgets/images/picture_index.h"
#include "widgets/session/app_context.h"

#include <vector>

class QLabel;
class QModelIndex;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace tessera {

class ExperimentDraft;
class FormRow;

/// How the pictures are divided, with the experiment's own settings, and copies that lie in two
/// splits at once.
class SplitPanel : public QWidget {
    Q_OBJECT
public:
    SplitPanel(AppContext& context, QWidget* parent = nullptr);

    void setDraft(ExperimentDraft* draft);
    void setIndex(const std::shared_ptr<const PictureIndex>& index);
    /// The counts shown: what a run of the settings takes.
    void setUse(const DataUse& use);
    bool isSearching() const { return m_searching; }

signals:
    void pictureChosen(int split, qint64 index); ///< of `splits`
    void statusMessage(const QString& message);

private:
    void createDivision();
    void createCopies();
    void search();
    void setSearching(bool searching);
    void presentHelp();
    void presentCounts();
    void presentCopies();
    void save();
    void fillPairs(std::size_t count);
    void choosePicture(const QModelIndex& index); ///< of the table of copies

    AppContext& m_app;
    std::shared_ptr<const PictureIndex> m_index;
    DataUse m_use;
    Panel* m_division;
    QStandardItemModel* m_counts;
    std::vector<FormRow*> m_rows;
    Panel* m_copiesPanel;
    QLabel* m_copiesText;
    QStandardItemModel* m_pairs;
    QTableView* m_pairsView;
    QPushButton* m_search;
    QPushButton* m_save;
    std::vector<SplitCopy> m_copies;
    std::vector<QImage> m_thumbnails; ///< two for each shown pair
    bool m_searching = false;
};

} // namespace tessera
