// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/failure_banner.h"

#include "training/files/checkpoint_files.h"
#include "widgets/components/banner.h"
#include "widgets/components/tables.h"
#include "widgets/session/run_key.h"
#include "widgets/session/sentence_text.h"
#include "widgets/session/training_session.h"

#include <QFileInfo>
#include <QPushButton>

#include <algorithm>

namespace tessera {

FailureBanner::FailureBanner(AppContext& context, std::function<Banner*()> add, QObject* parent)
    : QObject(parent), m_app(context), m_add(std::move(add)) {
    connect(&context.training, &TrainingSession::runFinished, this,
            [this](const QString& run, const std::shared_ptr<const RunOutcome>& outcome) {
                if (outcome->state == RunState::failed) {
                    note(run);
                }
            });
    connect(&context.training, &TrainingSession::jobStarted, this,
            &FailureBanner::forgetThoseThatTrain);
}

void FailureBanner::note(const QString& run) {
    const LiveRun* live = m_app.training.find(run);
    Failure failure{run, live->name, live->reason, {}, false};
    // The disk is asked, not the session: it may have lost what was written.
    const std::vector<CheckpointInfo> checkpoints = list_checkpoints(pathOf(run));
    if (!checkpoints.empty()) {
        failure.safe = tr("Safe: the checkpoint of step %1; training can go on from there.")
                           .arg(countText(checkpoints.back().facts.step));
        failure.canGoOn = true;
    } else if (QFileInfo::exists(run)) {
        failure.safe = tr("It had reached no checkpoint; nothing that it learned is kept.");
    } else {
        failure.safe = tr("Its folder is not in its place any more.");
    }
    std::erase_if(m_failures, [&](const Failure& known) { return known.run == run; });
    m_failures.push_back(std::move(failure));
    show();
    emit changed();
}

void FailureBanner::forgetThoseThatTrain() {
    const auto trains = [this](const Failure& failure) {
        return m_app.training.find(failure.run) != nullptr;
    };
    if (std::erase_if(m_failures, trains) == 0) {
        return;
    }
    if (!m_failures.empty()) {
        show();
    } else if (m_banner) {
        emit m_banner->closed();
    }
    emit changed();
}

QStringList FailureBanner::resumable() const {
    QStringList runs;
    for (const Failure& failure : m_failures) {
        if (failure.canGoOn) {
            runs += failure.run;
        }
    }
    return runs;
}

QString FailureBanner::detail() const {
    QStringList lines;
    const bool one = m_failures.size() == 1;
    for (const Failure& failure : m_failures) {
        //: why a run failed, what of it is safe
        const QString text = tr("%1 %2").arg(withFullStop(failure.cause), failure.safe);
        //: name of a run, what became of it
        lines += one ? text : tr("%1: %2").arg(failure.name, text);
    }
    constexpr qsizetype kMost = 4; // the page below has to stay in sight
    const auto more = int(lines.size() - kMost);
    if (more > 0) {
        lines = lines.mid(0, kMost);
        lines += tr("%n more, under Problems.", nullptr, more);
    }
    return lines.join(QLatin1Char('\n'));
}

void FailureBanner::show() {
    if (!m_banner) {
        m_banner = m_add();
        m_banner->setObjectName(QStringLiteral("failureBanner"));
        m_banner->setKind(Banner::Kind::error);
        QPushButton* button = m_banner->setButton({});
        button->setObjectName(QStringLiteral("failureButton"));
        connect(button, &QPushButton::clicked, this, &FailureBanner::act);
        connect(m_banner, &Banner::closed, this, [this] {
            m_banner = nullptr; // the window deletes it later
            m_failures.clear();
            emit changed();
        });
    }
    m_banner->setTexts(m_failures.size() == 1
                           ? tr("The run \u201c%1\u201d failed.").arg(m_failures.front().name)
                           : tr("%n run(s) failed.", nullptr, count()),
                       detail());
    const auto several = resumable().size();
    m_banner->setButton(several == 0   ? tr("Show problems")
                        : several == 1 ? tr("Resume")
                                       : tr("Resume %n run(s)", nullptr, int(several)));
}

void FailureBanner::act() {
    const QStringList runs = resumable();
    if (runs.isEmpty()) {
        emit problemsRequested();
    } else {
        emit resumeRequested(runs);
    }
}

} // namespace tessera
