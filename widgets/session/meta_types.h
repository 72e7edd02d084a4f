// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/events.h"
#include "training/api/run_service.h"

#include <QMetaType>

#include <memory>

Q_DECLARE_METATYPE(tessera::RunFacts)
Q_DECLARE_METATYPE(std::shared_ptr<const tessera::EvalResult>)
Q_DECLARE_METATYPE(std::shared_ptr<const tessera::RunOutcome>)
Q_DECLARE_METATYPE(std::vector<tessera::RunRequest>)
Q_DECLARE_METATYPE(std::shared_ptr<tessera::RunControl>)

namespace tessera {

/// Registers the types that cross threads in queued signals; harmless when called again.
void registerMetaTypes();

} // namespace tessera
