// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace tessera {

/// Runs whose name, group, tag, note or state holds every word of the search; archived ones only on
/// request. Groups without a run that matches are hidden.
class RunsFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit RunsFilter(QObject* parent = nullptr);

    void setSearch(const QString& text);
    void setArchivedShown(bool shown);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
    bool m_archived = false;
};

} // namespace tessera
