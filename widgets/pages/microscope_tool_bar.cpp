// SPDX-License-Identifier: GPL-3.0-or-later
// Tool bar of the Microscope page.
#include "widgets/components/compact_choice.h"
#include "widgets/images/patch_grid.h"
#include "widgets/pages/microscope_page.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSlider>
#include <QToolButton>

namespace tessera {
namespace {

constexpr int kMostViews = 5;
constexpr int kMostHeads = 7; // six and the mean; more are a list

QLabel* addName(QHBoxLayout* bar, const QString& text, QWidget* parent) {
    auto* words = new QLabel(text, parent);
    words->setProperty("secondary", true);
    bar->addWidget(words);
    return words;
}

} // namespace

void MicroscopePage::createToolBar() {
    auto* bar = toolBar();
    bar->parentWidget()->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_view = new CompactChoice(
        tr("What is shown"),
        {tr("Attention"), tr("Rollout"), tr("Heads"), tr("Positions"), tr("Filters")}, kMostViews,
        this);
    m_view->setObjectName(QStringLiteral("microscopeView"));
    bar->addWidget(m_view);
    createSliders(bar);
    m_matrix = new QPushButton(tr("Matrix"), this);
    m_matrix->setObjectName(QStringLiteral("microscopeMatrixButton"));
    m_matrix->setCheckable(true);
    m_matrix->setToolTip(tr("All queries at once as a matrix: queries downwards, keys to the "
                            "right"));
    bar->addWidget(m_matrix);
    m_table = new CompactChoice(tr("Which number of the heads is shown"),
                                {tr("Distance"), tr("Entropy"), tr("On itself")}, kMostViews, this);
    m_table->setObjectName(QStringLiteral("microscopeTable"));
    bar->addWidget(m_table);
    m_strengthName = addName(bar, tr("Overlay"), this);
    m_strength = new QSlider(Qt::Horizontal, this);
    m_strength->setRange(0, 100);
    m_strength->setValue(100);
    m_strength->setMinimumWidth(50);
    m_strength->setMaximumWidth(80);
    m_strength->setAccessibleName(tr("Strength of the overlay"));
    m_strength->setToolTip(tr("Strength of the overlay"));
    bar->addWidget(m_strength);
    bar->addStretch(1);
    m_lockStep = new QCheckBox(tr("Lock step"), this);
    m_lockStep->setToolTip(tr("Both runs follow the checkpoint slider; off: only the first"));
    m_lockStep->setChecked(true);
    bar->addWidget(m_lockStep);
    createOverflow(bar);
}

void MicroscopePage::createSliders(QHBoxLayout* bar) {
    addName(bar, tr("Layer"), this);
    m_layer = new QSlider(Qt::Horizontal, this);
    m_layer->setObjectName(QStringLiteral("microscopeLayer"));
    m_layer->setRange(1, 1);
    m_layer->setMinimumWidth(48);
    m_layer->setMaximumWidth(112);
    m_layer->setAccessibleName(tr("Layer"));
    bar->addWidget(m_layer);
    m_layerText = new QLabel(this);
    m_layerText->setMinimumWidth(
        m_layerText->fontMetrics().horizontalAdvance(tr("%1 of %2").arg(88).arg(88)));
    bar->addWidget(m_layerText);
    addName(bar, tr("Head"), this);
    m_head = new CompactChoice(tr("Head"), {tr("Mean")}, kMostHeads, this);
    m_head->setObjectName(QStringLiteral("microscopeHead"));
    bar->addWidget(m_head);
}

void MicroscopePage::createOverflow(QHBoxLayout* bar) {
    m_more = new QToolButton(this);
    m_more->setText(QString(QChar(0x00bb)));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_more);
    m_more->setMenu(menu);
    QAction* lock = menu->addAction(m_lockStep->text());
    lock->setCheckable(true);
    lock->setChecked(true);
    connect(lock, &QAction::toggled, m_lockStep, &QCheckBox::setChecked);
    connect(m_lockStep, &QCheckBox::toggled, lock, &QAction::setChecked);
    QMenu* strengths = menu->addMenu(m_strengthName->text());
    for (const int percent : {0, 25, 50, 75, 100}) {
        strengths->addAction(tr("%1 %").arg(percent), this,
                             [this, percent] { m_strength->setValue(percent); });
    }
    bar->addWidget(m_more);
    m_more->hide();
}

void MicroscopePage::connectToolBar() {
    connect(m_view, &CompactChoice::currentChanged, this, [this](int index) {
        m_choice.view = static_cast<MicroscopeView>(index);
        presentViews();
        present();
    });
    connect(m_table, &CompactChoice::currentChanged, this, [this](int index) {
        m_choice.table = static_cast<HeadTable>(index);
        present();
    });
    connect(m_matrix, &QPushButton::toggled, this, [this](bool on) {
        m_choice.matrix = on;
        presentViews();
        present();
    });
    connect(m_layer, &QSlider::valueChanged, this, [this](int layer) {
        m_choice.layer = layer - 1;
        present();
    });
    connect(m_head, &CompactChoice::currentChanged, this, [this](int index) {
        m_choice.head = index == m_head->count() - 1 ? -1 : index;
        present();
    });
    connect(m_strength, &QSlider::valueChanged, this, [this](int percent) {
        m_choice.strength = percent / 100.0;
        present();
    });
    connect(m_lockStep, &QCheckBox::toggled, this, [this](bool on) {
        if (on) {
            inspect(1);
        }
    });
    presentViews();
}

/// Controls that mean nothing for a view are grey, or make room.
void MicroscopePage::presentViews() {
    const MicroscopeView view = m_choice.view;
    const bool heads = view == MicroscopeView::heads;
    const bool weights = !heads && view != MicroscopeView::filters;
    m_table->setVisible(heads);
    m_matrix->setVisible(!heads);
    m_matrix->setEnabled(weights);
    m_strength->setEnabled(weights && !m_choice.matrix);
    m_head->setEnabled(heads || view == MicroscopeView::attention);
    arrangeToolBar();
}

void MicroscopePage::arrangeToolBar() {
    const int room = width();
    const bool heads = m_choice.view == MicroscopeView::heads;
    const auto fits = [this, room] {
        toolBar()->invalidate();
        return toolBar()->minimumSize().width() <= room;
    };
    m_view->setCompact(false);
    m_head->setCompact(false);
    m_table->setCompact(false);
    m_strengthName->setVisible(!heads);
    m_strength->setVisible(!heads);
    m_lockStep->show();
    m_more->hide();
    if (fits()) {
        return;
    }
    m_strengthName->hide(); // the slider's tool tip says the same
    if (fits()) {
        return;
    }
    m_table->setCompact(true);
    if (fits()) {
        return;
    }
    m_head->setCompact(true);
    if (fits()) {
        return;
    }
    m_more->show();
    m_strength->hide();
    if (fits()) {
        return;
    }
    m_lockStep->hide();
    if (!fits()) {
        m_view->setCompact(true);
    }
}

} // namespace tessera
