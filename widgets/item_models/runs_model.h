// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/run_store.h"

#include <QAbstractItemModel>
#include <QString>

#include <memory>
#include <vector>

namespace tessera {

class RunLibrary;
class RunSelection;

/// Groups and their runs, newest group first. A tick means that plots show the run.
class RunsModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum RunRole {
        DirectoryRole = Qt::UserRole + 1, ///< empty for a group
        SlotRole,                         ///< -1: not shown
        StateRole,                        ///< RunState as int
        StateTextRole,                    ///< "Interrupted at step 1,234"
        ShortStateRole,                   ///< "Interrupted"
        ProgressRole,                     ///< 0..1 while live, else -1
        PositionRole,                     ///< "32/50", "50 epochs", "resumable"
        ScoreRole,                        ///< "49.72", "–"
        SummaryRole,                      ///< of a group: "2 runs, 98.4"
        SearchRole,                       ///< everything that the filter looks through
        ArchivedRole,
        ImportedRole, ///< taken over from another program's log
        RunCountRole, ///< of a group
    };

    RunsModel(RunLibrary& library, RunSelection& selection, QObject* parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Invalid when there is no such run.
    QModelIndex indexOf(const QString& directory) const;

private:
    struct Group {
        QString name;
        std::vector<QString> runs;
        bool operator==(const Group&) const = default;
    };
    std::vector<Group> groups() const;
    void onChanged();
    void onSelection();
    void touch(const QModelIndex& index);
    QVariant groupData(const Group& group, int role) const;
    QString summaryOf(const Group& group) const;
    QVariant runData(const RunSummary& run, int role) const;
    QString stateText(const RunSummary& run) const;
    QString positionText(const RunSummary& run) const;

    RunLibrary& m_library;
    RunSelection& m_selection;
    std::vector<Group> m_groups;
};

} // namespace tessera
