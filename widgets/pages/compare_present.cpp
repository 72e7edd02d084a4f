// SPDX-License-Identifier: GPL-3.0-or-later
// What the Compare page shows of a comparison.
#include "widgets/components/banner.h"
#include "widgets/components/compact_choice.h"
#include "widgets/components/joined_buttons.h"
#include "widgets/components/line_sample.h"
#include "widgets/components/page_header.h"
#include "widgets/components/panel.h"
#include "widgets/components/tables.h"
#include "widgets/images/attention_overlay.h"
#include "widgets/pages/compare_classes.h"
#include "widgets/pages/compare_page.h"
#include "widgets/pages/picture_gallery.h"
#include "widgets/plots/curve_plot.h"
#include "widgets/plots/interval_strip.h"
#include "widgets/session/run_library.h"
#include "widgets/session/run_selection.h"
#include "widgets/session/sentence_text.h"

#include <QLabel>
#include <QStandardItemModel>

#include <algorithm>
#include <cmath>
#include <map>

namespace tessera {

int ComparePage::slotOf(std::size_t side) const {
    const auto shown = [this](std::size_t which) {
        return m_sides[which].runs.empty() ? -1 : app().selection.slot(m_sides[which].runs.front());
    };
    const int own = shown(side);
    const int other = shown(1 - side);
    if (own >= 0 && (own != other || side == 0)) {
        return own;
    }
    const int wanted = static_cast<int>(side);
    return wanted != other ? wanted : 1 - wanted;
}

std::vector<uint64_t> ComparePage::seedsOf(std::size_t side) const {
    std::vector<uint64_t> seeds;
    for (const QString& directory : m_sides[side].runs) {
        const RunSummary* run = app().library.find(directory);
        seeds.push_back(run ? run->seed : 0);
    }
    return seeds;
}

void ComparePage::present() {
    for (std::size_t side = 0; side < 2; ++side) {
        m_samples[side]->setSlot(slotOf(side));
        m_samples[side + 2]->setSlot(slotOf(side));
    }
    m_pair = shownPair(seedsOf(0), seedsOf(1));
    presentVerdict();
    presentCurves();
    presentScores();
    presentFairness();
    m_disagreement = disagreement(m_data->images);
    presentGallery();
    m_source.setData(QString::fromStdString(m_data->configs[0].data.path));
    inspect();
}

void ComparePage::forget() {
    m_data.reset();
    m_pair = {0, 0};
    m_strip->hide();
    m_curves->clear();
    m_scores->setRowCount(0);
    m_classes->setClasses({});
    m_fairness->clear();
    m_things->clear();
    m_galleryData = nullptr;
    m_gallery->setPictures(nullptr, {}, {});
    for (std::size_t side = 0; side < 2; ++side) {
        forgetAnswer(side);
    }
    presentWeights();
    header().setContext({});
    m_verdict->setKind(Banner::Kind::info);
    m_verdict->setTexts(tr("Reading the runs…"), {});
}

QString ComparePage::unfinishedText() const {
    for (std::size_t side = 0; side < 2; ++side) {
        for (const RunOutcome& run : m_data->outcomes[side]) {
            if (run.state == RunState::interrupted) {
                return tr("%1 was interrupted; resume it on Train.").arg(sideName(side));
            }
            if (run.state == RunState::stopped || run.state == RunState::failed) {
                return tr("%1 ended before its last epoch; resume it on Train.")
                    .arg(sideName(side));
            }
            if (run.state == RunState::running || run.state == RunState::paused ||
                run.state == RunState::queued) {
                return tr("%1 is still training.").arg(sideName(side));
            }
        }
    }
    return tr("A run has not finished.");
}

/// "After epoch 3 of both: A 41.20 %, B 43.00 %", and that there is no verdict.
QString ComparePage::scoresSoFar() const {
    const Comparison& c = m_data->comparison;
    if (!c.epoch) {
        return tr("There is no epoch yet that both have evaluated, and no verdict before both have "
                  "finished.");
    }
    return tr("After epoch %1 of both: A %2 %, B %3 % validation top-1. There is no verdict before "
              "both have finished.")
        .arg(numberText(*c.epoch, 0), percentText(c.a.top1, 2), percentText(c.b.top1, 2));
}

/// B − A of every seed that both sides have, in points.
std::vector<double> ComparePage::seedDifferences() const {
    const Comparison& c = m_data->comparison;
    const auto seeds_a = seedsOf(0);
    const auto seeds_b = seedsOf(1);
    std::vector<double> differences;
    if (c.a.top1s.size() == seeds_a.size() && c.b.top1s.size() == seeds_b.size() &&
        seeds_a.size() > 1) {
        for (std::size_t i = 0; i < seeds_b.size(); ++i) {
            const auto at = std::find(seeds_a.begin(), seeds_a.end(), seeds_b[i]);
            if (at != seeds_a.end()) {
                const auto place = static_cast<std::size_t>(at - seeds_a.begin());
                differences.push_back(100 * (c.b.top1s[i] - c.a.top1s[place]));
            }
        }
    }
    return differences;
}

void ComparePage::presentVerdict() {
    const Comparison& c = m_data->comparison;
    header().setContext(c.split == "test" ? tr("scores of the test split")
                                          : tr("scores of the validation split"));
    VerdictTexts texts = verdictTexts(c, sideName(0), sideName(1));
    if (c.verdict == Verdict::unfinished) {
        texts = {unfinishedText(), scoresSoFar()};
    }
    const bool clear = c.verdict == Verdict::better || c.verdict == Verdict::worse;
    m_verdict->setKind(clear                              ? Banner::Kind::success
                       : c.verdict == Verdict::unmeasured ? Banner::Kind::warning
                                                          : Banner::Kind::info);
    m_verdict->setTexts(texts.sentence, texts.detail);
    std::optional<std::pair<double, double>> interval;
    if (c.interval) {
        interval = {c.interval->low * 100, c.interval->high * 100};
    }
    m_strip->setDifference(c.delta * 100, interval, slotOf(1));
    m_strip->setSeeds(seedDifferences());
    m_strip->setVisible(std::isfinite(c.delta) && c.verdict != Verdict::unfinished);
}

void ComparePage::presentCurves() {
    if (!m_data) {
        return;
    }
    static constexpr const char* kTags[] = {tags::kValTop1, tags::kValTop5, tags::kValLoss};
    const int measure = m_measure->current();
    m_curves->clear();
    m_curves->setVertical(
        measure == 2 ? CurveAxis{tr("Validation loss"), tr("nats"), 1, 3, false}
                     : CurveAxis{measure == 0 ? tr("Validation top-1") : tr("Validation top-5"),
                                 QStringLiteral("%"), 100, 2, false});
    for (std::size_t side = 0; side < 2; ++side) {
        const auto found = m_data->curves[side].find(kTags[measure]);
        if (found == m_data->curves[side].end()) {
            continue;
        }
        const SeedCurve& curve = found->second;
        const bool several = m_sides[side].runs.size() > 1;
        const StepScale scale{static_cast<double>(m_data->steps_per_epoch[side]), 1};
        const int id = m_curves->addCurve({sideName(side) + QString::number(side),
                                           sideName(side),
                                           slotOf(side),
                                           several ? CurveRole::band : CurveRole::validation,
                                           scale,
                                           {}});
        if (several) {
            m_curves->appendBand(id, curve.steps, curve.mean, curve.low, curve.high);
        } else {
            const std::vector<double> seconds(curve.steps.size(), 0.0);
            m_curves->append(id, curve.steps, seconds, curve.mean);
        }
    }
}

void ComparePage::presentScoresTitle() {
    if (!m_data) {
        return;
    }
    QStringList subtitle;
    if (const auto& epoch = m_data->comparison.epoch) {
        subtitle << tr("after epoch %1 of both").arg(numberText(*epoch, 0));
    }
    if (m_sides[0].runs.size() > 1 || m_sides[1].runs.size() > 1) {
        subtitle << tr("mean ± 95 % interval over seeds");
    }
    const auto tested = static_cast<int>(tested_classes(m_data->comparison.classes));
    if (m_scoresView->current() == 1 && tested > 0) {
        subtitle << tr("p adjusted by Holm's method for %n class(es)", nullptr, tested);
    }
    m_scoresPanel->setSubtitle(subtitle.join(QStringLiteral(", ")));
}

void ComparePage::presentScores() {
    m_scores->setRowCount(0);
    presentScoresTitle();
    for (const Measure& measure : m_data->comparison.measures) {
        const char better = measure.better();
        QList<QStandardItem*> row;
        for (const QString& cell :
             {measureName(measure.kind), sideText(measure.a, measure.kind),
              sideText(measure.b, measure.kind), deltaText(measure), intervalText(measure),
              better == 0 ? QString(QChar(0x2013)) : QString(QLatin1Char(better))}) {
            auto* item = new QStandardItem(cell);
            item->setEditable(false);
            item->setTextAlignment((row.isEmpty() ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
            row << item;
        }
        const MeasureFormat format = measure_format(measure.kind);
        for (const int side : {1, 2}) {
            const MeasureSide& of = side == 1 ? measure.a : measure.b;
            if (std::isfinite(of.deviation)) {
                row[side]->setToolTip(
                    tr("Standard deviation over %n seed(s): %1", nullptr,
                       static_cast<int>(of.values.size()))
                        .arg(numberText(of.deviation * format.factor, format.decimals)));
            }
        }
        row[3]->setFont(app().theme.font(TextSize::body, true));
        m_scores->appendRow(row);
    }
    fitColumns(*m_table, 0);
    m_classes->setClasses(m_data->comparison.classes);
}

QString ComparePage::equalTimeText() const {
    const auto& equal = m_data->comparison.equal_time;
    if (!equal) {
        return tr("No evaluation of both sides after equal training time.");
    }
    //: %1 a duration, %2 and %3 epochs, %4 to %6 percent and points, %7 an interval or nothing
    return tr("After equal training time (%1: epoch %2 of A, %3 of B) validation top-1 is A %4 %, "
              "B %5 %, B − A %6 points%7.")
        .arg(durationText(equal->seconds), numberText(equal->epoch_a, 1),
             numberText(equal->epoch_b, 1), percentText(equal->top1.a.mean, 2),
             percentText(equal->top1.b.mean, 2), deltaText(equal->top1),
             equal->top1.test ? tr(", 95 % interval %1").arg(intervalText(equal->top1))
                              : QString());
}

void ComparePage::presentFairness() {
    const Comparison& c = m_data->comparison;
    const QString good = app().theme.color(Role::good).name();
    const QString warning = app().theme.color(Role::warning).name();
    const QString accent = app().theme.color(Role::accent).name();
    QStringList text;
    const auto line = [&](bool fine, const QString& words) {
        text << QStringLiteral(
                    "<p style='margin:3px 0'><span style='color:%1'><b>%2</b></span> %3</p>")
                    .arg(fine ? good : warning, fine ? QStringLiteral("✓") : QStringLiteral("!"),
                         words);
    };
    int things = int(c.damage.size());
    for (const Sentence& damage : c.damage) {
        line(false, sentenceText(damage).toHtmlEscaped());
    }
    for (const bool fine : {false, true}) { // what one should know comes first
        for (const FairnessItem& item : c.fairness) {
            if (item.fine == fine) {
                line(fine, fairnessText(item));
                things += fine ? 0 : 1;
            }
        }
    }
    line(true, equalTimeText());
    if (!c.differences.empty()) {
        QString rows;
        for (const SettingDifference& each : c.differences) {
            const QString key = QString::fromStdString(each.key).toHtmlEscaped();
            const QString link =
                QStringLiteral("<a style='color:%1' href='%2%3'>%4</a>")
                    .arg(accent, each.declared ? QStringLiteral("-") : QStringLiteral("+"), key,
                         each.declared ? tr("declared") : tr("declare"));
            rows += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td>%2&nbsp;&nbsp;</td>"
                                   "<td>%3&nbsp;&nbsp;</td><td>%4</td></tr>")
                        .arg(key, QString::fromStdString(each.a).toHtmlEscaped(),
                             QString::fromStdString(each.b).toHtmlEscaped(), link);
        }
        text << QStringLiteral("<p style='margin:8px 0 2px 0'><b>%1</b></p><table>%2</table>")
                    .arg(tr("Settings that differ"), rows);
    }
    m_fairness->setText(text.join(QString()));
    m_fairness->setToolTip(tr("\"declare\" makes a setting part of the factor under test, "
                              "\"declared\" takes it out again."));
    m_things->setText(
        QStringLiteral("<span style='color:%1'>%2</span>")
            .arg(things > 0 ? warning : good,
                 things > 0 ? tr("! %n thing(s) to know", nullptr, things) : tr("✓ fair")));
}

void ComparePage::presentGallery() {
    if (!m_data) {
        return;
    }
    const PairedImages& images = m_data->images;
    const std::array<const std::vector<std::size_t>*, 3> lists{
        &m_disagreement.only_b, &m_disagreement.only_a, &m_disagreement.neither};
    const bool several = images.pairs > 1;
    const std::array<QString, 3> names{
        several ? tr("B right more often %1") : tr("B right, A wrong %1"),
        several ? tr("A right more often %1") : tr("A right, B wrong %1"), tr("Both wrong %1")};
    QStringList labels;
    for (std::size_t i = 0; i < lists.size(); ++i) {
        labels << names[i].arg(countText(static_cast<qint64>(lists[i]->size())));
    }
    m_kind->setLabels(labels, m_kind->current());
    const auto data = pictures();
    m_galleryData = data.get();
    m_gallery->setSubtitle(several ? tr("by difference of the true class' mean probability")
                                   : tr("by difference of the true class' probability"));
    m_gallery->setEmptyText(
        images.problem.empty()
            ? tr("There is no such picture.")
            : tr("The runs hold no answers on the same pictures; see the verdict above."));
    const auto caption = [this](std::size_t i) {
        const PairedImages& of = m_data->images;
        const auto& names_of = m_data->outcomes[0].front().test.class_names;
        const std::size_t label =
            i < of.labels.size() ? static_cast<std::size_t>(of.labels[i]) : names_of.size();
        const QString name =
            label < names_of.size() ? QString::fromStdString(names_of[label]) : QString();
        //: class, probability that A and B give to it
        return tr("%1\nA %2 %, B %3 %")
            .arg(name, percentText(static_cast<double>(of.truth_a[i]), 0),
                 percentText(static_cast<double>(of.truth_b[i]), 0));
    };
    m_gallery->setPictures(data ? data->test : nullptr,
                           *lists[static_cast<std::size_t>(m_kind->current())], caption);
}

} // namespace tessera
