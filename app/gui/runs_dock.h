// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/app_context.h"

#include <QDockWidget>

class QLabel;
class QStackedWidget;
class QTreeView;

namespace tessera {

class RunsFilter;
class RunsModel;
class SearchField;

/// The Runs dock: search, tree of groups and runs, counts below.
class RunsDock : public QDockWidget {
    Q_OBJECT
public:
    explicit RunsDock(AppContext& context, QWidget* parent = nullptr);

    QTreeView& tree() { return *m_tree; }
    RunsModel& model() { return *m_model; }
    void setSearch(const QString& text);
    /// Selects and scrolls to a run.
    void reveal(const QString& directory);

signals:
    void resumeRequested(const QString& directory);
    void scanRequested();
    void statusMessage(const QString& message);

private:
    void createBody();
    void connectTree();
    void restoreFolds();
    void updateStack();
    void updateFooter();
    void showMenu(const QPoint& place);
    void showFilterMenu();
    QString directoryAt(const QModelIndex& index) const;

    AppContext& m_app;
    RunsModel* m_model;
    RunsFilter* m_filter;
    SearchField* m_search = nullptr;
    QTreeView* m_tree = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_footer = nullptr;
};

} // namespace tessera
