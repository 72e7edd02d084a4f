// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/microscope_side.h"

#include "widgets/components/elided_label.h"
#include "widgets/components/line_sample.h"
#include "widgets/components/tables.h"
#include "widgets/images/attention_matrix.h"
#include "widgets/images/attention_overlay.h"
#include "widgets/images/color_bar.h"
#include "widgets/images/matrix_view.h"
#include "widgets/images/picture.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedLayout>

#include <algorithm>
#include <cmath>

namespace tessera {
MicroscopeSide::MicroscopeSide(Theme& theme, QWidget* parent)
    : Panel({}, parent), m_theme(theme), m_sample(new LineSample(0, theme, this)),
      m_prediction(new QLabel(this)), m_stack(new QStackedLayout),
      m_overlay(new AttentionOverlay(this)), m_matrix(new AttentionMatrix(this)),
      m_heads(new MatrixView(ColorMap::magma, this)), m_filters(new PictureGrid(this)),
      m_message(new QLabel(this)), m_bar(new ColorBar(ColorMap::magma, this)) {
    addHeaderWidget(m_sample);
    addHeaderWidget(m_prediction);
    m_overlay->setSides(96, 96);
    m_matrix->setSides(96, 96);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setProperty("secondary", true);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_overlay, m_matrix, m_heads, m_filters, m_message}) {
        m_stack->addWidget(widget);
    }
    content()->setContentsMargins(12, 8, 8, 8);
    content()->setSpacing(6);
    auto* pictures = new QHBoxLayout;
    pictures->setSpacing(8);
    pictures->addLayout(m_stack, 1);
    pictures->addWidget(m_bar);
    content()->addLayout(pictures, 1);
    auto* numbers = new QHBoxLayout;
    m_entropy = addNumber(numbers, tr("Entropy"));
    m_distance = addNumber(numbers, tr("Mean distance"));
    m_itself = addNumber(numbers, tr("On itself"));
    content()->addLayout(numbers);
    connect(m_overlay, &PatchGrid::patchSelected, this, &MicroscopeSide::patchSelected);
    connect(m_matrix, &AttentionMatrix::patchSelected, this, &MicroscopeSide::patchSelected);
    connect(m_heads, &MatrixView::cellSelected, this, &MicroscopeSide::headSelected);
}

QLabel* MicroscopeSide::addNumber(QHBoxLayout* row, const QString& name) {
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    auto* label = new ElidedLabel(name, this);
    label->setProperty("secondary", true);
    auto* value = new QLabel(this);
    value->setFont(m_theme.font(TextSize::secondary, true));
    value->setAccessibleName(name);
    column->addWidget(label);
    column->addWidget(value);
    row->addLayout(column, 1);
    return value;
}

void MicroscopeSide::setRun(const QString& name, int slot) {
    setTitle(name);
    m_sample->setSlot(slot);
    m_overlay->setAccessibleName(tr("Attention of %1 over the picture").arg(name));
    m_matrix->setAccessibleName(tr("Attention of %1 as a matrix").arg(name));
}

void MicroscopeSide::setMessage(const QString& message) {
    m_result.reset();
    m_message->setText(message);
    m_stack->setCurrentWidget(m_message);
    m_prediction->clear();
    m_bar->hide();
    for (QLabel* label : {m_entropy, m_distance, m_itself}) {
        label->setText(QString(QChar(0x2013)));
    }
}

void MicroscopeSide::setResult(std::shared_ptr<const InspectResult> result) {
    m_result = std::move(result);
    m_overlay->setPicture(toQImage(m_result->input));
    m_overlay->setGrid(m_result->grid);
    if (!m_result->predictions.empty()) {
        const auto& first = m_result->predictions.front();
        //: class and probability
        m_prediction->setText(tr("%1 %2 %").arg(QString::fromStdString(first.label),
                                                percentText(first.probability, 1)));
    }
    QList<QImage> filters;
    for (const Image& filter : m_result->filters) {
        filters << toQImage(filter);
    }
    m_filters->setPictures(filters);
}

void MicroscopeSide::present(const MicroscopeChoice& choice, float largest, bool bar) {
    if (!m_result) {
        return;
    }
    m_bar->setVisible(bar && choice.view != MicroscopeView::filters);
    switch (choice.view) {
    case MicroscopeView::heads:
        presentHeads(choice, largest);
        break;
    case MicroscopeView::filters:
        m_stack->setCurrentWidget(m_filters);
        break;
    case MicroscopeView::attention:
    case MicroscopeView::rollout:
    case MicroscopeView::positions:
        if (choice.matrix) {
            presentMatrix(choice, largest);
        } else {
            presentOverlay(choice, largest);
        }
        const bool percent = choice.view != MicroscopeView::positions;
        m_bar->setUnit(percent ? tr("weight in %, same scale in A and B")
                               : tr("cosine similarity"));
        m_bar->setScale(0, static_cast<double>(largest) * (percent ? 100 : 1), percent ? 1 : 2);
        break;
    }
    presentNumbers(choice);
}

void MicroscopeSide::showMissing(const MicroscopeChoice& choice) {
    const InspectResult& r = *m_result;
    if (choice.view == MicroscopeView::positions) {
        m_message->setText(tr("This model learns no position table. Choose another view."));
    } else if (choice.view == MicroscopeView::attention && choice.layer >= r.layers &&
               r.layers > 0) {
        m_message->setText(
            tr("This model has only %n layer(s). Choose an earlier one.", nullptr, r.layers));
    } else {
        m_message->setText(
            tr("This model has no attention between patches. Choose a run of a Vision "
               "Transformer."));
    }
    m_stack->setCurrentWidget(m_message);
}

void MicroscopeSide::presentOverlay(const MicroscopeChoice& choice, float largest) {
    const InspectResult& r = *m_result;
    auto weights = microscopeWeights(r, choice);
    if (weights.empty()) {
        showMissing(choice);
        return;
    }
    m_stack->setCurrentWidget(m_overlay);
    const bool percent = choice.view != MicroscopeView::positions;
    m_overlay->setMeaning(percent ? tr("weight") : tr("similarity"), percent);
    m_overlay->setWeights(std::move(weights), largest);
    const bool masked = r.diagonal_mask && choice.view == MicroscopeView::attention;
    m_overlay->setMasked(masked ? choice.row * r.grid + choice.column : -1);
    m_overlay->setStrength(choice.strength);
    m_overlay->select(choice.row, choice.column);
}

void MicroscopeSide::presentMatrix(const MicroscopeChoice& choice, float largest) {
    MicroscopeMatrix matrix = microscopeMatrix(*m_result, choice);
    if (matrix.side == 0) {
        showMissing(choice);
        return;
    }
    m_stack->setCurrentWidget(m_matrix);
    const bool percent = choice.view != MicroscopeView::positions;
    m_matrix->setMeaning(percent ? tr("weight") : tr("similarity"), percent);
    m_matrix->setValues(matrix.side, std::move(matrix.values), largest, m_result->grid,
                        matrix.classToken);
    m_matrix->select(choice.row, choice.column);
}

void MicroscopeSide::presentHeads(const MicroscopeChoice& choice, float largest) {
    const InspectResult& r = *m_result;
    const std::vector<float>& table = headTable(r, choice.table);
    if (table.empty()) {
        showMissing(choice);
        return;
    }
    m_stack->setCurrentWidget(m_heads);
    std::vector<float> values = table;
    const bool share = choice.table == HeadTable::diagonal;
    for (float& value : values) {
        value *= share ? 100.0F : 1.0F;
    }
    const int decimals = choice.table == HeadTable::entropy ? 2 : share ? 1 : 0;
    const float end = share ? largest * 100.0F : largest;
    m_heads->setValues(r.layers, r.heads, std::move(values), end, decimals);
    QStringList rows;
    QStringList columns;
    for (int layer = 0; layer < r.layers; ++layer) {
        rows << tr("layer %1").arg(layer + 1);
    }
    for (int head = 0; head < r.heads; ++head) {
        columns << tr("head %1").arg(head + 1);
    }
    m_heads->setNames(rows, columns);
    m_heads->select(choice.layer, choice.head);
    QString name = tr("Mean attention distance in pixels, layers by heads");
    QString unit = tr("px");
    if (choice.table == HeadTable::entropy) {
        name = tr("Attention entropy in nats, layers by heads");
        unit = tr("nats");
    } else if (share) {
        name = tr("Weight of a token on itself in percent, layers by heads");
        unit = QStringLiteral("%");
    }
    m_heads->setAccessibleName(name);
    m_bar->setUnit(unit);
    m_bar->setScale(0, static_cast<double>(end), decimals);
}

void MicroscopeSide::presentNumbers(const MicroscopeChoice& choice) {
    const InspectResult& r = *m_result;
    m_entropy->setText(tr("%1 nats").arg(numberText(headValue(r.entropy, r, choice), 2)));
    m_distance->setText(tr("%1 px").arg(numberText(headValue(r.distance, r, choice), 0)));
    m_itself->setText(r.diagonal_mask
                          ? tr("masked")
                          : tr("%1 %").arg(percentText(headValue(r.diagonal, r, choice), 1)));
}

} // namespace tessera
