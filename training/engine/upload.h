// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/ATen.h>

namespace tessera {

/// `host` on `device`. On CUDA the copy goes through pinned memory and the calling thread does not
/// wait for it: LibTorch's allocator keeps that memory until the copy is done, and `host` itself
/// may change at once.
inline at::Tensor uploaded(const at::Tensor& host, const c10::Device& device) {
    return device.is_cuda() ? host.pin_memory().to(device, /*non_blocking=*/true) : host.to(device);
}

} // namespace tessera
