// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/events.h"
#include "training/api/run_control.h"

#include <string>

namespace tessera {

/// RunService::evaluate().
EvalResult evaluate_model(const std::string& model, const std::string& data,
                          const std::string& split, const std::string& device, RunControl& control);

} // namespace tessera
