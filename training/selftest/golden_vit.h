// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/options/vit_options.h"
#include "training/selftest/golden_case.h"

namespace torch::nn {
class Module;
}

namespace tessera::golden {

/// The options that a case's parameters describe; what is absent keeps its default.
VitOptions vit_options(const GoldenValue& parameters);

/// Copies the case's weights into the module's parameters, whose names in the case begin with
/// `prefix`. Every weight of the case and every parameter must be used.
void load_weights(GoldenCase& golden, torch::nn::Module& module, const std::string& prefix = {});

/// Compares the gradients of the module's parameters with grad.PREFIX.NAME.
void expect_gradients(GoldenCase& golden, const torch::nn::Module& module,
                      const std::string& prefix, const std::string& context);

/// "fast kernels" or "plain operations".
std::string path_name(bool fast);

} // namespace tessera::golden
