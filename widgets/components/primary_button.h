// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QStyle>

namespace tessera {

/// The look of the one primary button of a dialog. A button box has polished its buttons already,
/// so the style sheet looks at it again.
inline void makePrimary(QPushButton& button) {
    button.setProperty("primary", true);
    button.style()->unpolish(&button);
    button.style()->polish(&button);
}

} // namespace tessera
