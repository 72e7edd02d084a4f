// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/config/preset_picker.h"

#include "widgets/components/icon_button.h"
#include "widgets/components/line_sample.h"
#include "widgets/config/undo_keys.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace tessera {
namespace {

constexpr int kComboWidth = 160;
constexpr int kWideComboWidth = 328; ///< alone, as wide as two and their gap

QWidget* createTitle(const QString& letter, int slot, Theme& theme, QWidget* parent) {
    auto* title = new QWidget(parent);
    auto* row = new QHBoxLayout(title);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new LineSample(slot, theme, title));
    auto* name = new QLabel(letter, title);
    name->setProperty("strong", true);
    row->addWidget(name);
    row->addStretch(1);
    return title;
}

} // namespace

QString presetTitle(const std::string& name) {
    for (const Preset& preset : presets()) {
        if (preset.name == name) {
            return schemaText(preset.title);
        }
    }
    return QString::fromStdString(name);
}

PresetPicker::PresetPicker(ExperimentDraft& draft, Theme& theme, QWidget* parent)
    : QWidget(parent), m_draft(draft), m_theme(theme), m_label(new QLabel(tr("Preset"), this)),
      m_titleA(createTitle(tr("A"), 0, theme, this)),
      m_titleB(createTitle(tr("B"), 1, theme, this)), m_comboA(createCombo(ExperimentDraft::a)),
      m_comboB(createCombo(ExperimentDraft::b)),
      m_swap(new IconButton(QStringLiteral("swap"), tr("Swap A and B"), theme, this)),
      m_pair(new IconButton(QStringLiteral("close"), QString(), theme, this)) {
    setObjectName(QStringLiteral("formHead"));
    m_label->setProperty("strong", true);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(20, 8, 8, 10);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_titleA, 0, 1);
    grid->addWidget(m_titleB, 0, 2);
    grid->addWidget(m_label, 1, 0);
    grid->addWidget(m_comboA, 1, 1);
    grid->addWidget(m_comboB, 1, 2);
    grid->addWidget(m_swap, 1, 3);
    grid->addWidget(m_pair, 1, 4);
    grid->setColumnStretch(5, 1);
    connect(m_swap, &QToolButton::clicked, &m_draft, &ExperimentDraft::swapSides);
    connect(m_pair, &QToolButton::clicked, this,
            [this] { m_draft.setPaired(!m_draft.isPaired()); });
    connect(&m_draft, &ExperimentDraft::replaced, this, &PresetPicker::refresh);
    refresh();
}

QComboBox* PresetPicker::createCombo(ExperimentDraft::Side side) {
    auto* combo = new QComboBox(this);
    combo->setFixedWidth(kComboWidth);
    // The wheel gives the focus first to a control that accepts it so.
    combo->setFocusPolicy(Qt::StrongFocus);
    combo->installEventFilter(this);
    combo->setObjectName(side == ExperimentDraft::a ? QStringLiteral("presetA")
                                                    : QStringLiteral("presetB"));
    combo->setAccessibleName(side == ExperimentDraft::a ? tr("Preset of model A")
                                                        : tr("Preset of model B"));
    for (const Preset& preset : presets()) {
        combo->addItem(schemaText(preset.title), QString::fromStdString(preset.name));
        QStringList tip{schemaText(preset.summary)};
        for (const std::string& part : {preset.reproduces, preset.expected}) {
            if (!part.empty()) {
                tip += schemaText(part);
            }
        }
        combo->setItemData(combo->count() - 1, tip.join(QLatin1Char('\n')), Qt::ToolTipRole);
    }
    combo->view()->setMinimumWidth(combo->view()->sizeHintForColumn(0) + 32);
    connect(combo, &QComboBox::activated, this, [this, combo, side](int index) {
        m_draft.setPreset(side, combo->itemData(index).toString().toStdString());
    });
    return combo;
}

bool PresetPicker::eventFilter(QObject* watched, QEvent* event) {
    const auto* combo = qobject_cast<QWidget*>(watched);
    // A wheel in passing must not replace every setting; undo belongs to the form.
    if ((event->type() == QEvent::Wheel && !combo->hasFocus()) || isUndoKey(*event)) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PresetPicker::refresh() {
    const bool paired = m_draft.isPaired();
    const auto show = [this](QComboBox* combo, ExperimentDraft::Side side) {
        combo->setCurrentIndex(combo->findData(QString::fromStdString(m_draft.presetName(side))));
        combo->setToolTip(combo->currentText());
    };
    show(m_comboA, ExperimentDraft::a);
    show(m_comboB, ExperimentDraft::b);
    m_titleA->setVisible(paired);
    m_titleB->setVisible(paired);
    m_comboB->setVisible(paired);
    m_comboA->setFixedWidth(paired ? kComboWidth : kWideComboWidth);
    m_swap->setVisible(paired);
    m_pair->setIconName(paired ? QStringLiteral("minus") : QStringLiteral("plus"));
    m_pair->setToolTip(paired ? tr("Train one model only") : tr("Compare with a second model"));
    m_pair->setAccessibleName(m_pair->toolTip());
}

void PresetPicker::setLabelWidth(int width) {
    m_label->setFixedWidth(width);
}

} // namespace tessera
