// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/picture_source.h"

#include "widgets/components/tables.h"
#include "widgets/images/picture.h"
#include "widgets/images/picture_index.h"
#include "widgets/pages/microscope_goto.h"
#include "widgets/session/analysis_session.h"
#include "widgets/session/sentence_text.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace tessera {
namespace {

/// The first file of dropped or copied addresses; empty when it is a folder or elsewhere.
QString localFile(const QMimeData& data) {
    const QList<QUrl> urls = data.urls();
    const QString path = urls.isEmpty() ? QString() : urls.constFirst().toLocalFile();
    return QFileInfo(path).isFile() ? path : QString();
}

} // namespace

PictureSource::PictureSource(AppContext& context, const QString& channel, QObject* parent)
    : QObject(parent), m_app(context), m_channel(channel) {}

void PictureSource::setData(const QString& path) {
    if (path == m_path || path.isEmpty()) {
        return;
    }
    m_path = path;
    forgetData();
    m_opening = true;
    // In a channel of its own: a file that is opened meanwhile does not stop it.
    m_app.analysis.openDataset(m_channel + QStringLiteral(":data"), path, this,
                               [this](const Answer<Dataset>& answer) { onOpened(answer); });
}

void PictureSource::onOpened(const Answer<Dataset>& answer) {
    m_opening = false;
    if (answer.error) {
        m_path.clear();
        emit failed(sentenceText(answer.error->message));
        return;
    }
    m_data = answer.value;
    const auto has = [this](const char* split) {
        const ImageSet* images = m_data->split(split);
        return images && images->size() > 0;
    };
    if (m_split.isEmpty() || !has(m_split.toLatin1().constData())) {
        m_split = QString::fromLatin1(has("test") ? "test" : has("val") ? "val" : "train");
    }
    if (m_index >= 0 && !m_fileAsked) { // else another picture was chosen
        m_index = std::clamp<qint64>(m_index, 0, std::max<qint64>(0, count() - 1));
        load();
    }
}

void PictureSource::forgetData() {
    m_app.analysis.cancel(m_channel);
    m_busy = m_fileAsked = false;
    m_data.reset();
    if (m_index >= 0) {
        m_picture = {};
        m_name.clear();
        m_class.clear();
    }
}

void PictureSource::show(const QString& path, const QString& split, qint64 index) {
    m_split = split;
    m_index = std::max<qint64>(0, index);
    if (path == m_path && m_data) {
        m_index = std::min(m_index, std::max<qint64>(0, count() - 1));
        load();
    } else {
        setData(path); // what is being opened already shows this place when it is there
    }
}

void PictureSource::showImage(const Image& picture, const QString& name, const QString& trueClass) {
    m_app.analysis.cancel(m_channel); // a picture on its way is not wanted any more
    m_busy = m_fileAsked = false;
    m_picture = picture;
    m_index = -1;
    m_name = name;
    m_class = trueClass;
    emit changed();
}

const ImageSet* PictureSource::set() const {
    return m_data ? m_data->split(m_split.toStdString()) : nullptr;
}

qint64 PictureSource::count() const {
    return set() ? static_cast<qint64>(set()->size()) : 0;
}

void PictureSource::setSplit(const QString& split) {
    m_split = split;
    m_index = 0;
    load();
}

void PictureSource::setIndex(qint64 index) {
    if (count() > 0) {
        m_index = (index % count() + count()) % count();
        load();
    }
}

void PictureSource::step(int by) {
    setIndex(m_index < 0 ? 0 : m_index + by);
}

void PictureSource::load() {
    if (!set() || count() == 0) {
        return;
    }
    m_busy = true;
    m_fileAsked = false;
    m_app.analysis.ask<Image>(
        m_channel,
        [data = m_data, split = m_split.toStdString(), index = m_index](RunService&, RunControl&) {
            return data->split(split)->get(static_cast<std::size_t>(index));
        },
        this,
        [this, index = m_index](const Answer<Image>& answer) {
            m_busy = false;
            if (answer.error) {
                emit failed(sentenceText(answer.error->message));
                return;
            }
            m_picture = *answer.value;
            const auto place = static_cast<std::size_t>(index);
            m_name = QString::fromStdString(set()->name(place)).section(QLatin1Char('/'), -1);
            const auto label = static_cast<std::size_t>(set()->label(place));
            m_class = label < m_data->class_names.size()
                          ? QString::fromStdString(m_data->class_names[label])
                          : QString();
            emit changed();
        });
}

void PictureSource::openFile(const QString& file) {
    m_busy = m_fileAsked = true;
    m_app.analysis.ask<Image>(
        m_channel,
        [path = file.toStdString()](RunService&, RunControl&) { return read_image(path); }, this,
        [this, file](const Answer<Image>& answer) {
            m_busy = m_fileAsked = false;
            if (answer.error) {
                emit failed(sentenceText(answer.error->message));
                return;
            }
            m_picture = *answer.value;
            m_index = -1;
            m_name = QFileInfo(file).fileName();
            m_class.clear();
            emit changed();
        });
}

bool PictureSource::canTake(const QMimeData& data) {
    return data.hasImage() || !localFile(data).isEmpty();
}

bool PictureSource::take(const QMimeData& data) {
    const auto image = qvariant_cast<QImage>(data.imageData());
    if (!image.isNull()) {
        showImage(fromQImage(image), tr("pasted picture"), {});
        return true;
    }
    const QString file = localFile(data);
    if (!file.isEmpty()) {
        openFile(file);
    }
    return !file.isEmpty();
}

void PictureSource::paste() {
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (!data || !take(*data)) {
        emit failed(tr("The clipboard holds no picture. Copy one, then paste again."));
    }
}

QString PictureSource::positionText() const {
    if (m_index < 0 || count() == 0) {
        return m_name;
    }
    return tr("image %1 of %2, %3")
        .arg(countText(m_index + 1), countText(count()), splitName(m_split));
}

void PictureSource::fillMenu(QMenu& menu, QWidget* parent) {
    for (const char* name : {"train", "val", "test"}) {
        const QString split = QString::fromLatin1(name);
        if (m_data && m_data->split(name) && m_data->split(name)->size() > 0) {
            QAction* action = menu.addAction(tr("From the %1 split").arg(splitName(split)), this,
                                             [this, split] { setSplit(split); });
            action->setCheckable(true);
            action->setChecked(m_index >= 0 && split == m_split);
        }
    }
    menu.addAction(tr("Go to image..."), this, [this, parent] { goTo(parent); })
        ->setEnabled(count() > 0);
    menu.addSeparator();
    menu.addAction(tr("Open a file..."), this, [this, parent] {
        auto* dialog = new QFileDialog(parent, tr("Open a picture"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilter(tr("Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff *.ppm)"));
        connect(dialog, &QFileDialog::fileSelected, this, &PictureSource::openFile);
        dialog->open();
    });
    menu.addAction(tr("Paste"), this, &PictureSource::paste);
}

void PictureSource::goTo(QWidget* parent) {
    if (count() == 0) {
        return;
    }
    auto* dialog = new GoToImageDialog(m_data, m_split, m_index,
                                       m_channel + QStringLiteral(":search"), m_app, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { setIndex(dialog->index()); });
    dialog->open();
}

} // namespace tessera
