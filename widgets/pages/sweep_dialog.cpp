// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/sweep_dialog.h"

#include "models/error.h"
#include "training/config/config_io.h"
#include "widgets/components/file_writing.h"
#include "widgets/components/joined_buttons.h"
#include "widgets/components/primary_button.h"
#include "widgets/components/tables.h"
#include "widgets/config/setting_search.h"
#include "widgets/pages/experiment_plan.h"
#include "widgets/pages/sweep_axis_row.h"
#include "widgets/session/sentence_text.h"
#include "widgets/theme/theme.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tessera {
namespace {

/// The first error of a configuration; empty when it can train.
QString problemOf(const RunConfig& config) {
    for (const ConfigProblem& problem : check(config)) {
        if (problem.severity == ConfigProblem::Severity::error) {
            return sentenceText(problem.message);
        }
    }
    return {};
}

} // namespace

SweepDialog::SweepDialog(const ExperimentDraft& draft, int classes, int64_t trainImages,
                         AppContext& context, QWidget* parent)
    : QDialog(parent), m_draft(draft), m_app(context), m_classes(classes), m_images(trainImages),
      m_model(new SweepRunsModel(this)) {
    setObjectName(QStringLiteral("sweepDialog"));
    setWindowTitle(tr("Sweep"));
    m_model->setProblemColor(context.theme.color(Role::error));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(16, 16, 16, 16);
    outer->setSpacing(12);
    auto* what =
        new QLabel(tr("Trains the prepared configuration with other values of some settings, "
                      "one run after the other."),
                   this);
    what->setWordWrap(true);
    outer->addWidget(what);
    outer->addLayout(createTop());
    outer->addWidget(createAxes(), 2);
    outer->addWidget(createTable(), 3);
    outer->addLayout(createBottom());
    resize(820, 640);
    addAxis(QStringLiteral("optim.lr"));
    m_search->setFocus();
}

void SweepDialog::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !qobject_cast<QPushButton*>(focusWidget())) {
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

QLayout* SweepDialog::createTop() {
    auto* both = new QVBoxLayout;
    both->setSpacing(8);
    m_search = new SettingSearch(tr("Add a setting to vary"), m_app.theme, this);
    m_search->setObjectName(QStringLiteral("sweepSearch"));
    connect(m_search, &SettingSearch::chosen, this, &SweepDialog::addAxis);
    both->addWidget(m_search);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    both->addLayout(top);
    if (m_draft.isPaired()) {
        const std::array<QString, 2> names = variantNames(m_draft);
        //: a side of the comparison and what it is
        m_sides = new JoinedButtons(
            {tr("A: %1").arg(names[0]), tr("B: %1").arg(names[1]), tr("Both")}, this);
        m_sides->setObjectName(QStringLiteral("sweepSides"));
        m_sides->setAccessibleName(tr("Which configuration is varied"));
        top->addWidget(m_sides);
        connect(m_sides, &JoinedButtons::currentChanged, this, &SweepDialog::refresh);
    }
    top->addWidget(createSearchKind());
    top->addStretch(1);
    m_seeds = new QSpinBox(this);
    m_seeds->setObjectName(QStringLiteral("sweepSeeds"));
    m_seeds->setRange(1, 20);
    m_seeds->setAccessibleName(tr("Seeds per combination"));
    m_seeds->setToolTip(tr("Three or more seeds show the spread of every combination"));
    auto* label = new QLabel(tr("Seeds"), this);
    label->setBuddy(m_seeds);
    top->addWidget(label);
    top->addWidget(m_seeds);
    connect(m_seeds, &QSpinBox::valueChanged, this, &SweepDialog::refresh);
    return both;
}

QWidget* SweepDialog::createSearchKind() {
    auto* holder = new QWidget(this);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_kind = new JoinedButtons({tr("Grid"), tr("Random")}, holder);
    m_kind->setObjectName(QStringLiteral("sweepKind"));
    m_kind->setAccessibleName(tr("Every combination, or some that are drawn"));
    m_draws = new QSpinBox(holder);
    m_draws->setObjectName(QStringLiteral("sweepDraws"));
    m_draws->setRange(1, int(kMostRuns));
    m_draws->setValue(10);
    m_draws->setSuffix(tr(" combinations"));
    m_draws->setAccessibleName(tr("Combinations to draw"));
    m_draws->setToolTip(
        tr("Each is drawn from the lists and the whole ranges; more of them leave the first ones "
           "as they are"));
    m_draws->hide();
    row->addWidget(m_kind);
    row->addWidget(m_draws);
    connect(m_kind, &JoinedButtons::currentChanged, this, [this](int kind) {
        m_draws->setVisible(kind == 1);
        for (SweepAxisRow* axis : m_axes) {
            axis->setCounted(kind == 0);
        }
        refresh();
    });
    connect(m_draws, &QSpinBox::valueChanged, this, &SweepDialog::refresh);
    return holder;
}

QWidget* SweepDialog::createAxes() {
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setProperty("panel", true);
    scroll->setMinimumHeight(110);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* body = new QWidget;
    body->setObjectName(QStringLiteral("formBody"));
    m_rows = new QVBoxLayout(body);
    m_rows->setContentsMargins(0, 4, 0, 4);
    m_rows->setSpacing(0);
    m_rows->addStretch(1);
    scroll->setWidget(body);
    return scroll;
}

QWidget* SweepDialog::createTable() {
    auto* table = new QTableView(this);
    table->setObjectName(QStringLiteral("sweepTable"));
    table->setAccessibleName(tr("Runs of the sweep"));
    setUpTable(*table, true);
    table->setModel(m_model);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setMinimumHeight(140);
    connect(m_model, &QAbstractItemModel::modelReset, table, [this, table] {
        const int last = m_model->columnCount() - 1;
        for (int column = 0; column <= last; ++column) {
            table->setColumnHidden(column, (column == 0 && !m_draft.isPaired()) ||
                                               (column == last && m_model->problemCount() == 0));
        }
        for (int column = 0; column + 1 < m_model->columnCount(); ++column) {
            table->resizeColumnToContents(column);
        }
    });
    return table;
}

QLayout* SweepDialog::createBottom() {
    auto* bottom = new QVBoxLayout;
    bottom->setSpacing(8);
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("sweepProblem"));
    m_problem->setProperty("state", QStringLiteral("error"));
    m_problem->setWordWrap(true);
    bottom->addWidget(m_problem);
    m_cost = new QLabel(this);
    m_cost->setObjectName(QStringLiteral("sweepCost"));
    bottom->addWidget(m_cost);
    auto* buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Save as file…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(QStringLiteral("sweepSave"));
    m_save->setAutoDefault(false);
    m_add = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(QStringLiteral("sweepAdd"));
    makePrimary(*m_add);
    m_add->setAutoDefault(false); // Return in the search field adds a setting
    QPushButton* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setAutoDefault(false);
    bottom->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SweepDialog::takeRuns);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &SweepDialog::askSave);
    return bottom;
}

bool SweepDialog::addAxis(const QString& key) {
    const Field* field = find_field(key.toStdString());
    const bool known = std::any_of(m_axes.begin(), m_axes.end(),
                                   [&](SweepAxisRow* row) { return &row->field() == field; });
    if (!field || known) {
        return false;
    }
    auto* row = new SweepAxisRow(*field, m_draft.config(ExperimentDraft::a), m_app.theme, this);
    row->setCounted(m_kind->current() == 0);
    m_axes.push_back(row);
    m_rows->insertWidget(m_rows->count() - 1, row);
    connect(row, &SweepAxisRow::changed, this, &SweepDialog::refresh);
    connect(row, &SweepAxisRow::removeRequested, this, [this, row] {
        std::erase(m_axes, row);
        row->deleteLater();
        refresh();
    });
    refresh();
    return true;
}

std::vector<ExperimentDraft::Side> SweepDialog::sides() const {
    const int choice = m_sides ? m_sides->current() : 0;
    return choice == 0   ? std::vector{ExperimentDraft::a}
           : choice == 1 ? std::vector{ExperimentDraft::b}
                         : std::vector{ExperimentDraft::a, ExperimentDraft::b};
}

std::vector<SweepAxis> SweepDialog::axes() const {
    std::vector<SweepAxis> all;
    for (const SweepAxisRow* row : m_axes) {
        if (const auto axis = row->axis()) {
            all.push_back(*axis);
        }
    }
    return all;
}

int SweepDialog::seeds() const {
    return m_seeds->value();
}

SweepPlan SweepDialog::plan(ExperimentDraft::Side side) const {
    SweepPlan plan;
    plan.base = m_draft.config(side);
    plan.axes = axes();
    plan.seeds = seeds();
    if (m_kind->current() == 1) {
        plan.search = SweepSearch::random;
        plan.runs = m_draws->value();
    }
    return plan;
}

void SweepDialog::refresh() {
    std::vector<SweepRunsModel::Row> rows;
    QString problem;
    try {
        const bool wrong = axes().size() != m_axes.size();
        for (const ExperimentDraft::Side side : sides()) {
            for (SweepRun& run : wrong ? std::vector<SweepRun>() : expand(plan(side))) {
                const QString text = problemOf(run.config);
                rows.push_back({std::move(run), int(side), text});
            }
        }
    } catch (const Error& error) {
        problem = sentenceText(error.sentence());
    }
    if (rows.size() > kMostRuns) {
        problem = tr("These are %1 runs; the queue takes %2 at once. Ask for fewer, or save "
                     "the sweep as a file for tessera-cli sweep.")
                      .arg(countText(qint64(rows.size())), countText(qint64(kMostRuns)));
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_heavy.clear();
    m_model->setRows(axes(), std::move(rows));
    updateTexts(kNotMeasured);
    estimate();
}

QString SweepDialog::saveTo(const QString& path) const {
    return writeBytes(path, QByteArray::fromStdString(sweep_to_json(plan(sides().front()))));
}

void SweepDialog::askSave() {
    auto* dialog = new QFileDialog(this, tr("Save the sweep"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Sweeps (*.json)"));
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("sweep.json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const QString problem = saveTo(path);
        m_problem->setText(problem);
        m_problem->setVisible(!problem.isEmpty());
        if (problem.isEmpty()) {
            m_cost->setText(tr("Saved to %1.").arg(path));
        }
    });
    dialog->open();
}

} // namespace tessera
