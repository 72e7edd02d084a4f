// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/components/panel.h"
#include "widgets/images/picture_index.h"

#include <QAbstractTableModel>

class QLabel;
class QTableView;

namespace tessera {

class Theme;

/// Classes as rows: name, images by split (a bar), images in all, group by training images.
class ClassListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { name, bar, images, group, columnsInAll };
    enum Roles {
        LabelRole = Qt::UserRole + 1, ///< class number
        CountsRole,                   ///< QList<qlonglong>: images by split
        LargestRole,                  ///< images of the largest class
    };
    explicit ClassListModel(QObject* parent = nullptr);

    void setIndex(std::shared_ptr<const PictureIndex> index);
    int rowOf(int label) const; ///< -1 for an unknown class

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    qint64 total(int label) const;
    qint64 training(int label) const;

    std::shared_ptr<const PictureIndex> m_index;
    std::vector<int> m_labels; ///< class by row
    qint64 m_largest = 0;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

/// Class list with its histogram; a click filters the pictures.
class ClassesPanel : public Panel {
    Q_OBJECT
public:
    explicit ClassesPanel(Theme& theme, QWidget* parent = nullptr);

    void setIndex(const std::shared_ptr<const PictureIndex>& index);
    void setChosen(int label); ///< -1: none

signals:
    void classChosen(int label); ///< -1: all again

private:
    void fillLegend();

    Theme& m_theme;
    ClassListModel* m_model;
    QTableView* m_view;
    QLabel* m_legend;
    std::shared_ptr<const PictureIndex> m_index;
    int m_chosen = -1;
};

} // namespace tessera
