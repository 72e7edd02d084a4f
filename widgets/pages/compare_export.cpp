// SPDX-License-Identifier: GPL-3.0-or-later
// What the Compare page writes: the report and the table of measures.
#include "widgets/components/file_writing.h"
#include "widgets/components/question_box.h"
#include "widgets/pages/compare_page.h"
#include "widgets/session/run_key.h"
#include "widgets/session/sentence_text.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>

namespace tessera {

void ComparePage::showExportMenu(QWidget* button) {
    if (!m_data || m_data->comparison.verdict == Verdict::unfinished) {
        emit statusMessage(tr("There is nothing to report before both sides have finished."));
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Report with figures..."), this, &ComparePage::askReport);
    menu->addAction(tr("Table for LaTeX..."), this, [this] {
        auto* dialog = new QFileDialog(this, tr("Table for LaTeX"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QStringLiteral("tex"));
        dialog->selectFile(QStringLiteral("table.tex"));
        connect(dialog, &QFileDialog::fileSelected, this, &ComparePage::writeTable);
        dialog->open();
    });
    menu->addAction(tr("Copy table for LaTeX"), this, [this] {
        QGuiApplication::clipboard()->setText(
            QString::fromStdString(comparison_latex(m_data->comparison)));
        emit statusMessage(tr("Table copied"));
    });
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void ComparePage::askReport() {
    auto* dialog = new QFileDialog(this, tr("Folder for the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        if (!QFileInfo::exists(folder + QStringLiteral("/report.html"))) {
            writeReport(folder);
            return;
        }
        auto* question = new QuestionBox(
            QMessageBox::Question, QStringLiteral("reportQuestion"), tr("Replace the report?"),
            tr("%1 holds a report already. Writing this one replaces it.").arg(folder), this);
        question->addAnswer(tr("Replace report"), QStringLiteral("replaceReportButton"), this,
                            [this, folder] { writeReport(folder); });
        question->open();
    });
    dialog->open();
}

void ComparePage::writeReport(const QString& folder) {
    app().analysis.ask<bool>(
        QStringLiteral("compare:report"),
        [data = m_data, path = pathOf(folder)](RunService&, RunControl&) {
            write_comparison(path, *data);
            return true;
        },
        this,
        [this, folder](const Answer<bool>& answer) {
            if (answer.error) {
                emit failed(sentenceText(answer.error->message));
            } else {
                emit statusMessage(tr("Report written to %1").arg(folder));
            }
        });
}

void ComparePage::writeTable(const QString& file) {
    const auto text = QByteArray::fromStdString(comparison_latex(m_data->comparison));
    sayWritten(this, file, writeBytes(file, text));
}

} // namespace tessera
