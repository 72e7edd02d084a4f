// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/optim/flat_parameters.h"

#include <string>
#include <utility>
#include <vector>

namespace tessera {

/// Sharpness-Aware Minimisation (Foret et al. 2020): w' = w + rho * g / ||g||, g' the gradient at
/// w', all norms over all parameters in fp32 or better. The weights are restored from a saved copy,
/// never by subtraction.
///
/// With every = k only each k-th step has a second gradient. LookSAM (Liu et al. 2022) keeps
/// g_v = g' - (g'.g / ||g||^2) g, the part of g' across g, and follows
/// g + alpha * (||g|| / ||g_v||) * g_v on the steps between.
class Sam {
public:
    Sam(const SamConfig& config, const FlatParameters& parameters);

    /// Whether `step`, counted from 0, has a second gradient.
    bool perturbs(int64_t step) const { return step % config_.every == 0; }

    /// Moves the parameters to w' and keeps w. A zero or not finite norm leaves them where they
    /// are.
    void perturb(FlatParameters& parameters);
    /// Moves them back to w; the gradients are those at w', from which LookSAM keeps its part.
    void restore(FlatParameters& parameters);
    /// LookSAM's change of the gradients on a step between; nothing without it.
    void reuse(FlatParameters& parameters);

    /// What the steps between need of the last second gradient: {"g_v", g_v / ||g_v||} of the
    /// parameters' layout, 0 where g_v has no direction; nothing without LookSAM.
    std::vector<std::pair<std::string, at::Tensor>> state() const;

private:
    SamConfig config_;
    at::Tensor saved_;  ///< w
    at::Tensor across_; ///< g between the two passes, then the unit vector of g_v
};

/// Euclidean norm of all gradients, float64 scalar tensor on the parameters' device.
at::Tensor global_norm(const at::Tensor& flat);

} // namespace tessera
