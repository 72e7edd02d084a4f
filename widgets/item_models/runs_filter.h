// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/run_query.h"

#include <QSortFilterProxyModel>

namespace tessera {

class RunLibrary;

/// Runs that a search in simple expressions finds (run_query.h); archived ones only on request.
/// Groups without a run that matches are hidden. Works on any model with RunsModel's roles.
class RunsFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit RunsFilter(const RunLibrary& library, QObject* parent = nullptr);

    /// False when the text cannot be understood: the filter stays as it was, `problem()` says why.
    bool setSearch(const QString& text);
    QString problem() const { return m_problem; }
    void setArchivedShown(bool shown);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    const RunLibrary& m_library;
    RunQuery m_query;
    QString m_problem;
    bool m_archived = false;
};

} // namespace tessera
