// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QElapsedTimer>

#include <vector>

namespace tessera {

class RunSelection;
class TrainingSession;
struct RunRequest;

/// What trains now and what waits, one run per row.
class ActivityModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { run, state, progress, step, epoch, speed, elapsed, remaining, first, second };
    enum ActivityRole {
        SlotRole = Qt::UserRole + 1,
        StateRole,    ///< RunState as int
        ProgressRole, ///< 0..1; -1 while queued
        QueueRole,    ///< place of the job in the queue; -1: live
        ActionRole,   ///< icon of the two action columns: "pause", "play", "stop", "chevron-up",
                      ///< "close"
        DirectoryRole,
    };

    ActivityModel(TrainingSession& training, RunSelection& selection, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Rows of waiting jobs can be dragged between each other; a job moves as a whole.
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;
    /// Where the job of the last drop stands in the queue; -1 before the first.
    int lastDropped() const { return m_lastDropped; }

private:
    struct Row {
        QString directory;
        QString name;
        int live = -1;    ///< index in the session's runs
        int queue = -1;   ///< place of the job
        int request = -1; ///< place in it
    };
    void rebuild();
    void touch();
    /// What a row of the queue stands for; nullptr when it is gone.
    const RunRequest* requestOf(const Row& row) const;
    QVariant text(const Row& row, int column) const;
    QString actionIcon(const Row& row, int column) const;
    QString actionName(const QString& icon) const;
    /// The place in the queue that the data say; -1 when they come from elsewhere.
    int draggedPlace(const QMimeData* data) const;

    TrainingSession& m_training;
    RunSelection& m_selection;
    std::vector<Row> m_rows;
    QElapsedTimer m_clock;
    int m_lastDropped = -1;
};

} // namespace tessera
