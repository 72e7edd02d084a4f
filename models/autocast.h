// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/autocast_mode.h>
#include <c10/core/Device.h>
#include <torch/version.h>

namespace tessera {

/// bfloat16 autocast of the operations on `device` while it lives, in the calling thread; what was
/// in force before comes back with its end, so that guards may nest.
class Bf16Autocast {
public:
    Bf16Autocast(const c10::Device& device, bool wanted) : type_(device.type()), active_(wanted) {
        if (active_) {
            before_ = current(type_);
            set(type_, {true, at::kBFloat16});
            at::autocast::increment_nesting();
        }
    }
    ~Bf16Autocast() {
        if (active_) {
            // An outer guard goes on using the cached casts of the weights.
            if (at::autocast::decrement_nesting() == 0) {
                at::autocast::clear_cache();
            }
            set(type_, before_);
        }
    }
    Bf16Autocast(const Bf16Autocast&) = delete;
    Bf16Autocast& operator=(const Bf16Autocast&) = delete;

private:
    struct State {
        bool enabled = false;
        at::ScalarType precision = at::kBFloat16;
    };
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 4)
    static State current(c10::DeviceType type) {
        return {at::autocast::is_autocast_enabled(type), at::autocast::get_autocast_dtype(type)};
    }
    static void set(c10::DeviceType type, const State& state) {
        at::autocast::set_autocast_dtype(type, state.precision);
        at::autocast::set_autocast_enabled(type, state.enabled);
    }
#else
    static State current(c10::DeviceType type) {
        if (type == c10::kCPU) {
            return {at::autocast::is_cpu_enabled(), at::autocast::get_autocast_cpu_dtype()};
        }
        return {at::autocast::is_enabled(), at::autocast::get_autocast_gpu_dtype()};
    }
    static void set(c10::DeviceType type, const State& state) {
        if (type == c10::kCPU) {
            at::autocast::set_autocast_cpu_dtype(state.precision);
            at::autocast::set_cpu_enabled(state.enabled);
        } else {
            at::autocast::set_autocast_gpu_dtype(state.precision);
            at::autocast::set_enabled(state.enabled);
        }
    }
#endif

    c10::DeviceType type_;
    bool active_;
    State before_;
};

} // namespace tessera
