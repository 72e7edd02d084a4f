// SPDX-License-Identifier: GPL-3.0-or-later
// Controls and curves of the Compare page.
#include "widgets/components/banner.h"
#include "widgets/components/compact_choice.h"
#include "widgets/components/empty_state.h"
#include "widgets/components/icon_button.h"
#include "widgets/components/joined_buttons.h"
#include "widgets/components/line_sample.h"
#include "widgets/components/narrow_combo.h"
#include "widgets/components/page_header.h"
#include "widgets/components/panel.h"
#include "widgets/components/tables.h"
#include "widgets/images/attention_overlay.h"
#include "widgets/pages/compare_classes.h"
#include "widgets/pages/compare_page.h"
#include "widgets/pages/picture_gallery.h"
#include "widgets/plots/curve_plot.h"
#include "widgets/plots/interval_strip.h"
#include "widgets/plots/plot_panel.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QTableView>

namespace tessera {
namespace {

/// Narrower pages, in pixels, stand in one column.
constexpr int kTwoColumns = 800;

} // namespace

void ComparePage::createHeader() {
    const auto picker = [this](std::size_t side, const QString& letter) {
        auto* sample = new LineSample(static_cast<int>(side), app().theme, this);
        m_samples[side] = sample;
        auto* label = new QLabel(letter, this);
        auto* combo = new NarrowCombo(this);
        label->setBuddy(combo);
        combo->setToolTip(side == 0 ? tr("Run or group of seeds that B is compared with")
                                    : tr("Run or group of seeds that is judged"));
        combo->setAccessibleName(side == 0 ? tr("Side A") : tr("Side B"));
        header().addWidget(sample);
        header().addWidget(label);
        header().addWidget(combo);
        m_combos[side] = combo;
        connect(combo, &QComboBox::activated, this, [this, side](int index) {
            auto sides = m_sides;
            sides[side] = m_choices.at(static_cast<std::size_t>(index));
            choose(sides[0], sides[1]);
        });
    };
    picker(0, tr("A"));
    auto* swap = new IconButton(QStringLiteral("swap"), tr("Swap A and B"), app().theme, this);
    header().addWidget(swap);
    connect(swap, &QToolButton::clicked, this, [this] {
        if (m_choices.size() >= 2) {
            choose(CompareChoice(m_sides[1]), CompareChoice(m_sides[0]));
        }
    });
    picker(1, tr("B"));
    auto* report = header().addAction(tr("Export report"), QStringLiteral("export"));
    report->setObjectName(QStringLiteral("exportReportButton"));
    report->setToolTip(tr("Report with figures, table for LaTeX"));
    connect(report, &QPushButton::clicked, this, [this, report] { showExportMenu(report); });
}

void ComparePage::createBody() {
    m_stack = addStack();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* content = new QWidget(scroll);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_verdict =
        new Banner(Banner::Kind::info, tr("Reading the two sides..."), {}, app().theme, this);
    m_verdict->setClosable(false);
    m_strip = new IntervalStrip(app().theme, this);
    m_strip->hide();
    if (auto* row = qobject_cast<QBoxLayout*>(m_verdict->layout())) {
        row->addWidget(m_strip);
    }
    column->addWidget(m_verdict);
    m_grid = new QGridLayout;
    m_grid->setSpacing(8);
    m_panels = {createCurves(), createSameImage(), createScores(), createFairness(),
                createGallery()};
    arrange(false);
    column->addLayout(m_grid, 1);
    scroll->setWidget(content);
    m_stack->addWidget(scroll);
    m_empty = new EmptyState(QStringLiteral("compare"), {}, {}, app().theme, this);
    connect(m_empty->setButton(tr("Go to Experiment")), &QPushButton::clicked, this,
            [this] { emit pageRequested(QStringLiteral("experiment")); });
    m_stack->addWidget(m_empty);
}

void ComparePage::arrange(bool narrow) {
    struct Place {
        int row, column, columns;
    };
    static constexpr std::array<Place, 5> kWide{
        {{0, 0, 1}, {0, 1, 1}, {1, 0, 1}, {1, 1, 1}, {2, 0, 2}}};
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        const Place place = narrow ? Place{static_cast<int>(i), 0, 1} : kWide[i];
        m_grid->removeWidget(m_panels[i]);
        m_grid->addWidget(m_panels[i], place.row, place.column, 1, place.columns);
    }
    m_grid->setColumnStretch(0, 8);
    m_grid->setColumnStretch(1, narrow ? 0 : 5);
    m_grid->setRowStretch(0, 4);
    m_grid->setRowStretch(1, 3);
    m_kind->setCompact(narrow);
    m_narrow = narrow;
}

void ComparePage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const bool narrow = width() < kTwoColumns;
    if (narrow != m_narrow) {
        arrange(narrow);
    }
}

QWidget* ComparePage::createCurves() {
    m_curves = new CurvePlot(tr("Validation curves"),
                             {tr("Validation top-1"), QStringLiteral("%"), 100, 2, false},
                             app().theme, this);
    m_curves->setHorizontalAxis(HorizontalAxis::epoch);
    auto* panel = new PlotPanel(m_curves, app().theme, this);
    panel->setCaption(tr("last"));
    m_measure = new JoinedButtons({tr("Top-1"), tr("Top-5"), tr("Loss")}, this);
    m_measure->setAccessibleName(tr("Curve"));
    panel->addHeaderWidget(m_measure);
    panel->setMinimumHeight(230);
    connect(m_measure, &JoinedButtons::currentChanged, this, &ComparePage::presentCurves);
    return panel;
}

QWidget* ComparePage::createScores() {
    m_scoresPanel = new Panel(tr("Results"), this);
    m_scores = new QStandardItemModel(0, 6, this);
    m_scores->setHorizontalHeaderLabels(
        {tr("Measure"), tr("A"), tr("B"), tr("B − A"), tr("95 % interval"), tr("Better")});
    for (int column = 1; column < 6; ++column) {
        m_scores->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    m_scores->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table = new QTableView(this);
    setUpTable(*m_table);
    m_table->setModel(m_scores);
    m_table->setAccessibleName(tr("Results of A and B"));
    m_table->setObjectName(QStringLiteral("compareScores"));
    m_table->setFrameShape(QFrame::NoFrame);
    fitColumns(*m_table, 0);
    m_classes = new CompareClasses(app().theme, this);
    auto* holder = new QWidget(this);
    holder->setMinimumHeight(200);
    m_scoresStack = new QStackedLayout(holder);
    m_scoresStack->addWidget(m_table);
    m_scoresStack->addWidget(m_classes);
    m_scoresPanel->content()->addWidget(holder);
    m_scoresView = new JoinedButtons({tr("Measures"), tr("Per class")}, this);
    m_scoresView->setAccessibleName(tr("Results"));
    m_scoresPanel->addHeaderWidget(m_scoresView);
    connect(m_scoresView, &JoinedButtons::currentChanged, this, [this](int view) {
        m_scoresStack->setCurrentIndex(view);
        presentScoresTitle();
    });
    return m_scoresPanel;
}

QWidget* ComparePage::createFairness() {
    auto* panel = new Panel(tr("Fairness"), this);
    m_things = new QLabel(this);
    panel->addHeaderWidget(m_things);
    auto* scroll = new QScrollArea(panel);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    m_fairness = new QLabel(panel);
    m_fairness->setTextFormat(Qt::RichText);
    m_fairness->setWordWrap(true);
    m_fairness->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_fairness->setMargin(10);
    m_fairness->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_fairness->setAccessibleName(tr("Fairness"));
    connect(m_fairness, &QLabel::linkActivated, this, [this](const QString& link) {
        declare(link.mid(1), link.startsWith(QLatin1Char('+')));
    });
    scroll->setWidget(m_fairness);
    panel->content()->addWidget(scroll);
    return panel;
}

QWidget* ComparePage::createSameImage() {
    m_image = new Panel(tr("Same image through both"), this);
    auto* before =
        new IconButton(QStringLiteral("chevron-left"), tr("Previous image"), app().theme, this);
    auto* after =
        new IconButton(QStringLiteral("chevron-right"), tr("Next image"), app().theme, this);
    m_position = new QLabel(this);
    m_position->setProperty("secondary", true);
    m_image->addHeaderWidget(before);
    m_image->addHeaderWidget(m_position);
    m_image->addHeaderWidget(after);
    connect(before, &QToolButton::clicked, this, [this] { m_source.step(-1); });
    connect(after, &QToolButton::clicked, this, [this] { m_source.step(1); });
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    const auto column = [&](QWidget* head, QWidget* picture, QLabel* text) {
        auto* lines = new QVBoxLayout;
        lines->setSpacing(4);
        lines->addWidget(head);
        lines->addWidget(picture, 1);
        text->setWordWrap(true);
        text->setTextFormat(Qt::RichText);
        text->setFont(app().theme.font(TextSize::secondary));
        lines->addWidget(text);
        row->addLayout(lines, 1);
    };
    m_picture = new PatchGrid(this);
    m_picture->setGrid(0);
    m_picture->setInteractive(false);
    m_picture->setSides(72, 130);
    m_picture->setAccessibleName(tr("Input picture"));
    m_truth = new QLabel(this);
    column(new QLabel(tr("Input"), this), m_picture, m_truth);
    for (std::size_t side = 0; side < 2; ++side) {
        m_overlays[side] = new AttentionOverlay(this);
        m_overlays[side]->setSides(72, 130);
        m_overlays[side]->setInteractive(false);
        m_overlays[side]->setMeaning(tr("weight"), true);
        m_overlays[side]->setAccessibleName(side == 0 ? tr("Attention of A")
                                                      : tr("Attention of B"));
        m_answers[side] = new QLabel(this);
        auto* head = new QWidget(this);
        auto* line = new QHBoxLayout(head);
        line->setContentsMargins(0, 0, 0, 0);
        m_samples[side + 2] = new LineSample(static_cast<int>(side), app().theme, head);
        line->addWidget(m_samples[side + 2]);
        line->addWidget(new QLabel(side == 0 ? tr("A") : tr("B"), head), 1);
        column(head, m_overlays[side], m_answers[side]);
    }
    m_image->content()->setContentsMargins(12, 8, 12, 8);
    m_image->content()->addLayout(row, 1);
    auto* open = new QPushButton(tr("Open in Microscope"), this);
    open->setToolTip(tr("Shows this picture with both models"));
    connect(open, &QPushButton::clicked, this, &ComparePage::openInMicroscope);
    auto* foot = new QHBoxLayout;
    auto* words = new QLabel(tr("Attention: last layer, mean of heads, middle patch"), this);
    words->setProperty("secondary", true);
    words->setWordWrap(true);
    m_weights = new QLabel(this);
    m_weights->setObjectName(QStringLiteral("compareWeights"));
    m_weights->setTextFormat(Qt::PlainText); // it names runs
    m_weights->setProperty("secondary", true);
    m_weights->setWordWrap(true);
    foot->addWidget(words, 1);
    foot->addWidget(open);
    m_image->content()->addWidget(m_weights);
    m_image->content()->addLayout(foot);
    return m_image;
}

QWidget* ComparePage::createGallery() {
    m_gallery = new PictureGallery(tr("Where they disagree"), QStringLiteral("compare:gallery"),
                                   app(), this);
    m_gallery->setSingleRow();
    m_kind = new CompactChoice(tr("Which pictures"),
                               {tr("B right, A wrong"), tr("A right, B wrong"), tr("Both wrong")},
                               3, this);
    m_gallery->addHeaderWidget(m_kind);
    connect(m_kind, &CompactChoice::currentChanged, this, &ComparePage::presentGallery);
    connect(m_gallery, &PictureGallery::chosen, this, [this](qint64 index) {
        m_source.show(QString::fromStdString(m_data->configs[0].data.path), QStringLiteral("test"),
                      index);
    });
    connect(m_gallery, &PictureGallery::opened, this, &ComparePage::openInMicroscope);
    return m_gallery;
}

} // namespace tessera
