// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/activity_dock.h"

#include "app/gui/queue_view.h"
#include "widgets/components/dock_title_bar.h"
#include "widgets/components/elided_label.h"
#include "widgets/components/icon_button.h"
#include "widgets/components/tables.h"
#include "widgets/images/picture_index.h"
#include "widgets/item_models/activity_model.h"
#include "widgets/session/sentence_text.h"
#include "widgets/session/training_session.h"
#include "widgets/session/ui_settings.h"

#include <QButtonGroup>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QTime>
#include <QVBoxLayout>

namespace tessera {
namespace {

enum TabPage { queuePage, logPage, problemsPage };
constexpr int kTitleHeight = 32;
constexpr int kBodyHeight = 112;

QString jobName(const TrainingSession::Job& job) {
    QStringList names;
    for (const RunRequest& request : job) {
        names +=
            QString::fromStdString(request.name.empty() ? request.config.preset : request.name);
    }
    return QLocale().createSeparatedList(names);
}

} // namespace

ActivityDock::ActivityDock(AppContext& context, QWidget* parent)
    : QDockWidget(tr("Activity"), parent), m_app(context),
      m_model(new ActivityModel(context.training, context.selection, this)),
      m_title(new DockTitleBar(this, context.theme)) {
    setObjectName(QStringLiteral("activityDock"));
    m_foldedByHand = context.settings.get(ui::kActivityFolded);
    createTitle();
    createBody();
    connectTraining();
    updateTabs();
    setFolded(true);
}

QToolButton* ActivityDock::createTab(const QString& text, int page) {
    auto* tab = new QToolButton(m_title);
    tab->setText(text);
    tab->setProperty("tab", true);
    tab->setCheckable(true);
    tab->setFocusPolicy(Qt::StrongFocus);
    tab->setFixedHeight(kTitleHeight - 1);
    m_tabs->addButton(tab, page);
    m_title->addMiddle(tab);
    return tab;
}

void ActivityDock::createTitle() {
    m_arrow = new IconButton(QStringLiteral("chevron-right"), tr("Fold or unfold Activity"),
                             m_app.theme, m_title);
    m_title->addLeading(m_arrow);
    m_tabs = new QButtonGroup(this);
    createTab(tr("Queue"), queuePage)->setChecked(true);
    createTab(tr("Log"), logPage);
    createTab(tr("Problems"), problemsPage);
    m_sentence = new ElidedLabel(QString(), m_title);
    m_sentence->setObjectName(QStringLiteral("activitySentence"));
    m_sentence->setProperty("secondary", true);
    m_title->addMiddle(m_sentence, 1);
    m_undo = new QPushButton(tr("Undo"), m_title);
    m_undo->setObjectName(QStringLiteral("undoRemoveButton"));
    m_undo->setProperty("linkButton", true);
    m_undo->setAccessibleName(tr("Put the job back into the queue"));
    m_undo->setToolTip(tr("Puts the job back into the queue (Ctrl+Z in the table)"));
    m_undo->hide();
    m_title->addMiddle(m_undo);
    connect(m_undo, &QPushButton::clicked, this, [this] { m_app.training.undoRemove(); });
    m_startQueue = new QPushButton(tr("Start queue"), m_title);
    m_startQueue->setObjectName(QStringLiteral("startQueueButton"));
    m_startQueue->setProperty("linkButton", true);
    m_startQueue->setToolTip(tr("Trains what waits, beginning with the job on top"));
    m_startQueue->hide();
    m_title->addMiddle(m_startQueue);
    connect(m_startQueue, &QPushButton::clicked, this, [this] { m_app.training.startQueue(); });
    setTitleBarWidget(m_title);
    connect(m_arrow, &QToolButton::clicked, this, [this] {
        m_foldedByHand = !m_folded;
        m_openedByHand = m_folded;
        m_app.settings.set(ui::kActivityFolded, m_foldedByHand);
        setFolded(!m_folded);
    });
    connect(m_tabs, &QButtonGroup::idClicked, this, [this](int page) {
        m_stack->setCurrentIndex(page);
        m_openedByHand = true;
        setFolded(false);
        markRead();
    });
}

void ActivityDock::createBody() {
    m_stack = new QStackedWidget(this);
    m_stack->setObjectName(QStringLiteral("dockBody"));
    m_stack->setAttribute(Qt::WA_StyledBackground);
    m_queue = new QueueView(m_app, m_model, m_stack);
    connect(m_queue, &QueueView::stopRequested, this, &ActivityDock::stopRequested);
    m_stack->addWidget(m_queue);
    m_log = new QPlainTextEdit(m_stack);
    m_log->setObjectName(QStringLiteral("logView"));
    m_log->setReadOnly(true);
    m_log->setMaximumBlockCount(5000);
    m_log->setFont(m_app.theme.codeFont());
    m_log->setAccessibleName(tr("Log"));
    m_stack->addWidget(m_log);
    m_problems = new QListWidget(m_stack);
    m_problems->setAccessibleName(tr("Problems"));
    m_problems->setWordWrap(true);
    m_stack->addWidget(m_problems);
    setWidget(m_stack);
}

void ActivityDock::connectTraining() {
    const TrainingSession& training = m_app.training;
    const auto nameOf = [this](const QString& directory) {
        const LiveRun* run = m_app.training.find(directory);
        return run ? run->name : directory;
    };
    connect(&training, &TrainingSession::jobStarted, this, [this] {
        if (!m_foldedByHand) {
            setFolded(false);
        }
    });
    connect(&training, &TrainingSession::runStarted, this, [this, nameOf](const QString& run) {
        const RunFacts& facts = m_app.training.find(run)->facts;
        log(tr("%1: started on %2, %3 parameters, %4 steps")
                .arg(nameOf(run), QString::fromStdString(facts.device), countText(facts.parameters),
                     countText(facts.total_steps)));
    });
    connect(&training, &TrainingSession::evaluated, this,
            [this, nameOf](const QString& run, const std::shared_ptr<const EvalResult>& result) {
                log(tr("%1: epoch %2, %3 top-1 %4 %, loss %5")
                        .arg(nameOf(run))
                        .arg(result->epoch)
                        .arg(splitName(QString::fromStdString(result->split)),
                             percentText(result->top1), numberText(result->loss, 3)));
            });
    connect(&training, &TrainingSession::warning, this,
            [this, nameOf](const QString& run, const QString& message) {
                log(tr("%1: %2").arg(nameOf(run), message));
                addProblem(tr("%1: %2").arg(nameOf(run), message));
            });
    connect(&training, &TrainingSession::runFinished, this,
            [this, nameOf](const QString& run, const std::shared_ptr<const RunOutcome>& outcome) {
                const bool failed = outcome->state == RunState::failed;
                m_last = failed ? tr("%1 failed").arg(nameOf(run))
                                : tr("%1: top-1 %2 % after %3")
                                      .arg(nameOf(run), percentText(outcome->best_top1),
                                           durationText(outcome->seconds));
                log(m_last);
                if (!outcome->reason.empty()) {
                    const QString why =
                        tr("%1: %2").arg(nameOf(run), sentenceText(outcome->reason));
                    log(why);
                    if (failed) {
                        addProblem(why);
                    }
                }
            });
    connect(&training, &TrainingSession::jobFinished, this, [this] {
        updateTabs();
        // Folds what is idle, keeps what a person opened or has to read.
        if (m_app.training.queue().empty() && !m_openedByHand && m_problemCount == 0) {
            setFolded(true);
        }
    });
    connect(&training, &TrainingSession::queueChanged, this, [this] {
        // Offered until something else happens to the queue.
        const auto size = m_app.training.queue().size();
        m_offerUndo = !m_app.training.removedRuns().isEmpty() && size < m_queueSize;
        m_queueSize = size;
        updateTabs();
    });
    connect(&training, &TrainingSession::stateChanged, this, &ActivityDock::updateTabs);
}

void ActivityDock::updateTabs() {
    const int queued = m_model->rowCount();
    m_tabs->button(queuePage)->setText(queued > 0 ? tr("Queue  %1").arg(queued) : tr("Queue"));
    m_tabs->button(problemsPage)->setText(tr("Problems  %1").arg(m_problemCount));
    updateProblemsTab();
    updateSentence();
}

void ActivityDock::updateProblemsTab() {
    auto* tab = static_cast<QToolButton*>(m_tabs->button(problemsPage));
    const bool any = m_problemCount > 0;
    if (tab->property("alarm").toBool() == any) {
        return;
    }
    tab->setProperty("alarm", any);
    tab->setToolButtonStyle(any ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonTextOnly);
    tab->setIcon(any ? m_app.theme.icon(QStringLiteral("error"), Role::error) : QIcon());
    tab->style()->unpolish(tab);
    tab->style()->polish(tab);
}

/// Why the jobs wait that nobody starts; empty when they start by themselves.
QString ActivityDock::waitingText() const {
    const TrainingSession& training = m_app.training;
    const auto jobs = int(training.queue().size());
    using Hold = TrainingSession::Hold;
    if (jobs == 0) {
        return {};
    }
    switch (training.hold()) {
    case Hold::none:
        return {};
    case Hold::restored:
        return tr("%n job(s) wait since the last time the window was open.", nullptr, jobs);
    case Hold::stopped:
        return tr("%n job(s) wait because training was stopped.", nullptr, jobs);
    case Hold::failed:
        return tr("%n job(s) wait because the last one failed.", nullptr, jobs);
    case Hold::gate:
        return tr("%n job(s) wait because another window has this workspace.", nullptr, jobs);
    }
    return {};
}

/// One sentence for the folded dock.
QString ActivityDock::sentenceNow() const {
    const TrainingSession& training = m_app.training;
    const QString waiting = waitingText();
    if (training.isBusy()) {
        QString text = tr("Training %n run(s).", nullptr, int(training.runs().size()));
        if (!waiting.isEmpty()) {
            text += QLatin1Char(' ') + waiting;
        } else if (!training.queue().empty()) {
            text += QLatin1Char(' ') + tr("Next: %1.").arg(jobName(training.queue().front()));
        }
        return text;
    }
    if (m_unread > 0) {
        return m_problems->item(m_problems->count() - 1)->text();
    }
    if (!waiting.isEmpty()) {
        return tr("Idle. %1").arg(waiting);
    }
    return m_last.isEmpty() ? tr("Idle. Nothing queued.") : tr("Idle. Last: %1.").arg(m_last);
}

void ActivityDock::updateSentence() {
    const TrainingSession& training = m_app.training;
    const QString waiting = waitingText();
    const bool undo = m_offerUndo && !m_folded;
    const QStringList removed = training.removedRuns();
    QString open = waiting; // the unfolded dock shows the rest
    if (waiting.isEmpty() && training.isBusy() && !training.queue().empty()) {
        open = tr("Next: %1.").arg(jobName(training.queue().front()));
    }
    m_undo->setVisible(undo);
    m_startQueue->setVisible(!waiting.isEmpty() && !undo && !training.isBusy());
    m_sentence->setFullText(
        undo       ? tr("Taken out of the queue: %1.").arg(QLocale().createSeparatedList(removed))
        : m_folded ? sentenceNow()
                   : open);
}

void ActivityDock::markRead() {
    if (m_unread > 0 && !m_folded && m_stack->currentIndex() == problemsPage) {
        m_unread = 0;
        updateSentence();
        emit unreadChanged();
    }
}

void ActivityDock::showProblems() {
    m_tabs->button(problemsPage)->setChecked(true);
    m_stack->setCurrentIndex(problemsPage);
    m_openedByHand = true;
    setFolded(false);
    markRead();
}

void ActivityDock::setFolded(bool folded) {
    m_folded = folded;
    m_stack->setMaximumHeight(folded ? 0 : QWIDGETSIZE_MAX);
    for (QAbstractButton* tab : m_tabs->buttons()) {
        tab->setVisible(!folded);
    }
    m_arrow->setIconName(folded ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down"));
    setMinimumHeight(folded ? kTitleHeight : kTitleHeight + 64);
    setMaximumHeight(folded ? kTitleHeight : 320);
    if (!folded && height() < kTitleHeight + kBodyHeight && parentWidget()) {
        resize(width(), kTitleHeight + kBodyHeight);
    }
    updateSentence();
    markRead();
}

void ActivityDock::resizeEvent(QResizeEvent* event) {
    QDockWidget::resizeEvent(event);
    m_queue->setNarrow(width() < 880);
}

void ActivityDock::log(const QString& line) {
    m_log->appendPlainText(QTime::currentTime().toString(QStringLiteral("HH:mm:ss  ")) + line);
}

void ActivityDock::addProblem(const QString& sentence) {
    ++m_problemCount;
    ++m_unread;
    m_problems->addItem(
        new QListWidgetItem(m_app.theme.icon(QStringLiteral("error"), Role::error), sentence));
    updateTabs();
    emit unreadChanged();
    markRead();
}

} // namespace tessera
