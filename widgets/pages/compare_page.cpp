// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/compare_page.h"

#include "widgets/components/banner.h"
#include "widgets/components/tables.h"
#include "widgets/images/attention_overlay.h"
#include "widgets/images/picture.h"
#include "widgets/pages/picture_gallery.h"
#include "widgets/plots/interval_strip.h"
#include "widgets/session/run_library.h"
#include "widgets/session/sentence_text.h"
#include "widgets/session/training_session.h"
#include "widgets/session/ui_settings.h"

#include <QLabel>

#include <algorithm>

namespace tessera {

ComparePage::ComparePage(AppContext& context, QWidget* parent)
    : Page(QStringLiteral("compare"), tr("Compare"), context, parent),
      m_source(context, QStringLiteral("compare:picture")) {
    createHeader();
    createBody();
    const auto follow = [this] {
        if (isVisible()) { // activated() catches up
            fillChoices();
        }
    };
    connect(&app().library, &RunLibrary::changed, this, follow);
    connect(&app().library, &RunLibrary::runChanged, this, follow);
    connect(&m_source, &PictureSource::changed, this, &ComparePage::inspect);
    connect(&app().theme, &Theme::changed, this, [this] {
        if (m_data) {
            presentFairness(); // its text carries colours
        }
        for (std::size_t side = 0; side < 2; ++side) {
            if (m_looks[side]) {
                presentAnswer(side);
            }
        }
    });
    connect(&m_source, &PictureSource::failed, this,
            [this](const QString& message) { m_truth->setText(message); });
    connect(&app().training, &TrainingSession::stateChanged, this, &ComparePage::followTraining);
    followTraining();
    fillChoices();
}

void ComparePage::compute() {
    m_stamp = sidesStamp();
    m_waiting = true;
    ComparisonOptions options;
    options.declared = declarationsOf(app().settings.get(ui::kCompareFactor));
    options.unfinished = true;
    app().analysis.ask<ComparisonData>(
        QStringLiteral("compare"),
        [a = pathsOf(m_sides[0]), b = pathsOf(m_sides[1]), options](RunService&,
                                                                    RunControl& control) mutable {
            options.stopped = [&control] { return control.aborted(); };
            return gather_comparison(a, b, options);
        },
        this,
        [this](const Answer<ComparisonData>& answer) {
            m_waiting = false;
            if (answer.error) {
                forget();
                m_verdict->setKind(Banner::Kind::warning);
                m_verdict->setTexts(tr("These two cannot be compared."),
                                    sentenceText(answer.error->message));
                return;
            }
            m_data = answer.value;
            present();
        });
}

void ComparePage::declare(const QString& key, bool declared) {
    app().settings.set(ui::kCompareFactor,
                       toggleDeclaration(app().settings.get(ui::kCompareFactor), key, declared));
    compute();
}

bool ComparePage::tourReady() const {
    return !m_waiting && !m_source.isBusy() && m_inspecting == 0 && !m_gallery->isBusy();
}

std::shared_ptr<const Dataset> ComparePage::pictures() const {
    const bool own =
        m_data && m_source.path() == QString::fromStdString(m_data->configs[0].data.path);
    return own ? m_source.data() : nullptr;
}

void ComparePage::inspect() {
    m_position->setText(m_source.positionText());
    if (m_data && pictures().get() != m_galleryData) {
        presentGallery(); // its pictures are there now
    }
    if (m_source.isEmpty()) {
        forgetPicture();
        return;
    }
    if (!m_data) {
        return;
    }
    m_picture->setImage(toQImage(m_source.picture()));
    m_truth->setText(m_source.trueClass().isEmpty()
                         ? m_source.name()
                         : tr("True class<br><b>%1</b>").arg(m_source.trueClass().toHtmlEscaped()));
    for (std::size_t side = 0; side < 2; ++side) {
        m_inspecting |= 1 << side; // an older question of the channel never answers
        // The weights that gave the answers of the gallery; the best ones may say something else.
        const EvalResult& test = m_data->outcomes[side].at(m_pair[side]).test;
        app().analysis.ask<CompareLook>(
            QStringLiteral("compare:side%1").arg(side),
            [run = shownRun(side), step = test.images > 0 ? test.step : -1,
             picture = m_source.picture()](RunService& service, RunControl&) {
                const CompareWeights weights = compareWeights(run, step);
                return CompareLook{service.inspect(weights.model, picture, -1), weights};
            },
            m_overlays[side],
            [this, side](const Answer<CompareLook>& answer) { onInspected(side, answer); });
    }
}

void ComparePage::onInspected(std::size_t side, const Answer<CompareLook>& answer) {
    m_inspecting &= ~(1 << side);
    if (answer.error) {
        forgetAnswer(side);
        m_answers[side]->setText(sentenceText(answer.error->message));
    } else {
        m_looks[side] = answer.value;
        presentAnswer(side);
    }
    presentWeights();
    presentOverlays();
}

/// One scale for both: mean of the last layer's heads as seen from the middle patch.
void ComparePage::presentOverlays() {
    float largest = 0;
    std::array<std::vector<float>, 2> weights;
    for (std::size_t i = 0; i < 2; ++i) {
        if (m_looks[i]) {
            const InspectResult& shown = m_looks[i]->result;
            MicroscopeChoice choice;
            choice.layer = std::max(0, shown.layers - 1);
            choice.row = choice.column = shown.grid / 2;
            weights[i] = microscopeWeights(shown, choice);
            for (const float weight : weights[i]) {
                largest = std::max(largest, weight);
            }
        }
    }
    for (std::size_t i = 0; i < 2; ++i) {
        if (m_looks[i]) {
            const InspectResult& shown = m_looks[i]->result;
            m_overlays[i]->setPicture(toQImage(shown.input));
            m_overlays[i]->setGrid(shown.grid);
            m_overlays[i]->select(shown.grid / 2, shown.grid / 2);
            m_overlays[i]->setWeights(weights[i], largest);
        }
    }
}

void ComparePage::forgetPicture() {
    m_picture->setImage({});
    m_truth->clear();
    for (std::size_t side = 0; side < 2; ++side) {
        forgetAnswer(side);
        m_overlays[side]->setPicture({});
    }
    presentWeights();
}

void ComparePage::forgetAnswer(std::size_t side) {
    app().analysis.cancel(QStringLiteral("compare:side%1").arg(side));
    m_inspecting &= ~(1 << side);
    m_looks[side].reset();
    m_answers[side]->clear();
    m_overlays[side]->setWeights({}, 0);
}

QString ComparePage::weightsText(std::size_t side) const {
    const RunSummary* run = app().library.find(shownRun(side));
    const QString letter = side == 0 ? tr("A") : tr("B");
    const QString name = run ? displayName(*run) : sideName(side);
    const QString seed = run ? QString::number(run->seed) : QString();
    const CompareWeights& weights = m_looks[side]->weights;
    if (weights.answered) {
        //: "A: run Vanilla (seed 1), weights of epoch 20, as in its test answers."
        return tr("%1: run %2 (seed %3), weights of epoch %4, as in its test answers.")
            .arg(letter, name, seed, QString::number(weights.epoch));
    }
    return (m_data->outcomes[side].at(m_pair[side]).test.images > 0
                ? tr("%1: run %2 (seed %3), best checkpoint; the weights that gave its test "
                     "answers are gone.")
                : tr("%1: run %2 (seed %3), best checkpoint."))
        .arg(letter, name, seed);
}

void ComparePage::presentWeights() {
    QStringList lines;
    for (std::size_t side = 0; side < 2; ++side) {
        if (m_data && m_looks[side]) {
            lines << weightsText(side);
        }
    }
    if (!lines.isEmpty() && m_data->images.pairs > 1) {
        lines << tr("The pictures below count the answers of %n seed(s) of each side; this panel "
                    "shows one of them.",
                    nullptr, static_cast<int>(m_data->images.pairs));
    }
    m_weights->setText(lines.join(QLatin1Char('\n')));
}

void ComparePage::presentAnswer(std::size_t side) {
    const auto& predictions = m_looks[side]->result.predictions;
    QStringList rows;
    for (std::size_t i = 0; i < std::min<std::size_t>(3, predictions.size()); ++i) {
        const QString name = QString::fromStdString(predictions[i].label).toHtmlEscaped();
        rows << QStringLiteral("<tr><td>%1&nbsp;</td><td align='right'>%2</td></tr>")
                    .arg(i == 0 ? QStringLiteral("<b>%1</b>").arg(name) : name,
                         percentText(predictions[i].probability, 0));
    }
    QString judged;
    if (!m_source.trueClass().isEmpty() && !predictions.empty()) {
        const bool right =
            QString::fromStdString(predictions.front().label) == m_source.trueClass();
        const QString percent = percentText(predictions.front().probability, 0);
        judged =
            QStringLiteral("<span style='color:%1'>%2</span>")
                .arg(app().theme.color(right ? Role::good : Role::error).name(),
                     right ? tr("✓ right, %1 %").arg(percent) : tr("✕ wrong, %1 %").arg(percent));
    }
    m_answers[side]->setText(
        QStringLiteral("<table width='100%'>%1</table>%2").arg(rows.join(QString()), judged));
}

void ComparePage::openInMicroscope() {
    if (!m_data || m_source.isEmpty()) {
        emit pageRequested(QStringLiteral("microscope"));
        return;
    }
    PictureRequest request;
    request.runs = {shownRun(0), shownRun(1)};
    request.data = QString::fromStdString(m_data->configs[0].data.path);
    request.split = m_source.split();
    request.index = m_source.index();
    emit pictureRequested(request);
}

} // namespace tessera
