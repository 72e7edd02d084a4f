// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/library_window.h"

#include "app/gui/run_actions.h"
#include "app/gui/run_edits.h"
#include "app/gui/runs_dock.h"
#include "widgets/components/search_field.h"
#include "widgets/components/tables.h"
#include "widgets/item_models/library_model.h"
#include "widgets/item_models/runs_filter.h"
#include "widgets/item_models/runs_model.h"
#include "widgets/session/run_library.h"
#include "widgets/session/ui_settings.h"
#include "widgets/theme/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace tessera {
namespace {

const UiOption<QStringList> kColumns{"library/columns", {}};
const UiOption<QString> kSortColumn{"library/sort_column", QStringLiteral("created")};
const UiOption<bool> kDescending{"library/descending", true};
const QString kGeometry = QStringLiteral("library/geometry");

} // namespace

LibraryWindow::LibraryWindow(AppContext& context, RunEdits& edits, RunsModel& runs, QWidget* parent)
    : QDialog(parent), m_app(context), m_model(new LibraryModel(runs, context.library, this)),
      m_filter(new RunsFilter(context.library, this)) {
    setObjectName(QStringLiteral("libraryWindow"));
    setWindowTitle(tr("Run library"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    const QStringList saved = context.settings.get(kColumns);
    m_model->setColumns(saved.isEmpty() ? LibraryModel::defaultColumns() : saved);
    m_filter->setRecursiveFilteringEnabled(false);
    m_filter->setArchivedShown(true);
    m_filter->setSortRole(LibraryModel::kSortRole);
    m_filter->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setSortLocaleAware(true);
    m_filter->setSourceModel(m_model);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(8);
    createTop();
    createTable(edits);
    addUndo(edits);
    m_count = new QLabel(this);
    m_count->setProperty("secondary", true);
    column->addWidget(m_count);
    resize(1080, 560);
    restoreGeometry(context.settings.state(kGeometry));
    connect(this, &QDialog::finished, this,
            [this] { m_app.settings.setState(kGeometry, saveGeometry()); });
    connect(m_filter, &QAbstractItemModel::modelReset, this, &LibraryWindow::updateCount);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &LibraryWindow::updateCount);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &LibraryWindow::updateCount);
    updateCount();
    m_search->setFocus();
}

void LibraryWindow::createTop() {
    auto* row = new QHBoxLayout;
    m_search = new SearchField(tr("Search, for example top1 > 0.5 tag:paper"), m_app.theme, this);
    m_search->setObjectName(QStringLiteral("librarySearch"));
    m_search->setToolTip(runSearchHelp());
    m_search->setMinimumWidth(320);
    connect(m_search, &QLineEdit::textChanged, this, &LibraryWindow::search);
    row->addWidget(m_search, 1);
    auto* columns = new QPushButton(m_app.theme.icon(QStringLiteral("table")), tr("Columns"), this);
    columns->setObjectName(QStringLiteral("libraryColumnsButton"));
    columns->setToolTip(tr("Which columns the table has"));
    columns->setAutoDefault(false);
    auto* menu = new QMenu(columns);
    columns->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillColumnMenu(*menu);
    });
    row->addWidget(columns);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("librarySearchProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, m_app.theme.color(Role::error));
    m_problem->setPalette(palette);
    m_problem->hide();
    layout()->addWidget(m_problem);
}

void LibraryWindow::createTable(RunEdits& edits) {
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("libraryTable"));
    m_table->setAccessibleName(tr("Runs"));
    setUpTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->setModel(m_filter);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    header->setStretchLastSection(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->sortByColumn(int(m_model->columns().indexOf(m_app.settings.get(kSortColumn))),
                          m_app.settings.get(kDescending) ? Qt::DescendingOrder
                                                          : Qt::AscendingOrder);
    m_table->resizeColumnsToContents();
    layout()->addWidget(m_table);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this](const QPoint& place) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(*menu);
        menu->popup(m_table->horizontalHeader()->mapToGlobal(place));
    });
    connect(header, &QHeaderView::sectionMoved, this, &LibraryWindow::saveColumns);
    connect(header, &QHeaderView::sortIndicatorChanged, this,
            [this](int section, Qt::SortOrder order) {
                if (section >= 0 && section < m_model->columns().size()) {
                    m_app.settings.set(kSortColumn, m_model->columns()[section]);
                    m_app.settings.set(kDescending, order == Qt::DescendingOrder);
                }
            });
    m_actions = new RunActions(m_app, edits, *m_table, [this] { return selectedRuns(); });
    connect(m_actions, &RunActions::resumeRequested, this, &LibraryWindow::resumeRequested);
    connect(m_table, &QTableView::customContextMenuRequested, this, [this](const QPoint& place) {
        if (!selectedRuns().isEmpty()) {
            m_actions->createMenu()->popup(m_table->viewport()->mapToGlobal(place));
        }
    });
}

void LibraryWindow::addUndo(RunEdits& edits) {
    // This is a window of its own: the shortcuts of the main window do not reach it.
    QAction* undo = edits.stack().createUndoAction(this, tr("Undo"));
    undo->setObjectName(QStringLiteral("libraryUndoAction"));
    undo->setShortcut(QKeySequence::Undo);
    QAction* redo = edits.stack().createRedoAction(this, tr("Redo"));
    redo->setObjectName(QStringLiteral("libraryRedoAction"));
    redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    addActions({undo, redo});
}

void LibraryWindow::fillColumnMenu(QMenu& menu) {
    const auto addColumn = [this](QMenu& to, const QString& column) {
        QAction* action = to.addAction(LibraryModel::titleOf(column));
        action->setCheckable(true);
        action->setChecked(m_model->columns().contains(column));
        action->setEnabled(column != QLatin1String("name"));
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { setColumnShown(column, shown); });
    };
    const QStringList fixed = LibraryModel::fixedColumns();
    for (const QString& column : fixed) {
        addColumn(menu, column);
    }
    menu.addSeparator();
    auto* settings = menu.addMenu(tr("Settings in which runs differ"));
    QStringList keys = m_model->differingSettings();
    for (const QString& column : m_model->columns()) {
        if (!keys.contains(column) && !fixed.contains(column)) {
            keys += column;
        }
    }
    settings->setEnabled(!keys.isEmpty());
    for (const QString& key : std::as_const(keys)) {
        addColumn(*settings, key);
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Columns as at first")), &QAction::triggered, this, [this] {
        m_model->setColumns(LibraryModel::defaultColumns());
        m_table->resizeColumnsToContents();
        saveColumns();
    });
}

void LibraryWindow::setColumnShown(const QString& column, bool shown) {
    QStringList columns = m_model->columns();
    columns.removeAll(column);
    if (shown) {
        columns += column;
    }
    m_model->setColumns(columns);
    m_table->resizeColumnsToContents();
    saveColumns();
}

void LibraryWindow::saveColumns() {
    QStringList columns;
    const QHeaderView* header = m_table->horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        columns += m_model->columns()[header->logicalIndex(place)];
    }
    m_app.settings.set(kColumns, columns);
}

void LibraryWindow::search(const QString& text) {
    const bool understood = m_filter->setSearch(text);
    m_problem->setText(m_filter->problem());
    m_problem->setVisible(!understood);
    updateCount();
}

void LibraryWindow::updateCount() {
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    m_count->setText(shown == all ? tr("%n run(s)", nullptr, all)
                                  : tr("%1 of %n run(s)", nullptr, all).arg(shown));
}

QStringList LibraryWindow::selectedRuns() const {
    QStringList runs;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows) {
        runs += row.data(RunsModel::DirectoryRole).toString();
    }
    return runs;
}

} // namespace tessera
