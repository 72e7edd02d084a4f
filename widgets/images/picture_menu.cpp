// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/images/picture_menu.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

namespace tessera {
namespace {

struct PictureMenuTexts {
    Q_DECLARE_TR_FUNCTIONS(PictureMenu)
};

void askFile(QWidget* parent, const QString& title, const QString& name,
             const std::function<QImage()>& render) {
    auto* dialog = new QFileDialog(parent, title);
    dialog->setObjectName(QStringLiteral("pictureFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->setNameFilter(PictureMenuTexts::tr("Pictures (*.png)"));
    QString file = name;
    file.replace(QRegularExpression(QStringLiteral("[/\\\\:*?\"<>|]+")), QStringLiteral("-"));
    dialog->selectFile(file + QStringLiteral(".png"));
    QObject::connect(
        dialog, &QFileDialog::fileSelected, parent, [parent, render](const QString& f) {
            if (!render().save(f)) {
                auto* box = new QMessageBox(
                    QMessageBox::Warning, QCoreApplication::applicationName(),
                    PictureMenuTexts::tr("%1 was not written. Choose a folder that is writable.")
                        .arg(f),
                    QMessageBox::Close, parent);
                box->setAttribute(Qt::WA_DeleteOnClose);
                box->open();
            }
        });
    dialog->open();
}

} // namespace

int enlargedZoom(QSize native) {
    const int longer = std::max({native.width(), native.height(), 1});
    return std::max(2, (1024 + longer - 1) / longer);
}

void addPictureActions(QMenu& menu, QWidget* parent, QSize native,
                       const std::function<QImage(int zoom)>& render, const QString& name) {
    const int zoom = enlargedZoom(native);
    menu.addAction(PictureMenuTexts::tr("Copy picture"), parent,
                   [render, zoom] { QApplication::clipboard()->setImage(render(zoom)); });
    const QString save = PictureMenuTexts::tr("Save picture (%1 × %2 px)...");
    for (const int times : {1, zoom}) {
        menu.addAction(save.arg(native.width() * times).arg(native.height() * times), parent,
                       [parent, render, name, times] {
                           askFile(parent, PictureMenuTexts::tr("Save picture"), name,
                                   [render, times] { return render(times); });
                       });
    }
}

void popupPictureMenu(const QContextMenuEvent& event, QWidget* parent, QSize native,
                      const std::function<QImage(int zoom)>& render, const QString& name) {
    if (native.isEmpty()) {
        return;
    }
    auto* menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("pictureMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addPictureActions(*menu, parent, native, render, name);
    menu->popup(event.globalPos());
}

void paintFocusRing(QWidget* widget) {
    if (widget->hasFocus()) {
        QPainter painter(widget);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(widget->palette().color(QPalette::Link), 2));
        painter.drawRoundedRect(QRectF(widget->rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

} // namespace tessera
