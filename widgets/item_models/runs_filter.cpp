// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/item_models/runs_filter.h"

#include "widgets/item_models/runs_model.h"

#include <algorithm>

namespace tessera {

RunsFilter::RunsFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setRecursiveFilteringEnabled(true);
}

void RunsFilter::setSearch(const QString& text) {
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void RunsFilter::setArchivedShown(bool shown) {
    m_archived = shown;
    invalidateFilter();
}

bool RunsFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (!parent.isValid()) {
        return false; // a group stays through its runs
    }
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_archived && index.data(RunsModel::ArchivedRole).toBool()) {
        return false;
    }
    const QString text = index.data(RunsModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace tessera
