// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/components/run_choice.h"

#include "widgets/session/run_key.h"
#include "widgets/session/run_library.h"
#include "widgets/session/run_selection.h"

#include <QSignalBlocker>
#include <QStandardItemModel>

#include <memory>

namespace tessera {

RunChoice::RunChoice(AppContext& context, QWidget* parent) : QComboBox(parent), m_app(context) {
    setAccessibleName(tr("Run"));
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(14);
    setMinimumWidth(96); // it gives way before a button beside it is cut
    connect(&m_app.library, &RunLibrary::changed, this, &RunChoice::fill);
    connect(&m_app.library, &RunLibrary::runChanged, this, &RunChoice::onRunChanged);
    connect(this, &QComboBox::currentIndexChanged, this,
            [this] { setRun(currentData().toString()); });
    fill();
}

std::vector<RunChoice::Row> RunChoice::wanted() const {
    std::vector<Row> rows;
    const auto& runs = m_app.library.runs();
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        if (run->step > 0) { // else nothing was trained
            rows.push_back({runKey(run->directory), displayName(*run), !run->imported.empty()});
        }
    }
    return rows;
}

bool RunChoice::isCurrent(const std::vector<Row>& rows) const {
    if (rows.size() != static_cast<std::size_t>(count())) {
        return false;
    }
    for (int i = 0; i < count(); ++i) {
        const Row& row = rows[static_cast<std::size_t>(i)];
        if (itemData(i) != row.run || itemText(i) != row.name) {
            return false;
        }
    }
    return true;
}

void RunChoice::fill() {
    const std::vector<Row> wantedRows = wanted();
    if (isCurrent(wantedRows)) {
        return;
    }
    auto rows = std::make_unique<QStandardItemModel>();
    for (const Row& row : wantedRows) {
        auto* item = new QStandardItem(row.name);
        item->setData(row.run, Qt::UserRole);
        if (row.imported) {
            item->setFlags(Qt::NoItemFlags);
            item->setToolTip(tr("An imported log has curves, but no weights."));
        }
        rows->appendRow(item);
    }
    const QString before = m_run.isEmpty() ? m_app.selection.current() : m_run;
    {
        const QSignalBlocker blocker(this);
        rows->setParent(this);
        setModel(rows.release()); // deletes the old one, which is a child too
        setCurrentIndex(placeFor(before));
    }
    setRun(currentData().toString());
}

void RunChoice::onRunChanged(const QString& directory) {
    const RunSummary* run = m_app.library.find(directory);
    const int row = findData(directory);
    // A run that trains changes many times a second.
    if (run && run->step > 0 && (row < 0 || itemText(row) != displayName(*run))) {
        fill();
    }
}

int RunChoice::placeFor(const QString& run) const {
    int newest = -1;
    for (int row = count() - 1; row >= 0; --row) {
        if (model()->flags(model()->index(row, 0)).testFlag(Qt::ItemIsEnabled)) {
            newest = row;
            if (itemData(row).toString() == run) {
                return row;
            }
        }
    }
    return newest;
}

void RunChoice::setRun(const QString& run) {
    if (run != m_run) {
        m_run = run;
        emit runChanged(run);
    }
}

} // namespace tessera
