// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/microscope_side.h"

#include "widgets/components/line_sample.h"
#include "widgets/components/tables.h"
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
namespace {

std::size_t at(int value) {
    return static_cast<std::size_t>(value);
}

std::vector<float> attentionRow(const InspectResult& r, const MicroscopeChoice& choice) {
    const int offset = r.class_token ? 1 : 0;
    const int query = choice.row * r.grid + choice.column + offset;
    const int first = choice.head < 0 ? 0 : std::min(choice.head, r.heads - 1);
    const int last = choice.head < 0 ? r.heads : first + 1;
    std::vector<float> weights(at(r.grid * r.grid), 0.0F);
    for (int head = first; head < last; ++head) {
        const std::size_t row =
            ((at(choice.layer) * at(r.heads) + at(head)) * at(r.tokens) + at(query)) * at(r.tokens);
        for (std::size_t i = 0; i < weights.size(); ++i) {
            weights[i] += r.attention[row + at(offset) + i] / static_cast<float>(last - first);
        }
    }
    return weights;
}

} // namespace

std::vector<float> microscopeWeights(const InspectResult& r, const MicroscopeChoice& choice) {
    const std::size_t patches = at(r.grid) * at(r.grid);
    const int patch = choice.row * r.grid + choice.column;
    if (choice.row >= r.grid || choice.column >= r.grid || patches == 0) {
        return {};
    }
    switch (choice.view) {
    case MicroscopeView::attention:
        if (choice.layer < r.layers &&
            r.attention.size() == at(r.layers) * at(r.heads) * at(r.tokens) * at(r.tokens)) {
            return attentionRow(r, choice);
        }
        break;
    case MicroscopeView::rollout:
        if (r.rollout.size() == at(r.tokens) * at(r.tokens)) {
            const int offset = r.class_token ? 1 : 0;
            const auto row = r.rollout.begin() + (patch + offset) * r.tokens + offset;
            return {row, row + static_cast<std::ptrdiff_t>(patches)};
        }
        break;
    case MicroscopeView::positions:
        if (r.position_similarity.size() == patches * patches) {
            const auto row =
                r.position_similarity.begin() + patch * static_cast<std::ptrdiff_t>(patches);
            return {row, row + static_cast<std::ptrdiff_t>(patches)};
        }
        break;
    case MicroscopeView::distance:
    case MicroscopeView::filters:
        break;
    }
    return {};
}

double headValue(const std::vector<float>& table, const InspectResult& r,
                 const MicroscopeChoice& choice) {
    const std::size_t row = at(choice.layer) * at(r.heads);
    if (r.heads <= 0 || table.size() < row + at(r.heads)) {
        return kNotMeasured;
    }
    if (choice.head >= 0) {
        return static_cast<double>(table[row + at(std::min(choice.head, r.heads - 1))]);
    }
    double sum = 0;
    for (int head = 0; head < r.heads; ++head) {
        sum += static_cast<double>(table[row + at(head)]);
    }
    return sum / r.heads;
}

MicroscopeSide::MicroscopeSide(Theme& theme, QWidget* parent)
    : Panel({}, parent), m_theme(theme), m_sample(new LineSample(0, theme, this)),
      m_prediction(new QLabel(this)), m_stack(new QStackedLayout),
      m_overlay(new AttentionOverlay(this)), m_matrix(new MatrixView(ColorMap::magma, this)),
      m_filters(new PictureGrid(this)), m_message(new QLabel(this)),
      m_bar(new ColorBar(ColorMap::magma, this)) {
    addHeaderWidget(m_sample);
    addHeaderWidget(m_prediction);
    m_overlay->setSides(120, 170);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setProperty("secondary", true);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_overlay, m_matrix, m_filters, m_message}) {
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
}

QLabel* MicroscopeSide::addNumber(QHBoxLayout* row, const QString& name) {
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    auto* label = new QLabel(name, this);
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
    const InspectResult& r = *m_result;
    const bool overlay =
        choice.view != MicroscopeView::distance && choice.view != MicroscopeView::filters;
    m_bar->setVisible(bar && choice.view != MicroscopeView::filters);
    if (overlay) {
        auto weights = microscopeWeights(r, choice);
        if (weights.empty()) {
            m_message->setText(choice.view == MicroscopeView::positions
                                   ? tr("This model learns no position table.")
                                   : tr("This model hands out no attention."));
            m_stack->setCurrentWidget(m_message);
        } else {
            m_stack->setCurrentWidget(m_overlay);
        }
        const bool percent = choice.view != MicroscopeView::positions;
        m_overlay->setMeaning(percent ? tr("weight") : tr("similarity"), percent);
        m_overlay->setWeights(std::move(weights), largest);
        const bool masked = r.diagonal_mask && choice.view == MicroscopeView::attention;
        m_overlay->setMasked(masked ? choice.row * r.grid + choice.column : -1);
        m_overlay->setStrength(choice.strength);
        m_overlay->select(choice.row, choice.column);
        m_bar->setUnit(percent ? tr("weight in %, same scale in A and B")
                               : tr("cosine similarity"));
        m_bar->setScale(0, static_cast<double>(largest) * (percent ? 100 : 1), percent ? 1 : 2);
    } else if (choice.view == MicroscopeView::distance) {
        m_stack->setCurrentWidget(m_matrix);
        m_matrix->setValues(r.layers, r.heads, r.distance, largest, 0);
        QStringList rows;
        QStringList columns;
        for (int layer = 0; layer < r.layers; ++layer) {
            rows << tr("layer %1").arg(layer + 1);
        }
        for (int head = 0; head < r.heads; ++head) {
            columns << tr("head %1").arg(head + 1);
        }
        m_matrix->setNames(rows, columns);
        m_matrix->select(choice.layer, choice.head);
        m_matrix->setAccessibleName(tr("Mean attention distance in pixels, layers by heads"));
        m_bar->setUnit(tr("px"));
        m_bar->setScale(0, static_cast<double>(largest), 0);
    } else {
        m_stack->setCurrentWidget(m_filters);
    }
    presentNumbers(choice);
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
