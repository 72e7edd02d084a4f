// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/run_config.h"
#include "training/api/run_service.h"

#include <c10/core/Device.h>

namespace tessera {

/// The device of a choice; `auto` is the first CUDA device, else the CPU. Error(config) when CUDA
/// is asked for and absent.
c10::Device pick_device(DeviceChoice choice);

/// "auto" (also empty), "cpu" or "cuda", else Error(usage); a certain CUDA device ("cuda:1") is
/// chosen by CUDA_VISIBLE_DEVICES, as the message says.
DeviceChoice device_choice(const std::string& name);

/// Sets the threads of LibTorch, of the BLAS it calls and of our kernels; 0: available_cores().
/// Returns the number in force. Thread counts are process-wide; the last job decides.
int set_threads(int64_t threads);

/// Resident memory of this process and its peak, bytes.
int64_t resident_bytes();
int64_t peak_resident_bytes();

/// Most bytes that LibTorch has had in use on the first CUDA device; 0 without one.
int64_t peak_device_bytes();

/// "avx512", "avx2" or "generic": the kernels in use; part of the promise of equal weights.
std::string instruction_set();

/// "OpenBLAS SkylakeX": the kernels that LibTorch's products use here; empty when it is not told.
std::string blas_kernels();
/// "2.6.3", of the library in use; empty without oneDNN.
std::string onednn_version();

/// "1.13.1"
std::string libtorch_version();
RunService::Machine describe_machine();

} // namespace tessera
