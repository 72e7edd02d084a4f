// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/item_models/runs_filter.h"

#include "widgets/item_models/runs_model.h"
#include "widgets/session/run_library.h"

namespace tessera {

RunsFilter::RunsFilter(const RunLibrary& library, QObject* parent)
    : QSortFilterProxyModel(parent), m_library(library) {
    setRecursiveFilteringEnabled(true);
}

bool RunsFilter::setSearch(const QString& text) {
    RunQuery query = RunQuery::parse(text, &m_problem);
    if (m_problem.isEmpty()) {
        m_query = std::move(query);
        invalidateFilter();
    }
    return m_problem.isEmpty();
}

void RunsFilter::setArchivedShown(bool shown) {
    m_archived = shown;
    invalidateFilter();
}

bool RunsFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QString directory = index.data(RunsModel::DirectoryRole).toString();
    // A group has no folder: it stays through its runs.
    const RunSummary* run = directory.isEmpty() ? nullptr : m_library.find(directory);
    if (!run || (!m_archived && run->meta.archived)) {
        return false;
    }
    if (m_query.isEmpty()) {
        return true;
    }
    const QString words = index.data(RunsModel::SearchRole).toString();
    const RunState shown = m_library.shownState(*run);
    if (shown == run->state) {
        return m_query.matches(*run, words);
    }
    RunSummary waiting = *run;
    waiting.state = shown;
    return m_query.matches(waiting, words);
}

} // namespace tessera
