// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <c10/core/Device.h>

#include <functional>
#include <string>
#include <vector>

namespace tessera {

/// A check of one device against the CPU or against itself; throws when it fails.
struct DeviceCheck {
    std::string name;
    bool cuda_only = false; ///< of something that the CPU does not do
    std::function<void(const c10::Device&)> run;
};

/// Update rules, SAM, batches, bfloat16 and recorded steps.
std::vector<DeviceCheck> device_checks();

} // namespace tessera
