// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/config/data_chooser.h"

#include "widgets/theme/theme.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace tessera {
namespace {

const QString kBuiltIn = QStringLiteral("builtin:shapes");
const QString kFolder = QStringLiteral("ask:folder");
const QString kFile = QStringLiteral("ask:file");

} // namespace

QString dataName(const QString& path) {
    if (path == kBuiltIn) {
        return QCoreApplication::translate("DataChooser", "Built-in: Shapes");
    }
    const QString name = QFileInfo(path).fileName();
    return name.isEmpty() ? path : name;
}

DataChooser::DataChooser(Theme& theme, QWidget* parent) : QComboBox(parent), m_theme(theme) {
    connect(this, &QComboBox::activated, this, &DataChooser::onActivated);
    setPath(kBuiltIn);
}

void DataChooser::setPath(const QString& path) {
    m_path = path;
    if (path != kBuiltIn) {
        m_recent.removeAll(path);
        m_recent.prepend(path);
        m_recent = m_recent.mid(0, 6);
    }
    rebuild();
}

void DataChooser::rebuild() {
    clear();
    addItem(dataName(kBuiltIn), kBuiltIn);
    for (const QString& path : std::as_const(m_recent)) {
        addItem(dataName(path), path);
        setItemData(count() - 1, path, Qt::ToolTipRole);
    }
    insertSeparator(count());
    addItem(m_theme.icon(QStringLiteral("folder")), tr("Open a folder…"), kFolder);
    addItem(m_theme.icon(QStringLiteral("document")), tr("Open a file…"), kFile);
    setCurrentIndex(findData(m_path));
    setToolTip(m_path);
}

void DataChooser::onActivated(int index) {
    const QString entry = itemData(index).toString();
    setCurrentIndex(findData(m_path)); // until the question is answered
    if (entry == kFolder) {
        openFolder();
    } else if (entry == kFile) {
        openFile();
    } else if (!entry.isEmpty() && entry != m_path) {
        setPath(entry);
        emit chosen(entry);
    }
}

void DataChooser::openFolder() {
    askFor(true);
}

void DataChooser::openFile() {
    askFor(false);
}

void DataChooser::askFor(bool folder) {
    auto* dialog = new QFileDialog(window(), folder ? tr("Open a folder of pictures")
                                                    : tr("Open a data file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        setPath(path);
        emit chosen(path);
    });
    dialog->open();
}

} // namespace tessera
