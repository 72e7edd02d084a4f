// SPDX-License-Identifier: GPL-3.0-or-later
// What the Microscope page takes in and gives out: dropped pictures, files of pictures and numbers.
#include "widgets/pages/microscope_page.h"

#include "widgets/components/file_writing.h"
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QMimeData>

namespace tessera {

QString MicroscopePage::numbers() const {
    std::vector<MicroscopeCsvSide> sides;
    for (const Side& side : m_sides) {
        if (const InspectResult* shown = result(side)) {
            sides.push_back({side.name, shown, choiceOf(side)});
        }
    }
    return microscopeCsv(sides);
}

QImage MicroscopePage::picture() {
    return m_content->grab().toImage();
}

void MicroscopePage::fillExportMenu(QMenu& menu) {
    menu.addAction(tr("Copy the page as a picture"), this,
                   [this] { QApplication::clipboard()->setImage(picture()); });
    menu.addAction(tr("Save the page as a picture..."), this, &MicroscopePage::savePicture);
    menu.addSeparator();
    const bool any = !numbers().isEmpty();
    menu.addAction(tr("Copy the numbers"), this,
                   [this] {
                       QApplication::clipboard()->setText(numbers());
                       emit statusMessage(tr("Numbers copied"));
                   })
        ->setEnabled(any);
    menu.addAction(tr("Save the numbers as CSV..."), this, &MicroscopePage::saveNumbers)
        ->setEnabled(any);
    menu.addSeparator();
    menu.addAction(tr("Single pictures: right-click on them"))->setEnabled(false);
}

void MicroscopePage::savePicture() {
    auto* dialog = new QFileDialog(this, tr("Save as picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->setNameFilter(tr("Pictures (*.png)"));
    dialog->selectFile(QStringLiteral("microscope.png"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        QByteArray png;
        QBuffer buffer(&png);
        picture().save(&buffer, "png");
        sayWritten(this, file, writeBytes(file, png));
    });
    dialog->open();
}

void MicroscopePage::saveNumbers() {
    auto* dialog = new QFileDialog(this, tr("Save the numbers"));
    dialog->setObjectName(QStringLiteral("numbersFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setNameFilter(tr("Numbers (*.csv)"));
    dialog->selectFile(QStringLiteral("microscope.csv"));
    // Those of now: the run may train on while a name is looked for.
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, text = numbers().toUtf8()](const QString& file) {
                sayWritten(this, file, writeBytes(file, text));
            });
    dialog->open();
}

void MicroscopePage::dragEnterEvent(QDragEnterEvent* event) {
    if (PictureSource::canTake(*event->mimeData())) {
        event->acceptProposedAction();
    }
}

void MicroscopePage::dropEvent(QDropEvent* event) {
    if (m_source.take(*event->mimeData())) {
        event->acceptProposedAction();
    }
}

} // namespace tessera
