// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/compare_page.h"

#include "training/report/comparison_report.h"
#include "widgets/components/banner.h"
#include "widgets/components/empty_state.h"
#include "widgets/components/page_header.h"
#include "widgets/components/panel.h"
#include "widgets/components/tables.h"
#include "widgets/images/attention_overlay.h"
#include "widgets/images/picture.h"
#include "widgets/plots/curve_plot.h"
#include "widgets/plots/interval_strip.h"
#include "widgets/session/run_key.h"
#include "widgets/session/run_library.h"
#include "widgets/session/run_selection.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QStandardItemModel>

#include <algorithm>
#include <cmath>

namespace tessera {

ComparePage::ComparePage(AppContext& context, QWidget* parent)
    : Page(QStringLiteral("compare"), tr("Compare"), context, parent),
      m_source(context, QStringLiteral("compare:picture")) {
    createHeader();
    createBody();
    connect(&app().library, &RunLibrary::changed, this, &ComparePage::fillChoices);
    connect(&app().library, &RunLibrary::runChanged, this, &ComparePage::fillChoices);
    connect(&m_source, &PictureSource::changed, this, &ComparePage::inspect);
    connect(&m_source, &PictureSource::failed, this,
            [this](const QString& message) { m_truth->setText(message); });
    fillChoices();
}

void ComparePage::activated() {
    fillChoices();
}

void ComparePage::fillChoices() {
    auto choices = compareChoices(app().library.runs());
    if (choices == m_choices && !choices.empty()) {
        return;
    }
    m_choices = std::move(choices);
    for (QComboBox* combo : m_combos) {
        const QSignalBlocker blocker(combo);
        combo->clear();
        for (const CompareChoice& choice : m_choices) {
            combo->addItem(choice.name);
        }
    }
    const bool enough = m_choices.size() >= 2;
    m_stack->setCurrentIndex(enough ? 0 : 1);
    if (!enough) {
        m_empty->setTexts(
            tr("Nothing to compare"),
            tr("Train two runs to their first evaluation; then choose A and B here."));
        return;
    }
    chooseDefaults();
}

void ComparePage::chooseDefaults() {
    const auto place = [this](const CompareChoice& wanted) {
        const auto at = std::find(m_choices.begin(), m_choices.end(), wanted);
        return at == m_choices.end() ? -1 : static_cast<int>(at - m_choices.begin());
    };
    int a = place(m_sides[0]);
    int b = place(m_sides[1]);
    // What is shown in the plots, group before run; else the two newest.
    std::vector<int> shown;
    for (const ShownRun& run : app().selection.shown()) {
        for (std::size_t i = 0; i < m_choices.size(); ++i) {
            const auto& runs = m_choices[i].runs;
            if (std::find(runs.begin(), runs.end(), run.directory) != runs.end()) {
                if (std::find(shown.begin(), shown.end(), static_cast<int>(i)) == shown.end()) {
                    shown.push_back(static_cast<int>(i));
                }
                break;
            }
        }
    }
    if (a < 0 || b < 0) {
        a = shown.size() >= 2 ? shown[0] : 1;
        b = shown.size() >= 2 ? shown[1] : 0;
    }
    choose(m_choices[static_cast<std::size_t>(a)], m_choices[static_cast<std::size_t>(b)]);
}

void ComparePage::choose(const CompareChoice& a, const CompareChoice& b) {
    m_sides = {a, b};
    for (std::size_t side = 0; side < 2; ++side) {
        const auto at = std::find(m_choices.begin(), m_choices.end(), m_sides[side]);
        const QSignalBlocker blocker(m_combos[side]);
        m_combos[side]->setCurrentIndex(static_cast<int>(at - m_choices.begin()));
    }
    compute();
}

QString ComparePage::sideName(std::size_t side) const {
    const QString name = m_sides[side].name;
    return m_sides[side].runs.size() > 1 ? name.section(QStringLiteral(", "), 0, -2) : name;
}

void ComparePage::compute() {
    m_waiting = true;
    app().analysis.ask<CompareData>(
        QStringLiteral("compare"),
        [a = m_sides[0], b = m_sides[1]](RunService&, RunControl&) { return readComparison(a, b); },
        this,
        [this](const Answer<CompareData>& answer) {
            m_waiting = false;
            if (answer.error) {
                m_verdict->setKind(Banner::Kind::warning);
                m_verdict->setTexts(tr("These two cannot be compared yet."),
                                    QString::fromStdString(answer.error->message));
                m_strip->hide();
                return;
            }
            m_data = answer.value;
            present();
        });
}

void ComparePage::present() {
    presentVerdict();
    presentCurves();
    presentScores();
    presentFairness();
    for (auto& result : m_results) {
        result.reset();
    }
    m_source.setData(QString::fromStdString(m_data->configs[0].data.path));
    inspect();
}

void ComparePage::presentVerdict() {
    const Comparison& c = m_data->comparison;
    header().setContext(m_data->split == QLatin1String("test")
                            ? tr("scores of the test split")
                            : tr("scores of the validation split"));
    const QString points = numberText(std::abs(c.delta) * 100, 2);
    Banner::Kind kind = Banner::Kind::info;
    QString sentence;
    switch (c.verdict) {
    case Verdict::better:
    case Verdict::worse:
        kind = Banner::Kind::success;
        sentence = tr("%1 is better by %2 points top-1.")
                       .arg(sideName(c.verdict == Verdict::better ? 1 : 0), points);
        break;
    case Verdict::unclear:
        sentence = tr("No clear difference between %1 and %2.").arg(sideName(0), sideName(1));
        break;
    case Verdict::one_seed:
        sentence =
            std::abs(c.delta) < 5e-5
                ? tr("%1 and %2 score the same with this seed.").arg(sideName(0), sideName(1))
                : tr("%1 scores %2 points higher with this seed.")
                      .arg(sideName(c.delta > 0 ? 1 : 0), points);
        break;
    case Verdict::unmeasured:
        kind = Banner::Kind::warning;
        sentence = tr("There is no score to compare yet.");
        break;
    }
    QString detail;
    if (c.interval) {
        detail =
            tr("95 % interval %1 to %2 points, Welch's t-test over %3 and %4 seeds, p = %5.")
                .arg(signedText(c.interval->low * 100, 2), signedText(c.interval->high * 100, 2))
                .arg(c.a.top1s.size())
                .arg(c.b.top1s.size())
                .arg(numberText(c.p_value.value_or(1), 3));
    } else if (c.verdict == Verdict::one_seed) {
        detail = tr("One seed cannot say how the next one turns out. Repeat over five seeds on "
                    "Experiment for an interval.");
    }
    m_verdict->setKind(kind);
    m_verdict->setTexts(sentence, detail);
    std::optional<std::pair<double, double>> interval;
    if (c.interval) {
        interval = {c.interval->low * 100, c.interval->high * 100};
    }
    m_strip->setDifference(c.delta * 100, interval, 1);
    m_strip->setVisible(std::isfinite(c.delta));
}

void ComparePage::presentScores() {
    using Kind = CompareScore::Kind;
    m_scores->setRowCount(0);
    m_scoresPanel->setSubtitle(m_sides[0].runs.size() > 1 ? tr("mean ± 95 % interval over seeds")
                                                          : QString());
    for (const CompareScore& score : m_data->scores) {
        const double factor = score.kind == Kind::percent ? 100 : 1;
        const int decimals = score.kind == Kind::count                                         ? 0
                             : score.kind == Kind::loss                                        ? 3
                             : score.kind == Kind::seconds || score.kind == Kind::milliseconds ? 1
                                                                                               : 2;
        std::array<std::vector<double>, 2> values = score.values;
        for (auto& side : values) {
            for (double& value : side) {
                value *= factor;
            }
        }
        const auto text = [&](const std::vector<double>& side) {
            const QString middle = numberText(mean(side), decimals);
            if (side.size() < 2) {
                return middle;
            }
            const Interval interval = mean_interval(side);
            return tr("%1 ± %2").arg(middle,
                                     numberText((interval.high - interval.low) / 2, decimals));
        };
        const double delta = mean(values[1]) - mean(values[0]);
        QString range = score.kind == Kind::count ? tr("exact") : QString(QChar(0x2013));
        QString better(QChar(0x2013));
        if (values[0].size() > 1 && values[1].size() > 1) {
            const WelchTest test = welch_test(values[0], values[1]);
            range = tr("%1 to %2")
                        .arg(signedText(test.interval.low, decimals),
                             signedText(test.interval.high, decimals));
            if (test.interval.low > 0 || test.interval.high < 0) {
                better =
                    (delta > 0) == score.higherIsBetter ? QStringLiteral("B") : QStringLiteral("A");
            }
        }
        QList<QStandardItem*> row;
        for (const QString& cell : {score.id, text(values[0]), text(values[1]),
                                    signedText(delta, decimals), range, better}) {
            auto* item = new QStandardItem(cell);
            item->setEditable(false);
            item->setTextAlignment((row.isEmpty() ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
            row << item;
        }
        row[3]->setFont(app().theme.font(TextSize::body, true));
        m_scores->appendRow(row);
    }
}

void ComparePage::presentFairness() {
    const CompareData& d = *m_data;
    QStringList text;
    const QString good = app().theme.color(Role::good).name();
    const QString warning = app().theme.color(Role::warning).name();
    const auto line = [&](bool fine, const QString& words) {
        text << QStringLiteral(
                    "<p style='margin:4px 0'><span style='color:%1'><b>%2</b></span> %3</p>")
                    .arg(fine ? good : warning, fine ? QStringLiteral("✓") : QStringLiteral("!"),
                         words);
    };
    const bool sameData = d.configs[0].data.path == d.configs[1].data.path;
    line(sameData, sameData ? tr("Same data.")
                            : tr("Different data: %1 and %2.")
                                  .arg(QString::fromStdString(d.configs[0].data.path),
                                       QString::fromStdString(d.configs[1].data.path)));
    if (d.differences.empty()) {
        line(true, tr("No setting differs."));
    } else {
        line(true, tr("Only these settings differ:"));
        QString rows;
        for (const ConfigDifference& each : d.differences) {
            rows +=
                QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td>%2&nbsp;&nbsp;</td><td>%3</td></tr>")
                    .arg(QString::fromStdString(each.key).toHtmlEscaped(),
                         QString::fromStdString(each.a).toHtmlEscaped(),
                         QString::fromStdString(each.b).toHtmlEscaped());
        }
        text << QStringLiteral("<table style='margin-left:16px'>%1</table>").arg(rows);
    }
    for (const std::string& note : d.comparison.warnings) {
        line(false, QString::fromStdString(note).toHtmlEscaped());
    }
    const auto& a = d.comparison.a;
    const auto& b = d.comparison.b;
    if (a.seconds > 0 && b.seconds > 0 && a.macs_per_image > 0) {
        const double time = 100 * (b.seconds / a.seconds - 1);
        const double macs =
            100 *
            (static_cast<double>(b.macs_per_image) / static_cast<double>(a.macs_per_image) - 1);
        line(std::abs(time) < 5, tr("<b>Cost of B:</b> %1 % training time, %2 % multiply-adds.")
                                     .arg(signedText(time, 1), signedText(macs, 1)));
    }
    m_fairness->setText(text.join(QString()));
}

void ComparePage::inspect() {
    m_position->setText(m_source.positionText());
    if (m_source.isEmpty() || !m_data) {
        return;
    }
    m_picture->setImage(toQImage(m_source.picture()));
    m_truth->setText(m_source.trueClass().isEmpty()
                         ? m_source.name()
                         : tr("True class<br><b>%1</b>").arg(m_source.trueClass().toHtmlEscaped()));
    for (std::size_t side = 0; side < 2; ++side) {
        ++m_inspecting;
        app().analysis.inspect(
            QStringLiteral("compare:side%1").arg(side), m_sides[side].runs.front(),
            m_source.picture(), -1, m_overlays[side],
            [this, side](const Answer<InspectResult>& answer) { onInspected(side, answer); });
    }
}

void ComparePage::onInspected(std::size_t side, const Answer<InspectResult>& answer) {
    m_inspecting = 0; // an older question of the channel never answers
    if (answer.error) {
        m_answers[side]->setText(QString::fromStdString(answer.error->message));
        return;
    }
    m_results[side] = answer.value;
    QStringList rows;
    for (std::size_t i = 0; i < std::min<std::size_t>(3, answer.value->predictions.size()); ++i) {
        const auto& each = answer.value->predictions[i];
        const QString name = QString::fromStdString(each.label).toHtmlEscaped();
        rows << QStringLiteral("<tr><td>%1&nbsp;</td><td align='right'>%2</td></tr>")
                    .arg(i == 0 ? QStringLiteral("<b>%1</b>").arg(name) : name,
                         percentText(each.probability, 0));
    }
    QString judged;
    if (!m_source.trueClass().isEmpty() && !answer.value->predictions.empty()) {
        const bool right =
            QString::fromStdString(answer.value->predictions.front().label) == m_source.trueClass();
        judged = QStringLiteral("<span style='color:%1'>%2</span>")
                     .arg(app().theme.color(right ? Role::good : Role::error).name(),
                          right ? tr("✓ right") : tr("✕ wrong"));
    }
    m_answers[side]->setText(
        QStringLiteral("<table width='100%'>%1</table>%2").arg(rows.join(QString()), judged));
    // One scale for both: mean of the last layer's heads as seen from the middle patch.
    float largest = 0;
    std::array<std::vector<float>, 2> weights;
    for (std::size_t i = 0; i < 2; ++i) {
        if (m_results[i]) {
            MicroscopeChoice choice;
            choice.layer = std::max(0, m_results[i]->layers - 1);
            choice.row = choice.column = m_results[i]->grid / 2;
            weights[i] = microscopeWeights(*m_results[i], choice);
            for (const float weight : weights[i]) {
                largest = std::max(largest, weight);
            }
        }
    }
    for (std::size_t i = 0; i < 2; ++i) {
        if (m_results[i]) {
            m_overlays[i]->setPicture(toQImage(m_results[i]->input));
            m_overlays[i]->setGrid(m_results[i]->grid);
            m_overlays[i]->select(m_results[i]->grid / 2, m_results[i]->grid / 2);
            m_overlays[i]->setWeights(weights[i], largest);
        }
    }
}

void ComparePage::exportReport() {
    if (!m_data) {
        emit statusMessage(tr("There is nothing to report yet."));
        return;
    }
    auto* dialog = new QFileDialog(this, tr("Folder for the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        app().analysis.ask<bool>(
            QStringLiteral("compare:report"),
            [comparison = m_data->comparison, path = pathOf(folder)](RunService&, RunControl&) {
                write_comparison(path, comparison);
                return true;
            },
            this,
            [this, folder](const Answer<bool>& answer) {
                emit statusMessage(answer.error ? QString::fromStdString(answer.error->message)
                                                : tr("Report written to %1").arg(folder));
            });
    });
    dialog->open();
}

} // namespace tessera
