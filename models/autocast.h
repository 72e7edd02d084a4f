// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/autocast_mode.h>
#include <c10/core/Device.h>
#include <torch/version.h>

namespace tessera {

/// bfloat16 autocast on CUDA while it lives; nothing on other devices.
class Bf16Autocast {
public:
    Bf16Autocast(const c10::Device& device, bool wanted) : active_(wanted && device.is_cuda()) {
        if (active_) {
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 4)
            at::autocast::set_autocast_dtype(at::kCUDA, at::kBFloat16);
#else
            at::autocast::set_autocast_gpu_dtype(at::kBFloat16);
#endif
            set(true);
        }
    }
    ~Bf16Autocast() {
        if (active_) {
            at::autocast::clear_cache();
            set(false);
        }
    }
    Bf16Autocast(const Bf16Autocast&) = delete;
    Bf16Autocast& operator=(const Bf16Autocast&) = delete;

private:
    static void set(bool enabled) {
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 4)
        at::autocast::set_autocast_enabled(at::kCUDA, enabled);
#else
        at::autocast::set_enabled(enabled);
#endif
    }
    bool active_;
};

} // namespace tessera
