// SPDX-License-Identifier: GPL-3.0-or-later
// Controls of the Data page.
#include "widgets/components/banner.h"
#include "widgets/components/elided_label.h"
#include "widgets/components/empty_state.h"
#include "widgets/components/joined_buttons.h"
#include "widgets/components/page_header.h"
#include "widgets/images/picture_grid_view.h"
#include "widgets/images/picture_list_model.h"
#include "widgets/pages/data_augmentation.h"
#include "widgets/pages/data_classes.h"
#include "widgets/pages/data_page.h"
#include "widgets/pages/data_picture.h"
#include "widgets/pages/data_report.h"
#include "widgets/pages/data_splits.h"
#include "widgets/session/run_selection.h"
#include "widgets/session/ui_settings.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSplitter>
#include <QStackedLayout>
#include <QStackedWidget>

namespace tessera {
namespace {

/// Side of the pictures in the grid, px.
const UiOption<int> kPictureSide{"data/picture_side", 88};
constexpr int kSmallThumbnails = 96;

/// Small windows scroll instead of squeezing the panels.
QScrollArea* scrolled(QWidget* content) {
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return scroll;
}

} // namespace

void DataPage::createHeader() {
    auto* folder = header().addAction(tr("Open folder..."), QStringLiteral("folder"));
    folder->setToolTip(
        tr("Pictures in one folder per class, CIFAR or MNIST files; or drop it here"));
    connect(folder, &QPushButton::clicked, this, [this] { askFor(true); });
    auto* more = header().addAction(tr("More sources"), QStringLiteral("chevron-down"));
    connect(more, &QPushButton::clicked, this, [this, more] {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("Built-in shapes"), this,
                        [this] { open(QStringLiteral("builtin:shapes")); });
        menu->addAction(tr("Open a file..."), this, [this] { askFor(false); });
        const QStringList recent = app().settings.get(ui::kRecentData);
        if (!recent.isEmpty()) {
            menu->addSeparator();
        }
        for (const QString& path : recent) {
            menu->addAction(path, this, [this, path] { open(path); });
        }
        menu->popup(more->mapToGlobal(QPoint(0, more->height())));
    });
    auto* use = header().setPrimary(tr("Use in experiment"), QStringLiteral("chevron-right"));
    use->setToolTip(tr("Prepares training on this data set"));
    connect(use, &QPushButton::clicked, this, [this] {
        if (!m_path.isEmpty()) {
            emit useRequested(m_path);
            emit pageRequested(QStringLiteral("experiment"));
        }
    });
}

void DataPage::createToolBar() {
    auto* bar = toolBar();
    bar->parentWidget()->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("pictureSearch"));
    m_search->setPlaceholderText(tr("File name or label"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(200);
    m_search->setAccessibleName(tr("File name or label"));
    bar->addWidget(m_search);
    const auto choice = [&](const QString& name, const char* id, const QStringList& entries) {
        auto* box = new QComboBox(this);
        box->setAccessibleName(name);
        box->setToolTip(name);
        box->setObjectName(QString::fromLatin1(id));
        box->addItems(entries);
        bar->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &DataPage::applyFilter);
        return box;
    };
    m_class = choice(tr("Class"), "pictureClass", {tr("All classes")});
    m_class->setMaximumWidth(180);
    m_split = choice(tr("Split"), "pictureSplit",
                     {tr("All splits"), tr("Training"), tr("Validation"), tr("Test")});
    m_order = choice(tr("Order"), "pictureOrder",
                     {tr("Sort: file order"), tr("Sort: name"), tr("Sort: class")});
    bar->addStretch(1);
    auto* label = new QLabel(tr("Size"), this);
    label->setProperty("secondary", true);
    m_size = new QSlider(Qt::Horizontal, this);
    m_size->setObjectName(QStringLiteral("pictureSize"));
    m_size->setRange(PictureGridView::kSmallest, PictureGridView::kLargest);
    m_size->setSingleStep(8);
    m_size->setPageStep(24);
    m_size->setFixedWidth(96);
    m_size->setAccessibleName(tr("Size of the pictures"));
    m_size->setToolTip(tr("Size of the pictures"));
    label->setBuddy(m_size);
    bar->addWidget(label);
    bar->addWidget(m_size);
    connect(m_search, &QLineEdit::textChanged, this, &DataPage::applyFilter);
}

void DataPage::createBody() {
    m_differs = addBanner();
    m_differs->setObjectName(QStringLiteral("otherDataBanner"));
    m_differs->setKind(Banner::Kind::warning);
    m_differs->setClosable(false); // it holds as long as the data differ
    QPushButton* take = m_differs->setButton(tr("Use for training"));
    take->setObjectName(QStringLiteral("useForTrainingButton"));
    connect(take, &QPushButton::clicked, this, [this] { emit useRequested(m_path); });
    m_problem = addBanner();
    m_problem->setObjectName(QStringLiteral("dataProblem"));
    m_stack = addStack();
    auto* content = new QSplitter(Qt::Horizontal, this);
    content->setChildrenCollapsible(false);
    content->setHandleWidth(8);
    content->addWidget(createGrid());
    content->addWidget(createSide());
    content->setStretchFactor(0, 8);
    content->setStretchFactor(1, 5);
    content->setSizes({8000, 5000});
    keepSizes(content, QStringLiteral("data/columns"));
    m_stack->addWidget(content);
    m_empty = new EmptyState(QStringLiteral("data"), tr("No data"),
                             tr("Open or drop an image folder, CIFAR or MNIST files."), app().theme,
                             this);
    connect(m_empty->setButton(tr("Built-in shapes")), &QPushButton::clicked, this,
            [this] { open(QStringLiteral("builtin:shapes")); });
    m_stack->addWidget(m_empty);
    m_stack->setCurrentIndex(1);
}

void DataPage::keepSizes(QSplitter* splitter, const QString& key) {
    splitter->restoreState(app().settings.state(key));
    connect(splitter, &QSplitter::splitterMoved, this,
            [this, splitter, key] { app().settings.setState(key, splitter->saveState()); });
}

QWidget* DataPage::createGrid() {
    auto* pictures = new QFrame(this);
    pictures->setProperty("panel", true);
    auto* column = new QVBoxLayout(pictures);
    column->setContentsMargins(8, 8, 1, 0);
    column->setSpacing(0);
    m_model = new PictureListModel(*m_loader, this);
    m_view = new PictureGridView(app().theme, this);
    m_view->setObjectName(QStringLiteral("pictureGrid"));
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Pictures"));
    column->addWidget(m_view, 1);
    auto* line = new QFrame(this);
    line->setProperty("hline", true);
    column->addWidget(line);
    m_status = new ElidedLabel({}, this);
    m_status->setObjectName(QStringLiteral("pictureStatus"));
    m_status->setProperty("secondary", true);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(4, 6, 4, 6);
    foot->addWidget(m_status);
    column->addLayout(foot);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid()) {
                    choose(m_model->number(index.row()));
                }
            });
    connect(m_view, &QAbstractItemView::activated, this, &DataPage::openInMicroscope);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &DataPage::showPictureMenu);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &DataPage::updateStatus);
    connect(m_size, &QSlider::valueChanged, this, [this](int side) {
        m_view->setSide(side);
        m_model->setThumbnailSide(side <= kSmallThumbnails ? kSmallThumbnails
                                                           : PictureGridView::kLargest);
        app().settings.set(kPictureSide, side);
        updateStatus();
    });
    m_size->setValue(app().settings.get(kPictureSide));
    return pictures;
}

QWidget* DataPage::createSide() {
    auto* side = new QWidget(this);
    side->setMinimumWidth(340);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_tabs = new JoinedButtons({tr("Overview"), tr("Picture"), tr("Splits")}, this);
    m_tabs->setObjectName(QStringLiteral("dataTabs"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_tabs);
    row->addStretch(1);
    column->addLayout(row);
    m_sides = new QStackedWidget(this);
    auto* overview = new QSplitter(Qt::Vertical, this);
    overview->setChildrenCollapsible(false);
    overview->setHandleWidth(8);
    m_classes = new ClassesPanel(app().theme, this);
    m_report = new ReportPanel(app().theme, this);
    m_augmentation = new AugmentationPanel(app(), this);
    overview->addWidget(m_classes);
    overview->addWidget(m_report);
    overview->addWidget(m_augmentation);
    overview->setSizes({3000, 2000, 4500});
    keepSizes(overview, QStringLiteral("data/overview"));
    m_picture = new PicturePanel(this);
    m_splits = new SplitPanel(app(), this);
    for (QWidget* one : {static_cast<QWidget*>(overview), static_cast<QWidget*>(m_picture),
                         static_cast<QWidget*>(m_splits)}) {
        m_sides->addWidget(scrolled(one));
    }
    column->addWidget(m_sides, 1);
    connect(m_tabs, &JoinedButtons::currentChanged, m_sides, &QStackedWidget::setCurrentIndex);
    return side;
}

void DataPage::connectPanels() {
    connect(m_classes, &ClassesPanel::classChosen, this,
            [this](int label) { m_class->setCurrentIndex(label + 1); });
    connect(m_report, &ReportPanel::saveRequested, this, &DataPage::saveReport);
    connect(m_augmentation, &AugmentationPanel::sourceChanged, this, &DataPage::showPicture);
    connect(m_picture, &PicturePanel::openRequested, this, &DataPage::openInMicroscope);
    connect(&app().selection, &RunSelection::changed, this, &DataPage::followRuns);
    followRuns();
    connect(m_splits, &SplitPanel::statusMessage, this, &Page::statusMessage);
    connect(m_splits, &SplitPanel::pictureChosen, this, [this](int split, qint64 place) {
        const int number = m_index ? m_index->find(split, place) : -1;
        if (number < 0) {
            return;
        }
        if (m_model->rowOf(number) < 0) { // hidden by a filter
            m_search->clear();
            m_class->setCurrentIndex(0);
            m_split->setCurrentIndex(0);
        }
        m_view->setCurrentIndex(m_model->index(m_model->rowOf(number)));
        m_view->scrollTo(m_view->currentIndex(), QAbstractItemView::PositionAtCenter);
    });
}

} // namespace tessera
