// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/workspace_claim.h"

#include "models/error.h"
#include "widgets/session/sentence_text.h"

#include <system_error>

namespace tessera {
namespace {

constexpr int kAgain = 3000; // ms

} // namespace

WorkspaceClaim::WorkspaceClaim(const std::filesystem::path& workspace) : m_workspace(workspace) {
    std::error_code ignored; // the lock says what is wrong with it
    std::filesystem::create_directories(m_workspace, ignored);
    m_again.setInterval(kAgain);
    connect(&m_again, &QTimer::timeout, this, &WorkspaceClaim::isOurs);
    if (!take()) {
        m_again.start();
    }
}

WorkspaceClaim::~WorkspaceClaim() = default;

bool WorkspaceClaim::take() {
    m_owner.reset();
    m_problem.clear();
    try {
        m_lock = std::make_unique<RunLock>(m_workspace);
    } catch (const Error& error) {
        m_owner = lock_owner(m_workspace);
        if (m_owner) {
            return false;
        }
        m_problem = sentenceText(error.sentence());
    }
    return true;
}

bool WorkspaceClaim::isOurs() {
    if (m_again.isActive() && take()) {
        m_again.stop();
        emit gained();
    }
    return !m_again.isActive();
}

} // namespace tessera
