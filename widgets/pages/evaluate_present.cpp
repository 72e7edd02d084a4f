// SPDX-License-Identifier: GPL-3.0-or-later
// What the Evaluate page shows of a result.
#include "widgets/components/empty_state.h"
#include "widgets/components/icon_button.h"
#include "widgets/components/page_header.h"
#include "widgets/components/share_bars.h"
#include "widgets/components/tables.h"
#include "widgets/images/data_use.h"
#include "widgets/pages/evaluate_page.h"
#include "widgets/pages/picture_gallery.h"
#include "widgets/plots/confusion_plot.h"
#include "widgets/plots/reliability_plot.h"
#include "widgets/session/run_library.h"
#include "widgets/session/run_selection.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QStandardItemModel>

#include <algorithm>
#include <array>
#include <cmath>

namespace tessera {
namespace {

constexpr int kSortRole = Qt::UserRole + 1;

QStandardItem* textItem(const QString& text) {
    auto* item = new QStandardItem(text);
    item->setData(text.toLower(), kSortRole);
    item->setEditable(false);
    return item;
}

QStandardItem* numberItem(const QString& text, double value) {
    auto* item = new QStandardItem(text);
    item->setData(std::isfinite(value) ? value : -1.0, kSortRole);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    item->setEditable(false);
    return item;
}

QStandardItem* barItem(double share) {
    auto* item = numberItem({}, share);
    item->setData(QVariantList{share}, ShareBars::kSharesRole);
    item->setData(percentText(share, 1), Qt::AccessibleTextRole);
    return item;
}

} // namespace

void EvaluatePage::present() {
    const EvaluateRequest now = request();
    const auto found = m_results.find(now.key());
    const auto evaluation = found == m_results.end() ? nullptr : found->second.evaluation;
    const bool other = evaluation != m_evaluation;
    m_evaluation = evaluation;
    if (!m_evaluation) {
        setNumbers({}, {});
    }
    m_export->setEnabled(m_evaluation != nullptr);
    m_stack->setCurrentIndex(m_evaluation ? 0 : 1);
    if (!m_evaluation) {
        const bool any = !now.run.isEmpty();
        const bool before = std::any_of(m_results.begin(), m_results.end(), [&](const auto& kept) {
            return kept.second.request.isSameQuestion(now);
        });
        const bool early = m_checkpoints.empty() && app().library.activity(now.run).live;
        m_empty->setTexts(
            !any     ? tr("No model yet")
            : m_busy ? tr("Evaluating...")
            : early  ? tr("No checkpoint yet")
            : before ? tr("This checkpoint is newer than what was evaluated")
                     : tr("Not evaluated yet"),
            !any     ? tr("Train a run on Experiment; then evaluate it here.")
            : m_busy ? tr("Every image of the split goes through the network. Cancel evaluation "
                          "stops it.")
            : early  ? tr("The run has just begun; its first checkpoint can be evaluated.")
                     : tr("Press Evaluate: the checkpoint sees every image of the split."));
        m_stopCounting->hide();
        header().setContext({});
        return;
    }
    if (!other) {
        return;
    }
    header().setContext(m_evaluation->data);
    presentNumbers();
    countCopies();
    m_confusion->setResult(m_evaluation->result);
    m_reliability->setSlot(app().selection.slot(now.run));
    m_reliability->setCalibration(m_evaluation->calibration);
    presentClasses();
    presentGroups();
    presentPictures();
}

void EvaluatePage::presentNumbers() {
    const EvalResult& r = m_evaluation->result;
    const QString key = divisionKey(m_evaluation->config);
    const auto copies = m_copies.find(key);
    const bool counting = r.split == "test" && m_counting == key;
    m_stopCounting->setVisible(counting);
    const bool counted = r.split == "test" && copies != m_copies.end();
    // Narrow gaps: the last number must not be cut beside the view buttons.
    const QString scores = tr("Top-1 <b>%1</b> %&nbsp; Top-5 <b>%2</b> %&nbsp; Loss <b>%3</b> nats"
                              "&nbsp; ECE <b>%4</b> %&nbsp; Images <b>%5</b>")
                               .arg(percentText(r.top1), percentText(r.top5), numberText(r.loss, 3),
                                    percentText(r.ece, 1), countText(r.images));
    setNumbers(counted ? tr("%1&nbsp; Copies <b>%2</b>",
                            "after the scores: test pictures also in training")
                             .arg(scores, countText(int64_t(copies->second)))
               : counting ? tr("%1&nbsp; Counting copies...",
                               "after the scores: test pictures also in training")
                                .arg(scores)
                          : scores,
               counted || counting
                   ? tr("Test pictures with an exact or near copy among the training pictures "
                        "flatter the score. Data lists them under Splits.")
                   : QString());
}

void EvaluatePage::setNumbers(const QString& text, const QString& help) {
    for (QLabel* numbers : m_numbers) {
        numbers->setText(text);
        numbers->setToolTip(help);
    }
    placeNumbers();
}

void EvaluatePage::presentClasses() {
    const ValueTable table = classTable(m_evaluation);
    m_classes->setRowCount(0);
    QList<QList<QStandardItem*>> rows;
    for (int i = 0; i < table.rows; ++i) {
        const auto count = [&](int column) {
            const QVariant value = table.cell(i, column);
            const double number = value.toDouble();
            return numberItem(std::isfinite(number) ? countText(value.toLongLong())
                                                    : QString(QChar(0x2013)),
                              number);
        };
        const auto share = [&](int column) {
            const double value = table.cell(i, column).toDouble();
            return numberItem(percentText(value, 1), value);
        };
        m_classes->appendRow({textItem(table.cell(i, 0).toString()), count(1), share(2), share(3),
                              share(4), count(5), barItem(table.cell(i, 2).toDouble())});
    }
}

void EvaluatePage::presentGroups() {
    m_groups->setRowCount(0);
    const Evaluation& e = *m_evaluation;
    struct Group {
        QString name;
        QString range;
        double accuracy;
        int64_t low, high;
    };
    const std::array<Group, 3> groups{
        Group{tr("Many"), tr("more than 100"), e.groups.many, 101, INT64_MAX},
        Group{tr("Medium"), tr("20 to 100"), e.groups.medium, 20, 100},
        Group{tr("Few"), tr("fewer than 20"), e.groups.few, 0, 19}};
    for (const Group& group : groups) {
        const auto classes =
            std::count_if(e.trainCounts.begin(), e.trainCounts.end(), [&](int64_t images) {
                return images >= group.low && images <= group.high;
            });
        auto* range = textItem(group.range);
        range->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_groups->appendRow({textItem(group.name), range,
                             numberItem(countText(classes), static_cast<double>(classes)),
                             numberItem(percentText(group.accuracy, 2), group.accuracy),
                             barItem(group.accuracy)});
    }
}

QString EvaluatePage::className(int label) const {
    const auto& names = m_evaluation->result.class_names;
    const auto at = static_cast<std::size_t>(label);
    return at < names.size() ? QString::fromStdString(names[at]) : QString();
}

QString EvaluatePage::captionOf(std::size_t index) const {
    const EvalResult& r = m_evaluation->result;
    const int truth = index < r.labels.size() ? r.labels[index] : -1;
    const double confidence =
        index < r.confidences.size() ? static_cast<double>(r.confidences[index]) : kNotMeasured;
    //: true class, predicted class, its probability
    return tr("%1\n→ %2 %3 %")
        .arg(className(truth), className(r.predictions.at(index)), percentText(confidence, 1));
}

void EvaluatePage::presentPictures() {
    const auto caption = [this](std::size_t index) { return captionOf(index); };
    m_cell->setTitle(tr("No cell chosen"));
    m_cell->setPictures(m_evaluation->set, {}, caption);
    m_mistakes->setPictures(m_evaluation->set, m_evaluation->mistakes, caption);
}

void EvaluatePage::showCell(int truth, int prediction) {
    if (!m_evaluation || truth < 0 || prediction < 0) {
        return;
    }
    m_cell->setTitle(truth == prediction
                         ? tr("%1 seen as such").arg(className(truth))
                         : tr("%1 taken for %2").arg(className(truth), className(prediction)));
    m_cell->setEmptyText(tr("There is no such picture."));
    m_cell->setPictures(m_evaluation->set, picturesOfCell(m_evaluation->result, truth, prediction),
                        [this](std::size_t index) { return captionOf(index); });
}

} // namespace tessera
