// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/runs_dock.h"

#include "app/gui/run_actions.h"
#include "app/gui/run_edits.h"
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

#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace tessera {
namespace {

enum StackPage { treePage, noRunsPage, noMatchPage };

} // namespace

QString runSearchHelp() {
    // One string: translators see the whole table.
    return RunsDock::tr(
        "<b>Search for runs</b><br>All parts have to hold."
        "<table cellspacing='4'>"
        "<tr><td><code>vanilla \"two words\"</code></td><td>in name, group, tags, note, preset or "
        "state</td></tr>"
        "<tr><td><code>top1 &gt; 0.5</code></td><td>top1, top5, loss, best, params, macs, epochs, "
        "steps, seconds, seed; also 50% and 5M</td></tr>"
        "<tr><td><code>tag:paper state:failed</code></td><td>tag, state, name, group, note, "
        "preset, data</td></tr>"
        "<tr><td><code>optim.lr&lt;=0.001</code></td><td>any setting by its key</td></tr>"
        "<tr><td><code>-tag:draft</code></td><td>the contrary</td></tr></table>");
}

RunsDock::RunsDock(AppContext& context, RunEdits& edits, QWidget* parent)
    : QDockWidget(tr("Runs"), parent), m_app(context),
      m_model(new RunsModel(context.library, context.selection, this)),
      m_filter(new RunsFilter(context.library, this)), m_edits(edits) {
    setObjectName(QStringLiteral("runsDock"));
    m_filter->setSourceModel(m_model);
    m_filter->setArchivedShown(context.settings.get(ui::kShowArchived));
    auto* title = new DockTitleBar(this, context.theme);
    auto* filter =
        new IconButton(QStringLiteral("filter"), tr("What the list shows"), context.theme, title);
    filter->setObjectName(QStringLiteral("runsFilterButton"));
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
    setWidget(body);
    createSearch(column);
    m_stack = new QStackedWidget(body);
    createTree();
    createStates();
    column->addWidget(m_stack, 1);
    createFooter(column);
}

void RunsDock::createSearch(QVBoxLayout* column) {
    m_search = new SearchField(tr("Filter runs"), m_app.theme, widget());
    m_search->setObjectName(QStringLiteral("runsSearch"));
    m_search->setToolTip(runSearchHelp());
    auto* top = new QVBoxLayout;
    top->setContentsMargins(8, 8, 8, 8);
    top->setSpacing(4);
    top->addWidget(m_search);
    m_problem = new QLabel(widget());
    m_problem->setObjectName(QStringLiteral("runsSearchProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    const auto colour = [this] {
        m_problem->setFont(m_app.theme.font(TextSize::secondary));
        QPalette palette = m_problem->palette();
        palette.setColor(QPalette::WindowText, m_app.theme.color(Role::error));
        m_problem->setPalette(palette);
    };
    colour();
    connect(&m_app.theme, &Theme::changed, m_problem, colour);
    top->addWidget(m_problem);
    column->addLayout(top);
    auto* line = new QFrame(widget());
    line->setProperty("hline", true);
    column->addWidget(line);
}

void RunsDock::createTree() {
    m_tree = new QTreeView(m_stack);
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
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_stack->addWidget(m_tree);
    m_actions = new RunActions(m_app, m_edits, *m_tree, [this] { return selectedRuns(); });
    connect(m_actions, &RunActions::resumeRequested, this, &RunsDock::resumeRequested);
}

void RunsDock::createStates() {
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
}

void RunsDock::createFooter(QVBoxLayout* column) {
    auto* footer = new QWidget(widget());
    footer->setObjectName(QStringLiteral("dockFooter"));
    footer->setAttribute(Qt::WA_StyledBackground);
    footer->setFixedHeight(32);
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(12, 0, 4, 0);
    m_footer = new QLabel(footer);
    row->addWidget(m_footer, 1);
    auto* table = new IconButton(QStringLiteral("table"), tr("Run library as a table (Ctrl+L)"),
                                 m_app.theme, footer);
    connect(table, &QToolButton::clicked, this, &RunsDock::libraryRequested);
    row->addWidget(table);
    column->addWidget(footer);
}

QStringList RunsDock::selectedRuns() const {
    QStringList runs;
    const auto add = [&](const QModelIndex& index) {
        const QString directory = directoryAt(index);
        if (!directory.isEmpty() && !runs.contains(directory)) {
            runs += directory;
        }
    };
    const QItemSelectionModel* selected = m_tree->selectionModel();
    for (int group = 0; group < m_filter->rowCount(); ++group) {
        const QModelIndex parent = m_filter->index(group, 0);
        for (int run = 0; run < m_filter->rowCount(parent); ++run) {
            const QModelIndex index = m_filter->index(run, 0, parent);
            if (selected->isSelected(parent) || selected->isSelected(index)) {
                add(index);
            }
        }
    }
    if (runs.isEmpty()) {
        add(m_tree->currentIndex());
    }
    return runs;
}

void RunsDock::connectTree() {
    connect(m_search, &QLineEdit::textChanged, this, &RunsDock::setSearch);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &RunsDock::showMenu);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        const auto extending = Qt::ControlModifier | Qt::ShiftModifier;
        if (!index.parent().isValid() && !(QGuiApplication::keyboardModifiers() & extending)) {
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
        }
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) {
                // The first focus makes the first row the current one: nobody chose it.
                if (!now.isValid() || m_tree->selectionModel()->isSelected(now)) {
                    m_app.selection.setCurrent(directoryAt(now));
                }
            });
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
    const auto active = int(std::count_if(runs.begin(), runs.end(), [](const RunSummary& run) {
        return run.state == RunState::running || run.state == RunState::paused;
    }));
    QStringList parts{tr("%n run(s)", nullptr, int(runs.size()))};
    if (active > 0) {
        parts += tr("%n active", nullptr, active);
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
    const bool understood = m_filter->setSearch(text);
    m_problem->setText(m_filter->problem());
    m_problem->setVisible(!understood);
    m_search->setAccessibleDescription(m_filter->problem());
    if (!understood) {
        return; // the last filter that was understood stays
    }
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
    if (!selectedRuns().isEmpty()) {
        m_actions->createMenu()->popup(m_tree->viewport()->mapToGlobal(place));
    }
}

void RunsDock::showSearchHelp() {
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Search for runs"), runSearchHelp(),
                                QMessageBox::Close, window());
    box->setObjectName(QStringLiteral("runSearchHelp"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

QMenu* RunsDock::createFoldersMenu(QMenu* parent) {
    auto* menu = new QMenu(tr("Take a scanned folder out of the list"), parent);
    menu->setObjectName(QStringLiteral("scannedFoldersMenu"));
    for (const QString& folder : m_app.library.folders()) {
        QString text = folder;
        menu->addAction(text.replace(QLatin1Char('&'), QLatin1String("&&")), this, [this, folder] {
            m_app.library.removeFolder(folder);
            emit statusMessage(
                tr("The runs of %1 are no longer listed; the folder is unchanged.").arg(folder));
        });
    }
    menu->setEnabled(!menu->isEmpty());
    return menu;
}

void RunsDock::showFilterMenu() {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("runsFilterMenu"));
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
    menu->addSeparator();
    connect(menu->addAction(tr("Run library as a table…")), &QAction::triggered, this,
            &RunsDock::libraryRequested);
    connect(menu->addAction(tr("Scan a folder for runs…")), &QAction::triggered, this,
            &RunsDock::scanRequested);
    menu->addMenu(createFoldersMenu(menu));
    connect(menu->addAction(tr("Import TensorBoard log…")), &QAction::triggered, this,
            &RunsDock::importRequested);
    menu->addSeparator();
    connect(menu->addAction(tr("How to search…")), &QAction::triggered, this,
            &RunsDock::showSearchHelp);
    menu->popup(QCursor::pos());
}

} // namespace tessera
