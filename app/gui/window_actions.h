// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>

#include <functional>

class QMenu;

namespace tessera {

class ActivityDock;
class CommandSearch;
class MainWindow;
class RunsDock;

/// Menus and their actions; enables them by the state of training.
class WindowActions : public QObject {
    Q_OBJECT
public:
    explicit WindowActions(MainWindow& window);

    void createMenus(RunsDock& runs, ActivityDock& activity, CommandSearch& search);

private:
    QAction* add(QMenu* menu, const QString& text, const QKeySequence& keys,
                 std::function<void()> run);
    void createFileMenu(RunsDock& runs);
    void createEditMenu(CommandSearch& search);
    void createViewMenu(RunsDock& runs, ActivityDock& activity);
    void createThemeMenu(QMenu* menu);
    void createLanguageMenu(QMenu* menu);
    void createRunMenu();
    void createHelpMenu();
    void updateRunActions();

    MainWindow& m_window;
    QList<QAction*> m_all;
    QAction* m_pause = nullptr;
    QAction* m_stop = nullptr;
    QAction* m_startQueue = nullptr;
};

} // namespace tessera
