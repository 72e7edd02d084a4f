// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/run_edits.h"

#include "models/error.h"
#include "widgets/session/run_library.h"
#include "widgets/session/run_selection.h"
#include "widgets/session/sentence_text.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace tessera {

/// Names, tags and the like of several runs, before and after.
class MetaCommand : public QUndoCommand {
public:
    struct Change {
        QString run;
        RunMeta before;
        RunMeta after;
    };
    MetaCommand(RunEdits& edits, const QString& text, std::vector<Change> changes)
        : QUndoCommand(text), m_edits(edits), m_changes(std::move(changes)) {}

    void redo() override { apply(&Change::after); }
    void undo() override { apply(&Change::before); }
    /// To all runs, or to none and false.
    bool apply(RunMeta Change::*side) {
        std::vector<std::pair<QString, RunMeta>> metas;
        for (const Change& change : m_changes) {
            metas.emplace_back(change.run, change.*side);
        }
        try {
            m_edits.m_app.library.setMetas(metas);
        } catch (const Error& error) {
            setObsolete(true);
            emit m_edits.failed(sentenceText(error.sentence()));
        }
        return !isObsolete();
    }

private:
    RunEdits& m_edits;
    std::vector<Change> m_changes;
};

/// Folders in the trash, with what brings them back as they were.
class TrashCommand : public QUndoCommand {
public:
    TrashCommand(RunEdits& edits, const QStringList& runs) : m_edits(edits), m_runs(runs) {
        setText(RunEdits::tr("move %n run(s) to the trash", nullptr, int(runs.size())));
    }

    void redo() override {
        m_gone.clear();
        QString refused;
        for (const QString& run : m_runs) {
            const bool shown = m_edits.m_app.selection.isShown(run);
            const QString place = m_edits.m_app.library.moveToTrash(run);
            if (place.isEmpty()) {
                refused = run;
            } else {
                m_gone.push_back({run, place, shown});
            }
        }
        setObsolete(m_gone.empty());
        if (!refused.isEmpty()) {
            emit m_edits.failed(
                RunEdits::tr("%1 could not be moved to the trash and is unchanged; check "
                             "the permissions of the folder, or whether its disk has a trash.")
                    .arg(refused));
        }
        if (!m_gone.empty()) {
            emit m_edits.said(RunEdits::tr("%n run(s) moved to the trash; Undo brings them back.",
                                           nullptr, int(m_gone.size())));
        }
    }

    void undo() override {
        QString refused;
        for (const Gone& gone : m_gone) {
            if (!m_edits.m_app.library.restore(gone.place, gone.run)) {
                refused = gone.run;
            } else if (gone.shown) {
                m_edits.m_app.selection.setShown(gone.run, true);
            }
        }
        if (!refused.isEmpty()) {
            setObsolete(true);
            emit m_edits.failed(
                RunEdits::tr("%1 could not be brought back; the trash was emptied, or another "
                             "folder has its place.")
                    .arg(refused));
        }
    }

private:
    struct Gone {
        QString run;
        QString place; ///< in the trash
        bool shown = false;
    };
    RunEdits& m_edits;
    QStringList m_runs;
    std::vector<Gone> m_gone;
};

RunEdits::RunEdits(AppContext& context, QObject* parent) : QObject(parent), m_app(context) {
    m_stack.setUndoLimit(100);
}

bool RunEdits::change(const QStringList& runs, const QString& text,
                      const std::function<void(RunMeta&)>& change) {
    std::vector<MetaCommand::Change> changes;
    int waiting = 0;
    for (const QString& run : runs) {
        const RunSummary* summary = m_app.library.find(run);
        if (!summary) {
            continue;
        }
        if (!m_app.library.hasFolder(run)) {
            ++waiting;
            continue;
        }
        MetaCommand::Change one{run, summary->meta, summary->meta};
        change(one.after);
        if (!(one.after == one.before)) {
            changes.push_back(std::move(one));
        }
    }
    if (!changes.empty()) {
        auto command = std::make_unique<MetaCommand>(*this, text, std::move(changes));
        if (!command->apply(&MetaCommand::Change::after)) {
            return false;
        }
        m_stack.push(command.release()); // finds everything done
    }
    if (waiting > 0) {
        emit failed(noFolderText(waiting));
    }
    return waiting == 0;
}

QString RunEdits::noFolderText(int runs) {
    return tr("%n run(s) cannot be changed yet: they get their folders when they start.", nullptr,
              runs);
}

void RunEdits::moveToTrash(const QStringList& runs) {
    QStringList idle = runs;
    const auto busy = idle.removeIf([this](const QString& run) {
        const RunSummary* summary = m_app.library.find(run);
        return !summary || m_app.library.activity(run).isBusy() ||
               summary->state == RunState::running || summary->state == RunState::paused;
    });
    if (busy > 0) {
        emit failed(tr("%n run(s) stay: they train or wait in the queue.", nullptr, int(busy)));
    }
    if (!idle.isEmpty()) {
        m_stack.push(new TrashCommand(*this, idle));
    }
}

} // namespace tessera
