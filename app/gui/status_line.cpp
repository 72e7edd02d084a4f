// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/status_line.h"

#include "widgets/components/elided_label.h"
#include "widgets/components/tables.h"
#include "widgets/session/training_session.h"
#include "widgets/theme/theme.h"

#include <QFile>
#include <QLabel>

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace tessera {
namespace {

/// The number behind `key` in a file of "Key:   123 kB" lines, in bytes; 0 when there is none.
double kilobytesIn(const QString& file, const QByteArray& key) {
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray& line : source.readAll().split('\n')) {
        if (line.startsWith(key)) {
            return line.mid(key.size()).simplified().split(' ').value(0).toDouble() * 1024;
        }
    }
    return 0;
}

} // namespace

StatusLine::StatusLine(AppContext& context, QWidget* parent)
    : QStatusBar(parent), m_app(context), m_icon(new QLabel(this)), m_training(new QLabel(this)),
      m_text(new ElidedLabel({}, this)) {
    setSizeGripEnabled(false);
    setFixedHeight(24);
    m_icon->setContentsMargins(8, 0, 0, 0);
    m_training->setContentsMargins(0, 0, 12, 0);
    m_training->setObjectName(QStringLiteral("statusTraining"));
    m_text->setObjectName(QStringLiteral("statusText"));
    m_text->setAccessibleName(tr("Status"));
    addWidget(m_icon);
    addWidget(m_training);
    addWidget(m_text, 1);
    m_speed = addPart();
    m_device = addPart();
    m_memory = addPart();
    m_timer.setInterval(2000);
    connect(&m_timer, &QTimer::timeout, this, &StatusLine::updateMemory);
    m_timer.start();
    connect(&context.training, &TrainingSession::stateChanged, this, &StatusLine::updateTraining);
    m_soon.setSingleShot(true);
    m_soon.setInterval(250);
    connect(&m_soon, &QTimer::timeout, this, &StatusLine::updateTraining);
    connect(&context.training, &TrainingSession::progressed, this, [this] {
        if (!m_soon.isActive()) {
            m_soon.start();
        }
    });
    connect(&context.training, &TrainingSession::queueChanged, this, [this] {
        forgetWhatWaited();
        updateTraining();
    });
    connect(&context.theme, &Theme::changed, this, &StatusLine::drawIcon);
    updateTraining();
    updateMemory();
}

QLabel* StatusLine::addPart() {
    auto* label = new QLabel(this);
    label->setContentsMargins(8, 0, 8, 0);
    addPermanentWidget(label);
    return label;
}

void StatusLine::setIcon(const QString& name, int role) {
    if (name != m_iconName || role != m_iconRole) { // each one lays the window out anew
        m_iconName = name;
        m_iconRole = role;
        drawIcon();
    }
}

void StatusLine::drawIcon() {
    const QString& name = m_iconName;
    const int role = m_iconRole;
    m_icon->setPixmap(
        m_app.theme.pixmap(name, 14, m_app.theme.color(Role(role)), devicePixelRatioF()));
}

void StatusLine::say(const QString& sentence) {
    m_waiting.clear();
    m_text->setFullText(sentence);
    m_text->setAccessibleName(sentence);
}

void StatusLine::sayWhileWaiting(const QString& sentence, const QStringList& runs) {
    say(sentence);
    m_waiting = runs;
    forgetWhatWaited();
}

void StatusLine::unsay(const QString& sentence) {
    if (m_text->fullText() == sentence) {
        say({});
    }
}

void StatusLine::forgetWhatWaited() {
    const auto waits = [this](const QString& run) { return m_app.training.placeOf(run) >= 0; };
    if (!m_waiting.isEmpty() && std::none_of(m_waiting.begin(), m_waiting.end(), waits)) {
        say({});
    }
}

void StatusLine::setTroubles(int failedRuns, bool problems) {
    m_failedRuns = failedRuns;
    m_problems = problems;
    updateTraining();
}

QString StatusLine::sentence() const {
    return m_text->fullText();
}

QString StatusLine::training() const {
    return m_training->text();
}

void StatusLine::setMachine(const RunService::Machine& machine) {
    const bool gpu = machine.devices.size() > 1;
    m_device->setText(gpu ? QString::fromStdString(machine.devices.back().name)
                          : tr("CPU, %n thread(s)", nullptr, machine.threads));
}

/// What trains, how long it takes, and how long what waits behind it does.
QString StatusLine::runningText() const {
    const TrainingSession& training = m_app.training;
    const auto live = int(std::count_if(training.runs().begin(), training.runs().end(),
                                        [](const LiveRun& run) { return isGoingOn(run); }));
    const double left = training.jobSecondsLeft();
    if (!std::isfinite(left)) {
        return tr("Training %n run(s)", nullptr, live);
    }
    if (training.queue().empty() || training.isQueueHeld()) {
        return tr("Training %n run(s), %1 left", nullptr, live).arg(durationText(left));
    }
    const double all = training.allSecondsLeft();
    return std::isfinite(all)
               ? tr("Training %n run(s), %1 left, %2 with the queue", nullptr, live)
                     .arg(durationText(left), durationText(all))
               : tr("Training %n run(s), %1 left, the queue not counted", nullptr, live)
                     .arg(durationText(left));
}

void StatusLine::updateIdle() {
    const TrainingSession& training = m_app.training;
    const auto ended = [&](std::initializer_list<RunState> states) {
        return int(
            std::count_if(training.runs().begin(), training.runs().end(), [&](const LiveRun& run) {
                return std::find(states.begin(), states.end(), run.state) != states.end();
            }));
    };
    const int failed = std::max(m_failedRuns, ended({RunState::failed}));
    QString text;
    if (failed > 0) {
        setIcon(QStringLiteral("failed"), int(Role::error));
        text = tr("%n run(s) failed", nullptr, failed);
    } else if (ended({RunState::stopped, RunState::interrupted}) > 0) {
        setIcon(QStringLiteral("interrupted"), int(Role::warning));
        text = tr("Training stopped");
    } else {
        setIcon(m_problems ? QStringLiteral("warning") : QStringLiteral("finished"),
                int(m_problems ? Role::warning : Role::good));
        text = training.runs().empty() ? tr("Ready") : tr("Training ended");
    }
    const auto waiting = int(training.queue().size());
    //: what became of training, jobs that wait in the queue
    m_training->setText(waiting > 0 ? tr("%1, %n job(s) wait", nullptr, waiting).arg(text) : text);
}

void StatusLine::updateTraining() {
    const TrainingSession& training = m_app.training;
    using State = TrainingSession::State;
    double speed = 0;
    for (const LiveRun& run : training.runs()) {
        speed = isGoingOn(run) ? std::fmax(speed, run.imagesPerSecond) : speed;
    }
    m_speed->setVisible(training.state() == State::running && speed > 0);
    m_speed->setText(tr("%1 images/s").arg(numberText(speed, 0)));
    switch (training.state()) {
    case State::idle:
        updateIdle();
        break;
    case State::starting:
        setIcon(QStringLiteral("running"), int(Role::accent));
        m_training->setText(tr("Preparing the data and the models…"));
        break;
    case State::running:
        setIcon(QStringLiteral("running"), int(Role::accent));
        m_training->setText(runningText());
        break;
    case State::paused:
        setIcon(QStringLiteral("paused"), int(Role::warning));
        m_training->setText(tr("Paused"));
        break;
    case State::stopping:
        setIcon(QStringLiteral("stop"), int(Role::warning));
        m_training->setText(tr("Finishing the step and saving…"));
        break;
    }
}

void StatusLine::updateMemory() {
    const double used = kilobytesIn(QStringLiteral("/proc/self/status"), "VmRSS:");
    const double total = kilobytesIn(QStringLiteral("/proc/meminfo"), "MemTotal:");
    const double gib = 1024.0 * 1024.0 * 1024.0;
    m_memory->setVisible(total > 0);
    m_memory->setText(
        tr("Memory %1 of %2 GiB").arg(numberText(used / gib, 1), numberText(total / gib, 1)));
}

} // namespace tessera
