// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace tessera {

class RunLibrary;
class RunsModel;
struct RunSummary;

/// Every run as a row of a table whose columns the user chooses: facts of the run, results, and any
/// setting by its key. Has the roles of RunsModel too.
class LibraryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// What rows are sorted by: a number or a text; invalid when there is none.
    static constexpr int kSortRole = Qt::UserRole + 100;

    LibraryModel(RunsModel& runs, const RunLibrary& library, QObject* parent = nullptr);

    /// "name", "best", "optim.lr", ... from left to right; unknown ones are left out. The name is
    /// always there.
    void setColumns(const QStringList& columns);
    QStringList columns() const { return m_columns; }
    /// Fixed columns in the order of menus, settings apart.
    static QStringList fixedColumns();
    static QStringList defaultColumns();
    /// Settings in which the runs differ: the ones worth a column.
    QStringList differingSettings() const;
    static QString titleOf(const QString& column);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void onChanged();
    QVariant text(const RunSummary& run, const QString& column) const;
    QVariant sortKey(const RunSummary& run, const QString& column) const;

    RunsModel& m_model;
    const RunLibrary& m_library;
    QStringList m_columns;
    std::vector<QString> m_runs; ///< by folder, newest first
};

} // namespace tessera
