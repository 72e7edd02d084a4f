// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/data_augmentation.h"

#include "widgets/components/narrow_combo.h"
#include "widgets/components/run_text.h"
#include "widgets/components/tables.h"
#include "widgets/config/experiment_draft.h"
#include "widgets/config/form_row.h"
#include "widgets/config/form_section.h"
#include "widgets/images/thumbnail_strip.h"
#include "widgets/session/analysis_session.h"
#include "widgets/session/run_key.h"
#include "widgets/session/run_library.h"
#include "widgets/session/sentence_text.h"
#include "widgets/session/ui_settings.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <numbers>

namespace tessera {
namespace {

constexpr int kLargestSeed = 2000000000;
constexpr int kLargestLabel = 110; // px; a row with one editor fits beside the pictures
constexpr int kTwoEditors = 480;   // px that a row with an editor for A and one for B needs
const UiOption<bool> kFolded{"data/augmentation_folded", false};

QString degrees(double radians) {
    return signedText(radians * 180 / std::numbers::pi, 1);
}

} // namespace

QStringList drawText(const AugmentDraw& draw, const AugmentConfig& augment) {
    QStringList parts;
    if (augment.rotate > 0) {
        parts << (draw.flip ? AugmentationPanel::tr("%1\u00b0, flipped")
                            : AugmentationPanel::tr("%1\u00b0"))
                     .arg(degrees(draw.angle));
    } else if (augment.flip > 0) {
        parts << (draw.flip ? AugmentationPanel::tr("flipped")
                            : AugmentationPanel::tr("not flipped"));
    }
    if (augment.zoom > 0) {
        //: change of height and of width
        parts << AugmentationPanel::tr("zoom %1, %2 %")
                     .arg(signedText(double(draw.zoom_y) * 100, 0),
                          signedText(double(draw.zoom_x) * 100, 0));
    }
    if (augment.crop > 0) {
        //: shift to the right and down
        parts << AugmentationPanel::tr("moved %1, %2 px")
                     .arg(signedText(double(augment.crop - draw.crop_x), 0),
                          signedText(double(augment.crop - draw.crop_y), 0));
    }
    return parts;
}

AugmentationPanel::AugmentationPanel(AppContext& context, QWidget* parent)
    : Panel(tr("Augmentation preview"), parent), m_app(context), m_source(new NarrowCombo(this)),
      m_draws(new QSpinBox(this)), m_seed(new QSpinBox(this)), m_epoch(new QSpinBox(this)),
      m_settings(new FormSection(tr("Settings of the experiment"), context.theme, this)),
      m_strip(new ThumbnailStrip(this)), m_note(new QLabel(this)) {
    content()->addWidget(createControls());
    m_strip->setMinimumHeight(148); // one row of draws
    m_strip->setObjectName(QStringLiteral("augmentationDraws"));
    m_strip->setAccessibleName(tr("Draws of the chosen picture"));
    m_strip->setGridSize(QSize(114, 140)); // the longest line of a draw
    m_strip->setFont(m_app.theme.font(TextSize::small));
    auto* framed = new QHBoxLayout;
    framed->setContentsMargins(8, 0, 0, 4);
    framed->addWidget(m_strip);
    content()->addLayout(framed, 1);
    m_note->setWordWrap(true);
    m_note->setProperty("secondary", true);
    m_note->setObjectName(QStringLiteral("augmentationNote"));
    m_note->setContentsMargins(12, 0, 12, 8);
    content()->addWidget(m_note);
    // Below the draws, so that these keep their place in a small window.
    m_settings->setObjectName(QStringLiteral("augmentationSettings"));
    m_settings->hide(); // until there is an experiment to edit
    content()->addWidget(m_settings);
    connect(m_source, &QComboBox::currentIndexChanged, this, &AugmentationPanel::onSource);
    connect(&m_app.library, &RunLibrary::changed, this, &AugmentationPanel::fillSources);
    connect(m_draws, &QSpinBox::valueChanged, this, &AugmentationPanel::redraw);
    connect(m_epoch, &QSpinBox::valueChanged, this, &AugmentationPanel::redraw);
    connect(m_seed, &QSpinBox::valueChanged, this, [this] {
        m_seedTyped = true;
        redraw();
    });
}

QWidget* AugmentationPanel::createControls() {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(12, 8, 12, 4);
    column->setSpacing(6);
    m_source->setObjectName(QStringLiteral("augmentationSource"));
    m_source->setAccessibleName(tr("Settings of"));
    m_source->setToolTip(tr("The experiment's settings as they are edited, or a run: exactly what "
                            "its network saw"));
    QHBoxLayout* row = nullptr;
    const auto beginRow = [&] {
        row = new QHBoxLayout;
        row->setSpacing(6);
        column->addLayout(row);
    };
    const auto add = [&](QSpinBox* spin, const QString& name, const QString& help, int low,
                         int high, int value, const char* id) {
        auto* label = new QLabel(name, box);
        label->setBuddy(spin);
        spin->setRange(low, high);
        spin->setValue(value);
        spin->setAccessibleName(name);
        spin->setToolTip(help);
        spin->setObjectName(QString::fromLatin1(id));
        row->addWidget(label);
        row->addWidget(spin);
    };
    beginRow();
    row->addWidget(m_source, 1);
    add(m_draws, tr("Draws"), tr("How many epochs are shown"), 1, 36, 6, "augmentationCount");
    beginRow();
    add(m_seed, tr("Seed"), tr("Seed of the run (train.seed)"), 0, kLargestSeed, 42,
        "augmentationSeed");
    add(m_epoch, tr("Epoch"), tr("The first epoch that is shown"), 1, 100000, 1,
        "augmentationEpoch");
    row->addStretch(1);
    return box;
}

void AugmentationPanel::createSettings() {
    for (const Field& field : run_schema()) {
        if (field.key.starts_with("augment.")) {
            m_settings->addRow(new FormRow(field, *m_draft, m_app.theme, m_settings));
        }
    }
    int width = 0;
    for (const FormRow* row : m_settings->rows()) {
        width = std::max(width, row->labelWidthHint());
    }
    for (FormRow* row : m_settings->rows()) {
        row->setLabelWidth(std::min(width, kLargestLabel));
    }
    m_settings->updateShown(std::vector<bool>(m_settings->rows().size(), true));
    m_settings->setFolded(m_app.settings.get(kFolded));
    connect(m_settings, &FormSection::foldedChanged, this,
            [this](bool folded) { m_app.settings.set(kFolded, folded); });
}

void AugmentationPanel::refreshSettings() {
    bool two = false;
    for (FormRow* row : m_settings->rows()) {
        row->refresh();
        two = two || m_draft->isSplit(row->field());
    }
    m_settings->setMinimumWidth(two ? kTwoEditors : 0);
}

void AugmentationPanel::setDraft(ExperimentDraft* draft) {
    m_draft = draft;
    createSettings();
    connect(draft, &ExperimentDraft::fieldChanged, this, [this] {
        refreshSettings();
        redraw();
    });
    connect(draft, &ExperimentDraft::replaced, this, [this] {
        refreshSettings();
        fillSources();
        redraw();
    });
    refreshSettings();
    fillSources();
    onSource();
}

void AugmentationPanel::fillSources() {
    const QString chosen = m_source->currentData().toString();
    {
        const QSignalBlocker blocker(m_source);
        m_source->clear();
        m_source->addItem(tr("Experiment A"), QStringLiteral("a"));
        if (m_draft && m_draft->isPaired()) {
            m_source->addItem(tr("Experiment B"), QStringLiteral("b"));
        }
        for (const RunSummary& run : m_app.library.runs()) {
            if (QString::fromStdString(run.data) == m_path && run.step > 0) {
                m_source->addItem(tr("Run %1").arg(runText(m_app.library, run)),
                                  runKey(run.directory));
            }
        }
        const int at = m_source->findData(chosen);
        m_source->setCurrentIndex(std::max(0, at));
    }
    if (m_source->currentData().toString() != chosen) {
        onSource();
    }
}

InputSource AugmentationPanel::source() const {
    InputSource result;
    const QString chosen = m_source->currentData().toString();
    const bool b = chosen == QLatin1String("b");
    if (m_draft) {
        result.config = m_draft->config(b ? ExperimentDraft::b : ExperimentDraft::a);
    }
    if (!b && chosen != QLatin1String("a")) {
        result.run = chosen;
    }
    return result;
}

void AugmentationPanel::onSource() {
    const InputSource from = source();
    m_seed->setEnabled(from.run.isEmpty());
    m_settings->setEnabled(from.run.isEmpty());
    m_settings->setToolTip(from.run.isEmpty() ? QString()
                                              : tr("What a run was trained with stays as it is"));
    m_seedTyped = false;
    redraw();
    emit sourceChanged();
}

void AugmentationPanel::setData(std::shared_ptr<DataInputs> inputs, const QString& path) {
    m_inputs = std::move(inputs);
    m_path = path;
    m_fingerprint.clear();
    m_picture = {};
    m_strip->setEntries({});
    fillSources();
}

void AugmentationPanel::setFingerprint(const QString& fingerprint) {
    m_fingerprint = fingerprint;
    redraw();
}

void AugmentationPanel::setPicture(const ChosenPicture& picture) {
    m_picture = picture;
    setSubtitle(QString::fromStdString(picture.name).section(QLatin1Char('/'), -1));
    redraw();
}

void AugmentationPanel::redraw() {
    if (m_picture.image.pixels.empty() || !m_inputs) {
        return;
    }
    std::optional<uint64_t> seed;
    if (m_seedTyped) {
        seed = static_cast<uint64_t>(m_seed->value());
    }
    m_app.analysis.ask<DrawnPicture>(
        QStringLiteral("data:augmentation"),
        [inputs = m_inputs, from = source(), picture = m_picture, seed,
         epoch = m_epoch->value() - 1, count = m_draws->value()](RunService&, RunControl&) {
            return drawPicture(*inputs, from, picture.image, picture.name, picture.training, epoch,
                               count, seed);
        },
        this,
        [this](const Answer<DrawnPicture>& answer) {
            if (answer.error) {
                m_strip->setEntries({});
                m_note->setText(sentenceText(answer.error->message));
                return;
            }
            present(*answer.value);
        });
}

void AugmentationPanel::present(const DrawnPicture& drawn) {
    QList<ThumbnailStrip::Entry> entries;
    for (const DrawnPicture::Draw& draw : drawn.draws) {
        QStringList lines =
            drawn.heldOut ? QStringList{tr("as it is")} : drawText(draw.numbers, drawn.augment);
        if (!drawn.heldOut) {
            lines.prepend(tr("epoch %1").arg(draw.epoch + 1));
        }
        entries << ThumbnailStrip::Entry{draw.image, lines.join(QLatin1Char('\n')), draw.epoch};
    }
    m_strip->setEntries(entries);
    {
        const QSignalBlocker blocker(m_seed);
        m_seed->setValue(static_cast<int>(std::min<uint64_t>(drawn.seed, kLargestSeed)));
    }
    const bool run = !source().run.isEmpty();
    const AugmentConfig& a = drawn.augment;
    QStringList text;
    if (drawn.heldOut) {
        text << tr("No training picture here: the network sees it without augmentation.");
    } else {
        text << tr("Flip %1 %, rotation \u00b1 %2\u00b0, zoom \u00b1 %3 %, crop \u00b1 %4 px.")
                    .arg(numberText(a.flip * 100, 0), numberText(a.rotate * 360, 1),
                         numberText(a.zoom * 100, 0), countText(a.crop));
        text << (run ? tr("The network of this run saw exactly these (run seed %1).")
                     : tr("These are the draws of run seed %1."))
                    .arg(drawn.seed);
    }
    const bool changed = run && !m_fingerprint.isEmpty() && drawn.fingerprint != m_fingerprint;
    if (changed) {
        text << tr("The data have changed since this run began, so they may not be.");
    }
    if (a.mixes() && !drawn.heldOut) {
        text << tr("Then whole batches are mixed (MixUp, CutMix), which is not shown here.");
    }
    m_note->setText(text.join(QLatin1Char(' ')));
}

} // namespace tessera
