// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/status_line.h"

#include "widgets/components/elided_label.h"
#include "widgets/components/tables.h"
#include "widgets/session/training_session.h"
#include "widgets/theme/theme.h"

#include <QFile>
#include <QLabel>

#include <cmath>

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
    connect(&context.theme, &Theme::changed, this, &StatusLine::drawIcon);
    setIcon(QStringLiteral("finished"), int(Role::good));
    m_training->setText(tr("Ready"));
    m_speed->hide();
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
    m_text->setFullText(sentence);
    m_text->setAccessibleName(sentence);
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

void StatusLine::updateTraining() {
    const TrainingSession& training = m_app.training;
    using State = TrainingSession::State;
    double speed = 0;
    double left = 0;
    int live = 0;
    for (const LiveRun& run : training.runs()) {
        if (run.state == RunState::running || run.state == RunState::paused ||
            run.state == RunState::queued) {
            ++live;
            speed = std::fmax(speed, run.imagesPerSecond);
            left = std::isfinite(run.secondsLeft) ? left + run.secondsLeft : left;
        }
    }
    m_speed->setVisible(training.state() == State::running && speed > 0);
    m_speed->setText(tr("%1 images/s").arg(numberText(speed, 0)));
    switch (training.state()) {
    case State::idle:
        setIcon(QStringLiteral("finished"), int(Role::good));
        m_training->setText(training.runs().empty() ? tr("Ready") : tr("Training ended"));
        break;
    case State::starting:
        setIcon(QStringLiteral("running"), int(Role::accent));
        m_training->setText(tr("Preparing the data and the models…"));
        break;
    case State::running:
        setIcon(QStringLiteral("running"), int(Role::accent));
        m_training->setText(
            left > 0 ? tr("Training %n run(s), %1 left", nullptr, live).arg(durationText(left))
                     : tr("Training %n run(s)", nullptr, live));
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
