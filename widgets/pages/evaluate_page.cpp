// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/evaluate_page.h"

#include "training/api/run_store.h"
#include "widgets/components/banner.h"
#include "widgets/components/file_writing.h"
#include "widgets/components/line_sample.h"
#include "widgets/components/run_choice.h"
#include "widgets/components/tables.h"
#include "widgets/config/data_chooser.h"
#include "widgets/images/data_use.h"
#include "widgets/pages/picture_gallery.h"
#include "widgets/plots/confusion_plot.h"
#include "widgets/session/run_key.h"
#include "widgets/session/run_library.h"
#include "widgets/session/run_selection.h"
#include "widgets/session/sentence_text.h"
#include "widgets/session/training_session.h"
#include "widgets/session/ui_settings.h"

#include <QComboBox>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace tessera {

EvaluatePage::EvaluatePage(AppContext& context, QWidget* parent)
    : Page(QStringLiteral("evaluate"), tr("Evaluate"), context, parent) {
    createHeader();
    createBars();
    createBody();
    setBusy(false);
    followTraining();
    onRunChosen();
}

/// Only a new checkpoint or the end of a run changes what can be evaluated; a run that trains is
/// announced up to 30 times a second.
void EvaluatePage::followTraining() {
    const auto look = [this](const QString& run) {
        if (isVisible() && run == m_run->run()) {
            onRunChosen();
        }
    };
    connect(&app().training, &TrainingSession::checkpointSaved, this, look);
    connect(&app().training, &TrainingSession::runFinished, this, look);
    connect(&app().library, &RunLibrary::runChanged, this, [this, look](const QString& run) {
        const LiveRun* live = app().training.find(run);
        if (!live || !app().training.isBusy()) { // another program trains it
            look(run);
        }
    });
}

void EvaluatePage::activated() {
    onRunChosen();
}

void EvaluatePage::tourPrepare() {
    evaluate();
}

bool EvaluatePage::tourReady() const {
    return !m_busy && !m_looking && m_counting.isEmpty() && !m_cell->isBusy() &&
           !m_mistakes->isBusy();
}

EvaluateRequest EvaluatePage::request() const {
    EvaluateRequest request;
    request.run = m_run->run();
    request.checkpoint = m_checkpoint->currentData().toString();
    request.data = m_data;
    request.split = m_split->currentData().toString();
    request.step = chosenStep();
    return request;
}

int64_t EvaluatePage::chosenStep() const {
    const QString chosen = m_checkpoint->currentData().toString();
    for (const CheckpointChoice& each : m_checkpoints) { // the newest first
        if (chosen == QLatin1String(EvaluateRequest::kNewest) || each.folder == chosen ||
            (chosen.isEmpty() && each.best)) {
            return each.step;
        }
    }
    return -1;
}

void EvaluatePage::onRunChosen() {
    const EvaluateRequest now = request();
    m_sample->setSlot(app().selection.slot(now.run));
    if (now.run.isEmpty()) {
        present();
        return;
    }
    app().analysis.ask<std::vector<CheckpointChoice>>(
        QStringLiteral("evaluate:checkpoints"),
        [run = now.run](RunService&, RunControl&) { return checkpointChoices(run); }, m_checkpoint,
        [this](const Answer<std::vector<CheckpointChoice>>& answer) {
            fillCheckpoints(answer.value ? *answer.value : std::vector<CheckpointChoice>());
            lookUpStored();
        });
}

void EvaluatePage::fillCheckpoints(const std::vector<CheckpointChoice>& choices) {
    if (choices == m_checkpoints && m_checkpoint->count() > 0) {
        return;
    }
    m_checkpoints = choices;
    const QString before = m_checkpoint->currentData().toString();
    const QSignalBlocker blocker(m_checkpoint);
    m_checkpoint->clear();
    const auto best = std::find_if(choices.begin(), choices.end(),
                                   [](const CheckpointChoice& each) { return each.best; });
    m_checkpoint->addItem(best == choices.end() ? tr("Best checkpoint")
                                                : tr("Best checkpoint, epoch %1").arg(best->epoch),
                          QString());
    for (const CheckpointChoice& each : choices) {
        const bool newest = &each == &choices.front();
        m_checkpoint->addItem(
            newest ? tr("Newest checkpoint, epoch %1").arg(each.epoch)
                   : tr("Step %1, epoch %2").arg(countText(each.step)).arg(each.epoch),
            newest ? QString::fromLatin1(EvaluateRequest::kNewest) : each.folder);
    }
    m_checkpoint->setCurrentIndex(std::max(0, m_checkpoint->findData(before)));
}

void EvaluatePage::lookUpStored() {
    present();
    const EvaluateRequest now = request();
    if (m_evaluation || m_busy || now.run.isEmpty()) {
        return;
    }
    m_looking = true;
    app().analysis.ask<std::optional<Evaluation>>(
        QStringLiteral("evaluate:stored"),
        [now](RunService&, RunControl& control) {
            return storedEvaluation(now, [&control] { return control.aborted(); });
        },
        m_run,
        [this, now](const Answer<std::optional<Evaluation>>& answer) {
            m_looking = false;
            if (answer.value && *answer.value) {
                keep(now, std::make_shared<const Evaluation>(**answer.value));
            }
            present();
        });
}

void EvaluatePage::keep(const EvaluateRequest& request,
                        std::shared_ptr<const Evaluation> evaluation) {
    // Scores of what was the best or the newest before are of no use any more.
    std::erase_if(m_results,
                  [&](const auto& kept) { return kept.second.request.isSameQuestion(request); });
    EvaluateRequest answered = request;
    answered.step = evaluation->step;
    const QString key = answered.key();
    m_results[key] = {std::move(answered), std::move(evaluation)};
}

void EvaluatePage::takeAnswer(EvaluateRequest asked,
                              const std::shared_ptr<const Evaluation>& answer) {
    const QString split = QString::fromStdString(answer->result.split);
    if (split != asked.split) {
        m_problem->setKind(Banner::Kind::info);
        m_problem->setTexts(
            tr("%1 has no test split, so the validation split was evaluated.")
                .arg(dataName(answer->data)),
            tr("The best checkpoint was chosen by these images, which flatters its score. A Test "
               "share on Experiment holds other images out for the next run."));
        m_problem->show();
        if (m_split->currentData() == asked.split) {
            m_split->setCurrentIndex(m_split->findData(split));
        }
        asked.split = split;
    }
    keep(asked, answer);
}

void EvaluatePage::countCopies() {
    const QString key = divisionKey(m_evaluation->config);
    if (m_evaluation->result.split != "test" || m_copies.contains(key) || key == m_counting ||
        m_notCounted.contains(key)) {
        return;
    }
    m_counting = key;
    presentNumbers();
    app().analysis.ask<std::size_t>(
        QStringLiteral("evaluate:copies"),
        [config = m_evaluation->config](RunService&, RunControl& control) {
            return copiesInTraining(config, [&control] { return control.aborted(); });
        },
        this,
        [this, key](const Answer<std::size_t>& answer) {
            m_counting.clear();
            if (answer.value) {
                m_copies[key] = *answer.value;
            }
            if (m_evaluation) {
                presentNumbers();
            }
        },
        Lane::slow);
}

void EvaluatePage::stopCounting() {
    app().analysis.cancel(QStringLiteral("evaluate:copies"));
    m_notCounted.insert(m_counting);
    m_counting.clear();
    if (m_evaluation) {
        presentNumbers();
    }
}

void EvaluatePage::setBusy(bool busy) {
    m_busy = busy;
    m_start->setText(busy ? tr("Cancel evaluation") : tr("Evaluate"));
    m_start->setToolTip(busy ? tr("Stops within one batch; nothing is kept")
                             : tr("Scores every image of the split; training goes on meanwhile"));
}

void EvaluatePage::cancelEvaluation() {
    app().analysis.cancel(QStringLiteral("evaluate"));
    setBusy(false);
    emit statusMessage(tr("Evaluation cancelled"));
    present();
}

void EvaluatePage::evaluate() {
    const EvaluateRequest now = request();
    if (now.run.isEmpty() || m_busy) {
        return;
    }
    setBusy(true);
    app().analysis.cancel(QStringLiteral("evaluate:copies")); // counted afterwards
    m_counting.clear();
    m_problem->hide();
    emit statusMessage(tr("Evaluating %1...").arg(m_run->currentText()));
    present();
    app().analysis.ask<Evaluation>(
        QStringLiteral("evaluate"),
        [now](RunService& service, RunControl& control) {
            return evaluateRun(service, control, now);
        },
        this,
        [this, now](const Answer<Evaluation>& answer) {
            setBusy(false);
            if (answer.error) {
                m_problem->setKind(Banner::Kind::error);
                m_problem->setTexts(tr("The run could not be evaluated."),
                                    sentenceText(answer.error->message));
                m_problem->show();
                emit statusMessage(tr("Evaluation failed"));
            } else {
                takeAnswer(now, answer.value);
                if (answer.value->step != chosenStep()) {
                    onRunChosen(); // a newer checkpoint was there
                }
                const EvalResult& result = answer.value->result;
                emit statusMessage(
                    tr("Evaluated %1 images in %2")
                        .arg(countText(result.images), durationText(result.seconds)));
            }
            present();
        },
        Lane::slow);
}

void EvaluatePage::setData(const QString& path) {
    m_data = path;
    m_dataButton->setText(path.isEmpty() ? tr("Data of the run")
                                         : path.section(QLatin1Char('/'), -1));
    m_dataButton->setToolTip(path.isEmpty() ? tr("Another data set with the same classes") : path);
    lookUpStored();
}

void EvaluatePage::showDataMenu() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Data of the run"), this, [this] { setData({}); });
    menu->addSeparator();
    for (const QString& path : app().settings.get(ui::kRecentData)) {
        menu->addAction(path, this, [this, path] { setData(path); });
    }
    menu->addSeparator();
    const auto ask = [this](bool folder) {
        auto* dialog = new QFileDialog(this, tr("Data set to evaluate on"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &EvaluatePage::setData);
        dialog->open();
    };
    menu->addAction(tr("Open folder..."), this, [ask] { ask(true); });
    menu->addAction(tr("Open a file..."), this, [ask] { ask(false); });
    menu->popup(m_dataButton->mapToGlobal(QPoint(0, m_dataButton->height())));
}

void EvaluatePage::showExportMenu() {
    if (!m_evaluation) {
        emit statusMessage(tr("There is nothing to export yet; press Evaluate first."));
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Results per image (CSV)..."), this,
                    [this] { askCsv(QStringLiteral("images.csv"), true); });
    menu->addAction(tr("Results per class (CSV)..."), this,
                    [this] { askCsv(QStringLiteral("classes.csv"), false); });
    menu->addAction(tr("Confusion matrix..."), m_confusion, &PlotView::askExport);
    menu->popup(m_export->mapToGlobal(QPoint(0, m_export->height())));
}

void EvaluatePage::askCsv(const QString& name, bool images) {
    auto* dialog = new QFileDialog(this, tr("Save results"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(name);
    const ValueTable table = images ? imageTable(m_evaluation) : classTable(m_evaluation);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, table](const QString& file) { writeCsv(table, file); });
    dialog->open();
}

void EvaluatePage::writeCsv(const ValueTable& table, const QString& file) {
    app().analysis.ask<QString>(
        QStringLiteral("evaluate:csv"),
        [table, file](RunService&, RunControl&) { return writeBytes(file, toCsv(table)); }, this,
        [this, file](const Answer<QString>& answer) {
            const QString problem =
                answer.value ? *answer.value : sentenceText(answer.error->message);
            sayWritten(this, file, problem);
        });
}

void EvaluatePage::openInMicroscope(qint64 index) {
    if (!m_evaluation || !m_evaluation->set) {
        return;
    }
    PictureRequest picture;
    picture.runs = {request().run};
    picture.data = m_evaluation->data;
    picture.split = QString::fromStdString(m_evaluation->result.split);
    picture.index = index;
    if (m_evaluation->stored) {
        emit pictureRequested(picture);
        return;
    }
    // The run divided the data itself: no other page knows the place, so the picture goes along.
    const auto at = static_cast<std::size_t>(index);
    picture.name = QString::fromStdString(m_evaluation->set->name(at));
    picture.trueClass = className(m_evaluation->set->label(at));
    app().analysis.ask<Image>(
        QStringLiteral("evaluate:picture"),
        [set = m_evaluation->set, at](RunService&, RunControl&) { return set->get(at); }, this,
        [this, picture](const Answer<Image>& answer) mutable {
            if (answer.error) {
                emit failed(sentenceText(answer.error->message));
                return;
            }
            picture.picture = answer.value;
            emit pictureRequested(picture);
        });
}

} // namespace tessera
