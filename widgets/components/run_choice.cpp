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
    connect(&m_app.library, &RunLibrary::changed, this, &RunChoice::fill);
    connect(&m_app.library, &RunLibrary::runChanged, this, &RunChoice::onRunChanged);
    connect(this, &QComboBox::currentIndexChanged, this,
            [this] { setRun(currentData().toString()); });
    fill();
}

bool RunChoice::isCurrent() const {
    int row = 0;
    const auto& runs = m_app.library.runs();
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        if (run->step == 0) {
            continue;
        }
        if (itemData(row) != runKey(run->directory) || itemText(row) != displayName(*run)) {
            return false;
        }
        ++row;
    }
    return row == count();
}

void RunChoice::fill() {
    if (isCurrent()) {
        return;
    }
    auto rows = std::make_unique<QStandardItemModel>();
    const auto& runs = m_app.library.runs();
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        if (run->step == 0) {
            continue; // nothing was trained
        }
        auto* item = new QStandardItem(displayName(*run));
        item->setData(runKey(run->directory), Qt::UserRole);
        if (!run->imported.empty()) {
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
