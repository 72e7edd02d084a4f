// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/data_page.h"

#include "widgets/components/banner.h"
#include "widgets/components/elided_label.h"
#include "widgets/components/empty_state.h"
#include "widgets/components/page_header.h"
#include "widgets/components/tables.h"
#include "widgets/config/data_chooser.h"
#include "widgets/images/picture_grid_view.h"
#include "widgets/images/picture_list_model.h"
#include "widgets/images/thumbnail_pack.h"
#include "widgets/pages/data_augmentation.h"
#include "widgets/pages/data_classes.h"
#include "widgets/pages/data_picture.h"
#include "widgets/pages/data_report.h"
#include "widgets/pages/data_splits.h"
#include "widgets/session/run_library.h"
#include "widgets/session/sentence_text.h"
#include "widgets/session/ui_settings.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalBlocker>
#include <QStackedLayout>

#include <algorithm>

namespace tessera {
namespace {

constexpr int kRecent = 8;

QString kindName(const std::string& kind) {
    if (kind == "shapes") {
        return DataPage::tr("built-in shapes");
    }
    if (kind == "cifar10" || kind == "cifar100") {
        return kind == "cifar10" ? QStringLiteral("CIFAR-10") : QStringLiteral("CIFAR-100");
    }
    return kind == "idx" ? DataPage::tr("IDX (MNIST) files") : DataPage::tr("image folder");
}

/// "5f0c 91ab": enough to tell two data sets apart at a glance.
QString shortFingerprint(const QString& whole) {
    return whole.left(4) + QLatin1Char(' ') + whole.mid(4, 4);
}

} // namespace

DataPage::DataPage(AppContext& context, QWidget* parent, const QString& cacheFolder)
    : Page(QStringLiteral("data"), tr("Data"), context, parent),
      m_loader(std::make_unique<ThumbnailLoader>(
          cacheFolder.isEmpty() ? ThumbnailPack::defaultFolder() : cacheFolder)) {
    setAcceptDrops(true);
    createHeader();
    createToolBar();
    createBody();
    connectPanels();
    m_settle.setSingleShot(true);
    m_settle.setInterval(250);
    connect(&m_settle, &QTimer::timeout, this, &DataPage::divideAgain);
    connect(&context.library, &RunLibrary::changed, this, &DataPage::warnOfOtherData);
}

DataPage::~DataPage() = default;

bool DataPage::tourReady() const {
    return !m_busy && !m_settle.isActive() && m_loader->isIdle();
}

QString DataPage::droppedPath(const QMimeData* data) {
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

void DataPage::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedPath(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void DataPage::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    open(droppedPath(event->mimeData()));
}

void DataPage::askFor(bool folder) {
    auto* dialog = new QFileDialog(this, folder ? tr("Open an image folder or data set folder")
                                                : tr("Open a data set file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &DataPage::open);
    dialog->open();
}

void DataPage::open(const QString& path) {
    m_opening = path;
    m_busy = true;
    m_problem->hide();
    m_empty->setTexts(tr("Reading %1...").arg(dataName(path)),
                      tr("Files are listed and checked; nothing is changed."));
    m_stack->setCurrentIndex(m_index ? 0 : 1);
    emit statusMessage(tr("Reading %1...").arg(dataName(path)));
    const DataConfig config = settings();
    app().analysis.ask<Opened>(
        QStringLiteral("data"),
        [path = path.toStdString(), config](RunService&, RunControl& control) {
            QElapsedTimer clock;
            clock.start();
            Opened opened;
            const Stop stop = [&control] { return control.aborted(); };
            opened.index =
                makePictureIndex(std::make_shared<const Dataset>(open_dataset(path, stop)), config);
            opened.seconds = double(clock.elapsed()) / 1000;
            return opened;
        },
        this, [this](const Answer<Opened>& answer) { onOpened(answer); });
}

void DataPage::onRefused(const QString& reason) {
    m_problem->setKind(Banner::Kind::error);
    m_problem->setTexts(reason, m_index ? tr("%1 stays open.").arg(dataName(m_path)) : QString());
    m_problem->show();
    m_empty->setTexts(tr("No data"), tr("Open or drop an image folder, CIFAR or MNIST files."));
    emit statusMessage(reason);
}

void DataPage::onOpened(const Answer<Opened>& answer) {
    m_busy = false;
    const QString opened = std::exchange(m_opening, QString());
    if (answer.error) {
        onRefused(sentenceText(answer.error->message));
        return;
    }
    const QString folder = QString::fromStdString(answer.value->index->data->path);
    m_path = QFileInfo(opened).isFile() ? folder : opened; // a file stands for its folder
    m_openedAs = opened;
    QStringList recent = app().settings.get(ui::kRecentData);
    recent.removeAll(m_path);
    recent.prepend(m_path);
    app().settings.set(ui::kRecentData, recent.mid(0, kRecent));
    takeIndex(answer.value->index);
    askFingerprint();
    presentDifference();
    emit statusMessage(
        tr("%1 read in %2 s").arg(dataName(m_path), numberText(answer.value->seconds, 1)));
}

void DataPage::takeIndex(const std::shared_ptr<const PictureIndex>& index) {
    m_index = index;
    m_fingerprint.clear();
    m_chosen = -1;
    m_inputs = std::make_shared<DataInputs>(m_index->data);
    {
        const QSignalBlocker blocker(m_class);
        m_class->clear();
        m_class->addItem(tr("All classes"));
        for (const std::string& name : m_index->data->class_names) {
            m_class->addItem(QString::fromStdString(name));
        }
    }
    m_augmentation->setData(m_inputs, m_path);
    m_report->setIndex(m_index);
    m_use = {};
    presentIndex();
    askUse();
    m_stack->setCurrentIndex(0);
    if (m_model->rowCount() > 0) {
        m_view->setCurrentIndex(m_model->index(0));
    }
}

void DataPage::presentIndex() {
    QString text = tr("%1, %2 images, %3 classes")
                       .arg(kindName(m_index->data->kind),
                            countText(static_cast<qint64>(m_index->entries.size())),
                            countText(m_index->data->class_count()));
    if (m_use.images[0] > 0) {
        //: facts about a data set; what a run takes of it
        text = tr("%1; %2").arg(text, useText(m_use));
    }
    if (!m_fingerprint.isEmpty()) {
        //: facts about a data set, then the digest that names its content
        text = tr("%1, fingerprint %2").arg(text, shortFingerprint(m_fingerprint));
    }
    header().setContext(text);
    if (m_model->pictures() != m_index) {
        m_model->setIndex(m_index);
        m_classes->setIndex(m_index);
        m_splits->setIndex(m_index);
        applyFilter();
    }
}

void DataPage::askFingerprint() {
    // Of what training would read: it looks at every byte of a large folder too.
    struct Content {
        std::shared_ptr<const PictureIndex> whole; ///< null: the data were read whole already
        QString fingerprint;
    };
    const DataConfig config = settings();
    app().analysis.ask<Content>(
        QStringLiteral("data:fingerprint"),
        [data = m_index->data, config](RunService&, RunControl& control) {
            const Stop stop = [&control] { return control.aborted(); };
            Content content;
            if (data->reading == Reading::headers) {
                content.whole = makePictureIndex(
                    std::make_shared<const Dataset>(open_dataset(data->path, stop, Reading::whole)),
                    config);
            }
            const Dataset& read = content.whole ? *content.whole->data : *data;
            content.fingerprint = QString::fromStdString(tessera::fingerprint(read, stop));
            return content;
        },
        this,
        [this, data = m_index->data](const Answer<Content>& answer) {
            if (!answer.value || m_index->data != data) {
                return;
            }
            const auto& whole = answer.value->whole;
            if (whole && whole->data->listing != data->listing) {
                takeIndex(whole); // broken pictures are gone from it
            } else if (whole) {
                m_report->setIndex(whole);
            }
            m_fingerprint = answer.value->fingerprint;
            m_augmentation->setFingerprint(m_fingerprint);
            presentIndex();
            warnOfOtherData();
        },
        Lane::slow);
}

void DataPage::warnOfOtherData() {
    if (m_fingerprint.isEmpty()) {
        return;
    }
    QStringList names;
    for (const RunSummary& run : app().library.runs()) {
        if (QString::fromStdString(run.data) == m_path && !run.data_fingerprint.empty() &&
            QString::fromStdString(run.data_fingerprint) != m_fingerprint) {
            names << displayName(run);
        }
    }
    if (!names.isEmpty()) {
        m_problem->setKind(Banner::Kind::warning);
        m_problem->setTexts(tr("%Ln run(s) trained on other data than are here now.", nullptr,
                               static_cast<int>(names.size())),
                            tr("The files have changed since: %1. Their scores cannot be compared "
                               "with those of new runs.")
                                .arg(names.mid(0, 5).join(QStringLiteral(", "))));
        m_problem->show();
    }
}

void DataPage::applyFilter() {
    PictureListModel::Filter filter;
    filter.split = m_split->currentIndex() - 1;
    filter.label = m_class->currentIndex() - 1;
    filter.text = m_search->text();
    filter.order = static_cast<PictureListModel::Order>(std::max(0, m_order->currentIndex()));
    m_model->setFilter(filter);
    m_classes->setChosen(filter.label);
    const int row = m_model->rowOf(m_chosen);
    if (row >= 0) {
        const QSignalBlocker blocker(m_view->selectionModel()); // shown already
        m_view->setCurrentIndex(m_model->index(row));
    }
    updateStatus();
}

void DataPage::updateStatus() {
    const int count = m_model->rowCount();
    const auto [first, last] = m_view->shownRows();
    QString text = tr("No picture matches. Clear the search or choose another class or split.");
    if (count > 0) {
        text = tr("Showing %1 to %2 of %3.")
                   .arg(countText(first + 1), countText(last + 1), countText(count));
        if (!m_chosenText.isEmpty()) {
            text += QLatin1Char(' ') + tr("Selected: %1").arg(m_chosenText);
        }
    }
    m_status->setFullText(text);
}

} // namespace tessera
