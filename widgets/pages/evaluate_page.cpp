// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/evaluate_page.h"

#include "widgets/components/banner.h"
#include "widgets/components/empty_state.h"
#include "widgets/components/joined_buttons.h"
#include "widgets/components/page_header.h"
#include "widgets/components/panel.h"
#include "widgets/components/tables.h"
#include "widgets/images/picture.h"
#include "widgets/images/thumbnail_strip.h"
#include "widgets/plots/confusion_plot.h"
#include "widgets/plots/plot_panel.h"
#include "widgets/session/run_key.h"
#include "widgets/session/run_library.h"
#include "widgets/session/run_selection.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>
#include <cmath>

namespace tessera {
namespace {

constexpr std::size_t kPictures = 24; // of a cell or of the worst mistakes

} // namespace

EvaluatePage::EvaluatePage(AppContext& context, QWidget* parent)
    : Page(QStringLiteral("evaluate"), tr("Evaluate"), context, parent) {
    createHeader();
    createBody();
    connect(&app().library, &RunLibrary::changed, this, &EvaluatePage::fillRuns);
    fillRuns();
}

void EvaluatePage::activated() {
    fillRuns();
}

void EvaluatePage::createHeader() {
    m_run = new QComboBox(this);
    m_run->setAccessibleName(tr("Run"));
    m_run->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_run->setMinimumContentsLength(18);
    header().addWidget(m_run);
    m_split = new JoinedButtons({tr("Test"), tr("Validation")}, this);
    m_split->setAccessibleName(tr("Split"));
    header().addWidget(m_split);
    connect(m_run, &QComboBox::activated, this, &EvaluatePage::present);
    connect(m_split, &JoinedButtons::currentChanged, this, &EvaluatePage::present);
    connect(header().setPrimary(tr("Evaluate"), QStringLiteral("play")), &QPushButton::clicked,
            this, &EvaluatePage::evaluate);
}

void EvaluatePage::createBody() {
    m_problem = new Banner(Banner::Kind::error, {}, {}, app().theme, this);
    m_problem->setClosable(true);
    m_problem->hide();
    connect(m_problem, &Banner::closed, m_problem, &QWidget::hide);
    body()->addWidget(m_problem);
    m_numbers = new QLabel(this);
    body()->addWidget(m_numbers);
    auto* holder = new QWidget(this);
    m_stack = new QStackedLayout(holder);
    body()->addWidget(holder, 1);
    auto* content = new QWidget(this);
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    m_confusion = new ConfusionPlot(app().theme, this);
    grid->addWidget(new PlotPanel(m_confusion, app().theme, this), 0, 0, 2, 1);
    connect(m_confusion, &ConfusionPlot::cellClicked, this, &EvaluatePage::showCell);
    m_reliability = new ReliabilityPlot(app().theme, this);
    grid->addWidget(new PlotPanel(m_reliability, app().theme, this), 0, 1);
    auto* classes = new Panel(tr("Per class"), this);
    m_classes = new QStandardItemModel(0, 4, this);
    m_classes->setHorizontalHeaderLabels(
        {tr("Class"), tr("Recall %"), tr("Precision %"), tr("F1 %")});
    auto* table = new QTableView(this);
    setUpTable(*table, true);
    table->setModel(m_classes);
    table->setSortingEnabled(true);
    table->setFrameShape(QFrame::NoFrame);
    table->setAccessibleName(tr("Scores per class"));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    classes->content()->addWidget(table);
    grid->addWidget(classes, 1, 1);
    m_gallery = new Panel(tr("Worst mistakes"), this);
    m_pictures = new ThumbnailStrip(this);
    m_pictures->setAccessibleName(tr("Pictures"));
    auto* worst = new QPushButton(tr("Worst mistakes"), this);
    connect(worst, &QPushButton::clicked, this, &EvaluatePage::showMistakes);
    m_gallery->addHeaderWidget(worst);
    m_gallery->content()->setContentsMargins(8, 8, 8, 8);
    m_gallery->content()->addWidget(m_pictures);
    grid->addWidget(m_gallery, 2, 0, 1, 2);
    grid->setColumnStretch(0, 8);
    grid->setColumnStretch(1, 5);
    grid->setRowStretch(0, 3);
    grid->setRowStretch(1, 3);
    grid->setRowStretch(2, 2);
    grid->setRowMinimumHeight(2, 170);
    m_stack->addWidget(content);
    m_empty = new EmptyState(QStringLiteral("evaluate"), {}, {}, app().theme, this);
    m_stack->addWidget(m_empty);
}

QString EvaluatePage::splitKey() const {
    return m_split->current() == 0 ? QStringLiteral("test") : QStringLiteral("val");
}

void EvaluatePage::fillRuns() {
    std::vector<QString> runs;
    QStringList names;
    for (auto run = app().library.runs().rbegin(); run != app().library.runs().rend(); ++run) {
        if (run->step > 0) { // something was saved
            runs.push_back(runKey(run->directory));
            names << displayName(*run);
        }
    }
    if (runs != m_runs) {
        const QString before = m_run->currentIndex() >= 0 && !m_runs.empty()
                                   ? m_runs[static_cast<std::size_t>(m_run->currentIndex())]
                                   : app().selection.current();
        m_runs = runs;
        const QSignalBlocker blocker(m_run);
        m_run->clear();
        m_run->addItems(names);
        const auto at = std::find(m_runs.begin(), m_runs.end(), before);
        m_run->setCurrentIndex(at == m_runs.end() ? 0 : static_cast<int>(at - m_runs.begin()));
    }
    present();
}

void EvaluatePage::evaluate() {
    if (m_runs.empty() || m_busy) {
        return;
    }
    const QString run = m_runs[static_cast<std::size_t>(std::max(0, m_run->currentIndex()))];
    const QString split = splitKey();
    const RunSummary* summary = app().library.find(run);
    const QString path = summary ? QString::fromStdString(summary->data) : QString();
    m_busy = true;
    m_problem->hide();
    emit statusMessage(tr("Evaluating..."));
    present();
    app().analysis.evaluate(
        QStringLiteral("evaluate"), run, path, split, this,
        [this, run, split](const Answer<EvalResult>& answer) {
            m_busy = false;
            if (answer.error) {
                m_problem->setTexts(tr("The run could not be evaluated."),
                                    QString::fromStdString(answer.error->message));
                m_problem->show();
            } else {
                m_results[run + QLatin1Char('|') + split] = answer.value;
                emit statusMessage(
                    tr("Evaluated %1 images in %2")
                        .arg(countText(answer.value->images), durationText(answer.value->seconds)));
            }
            present();
        });
    if (path != m_dataPath) {
        m_dataPath = path;
        app().analysis.openDataset(QStringLiteral("evaluate:data"), path, this,
                                   [this](const Answer<Dataset>& answer) {
                                       m_data = answer.value;
                                       showMistakes();
                                   });
    }
}

void EvaluatePage::present() {
    const bool any = !m_runs.empty();
    m_result.reset();
    if (any) {
        const QString run = m_runs[static_cast<std::size_t>(std::max(0, m_run->currentIndex()))];
        const auto found = m_results.find(run + QLatin1Char('|') + splitKey());
        m_result = found == m_results.end() ? nullptr : found->second;
    }
    m_numbers->setVisible(m_result != nullptr);
    m_stack->setCurrentIndex(m_result ? 0 : 1);
    if (!m_result) {
        m_empty->setTexts(
            !any     ? tr("No model yet")
            : m_busy ? tr("Evaluating...")
                     : tr("Not evaluated yet"),
            any ? tr("Press Evaluate: the best checkpoint sees every image of the split.")
                : tr("Train a run on Experiment; then evaluate it here."));
        return;
    }
    const EvalResult& r = *m_result;
    m_numbers->setText(tr("Top-1 <b>%1</b> % &nbsp; Top-5 <b>%2</b> % &nbsp; Loss <b>%3</b> nats "
                          "&nbsp; ECE <b>%4</b> % &nbsp; Images <b>%5</b>")
                           .arg(percentText(r.top1), percentText(r.top5), numberText(r.loss, 3),
                                percentText(r.ece, 1), countText(r.images)));
    m_confusion->setResult(r);
    m_reliability->setResult(r);
    presentClasses();
    showMistakes();
}

void EvaluatePage::presentClasses() {
    const EvalResult& r = *m_result;
    m_classes->setRowCount(0);
    const auto value = [](const std::vector<double>& from, std::size_t i) {
        return i < from.size() ? from[i] : kNotMeasured;
    };
    for (std::size_t i = 0; i < r.class_names.size(); ++i) {
        QList<QStandardItem*> row{new QStandardItem(QString::fromStdString(r.class_names[i]))};
        for (const auto* column : {&r.per_class, &r.precision, &r.f1}) {
            auto* item = new QStandardItem;
            // Numbers as numbers, so that sorting is right.
            const double number = value(*column, i);
            item->setData(std::isfinite(number) ? QVariant(std::round(number * 1000) / 10)
                                                : QVariant(QString(QChar(0x2013))),
                          Qt::DisplayRole);
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            row << item;
        }
        for (QStandardItem* item : row) {
            item->setEditable(false);
        }
        m_classes->appendRow(row);
    }
}

void EvaluatePage::showMistakes() {
    if (!m_result) {
        return;
    }
    const EvalResult& r = *m_result;
    std::vector<std::size_t> wrong;
    const std::size_t count = std::min(r.confidences.size(), r.truth_probabilities.size());
    for (std::size_t i = 0; i < count; ++i) {
        if (std::abs(r.truth_probabilities[i] - r.confidences[i]) > 1e-6F) {
            wrong.push_back(i);
        }
    }
    std::stable_sort(wrong.begin(), wrong.end(), [&r](std::size_t a, std::size_t b) {
        return r.confidences[a] > r.confidences[b];
    });
    showPictures(std::move(wrong), tr("Worst mistakes"));
}

void EvaluatePage::showCell(int truth, int prediction) {
    const ImageSet* set = m_data ? m_data->split(splitKey().toStdString()) : nullptr;
    if (!m_result || !set) {
        return;
    }
    std::vector<std::size_t> found;
    const std::size_t count = std::min(m_result->predictions.size(), set->size());
    for (std::size_t i = 0; i < count; ++i) {
        if (m_result->predictions[i] == prediction && set->label(i) == truth) {
            found.push_back(i);
        }
    }
    const auto name = [this](int i) {
        return QString::fromStdString(m_result->class_names[static_cast<std::size_t>(i)]);
    };
    showPictures(std::move(found), tr("%1 taken for %2").arg(name(truth), name(prediction)));
}

void EvaluatePage::showPictures(std::vector<std::size_t> indices, const QString& title) {
    m_gallery->setTitle(title);
    m_gallery->setSubtitle(
        tr("%1 of %2 images")
            .arg(countText(static_cast<qint64>(indices.size())), countText(m_result->images)));
    indices.resize(std::min(indices.size(), kPictures));
    const ImageSet* set = m_data ? m_data->split(splitKey().toStdString()) : nullptr;
    if (!set) {
        m_pictures->setEntries({});
        return;
    }
    using Entries = QList<ThumbnailStrip::Entry>;
    app().analysis.ask<Entries>(
        QStringLiteral("evaluate:pictures"),
        [data = m_data, split = splitKey().toStdString(), indices, result = m_result](RunService&,
                                                                                      RunControl&) {
            Entries entries;
            const ImageSet& images = *data->split(split);
            for (const std::size_t i : indices) {
                if (i >= images.size()) {
                    continue;
                }
                const auto name = [&](int place) {
                    const auto at = static_cast<std::size_t>(place);
                    return QString::fromStdString(
                        at < result->class_names.size() ? result->class_names[at] : std::string());
                };
                entries.append(
                    {toQImage(images.get(i)),
                     QStringLiteral("%1\n→ %2 %3 %")
                         .arg(name(images.label(i)), name(result->predictions.at(i)),
                              percentText(static_cast<double>(result->confidences.at(i)), 1)),
                     static_cast<qint64>(i)});
            }
            return entries;
        },
        m_pictures,
        [this](const Answer<Entries>& answer) {
            if (answer.value) {
                m_pictures->setEntries(*answer.value);
            }
        });
}

} // namespace tessera
