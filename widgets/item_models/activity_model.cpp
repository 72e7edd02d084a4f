// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/item_models/activity_model.h"

#include "widgets/components/run_badge.h"
#include "widgets/components/tables.h"
#include "widgets/session/run_key.h"
#include "widgets/session/run_selection.h"
#include "widgets/session/training_session.h"

#include <QCoreApplication>
#include <QMimeData>

#include <algorithm>

namespace tessera {
namespace {

const QString kQueuedRun = QStringLiteral("application/x-tessera-queued-run");

} // namespace

ActivityModel::ActivityModel(TrainingSession& training, RunSelection& selection, QObject* parent)
    : QAbstractTableModel(parent), m_training(training), m_selection(selection) {
    connect(&training, &TrainingSession::jobStarted, this, [this] {
        m_clock.start();
        rebuild();
    });
    connect(&training, &TrainingSession::queueChanged, this, &ActivityModel::rebuild);
    connect(&training, &TrainingSession::jobFinished, this, &ActivityModel::rebuild);
    connect(&training, &TrainingSession::runStarted, this, &ActivityModel::touch);
    connect(&training, &TrainingSession::runFinished, this, &ActivityModel::touch);
    connect(&training, &TrainingSession::progressed, this, &ActivityModel::touch);
    connect(&training, &TrainingSession::stateChanged, this, &ActivityModel::touch);
    connect(&selection, &RunSelection::changed, this, &ActivityModel::touch);
    rebuild();
}

void ActivityModel::rebuild() {
    beginResetModel();
    m_rows.clear();
    if (m_training.isBusy()) {
        for (std::size_t i = 0; i < m_training.runs().size(); ++i) {
            const LiveRun& live = m_training.runs()[i];
            m_rows.push_back({live.directory, live.name, int(i), -1, -1});
        }
    }
    for (std::size_t job = 0; job < m_training.queue().size(); ++job) {
        int number = 0;
        for (const RunRequest& request : m_training.queue()[job]) {
            m_rows.push_back({runKey(request.directory), QString::fromStdString(request.name), -1,
                              int(job), number++});
        }
    }
    endResetModel();
}

void ActivityModel::touch() {
    if (!m_rows.empty()) {
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columnCount() - 1));
    }
}

int ActivityModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ActivityModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : second + 1;
}

QString ActivityModel::actionIcon(const Row& row, int column) const {
    if (row.live >= 0) {
        if (column == second) {
            return QStringLiteral("stop");
        }
        return m_training.state() == TrainingSession::State::paused ? QStringLiteral("play")
                                                                    : QStringLiteral("pause");
    }
    return column == first ? QStringLiteral("chevron-up") : QStringLiteral("close");
}

QString ActivityModel::actionName(const QString& icon) const {
    if (icon == QLatin1String("stop")) {
        return tr("Stop the job");
    }
    if (icon == QLatin1String("play")) {
        return tr("Resume the job");
    }
    if (icon == QLatin1String("pause")) {
        return tr("Pause the job");
    }
    return icon == QLatin1String("close") ? tr("Take out of the queue")
                                          : tr("Move up in the queue");
}

const RunRequest* ActivityModel::requestOf(const Row& row) const {
    const auto& queue = m_training.queue();
    // Rows are older than the queue while a job is taken from it.
    if (std::size_t(row.queue) >= queue.size() ||
        std::size_t(row.request) >= queue[std::size_t(row.queue)].size()) {
        return nullptr;
    }
    return &queue[std::size_t(row.queue)][std::size_t(row.request)];
}

QVariant ActivityModel::text(const Row& row, int column) const {
    const QString dash(QChar(0x2013));
    if (column == run) {
        return row.name;
    }
    if (row.live < 0) {
        if (column == state) {
            return runBadge(RunState::queued).text;
        }
        if (column == remaining) {
            const RunRequest* request = requestOf(row);
            return request ? durationText(m_training.waitingSeconds(*request)) : dash;
        }
        return column == progress || column >= first ? QVariant() : QVariant(dash);
    }
    if (row.live >= int(m_training.runs().size())) {
        return {};
    }
    const LiveRun& live = m_training.runs()[std::size_t(row.live)];
    switch (column) {
    case state:
        return runBadge(live.state).text;
    case step:
        return tr("%1 / %2").arg(countText(live.step), countText(live.facts.total_steps));
    case epoch: {
        const int64_t perEpoch = std::max<int64_t>(1, live.facts.steps_per_epoch);
        return tr("%1 / %2").arg(live.step / perEpoch).arg(live.facts.epochs);
    }
    case speed:
        return live.imagesPerSecond > 0 ? numberText(live.imagesPerSecond, 0) : dash;
    case elapsed:
        return durationText(double(m_clock.elapsed()) / 1000.0);
    case remaining:
        return durationText(live.secondsLeft);
    default:
        return {};
    }
}

QVariant ActivityModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Row& row = m_rows[std::size_t(index.row())];
    const bool isLive = row.live >= 0 && row.live < int(m_training.runs().size());
    const LiveRun* live = isLive ? &m_training.runs()[std::size_t(row.live)] : nullptr;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter |
                   (index.column() >= step && index.column() <= remaining ? Qt::AlignRight
                                                                          : Qt::AlignLeft));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return index.column() >= first ? actionName(actionIcon(row, index.column()))
                                       : text(row, index.column());
    case SlotRole:
        return m_selection.slot(row.directory);
    case StateRole:
        return int(live ? live->state : RunState::queued);
    case ProgressRole:
        return live ? double(live->step) / double(std::max<int64_t>(1, live->facts.total_steps))
                    : -1.0;
    case QueueRole:
        return row.queue;
    case DirectoryRole:
        return row.directory;
    case ActionRole:
        return index.column() >= first ? actionIcon(row, index.column()) : QString();
    default:
        return {};
    }
}

Qt::ItemFlags ActivityModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return Qt::ItemIsDropEnabled; // between the rows
    }
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return m_rows[std::size_t(index.row())].queue >= 0 ? usual | Qt::ItemIsDragEnabled : usual;
}

QStringList ActivityModel::mimeTypes() const {
    return {kQueuedRun};
}

QMimeData* ActivityModel::mimeData(const QModelIndexList& indexes) const {
    if (indexes.isEmpty() || m_rows[std::size_t(indexes.front().row())].queue < 0) {
        return nullptr;
    }
    // Another window's queue is none of ours. The queue may go on during the drag: its run names
    // the job.
    auto* data = new QMimeData;
    data->setData(kQueuedRun, QByteArray::number(QCoreApplication::applicationPid()) + ' ' +
                                  QByteArray::number(quintptr(this)) + ' ' +
                                  m_rows[std::size_t(indexes.front().row())].directory.toUtf8());
    return data;
}

int ActivityModel::draggedPlace(const QMimeData* data) const {
    const QByteArray ours = QByteArray::number(QCoreApplication::applicationPid()) + ' ' +
                            QByteArray::number(quintptr(this)) + ' ';
    const QByteArray dragged = data->data(kQueuedRun);
    return dragged.startsWith(ours)
               ? m_training.placeOf(QString::fromUtf8(dragged.mid(ours.size())))
               : -1;
}

bool ActivityModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int, int,
                                    const QModelIndex& parent) const {
    return action == Qt::MoveAction && !parent.isValid() && draggedPlace(data) >= 0;
}

bool ActivityModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                 const QModelIndex& parent) {
    if (!canDropMimeData(data, action, row, column, parent)) {
        return false;
    }
    const int from = draggedPlace(data);
    const int rows = row < 0 ? int(m_rows.size()) : row;
    int to = 0; // waiting jobs before the line where it was dropped
    for (int i = 0; i < rows; ++i) {
        to = std::max(to, m_rows[std::size_t(i)].queue + 1);
    }
    to -= to > from ? 1 : 0;
    m_lastDropped = to;
    m_training.moveQueued(from, to);
    return false; // moved already: the view has nothing to remove
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter |
                   (section >= step && section <= remaining ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case run:
        return tr("Run");
    case state:
        return tr("State");
    case progress:
        return tr("Progress");
    case step:
        return tr("Step");
    case epoch:
        return tr("Epoch");
    case speed:
        return tr("Images/s");
    case elapsed:
        return tr("Elapsed");
    case remaining:
        return tr("Remaining");
    default:
        return {};
    }
}

} // namespace tessera
