// SPDX-License-Identifier: GPL-3.0-or-later
// What a sweep costs: time and memory of its runs.
#include "widgets/components/question_box.h"
#include "widgets/components/tables.h"
#include "widgets/pages/sweep_dialog.h"
#include "widgets/session/analysis_session.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <cmath>
#include <map>

namespace tessera {
namespace {

struct Costs {
    double seconds = 0;        ///< of all runs
    std::vector<double> bytes; ///< of every run
};

/// A model is described once, however many runs share it.
Costs costsOf(RunService& service, RunControl& control, const std::vector<RunConfig>& configs,
              int classes, int64_t images) {
    std::map<QString, ModelFacts> known;
    const RunService::Machine machine = service.machine();
    Costs costs;
    for (const RunConfig& config : configs) {
        if (control.stop_requested()) {
            break;
        }
        const QString key = memoryKey(config);
        auto facts = known.find(key);
        if (facts == known.end()) {
            facts = known.emplace(key, service.describe(config, classes)).first;
        }
        costs.seconds += estimatedSeconds(&facts->second, config, images, &machine);
        costs.bytes.push_back(neededBytes({{&facts->second, &config}}));
    }
    return costs;
}

} // namespace

void SweepDialog::setMemory(const MemoryLimit& limit) {
    m_memory = limit;
    refresh();
}

void SweepDialog::updateTexts(double seconds) {
    const int heavy = static_cast<int>(m_heavy.size());
    const int left = m_model->problemCount() - heavy;
    const int good = m_model->rowCount() - left;
    const bool small = std::size_t(m_model->rowCount()) <= kMostRuns;
    QString text =
        std::isfinite(seconds)
            ? tr("%n run(s), about %1 on this computer.", nullptr, good).arg(durationText(seconds))
            : tr("%n run(s).", nullptr, good);
    if (left > 0) {
        text += QLatin1Char(' ') +
                tr("%n combination(s) cannot train and are left out.", nullptr, left);
    }
    if (heavy > 0) {
        text += QLatin1Char(' ') + tr("%n run(s) need more memory than there is.", nullptr, heavy);
    }
    m_cost->setText(text);
    m_add->setText(tr("Add %n run(s) to the queue", nullptr, good));
    m_add->setEnabled(good > 0 && small);
    const bool one = sides().size() == 1;
    m_save->setEnabled(one && !m_axes.empty() && axes().size() == m_axes.size());
    m_save->setToolTip(one ? tr("Writes the file that tessera-cli sweep reads")
                           : tr("A file holds one configuration: choose A or B"));
}

void SweepDialog::estimate() {
    std::vector<RunConfig> configs;
    for (const SweepRunsModel::Row& row : runs()) {
        configs.push_back(row.run.config);
    }
    m_estimating = !configs.empty() && configs.size() <= kMostRuns;
    if (!m_estimating) {
        m_app.analysis.cancel(QStringLiteral("sweep/cost"));
        return;
    }
    m_app.analysis.ask<Costs>(
        QStringLiteral("sweep/cost"),
        [configs = std::move(configs), classes = m_classes,
         images = m_images](RunService& service, RunControl& control) {
            return costsOf(service, control, configs, classes, images);
        },
        this,
        [this](const Answer<Costs>& answer) {
            m_estimating = false;
            if (answer.value) {
                markHeavy(answer.value->bytes);
                updateTexts(answer.value->seconds);
            }
            if (std::exchange(m_takeWhenKnown, false)) {
                takeRuns();
            }
        });
}

/// `bytes`: of the rows that can train, in their order.
void SweepDialog::markHeavy(const std::vector<double>& bytes) {
    std::vector<SweepRunsModel::Row> rows = m_model->rows();
    auto needed = bytes.begin();
    m_largest = 0;
    for (std::size_t i = 0; i < rows.size() && needed != bytes.end(); ++i) {
        if (!rows[i].problem.isEmpty()) {
            continue;
        }
        rows[i].problem = memoryProblem(*needed, m_memory);
        if (!rows[i].problem.isEmpty()) {
            m_heavy.insert(i);
            m_largest = std::max(m_largest, *needed);
        }
        ++needed;
    }
    if (!m_heavy.empty()) {
        m_model->setRows(axes(), std::move(rows));
    }
}

std::vector<SweepRunsModel::Row> SweepDialog::runs() const {
    std::vector<SweepRunsModel::Row> chosen;
    for (std::size_t i = 0; i < m_model->rows().size(); ++i) {
        const SweepRunsModel::Row& row = m_model->rows()[i];
        if (row.problem.isEmpty() || (m_takeHeavy && m_heavy.contains(i))) {
            chosen.push_back(row);
        }
    }
    return chosen;
}

void SweepDialog::takeRuns() {
    m_takeWhenKnown = m_estimating && m_memory.bytes > 0;
    if (m_takeWhenKnown) {
        return;
    }
    if (m_heavy.empty()) {
        accept();
    } else {
        askAboutMemory();
    }
}

void SweepDialog::askAboutMemory() {
    const auto count = static_cast<int>(m_heavy.size());
    const QString largest = bytesText(m_largest);
    const QString there = bytesText(m_memory.bytes);
    const QString text =
        m_memory.free ? tr("%Ln run(s) need more memory than is free, up to %1 of %2, and will "
                           "probably fail.",
                           nullptr, count)
                            .arg(largest, there)
                      : tr("%Ln run(s) need more memory than the device has, up to %1 of %2, and "
                           "will fail.",
                           nullptr, count)
                            .arg(largest, there);
    auto* box = new QuestionBox(QMessageBox::Warning, QStringLiteral("memoryQuestion"),
                                tr("Not enough memory"), text, this);
    box->addAnswer(tr("Leave them out"), QStringLiteral("memoryLeaveOutButton"), this,
                   [this] { accept(); })
        ->setEnabled(m_model->rowCount() > m_model->problemCount());
    box->addAnswer(tr("Add all"), QStringLiteral("memoryGoOnButton"), this, [this] {
        m_takeHeavy = true;
        accept();
    });
    box->open();
}

} // namespace tessera
