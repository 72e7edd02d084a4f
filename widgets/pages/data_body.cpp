// SPDX-License-Identifier: GPL-3.0-or-later
// Controls of the Data page.
#include "widgets/components/banner.h"
#include "widgets/components/empty_state.h"
#include "widgets/components/page_header.h"
#include "widgets/components/panel.h"
#include "widgets/components/tables.h"
#include "widgets/images/matrix_view.h"
#include "widgets/pages/data_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QTableView>

namespace tessera {

void DataPage::createHeader() {
    auto* folder = header().addAction(tr("Open folder..."));
    connect(folder, &QPushButton::clicked, this, [this] { askFor(true); });
    auto* more = header().addAction(tr("More sources"), QStringLiteral("chevron-down"));
    connect(more, &QPushButton::clicked, this, [this, more] {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("Built-in shapes"), this,
                        [this] { open(QStringLiteral("builtin:shapes")); });
        menu->addAction(tr("Open a file..."), this, [this] { askFor(false); });
        menu->addSeparator();
        menu->addAction(tr("Find near duplicates"), this, &DataPage::findDuplicates);
        menu->popup(more->mapToGlobal(QPoint(0, more->height())));
    });
    auto* use = header().setPrimary(tr("Use in experiment"), QStringLiteral("chevron-right"));
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
    m_search->setPlaceholderText(tr("File name or label"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(220);
    m_search->setAccessibleName(tr("File name or label"));
    m_class = new QComboBox(this);
    m_class->setAccessibleName(tr("Class"));
    m_class->addItem(tr("All classes"));
    m_split = new QComboBox(this);
    m_split->setAccessibleName(tr("Split"));
    m_split->addItems({tr("All splits"), tr("Training"), tr("Validation"), tr("Test")});
    bar->addWidget(m_search);
    bar->addWidget(m_class);
    bar->addWidget(m_split);
    bar->addStretch(1);
    connect(m_search, &QLineEdit::textChanged, this, &DataPage::applyFilter);
    connect(m_class, &QComboBox::currentIndexChanged, this, &DataPage::applyFilter);
    connect(m_split, &QComboBox::currentIndexChanged, this, &DataPage::applyFilter);
}

void DataPage::createBody() {
    m_problem = new Banner(Banner::Kind::error, {}, {}, app().theme, this);
    m_problem->setClosable(true);
    m_problem->hide();
    connect(m_problem, &Banner::closed, m_problem, &QWidget::hide);
    body()->addWidget(m_problem);
    auto* holder = new QWidget(this);
    m_stack = new QStackedLayout(holder);
    body()->addWidget(holder, 1);
    auto* content = new QWidget(this);
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* pictures = new QFrame(this);
    pictures->setProperty("panel", true);
    auto* column = new QVBoxLayout(pictures);
    column->setContentsMargins(8, 8, 8, 6);
    m_model = new PictureListModel(this);
    m_view = new QListView(this);
    m_view->setModel(m_model);
    m_view->setViewMode(QListView::IconMode);
    m_view->setUniformItemSizes(true);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setMovement(QListView::Static);
    m_view->setLayoutMode(QListView::Batched);
    m_view->setBatchSize(500);
    m_view->setIconSize(QSize(88, 88));
    m_view->setGridSize(QSize(104, 132));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("Pictures"));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) { showPicture(index.row()); });
    column->addWidget(m_view, 1);
    m_status = new QLabel(this);
    m_status->setProperty("secondary", true);
    column->addWidget(m_status);
    row->addWidget(pictures, 8);
    row->addWidget(createSide(), 5);
    m_stack->addWidget(content);
    m_empty = new EmptyState(QStringLiteral("data"), tr("No data"),
                             tr("Open an image folder, CIFAR or MNIST files."), app().theme, this);
    connect(m_empty->setButton(tr("Built-in shapes")), &QPushButton::clicked, this,
            [this] { open(QStringLiteral("builtin:shapes")); });
    m_stack->addWidget(m_empty);
    m_stack->setCurrentIndex(1);
}

QWidget* DataPage::createSide() {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const auto table = [this](Panel* panel, QStandardItemModel* model, const QString& name) {
        auto* view = new QTableView(panel);
        setUpTable(*view, true);
        view->setModel(model);
        view->setFrameShape(QFrame::NoFrame);
        view->setAccessibleName(name);
        view->setSortingEnabled(true);
        view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
        view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
        panel->content()->addWidget(view);
    };
    m_classesPanel = new Panel(tr("Classes"), this);
    m_classes = new QStandardItemModel(0, 4, this);
    m_classes->setHorizontalHeaderLabels(
        {tr("Class"), tr("Training"), tr("Validation"), tr("Test")});
    table(m_classesPanel, m_classes, tr("Images per class"));
    column->addWidget(m_classesPanel, 3);
    m_reportPanel = new Panel(tr("Import report"), this);
    m_report = new QStandardItemModel(0, 2, this);
    m_report->setHorizontalHeaderLabels({tr("File"), tr("Reason")});
    table(m_reportPanel, m_report, tr("Files that were skipped"));
    auto* save = new QPushButton(tr("Save as CSV..."), this);
    connect(save, &QPushButton::clicked, this, &DataPage::saveReport);
    m_reportPanel->addHeaderWidget(save);
    column->addWidget(m_reportPanel, 2);
    m_previewPanel = new Panel(tr("Augmentation preview"), this);
    auto* controls = new QHBoxLayout;
    controls->setContentsMargins(12, 8, 12, 4);
    controls->setSpacing(8);
    const auto number = [&](const QString& name, int low, int high, int value) {
        auto* label = new QLabel(name, this);
        auto* box = new QSpinBox(this);
        box->setRange(low, high);
        box->setValue(value);
        box->setAccessibleName(name);
        label->setBuddy(box);
        controls->addWidget(label);
        controls->addWidget(box);
        connect(box, &QSpinBox::valueChanged, this, &DataPage::drawAugmentations);
        return box;
    };
    m_draws = number(tr("Draws"), 1, 36, 9);
    m_seed = number(tr("Seed"), 0, 999999, 42);
    controls->addStretch(1);
    m_previewPanel->content()->addLayout(controls);
    m_preview = new PictureGrid(this);
    auto* framed = new QHBoxLayout;
    framed->setContentsMargins(12, 0, 12, 8);
    framed->addWidget(m_preview);
    m_previewPanel->content()->addLayout(framed, 1);
    column->addWidget(m_previewPanel, 4);
    return side;
}

} // namespace tessera
