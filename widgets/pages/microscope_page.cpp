// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/microscope_page.h"

#include "widgets/components/banner.h"
#include "widgets/components/empty_state.h"
#include "widgets/components/page_header.h"
#include "widgets/components/tables.h"
#include "widgets/images/attention_overlay.h"
#include "widgets/images/picture.h"
#include "widgets/images/shift_strip.h"
#include "widgets/pages/checkpoint_strip.h"
#include "widgets/session/metric_history.h"
#include "widgets/session/run_key.h"
#include "widgets/session/run_library.h"
#include "widgets/session/run_selection.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QStackedLayout>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace tessera {

MicroscopePage::MicroscopePage(AppContext& context, QWidget* parent)
    : Page(QStringLiteral("microscope"), tr("Microscope"), context, parent), m_details(context),
      m_source(context, QStringLiteral("microscope:picture")) {
    header().setContext(tr("one image, two runs, step by step"));
    createHeader();
    createToolBar();
    createBody();
    m_playTimer.setInterval(400);
    connect(&m_playTimer, &QTimer::timeout, this, &MicroscopePage::play);
    connect(&m_source, &PictureSource::changed, this, &MicroscopePage::inspectAll);
    connect(&m_source, &PictureSource::failed, this, [this](const QString& message) {
        showProblem(tr("The picture could not be shown."), message);
    });
    connect(&app().selection, &RunSelection::changed, this, &MicroscopePage::followSelection);
    connect(&m_details, &RunDetailsCache::curvesRead, this, &MicroscopePage::presentCheckpoint);
    connect(m_checkpoints, &CheckpointStrip::epochChanged, this, [this] {
        inspect(0);
        if (m_lockStep->isChecked()) {
            inspect(1);
        }
        presentCheckpoint();
    });
    followSelection();
}

void MicroscopePage::activated() {
    followSelection();
}

void MicroscopePage::tourPrepare() {
    if (app().selection.shown().empty() && !app().library.runs().empty()) {
        std::vector<QString> newest;
        for (auto run = app().library.runs().rbegin();
             run != app().library.runs().rend() && newest.size() < 2; ++run) {
            newest.insert(newest.begin(), runKey(run->directory));
        }
        app().selection.showOnly(newest);
    }
    followSelection();
    const InspectResult* result = m_sides[0].panel->result();
    const int middle = result ? result->grid / 2 : 2;
    selectPatch(middle, middle);
}

bool MicroscopePage::tourReady() const {
    return !m_source.isBusy() && !m_sides[0].waiting && !m_sides[1].waiting;
}

void MicroscopePage::showProblem(const QString& sentence, const QString& detail) {
    m_problem->setTexts(sentence, detail);
    m_problem->show();
}

void MicroscopePage::followSelection() {
    const auto& shown = app().selection.shown();
    bool changed = false;
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        Side& side = m_sides[i];
        const QString run = i < shown.size() ? shown[i].directory : QString();
        changed |= run != side.run;
        side.run = run;
        side.panel->setVisible(!run.isEmpty());
        if (!run.isEmpty()) {
            side.name = shown[i].name;
            side.slot = shown[i].slot;
            side.panel->setRun(side.name, side.slot);
            m_details.needCurves(run);
        }
    }
    const bool any = !shown.empty();
    m_stack->setCurrentIndex(any ? 0 : 1);
    if (!any) {
        const bool none = app().library.runs().empty();
        m_empty->setTexts(none ? tr("No model yet") : tr("No run is shown"),
                          none ? tr("Train one on Experiment; then look inside it here.")
                               : tr("Tick one or two runs in the Runs dock."));
        return;
    }
    if (changed) {
        readEpochs();
        const RunDetails details = m_details.of(m_sides[0].run);
        const QString path = details.config ? QString::fromStdString(details.config->data.path)
                                            : QStringLiteral("builtin:shapes");
        m_source.setData(path);
        inspectAll();
    }
}

void MicroscopePage::readEpochs() {
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
        this,
        [this](const Answer<std::vector<int64_t>>& answer) {
            m_checkpoints->setEpochs(answer.value ? *answer.value : std::vector<int64_t>{});
            presentCheckpoint();
            inspectAll();
        });
}

void MicroscopePage::inspectAll() {
    m_position->setText(m_source.positionText());
    inspect(0);
    inspect(1);
}

void MicroscopePage::inspect(int which) {
    Side& side = m_sides[static_cast<std::size_t>(which)];
    if (side.run.isEmpty() || m_source.isEmpty()) {
        return;
    }
    side.waiting = true;
    // The end of the slider is the best checkpoint when no snapshot was kept.
    const int64_t epoch = m_checkpoints->current();
    app().analysis.inspect(
        QStringLiteral("microscope:side%1").arg(which), side.run, m_source.picture(), epoch, this,
        [this, which](const Answer<InspectResult>& answer) { onResult(which, answer); });
}

void MicroscopePage::onResult(int which, const Answer<InspectResult>& answer) {
    Side& side = m_sides[static_cast<std::size_t>(which)];
    side.waiting = false;
    if (answer.error) {
        side.panel->setMessage(QString::fromStdString(answer.error->message));
    } else {
        side.panel->setResult(answer.value);
        const int layers = std::max(1, answer.value->layers);
        if (m_layer->maximum() != layers) {
            m_layer->setRange(1, layers);
            m_layer->setValue(layers);
        }
        updateHeads(answer.value->heads);
        m_choice.row = std::min(m_choice.row, std::max(0, answer.value->grid - 1));
        m_choice.column = std::min(m_choice.column, std::max(0, answer.value->grid - 1));
    }
    present();
    emit statusMessage(tr("Attention ready"));
}

void MicroscopePage::selectPatch(int row, int column) {
    const InspectResult* result = m_sides[0].panel->result();
    const int last = result ? std::max(0, result->grid - 1) : std::max(row, column);
    m_choice.row = std::clamp(row, 0, last);
    m_choice.column = std::clamp(column, 0, last);
    present();
}

float MicroscopePage::largestWeight() const {
    if (m_choice.view == MicroscopeView::positions) {
        return 1;
    }
    float largest = 0;
    for (const Side& side : m_sides) {
        const InspectResult* result = side.run.isEmpty() ? nullptr : side.panel->result();
        if (!result) {
            continue;
        }
        const std::vector<float> values = m_choice.view == MicroscopeView::distance
                                              ? result->distance
                                              : microscopeWeights(*result, m_choice);
        for (const float value : values) {
            largest = std::max(largest, value);
        }
    }
    return largest > 0 ? largest : 1;
}

void MicroscopePage::present() {
    m_layerText->setText(
        //: layer number of how many
        tr("%1 of %2").arg(m_layer->value()).arg(m_layer->maximum()));
    const float largest = largestWeight();
    const bool two = !m_sides[1].run.isEmpty();
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        if (!m_sides[i].run.isEmpty()) {
            m_sides[i].panel->present(m_choice, largest, i == (two ? 1U : 0U));
        }
    }
    presentInput();
    presentShifts();
    presentCheckpoint();
}

void MicroscopePage::presentInput() {
    const InspectResult* result = m_sides[0].panel->result();
    if (!result) {
        result = m_sides[1].run.isEmpty() ? nullptr : m_sides[1].panel->result();
    }
    if (!result) {
        m_patches->setImage(toQImage(m_source.picture()));
        m_patches->setGrid(0);
        return;
    }
    m_patches->setImage(toQImage(result->input));
    m_patches->setGrid(result->grid);
    m_patches->select(m_choice.row, m_choice.column);
    const Image& picture = m_source.picture();
    m_input->setSubtitle(
        tr("%1, %2 × %3 px").arg(m_source.name()).arg(picture.width).arg(picture.height));
    m_inputText->setText(tr("%1 patches of %2 px. Selected: row %3, column %4.")
                             .arg(result->grid * result->grid)
                             .arg(result->patch)
                             .arg(m_choice.row + 1)
                             .arg(m_choice.column + 1) +
                         QLatin1Char('\n') + tr("Click a patch, or move with the arrow keys."));
}

void MicroscopePage::presentShifts() {
    const Side* shifted = nullptr;
    const Side* plain = nullptr;
    for (const Side& side : m_sides) {
        const InspectResult* result = side.run.isEmpty() ? nullptr : side.panel->result();
        if (result) {
            (result->copies.size() > 1 ? shifted : plain) = &side;
        }
    }
    m_shifts->setVisible(shifted != nullptr);
    if (!shifted) {
        return;
    }
    const InspectResult& r = *shifted->panel->result();
    QList<QImage> copies;
    QList<QImage> patches;
    QStringList names;
    for (std::size_t i = 0; i < r.copies.size(); ++i) {
        copies << toQImage(r.copies[i]);
        names << QString::fromStdString(i < r.copy_names.size() ? r.copy_names[i] : std::string());
        patches << copies.back().copy(m_choice.column * r.patch, m_choice.row * r.patch, r.patch,
                                      r.patch);
    }
    m_copies->setCopies(copies, names, r.grid);
    m_copies->select(m_choice.row, m_choice.column);
    m_stacked->setPatches(patches);
    m_shifts->setSubtitle(tr("%1: four copies moved by %2 px, zero-filled, before the image is cut")
                              .arg(shifted->name)
                              .arg(r.shift));
    const auto count = static_cast<qint64>(r.copies.size()) * r.patch * r.patch * r.channels;
    QString text = tr("%1 × %2 × %2 × %3 = %4 values, normalised, then projected")
                       .arg(r.copies.size())
                       .arg(r.patch)
                       .arg(r.channels)
                       .arg(countText(count));
    if (plain) {
        const InspectResult& p = *plain->panel->result();
        text += QLatin1Char('\n') +
                tr("%1: %2 values, no shift")
                    .arg(plain->name, countText(qint64(p.patch) * p.patch * p.channels));
    }
    m_stackedText->setText(text);
}

void MicroscopePage::presentCheckpoint() {
    std::vector<CheckpointStrip::Line> lines;
    QStringList rows;
    const int64_t epoch = m_checkpoints->current();
    for (const Side& side : m_sides) {
        if (side.run.isEmpty()) {
            continue;
        }
        const HistorySeries* top1 = app().history.series(side.run, tags::kValTop1);
        double score = kNotMeasured;
        if (top1) {
            lines.push_back({side.slot, top1->epochs(), top1->values});
            for (std::size_t i = 0; i < top1->size(); ++i) {
                if (epoch < 0 || top1->epoch(i) <= static_cast<double>(epoch) + 0.5) {
                    score = top1->values[i];
                }
            }
        }
        QString temperature;
        if (const InspectResult* result = side.panel->result()) {
            const QString value = numberText(headValue(result->temperature, *result, m_choice), 2);
            //: what divides the attention scores
            temperature = result->diagonal_mask ? tr("temperature %1, learned").arg(value)
                                                : tr("temperature %1, fixed").arg(value);
        }
        rows << tr("<b>%1</b>: top-1 %2 %<br>%3")
                    .arg(side.name.toHtmlEscaped(), percentText(score), temperature);
    }
    m_checkpoints->setLines(std::move(lines));
    const QString at = epoch < 0 ? tr("Best checkpoint") : tr("Epoch %1").arg(epoch);
    m_checkpointText->setText(at + QStringLiteral("<br>") + rows.join(QStringLiteral("<br>")));
}

void MicroscopePage::play() {
    if (!tourReady()) {
        return; // the next picture waits for the answers
    }
    if (m_checkpoints->epochs().empty() ||
        m_checkpoints->current() == m_checkpoints->epochs().back()) {
        m_playTimer.stop();
        return;
    }
    m_checkpoints->step(1);
}

} // namespace tessera
