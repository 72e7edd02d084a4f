// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/export_page.h"

#include "training/api/home_path.h"
#include "widgets/components/banner.h"
#include "widgets/components/empty_state.h"
#include "widgets/components/page_header.h"
#include "widgets/components/panel.h"
#include "widgets/components/run_choice.h"
#include "widgets/components/tables.h"
#include "widgets/plots/number_text.h"
#include "widgets/session/run_library.h"
#include "widgets/session/sentence_text.h"
#include "widgets/theme/theme.h"

#include <QButtonGroup>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QTableView>
#include <QUrl>

#include <algorithm>

namespace tessera {
namespace {

constexpr const char* kFormats[] = {"safetensors", "torchscript"};

/// Small files are no "0.0 MiB".
QString fileSizeText(qint64 bytes) {
    if (bytes < 1024) {
        return ExportPage::tr("%Ln byte(s)", nullptr, static_cast<int>(bytes));
    }
    return bytes < (1 << 20)
               ? ExportPage::tr("%1 KiB").arg(numberText(static_cast<double>(bytes) / 1024, 1))
               : bytesText(static_cast<double>(bytes));
}

/// The engine refuses a folder that holds something.
QString freeFolder(const QString& wanted) {
    const auto taken = [](const QString& folder) {
        return QFileInfo::exists(folder) && !(QFileInfo(folder).isDir() && QDir(folder).isEmpty());
    };
    QString folder = wanted;
    for (int number = 2; taken(folder); ++number) {
        folder = QStringLiteral("%1-%2").arg(wanted).arg(number);
    }
    return folder;
}

QString dash() {
    return QString(QChar(0x2013));
}

} // namespace

ExportPage::ExportPage(AppContext& context, QWidget* parent)
    : Page(QStringLiteral("export"), tr("Export"), context, parent) {
    createHeader();
    createBody();
    onRunChosen();
}

void ExportPage::createHeader() {
    m_run = new RunChoice(app(), this);
    header().addWidget(m_run);
    connect(m_run, &RunChoice::runChanged, this, &ExportPage::onRunChosen);
    m_open = header().addAction(tr("Open folder"));
    m_open->setObjectName(QStringLiteral("openExportButton"));
    m_open->setEnabled(false);
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_written)); });
    m_start = header().setPrimary(tr("Export"), QStringLiteral("export"));
    m_start->setObjectName(QStringLiteral("exportButton"));
    setBusy(false);
    connect(m_start, &QPushButton::clicked, this, [this] { m_busy ? cancelExport() : write(); });
}

void ExportPage::createBody() {
    m_stack = addStack();
    auto* content = new QWidget(this);
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(createFormats());
    left->addWidget(createTarget());
    auto* files = new Panel(tr("Files written"), this);
    m_files = new QListWidget(this);
    m_files->setFrameShape(QFrame::NoFrame);
    m_files->setAccessibleName(tr("Files written"));
    m_files->setObjectName(QStringLiteral("exportFiles"));
    files->content()->setContentsMargins(8, 4, 8, 4);
    files->content()->addWidget(m_files);
    left->addWidget(files, 1);
    row->addLayout(left, 3);
    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    m_banner = new Banner(
        Banner::Kind::info, tr("Nothing exported yet."),
        tr("The file is opened again and compared on real images before it counts as done."),
        app().theme, this);
    m_banner->setObjectName(QStringLiteral("exportBanner"));
    m_banner->setClosable(false); // the only place that says why nothing was exported
    right->addWidget(m_banner);
    right->addWidget(createProof(), 1);
    row->addLayout(right, 7);
    m_stack->addWidget(content);
    m_empty = new EmptyState(QStringLiteral("export"), tr("No model yet"),
                             tr("Train a run on Experiment; then take its model away here."),
                             app().theme, this);
    connect(m_empty->setButton(tr("Go to Experiment")), &QPushButton::clicked, this,
            [this] { emit pageRequested(QStringLiteral("experiment")); });
    m_stack->addWidget(m_empty);
}

QWidget* ExportPage::createFormats() {
    auto* panel = new Panel(tr("Format"), this);
    panel->content()->setContentsMargins(12, 8, 12, 8);
    panel->content()->setSpacing(4);
    m_formats = new QButtonGroup(this);
    const auto add = [&](int id, const QString& name, const QString& help) {
        auto* button = new QRadioButton(name, panel);
        m_formats->addButton(button, id);
        auto* words = new QLabel(help, panel);
        words->setProperty("secondary", true);
        words->setIndent(22);
        words->setWordWrap(true);
        panel->content()->addWidget(button);
        panel->content()->addWidget(words);
    };
    add(0, tr("safetensors"), tr("weights, configuration and labels, timm-like names"));
    add(1, tr("TorchScript"), tr("loads with PyTorch and LibTorch"));
    m_formats->button(0)->setChecked(true);
    connect(m_formats, &QButtonGroup::idClicked, this, &ExportPage::suggestFolder);
    return panel;
}

QWidget* ExportPage::createTarget() {
    auto* panel = new Panel(tr("Folder"), this);
    panel->content()->setContentsMargins(12, 8, 12, 8);
    m_folder = new QLineEdit(panel);
    m_folder->setAccessibleName(tr("Folder"));
    m_folder->setObjectName(QStringLiteral("exportFolder"));
    auto* choose = new QPushButton(tr("Choose..."), panel);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    panel->content()->addLayout(row);
    connect(m_folder, &QLineEdit::textEdited, this, [this] { m_folderChosen = true; });
    connect(choose, &QPushButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("Folder for the model"), m_folder->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, this, &ExportPage::setFolder);
        dialog->open();
    });
    return panel;
}

QWidget* ExportPage::createProof() {
    auto* panel = new Panel(tr("Proof"), this);
    m_proof = new QStandardItemModel(0, 5, this);
    m_proof->setHorizontalHeaderLabels(
        {tr("Check"), tr("How"), tr("File"), tr("Limit"), tr("Result")});
    m_table = new QTableView(this);
    setUpTable(*m_table);
    m_table->setModel(m_proof);
    m_table->setObjectName(QStringLiteral("exportProof"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAccessibleName(tr("Proof"));
    fitColumns(*m_table, 1);
    connect(&app().theme, &Theme::changed, this, [this] {
        for (int line = 0; line < m_proof->rowCount(); ++line) {
            colourResult(*m_proof->item(line, 4));
        }
    });
    panel->content()->addWidget(m_table);
    return panel;
}

void ExportPage::tourPrepare() {
    if (m_files->count() == 0) {
        write();
    }
}

void ExportPage::setFolder(const QString& folder) {
    m_folderChosen = true;
    m_folder->setText(folder);
}

void ExportPage::suggestFolder() {
    if (m_folderChosen || m_run->run().isEmpty()) {
        return;
    }
    const QString name = QFileInfo(m_run->run()).fileName();
    const QString workspace = QString::fromStdString(app().library.workspace().string());
    const QString format = QString::fromLatin1(kFormats[std::max(0, m_formats->checkedId())]);
    m_folder->setText(freeFolder(QStringLiteral("%1/exports/%2-%3").arg(workspace, name, format)));
}

void ExportPage::onRunChosen() {
    suggestFolder();
    m_stack->setCurrentIndex(m_run->run().isEmpty() ? 1 : 0);
    setBusy(m_busy);
}

void ExportPage::setBusy(bool busy) {
    m_busy = busy;
    m_start->setText(busy ? tr("Cancel export") : tr("Export"));
    m_start->setToolTip(busy ? tr("Stops after the step it is in; nothing stays in the folder")
                             : tr("Writes the model and proves it; training goes on meanwhile"));
    m_start->setEnabled(busy || !m_run->run().isEmpty());
}

void ExportPage::cancelExport() {
    app().analysis.stop(QStringLiteral("export"));
    m_start->setEnabled(false); // its answer tells whether anything was written
    m_banner->setTexts(tr("Cancelling..."), tr("The step it is in is finished first."));
}

void ExportPage::write() {
    if (m_run->run().isEmpty() || m_busy) {
        return;
    }
    suggestFolder(); // another program may have taken the name, or the last export did
    setBusy(true);
    m_open->setEnabled(false);
    m_proof->setRowCount(0);
    m_files->clear();
    m_banner->setKind(Banner::Kind::info);
    const QString folder = QString::fromStdString(expand_home(m_folder->text().toStdString()));
    m_banner->setTexts(
        tr("Writing and comparing..."),
        tr("The model goes to %1, is opened again and compared on real images.").arg(folder));
    const QString format = QString::fromLatin1(kFormats[std::max(0, m_formats->checkedId())]);
    app().analysis.exportModel(
        QStringLiteral("export"), m_run->run(), format, folder, this,
        [this, format, folder](const Answer<RunService::ExportReport>& answer) {
            onWritten(answer, format, folder);
        });
}

void ExportPage::addProof(const QString& check, const QString& how, const QString& file,
                          const QString& limit, bool passed) {
    QList<QStandardItem*> row;
    for (const QString& text : {check, how, file, limit, passed ? tr("passed") : tr("failed")}) {
        auto* item = new QStandardItem(text);
        item->setEditable(false);
        row << item;
    }
    row[2]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row[3]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row[4]->setData(passed);
    colourResult(*row[4]);
    m_proof->appendRow(row);
}

void ExportPage::colourResult(QStandardItem& result) {
    const bool passed = result.data().toBool();
    const Role role = passed ? Role::good : Role::error;
    result.setForeground(app().theme.color(role));
    result.setIcon(
        app().theme.icon(passed ? QStringLiteral("finished") : QStringLiteral("failed"), role));
}

void ExportPage::onWritten(const Answer<RunService::ExportReport>& answer, const QString& format,
                           const QString& folder) {
    setBusy(false);
    m_open->setEnabled(!answer.error);
    if (answer.error) {
        presentFailure(*answer.error);
    } else {
        m_written = folder;
        presentReport(*answer.value, format);
    }
    fitColumns(*m_table, 1);
}

void ExportPage::presentFailure(const RunError& error) {
    if (error.code == ErrorCode::interrupted) {
        m_banner->setTexts(tr("Export cancelled."), tr("Nothing stays in the folder."));
        emit statusMessage(tr("Export cancelled"));
        return;
    }
    m_banner->setKind(Banner::Kind::error);
    m_banner->setTexts(tr("Not exported."), sentenceText(error.message));
    if (error.key == RunService::ExportReport::kDiffers) { // else nothing was compared
        addProof(tr("Logits"), tr("file opened again, compared on real images"), dash(), dash(),
                 false);
    }
    emit statusMessage(tr("Not exported"));
}

void ExportPage::presentReport(const RunService::ExportReport& report, const QString& format) {
    qint64 bytes = 0;
    for (const std::string& file : report.files) {
        const QFileInfo info(QDir(m_written), QString::fromStdString(file));
        bytes += info.size();
        m_files->addItem(tr("%1, %2").arg(info.fileName(), fileSizeText(info.size())));
    }
    const QString images = countText(report.images_compared);
    const QString difference = shortNumber(locale(), report.max_abs_difference, 3);
    m_banner->setKind(Banner::Kind::success);
    m_banner->setTexts(
        tr("Proven: the file predicts what the run predicts."),
        report.missing.empty()
            ? tr("Compared on %1 images of %2, largest difference of a logit %3.")
                  .arg(images, QString::fromStdString(report.data), difference)
            : tr("Compared on %1 images of the built-in set, because %2 is gone; largest "
                 "difference of a logit %3.")
                  .arg(images, QString::fromStdString(report.missing), difference));
    addProof(tr("Written"),
             tr("complete, %n file(s)", nullptr, static_cast<int>(report.files.size())),
             fileSizeText(bytes), dash(), true);
    const auto names = static_cast<int>(report.parameters.size());
    addProof(tr("Opened again"),
             names > 0 ? tr("as %1, %Ln parameter(s) under their names", nullptr, names).arg(format)
                       : tr("as %1").arg(format),
             tr("read"), dash(), true);
    // The engine's own verdict: it throws when the difference is above the limit.
    addProof(tr("Logits"), tr("largest difference, %1 images").arg(images), difference,
             report.limit > 0 ? shortNumber(locale(), report.limit, 2) : dash(), true);
    emit statusMessage(tr("Exported and proven"));
}

} // namespace tessera
