// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/app_context.h"

#include <QDockWidget>

class QLabel;
class QMenu;
class QStackedWidget;
class QTreeView;
class QVBoxLayout;

namespace tessera {

class RunActions;
class RunEdits;
class RunsFilter;
class RunsModel;
class SearchField;

/// How a search for runs is written, for tool tips and help.
QString runSearchHelp();

/// The Runs dock: search, tree of groups and runs, counts below.
class RunsDock : public QDockWidget {
    Q_OBJECT
public:
    RunsDock(AppContext& context, RunEdits& edits, QWidget* parent = nullptr);

    QTreeView& tree() { return *m_tree; }
    RunsModel& model() { return *m_model; }
    RunActions& actions() { return *m_actions; }
    /// Folders of the selected runs, those of selected groups included, in the order of the list.
    QStringList selectedRuns() const;
    void setSearch(const QString& text);
    /// Selects and scrolls to a run.
    void reveal(const QString& directory);

signals:
    void resumeRequested(const QStringList& runs);
    void scanRequested();
    void importRequested();
    void libraryRequested();
    void statusMessage(const QString& message);

private:
    void createBody();
    void createSearch(QVBoxLayout* column);
    void createTree();
    void createStates();
    void createFooter(QVBoxLayout* column);
    void showSearchHelp();
    void connectTree();
    void restoreFolds();
    void updateStack();
    void updateFooter();
    void showMenu(const QPoint& place);
    void showFilterMenu();
    /// Folders from elsewhere, to be taken out of the list.
    QMenu* createFoldersMenu(QMenu* parent);
    QString directoryAt(const QModelIndex& index) const;

    AppContext& m_app;
    RunsModel* m_model;
    RunsFilter* m_filter;
    RunEdits& m_edits;
    RunActions* m_actions = nullptr;
    SearchField* m_search = nullptr;
    QLabel* m_problem = nullptr;
    QTreeView* m_tree = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_footer = nullptr;
};

} // namespace tessera
