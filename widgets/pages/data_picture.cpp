// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/data_picture.h"

#include "widgets/components/elided_label.h"
#include "widgets/components/joined_buttons.h"
#include "widgets/components/tables.h"
#include "widgets/images/picture_list_model.h"
#include "widgets/images/zoom_view.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>

namespace tessera {
namespace {

QString sizeText(std::uintmax_t bytes) {
    return bytes < (1U << 20U) ? PicturePanel::tr("%1 KiB").arg(numberText(double(bytes) / 1024, 1))
                               : bytesText(double(bytes));
}

} // namespace

PicturePanel::PicturePanel(QWidget* parent)
    : Panel(tr("Picture"), parent),
      m_what(new JoinedButtons({tr("File"), tr("Network input")}, this)),
      m_view(new ZoomView(this)), m_zoom(new QLabel(this)),
      m_open(new QPushButton(tr("Open in Microscope"), this)),
      m_channels(new QStandardItemModel(0, 5, this)), m_table(new QTableView(this)),
      m_tensor(new QLabel(this)) {
    addHeaderWidget(m_what);
    m_view->setMinimumHeight(180);
    m_view->setObjectName(QStringLiteral("pictureZoom"));
    m_view->setAccessibleName(tr("Chosen picture"));
    auto* framed = new QVBoxLayout;
    framed->setContentsMargins(12, 8, 12, 4);
    framed->setSpacing(4);
    framed->addWidget(m_view, 1);
    m_zoom->setProperty("secondary", true);
    m_open->setObjectName(QStringLiteral("openInMicroscope"));
    auto* below = new QHBoxLayout;
    below->addWidget(m_zoom, 1);
    below->addWidget(m_open);
    framed->addLayout(below);
    content()->addLayout(framed, 1);
    createFacts();
    m_tensor->setProperty("secondary", true);
    m_tensor->setWordWrap(true);
    m_tensor->setObjectName(QStringLiteral("tensorText"));
    m_tensor->setContentsMargins(12, 8, 12, 4);
    content()->addWidget(m_tensor);
    setUpTable(*m_table, true);
    m_table->setObjectName(QStringLiteral("tensorTable"));
    m_table->setAccessibleName(tr("Network input by channel"));
    m_table->setModel(m_channels);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setFixedHeight(24 + 3 * 24);
    m_channels->setHorizontalHeaderLabels(
        {tr("Channel"), tr("Smallest"), tr("Largest"), tr("Mean"), tr("Deviation")});
    for (int column = 1; column < m_channels->columnCount(); ++column) {
        m_channels->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight |
                                                                   Qt::AlignVCenter);
    }
    content()->addWidget(m_table);
    connect(m_open, &QPushButton::clicked, this, &PicturePanel::openRequested);
    connect(m_what, &JoinedButtons::currentChanged, this, &PicturePanel::showImage);
    connect(m_view, &ZoomView::zoomChanged, this, [this](double zoom) {
        m_zoom->setText(tr("Zoom %1 %").arg(numberText(zoom * 100, 0)));
    });
}

void PicturePanel::createFacts() {
    auto* form = new QFormLayout;
    form->setContentsMargins(12, 0, 12, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(2);
    for (const QString& name : {tr("Path"), tr("Size"), tr("Format"), tr("Class"), tr("Split")}) {
        auto* label = new QLabel(name, this);
        label->setProperty("secondary", true);
        auto* value = new QLabel(this);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setWordWrap(true);
        value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        form->addRow(label, value);
        m_facts.push_back(value);
    }
    m_facts.front()->setObjectName(QStringLiteral("picturePath"));
    content()->addLayout(form);
}

void PicturePanel::setDetails(const Details& details) {
    m_details = details;
    setSubtitle(details.name.section(QLatin1Char('/'), -1));
    // A path has few places to break; a zero-width space after every separator is one.
    QString path = details.path.isEmpty() ? details.name : details.path;
    m_facts[0]->setToolTip(path);
    m_facts[0]->setText(path.replace(QLatin1Char('/'), QStringLiteral("/\u200b")));
    const QString pixels =
        tr("%1 \u00d7 %2 px").arg(details.image.width()).arg(details.image.height());
    //: pixels and bytes of a picture
    m_facts[1]->setText(details.file ? tr("%1, %2").arg(pixels, sizeText(details.file->bytes))
                                     : pixels);
    m_facts[2]->setText(details.file ? QString::fromStdString(details.file->format)
                                     : tr("record of a data set file"));
    m_facts[3]->setText(details.className);
    m_facts[4]->setText(splitName(details.split));
    showImage();
    presentTensor();
}

void PicturePanel::setOpenable(bool openable, const QString& help) {
    m_open->setEnabled(openable);
    m_open->setToolTip(help);
}

void PicturePanel::showImage() {
    const bool input = m_what->current() == 1 && m_details.tensor;
    m_view->setImage(input ? m_details.tensor->image : m_details.image);
}

void PicturePanel::presentTensor() {
    m_channels->setRowCount(0);
    if (!m_details.tensor) {
        m_tensor->setText(m_details.problem);
        return;
    }
    const InputTensor& tensor = *m_details.tensor;
    static const char* const kNames[] = {QT_TR_NOOP("red"), QT_TR_NOOP("green"),
                                         QT_TR_NOOP("blue")};
    for (std::size_t c = 0; c < tensor.channels.size(); ++c) {
        const InputTensor::Channel& channel = tensor.channels[c];
        QList<QStandardItem*> row{
            new QStandardItem(tensor.channels.size() == 3 ? tr(kNames[c]) : tr("grey"))};
        for (const double value : {channel.low, channel.high, channel.mean, channel.deviation}) {
            auto* item = new QStandardItem(numberText(value, 3));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            row << item;
        }
        m_channels->appendRow(row);
    }
    QStringList means;
    QStringList deviations;
    for (std::size_t c = 0; c < tensor.how.mean.size(); ++c) {
        means << numberText(double(tensor.how.mean[c]), 1);
        deviations << numberText(double(tensor.how.std[c]), 1);
    }
    const QString separator = QStringLiteral(" / ");
    QString text = tr("Network input %1 \u00d7 %2 \u00d7 %2, (pixel \u2212 mean) / deviation with "
                      "mean %3 and deviation %4.")
                       .arg(tensor.channels.size())
                       .arg(tensor.side)
                       .arg(means.join(separator), deviations.join(separator));
    if (tensor.estimated) {
        text += QLatin1Char(' ') + tr("Mean and deviation are estimated from %Ln image(s).",
                                      nullptr, int(DataInputs::kSample));
    }
    m_tensor->setText(text);
}

} // namespace tessera
