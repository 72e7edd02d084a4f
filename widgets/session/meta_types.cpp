// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/meta_types.h"

namespace tessera {

void registerMetaTypes() {
    qRegisterMetaType<RunFacts>();
    qRegisterMetaType<std::shared_ptr<const EvalResult>>();
    qRegisterMetaType<std::shared_ptr<const RunOutcome>>();
    qRegisterMetaType<std::vector<RunRequest>>();
    qRegisterMetaType<std::shared_ptr<RunControl>>();
}

} // namespace tessera
