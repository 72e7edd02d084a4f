// SPDX-License-Identifier: GPL-3.0-or-later
// Panels of the Microscope page and how they give way.
#include "widgets/components/banner.h"
#include "widgets/components/compact_choice.h"
#include "widgets/components/empty_state.h"
#include "widgets/components/icon_button.h"
#include "widgets/components/joined_buttons.h"
#include "widgets/components/page_header.h"
#include "widgets/images/attention_overlay.h"
#include "widgets/images/shift_strip.h"
#include "widgets/pages/checkpoint_strip.h"
#include "widgets/pages/checkpoint_values.h"
#include "widgets/pages/microscope_history.h"
#include "widgets/pages/microscope_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStackedWidget>

#include <algorithm>

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
    choose->setToolTip(tr("From the data set, a file or the clipboard; pictures can be dropped "
                          "here too"));
    QPushButton* write = header().addAction(tr("Export"), QStringLiteral("export"));
    write->setObjectName(QStringLiteral("microscopeExportButton"));
    write->setToolTip(tr("Copy or save the page as a picture, or its numbers as CSV"));
    const auto popUp = [this](QPushButton* button, auto fill) {
        connect(button, &QPushButton::clicked, this, [this, button, fill] {
            auto* menu = new QMenu(this);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            fill(*menu);
            menu->popup(button->mapToGlobal(QPoint(0, button->height())));
        });
    };
    popUp(choose, [this](QMenu& menu) { m_source.fillMenu(menu, this); });
    popUp(write, [this](QMenu& menu) { fillExportMenu(menu); });
}

void MicroscopePage::createBody() {
    m_problem = addBanner();
    m_stack = addStack();
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("microscopeScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_content = new QWidget(m_scroll);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(createInput(), 10);
    for (Side& side : m_sides) {
        side.panel = new MicroscopeSide(app().theme, this);
        row->addWidget(side.panel, &side == &m_sides[1] ? 12 : 10);
        connect(side.panel, &MicroscopeSide::headSelected, this, &MicroscopePage::selectHead);
        connect(side.panel, &MicroscopeSide::patchSelected, this,
                [this, panel = side.panel](int patchRow, int patchColumn) {
                    MicroscopeChoice place;
                    place.row = patchRow;
                    place.column = patchColumn;
                    place = choiceInGrid(place, panel->result()->grid, referenceGrid());
                    selectPatch(place.row, place.column);
                });
    }
    column->addLayout(row, 1);
    column->addWidget(createLower());
    column->addWidget(createCheckpoints());
    m_scroll->setWidget(m_content);
    m_stack->addWidget(m_scroll);
    m_empty = new EmptyState(QStringLiteral("microscope"), {}, {}, app().theme, this);
    connect(m_empty->setButton(tr("Go to Experiment")), &QPushButton::clicked, this,
            [this] { emit pageRequested(QStringLiteral("experiment")); });
    m_stack->addWidget(m_empty);
}

QWidget* MicroscopePage::createInput() {
    m_input = new Panel(tr("Input"), this);
    m_patches = new PatchGrid(this);
    m_patches->setObjectName(QStringLiteral("microscopePatches"));
    m_patches->setSides(96, 96);
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

QWidget* MicroscopePage::createLower() {
    m_lower = new Panel(tr("Shifted patches"), this);
    m_lowerChoice = new JoinedButtons({tr("Shifted patches"), tr("Over training")}, this);
    m_lowerChoice->setAccessibleName(tr("What is shown below the pictures"));
    m_fold =
        new IconButton(QStringLiteral("chevron-down"), tr("Fold or unfold"), app().theme, this);
    m_fold->setObjectName(QStringLiteral("microscopeFoldButton"));
    m_lower->addHeaderWidget(m_lowerChoice);
    m_lower->addHeaderWidget(m_fold);
    m_lowerStack = new QStackedWidget(this);
    m_lowerStack->addWidget(createShifts());
    m_history = new MicroscopeHistory(app(), m_details, this);
    m_lowerStack->addWidget(m_history);
    m_lower->content()->setContentsMargins(12, 8, 12, 6);
    m_lower->content()->addWidget(m_lowerStack);
    m_lower->setMaximumHeight(220);
    m_lower->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_lowerChoice, &JoinedButtons::currentChanged, this, [this] {
        setLowerFolded(false);
        presentShifts();
    });
    connect(m_fold, &QToolButton::clicked, this, [this] {
        m_foldedByHand = true;
        setLowerFolded(!m_lowerFolded);
    });
    return m_lower;
}

QWidget* MicroscopePage::createShifts() {
    auto* shifts = new QWidget(this);
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
    right->addWidget(m_stacked, 1);
    right->addWidget(m_stackedText);
    auto* row = new QHBoxLayout(shifts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_copies, 5);
    row->addLayout(right, 2);
    return shifts;
}

void MicroscopePage::setLowerFolded(bool folded) {
    m_lowerFolded = folded;
    m_lowerStack->setVisible(!folded);
    m_lower->content()->setContentsMargins(12, folded ? 0 : 8, 12, folded ? 0 : 6);
    m_lower->setMaximumHeight(folded ? 34 : 220);
    m_fold->setIconName(folded ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down"));
}

void MicroscopePage::arrange() {
    if (m_foldedByHand) {
        return;
    }
    // The lower panel gives way before anything has to be scrolled.
    setLowerFolded(false);
    QLayout* column = m_content->layout();
    column->invalidate();
    const QSize room = m_stack->parentWidget()->size();
    const int needed =
        std::max(column->minimumSize().height(),
                 column->hasHeightForWidth() ? column->heightForWidth(room.width()) : 0);
    setLowerFolded(needed > room.height());
}

void MicroscopePage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrangeToolBar();
    arrange();
}

QWidget* MicroscopePage::createSteps(QWidget* panel) {
    auto* steps = new QWidget(panel);
    auto* left = new QVBoxLayout(steps);
    left->setContentsMargins(0, 0, 0, 0);
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
    m_play = button("play", {});
    m_play->setObjectName(QStringLiteral("microscopePlay"));
    setPlaying(false);
    connect(m_play, &QToolButton::clicked, this, &MicroscopePage::togglePlay);
    connect(button("chevron-right", tr("Later checkpoint")), &QToolButton::clicked, this,
            [this] { m_checkpoints->step(1); });
    buttons->addStretch(1);
    left->addLayout(buttons);
    left->addStretch(1);
    return steps;
}

void MicroscopePage::togglePlay() {
    const std::vector<int64_t>& epochs = m_checkpoints->epochs();
    const bool begin = !m_playTimer.isActive() && epochs.size() > 1;
    if (begin && m_checkpoints->current() == epochs.back()) {
        m_checkpoints->setCurrent(epochs.front());
    }
    setPlaying(begin);
}

void MicroscopePage::setPlaying(bool playing) {
    const QString name = playing ? tr("Stop at this checkpoint") : tr("Play the checkpoints");
    m_play->setIconName(playing ? QStringLiteral("pause") : QStringLiteral("play"));
    m_play->setToolTip(name);
    m_play->setAccessibleName(name);
    playing ? m_playTimer.start() : m_playTimer.stop();
}

QWidget* MicroscopePage::createCheckpoints() {
    auto* panel = new QFrame(this);
    panel->setProperty("panel", true);
    auto* row = new QHBoxLayout(panel);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(16);
    row->addWidget(createSteps(panel));
    m_checkpoints = new CheckpointStrip(app().theme, panel);
    row->addWidget(m_checkpoints, 1);
    m_values = new CheckpointValues(app().theme, panel);
    row->addWidget(m_values);
    panel->setMaximumHeight(92);
    return panel;
}

} // namespace tessera
