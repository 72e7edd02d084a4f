// SPDX-License-Identifier: GPL-3.0-or-later
// Controls of the Microscope page.
#include "widgets/components/banner.h"
#include "widgets/components/empty_state.h"
#include "widgets/components/icon_button.h"
#include "widgets/components/joined_buttons.h"
#include "widgets/components/page_header.h"
#include "widgets/images/attention_overlay.h"
#include "widgets/images/shift_strip.h"
#include "widgets/pages/checkpoint_strip.h"
#include "widgets/pages/microscope_page.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>
#include <QStackedLayout>

namespace tessera {

void MicroscopePage::createHeader() {
    auto* before =
        new IconButton(QStringLiteral("chevron-left"), tr("Previous image"), app().theme);
    auto* after = new IconButton(QStringLiteral("chevron-right"), tr("Next image"), app().theme);
    m_position = new QLabel(this);
    header().addWidget(before);
    header().addWidget(m_position);
    header().addWidget(after);
    connect(before, &QToolButton::clicked, this, [this] { m_source.step(-1); });
    connect(after, &QToolButton::clicked, this, [this] { m_source.step(1); });
    QPushButton* choose = header().addAction(tr("Choose image..."), QStringLiteral("picture"));
    connect(choose, &QPushButton::clicked, this, [this, choose] {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_source.fillMenu(*menu, this);
        menu->popup(choose->mapToGlobal(QPoint(0, choose->height())));
    });
    QPushButton* write = header().addAction(tr("Export"), QStringLiteral("export"));
    connect(write, &QPushButton::clicked, this, &MicroscopePage::askExport);
}

void MicroscopePage::askExport() {
    auto* dialog = new QFileDialog(this, tr("Save as picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->setNameFilter(tr("Pictures (*.png)"));
    dialog->selectFile(QStringLiteral("microscope.png"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        const bool written = m_content->grab().save(file);
        emit statusMessage(
            written ? tr("Written to %1").arg(file)
                    : tr("%1 was not written. Choose a folder that is writable.").arg(file));
    });
    dialog->open();
}

void MicroscopePage::createToolBar() {
    auto* bar = toolBar();
    bar->parentWidget()->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_view = new JoinedButtons(
        {tr("Attention"), tr("Rollout"), tr("Distance"), tr("Positions"), tr("Filters")}, this);
    m_view->setAccessibleName(tr("What is shown"));
    bar->addWidget(m_view);
    connect(m_view, &JoinedButtons::currentChanged, this, [this](int index) {
        m_choice.view = static_cast<MicroscopeView>(index);
        present();
    });
    bar->addSpacing(8);
    const auto label = [this, bar](const QString& text) {
        auto* words = new QLabel(text, this);
        words->setProperty("secondary", true);
        bar->addWidget(words);
    };
    label(tr("Layer"));
    m_layer = new QSlider(Qt::Horizontal, this);
    m_layer->setRange(1, 1);
    m_layer->setMinimumWidth(60);
    m_layer->setMaximumWidth(112);
    m_layer->setAccessibleName(tr("Layer"));
    bar->addWidget(m_layer);
    m_layerText = new QLabel(this);
    m_layerText->setMinimumWidth(
        m_layerText->fontMetrics().horizontalAdvance(tr("%1 of %2").arg(88).arg(88)));
    bar->addWidget(m_layerText);
    connect(m_layer, &QSlider::valueChanged, this, [this](int layer) {
        m_choice.layer = layer - 1;
        present();
    });
    label(tr("Head"));
    m_headPlace = new QWidget(this);
    auto* place = new QHBoxLayout(m_headPlace);
    place->setContentsMargins(0, 0, 0, 0);
    bar->addWidget(m_headPlace);
    label(tr("Overlay"));
    m_strength = new QSlider(Qt::Horizontal, this);
    m_strength->setRange(0, 100);
    m_strength->setValue(100);
    m_strength->setMinimumWidth(50);
    m_strength->setMaximumWidth(80);
    m_strength->setAccessibleName(tr("Strength of the overlay"));
    bar->addWidget(m_strength);
    connect(m_strength, &QSlider::valueChanged, this, [this](int percent) {
        m_choice.strength = percent / 100.0;
        present();
    });
    bar->addStretch(1);
    m_lockStep = new QCheckBox(tr("Lock step"), this);
    m_lockStep->setToolTip(tr("Both runs follow the checkpoint slider; off: only the first"));
    m_lockStep->setChecked(true);
    bar->addWidget(m_lockStep);
    connect(m_lockStep, &QCheckBox::toggled, this, [this](bool on) {
        if (on) {
            inspect(1);
        }
    });
    updateHeads(1);
}

void MicroscopePage::updateHeads(int heads) {
    if (heads == m_headCount) {
        return;
    }
    m_headCount = heads;
    QStringList names;
    // More heads than buttons fit: the first seven, the mean always.
    const int buttons = std::min(heads, 7);
    for (int head = 0; head < buttons; ++head) {
        names << QString::number(head + 1);
    }
    names << tr("Mean");
    delete m_head;
    m_head = new JoinedButtons(names, m_headPlace);
    m_head->setAccessibleName(tr("Head"));
    m_head->setCurrent(buttons);
    m_choice.head = -1;
    m_headPlace->layout()->addWidget(m_head);
    connect(m_head, &JoinedButtons::currentChanged, this, [this, buttons](int index) {
        m_choice.head = index == buttons ? -1 : index;
        present();
    });
}

void MicroscopePage::createBody() {
    m_problem = new Banner(Banner::Kind::error, {}, {}, app().theme, this);
    m_problem->setClosable(true);
    m_problem->hide();
    connect(m_problem, &Banner::closed, m_problem, &QWidget::hide);
    body()->addWidget(m_problem);
    auto* holder = new QWidget(this);
    m_stack = new QStackedLayout(holder);
    body()->addWidget(holder, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_content = new QWidget(scroll);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(createInput(), 10);
    for (Side& side : m_sides) {
        side.panel = new MicroscopeSide(app().theme, this);
        row->addWidget(side.panel, &side == &m_sides[1] ? 12 : 10);
        connect(side.panel, &MicroscopeSide::patchSelected, this, &MicroscopePage::selectPatch);
    }
    column->addLayout(row, 1);
    column->addWidget(createShifts());
    column->addWidget(createCheckpoints());
    scroll->setWidget(m_content);
    m_stack->addWidget(scroll);
    m_empty = new EmptyState(QStringLiteral("microscope"), {}, {}, app().theme, this);
    connect(m_empty->setButton(tr("Go to Experiment")), &QPushButton::clicked, this,
            [this] { emit pageRequested(QStringLiteral("experiment")); });
    m_stack->addWidget(m_empty);
}

QWidget* MicroscopePage::createInput() {
    m_input = new Panel(tr("Input"), this);
    m_patches = new PatchGrid(this);
    m_patches->setSides(120, 170);
    m_patches->setAccessibleName(tr("Input picture cut into patches"));
    m_inputText = new QLabel(this);
    m_inputText->setWordWrap(true);
    m_inputText->setProperty("secondary", true);
    m_input->content()->setContentsMargins(12, 8, 8, 8);
    m_input->content()->setSpacing(6);
    m_input->content()->addWidget(m_patches, 1);
    m_input->content()->addWidget(m_inputText);
    connect(m_patches, &PatchGrid::patchSelected, this, &MicroscopePage::selectPatch);
    return m_input;
}

QWidget* MicroscopePage::createShifts() {
    m_shifts = new Panel(tr("Shifted patches"), this);
    m_copies = new ShiftStrip(this);
    m_stacked = new StackedPatch(this);
    m_stackedText = new QLabel(this);
    m_stackedText->setWordWrap(true);
    m_stackedText->setProperty("secondary", true);
    auto* title = new QLabel(tr("Selected patch, stacked"), this);
    title->setFont(app().theme.font(TextSize::secondary, true));
    auto* right = new QVBoxLayout;
    right->setSpacing(4);
    right->addWidget(title);
    right->addWidget(m_stacked);
    right->addWidget(m_stackedText);
    right->addStretch(1);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_copies, 3);
    row->addLayout(right, 1);
    m_shifts->content()->setContentsMargins(12, 8, 12, 6);
    m_shifts->content()->addLayout(row);
    m_shifts->setMaximumHeight(220);
    m_shifts->hide();
    return m_shifts;
}

QWidget* MicroscopePage::createCheckpoints() {
    auto* panel = new QFrame(this);
    panel->setProperty("panel", true);
    auto* row = new QHBoxLayout(panel);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(16);
    auto* left = new QVBoxLayout;
    left->setSpacing(2);
    auto* title = new QLabel(tr("Checkpoint"), panel);
    title->setFont(app().theme.font(TextSize::body, true));
    left->addWidget(title);
    auto* buttons = new QHBoxLayout;
    const auto button = [&](const char* icon, const QString& name) {
        auto* made = new IconButton(QString::fromLatin1(icon), name, app().theme, panel);
        buttons->addWidget(made);
        return made;
    };
    connect(button("chevron-left", tr("Earlier checkpoint")), &QToolButton::clicked, this,
            [this] { m_checkpoints->step(-1); });
    m_play = button("play", tr("Play the checkpoints"));
    connect(m_play, &QToolButton::clicked, this, [this] {
        if (m_playTimer.isActive()) {
            m_playTimer.stop();
        } else if (!m_checkpoints->epochs().empty()) {
            if (m_checkpoints->current() == m_checkpoints->epochs().back()) {
                m_checkpoints->setCurrent(m_checkpoints->epochs().front());
            }
            m_playTimer.start();
        }
    });
    connect(button("chevron-right", tr("Later checkpoint")), &QToolButton::clicked, this,
            [this] { m_checkpoints->step(1); });
    buttons->addStretch(1);
    left->addLayout(buttons);
    left->addStretch(1);
    row->addLayout(left);
    m_checkpoints = new CheckpointStrip(app().theme, panel);
    row->addWidget(m_checkpoints, 1);
    m_checkpointText = new QLabel(panel);
    m_checkpointText->setTextFormat(Qt::RichText);
    m_checkpointText->setFont(app().theme.font(TextSize::secondary));
    row->addWidget(m_checkpointText);
    panel->setMaximumHeight(110);
    return panel;
}

} // namespace tessera
