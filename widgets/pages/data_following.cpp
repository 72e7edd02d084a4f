// SPDX-License-Identifier: GPL-3.0-or-later
// How the Data page follows the experiment: its data set, its division, what a run takes of it.
#include "widgets/components/banner.h"
#include "widgets/config/data_chooser.h"
#include "widgets/config/experiment_draft.h"
#include "widgets/pages/data_augmentation.h"
#include "widgets/pages/data_page.h"
#include "widgets/pages/data_splits.h"
#include "widgets/session/sentence_text.h"

#include <QDir>

namespace tessera {

void DataPage::setDraft(ExperimentDraft* draft) {
    m_draft = draft;
    m_augmentation->setDraft(draft);
    m_splits->setDraft(draft);
    connect(draft, &ExperimentDraft::fieldChanged, this, [this](const QString& key) {
        static const QStringList kDividing{
            QStringLiteral("data.validation"), QStringLiteral("data.validation_rule"),
            QStringLiteral("data.test_share"), QStringLiteral("data.split_seed")};
        static const QStringList kUsing{QStringLiteral("data.images"),
                                        QStringLiteral("data.copies")};
        if (kDividing.contains(key)) {
            m_settle.start();
        } else if (kUsing.contains(key)) {
            askUse();
        }
        showPicture(); // the tensor follows size, channels and normalisation
        followTraining();
    });
    connect(draft, &ExperimentDraft::replaced, this, [this] {
        m_settle.start();
        showPicture();
        followTraining();
    });
    m_followed = trainingPath();
}

DataConfig DataPage::settings() const {
    return m_draft ? m_draft->config(ExperimentDraft::a).data : DataConfig{};
}

QString DataPage::trainingPath() const {
    return QString::fromStdString(settings().path);
}

bool DataPage::showsTrainingData() const {
    const auto clean = [](const QString& path) {
        return path.startsWith(QLatin1String("builtin:")) ? path : QDir::cleanPath(path);
    };
    const QString training = clean(trainingPath());
    return training == clean(m_path) || training == clean(m_openedAs);
}

void DataPage::followTraining() {
    if (m_followed != trainingPath() && isVisible()) {
        m_followed = trainingPath();
        if (!showsTrainingData()) {
            open(m_followed);
        }
    }
    presentDifference();
}

void DataPage::presentDifference() {
    const bool differs = m_draft && m_index && m_opening.isEmpty() && !showsTrainingData();
    if (differs) {
        m_differs->setTexts(
            tr("Training uses %1, not the data shown here.").arg(dataName(trainingPath())),
            tr("The counts below are those of a run that trained on %1.").arg(dataName(m_path)));
    }
    m_differs->setVisible(differs);
}

void DataPage::activated() {
    if (m_path.isEmpty() && m_opening.isEmpty()) {
        m_followed = trainingPath();
        open(m_followed);
        return;
    }
    followTraining();
}

void DataPage::divideAgain() {
    if (!m_index || !m_draft) {
        return;
    }
    app().analysis.ask<std::shared_ptr<const PictureIndex>>(
        QStringLiteral("data:division"),
        [data = m_index->data, config = settings()](RunService&, RunControl&) {
            return makePictureIndex(data, config);
        },
        this,
        [this, data = m_index->data](const Answer<std::shared_ptr<const PictureIndex>>& answer) {
            if (answer.error) {
                onRefused(sentenceText(answer.error->message));
            } else if (m_index->data == data) {
                m_index = *answer.value;
                presentIndex();
                askUse();
                showPicture();
            }
        });
}

void DataPage::askUse() {
    if (!m_index) {
        return;
    }
    askDataUse(app().analysis, QStringLiteral("data:use"), m_index->data, settings(), this,
               [this](const DataUse& use) {
                   if (!use.problem.isEmpty()) {
                       onRefused(use.problem);
                       return;
                   }
                   m_use = use;
                   m_splits->setUse(use);
                   presentIndex();
               });
}

} // namespace tessera
