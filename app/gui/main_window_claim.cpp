// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window does when another window has its workspace.
#include "app/gui/activity_dock.h"
#include "app/gui/main_window.h"
#include "app/gui/workspace_claim.h"
#include "widgets/components/banner.h"
#include "widgets/components/question_box.h"

namespace tessera {

void MainWindow::createClaim() {
    m_claim = std::make_unique<WorkspaceClaim>(m_library.workspace());
    connect(m_claim.get(), &WorkspaceClaim::gained, this, &MainWindow::followClaim);
    m_training.setGate([this] { return m_trainBeside || m_claim->isOurs(); });
    connect(&m_training, &TrainingSession::heldBack, this, &MainWindow::askToTrainBeside);
    if (!m_claim->problem().isEmpty()) {
        reportProblem(m_claim->problem());
    }
    if (m_claim->isOurs()) {
        restoreQueue();
    } else {
        showOtherWindow();
    }
}

namespace {

QString ownerText(const WorkspaceClaim& claim) {
    return claim.owner() ? MainWindow::tr("process %1 on %2")
                               .arg(claim.owner()->process.pid)
                               .arg(QString::fromStdString(claim.owner()->process.host))
                         : MainWindow::tr("an unknown process");
}

} // namespace

void MainWindow::showOtherWindow() {
    m_otherBanner =
        addBanner(int(Banner::Kind::warning),
                  //: who: process number and host
                  tr("Another window has this workspace open: %1.").arg(ownerText(*m_claim)),
                  tr("Its queue is there. What is queued here is lost when this window "
                     "closes, and before anything trains here you are asked."));
    m_otherBanner->setObjectName(QStringLiteral("otherWindowBanner"));
    m_otherBanner->setClosable(false); // it stands as long as the other window
}

void MainWindow::askToTrainBeside() {
    const QString name = QStringLiteral("trainBesideQuestion");
    if (QuestionBox::isOpen(name, *this)) {
        return;
    }
    auto* box = new QuestionBox(
        QMessageBox::Warning, name, tr("Another window is open"),
        tr("Train although another window has this workspace open (%1)?").arg(ownerText(*m_claim)),
        this);
    box->setInformativeText(tr("What both train at once shares the processor and the memory. "
                               "Until you decide, the job waits in the queue of this window."));
    box->addAnswer(tr("Train here too"), QStringLiteral("trainBesideButton"), this, [this] {
        m_trainBeside = true;
        m_training.openGate();
    });
    box->open();
}

void MainWindow::followClaim() {
    m_trainBeside = false;
    if (m_otherBanner) {
        emit m_otherBanner->closed();
    }
    if (!m_training.isBusy()) {
        m_training.holdQueue(TrainingSession::Hold::restored); // nothing starts by itself
    }
    m_training.openGate();
    restoreQueue();
}

} // namespace tessera
