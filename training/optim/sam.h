// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/optim/flat_parameters.h"

namespace tessera {

/// Sharpness-Aware Minimisation (Foret et al. 2020): w' = w + rho * g / ||g||, the norm over all
/// parameters in fp32 or better. The weights are restored from a saved copy, never by subtraction.
class Sam {
public:
    explicit Sam(double rho) : rho_(rho) {}

    /// Moves the parameters to w' and keeps w. A zero or not finite norm leaves them where they
    /// are.
    void perturb(FlatParameters& parameters);
    void restore(FlatParameters& parameters);

private:
    double rho_;
    at::Tensor saved_;
};

/// Euclidean norm of all gradients, float64 scalar tensor on the parameters' device.
at::Tensor global_norm(const at::Tensor& flat);

} // namespace tessera
