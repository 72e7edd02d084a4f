// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/runs_dock.h"

#include "app/gui/run_menu.h"
#include "widgets/components/dock_title_bar.h"
#include "widgets/components/empty_state.h"
#include "widgets/components/icon_button.h"
#include "widgets/components/search_field.h"
#include "widgets/item_models/run_delegate.h"
#include "widgets/item_models/runs_filter.h"
#include "widgets/item_models/runs_model.h"
#include "widgets/session/run_library.h"
#include "widgets/session/run_selection.h"
#include "widgets/session/training_session.h"
#include "widgets/session/ui_settings.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace tessera {
namespace {

enum StackPage { treePage, noRunsPage, noMatchPage };

} // namespace

RunsDock::RunsDock(AppContext& context, QWidget* parent)
    : QDockWidget(tr("Runs"), parent), m_app(context),
      m_model(new RunsModel(context.library, context.selection, this)),
      m_filter(new RunsFilter(this)) {
    setObjectName(QStringLiteral("runsDock"));
    m_filter->setSourceModel(m_model);
    m_filter->setArchivedShown(context.settings.get(ui::kShowArchived));
    auto* title = new DockTitleBar(this, context.theme);
    auto* filter =
        new IconButton(QStringLiteral("filter"), tr("What the list shows"), context.theme, title);
    connect(filter, &QToolButton::clicked, this, &RunsDock::showFilterMenu);
    title->addTrailing(filter);
    setTitleBarWidget(title);
    createBody();
    connectTree();
    updateStack();
    updateFooter();
}

void RunsDock::createBody() {
    auto* body = new QWidget(this);
    body->setObjectName(QStringLiteral("dockBody"));
    body->setAttribute(Qt::WA_StyledBackground);
    body->setMinimumWidth(208);
    body->setMaximumWidth(480);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_search = new SearchField(tr("Filter runs"), m_app.theme, body);
    m_search->setObjectName(QStringLiteral("runsSearch"));
    auto* top = new QVBoxLayout;
    top->setContentsMargins(8, 8, 8, 8);
    top->addWidget(m_search);
    column->addLayout(top);
    auto* line = new QFrame(body);
    line->setProperty("hline", true);
    column->addWidget(line);
    m_tree = new QTreeView(body);
    m_tree->setObjectName(QStringLiteral("runsTree"));
    m_tree->setAccessibleName(tr("Runs"));
    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(new RunDelegate(m_app.theme, m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(0);
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(false);
    m_tree->setMouseTracking(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_stack = new QStackedWidget(body);
    m_stack->addWidget(m_tree);
    auto* none = new EmptyState(QStringLiteral("train"), tr("No runs yet"),
                                tr("Start the prepared comparison. Each run appears here with its "
                                   "state, best score and colour."),
                                m_app.theme, m_stack);
    connect(none->setButton(tr("Scan a folder for runs…"), QStringLiteral("folder")),
            &QPushButton::clicked, this, &RunsDock::scanRequested);
    m_stack->addWidget(none);
    auto* noMatch = new EmptyState(QStringLiteral("search"), tr("No run matches"), QString(),
                                   m_app.theme, m_stack);
    connect(noMatch->setButton(tr("Clear filter")), &QPushButton::clicked, m_search,
            &QLineEdit::clear);
    m_stack->addWidget(noMatch);
    column->addWidget(m_stack, 1);
    auto* footer = new QWidget(body);
    footer->setObjectName(QStringLiteral("dockFooter"));
    footer->setAttribute(Qt::WA_StyledBackground);
    footer->setFixedHeight(32);
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(12, 0, 12, 0);
    m_footer = new QLabel(footer);
    row->addWidget(m_footer);
    column->addWidget(footer);
    setWidget(body);
}

void RunsDock::connectTree() {
    connect(m_search, &QLineEdit::textChanged, this, &RunsDock::setSearch);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &RunsDock::showMenu);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (!index.parent().isValid()) {
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
        }
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) { m_app.selection.setCurrent(directoryAt(now)); });
    const auto fold = [this](const QModelIndex& index, bool folded) {
        QStringList groups = m_app.settings.get(ui::kFoldedGroups);
        const QString name = index.data().toString();
        groups.removeAll(name);
        if (folded) {
            groups.append(name);
        }
        m_app.settings.set(ui::kFoldedGroups, groups);
    };
    connect(m_tree, &QTreeView::collapsed, this,
            [fold](const QModelIndex& index) { fold(index, true); });
    connect(m_tree, &QTreeView::expanded, this,
            [fold](const QModelIndex& index) { fold(index, false); });
    const auto structure = [this] {
        restoreFolds();
        updateStack();
        updateFooter();
    };
    connect(m_filter, &QAbstractItemModel::modelReset, this, structure);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, structure);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, structure);
    connect(&m_app.library, &RunLibrary::changed, this, structure);
    connect(&m_app.library, &RunLibrary::runChanged, this, &RunsDock::updateFooter);
    connect(&m_app.selection, &RunSelection::changed, this, &RunsDock::updateFooter);
    connect(&m_app.selection, &RunSelection::currentChanged, this, &RunsDock::reveal);
    connect(&m_app.theme, &Theme::changed, m_tree->viewport(), qOverload<>(&QWidget::update));
}

void RunsDock::restoreFolds() {
    const QStringList folded = m_app.settings.get(ui::kFoldedGroups);
    for (int group = 0; group < m_filter->rowCount(); ++group) {
        const QModelIndex index = m_filter->index(group, 0);
        m_tree->setExpanded(index, !m_search->text().isEmpty() ||
                                       !folded.contains(index.data().toString()));
    }
}

void RunsDock::updateStack() {
    if (m_app.library.runs().empty()) {
        m_stack->setCurrentIndex(noRunsPage);
        return;
    }
    const bool empty = m_filter->rowCount() == 0;
    if (empty) {
        auto* state = static_cast<EmptyState*>(m_stack->widget(noMatchPage));
        state->setTexts(
            m_search->text().isEmpty() ? tr("All runs are archived")
                                       : tr("No run matches \u201c%1\u201d").arg(m_search->text()),
            tr("%n run(s) are hidden by the filter.", nullptr, int(m_app.library.runs().size())));
    }
    m_stack->setCurrentIndex(empty ? noMatchPage : treePage);
}

void RunsDock::updateFooter() {
    const auto& runs = m_app.library.runs();
    const auto running = int(std::count_if(runs.begin(), runs.end(), [](const RunSummary& run) {
        return run.state == RunState::running || run.state == RunState::paused;
    }));
    QStringList parts{tr("%n run(s)", nullptr, int(runs.size()))};
    if (running > 0) {
        parts += tr("%n running", nullptr, running);
    }
    if (!m_app.selection.shown().empty()) {
        parts += tr("%n shown", nullptr, int(m_app.selection.shown().size()));
    }
    m_footer->setText(parts.join(QStringLiteral(", ")));
}

void RunsDock::setSearch(const QString& text) {
    if (m_search->text() != text) {
        m_search->setText(text);
        return;
    }
    m_filter->setSearch(text);
    restoreFolds();
    updateStack();
}

QString RunsDock::directoryAt(const QModelIndex& index) const {
    return index.data(RunsModel::DirectoryRole).toString();
}

void RunsDock::reveal(const QString& directory) {
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(directory));
    if (index.isValid() && m_tree->currentIndex() != index) {
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
    }
}

void RunsDock::showMenu(const QPoint& place) {
    const QString directory = directoryAt(m_tree->indexAt(place));
    if (directory.isEmpty()) {
        return;
    }
    auto* menu = new RunMenu(directory, m_app, this);
    connect(menu, &RunMenu::resumeRequested, this, &RunsDock::resumeRequested);
    connect(menu, &RunMenu::statusMessage, this, &RunsDock::statusMessage);
    menu->popup(m_tree->viewport()->mapToGlobal(place));
}

void RunsDock::showFilterMenu() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* archived = menu->addAction(tr("Show archived runs"));
    archived->setCheckable(true);
    archived->setChecked(m_app.settings.get(ui::kShowArchived));
    connect(archived, &QAction::toggled, this, [this](bool shown) {
        m_app.settings.set(ui::kShowArchived, shown);
        m_filter->setArchivedShown(shown);
        updateStack();
    });
    connect(menu->addAction(tr("Expand all groups")), &QAction::triggered, m_tree,
            &QTreeView::expandAll);
    connect(menu->addAction(tr("Fold all groups")), &QAction::triggered, m_tree,
            &QTreeView::collapseAll);
    menu->addSeparator();
    connect(menu->addAction(tr("Untick all runs")), &QAction::triggered, this,
            [this] { m_app.selection.showOnly({}); });
    menu->popup(QCursor::pos());
}

} // namespace tessera
