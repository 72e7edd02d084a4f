// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/log_importer.h"

#include "training/api/log_import.h"
#include "widgets/session/analysis_session.h"
#include "widgets/session/run_key.h"
#include "widgets/session/run_library.h"
#include "widgets/session/sentence_text.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace tessera {
namespace {

/// Folders and files of event logs among what is dragged.
QStringList logsIn(const QMimeData* data) {
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl& url : urls) {
        const QFileInfo file(url.toLocalFile());
        if (file.isDir() || file.fileName().contains(QLatin1String("tfevents"))) {
            paths += file.absoluteFilePath();
        }
    }
    return paths;
}

} // namespace

LogImporter::LogImporter(AppContext& context, QWidget* window)
    : QObject(window), m_app(context), m_window(window) {}

void LogImporter::ask() {
    auto* dialog = new QFileDialog(m_window, tr("Import TensorBoard log: choose its folder"));
    dialog->setObjectName(QStringLiteral("importLogDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &LogImporter::import);
    dialog->open();
}

void LogImporter::import(const QString& path) {
    const std::filesystem::path source = pathOf(path);
    if (!run_stamp(source).empty()) {
        m_app.library.addFolder(path); // a run of this program needs no import
        return;
    }
    emit said(tr("Importing %1…").arg(path));
    m_app.analysis.ask<std::vector<ImportedLog>>(
        QStringLiteral("import/") + path,
        [source, workspace = m_app.library.workspace()](RunService&, RunControl&) {
            return import_logs(source, [&](const std::string& name) {
                return new_run_directory(workspace, name);
            });
        },
        this,
        [this](const Answer<std::vector<ImportedLog>>& answer) {
            m_app.library.refresh();
            if (answer.error) {
                emit failed(sentenceText(answer.error->message));
                return;
            }
            int64_t damaged = 0;
            for (const ImportedLog& log : *answer.value) {
                damaged += log.damaged;
            }
            emit said(tr("%n log(s) imported.", nullptr, int(answer.value->size())));
            if (damaged > 0) {
                emit failed(tr("%n damaged record(s) of the imported logs were skipped.", nullptr,
                               int(damaged)));
            }
        },
        Lane::slow);
}

void LogImporter::acceptDropsOn(QWidget* target) {
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

bool LogImporter::eventFilter(QObject* target, QEvent* event) {
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove) {
        auto* drag = static_cast<QDragMoveEvent*>(event);
        if (!logsIn(drag->mimeData()).isEmpty()) {
            drag->acceptProposedAction();
            return true;
        }
    }
    if (event->type() == QEvent::Drop) {
        auto* drop = static_cast<QDropEvent*>(event);
        const QStringList paths = logsIn(drop->mimeData());
        for (const QString& path : paths) {
            import(path);
        }
        if (!paths.isEmpty()) {
            drop->acceptProposedAction();
            return true;
        }
    }
    return QObject::eventFilter(target, event);
}

} // namespace tessera
