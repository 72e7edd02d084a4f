// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/app_context.h"

#include <QAction>
#include <QObject>
#include <QStringList>

#include <functional>

class QMenu;
class QWidget;

namespace tessera {

class RunEdits;
struct RunMeta;

/// What can be done with the runs selected in a view: by key while the view has the focus, and by
/// its menu. One set of actions for each view.
class RunActions : public QObject {
    Q_OBJECT
public:
    /// `selected`: the folders of the selected runs, asked for when something is to be done.
    RunActions(AppContext& context, RunEdits& edits, QWidget& view,
               std::function<QStringList()> selected);

    /// The context menu for what is selected now; the caller shows it. It deletes itself.
    QMenu* createMenu();
    /// With a shortcut, for the page of shortcuts.
    QList<QAction*> actions() const;

signals:
    void resumeRequested(const QStringList& runs);

private:
    QAction* add(const char* name, const QString& text, const QString& icon,
                 const QKeySequence& keys, void (RunActions::*run)());
    void createActions();
    void update();
    /// Those that write into the folders of the runs.
    QList<QAction*> edits() const;
    void enableEdits();
    /// Why none of the runs can be edited; empty when one can.
    QString obstacle() const;
    bool areArchived() const;
    QMenu* createColourMenu(QMenu* parent);
    void resume();
    void showOnly();
    void tick();
    void untick();
    void rename();
    void regroup();
    void editTags();
    void editNote();
    void toggleArchived();
    void moveToTrash();
    void openFolder();
    void copyPath();
    void askText(const QString& title, const QString& label, const QString& now, bool longText,
                 std::function<void(const QString&)> done);
    RunMeta firstMeta() const;

    AppContext& m_app;
    RunEdits& m_edits;
    QWidget& m_view;
    std::function<QStringList()> m_selected;
    QStringList m_runs; ///< at the moment of the action
    QAction* m_resume = nullptr;
    QAction* m_showOnly = nullptr;
    QAction* m_tick = nullptr;
    QAction* m_untick = nullptr;
    QAction* m_rename = nullptr;
    QAction* m_group = nullptr;
    QAction* m_tags = nullptr;
    QAction* m_note = nullptr;
    QAction* m_archive = nullptr;
    QAction* m_trash = nullptr;
    QAction* m_folder = nullptr;
    QAction* m_path = nullptr;
};

} // namespace tessera
