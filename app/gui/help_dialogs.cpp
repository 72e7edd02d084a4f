// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/help_dialogs.h"

#include "training/config/program_version.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSysInfo>
#include <QTableWidget>
#include <QThread>
#include <QVBoxLayout>

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

void finish(QDialog* dialog) {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    dialog->layout()->addWidget(buttons);
    dialog->open();
}

} // namespace

void showShortcuts(const QList<QAction*>& actions, QWidget* parent) {
    QDialog* dialog = createDialog(tr2(QT_TRANSLATE_NOOP("HelpDialogs", "Keyboard shortcuts")),
                                   "shortcutsDialog", parent);
    auto* table = new QTableWidget(0, 2, dialog);
    table->setHorizontalHeaderLabels({tr2(QT_TRANSLATE_NOOP("HelpDialogs", "Action")),
                                      tr2(QT_TRANSLATE_NOOP("HelpDialogs", "Key"))});
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    for (const QAction* action : actions) {
        if (action->shortcut().isEmpty()) {
            continue;
        }
        const int row = table->rowCount();
        table->insertRow(row);
        QString text = action->text();
        table->setItem(row, 0, new QTableWidgetItem(text.remove(QLatin1Char('&'))));
        table->setItem(row, 1,
                       new QTableWidgetItem(action->shortcut().toString(QKeySequence::NativeText)));
    }
    dialog->layout()->addWidget(table);
    dialog->resize(520, 560);
    finish(dialog);
}

QString libraryVersions() {
    return QStringLiteral("%1\nQt %2\n%3, %4\n%5")
        .arg(QString::fromStdString(program_version()), QLatin1String(qVersion()),
             QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(),
             QCoreApplication::translate("HelpDialogs", "%n core(s)", nullptr,
                                         QThread::idealThreadCount()));
}

void showAbout(const QString& diagnostics, QWidget* parent) {
    QDialog* dialog =
        createDialog(tr2(QT_TRANSLATE_NOOP("HelpDialogs", "About Tessera")), "aboutDialog", parent);
    auto* text = new QLabel(
        tr2(QT_TRANSLATE_NOOP("HelpDialogs",
                              "A desktop workbench for Vision Transformers on small data.\n"
                              "Free software under the GNU General Public License, version 3 or "
                              "later.")),
        dialog);
    text->setWordWrap(true);
    dialog->layout()->addWidget(text);
    auto* details = new QPlainTextEdit(diagnostics, dialog);
    details->setReadOnly(true);
    dialog->layout()->addWidget(details);
    dialog->resize(480, 360);
    finish(dialog);
}

} // namespace tessera
