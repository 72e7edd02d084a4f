// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/run_actions.h"

#include "app/gui/run_edits.h"
#include "widgets/session/run_library.h"
#include "widgets/session/run_selection.h"
#include "widgets/theme/theme.h"
#include "widgets/theme/theme_colors.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMenu>
#include <QUrl>

#include <algorithm>

namespace tessera {
namespace {

QString joined(const std::vector<std::string>& tags) {
    QStringList list;
    for (const std::string& tag : tags) {
        list += QString::fromStdString(tag);
    }
    return list.join(QStringLiteral(", "));
}

std::vector<std::string> separated(const QString& text) {
    std::vector<std::string> tags;
    const QStringList parts = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const std::string tag = part.trimmed().toStdString();
        if (!tag.empty() && std::find(tags.begin(), tags.end(), tag) == tags.end()) {
            tags.push_back(tag);
        }
    }
    return tags;
}

} // namespace

RunActions::RunActions(AppContext& context, RunEdits& edits, QWidget& view,
                       std::function<QStringList()> selected)
    : QObject(&view), m_app(context), m_edits(edits), m_view(view),
      m_selected(std::move(selected)) {
    createActions();
}

QAction* RunActions::add(const char* name, const QString& text, const QString& icon,
                         const QKeySequence& keys, void (RunActions::*run)()) {
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    if (!icon.isEmpty()) {
        action->setIcon(m_app.theme.icon(icon));
    }
    action->setShortcut(keys);
    // The same keys mean other things elsewhere in the window.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, action, run] {
        m_runs = m_selected();
        if (m_runs.isEmpty()) {
            return;
        }
        const QString reason = edits().contains(action) ? obstacle() : QString();
        if (reason.isEmpty()) {
            (this->*run)();
        } else {
            emit m_edits.said(reason); // by key: no menu told it
        }
    });
    m_view.addAction(action);
    return action;
}

void RunActions::createActions() {
    const auto icon = [](const char* name) { return QString::fromLatin1(name); };
    m_resume = add("resumeRunAction", tr("Resume"), icon("play"), {}, &RunActions::resume);
    m_showOnly = add("showOnlyRunAction", tr("Show only this in plots"), {},
                     QKeySequence(Qt::Key_Return), &RunActions::showOnly);
    m_tick = add("tickRunAction", tr("Tick"), icon("check"), QKeySequence(Qt::Key_Plus),
                 &RunActions::tick);
    m_untick =
        add("untickRunAction", tr("Untick"), {}, QKeySequence(Qt::Key_Minus), &RunActions::untick);
    m_rename = add("renameRunAction", tr("Rename…"), icon("rename"), QKeySequence(Qt::Key_F2),
                   &RunActions::rename);
    m_group = add("groupRunAction", tr("Move to group…"), {}, QKeySequence(Qt::CTRL | Qt::Key_G),
                  &RunActions::regroup);
    m_tags = add("tagRunAction", tr("Tags…"), icon("tag"), QKeySequence(Qt::CTRL | Qt::Key_T),
                 &RunActions::editTags);
    m_note = add("noteRunAction", tr("Note…"), icon("document"), QKeySequence(Qt::CTRL | Qt::Key_M),
                 &RunActions::editNote);
    m_archive = add("archiveRunAction", tr("Archive"), icon("archive"),
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), &RunActions::toggleArchived);
    m_folder =
        add("folderRunAction", tr("Open folder"), icon("folder"), {}, &RunActions::openFolder);
    m_path = add("pathRunAction", tr("Copy path"), icon("copy"), {}, &RunActions::copyPath);
    m_trash = add("trashRunAction", tr("Move to trash"), {}, QKeySequence(Qt::Key_Delete),
                  &RunActions::moveToTrash);
    m_trash->setIcon(m_app.theme.icon(QStringLiteral("trash"), Role::error));
}

QList<QAction*> RunActions::actions() const {
    return {m_showOnly, m_tick, m_untick, m_rename, m_group, m_tags, m_note, m_archive, m_trash};
}

QList<QAction*> RunActions::edits() const {
    return {m_rename, m_group, m_tags, m_note, m_archive};
}

void RunActions::enableEdits() {
    for (QAction* action : edits()) {
        action->setEnabled(true);
        action->setToolTip({});
    }
}

QString RunActions::obstacle() const {
    const bool any = std::any_of(m_runs.begin(), m_runs.end(), [this](const QString& run) {
        return m_app.library.hasFolder(run);
    });
    return any ? QString() : RunEdits::noFolderText(int(m_runs.size()));
}

bool RunActions::areArchived() const {
    return std::all_of(m_runs.begin(), m_runs.end(), [this](const QString& run) {
        const RunSummary* summary = m_app.library.find(run);
        return !summary || summary->meta.archived || !m_app.library.hasFolder(run);
    });
}

void RunActions::update() {
    bool resumable = false;
    bool imported = false;
    for (const QString& run : std::as_const(m_runs)) {
        if (const RunSummary* summary = m_app.library.find(run)) {
            resumable = resumable || m_app.library.canResume(run);
            imported = imported || !summary->imported.empty();
        }
    }
    const bool one = m_runs.size() == 1;
    const QString reason = obstacle();
    for (QAction* action : edits()) {
        action->setEnabled(reason.isEmpty());
        action->setToolTip(reason);
    }
    m_resume->setEnabled(resumable);
    m_resume->setText(imported && one ? tr("Resume (an imported log has no weights)")
                                      : tr("Resume"));
    m_showOnly->setText(one ? tr("Show only this in plots") : tr("Show only these in plots"));
    m_archive->setText(reason.isEmpty() && areArchived() ? tr("Take out of the archive")
                                                         : tr("Archive"));
    m_folder->setEnabled(one && reason.isEmpty());
}

QMenu* RunActions::createMenu() {
    m_runs = m_selected();
    auto* menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("runMenu"));
    if (m_runs.isEmpty()) {
        return menu;
    }
    update();
    menu->setToolTipsVisible(true);
    // The keys may mean other runs later.
    connect(menu, &QMenu::aboutToHide, this, &RunActions::enableEdits);
    menu->addAction(m_resume);
    menu->addSeparator();
    menu->addActions({m_showOnly, m_tick, m_untick});
    menu->addSeparator();
    menu->addActions({m_rename, m_group, m_tags, m_note});
    menu->addMenu(createColourMenu(menu));
    menu->addAction(m_archive);
    menu->addSeparator();
    menu->addActions({m_folder, m_path});
    menu->addSeparator();
    menu->addAction(m_trash);
    return menu;
}

QMenu* RunActions::createColourMenu(QMenu* parent) {
    auto* menu = new QMenu(tr("Colour"), parent);
    menu->menuAction()->setEnabled(m_note->isEnabled());
    menu->menuAction()->setToolTip(obstacle());
    const auto addColour = [&](const QString& text, const QString& colour) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(QString::fromStdString(firstMeta().colour) == colour);
        connect(action, &QAction::triggered, this, [this, runs = m_runs, colour] {
            m_edits.change(runs, tr("change of colour"),
                           [&](RunMeta& meta) { meta.colour = colour.toStdString(); });
        });
        return action;
    };
    addColour(tr("Automatic"), QString());
    menu->addSeparator();
    const QStringList names{tr("Blue"),   tr("Vermillion"), tr("Green"),  tr("Purple"),
                            tr("Orange"), tr("Sky"),        tr("Yellow"), tr("Neutral")};
    for (int slot = 0; slot < kSlots; ++slot) {
        QPixmap sample(16, 16);
        sample.fill(m_app.theme.series(slot));
        addColour(names[slot], slotColour(slot))->setIcon(QIcon(sample));
    }
    return menu;
}

RunMeta RunActions::firstMeta() const {
    const RunSummary* run = m_runs.isEmpty() ? nullptr : m_app.library.find(m_runs.front());
    return run ? run->meta : RunMeta();
}

void RunActions::resume() {
    emit resumeRequested(m_runs);
}

void RunActions::showOnly() {
    m_app.selection.showOnly({m_runs.begin(), m_runs.end()});
}

void RunActions::tick() {
    m_app.selection.setShown(m_runs, true);
}

void RunActions::untick() {
    m_app.selection.setShown(m_runs, false);
}

void RunActions::rename() {
    if (m_runs.size() != 1) {
        regroup(); // several runs have no name in common, but a group
        return;
    }
    const RunSummary* run = m_app.library.find(m_runs.front());
    askText(tr("Rename run"), tr("Name"), run ? displayName(*run) : QString(), false,
            [this, runs = m_runs](const QString& value) {
                m_edits.change(runs, tr("rename"),
                               [&](RunMeta& meta) { meta.name = value.trimmed().toStdString(); });
            });
}

void RunActions::regroup() {
    askText(tr("Move to group"), tr("Group (empty: none)"),
            QString::fromStdString(firstMeta().group), false,
            [this, runs = m_runs](const QString& value) {
                m_edits.change(runs, tr("change of group"),
                               [&](RunMeta& meta) { meta.group = value.trimmed().toStdString(); });
            });
}

void RunActions::editTags() {
    if (m_runs.size() > 1) {
        // Each run keeps its own.
        askText(tr("Add tags"), tr("Tags to add, with commas between"), {}, false,
                [this, runs = m_runs](const QString& value) {
                    m_edits.change(runs, tr("new tags"), [&](RunMeta& meta) {
                        meta.tags = separated(joined(meta.tags) + QLatin1Char(',') + value);
                    });
                });
        return;
    }
    askText(tr("Tags"), tr("Tags, with commas between"), joined(firstMeta().tags), false,
            [this, runs = m_runs](const QString& value) {
                m_edits.change(runs, tr("change of tags"),
                               [&](RunMeta& meta) { meta.tags = separated(value); });
            });
}

void RunActions::editNote() {
    askText(tr("Note"), tr("What to remember of this run"),
            QString::fromStdString(firstMeta().note), true,
            [this, runs = m_runs](const QString& value) {
                m_edits.change(runs, tr("change of note"),
                               [&](RunMeta& meta) { meta.note = value.toStdString(); });
            });
}

void RunActions::toggleArchived() {
    const bool archived = areArchived();
    const bool done =
        m_edits.change(m_runs, archived ? tr("take out of the archive") : tr("archive"),
                       [&](RunMeta& meta) { meta.archived = !archived; });
    if (done) {
        emit m_edits.said(archived
                              ? tr("No longer archived")
                              : tr("Archived: hidden from the list unless the filter shows them"));
    }
}

void RunActions::moveToTrash() {
    m_edits.moveToTrash(m_runs);
}

void RunActions::openFolder() {
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_runs.front()));
}

void RunActions::copyPath() {
    QGuiApplication::clipboard()->setText(m_runs.join(QLatin1Char('\n')));
}

void RunActions::askText(const QString& title, const QString& label, const QString& now,
                         bool longText, std::function<void(const QString&)> done) {
    auto* dialog = new QInputDialog(m_view.window());
    dialog->setObjectName(QStringLiteral("runTextDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QInputDialog::UsePlainTextEditForTextInput, longText);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(now);
    connect(dialog, &QInputDialog::textValueSelected, this, std::move(done));
    dialog->open();
}

} // namespace tessera
