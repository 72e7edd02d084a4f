// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/app_context.h"

#include <QDialog>

class QLabel;
class QMenu;
class QTableView;

namespace tessera {

class LibraryModel;
class RunActions;
class RunEdits;
class RunsFilter;
class RunsModel;
class SearchField;

/// All runs as a table: columns chosen by the user, sorted, searched as in the Runs dock.
class LibraryWindow : public QDialog {
    Q_OBJECT
public:
    LibraryWindow(AppContext& context, RunEdits& edits, RunsModel& runs, QWidget* parent);

    QTableView& table() { return *m_table; }
    LibraryModel& model() { return *m_model; }

signals:
    void resumeRequested(const QStringList& runs);

private:
    void createTop();
    void createTable(RunEdits& edits);
    /// Undo and Redo of what is done to runs, as in the main window.
    void addUndo(RunEdits& edits);
    void fillColumnMenu(QMenu& menu);
    void setColumnShown(const QString& column, bool shown);
    void saveColumns();
    void search(const QString& text);
    void updateCount();
    QStringList selectedRuns() const;

    AppContext& m_app;
    LibraryModel* m_model;
    RunsFilter* m_filter;
    SearchField* m_search = nullptr;
    QLabel* m_problem = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_count = nullptr;
    RunActions* m_actions = nullptr;
};

} // namespace tessera
