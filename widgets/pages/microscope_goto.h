// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/dataset.h"
#include "widgets/session/app_context.h"

#include <QAbstractListModel>
#include <QDialog>

#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QListView;
class QSpinBox;

namespace tessera {

class SearchField;

/// Some pictures of a split as rows: "412  cat/0412.png, cat". Names are asked row by row, so that
/// a hundred thousand cost nothing.
class PlacesModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setPlaces(std::shared_ptr<const Dataset> dataset, const QString& split,
                   std::vector<qint64> places);
    qint64 place(int row) const { return m_places.at(static_cast<std::size_t>(row)); }
    /// -1 when the place is not listed.
    int rowOf(qint64 place) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::shared_ptr<const Dataset> m_data;
    std::string m_split;
    std::vector<qint64> m_places; ///< rising
};

/// Places of a split whose class is `label` (-1: any) and whose name holds `text`, in any case.
std::vector<qint64> matchingPlaces(const ImageSet& set, int label, const QString& text,
                                   const Stop& stop);

/// Chooses one picture of a split by its number, its class or its file name.
class GoToImageDialog : public QDialog {
    Q_OBJECT
public:
    /// `channel`: of the analysis session, for the search.
    GoToImageDialog(std::shared_ptr<const Dataset> dataset, const QString& split, qint64 index,
                    const QString& channel, const AppContext& context, QWidget* parent = nullptr);

    qint64 index() const; ///< 0-based

private:
    void createFields();
    void createList();
    void search();
    void followNumber();
    void takeChoice();

    std::shared_ptr<const Dataset> m_data;
    QString m_split;
    QString m_channel;
    AppContext m_app;
    QSpinBox* m_number;
    QComboBox* m_class;
    SearchField* m_text;
    PlacesModel* m_places;
    QListView* m_view;
    QLabel* m_found;
    bool m_searching = false;
    bool m_takeFound = false; ///< accepted before the search was done
};

} // namespace tessera
