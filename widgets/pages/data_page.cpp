// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/data_page.h"

#include "training/data/loader.h"
#include "widgets/components/banner.h"
#include "widgets/components/empty_state.h"
#include "widgets/components/page_header.h"
#include "widgets/components/panel.h"
#include "widgets/components/tables.h"
#include "widgets/images/matrix_view.h"
#include "widgets/images/picture.h"
#include "widgets/plots/value_table.h"
#include "widgets/session/ui_settings.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSaveFile>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedLayout>
#include <QStandardItemModel>

#include <algorithm>

namespace tessera {
namespace {

constexpr int kBatch = 24; // thumbnails decoded per question

QString kindName(const std::string& kind) {
    if (kind == "shapes") {
        return DataPage::tr("built-in shapes");
    }
    if (kind == "cifar10" || kind == "cifar100") {
        return kind == "cifar10" ? QStringLiteral("CIFAR-10") : QStringLiteral("CIFAR-100");
    }
    return kind == "idx" ? DataPage::tr("IDX (MNIST) files") : DataPage::tr("image folder");
}

} // namespace

DataPage::DataPage(AppContext& context, QWidget* parent)
    : Page(QStringLiteral("data"), tr("Data"), context, parent) {
    createHeader();
    createToolBar();
    createBody();
    connect(m_model, &PictureListModel::thumbnailsWanted, this, &DataPage::loadThumbnails,
            Qt::QueuedConnection);
}

void DataPage::activated() {
    if (m_path.isEmpty()) {
        const QStringList recent = app().settings.get(ui::kRecentData);
        open(recent.isEmpty() ? QStringLiteral("builtin:shapes") : recent.first());
    }
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
    m_path = path;
    m_busy = true;
    m_problem->hide();
    m_empty->setTexts(tr("Reading %1...").arg(QFileInfo(path).fileName()),
                      tr("Files are listed and checked; nothing is changed."));
    m_stack->setCurrentIndex(m_data ? 0 : 1);
    app().analysis.ask<Opened>(
        QStringLiteral("data"),
        [path = path.toStdString()](RunService&, RunControl&) {
            Opened opened;
            opened.data = std::make_shared<const Dataset>(open_dataset(path));
            for (const char* split : {"train", "val", "test"}) {
                const ImageSet* set = opened.data->split(split);
                opened.counts.push_back(set ? class_counts(*set, opened.data->class_count())
                                            : std::vector<int64_t>{});
            }
            return opened;
        },
        this, [this](const Answer<Opened>& answer) { onOpened(answer); });
}

void DataPage::onOpened(const Answer<Opened>& answer) {
    m_busy = false;
    if (answer.error) {
        m_problem->setTexts(tr("The data could not be read."),
                            QString::fromStdString(answer.error->message));
        m_problem->show();
        m_empty->setTexts(tr("No data"), tr("Open an image folder, CIFAR or MNIST files."));
        m_path.clear();
        return;
    }
    m_data = answer.value->data;
    QStringList recent = app().settings.get(ui::kRecentData);
    recent.removeAll(m_path);
    recent.prepend(m_path);
    app().settings.set(ui::kRecentData, recent.mid(0, 8));
    qint64 images = 0;
    for (const auto& counts : answer.value->counts) {
        for (const int64_t count : counts) {
            images += count;
        }
    }
    header().setContext(
        tr("%1, %2 images, %3 classes")
            .arg(kindName(m_data->kind), countText(images), countText(m_data->class_count())));
    const QSignalBlocker blocker(m_class);
    m_class->clear();
    m_class->addItem(tr("All classes"));
    for (const std::string& name : m_data->class_names) {
        m_class->addItem(QString::fromStdString(name));
    }
    m_model->setData(m_data);
    applyFilter();
    presentClasses(*answer.value);
    presentReport();
    m_stack->setCurrentIndex(0);
    if (m_model->rowCount() > 0) {
        m_view->setCurrentIndex(m_model->index(0));
        showPicture(0);
    }
    emit statusMessage(tr("Data read"));
}

void DataPage::presentClasses(const Opened& opened) {
    m_classes->setRowCount(0);
    for (std::size_t i = 0; i < opened.data->class_names.size(); ++i) {
        QList<QStandardItem*> row{
            new QStandardItem(QString::fromStdString(opened.data->class_names[i]))};
        for (const auto& counts : opened.counts) {
            auto* item = new QStandardItem;
            item->setData(i < counts.size() ? QVariant(static_cast<qlonglong>(counts[i]))
                                            : QVariant(QString(QChar(0x2013))),
                          Qt::DisplayRole);
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            row << item;
        }
        for (QStandardItem* item : row) {
            item->setEditable(false);
        }
        m_classes->appendRow(row);
    }
    const auto& train = opened.counts.front();
    if (!train.empty()) {
        const auto [low, high] = std::minmax_element(train.begin(), train.end());
        //: imbalance of the training images: largest to smallest class
        m_classesPanel->setSubtitle(
            *low > 0
                ? tr("%1 : 1 in training")
                      .arg(numberText(static_cast<double>(*high) / static_cast<double>(*low), 2))
                : tr("a class has no training image"));
    }
}

void DataPage::presentReport() {
    m_report->setRowCount(0);
    for (const UnreadableFile& file : m_data->unreadable) {
        QList<QStandardItem*> row{new QStandardItem(QString::fromStdString(file.path)),
                                  new QStandardItem(QString::fromStdString(file.reason))};
        for (QStandardItem* item : row) {
            item->setEditable(false);
            item->setToolTip(item->text());
        }
        m_report->appendRow(row);
    }
    const auto skipped = static_cast<int>(m_data->unreadable.size());
    m_reportPanel->setSubtitle(skipped == 0 ? tr("every file could be read")
                                            : tr("%n file(s) skipped", nullptr, skipped));
}

void DataPage::applyFilter() {
    PictureListModel::Filter filter;
    static constexpr const char* kSplits[] = {"", "train", "val", "test"};
    filter.split = kSplits[std::clamp(m_split->currentIndex(), 0, 3)];
    filter.label = m_class->currentIndex() - 1;
    filter.text = m_search->text();
    m_model->setFilter(filter);
    m_status->setText(tr("%1 images shown").arg(countText(m_model->rowCount())));
}

void DataPage::loadThumbnails() {
    if (m_loading || !m_data) {
        return;
    }
    std::vector<PictureListModel::Place> places;
    for (const int row : m_model->wanted(kBatch)) {
        places.push_back(m_model->place(row));
    }
    if (places.empty()) {
        return;
    }
    m_loading = true;
    using Images = std::vector<QImage>;
    app().analysis.ask<Images>(
        QStringLiteral("data:thumbnails"),
        [data = m_data, places](RunService&, RunControl&) {
            Images images;
            for (const auto& place : places) {
                try {
                    QImage image = toQImage(
                        data->split(place.split)->get(static_cast<std::size_t>(place.index)));
                    if (image.width() > 176 || image.height() > 176) {
                        image = image.scaled(88, 88, Qt::KeepAspectRatio, Qt::SmoothTransformation);
                    }
                    images.push_back(image);
                } catch (const std::exception&) {
                    images.emplace_back(); // became unreadable since: stays a grey cell
                }
            }
            return images;
        },
        this,
        [this, places, data = m_data](const Answer<Images>& answer) {
            m_loading = false;
            if (answer.value && data == m_data) {
                for (std::size_t i = 0; i < places.size(); ++i) {
                    m_model->setThumbnail(places[i], answer.value->at(i));
                }
            }
            loadThumbnails();
        });
}

void DataPage::showPicture(int row) {
    if (row < 0 || row >= m_model->rowCount()) {
        return;
    }
    const PictureListModel::Place place = m_model->place(row);
    app().analysis.ask<Image>(
        QStringLiteral("data:picture"),
        [data = m_data, place](RunService&, RunControl&) {
            return data->split(place.split)->get(static_cast<std::size_t>(place.index));
        },
        this,
        [this, place, data = m_data](const Answer<Image>& answer) {
            if (answer.error) {
                m_status->setText(QString::fromStdString(answer.error->message));
                return;
            }
            m_picture = *answer.value;
            const ImageSet& set = *data->split(place.split);
            const auto index = static_cast<std::size_t>(place.index);
            const QString name =
                QString::fromStdString(set.name(index)).section(QLatin1Char('/'), -1);
            m_previewPanel->setSubtitle(name);
            m_status->setText(tr("%1 images shown. Selected: %2, %3 × %4 px")
                                  .arg(countText(m_model->rowCount()), name)
                                  .arg(m_picture.width)
                                  .arg(m_picture.height));
            drawAugmentations();
        });
}

void DataPage::drawAugmentations() {
    if (m_picture.pixels.empty()) {
        return;
    }
    Preprocessing how;
    how.image = std::clamp(std::max(m_picture.width, m_picture.height), 16, 96);
    how.channels = 3;
    how.mean.assign(3, 0.0F);
    how.std.assign(3, 255.0F); // back to 0..1: a picture, not a network input
    how.augment.flip = 0.5;
    how.augment.rotate = 0.02;
    how.augment.zoom = 0.2;
    QList<QImage> drawn;
    const auto side = static_cast<std::size_t>(how.image);
    std::vector<float> planes(3 * side * side);
    for (int i = 0; i < m_draws->value(); ++i) {
        const AugmentDraw draw =
            draw_augmentation(how.augment, static_cast<uint64_t>(m_seed->value()), i, 0);
        preprocess(m_picture, how, &draw, planes.data());
        QImage image(how.image, how.image, QImage::Format_RGB32);
        for (std::size_t at = 0; at < side * side; ++at) {
            const auto level = [&](std::size_t channel) {
                return std::clamp(qRound(planes[channel * side * side + at] * 255.0F), 0, 255);
            };
            image.setPixel(static_cast<int>(at % side), static_cast<int>(at / side),
                           qRgb(level(0), level(1), level(2)));
        }
        drawn << image;
    }
    m_preview->setPictures(drawn);
}

void DataPage::findDuplicates() {
    if (!m_data) {
        return;
    }
    emit statusMessage(tr("Looking for near duplicates between the splits..."));
    app().analysis.ask<QString>(
        QStringLiteral("data:duplicates"),
        [data = m_data](RunService&, RunControl&) {
            const ImageSet* other = data->split("test") ? data->split("test") : data->split("val");
            if (!other) {
                return tr("There is only one split; nothing to compare.");
            }
            const auto pairs = near_duplicates(*data->split("train"), *other);
            if (pairs.empty()) {
                return tr("No near duplicates between training and test images.");
            }
            return tr("%n near duplicate(s) between training and test images; first: %1 and %2.",
                      nullptr, static_cast<int>(pairs.size()))
                .arg(QString::fromStdString(data->split("train")->name(pairs.front().a)),
                     QString::fromStdString(other->name(pairs.front().b)));
        },
        this,
        [this](const Answer<QString>& answer) {
            m_problem->setKind(Banner::Kind::info);
            m_problem->setTexts(answer.error ? tr("The search failed.") : tr("Search finished."),
                                answer.error ? QString::fromStdString(answer.error->message)
                                             : *answer.value);
            m_problem->show();
        });
}

void DataPage::saveReport() {
    if (!m_data) {
        return;
    }
    auto* dialog = new QFileDialog(this, tr("Save the import report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("unreadable.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, data = m_data](const QString& path) {
        ValueTable table;
        table.headers = {QStringLiteral("path"), QStringLiteral("reason")};
        table.rows = static_cast<int>(data->unreadable.size());
        table.cell = [data](int row, int column) -> QVariant {
            const UnreadableFile& file = data->unreadable[static_cast<std::size_t>(row)];
            return QString::fromStdString(column == 0 ? file.path : file.reason);
        };
        QSaveFile file(path);
        const QByteArray csv = toCsv(table);
        const bool written =
            file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit();
        emit statusMessage(written ? tr("Written to %1").arg(path)
                                   : tr("%1 was not written: %2").arg(path, file.errorString()));
    });
    dialog->open();
}

} // namespace tessera
