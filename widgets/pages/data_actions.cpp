// SPDX-License-Identifier: GPL-3.0-or-later
// What the Data page does with the chosen picture and with what the import found.
#include "training/api/data_findings.h"
#include "widgets/components/tables.h"
#include "widgets/images/picture.h"
#include "widgets/images/picture_grid_view.h"
#include "widgets/images/picture_list_model.h"
#include "widgets/pages/data_augmentation.h"
#include "widgets/pages/data_page.h"
#include "widgets/pages/data_picture.h"
#include "widgets/pages/data_report.h"
#include "widgets/session/run_selection.h"
#include "widgets/session/sentence_text.h"

#include <QMenu>

namespace tessera {

void DataPage::choose(int number) {
    m_chosen = number;
    showPicture();
}

void DataPage::showPicture() {
    if (m_chosen < 0 || !m_index) {
        return;
    }
    struct Looked {
        PicturePanel::Details details;
        ChosenPicture picture;
    };
    app().analysis.ask<Looked>(
        QStringLiteral("data:picture"),
        [index = m_index, inputs = m_inputs, number = m_chosen,
         source = m_augmentation->source()](RunService&, RunControl&) {
            const PictureIndex::Entry& entry = index->entries.at(std::size_t(number));
            const ImageSet& set = index->set(entry);
            Looked looked;
            looked.picture = {set.get(entry.index), set.name(entry.index), entry.stored == 0};
            PicturePanel::Details& details = looked.details;
            details.name = index->name(entry);
            details.className = index->className(entry);
            details.split = entry.split;
            details.image = toQImage(looked.picture.image);
            const std::filesystem::path file = set.file(entry.index);
            if (!file.empty()) {
                details.path = QString::fromStdString(file.string());
                details.file = picture_file_facts(file);
            }
            try {
                details.tensor = inputTensor(*inputs, source, looked.picture.image);
            } catch (const std::exception&) {
                details.problem = sentenceText(currentError().message);
            }
            return looked;
        },
        this,
        [this](const Answer<Looked>& answer) {
            if (answer.error) {
                m_chosenText = sentenceText(answer.error->message);
                updateStatus();
                return;
            }
            const PicturePanel::Details& details = answer.value->details;
            m_picture->setDetails(details);
            m_augmentation->setPicture(answer.value->picture);
            QStringList facts{
                details.name.section(QLatin1Char('/'), -1),
                tr("%1 \u00d7 %2 px").arg(details.image.width()).arg(details.image.height())};
            if (details.file) {
                facts << QString::fromStdString(details.file->format);
            }
            m_chosenText = facts.join(QStringLiteral(", "));
            updateStatus();
        });
}

void DataPage::followRuns() {
    const bool any = !app().selection.models().empty();
    m_picture->setOpenable(any, any ? tr("Looks at this picture with the runs that are ticked "
                                         "(double click or Return on it)")
                                    : tr("Tick a run in the Runs dock first"));
}

void DataPage::openInMicroscope() {
    if (m_chosen < 0 || !m_index) {
        return;
    }
    PictureRequest request;
    for (const ShownRun& run : app().selection.models()) {
        if (request.runs.size() < 2) {
            request.runs.push_back(run.directory);
        }
    }
    if (request.runs.empty()) {
        emit statusMessage(tr("No run is ticked. Tick one in the Runs dock; then a picture can be "
                              "opened in the Microscope."));
        return;
    }
    // The place in the files: what a run holds out lies in the training files.
    const PictureIndex::Entry& entry = m_index->entries.at(static_cast<std::size_t>(m_chosen));
    request.data = m_path;
    request.split = QString::fromLatin1(splitKey(entry.stored));
    request.index = entry.index;
    emit pictureRequested(request);
}

void DataPage::showPictureMenu(const QPoint& place) {
    const QModelIndex under = m_view->indexAt(place);
    if (!under.isValid() && !m_view->currentIndex().isValid()) {
        return;
    }
    if (under.isValid()) {
        m_view->setCurrentIndex(under);
    }
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("pictureMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open in Microscope"), this, &DataPage::openInMicroscope)
        ->setEnabled(!app().selection.models().empty());
    menu->popup(m_view->viewport()->mapToGlobal(place));
}

void DataPage::saveReport() {
    askFindingsFile(this, app(), {tr("Save the import report"), QStringLiteral("unreadable.csv")},
                    [data = m_index->data] { return findings_csv(*data, {}); });
}

} // namespace tessera
