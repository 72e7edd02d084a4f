// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/item_models/runs_model.h"

#include "widgets/components/run_badge.h"
#include "widgets/components/run_text.h"
#include "widgets/components/tables.h"
#include "widgets/session/run_key.h"
#include "widgets/session/run_library.h"
#include "widgets/session/run_selection.h"
#include "widgets/session/sentence_text.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace tessera {
namespace {

/// Internal id of group rows; runs carry the number of their group.
constexpr quintptr kGroupId = ~quintptr{0};

} // namespace

RunsModel::RunsModel(RunLibrary& library, RunSelection& selection, QObject* parent)
    : QAbstractItemModel(parent), m_library(library), m_selection(selection), m_groups(groups()) {
    connect(&library, &RunLibrary::changed, this, &RunsModel::onChanged);
    connect(&library, &RunLibrary::runChanged, this,
            [this](const QString& directory) { touch(indexOf(directory)); });
    connect(&selection, &RunSelection::changed, this, &RunsModel::onSelection);
}

std::vector<RunsModel::Group> RunsModel::groups() const {
    std::vector<Group> found;
    for (const RunSummary& run : m_library.runs()) {
        const QString name = QString::fromStdString(run.meta.group);
        const auto same = [&](const Group& group) { return group.name == name; };
        auto group = std::find_if(found.begin(), found.end(), same);
        if (group == found.end()) {
            found.push_back({name, {}});
            group = found.end() - 1;
        }
        group->runs.push_back(runKey(run.directory));
    }
    std::reverse(found.begin(), found.end());
    return found;
}

void RunsModel::onChanged() {
    std::vector<Group> next = groups();
    if (next == m_groups) {
        onSelection();
        return;
    }
    beginResetModel();
    m_groups = std::move(next);
    endResetModel();
}

void RunsModel::onSelection() {
    for (int group = 0; group < int(m_groups.size()); ++group) {
        const QModelIndex parent = index(group, 0);
        emit dataChanged(parent, parent);
        emit dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, 0, parent));
    }
}

void RunsModel::touch(const QModelIndex& index) {
    if (index.isValid()) {
        emit dataChanged(index, index);
        emit dataChanged(index.parent(), index.parent());
    }
}

QModelIndex RunsModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : kGroupId);
}

QModelIndex RunsModel::parent(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == kGroupId) {
        return {};
    }
    return createIndex(int(index.internalId()), 0, kGroupId);
}

int RunsModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) {
        return int(m_groups.size());
    }
    return parent.internalId() == kGroupId ? int(m_groups[std::size_t(parent.row())].runs.size())
                                           : 0;
}

int RunsModel::columnCount(const QModelIndex&) const {
    return 1;
}

Qt::ItemFlags RunsModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.internalId() == kGroupId
               ? flags
               : flags | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

QModelIndex RunsModel::indexOf(const QString& directory) const {
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        const std::vector<QString>& runs = m_groups[group].runs;
        const auto found = std::find(runs.begin(), runs.end(), directory);
        if (found != runs.end()) {
            return createIndex(int(found - runs.begin()), 0, quintptr(group));
        }
    }
    return {};
}

QVariant RunsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    if (index.internalId() == kGroupId) {
        return groupData(m_groups[std::size_t(index.row())], role);
    }
    const Group& group = m_groups[std::size_t(index.internalId())];
    const RunSummary* run = m_library.find(group.runs[std::size_t(index.row())]);
    return run ? runData(*run, role) : QVariant();
}

QVariant RunsModel::groupData(const Group& group, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return group.name.isEmpty() ? tr("Single runs") : group.name;
    case RunCountRole:
        return int(group.runs.size());
    case SummaryRole:
        return summaryOf(group);
    default:
        return {};
    }
}

QString RunsModel::summaryOf(const Group& group) const {
    double best = kNotMeasured;
    double sum = 0;
    int scored = 0;
    std::set<uint64_t> seeds;
    bool sameKind = true;
    const RunSummary* first = nullptr;
    for (const QString& directory : group.runs) {
        const RunSummary* run = m_library.find(directory);
        if (!run) {
            continue;
        }
        first = first ? first : run;
        sameKind = sameKind && run->preset == first->preset && !run->preset.empty();
        seeds.insert(run->seed);
        if (const double score = bestScore(*run); std::isfinite(score)) {
            best = std::fmax(best, score);
            sum += score;
            ++scored;
        }
    }
    const QString count = tr("%n run(s)", nullptr, int(group.runs.size()));
    if (scored == 0) {
        return count;
    }
    // Repetitions of one configuration have a mean; of different ones the best is told.
    const bool repeated = sameKind && scored > 1 && seeds.size() == group.runs.size();
    return repeated ? tr("%1, mean %2").arg(count, percentText(sum / scored))
                    : tr("%1, %2").arg(count, percentText(best));
}

QVariant RunsModel::runData(const RunSummary& run, int role) const {
    const QString directory = runKey(run.directory);
    switch (role) {
    case Qt::DisplayRole:
        return displayName(run);
    case Qt::ToolTipRole: {
        QStringList lines{displayName(run), stateText(run)};
        if (!run.imported.empty()) {
            lines += tr("From %1. It has curves but no weights: it cannot be resumed, evaluated "
                        "or exported.")
                         .arg(QString::fromStdString(run.imported));
        }
        if (!run.meta.tags.empty()) {
            QStringList tags;
            for (const std::string& tag : run.meta.tags) {
                tags += QString::fromStdString(tag);
            }
            lines += tr("Tags: %1").arg(tags.join(QStringLiteral(", ")));
        }
        if (!run.meta.note.empty()) {
            lines += QString::fromStdString(run.meta.note);
        }
        lines += directory;
        return lines.join(QLatin1Char('\n'));
    }
    case Qt::AccessibleTextRole:
        return tr("%1, %2, best top-1 %3")
            .arg(displayName(run), stateText(run), percentText(bestScore(run)));
    case Qt::CheckStateRole:
        return int(m_selection.isShown(directory) ? Qt::Checked : Qt::Unchecked);
    case DirectoryRole:
        return directory;
    case SlotRole:
        return m_selection.slot(directory);
    case StateRole:
        return int(m_library.shownState(run));
    case StateTextRole:
        return stateText(run);
    case ShortStateRole:
        return run.imported.empty() ? runBadge(m_library.shownState(run)).text : tr("Imported");
    case ImportedRole:
        return !run.imported.empty();
    case ProgressRole:
        return m_library.activity(directory).live && run.total_steps > 0
                   ? double(run.step) / double(run.total_steps)
                   : -1.0;
    case PositionRole:
        return positionText(run);
    case ScoreRole:
        return percentText(bestScore(run));
    case ArchivedRole:
        return run.meta.archived;
    case SearchRole: {
        QStringList words{
            displayName(run), QString::fromStdString(run.preset),
            QString::fromStdString(run.meta.group), QString::fromStdString(run.meta.note),
            run.imported.empty() ? runBadge(m_library.shownState(run)).text : tr("Imported")};
        for (const std::string& tag : run.meta.tags) {
            words += QString::fromStdString(tag);
        }
        return words.join(QLatin1Char(' '));
    }
    default:
        return {};
    }
}

bool RunsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const QString directory = index.data(DirectoryRole).toString();
    if (role != Qt::CheckStateRole || directory.isEmpty()) {
        return false;
    }
    m_selection.setShown(directory, value.toInt() == Qt::Checked);
    return true;
}

QString RunsModel::stateText(const RunSummary& run) const {
    if (!run.imported.empty()) {
        return tr("Imported");
    }
    const RunState state = m_library.shownState(run);
    const QString word = runBadge(state).text;
    switch (state) {
    case RunState::queued: {
        const int position = m_library.activity(runKey(run.directory)).queuePosition;
        return position > 0 ? tr("%1, place %2").arg(word).arg(position) : word;
    }
    case RunState::stopped:
    case RunState::interrupted:
        return tr("%1 at step %2").arg(word, countText(run.step));
    case RunState::failed:
        return run.reason.empty() ? word : tr("%1: %2").arg(word, sentenceText(run.reason));
    default:
        return word;
    }
}

QString RunsModel::positionText(const RunSummary& run) const {
    if (!run.imported.empty()) {
        return tr("step %1").arg(countText(run.step));
    }
    const int64_t perEpoch = run.steps_per_epoch;
    const int64_t epoch = perEpoch > 0 ? run.step / perEpoch : 0;
    switch (m_library.shownState(run)) {
    case RunState::running:
    case RunState::paused:
        return run.epochs > 0 ? QStringLiteral("%1/%2").arg(epoch).arg(run.epochs) : QString();
    case RunState::finished:
        return tr("%n epoch(s)", nullptr, int(perEpoch > 0 ? epoch : run.epochs));
    case RunState::stopped:
    case RunState::interrupted:
        return tr("resumable");
    case RunState::failed:
        return tr("step %1").arg(countText(run.step));
    case RunState::queued:
        break;
    }
    return {};
}

} // namespace tessera
