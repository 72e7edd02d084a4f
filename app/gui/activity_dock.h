// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/app_context.h"

#include <QDockWidget>

class QButtonGroup;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace tessera {

class ActivityModel;
class DockTitleBar;
class ElidedLabel;
class IconButton;

/// Queue, log and problems; folds to its title with one sentence while nothing runs.
class ActivityDock : public QDockWidget {
    Q_OBJECT
public:
    explicit ActivityDock(AppContext& context, QWidget* parent = nullptr);

    bool isFolded() const { return m_folded; }
    void setFolded(bool folded);
    void log(const QString& line);
    void addProblem(const QString& sentence);
    int problemCount() const { return m_problemCount; }

signals:
    void stopRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void createTitle();
    void createBody();
    void createQueue();
    void connectTraining();
    void updateTabs();
    void updateSentence();
    void act(const QModelIndex& index);
    QToolButton* createTab(const QString& text, int page);

    AppContext& m_app;
    ActivityModel* m_model;
    DockTitleBar* m_title;
    IconButton* m_arrow = nullptr;
    QButtonGroup* m_tabs = nullptr;
    ElidedLabel* m_sentence = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTableView* m_queue = nullptr;
    QPlainTextEdit* m_log = nullptr;
    QListWidget* m_problems = nullptr;
    QString m_last;
    int m_problemCount = 0;
    bool m_folded = true;
    bool m_foldedByHand = false;
    bool m_openedByHand = false;
};

} // namespace tessera
