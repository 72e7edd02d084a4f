// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/microscope_page.h"

#include "widgets/components/banner.h"
#include "widgets/components/compact_choice.h"
#include "widgets/components/empty_state.h"
#include "widgets/components/page_header.h"
#include "widgets/images/attention_overlay.h"
#include "widgets/pages/checkpoint_strip.h"
#include "widgets/session/run_key.h"
#include "widgets/session/run_library.h"
#include "widgets/session/run_selection.h"
#include "widgets/session/sentence_text.h"
#include "widgets/session/training_session.h"

#include <QCheckBox>
#include <QKeySequence>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSlider>
#include <QStackedLayout>

#include <algorithm>
#include <iterator>

namespace tessera {

MicroscopePage::MicroscopePage(AppContext& context, QWidget* parent)
    : Page(QStringLiteral("microscope"), tr("Microscope"), context, parent), m_details(context),
      m_source(context, QStringLiteral("microscope:picture")) {
    setAcceptDrops(true);
    createHeader();
    createToolBar();
    createBody();
    connectToolBar();
    m_playTimer.setInterval(400);
    connect(&m_playTimer, &QTimer::timeout, this, &MicroscopePage::play);
    connect(&m_source, &PictureSource::changed, this, &MicroscopePage::inspectAll);
    connect(&m_source, &PictureSource::failed, this, &MicroscopePage::onSourceFailed);
    auto* paste = new QShortcut(QKeySequence::Paste, this);
    paste->setContext(Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, &m_source, &PictureSource::paste);
    auto* number = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_G), this);
    number->setContext(Qt::WidgetWithChildrenShortcut);
    connect(number, &QShortcut::activated, this, [this] { m_source.goTo(this); });
    connect(&app().selection, &RunSelection::changed, this, &MicroscopePage::followSelection);
    connect(&app().library, &RunLibrary::changed, this, &MicroscopePage::presentEmpty);
    connect(&m_details, &RunDetailsCache::curvesRead, this, &MicroscopePage::presentCheckpoint);
    followTraining();
    connect(m_checkpoints, &CheckpointStrip::epochChanged, this, [this] {
        inspect(0);
        if (m_lockStep->isChecked()) {
            inspect(1);
        }
        presentCheckpoint();
    });
    followSelection();
}

/// A training run keeps a snapshot of every epoch, as far as there is room; without any its
/// checkpoint is what can be looked at.
void MicroscopePage::followTraining() {
    const auto look = [this](const QString& run) {
        if (isVisible() && (run == m_sides[0].run || run == m_sides[1].run)) {
            readEpochs();
        }
    };
    connect(&app().training, &TrainingSession::snapshotSaved, this, look);
    connect(&app().training, &TrainingSession::checkpointSaved, this, look);
    connect(&app().library, &RunLibrary::curvesGrew, this, look);
}

void MicroscopePage::activated() {
    followSelection();
    readEpochs(); // those that came while the page was not seen
}

void MicroscopePage::tourPrepare() {
    if (app().selection.models().empty()) {
        std::vector<QString> newest;
        for (auto run = app().library.runs().rbegin();
             run != app().library.runs().rend() && newest.size() < 2; ++run) {
            if (run->imported.empty()) {
                newest.insert(newest.begin(), runKey(run->directory));
            }
        }
        app().selection.showOnly(newest);
    }
    followSelection();
    const InspectResult* shown = m_sides[0].panel->result();
    const int middle = shown ? shown->grid / 2 : 2;
    selectPatch(middle, middle);
}

bool MicroscopePage::tourReady() const {
    const bool known = m_epochsKnown || m_sides[0].run.isEmpty();
    return known && !m_source.isBusy() && !m_sides[0].waiting && !m_sides[1].waiting;
}

void MicroscopePage::lookAt(const PictureRequest& request) {
    if (request.picture) {
        m_source.showImage(*request.picture, request.name, request.trueClass);
    } else {
        m_otherPictures = request.data != runData();
        m_source.show(request.data, request.split, request.index);
    }
}

QString MicroscopePage::runData() const {
    // Not from its folder: a run that was just started has none yet.
    const RunSummary* run = app().library.find(m_sides[0].run);
    return run ? QString::fromStdString(run->data) : QString();
}

void MicroscopePage::onSourceFailed(const QString& message) {
    if (m_source.isEmpty()) { // the data set is gone, and with it what was shown
        forget(0);
        forget(1);
        m_position->setText(m_source.positionText());
        present();
    }
    showProblem(tr("The picture could not be shown."), message);
}

void MicroscopePage::showProblem(const QString& sentence, const QString& detail) {
    m_problem->setTexts(sentence, detail);
    m_problem->show();
}

void MicroscopePage::presentContext() {
    const auto count = static_cast<int>(app().selection.models().size());
    header().setContext(
        count == 1   ? tr("one image; tick a second run in the Runs dock to see both in lock step")
        : count == 2 ? tr("one image, two runs, step by step")
        : count > 2  ? tr("one image, the first two of %n shown run(s)", nullptr, count)
                     : QString());
}

bool MicroscopePage::showRun(std::size_t which, const ShownRun* shown) {
    Side& side = m_sides[which];
    const QString run = shown ? shown->directory : QString();
    const bool changed = run != side.run;
    side.run = run;
    side.panel->setVisible(shown != nullptr);
    if (changed) {
        forget(which);
    }
    if (shown) {
        side.name = shown->name;
        side.slot = shown->slot;
        side.panel->setRun(side.name, side.slot);
        m_details.needCurves(run);
    }
    return changed;
}

void MicroscopePage::forget(std::size_t which) {
    app().analysis.cancel(QStringLiteral("microscope:side%1").arg(which));
    m_sides[which].waiting = false;
    m_sides[which].panel->setMessage({});
}

void MicroscopePage::followSelection() {
    const std::vector<ShownRun> shown = app().selection.models();
    const QString first = m_sides[0].run;
    bool changed = false;
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        changed = showRun(i, i < shown.size() ? &shown[i] : nullptr) || changed;
    }
    m_lockStep->setEnabled(!m_sides[1].run.isEmpty());
    presentContext();
    const bool any = !shown.empty();
    m_stack->setCurrentIndex(any ? 0 : 1);
    toolBar()->parentWidget()->setEnabled(any);
    if (!any) {
        presentEmpty();
        return;
    }
    if (changed) {
        m_epochsKnown = false;
        readEpochs();
    }
    if (m_sides[0].run != first || m_source.path().isEmpty()) {
        m_otherPictures = false;
    }
    if (!m_otherPictures) {
        m_source.setData(runData());
    }
    if (changed) {
        present();
    }
}

void MicroscopePage::presentEmpty() {
    const bool none = app().library.runs().empty();
    const bool logs = !app().selection.shown().empty();
    if (none && !app().library.isScanned()) {
        m_empty->setTexts(tr("Looking for runs…"), {});
    } else {
        m_empty->setTexts(
            none   ? tr("No model yet")
            : logs ? tr("No model is shown")
                   : tr("No run is shown"),
            none   ? tr("Train one on Experiment; then look inside it here.")
            : logs ? tr("Imported logs have curves, but no weights. Tick a run of your own too.")
                   : tr("Tick one or two runs in the Runs dock."));
    }
    m_empty->setButton(tr("Go to Experiment"))->setVisible(none && app().library.isScanned());
}

void MicroscopePage::readEpochs() {
    if (m_sides[0].run.isEmpty()) {
        return;
    }
    app().analysis.ask<std::vector<int64_t>>(
        QStringLiteral("microscope:epochs"),
        [a = m_sides[0].run.toStdString(), b = m_sides[1].run.toStdString()](RunService& service,
                                                                             RunControl&) {
            // Only what both runs have can be looked at in lock step.
            std::vector<int64_t> epochs = service.snapshot_epochs(a);
            if (!b.empty()) {
                const std::vector<int64_t> other = service.snapshot_epochs(b);
                std::vector<int64_t> both;
                std::set_intersection(epochs.begin(), epochs.end(), other.begin(), other.end(),
                                      std::back_inserter(both));
                epochs = both;
            }
            return epochs;
        },
        this, [this](const Answer<std::vector<int64_t>>& answer) { onEpochs(answer); });
}

void MicroscopePage::onEpochs(const Answer<std::vector<int64_t>>& answer) {
    const int64_t before = m_checkpoints->current();
    m_checkpoints->setEpochs(answer.value ? *answer.value : std::vector<int64_t>{});
    const bool first = !m_epochsKnown;
    m_epochsKnown = true;
    if (first || m_checkpoints->current() != before) {
        inspectAll();
    } else {
        for (std::size_t i = 0; i < m_sides.size(); ++i) {
            if (!m_sides[i].waiting && !result(m_sides[i])) { // it may have weights by now
                inspect(static_cast<int>(i));
            }
        }
    }
    presentCheckpoint();
}

void MicroscopePage::inspectAll() {
    m_position->setText(m_source.positionText());
    if (!m_source.isEmpty()) { // else it says why there is no picture
        m_problem->hide();
    }
    inspect(0);
    inspect(1);
}

void MicroscopePage::inspect(int which) {
    Side& side = m_sides[static_cast<std::size_t>(which)];
    if (side.run.isEmpty() || !m_epochsKnown) {
        return;
    }
    // Without lock step the second run stays at its epoch, whatever asks for a new answer.
    if (which == 0 || m_lockStep->isChecked() || !result(side)) {
        // The end of the slider is the best checkpoint when no snapshot was kept.
        side.epoch = m_checkpoints->current();
    }
    if (m_source.isEmpty()) {
        return;
    }
    side.waiting = true;
    app().analysis.inspect(
        QStringLiteral("microscope:side%1").arg(which), side.run, m_source.picture(), side.epoch,
        this, [this, which](const Answer<InspectResult>& answer) { onResult(which, answer); });
}

void MicroscopePage::onResult(int which, const Answer<InspectResult>& answer) {
    Side& side = m_sides[static_cast<std::size_t>(which)];
    side.waiting = false;
    if (answer.error) {
        side.panel->setMessage(sentenceText(answer.error->message));
    } else {
        side.panel->setResult(answer.value);
        updateRanges();
        const int last = std::max(0, referenceGrid() - 1);
        m_choice.row = std::min(m_choice.row, last);
        m_choice.column = std::min(m_choice.column, last);
    }
    present();
    arrange(); // the new texts may need more lines
    emit statusMessage(tr("Attention ready"));
}

const InspectResult* MicroscopePage::result(const Side& side) const {
    return side.run.isEmpty() ? nullptr : side.panel->result();
}

int MicroscopePage::referenceGrid() const {
    for (const Side& side : m_sides) {
        if (const InspectResult* shown = result(side)) {
            return shown->grid;
        }
    }
    return 0;
}

MicroscopeChoice MicroscopePage::choiceOf(const Side& side) const {
    const InspectResult* shown = result(side);
    return shown ? choiceInGrid(m_choice, referenceGrid(), shown->grid) : m_choice;
}

void MicroscopePage::updateRanges() {
    int layers = 1;
    int heads = 1;
    for (const Side& side : m_sides) {
        if (const InspectResult* shown = result(side)) {
            layers = std::max(layers, shown->layers);
            heads = std::max(heads, shown->heads);
        }
    }
    if (m_layer->maximum() != layers) {
        m_layer->setRange(1, layers);
        m_layer->setValue(layers);
    }
    if (m_head->count() != heads + 1) {
        QStringList names;
        for (int head = 0; head < heads; ++head) {
            names << locale().toString(head + 1);
        }
        names << tr("Mean");
        m_choice.head = -1;
        m_head->setLabels(names, heads);
        arrangeToolBar();
    }
}

void MicroscopePage::selectPatch(int row, int column) {
    const int last = referenceGrid() > 0 ? referenceGrid() - 1 : std::max(row, column);
    m_choice.row = std::clamp(row, 0, last);
    m_choice.column = std::clamp(column, 0, last);
    present();
}

void MicroscopePage::selectHead(int layer, int head) {
    m_layer->setValue(layer + 1);
    m_head->setCurrent(head < 0 ? m_head->count() - 1 : head);
}

void MicroscopePage::play() {
    const std::vector<int64_t>& epochs = m_checkpoints->epochs();
    if (!isVisible() || epochs.empty() || m_checkpoints->current() == epochs.back()) {
        setPlaying(false);
    } else if (tourReady()) { // else the next picture waits for the answers
        m_checkpoints->step(1);
    }
}

} // namespace tessera
