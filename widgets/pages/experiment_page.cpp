// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/experiment_page.h"

#include "widgets/components/banner.h"
#include "widgets/components/page_header.h"
#include "widgets/components/tables.h"
#include "widgets/config/config_form.h"
#include "widgets/config/data_chooser.h"
#include "widgets/item_models/model_summary_model.h"
#include "widgets/pages/experiment_plan.h"
#include "widgets/pages/model_view_panel.h"
#include "widgets/pages/readiness_panel.h"
#include "widgets/session/analysis_session.h"
#include "widgets/session/sentence_text.h"
#include "widgets/session/training_session.h"
#include "widgets/session/ui_settings.h"
#include "widgets/theme/theme.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace tessera {
namespace {

constexpr int kRightWidth = 400;
constexpr int kNarrow = 960;

} // namespace

ExperimentPage::ExperimentPage(AppContext& context, QWidget* parent)
    : Page(QStringLiteral("experiment"), tr("Experiment"), context, parent) {
    m_draft.setPreset(ExperimentDraft::a, "demo_vanilla");
    m_draft.setPreset(ExperimentDraft::b, "demo_spt_lsa");
    m_draft.clearHistory();
    createActions();
    createBanner();
    createUndoOffer();
    createColumns();
    connectDraft();
    loadData();
    onDraftChanged();
    app().analysis.ask<RunService::Machine>(
        QStringLiteral("experiment/machine"),
        [](RunService& service, RunControl&) { return service.machine(); }, this,
        [this](const Answer<RunService::Machine>& answer) {
            m_machine = answer.value ? answer.value : std::make_shared<RunService::Machine>();
            for (const int side : {0, 1}) {
                m_summary->setSeconds(side, secondsOf(side));
            }
            updateReadiness();
            actWhenKnown();
        });
}

void ExperimentPage::createActions() {
    m_queue = header().addAction(tr("Add to queue"), QStringLiteral("plus"));
    m_seeds = header().addAction(tr("Repeat over seeds…"));
    m_sweep = header().addAction(tr("Sweep…"));
    m_start = header().setPrimary(tr("Start comparison"), QStringLiteral("play"));
    m_queue->setObjectName(QStringLiteral("addToQueueButton"));
    m_seeds->setObjectName(QStringLiteral("repeatOverSeedsButton"));
    m_sweep->setObjectName(QStringLiteral("sweepButton"));
    m_sweep->setToolTip(tr("Trains several values of some settings"));
    m_start->setObjectName(QStringLiteral("startButton"));
    connect(m_queue, &QPushButton::clicked, this, &ExperimentPage::addToQueue);
    connect(m_seeds, &QPushButton::clicked, this, &ExperimentPage::repeatOverSeeds);
    connect(m_sweep, &QPushButton::clicked, this, &ExperimentPage::sweep);
    connect(m_start, &QPushButton::clicked, this, &ExperimentPage::start);
}

void ExperimentPage::createBanner() {
    m_banner = new Banner(Banner::Kind::info, tr("Everything is ready: press Start comparison."),
                          QString(), app().theme, this);
    m_banner->setObjectName(QStringLiteral("readyBanner"));
    body()->addWidget(m_banner);
    m_banner->setVisible(!app().settings.get(ui::kReadyBannerClosed));
    connect(m_banner, &Banner::closed, this,
            [this] { app().settings.set(ui::kReadyBannerClosed, true); });
    connect(m_banner, &Banner::linkActivated, this, &ExperimentPage::openData);
}

void ExperimentPage::createUndoOffer() {
    m_dropped = addBanner();
    m_dropped->setObjectName(QStringLiteral("undoBanner"));
    m_dropped->setKind(Banner::Kind::info);
    QPushButton* undo = m_dropped->setButton(tr("Undo"), QStringLiteral("reset"));
    undo->setObjectName(QStringLiteral("undoPresetButton"));
    connect(undo, &QPushButton::clicked, &m_draft, &ExperimentDraft::undo);
    // The next change takes the offer away: it would be undone first.
    connect(&m_draft, &ExperimentDraft::fieldChanged, m_dropped, &QWidget::hide);
    connect(&m_draft, &ExperimentDraft::replaced, m_dropped, &QWidget::hide);
    connect(&m_draft, &ExperimentDraft::editsDropped, this, [this](int count) {
        m_dropped->setTexts(
            tr("%Ln setting(s) that you had changed went back to the preset.", nullptr, count),
            tr("Undo brings them back, as Ctrl+Z does in the form."));
        m_dropped->show();
    });
}

void ExperimentPage::createColumns() {
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto* content = new QWidget;
    content->setAutoFillBackground(false);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(8);
    m_form = new ConfigForm(m_draft, app().theme, content);
    m_right = new QWidget(content);
    auto* right = new QVBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(8);
    m_view = new ModelViewPanel(app().theme, m_right);
    m_readiness = new ReadinessPanel(app().theme, m_right);
    right->addWidget(createSummary());
    right->addWidget(m_view);
    right->addWidget(m_readiness, 1);
    m_columns->addWidget(m_form, 1);
    m_columns->addWidget(m_right);
    scroll->setWidget(content);
    body()->addWidget(scroll, 1);
    connect(m_view, &ModelViewPanel::pictureRequested, this, [this](int direction) {
        if (m_data && m_data->train) {
            const std::size_t size = m_data->train->size();
            m_picture = (m_picture + size + std::size_t(direction)) % size;
            updatePreview();
        }
    });
    connect(m_readiness, &ReadinessPanel::linkActivated, this, &ExperimentPage::followLink);
}

QWidget* ExperimentPage::createSummary() {
    auto* panel = new Panel(tr("Model summary"), m_right);
    panel->setSubtitle(tr("updates as you edit"));
    m_summary = new ModelSummaryModel(panel);
    auto* table = new QTableView(panel);
    setUpTable(*table);
    table->setModel(m_summary);
    table->setAccessibleName(tr("Model summary"));
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setFixedHeight(24 + 28 * m_summary->rowCount());
    const auto columns = [table] {
        QHeaderView* head = table->horizontalHeader();
        head->setSectionResizeMode(0, QHeaderView::Stretch);
        for (int column = 1; column < head->count(); ++column) {
            head->setSectionResizeMode(column, QHeaderView::ResizeToContents);
        }
    };
    columns();
    connect(m_summary, &QAbstractItemModel::modelReset, table, columns);
    panel->content()->addWidget(table);
    panel->content()->addStretch(1);
    panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return panel;
}

void ExperimentPage::connectDraft() {
    m_settle.setSingleShot(true);
    m_settle.setInterval(150);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        loadData();
        updateUse();
        describe();
    });
    connect(&m_draft, &ExperimentDraft::fieldChanged, this, &ExperimentPage::onDraftChanged);
    connect(&m_draft, &ExperimentDraft::replaced, this, &ExperimentPage::onDraftChanged);
    connect(m_form, &ConfigForm::refusedChanged, this, [this] {
        updateReadiness();
        updateButtons();
    });
    connect(&app().training, &TrainingSession::stateChanged, this, &ExperimentPage::updateButtons);
    connect(&app().theme, &Theme::changed, this, &ExperimentPage::updateReadiness);
}

void ExperimentPage::activated() {
    updateButtons();
    if (m_unsettled) {
        m_settle.start();
    }
}

bool ExperimentPage::tourReady() const {
    return m_previewed && !m_settle.isActive();
}

void ExperimentPage::onDraftChanged() {
    presentContext();
    m_summary->setPaired(m_draft.isPaired());
    m_settle.start();
    updateReadiness();
    updateButtons();
}

void ExperimentPage::updateButtons() {
    const bool typed = m_form->refused().empty(); // else the person means what is not in the draft
    const bool ready = !m_draft.hasErrors() && m_dataError.isEmpty() && typed;
    m_start->setText(m_draft.isPaired() ? tr("Start comparison") : tr("Start training"));
    m_start->setEnabled(ready);
    m_start->setToolTip(ready ? tr("Trains now (Ctrl+Return)")
                              : tr("Solve the problems under “Before you start” first"));
    m_queue->setEnabled(ready);
    m_seeds->setEnabled(ready);
    m_sweep->setEnabled(m_dataError.isEmpty() && typed); // a combination may solve the problem
}

/// The network is only drawn for who looks at the page or waits for its size.
void ExperimentPage::describe() {
    m_unsettled = !isVisible() && m_waiting.empty();
    if (!m_unsettled) {
        updateFacts();
        updatePreview();
    }
}

void ExperimentPage::updateFacts() {
    const int classes = m_data ? m_data->class_count() : 10;
    for (int side = 0; side < (m_draft.isPaired() ? 2 : 1); ++side) {
        const RunConfig& config = m_draft.config(ExperimentDraft::Side(side));
        app().analysis.describe(
            QStringLiteral("experiment/facts%1").arg(side), config, classes, this,
            [this, side, of = memoryKey(config)](const Answer<ModelFacts>& answer) {
                m_facts[std::size_t(side)] = answer.value;
                m_factsOf[std::size_t(side)] = of;
                m_summary->setFacts(side, answer.value);
                m_summary->setSeconds(side, secondsOf(side));
                updateReadiness();
                actWhenKnown();
            });
    }
}

double ExperimentPage::secondsOf(int side) const {
    return estimatedSeconds(
        m_facts[std::size_t(side)].get(), m_draft.config(ExperimentDraft::Side(side)),
        m_data && m_data->train ? int64_t(m_data->train->size()) : 0, m_machine.get());
}

void ExperimentPage::updatePreview() {
    if (!m_data || !m_data->train) {
        return;
    }
    struct Views {
        std::shared_ptr<const InspectResult> a;
        std::shared_ptr<const InspectResult> b;
        QString name;
    };
    const auto work = [data = m_data, index = m_picture, a = m_draft.config(ExperimentDraft::a),
                       b = m_draft.config(ExperimentDraft::b),
                       paired = m_draft.isPaired()](RunService& service, RunControl&) {
        const Image picture = data->train->get(index);
        Views views;
        views.a = std::make_shared<const InspectResult>(service.preview(a, picture));
        if (paired) {
            views.b = std::make_shared<const InspectResult>(service.preview(b, picture));
        }
        views.name = QString::fromStdString(data->train->name(index));
        return views;
    };
    app().analysis.ask<Views>(
        QStringLiteral("experiment/preview"), work, this, [this](const Answer<Views>& answer) {
            m_previewed = true;
            if (answer.value) {
                m_view->setViews(answer.value->a, answer.value->b, answer.value->name);
            } else {
                m_view->setMessage(sentenceText(answer.error->message));
            }
        });
}

void ExperimentPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const QMargins margins = body()->contentsMargins();
    const int columns = m_form->minimumSizeHint().width() + m_columns->spacing() + kRightWidth;
    const bool narrow = width() < std::max(kNarrow, columns + margins.left() + margins.right());
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_form->setMinimumHeight(narrow ? 420 : 0);
    if (narrow) {
        m_right->setMinimumWidth(0);
        m_right->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_right->setFixedWidth(kRightWidth);
    }
}

} // namespace tessera
