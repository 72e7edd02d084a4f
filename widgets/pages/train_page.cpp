// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/train_page.h"

#include "widgets/components/banner.h"
#include "widgets/components/empty_state.h"
#include "widgets/components/joined_buttons.h"
#include "widgets/components/page_header.h"
#include "widgets/pages/curve_feed.h"
#include "widgets/pages/stop_question.h"
#include "widgets/plots/curve_plot.h"
#include "widgets/plots/plot_panel.h"
#include "widgets/session/run_library.h"
#include "widgets/session/run_selection.h"
#include "widgets/session/training_session.h"
#include "widgets/session/ui_settings.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>

namespace tessera {
namespace {

constexpr int kTwoColumns = 640; // px of page width
const UiOption<QStringList> kPanels{"train/panels", {}};
const QString kNoPanel = QStringLiteral("none"); // an empty list would mean the usual panels

} // namespace

TrainPage::TrainPage(AppContext& context, QWidget* parent)
    : Page(QStringLiteral("train"), tr("Train"), context, parent), m_details(context),
      m_feed(new CurveFeed(context, m_details, this)) {
    createHeader();
    createToolBar();
    createPanels();
    connect(&app().selection, &RunSelection::changed, this, &TrainPage::updateState);
    connect(&app().training, &TrainingSession::stateChanged, this, &TrainPage::updateState);
    connect(&app().training, &TrainingSession::runStarted, this, [this] {
        m_feed->update();
        updateState();
    });
    connect(&app().training, &TrainingSession::progressed, this, &TrainPage::updateRate);
    connect(&app().library, &RunLibrary::changed, this, &TrainPage::presentEmpty);
    connect(&app().library, &RunLibrary::runChanged, this, [this](const QString& run) {
        if (app().selection.isShown(run)) {
            updateEnded();
        }
    });
    connect(&app().training, &TrainingSession::runFinished, m_feed, &CurveFeed::update);
    // The curves of many runs are read one after the other.
    m_stateSoon.setSingleShot(true);
    m_stateSoon.setInterval(50);
    connect(&m_stateSoon, &QTimer::timeout, this, &TrainPage::updateState);
    connect(&m_details, &RunDetailsCache::curvesRead, this, [this] {
        if (!m_stateSoon.isActive()) {
            m_stateSoon.start();
        }
    });
    connect(&m_details, &RunDetailsCache::curvesFailed, this,
            [this](const QString&, const QString& message) {
                m_problem->setTexts(tr("The curves of a run could not be read."), message);
                m_problem->show();
            });
    m_feed->update();
    updateState();
}

void TrainPage::activated() {
    m_feed->update();
    updateState();
}

void TrainPage::createHeader() {
    m_rate = header().addAction(tr("Learning rate..."));
    m_rate->setObjectName(QStringLiteral("learningRateButton"));
    connect(m_rate, &QPushButton::clicked, this, &TrainPage::askLearningRate);
    m_pause = header().addAction(tr("Pause all"), QStringLiteral("pause"));
    m_stop = header().addAction(tr("Stop..."), QStringLiteral("stop"));
    m_pause->setToolTip(tr("Holds the runs of the job after their step, or lets them go on"));
    m_stop->setToolTip(tr("Ends the job after its step; the runs are evaluated and saved"));
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (app().training.state() == TrainingSession::State::paused) {
            app().training.resume();
        } else {
            app().training.pause();
        }
    });
    connect(m_stop, &QPushButton::clicked, this, [this] { askToStop(app().training, this); });
}

void TrainPage::createPanels() {
    m_problem = addBanner();
    m_ended = addBanner();
    m_ended->setKind(Banner::Kind::info);
    m_ended->setObjectName(QStringLiteral("endedBanner"));
    connect(m_ended, &Banner::closed, this, [this] { m_endedSeen = m_ended->sentence(); });
    m_stack = addStack();
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    auto* inside = new QWidget(m_scroll);
    m_grid = new QGridLayout(inside);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(8);
    m_scroll->setWidget(inside);
    m_stack->addWidget(m_scroll);
    m_empty = new EmptyState(QStringLiteral("train"), {}, {}, app().theme, this);
    m_stack->addWidget(m_empty);
    auto* button = m_empty->setButton(tr("Go to Experiment"));
    connect(button, &QPushButton::clicked, this,
            [this] { emit pageRequested(QStringLiteral("experiment")); });
    const QStringList saved = savedPanels();
    for (const TrainPanelSpec& spec : trainPanels()) {
        m_panels.push_back({spec, nullptr, saved.contains(spec.id)});
        if (m_panels.back().shown) {
            showPanel(m_panels.back());
        }
    }
    arrange();
}

QStringList TrainPage::savedPanels() const {
    QStringList saved = app().settings.get(kPanels);
    if (saved.isEmpty()) {
        for (const TrainPanelSpec& spec : trainPanels()) {
            if (spec.shown) {
                saved << spec.id;
            }
        }
    }
    return saved;
}

void TrainPage::showPanel(ShownPanel& panel) {
    panel.shown = true;
    if (panel.panel) {
        applySettings(panel.panel->curves(), panel.spec.id); // may have changed while it was hidden
        return;
    }
    auto* plot = new CurvePlot(panel.spec.title, panel.spec.axis, app().theme, this);
    plot->setObjectName(panel.spec.id + QStringLiteral("Plot"));
    panel.panel = new PlotPanel(plot, app().theme, this);
    plot->setEmptyText(panel.spec.hint);
    applySettings(plot, panel.spec.id);
    followAxes(plot, panel.spec.id);
    m_feed->addPlot(panel.spec, plot);
    link(plot);
}

void TrainPage::link(CurvePlot* plot) {
    const auto others = [this, plot](const auto& action) {
        for (CurvePlot* other : plots()) {
            if (other != plot) {
                action(other);
            }
        }
    };
    connect(plot, &CurvePlot::cursorMoved, this, [others](std::optional<double> x) {
        others([x](CurvePlot* other) { other->setCursor(x); });
    });
    connect(plot, &CurvePlot::zoomed, this, [others](double lower, double upper) {
        others([=](CurvePlot* other) { other->setHorizontalRange(lower, upper); });
    });
    connect(plot, &CurvePlot::zoomReset, this,
            [others] { others([](CurvePlot* other) { other->resetZoom(); }); });
    connect(plot, &PlotView::exportFailed, this, &TrainPage::showWriteProblem);
}

void TrainPage::showWriteProblem(const QString& message) {
    m_problem->setTexts(tr("A file was not written."), message);
    m_problem->show();
}

std::vector<CurvePlot*> TrainPage::plots() const {
    std::vector<CurvePlot*> shown;
    for (const ShownPanel& panel : m_panels) {
        if (panel.panel && panel.shown) {
            shown.push_back(panel.panel->curves());
        }
    }
    return shown;
}

void TrainPage::setPanelShown(const QString& id, bool shown) {
    QStringList ids;
    for (ShownPanel& panel : m_panels) {
        if (panel.spec.id == id) {
            panel.shown = shown;
            if (shown) {
                showPanel(panel);
            }
            if (panel.spec.ofTag) {
                keepTagShown(id, shown);
            }
        }
        if (panel.shown && !panel.spec.ofTag) {
            ids << panel.spec.id;
        }
    }
    app().settings.set(kPanels, ids.isEmpty() ? QStringList{kNoPanel} : ids);
    arrange();
}

void TrainPage::arrange() {
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item;
    }
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        m_grid->setRowStretch(row, 0);
        m_grid->setRowMinimumHeight(row, 0);
    }
    m_columns = width() == 0 || width() >= kTwoColumns ? 2 : 1;
    int place = 0;
    for (const ShownPanel& panel : m_panels) {
        if (!panel.panel) {
            continue;
        }
        panel.panel->setVisible(panel.shown);
        if (!panel.shown) {
            continue;
        }
        const int row = place / m_columns;
        const bool tall = row * m_columns < 2; // loss and accuracy
        m_grid->addWidget(panel.panel, row, place % m_columns);
        m_grid->setRowStretch(row, tall ? 5 : 3);
        m_grid->setRowMinimumHeight(row, tall ? 220 : 170);
        ++place;
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, m_columns == 2 ? 1 : 0);
}

void TrainPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    if ((width() >= kTwoColumns ? 2 : 1) != m_columns) {
        arrange();
    }
    arrangeToolBar();
}

void TrainPage::updateState() {
    using State = TrainingSession::State;
    const State state = app().training.state();
    const bool paused = state == State::paused;
    const bool several = app().training.runs().size() > 1;
    m_pause->setEnabled(state == State::running || paused);
    m_pause->setText(paused ? (several ? tr("Resume all") : tr("Resume"))
                            : (several ? tr("Pause all") : tr("Pause")));
    m_pause->setIcon(
        app().theme.icon(paused ? QStringLiteral("play") : QStringLiteral("pause"), Role::text));
    m_stop->setEnabled(app().training.isBusy() && state != State::stopping);
    m_stop->setText(state == State::stopping ? tr("Stopping...") : tr("Stop..."));
    presentEmpty();
    updateTagPanels();
    updateContext();
    updateRate();
    updateEnded();
}

void TrainPage::presentEmpty() {
    if (!app().library.runs().empty()) {
        m_empty->setTexts(tr("No run is shown"),
                          tr("Tick a run in the Runs dock, or start one on Experiment."));
    } else if (app().library.isScanned()) {
        m_empty->setTexts(tr("No run yet"),
                          tr("Start a comparison on Experiment; its curves appear here."));
    } else {
        m_empty->setTexts(tr("Looking for runs…"), {});
    }
    m_stack->setCurrentIndex(app().selection.shown().empty() ? 1 : 0);
}

void TrainPage::updateContext() {
    QStringList facts;
    const auto& shown = app().selection.shown();
    if (!shown.empty()) {
        const RunDetails details = m_details.of(shown.front().directory);
        if (details.config) {
            const RunConfig& config = *details.config;
            const auto side = config.model.vit.image / std::max<int64_t>(1, config.model.vit.patch);
            facts << QString::fromStdString(config.data.path).section(QLatin1Char('/'), -1)
                  << tr("%1 px").arg(config.model.vit.image)
                  << tr("patch %1").arg(config.model.vit.patch) << tr("%1 tokens").arg(side * side)
                  << tr("batch %1").arg(config.data.batch);
            if (shown.size() <= 2) {
                facts << tr("seed %1").arg(config.train.seed);
            }
        }
    }
    header().setContext(facts.join(tr(", ")));
}

} // namespace tessera
