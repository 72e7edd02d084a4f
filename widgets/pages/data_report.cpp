// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/data_report.h"

#include "widgets/components/file_writing.h"
#include "widgets/components/page.h"
#include "widgets/components/tables.h"
#include "widgets/session/analysis_session.h"
#include "widgets/session/sentence_text.h"
#include "widgets/theme/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace tessera {
namespace {

QList<QStandardItem*> rowOf(const QString& finding, const QString& files, const QString& done) {
    QList<QStandardItem*> row{new QStandardItem(finding), new QStandardItem(files),
                              new QStandardItem(done)};
    for (QStandardItem* item : row) {
        item->setEditable(false);
        item->setToolTip(finding);
    }
    row[1]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return row;
}

} // namespace

ReportPanel::ReportPanel(Theme& theme, QWidget* parent)
    : Panel(tr("Import report"), parent), m_theme(theme),
      m_model(new QStandardItemModel(0, 3, this)), m_view(new QTreeView(this)),
      m_save(new QPushButton(tr("Save as CSV..."), this)) {
    m_model->setHorizontalHeaderLabels({tr("Finding"), tr("Files"), tr("What was done")});
    m_model->horizontalHeaderItem(1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_view->setObjectName(QStringLiteral("importReport"));
    m_view->setModel(m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformRowHeights(true);
    setMinimumHeight(120);
    m_view->setAccessibleName(tr("Import report"));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    content()->addWidget(m_view);
    m_save->setObjectName(QStringLiteral("saveReport"));
    m_save->setToolTip(tr("Every skipped file with its reason, as a table"));
    addHeaderWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &ReportPanel::saveRequested);
}

void ReportPanel::setIndex(const std::shared_ptr<const PictureIndex>& index) {
    m_model->setRowCount(0);
    const auto& skipped = index->data->unreadable;
    auto used = rowOf(tr("Readable"), countText(qint64(index->entries.size())), tr("used"));
    used[0]->setIcon(m_theme.icon(QStringLiteral("finished"), Role::good));
    m_model->appendRow(used);
    std::map<QString, QStringList> byReason;
    const QDir root(QString::fromStdString(index->data->path));
    for (const UnreadableFile& file : skipped) {
        byReason[sentenceText(file.reason)]
            << root.relativeFilePath(QString::fromStdString(file.path));
    }
    std::vector<std::pair<QString, QStringList>> reasons(byReason.begin(), byReason.end());
    std::stable_sort(reasons.begin(), reasons.end(), [](const auto& a, const auto& b) {
        return a.second.size() > b.second.size();
    });
    for (const auto& [reason, files] : reasons) {
        QString finding = reason;
        finding.replace(0, 1, reason.left(1).toUpper());
        auto row = rowOf(finding, countText(files.size()), tr("skipped"));
        row[0]->setIcon(m_theme.icon(QStringLiteral("warning"), Role::warning));
        for (const QString& file : files) {
            row[0]->appendRow(rowOf(file, {}, {}));
        }
        m_model->appendRow(row);
    }
    const auto count = static_cast<int>(skipped.size());
    const bool whole = index->data->reading == Reading::whole;
    setSubtitle(count > 0 ? tr("%Ln file(s) skipped", nullptr, count)
                : whole   ? tr("every file could be read")
                          : tr("every file begins as it should; the rest is being read"));
    m_save->setEnabled(count > 0);
}

void askFindingsFile(QWidget* parent, AppContext& context, const FindingsFile& file,
                     std::function<std::string()> csv) {
    auto* dialog = new QFileDialog(parent, file.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(file.name);
    const auto write = [parent, &context, channel = QStringLiteral("data:") + file.name,
                        csv](const QString& path) {
        context.analysis.ask<QString>(
            channel,
            [csv, path](RunService&, RunControl&) {
                return writeBytes(path, QByteArray::fromStdString(csv()));
            },
            parent,
            [parent, path](const Answer<QString>& answer) {
                const QString problem =
                    answer.value ? *answer.value : sentenceText(answer.error->message);
                Page::sayWritten(parent, path, problem);
            });
    };
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, write);
    dialog->open();
}

} // namespace tessera
