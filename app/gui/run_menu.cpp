// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/run_menu.h"

#include "models/error.h"
#include "widgets/session/run_library.h"
#include "widgets/session/run_selection.h"
#include "widgets/theme/theme.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QUrl>

#include <functional>

namespace tessera {
namespace {

/// Changes the meta.json of a run; a failure is shown in the status bar by the caller.
template <typename Change>
QString changeMeta(RunLibrary& library, const QString& directory, Change change) {
    const RunSummary* run = library.find(directory);
    if (!run) {
        return {};
    }
    RunMeta meta = run->meta;
    change(meta);
    try {
        library.setMeta(directory, meta);
    } catch (const Error& error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

QString joinTags(const std::vector<std::string>& tags) {
    QStringList list;
    for (const std::string& tag : tags) {
        list += QString::fromStdString(tag);
    }
    return list.join(QStringLiteral(", "));
}

} // namespace

RunMenu::RunMenu(const QString& directory, AppContext& context, QWidget* parent)
    : QMenu(parent), m_directory(directory), m_app(context) {
    setAttribute(Qt::WA_DeleteOnClose);
    const RunSummary* run = context.library.find(directory);
    if (!run) {
        return;
    }
    const bool live = context.library.activity(directory).live;
    if (!live && (run->state == RunState::interrupted || run->state == RunState::stopped ||
                  run->state == RunState::failed)) {
        connect(addAction(context.theme.icon(QStringLiteral("play")), tr("Resume")),
                &QAction::triggered, this, [this] { emit resumeRequested(m_directory); });
        addSeparator();
    }
    connect(addAction(tr("Show only this run")), &QAction::triggered, this,
            [this] { m_app.selection.showOnly({m_directory}); });
    addSeparator();
    addMetaActions();
    addSeparator();
    addFolderActions();
}

void RunMenu::addMetaActions() {
    const RunMeta meta = m_app.library.find(m_directory)->meta;
    const auto text = [](const std::string& value) { return QString::fromStdString(value); };
    connect(addAction(m_app.theme.icon(QStringLiteral("rename")), tr("Rename…")),
            &QAction::triggered, this, [this, text] {
                const RunSummary* run = m_app.library.find(m_directory);
                askText(tr("Rename run"), tr("Name"), run ? displayName(*run) : QString(), false,
                        [library = &m_app.library, directory = m_directory](const QString& value) {
                            changeMeta(*library, directory, [&](RunMeta& changed) {
                                changed.name = value.trimmed().toStdString();
                            });
                        });
            });
    connect(addAction(tr("Move to group…")), &QAction::triggered, this, [this, meta, text] {
        askText(tr("Move to group"), tr("Group"), text(meta.group), false,
                [library = &m_app.library, directory = m_directory](const QString& value) {
                    changeMeta(*library, directory, [&](RunMeta& changed) {
                        changed.group = value.trimmed().toStdString();
                    });
                });
    });
    connect(addAction(m_app.theme.icon(QStringLiteral("tag")), tr("Tags…")), &QAction::triggered,
            this, [this, meta] {
                askText(tr("Tags"), tr("Tags, with commas between"), joinTags(meta.tags), false,
                        [library = &m_app.library, directory = m_directory](const QString& value) {
                            changeMeta(*library, directory, [&](RunMeta& changed) {
                                changed.tags.clear();
                                for (const QString& tag :
                                     value.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
                                    if (!tag.trimmed().isEmpty()) {
                                        changed.tags.push_back(tag.trimmed().toStdString());
                                    }
                                }
                            });
                        });
            });
    connect(addAction(tr("Note…")), &QAction::triggered, this, [this, meta, text] {
        askText(tr("Note"), tr("What to remember of this run"), text(meta.note), true,
                [library = &m_app.library, directory = m_directory](const QString& value) {
                    changeMeta(*library, directory,
                               [&](RunMeta& changed) { changed.note = value.toStdString(); });
                });
    });
    QAction* archived = addAction(m_app.theme.icon(QStringLiteral("archive")), tr("Archived"));
    archived->setCheckable(true);
    archived->setChecked(meta.archived);
    connect(archived, &QAction::toggled, this, [this](bool on) {
        const QString problem = changeMeta(m_app.library, m_directory,
                                           [on](RunMeta& changed) { changed.archived = on; });
        emit statusMessage(!problem.isEmpty() ? problem
                           : on               ? tr("Archived: hidden from the list")
                                              : tr("No longer archived"));
    });
}

void RunMenu::addFolderActions() {
    connect(addAction(m_app.theme.icon(QStringLiteral("folder")), tr("Open folder")),
            &QAction::triggered, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_directory)); });
    connect(addAction(m_app.theme.icon(QStringLiteral("copy")), tr("Copy path")),
            &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(m_directory); });
    QAction* remove =
        addAction(m_app.theme.icon(QStringLiteral("trash"), Role::error), tr("Move to trash…"));
    remove->setEnabled(!m_app.library.activity(m_directory).live);
    connect(remove, &QAction::triggered, this, &RunMenu::askDelete);
}

void RunMenu::askText(const QString& title, const QString& label, const QString& now, bool longText,
                      std::function<void(const QString&)> done) {
    auto* dialog = new QInputDialog(parentWidget()->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QInputDialog::UsePlainTextEditForTextInput, longText);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(now);
    connect(dialog, &QInputDialog::textValueSelected, dialog, std::move(done));
    dialog->open();
}

void RunMenu::askDelete() {
    const RunSummary* run = m_app.library.find(m_directory);
    if (!run) {
        return;
    }
    auto* box =
        new QMessageBox(QMessageBox::Question, tr("Move to trash"),
                        tr("Move the run \u201c%1\u201d to the trash?").arg(displayName(*run)),
                        QMessageBox::Cancel, parentWidget()->window());
    box->setObjectName(QStringLiteral("deleteQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Its checkpoints and curves go with it; the desktop's trash can "
                               "bring them back.\n%1")
                                .arg(m_directory));
    QPushButton* yes = box->addButton(tr("Move to trash"), QMessageBox::AcceptRole);
    connect(
        yes, &QPushButton::clicked, &m_app.library,
        [library = &m_app.library, directory = m_directory] { library->moveToTrash(directory); });
    box->open();
}

} // namespace tessera
