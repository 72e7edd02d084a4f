// SPDX-License-Identifier: GPL-3.0-or-later
// What the Microscope page shows of its answers.
#include "widgets/components/joined_buttons.h"
#include "widgets/components/tables.h"
#include "widgets/images/patch_grid.h"
#include "widgets/images/picture.h"
#include "widgets/images/shift_strip.h"
#include "widgets/pages/checkpoint_strip.h"
#include "widgets/pages/checkpoint_values.h"
#include "widgets/pages/microscope_history.h"
#include "widgets/pages/microscope_page.h"
#include "widgets/session/metric_history.h"

#include <QLabel>
#include <QSlider>
#include <QStackedWidget>

#include <algorithm>
#include <cmath>

namespace tessera {

float MicroscopePage::largestWeight() const {
    if (m_choice.view == MicroscopeView::positions) {
        return 1;
    }
    float largest = 0;
    for (const Side& side : m_sides) {
        const InspectResult* shown = result(side);
        if (!shown) {
            continue;
        }
        const MicroscopeChoice choice = choiceOf(side);
        const std::vector<float> values = choice.view == MicroscopeView::heads
                                              ? headTable(*shown, choice.table)
                                          : choice.matrix ? microscopeMatrix(*shown, choice).values
                                                          : microscopeWeights(*shown, choice);
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
            m_sides[i].panel->present(choiceOf(m_sides[i]), largest, i == (two ? 1U : 0U));
        }
    }
    m_history->setLayer(m_choice.layer);
    presentInput();
    presentShifts();
    presentCheckpoint();
}

void MicroscopePage::presentInput() {
    const InspectResult* shown = result(m_sides[0]);
    if (!shown) {
        shown = result(m_sides[1]);
    }
    if (!shown) {
        m_patches->setImage(toQImage(m_source.picture()));
        m_patches->setGrid(0);
        m_inputText->clear();
        m_input->setSubtitle({});
        return;
    }
    m_patches->setImage(toQImage(shown->input));
    m_patches->setGrid(shown->grid);
    m_patches->select(m_choice.row, m_choice.column);
    if (const Image& picture = m_source.picture(); !m_source.isEmpty()) { // else one is coming
        m_input->setSubtitle(
            tr("%1, %2 × %3 px").arg(m_source.name()).arg(picture.width).arg(picture.height));
    }
    m_inputText->setText(tr("%1 patches of %2 px. Selected: row %3, column %4.")
                             .arg(shown->grid * shown->grid)
                             .arg(shown->patch)
                             .arg(m_choice.row + 1)
                             .arg(m_choice.column + 1) +
                         QLatin1Char('\n') + tr("Click a patch, or move with the arrow keys."));
}

void MicroscopePage::presentShifts() {
    const Side* shifted = nullptr;
    const Side* plain = nullptr;
    for (const Side& side : m_sides) {
        if (const InspectResult* shown = result(side)) {
            (shown->copies.size() > 1 ? shifted : plain) = &side;
        }
    }
    const bool history = m_lowerChoice->current() == 1;
    m_lowerChoice->setVisible(shifted != nullptr);
    m_lowerStack->setCurrentIndex(!shifted || history ? 1 : 0);
    m_lower->setTitle(!shifted || history ? tr("Over training") : tr("Shifted patches"));
    if (!shifted || history) {
        m_lower->setSubtitle(tr("as logged once per epoch; follows the layer above"));
    }
    if (!shifted) {
        return;
    }
    const InspectResult& r = *shifted->panel->result();
    const MicroscopeChoice choice = choiceOf(*shifted);
    QList<QImage> copies;
    QList<QImage> patches;
    QStringList names;
    for (std::size_t i = 0; i < r.copies.size(); ++i) {
        copies << toQImage(r.copies[i]);
        names << (i < r.copy_names.size() ? copyName(r.copy_names[i]) : QString());
        patches << copies.back().copy(choice.column * r.patch, choice.row * r.patch, r.patch,
                                      r.patch);
    }
    m_copies->setCopies(copies, names, r.grid);
    m_copies->select(choice.row, choice.column);
    m_stacked->setPatches(patches, names, r.channels);
    if (!history) {
        m_lower->setSubtitle(
            tr("%1: four copies moved by %2 px, zero-filled, before the image is cut")
                .arg(shifted->name)
                .arg(r.shift));
    }
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

QString MicroscopePage::nameAtEpoch(const Side& side) const {
    return side.epoch < 0
               //: a run's name; of this run the best checkpoint is shown
               ? tr("Best: %1").arg(side.name)
               //: an epoch, and the name of the run that is shown as it was then
               : tr("Epoch %1: %2").arg(QString::number(side.epoch), side.name);
}

void MicroscopePage::presentCheckpoint() {
    std::vector<CheckpointStrip::Line> lines;
    QList<CheckpointValues::Row> rows;
    const int64_t epoch = m_sides[0].epoch;
    // Without lock step each run has an epoch of its own, and its values are of that.
    const bool apart = !m_sides[1].run.isEmpty() && m_sides[1].epoch != epoch;
    for (const Side& side : m_sides) {
        if (side.run.isEmpty()) {
            continue;
        }
        const HistorySeries* top1 = app().history.series(side.run, tags::kValTop1);
        double score = kNotMeasured;
        if (top1) {
            lines.push_back({side.slot, top1->epochs(), top1->values});
            for (std::size_t i = 0; i < top1->size(); ++i) {
                const bool best = side.epoch < 0 && !(top1->values[i] <= score);
                if (best || (side.epoch >= 0 &&
                             std::abs(top1->epoch(i) - static_cast<double>(side.epoch)) < 0.5)) {
                    score = top1->values[i];
                }
            }
        }
        QString temperature;
        if (const InspectResult* shown = result(side); shown && !shown->temperature.empty()) {
            const RunDetails details = m_details.of(side.run);
            const bool learned =
                details.config && details.config->model.vit.attention == AttentionKind::locality;
            const QString value =
                numberText(headValue(shown->temperature, *shown, choiceOf(side)), 2);
            //: a number that training changes, or that stays as it is
            temperature = learned ? tr("%1 learned").arg(value) : tr("%1 fixed").arg(value);
        }
        rows << CheckpointValues::Row{apart ? nameAtEpoch(side) : side.name, side.slot,
                                      percentText(score), temperature};
    }
    m_checkpoints->setLines(std::move(lines));
    m_values->setRows(apart       ? tr("Checkpoint")
                      : epoch < 0 ? tr("Best checkpoint")
                                  : tr("Epoch %1").arg(epoch),
                      rows);
    m_history->setEpoch(m_checkpoints->current());
}

} // namespace tessera
