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

#include <algorithm>

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

/// How many, and in which scale their accuracies were taken where that changed them.
QString takenOver(const std::vector<ImportedLog>& logs) {
    const auto percent = std::count_if(logs.begin(), logs.end(), [](const ImportedLog& log) {
        return log.accuracy == AccuracyScale::percent;
    });
    const QString count = LogImporter::tr("%n log(s) imported.", nullptr, int(logs.size()));
    return percent == 0
               ? count
               //: a sentence that says how many logs were imported
               : LogImporter::tr("%1 Accuracies above 1 are taken for percent.").arg(count);
}

/// What of the logs is not shown; empty when all is.
QString leftOut(const std::vector<ImportedLog>& logs) {
    int64_t damaged = 0;
    int64_t placeless = 0;
    for (const ImportedLog& log : logs) {
        damaged += log.counts.damaged + int64_t(log.counts.unreadable.size());
        placeless += log.counts.without_step + log.counts.without_time;
    }
    QStringList texts;
    if (damaged > 0) {
        texts += LogImporter::tr("%n damaged record(s) of the imported logs were skipped.", nullptr,
                                 int(damaged));
    }
    if (placeless > 0) {
        texts += LogImporter::tr("%n point(s) of the imported logs have no step or no time and "
                                 "are left out.",
                                 nullptr, int(placeless));
    }
    return texts.join(QLatin1Char(' '));
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
            emit said(takenOver(*answer.value));
            if (const QString text = leftOut(*answer.value); !text.isEmpty()) {
                emit failed(text);
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
