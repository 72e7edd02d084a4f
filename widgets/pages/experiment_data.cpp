// SPDX-License-Identifier: GPL-3.0-or-later
// The data set of the Experiment page, and what the runs take of it.
#include "widgets/components/page_header.h"
#include "widgets/config/config_form.h"
#include "widgets/config/data_chooser.h"
#include "widgets/pages/experiment_page.h"
#include "widgets/pages/experiment_plan.h"
#include "widgets/pages/model_view_panel.h"
#include "widgets/session/analysis_session.h"
#include "widgets/session/sentence_text.h"

namespace tessera {

void ExperimentPage::loadData() {
    const QString path = QString::fromStdString(m_draft.config(ExperimentDraft::a).data.path);
    if (path == m_dataPath) {
        return;
    }
    m_dataPath = path;
    m_data.reset();
    m_use = {};
    m_useOf = {};
    presentContext();
    m_dataError.clear();
    m_picture = 0;
    m_view->setMessage(tr("Reading %1…").arg(dataName(path)));
    app().analysis.openDataset(QStringLiteral("experiment/data"), path, this,
                               [this](const Answer<Dataset>& answer) {
                                   m_data = answer.value;
                                   if (answer.error) {
                                       m_dataError = sentenceText(answer.error->message);
                                       m_view->setMessage(m_dataError);
                                       m_previewed = true;
                                   }
                                   updateUse();
                                   describe();
                                   updateReadiness();
                                   updateButtons();
                               });
}

void ExperimentPage::updateUse() {
    if (!m_data) {
        return;
    }
    for (std::size_t side = 0; side < m_use.size(); ++side) {
        const DataConfig& config = m_draft.config(ExperimentDraft::Side(side)).data;
        if (divisionKey(config) == m_useOf[side]) {
            continue;
        }
        m_useOf[side] = divisionKey(config);
        askDataUse(app().analysis, QStringLiteral("experiment/use%1").arg(side), m_data, config,
                   this, [this, side](const DataUse& use) {
                       m_use[side] = use;
                       presentContext();
                   });
    }
}

/// What is trained, on which data, and how many of their images take part.
void ExperimentPage::presentContext() {
    const QString title =
        tr("%1 on %2")
            .arg(experimentTitle(m_draft),
                 dataName(QString::fromStdString(m_draft.config(ExperimentDraft::a).data.path)));
    const auto text = [](const DataUse& use) {
        return use.problem.isEmpty() ? useText(use) : use.problem;
    };
    if (m_use[0] == DataUse()) {
        header().setContext(title);
    } else if (!m_draft.isPaired() || m_use[1] == m_use[0] || m_use[1] == DataUse()) {
        header().setContext(tr("%1: %2").arg(title, text(m_use[0])));
    } else {
        header().setContext(tr("%1: A %2; B %3").arg(title, text(m_use[0]), text(m_use[1])));
    }
}

void ExperimentPage::setData(const QString& path) {
    m_draft.setValue(*find_field("data.path"), path.toStdString());
}

void ExperimentPage::openData() {
    if (auto* chooser = m_form->findChild<DataChooser*>()) {
        chooser->openFolder();
    }
}

} // namespace tessera
