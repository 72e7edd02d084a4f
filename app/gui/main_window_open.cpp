// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window opens: folders and files by menu and drop, other workspaces, the tour.
#include "app/gui/command_search.h"
#include "app/gui/guided_tour.h"
#include "app/gui/main_window.h"
#include "app/gui/status_line.h"
#include "app/gui/window_settings.h"
#include "widgets/pages/data_page.h"
#include "widgets/pages/microscope_page.h"
#include "widgets/session/run_key.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QImageReader>
#include <QKeyEvent>
#include <QMimeData>
#include <QVBoxLayout>

namespace tessera {
namespace {

bool isRunFolder(const QString& path) {
    return QFileInfo(path + QStringLiteral("/config.json")).isFile();
}

bool isWorkspace(const QString& path) {
    return QFileInfo(path + QStringLiteral("/runs")).isDir();
}

} // namespace

void MainWindow::openPath(const QString& path) {
    const QFileInfo info(path);
    if (info.isDir() && isRunFolder(path)) {
        openRun(path);
    } else if (info.isDir() && isWorkspace(path)) {
        openWorkspace(path);
    } else if (info.isFile() &&
               QImageReader::supportedImageFormats().contains(info.suffix().toLower().toLatin1())) {
        if (auto* page = qobject_cast<MicroscopePage*>(showPage(QStringLiteral("microscope")))) {
            page->source().openFile(path);
        }
    } else if (auto* page = qobject_cast<DataPage*>(showPage(QStringLiteral("data")))) {
        page->open(path);
    }
}

void MainWindow::openRun(const QString& directory) {
    m_openRun = runKey(directory.toStdString());
    m_library.addFolder(m_openRun);
    showPage(QStringLiteral("train"));
}

void MainWindow::openWorkspace(const QString& directory) {
    if (runKey(directory.toStdString()) == runKey(m_library.workspace())) {
        m_status->say(tr("This workspace is open already."));
        return;
    }
    m_settings.flush(); // the window that opens reads them
    emit workspaceRequested(directory);
    m_status->say(tr("Opening %1 in another window…").arg(directory));
}

void MainWindow::askFolder(const QString& title, void (MainWindow::*then)(const QString&)) {
    auto* dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, then);
    dialog->open();
}

void MainWindow::askOpenRun() {
    askFolder(tr("Open a run folder"), &MainWindow::openRun);
}

void MainWindow::askOpenWorkspace() {
    askFolder(tr("Open a workspace"), &MainWindow::openWorkspace);
}

void MainWindow::rememberWorkspace() {
    QStringList recent = m_settings.get(ui::kRecentWorkspaces);
    const QString now = runKey(m_library.workspace());
    recent.removeAll(now);
    recent.prepend(now);
    m_settings.set(ui::kRecentWorkspaces, recent.mid(0, ui::kRecentKept));
}

QStringList MainWindow::recentWorkspaces() const {
    QStringList recent = m_settings.get(ui::kRecentWorkspaces);
    recent.removeAll(runKey(m_library.workspace()));
    return recent;
}

void MainWindow::startTour() {
    if (!m_tour) {
        std::vector<GuidedTour::Stop> stops;
        for (const PageEntry& entry : m_entries) {
            stops.push_back({entry.id, entry.title});
        }
        m_tour = new GuidedTour(std::move(stops), m_theme, centralWidget());
        m_banners->insertWidget(0, m_tour);
        connect(m_tour, &GuidedTour::pageRequested, this, &MainWindow::showPage);
        connect(m_tour, &GuidedTour::finished, this, [this] {
            arrangeBanners();
            focusInside(currentPage());
        });
    }
    m_tour->start();
    arrangeBanners();
}

void MainWindow::arrangeBanners() {
    bool any = false;
    for (int i = 0; i < m_banners->count(); ++i) {
        any |= !m_banners->itemAt(i)->widget()->isHidden();
    }
    m_banners->setContentsMargins(any ? 16 : 0, any ? 8 : 0, any ? 16 : 0, 0);
}

bool MainWindow::focusInside(QWidget* area) {
    QWidget* target = area->focusPolicy() & Qt::TabFocus ? area : nullptr;
    for (QWidget* child : area->findChildren<QWidget*>()) {
        if (!target && child->isVisible() && child->isEnabled() &&
            (child->focusPolicy() & Qt::TabFocus)) {
            target = child;
        }
    }
    if (target) {
        target->setFocus(Qt::TabFocusReason);
    }
    return target != nullptr;
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    // Esc that nobody else wanted: end the tour, else back to the page.
    if (event->key() == Qt::Key_Escape && m_tour && m_tour->isVisible()) {
        m_tour->end();
    } else if (event->key() == Qt::Key_Escape && currentPage()) {
        focusInside(currentPage());
    } else {
        QMainWindow::keyPressEvent(event);
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!DataPage::droppedPath(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QString path = DataPage::droppedPath(event->mimeData());
    if (!path.isEmpty()) {
        event->acceptProposedAction();
        openPath(path);
    }
}

} // namespace tessera
