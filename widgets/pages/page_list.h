// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/components/page.h"

#include <vector>

namespace tessera {

/// Every page of the window in the order of the page bar.
std::vector<PageEntry> pageList();

} // namespace tessera
