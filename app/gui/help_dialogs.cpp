// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/help_dialogs.h"

#include "training/config/program_version.h"
#include "widgets/plots/plot_library.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QTableWidget>
#include <QTextBrowser>
#include <QThread>
#include <QUrl>
#include <QVBoxLayout>

#include <functional>
#include <vector>

namespace tessera {
namespace {

QString tr2(const char* text) {
    return QCoreApplication::translate("HelpDialogs", text);
}

QDialog* createDialog(const QString& title, const char* name, QWidget* parent) {
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(QString::fromLatin1(name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    return dialog;
}

QDialogButtonBox* addClose(QDialog* dialog) {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    dialog->layout()->addWidget(buttons);
    return buttons;
}

using AddKey = std::function<void(const QString&, const QString&)>;

QString native(const QKeySequence& keys) {
    return keys.toString(QKeySequence::NativeText);
}

/// Of the Activity dock's table.
void addKeysOfQueue(const AddKey& add) {
    add(tr2(QT_TRANSLATE_NOOP("HelpDialogs", "Move a waiting job up, down (queue)")),
        native(Qt::ALT | Qt::Key_Up) + QStringLiteral(", ") + native(Qt::ALT | Qt::Key_Down));
    add(tr2(QT_TRANSLATE_NOOP("HelpDialogs", "Train a waiting job next (queue)")),
        native(Qt::ALT | Qt::Key_Home));
    add(tr2(QT_TRANSLATE_NOOP("HelpDialogs", "Take a job out of the queue")),
        native(QKeySequence::Delete));
    add(tr2(QT_TRANSLATE_NOOP("HelpDialogs", "Put the job back that was taken out last (queue)")),
        native(QKeySequence::Undo));
}

/// Of pictures that can be enlarged.
void addKeysOfPictures(const AddKey& add) {
    add(tr2(QT_TRANSLATE_NOOP("HelpDialogs", "Enlarge, reduce a picture (Data)")),
        native(Qt::Key_Plus) + QStringLiteral(", ") + native(Qt::Key_Minus));
    add(tr2(QT_TRANSLATE_NOOP("HelpDialogs", "Show a whole picture (Data)")), native(Qt::Key_0));
    add(tr2(QT_TRANSLATE_NOOP("HelpDialogs", "Move an enlarged picture (Data)")),
        tr2(QT_TRANSLATE_NOOP("HelpDialogs", "arrow keys")));
}

/// Keys that belong to parts of the pages rather than to actions of the window.
void addKeysOfPages(const AddKey& add) {
    const QString arrows = tr2(QT_TRANSLATE_NOOP("HelpDialogs", "arrow keys"));
    add(tr2(QT_TRANSLATE_NOOP("HelpDialogs", "Next, previous control")),
        native(Qt::Key_Tab) + QStringLiteral(", ") + native(Qt::SHIFT | Qt::Key_Tab));
    add(tr2(QT_TRANSLATE_NOOP("HelpDialogs", "Press a button, tick a box")), native(Qt::Key_Space));
    add(tr2(QT_TRANSLATE_NOOP("HelpDialogs", "Move the cursor of a plot")), arrows);
    add(tr2(QT_TRANSLATE_NOOP("HelpDialogs", "Choose a patch of a picture (Microscope, Compare)")),
        arrows);
    add(tr2(QT_TRANSLATE_NOOP("HelpDialogs", "First, last patch of a row")),
        native(Qt::Key_Home) + QStringLiteral(", ") + native(Qt::Key_End));
    add(tr2(QT_TRANSLATE_NOOP("HelpDialogs", "Look at the picture on the clipboard (Microscope)")),
        native(QKeySequence::Paste));
    add(tr2(QT_TRANSLATE_NOOP("HelpDialogs", "Go to an image by number or name (Microscope)")),
        native(Qt::CTRL | Qt::Key_G));
    add(tr2(QT_TRANSLATE_NOOP("HelpDialogs", "Open the chosen picture in the Microscope (Data)")),
        native(Qt::Key_Return));
    add(tr2(QT_TRANSLATE_NOOP("HelpDialogs", "Undo, redo a change of settings (form)")),
        native(QKeySequence::Undo) + QStringLiteral(", ") + native(QKeySequence::Redo));
    add(tr2(QT_TRANSLATE_NOOP("HelpDialogs", "Copy or save a picture or a plot")),
        native(Qt::Key_Menu));
    addKeysOfPictures(add);
    addKeysOfQueue(add);
    add(tr2(QT_TRANSLATE_NOOP("HelpDialogs", "Back from a dock or the tool bar to the page")),
        native(Qt::Key_Escape));
}

/// Name, version and licence of what the program is built on; names and licences are not
/// translated.
QTableWidget* createLicences(const QString& libtorch, QWidget* parent) {
    struct Row {
        const char* name;
        QString version;
        const char* licence;
    };
    const auto ascii = [](const char* version) { return QString::fromLatin1(version); };
    const std::vector<Row> rows{
        {"Tessera", QString::fromStdString(program_version()).section(QLatin1Char(' '), -1),
         "GPL-3.0-or-later"},
        {"Qt", ascii(qVersion()), "LGPL-3.0-only"},
        {"LibTorch", libtorch, "BSD-3-Clause"},
        {"QCustomPlot", plotLibraryVersion(), "GPL-3.0-or-later"},
#ifdef TESSERA_OPENCV_VERSION
        {"OpenCV", ascii(TESSERA_OPENCV_VERSION), "Apache-2.0"},
#endif
        {"nlohmann/json", ascii(TESSERA_JSON_VERSION), "MIT"},
        {"zlib", ascii(TESSERA_ZLIB_VERSION), "Zlib"}};
    auto* table = new QTableWidget(static_cast<int>(rows.size()), 3, parent);
    table->setObjectName(QStringLiteral("licencesTable"));
    table->setAccessibleName(tr2(QT_TRANSLATE_NOOP("HelpDialogs", "Versions and licences")));
    table->setHorizontalHeaderLabels({tr2(QT_TRANSLATE_NOOP("HelpDialogs", "Part")),
                                      tr2(QT_TRANSLATE_NOOP("HelpDialogs", "Version")),
                                      tr2(QT_TRANSLATE_NOOP("HelpDialogs", "Licence"))});
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    for (int row = 0; row < table->rowCount(); ++row) {
        const Row& part = rows[static_cast<std::size_t>(row)];
        table->setItem(row, 0, new QTableWidgetItem(ascii(part.name)));
        table->setItem(row, 1, new QTableWidgetItem(part.version));
        table->setItem(row, 2, new QTableWidgetItem(ascii(part.licence)));
    }
    return table;
}

} // namespace

void showShortcuts(const QList<QAction*>& actions, QWidget* parent) {
    QDialog* dialog = createDialog(tr2(QT_TRANSLATE_NOOP("HelpDialogs", "Keyboard shortcuts")),
                                   "shortcutsDialog", parent);
    auto* table = new QTableWidget(0, 2, dialog);
    table->setHorizontalHeaderLabels({tr2(QT_TRANSLATE_NOOP("HelpDialogs", "Action")),
                                      tr2(QT_TRANSLATE_NOOP("HelpDialogs", "Key"))});
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAccessibleName(dialog->windowTitle());
    const auto add = [table](const QString& text, const QString& key) {
        const int row = table->rowCount();
        table->insertRow(row);
        table->setItem(row, 0, new QTableWidgetItem(text));
        table->setItem(row, 1, new QTableWidgetItem(key));
    };
    for (const QAction* action : actions) {
        if (!action->shortcut().isEmpty()) {
            QString text = action->text();
            add(text.remove(QLatin1Char('&')), native(action->shortcut()));
        }
    }
    addKeysOfPages(add);
    dialog->layout()->addWidget(table);
    dialog->resize(560, 600);
    addClose(dialog);
    dialog->open();
}

void showHelp(const QString& page, QWidget* parent) {
    delete parent->findChild<QDialog*>(QStringLiteral("helpDialog")); // of another page
    QDialog* dialog =
        createDialog(tr2(QT_TRANSLATE_NOOP("HelpDialogs", "Help")), "helpDialog", parent);
    auto* text = new QTextBrowser(dialog);
    text->setObjectName(QStringLiteral("helpText"));
    text->setAccessibleName(dialog->windowTitle());
    text->setFrameShape(QFrame::NoFrame);
    text->setOpenExternalLinks(true);
    text->setSearchPaths({QStringLiteral(":/tessera/help")});
    text->setSource(QUrl(page + QStringLiteral(".md")), QTextDocument::MarkdownResource);
    dialog->layout()->addWidget(text);
    dialog->resize(680, 620);
    addClose(dialog);
    dialog->show(); // not modal: it is read beside the page that it explains
}

QString libraryVersions() {
    return QStringLiteral("%1\nQt %2\n%3, %4\n%5")
        .arg(QString::fromStdString(program_version()), QLatin1String(qVersion()),
             QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(),
             QCoreApplication::translate("HelpDialogs", "%n core(s)", nullptr,
                                         QThread::idealThreadCount()));
}

void showAbout(const QString& libtorch, const QString& diagnostics, QWidget* parent) {
    QDialog* dialog =
        createDialog(tr2(QT_TRANSLATE_NOOP("HelpDialogs", "About Tessera")), "aboutDialog", parent);
    auto* text = new QLabel(
        tr2(QT_TRANSLATE_NOOP("HelpDialogs",
                              "A desktop workbench for Vision Transformers on small data.\n"
                              "Free software under the GNU General Public License, version 3 or "
                              "later.")),
        dialog);
    text->setWordWrap(true);
    auto* name = new QLabel(QString::fromStdString(program_version()), dialog);
    name->setObjectName(QStringLiteral("pageTitle"));
    dialog->layout()->addWidget(name);
    dialog->layout()->addWidget(text);
    dialog->layout()->addWidget(createLicences(libtorch, dialog));
    auto* details = new QPlainTextEdit(diagnostics, dialog);
    details->setObjectName(QStringLiteral("diagnosticsText"));
    details->setReadOnly(true);
    details->setMaximumHeight(120);
    details->setAccessibleName(tr2(QT_TRANSLATE_NOOP("HelpDialogs", "Diagnostics")));
    dialog->layout()->addWidget(details);
    dialog->resize(560, 560);
    QPushButton* copy = addClose(dialog)->addButton(
        tr2(QT_TRANSLATE_NOOP("HelpDialogs", "Copy diagnostics")), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyDiagnosticsButton"));
    QObject::connect(copy, &QPushButton::clicked, dialog,
                     [diagnostics] { QApplication::clipboard()->setText(diagnostics); });
    dialog->open();
}

} // namespace tessera
