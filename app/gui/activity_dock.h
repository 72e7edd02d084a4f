// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/app_context.h"

#include <QDockWidget>

class QButtonGroup;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace tessera {

class ActivityModel;
class DockTitleBar;
class ElidedLabel;
class IconButton;
class QueueView;

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
    /// Some came since the list of problems was looked at.
    bool hasUnreadProblems() const { return m_unread > 0; }
    /// Unfolds and shows the list.
    void showProblems();

signals:
    void stopRequested();
    void unreadChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void createTitle();
    void createBody();
    void connectTraining();
    void updateTabs();
    void updateProblemsTab();
    void updateSentence();
    QString sentenceNow() const;
    QString waitingText() const;
    void markRead();
    QToolButton* createTab(const QString& text, int page);

    AppContext& m_app;
    ActivityModel* m_model;
    DockTitleBar* m_title;
    IconButton* m_arrow = nullptr;
    QButtonGroup* m_tabs = nullptr;
    ElidedLabel* m_sentence = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_startQueue = nullptr;
    QStackedWidget* m_stack = nullptr;
    QueueView* m_queue = nullptr;
    QPlainTextEdit* m_log = nullptr;
    QListWidget* m_problems = nullptr;
    QString m_last;
    std::size_t m_queueSize = 0;
    int m_problemCount = 0;
    int m_unread = 0; ///< problems that came while their list was not in sight
    bool m_offerUndo = false;
    bool m_folded = true;
    bool m_foldedByHand = false;
    bool m_openedByHand = false;
};

} // namespace tessera
