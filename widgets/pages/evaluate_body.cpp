// SPDX-License-Identifier: GPL-3.0-or-later
// Controls of the Evaluate page.
#include "widgets/components/banner.h"
#include "widgets/components/empty_state.h"
#include "widgets/components/icon_button.h"
#include "widgets/components/joined_buttons.h"
#include "widgets/components/line_sample.h"
#include "widgets/components/page_header.h"
#include "widgets/components/panel.h"
#include "widgets/components/run_choice.h"
#include "widgets/components/share_bars.h"
#include "widgets/components/tables.h"
#include "widgets/pages/evaluate_page.h"
#include "widgets/pages/picture_gallery.h"
#include "widgets/plots/confusion_plot.h"
#include "widgets/plots/plot_panel.h"
#include "widgets/plots/reliability_plot.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QTableView>

namespace tessera {
namespace {

QTableView* tableOf(QStandardItemModel* model, int bars, const Theme& theme, QWidget* parent) {
    auto* table = new QTableView(parent);
    setUpTable(*table, true);
    table->setModel(model);
    table->setFrameShape(QFrame::NoFrame);
    table->setItemDelegateForColumn(bars, new ShareBars(theme, table));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(bars, QHeaderView::Stretch);
    for (int column = 1; column < bars; ++column) {
        model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    return table;
}

} // namespace

void EvaluatePage::createHeader() {
    m_sample = new LineSample(-1, app().theme, this);
    header().addWidget(m_sample);
    m_run = new RunChoice(app(), this);
    m_run->setToolTip(tr("Run whose model is evaluated"));
    header().addWidget(m_run);
    m_checkpoint = new QComboBox(this);
    m_checkpoint->setAccessibleName(tr("Checkpoint"));
    m_checkpoint->setObjectName(QStringLiteral("evaluateCheckpoint"));
    m_checkpoint->setToolTip(
        tr("Weights that are evaluated; those of a run that still trains too"));
    m_checkpoint->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_checkpoint->setMinimumContentsLength(20);
    m_checkpoint->setMinimumWidth(96); // it gives way before a button is cut
    header().addWidget(m_checkpoint);
    m_export = header().addAction(tr("Export"), QStringLiteral("export"));
    m_export->setObjectName(QStringLiteral("exportEvaluationButton"));
    m_export->setToolTip(tr("Results per image and per class as CSV"));
    connect(m_export, &QPushButton::clicked, this, &EvaluatePage::showExportMenu);
    connect(m_run, &RunChoice::runChanged, this, &EvaluatePage::onRunChosen);
    connect(m_checkpoint, &QComboBox::activated, this, &EvaluatePage::lookUpStored);
    m_start = header().setPrimary(tr("Evaluate"), QStringLiteral("play"));
    m_start->setObjectName(QStringLiteral("evaluateButton"));
    connect(m_start, &QPushButton::clicked, this,
            [this] { m_busy ? cancelEvaluation() : evaluate(); });
}

void EvaluatePage::createBars() {
    auto* bar = toolBar();
    bar->parentWidget()->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_split = new QComboBox(this);
    m_split->addItem(tr("Test split"), QStringLiteral("test"));
    m_split->addItem(tr("Validation split"), QStringLiteral("val"));
    m_split->addItem(tr("Training split"), QStringLiteral("train"));
    m_split->setAccessibleName(tr("Split"));
    m_split->setMinimumWidth(96);
    m_split->setToolTip(tr("Which pictures of the data set"));
    connect(m_split, &QComboBox::activated, this, &EvaluatePage::lookUpStored);
    bar->addWidget(m_split);
    m_dataButton = new QPushButton(tr("Data of the run"), this);
    m_dataButton->setIcon(app().theme.icon(QStringLiteral("chevron-down"), Role::text));
    m_dataButton->setToolTip(tr("Another data set with the same classes"));
    connect(m_dataButton, &QPushButton::clicked, this, &EvaluatePage::showDataMenu);
    bar->addWidget(m_dataButton);
    for (QLabel*& numbers : m_numbers) {
        numbers = new QLabel(this);
        numbers->setAccessibleName(tr("Scores"));
    }
    m_numbers[0]->setContentsMargins(8, 0, 0, 0);
    bar->addWidget(m_numbers[0]);
    bar->addStretch(1);
    m_numbers[1]->setWordWrap(true);
    m_numbers[1]->hide();
    body()->addWidget(m_numbers[1]);
    m_stopCounting =
        new IconButton(QStringLiteral("close"), tr("Stop counting the copies"), app().theme, this);
    m_stopCounting->setObjectName(QStringLiteral("stopCountingButton"));
    m_stopCounting->hide();
    connect(m_stopCounting, &QToolButton::clicked, this, &EvaluatePage::stopCounting);
    bar->addWidget(m_stopCounting);
    m_view = new JoinedButtons({tr("Overview"), tr("Per class"), tr("Groups")}, this);
    m_view->setAccessibleName(tr("View"));
    bar->addWidget(m_view);
}

void EvaluatePage::placeNumbers() {
    int others = 0;
    for (QWidget* each : {static_cast<QWidget*>(m_split), static_cast<QWidget*>(m_dataButton),
                          static_cast<QWidget*>(m_stopCounting), static_cast<QWidget*>(m_view)}) {
        others += each->isVisibleTo(this) ? each->sizeHint().width() + toolBar()->spacing() : 0;
    }
    const QMargins margins = toolBar()->contentsMargins();
    others += margins.left() + margins.right();
    const bool fits = m_numbers[0]->sizeHint().width() + others <= width();
    m_numbers[0]->setVisible(fits);
    m_numbers[1]->setVisible(!fits);
}

void EvaluatePage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    placeNumbers();
}

void EvaluatePage::createBody() {
    m_problem = addBanner();
    m_stack = addStack();
    auto* content = new QWidget(this);
    m_views = new QStackedLayout(content);
    m_views->addWidget(createOverview());
    m_views->addWidget(createClasses());
    m_views->addWidget(createGroups());
    connect(m_view, &JoinedButtons::currentChanged, m_views, &QStackedLayout::setCurrentIndex);
    m_stack->addWidget(content);
    m_empty = new EmptyState(QStringLiteral("evaluate"), {}, {}, app().theme, this);
    m_stack->addWidget(m_empty);
}

QWidget* EvaluatePage::createOverview() {
    auto* overview = new QWidget(this);
    auto* row = new QHBoxLayout(overview);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_confusion = new ConfusionPlot(app().theme, this);
    auto* matrix = new PlotPanel(m_confusion, app().theme, this);
    matrix->setSubtitle(tr("click a cell for its pictures"));
    row->addWidget(matrix, 8);
    connect(m_confusion, &ConfusionPlot::cellClicked, this, &EvaluatePage::showCell);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(330); // the plot, the headers of the galleries and a scroll bar
    auto* side = new QWidget(scroll);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_cell = new PictureGallery(tr("No cell chosen"), QStringLiteral("evaluate:cell"), app(), this);
    m_cell->setEmptyText(tr("Click a cell of the matrix to see its pictures."));
    m_cell->setSingleRow();
    column->addWidget(m_cell);
    m_reliability = new ReliabilityPlot(app().theme, this);
    auto* calibration = new PlotPanel(m_reliability, app().theme, this);
    calibration->setSubtitle(tr("hatched above: too sure; inside a bar: too unsure"));
    calibration->setMinimumHeight(220);
    column->addWidget(calibration, 3);
    m_mistakes =
        new PictureGallery(tr("Worst mistakes"), QStringLiteral("evaluate:mistakes"), app(), this);
    m_mistakes->setSubtitle(tr("true → predicted"));
    m_mistakes->setEmptyText(tr("There is no mistake."));
    m_mistakes->setMinimumHeight(200);
    column->addWidget(m_mistakes, 4);
    for (PictureGallery* gallery : {m_cell, m_mistakes}) {
        gallery->setToolTip(tr("A double click opens a picture in the Microscope."));
        connect(gallery, &PictureGallery::opened, this, &EvaluatePage::openInMicroscope);
    }
    scroll->setWidget(side);
    row->addWidget(scroll, 5);
    return overview;
}

QWidget* EvaluatePage::createClasses() {
    auto* panel = new Panel(tr("Per class"), this);
    panel->setSubtitle(tr("bar: recall; click a header to sort"));
    m_classes = new QStandardItemModel(0, 7, this);
    m_classes->setHorizontalHeaderLabels({tr("Class"), tr("Images"), tr("Recall %"),
                                          tr("Precision %"), tr("F1 %"), tr("Training images"),
                                          tr("Recall")});
    m_classes->setSortRole(Qt::UserRole + 1);
    QTableView* table = tableOf(m_classes, 6, app().theme, this);
    table->setSortingEnabled(true);
    table->sortByColumn(0, Qt::AscendingOrder);
    table->setAccessibleName(tr("Scores per class"));
    panel->content()->addWidget(table);
    return panel;
}

QWidget* EvaluatePage::createGroups() {
    auto* panel = new Panel(tr("Many, medium and few"), this);
    panel->setSubtitle(tr("classes by their training images; mean of the classes' recall"));
    m_groups = new QStandardItemModel(0, 5, this);
    m_groups->setHorizontalHeaderLabels(
        {tr("Group"), tr("Training images"), tr("Classes"), tr("Accuracy %"), tr("Accuracy")});
    QTableView* table = tableOf(m_groups, 4, app().theme, this);
    table->setAccessibleName(tr("Accuracy of classes with many, medium and few training images"));
    panel->content()->addWidget(table);
    return panel;
}

} // namespace tessera
