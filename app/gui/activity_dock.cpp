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
#include <QTime>
#include <QVBoxLayout>

namespace tessera {
namespace {

enum TabPage { queuePage, logPage, problemsPage };
constexpr int kTitleHeight = 32;
constexpr int kBodyHeight = 112;

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
                m_last = tr("%1: top-1 %2 % after %3")
                             .arg(nameOf(run), percentText(outcome->best_top1),
                                  durationText(outcome->seconds));
                log(m_last);
                if (!outcome->reason.empty() && outcome->state != RunState::failed) {
                    log(tr("%1: %2").arg(nameOf(run), sentenceText(outcome->reason)));
                }
                if (outcome->state == RunState::failed) {
                    addProblem(tr("%1: %2").arg(nameOf(run), sentenceText(outcome->reason)));
                }
            });
    connect(&training, &TrainingSession::jobFinished, this, [this](const QString& error) {
        if (!error.isEmpty()) {
            addProblem(error);
        }
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
    updateSentence();
}

void ActivityDock::updateSentence() {
    const TrainingSession& training = m_app.training;
    QString text;
    if (training.isBusy()) {
        text = tr("Training %n run(s).", nullptr, int(training.runs().size()));
    } else if (training.isQueueHeld()) {
        text = tr("Idle. %n job(s) wait; press Start queue in the Run menu.", nullptr,
                  int(training.queue().size()));
    } else if (!m_last.isEmpty()) {
        text = tr("Idle. Last: %1.").arg(m_last);
    } else {
        text = tr("Idle. Nothing queued.");
    }
    const bool undo = m_offerUndo && !m_folded;
    const QStringList removed = training.removedRuns();
    m_undo->setVisible(undo);
    m_sentence->setFullText(
        undo       ? tr("Taken out of the queue: %1.").arg(QLocale().createSeparatedList(removed))
        : m_folded ? text
                   : QString());
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
    m_problems->addItem(
        new QListWidgetItem(m_app.theme.icon(QStringLiteral("error"), Role::error), sentence));
    updateTabs();
}

} // namespace tessera
