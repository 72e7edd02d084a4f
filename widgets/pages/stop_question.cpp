// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/stop_question.h"

#include "widgets/components/question_box.h"
#include "widgets/session/training_session.h"

#include <QCoreApplication>
#include <QWidget>

namespace tessera {
namespace {

struct StopQuestionTexts {
    Q_DECLARE_TR_FUNCTIONS(StopQuestion)
};

} // namespace

void askToStop(TrainingSession& training, QWidget* asker) {
    const QString name = QStringLiteral("stopQuestion");
    if (!training.isBusy() || QuestionBox::isOpen(name, *asker->window())) {
        return;
    }
    auto* box = new QuestionBox(QMessageBox::Question, name, StopQuestionTexts::tr("Stop training"),
                                StopQuestionTexts::tr("Stop training?"), asker->window());
    box->setInformativeText(StopQuestionTexts::tr("The step is finished, the models are evaluated "
                                                  "and saved. The runs can be resumed later."));
    box->addAnswer(StopQuestionTexts::tr("Stop and save"), QStringLiteral("stopAndSaveButton"),
                   asker, [&training] { training.stop(); });
    box->open();
}

} // namespace tessera
