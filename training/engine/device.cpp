// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/engine/device.h"

#include "models/error.h"
#include "models/kernels/kernel_table.h"
#include "models/kernels/torch_compat.h"
#include "training/config/excerpt.h"
#include "training/data/parallel.h"

#include <torch/torch.h>

#ifdef TESSERA_HAVE_CUDA
#include <ATen/cuda/CUDAContext.h>
#include <c10/cuda/CUDACachingAllocator.h>
#endif

#include <dlfcn.h>
#include <fstream>
#include <sys/resource.h>
#include <unistd.h>

namespace tessera {

namespace {

int64_t physical_memory() {
    return static_cast<int64_t>(sysconf(_SC_PHYS_PAGES)) * sysconf(_SC_PAGESIZE);
}

std::string processor_name() {
    std::ifstream info("/proc/cpuinfo");
    std::string line;
    while (std::getline(info, line)) {
        if (line.rfind("model name", 0) == 0) {
            const auto colon = line.find(": ");
            return colon == std::string::npos ? "CPU" : line.substr(colon + 2);
        }
    }
    return "CPU";
}

RunService::Machine::Device cuda_device(int index) {
    RunService::Machine::Device device{"cuda:" + std::to_string(index), "CUDA device", 0};
#ifdef TESSERA_HAVE_CUDA
    const auto* properties = at::cuda::getDeviceProperties(static_cast<c10::DeviceIndex>(index));
    device.name = properties->name;
    device.memory_bytes = static_cast<int64_t>(properties->totalGlobalMem);
#endif
    return device;
}

} // namespace

c10::Device pick_device(DeviceChoice choice) {
    const bool cuda = torch::cuda::is_available();
    require(choice != DeviceChoice::cuda || cuda, ErrorCode::config,
            TESSERA_SENTENCE("runtime.device is cuda, but this machine or this LibTorch has no "
                             "CUDA device; use cpu or auto"),
            "runtime.device");
    if (choice == DeviceChoice::cpu || !cuda) {
        return {c10::kCPU};
    }
    compat::leave_out_cudnn_attention();
    return {c10::kCUDA, 0};
}

DeviceChoice device_choice(const std::string& name) {
    require(name.rfind("cuda:", 0) != 0, ErrorCode::usage,
            {TESSERA_SENTENCE("device \"%1\" cannot be given; give cuda and choose the device by "
                              "the environment variable CUDA_VISIBLE_DEVICES"),
             name});
    const auto choice = value_of<DeviceChoice>(name.empty() ? "auto" : name);
    require(choice.has_value(), ErrorCode::usage,
            {TESSERA_SENTENCE("device \"%1\" is unknown; give auto, cpu or cuda"), excerpt(name)});
    return *choice;
}

int set_threads(int64_t threads) {
    const int count = threads > 0 ? static_cast<int>(threads) : available_cores();
    at::set_num_threads(count);
    // OpenBLAS keeps its own count whatever LibTorch is told; the symbol is there only with
    // OpenBLAS.
    using SetThreads = void (*)(int);
    if (auto* set_blas =
            reinterpret_cast<SetThreads>(dlsym(RTLD_DEFAULT, "openblas_set_num_threads"))) {
        set_blas(count);
    }
    return count;
}

int64_t resident_bytes() {
    std::ifstream file("/proc/self/statm");
    int64_t pages = 0;
    int64_t resident = 0;
    file >> pages >> resident;
    return resident * sysconf(_SC_PAGESIZE);
}

int64_t peak_resident_bytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<int64_t>(usage.ru_maxrss) * 1024;
}

int64_t peak_device_bytes() {
#ifdef TESSERA_HAVE_CUDA
    if (torch::cuda::is_available()) {
        constexpr std::size_t kAll = 0; // both pools, of small and of large blocks
        return c10::cuda::CUDACachingAllocator::getDeviceStats(0).allocated_bytes.at(kAll).peak;
    }
#endif
    return 0;
}

std::string instruction_set() {
    return kernel_table().name;
}

std::string blas_kernels() {
    // The symbol is there only with OpenBLAS.
    using Name = const char* (*)();
    const auto name = reinterpret_cast<Name>(dlsym(RTLD_DEFAULT, "openblas_get_corename"));
    return name != nullptr ? std::string("OpenBLAS ") + name() : std::string();
}

std::string onednn_version() {
    // The beginning of dnnl_version_t, the same in every version.
    struct Version {
        int major;
        int minor;
        int patch;
    };
    using Ask = const Version* (*)();
    const auto ask = reinterpret_cast<Ask>(dlsym(RTLD_DEFAULT, "dnnl_version"));
    if (ask == nullptr) {
        return {};
    }
    const Version& version = *ask();
    return std::to_string(version.major) + "." + std::to_string(version.minor) + "." +
           std::to_string(version.patch);
}

std::string libtorch_version() {
    return TORCH_VERSION;
}

RunService::Machine describe_machine() {
    RunService::Machine machine;
    machine.devices.push_back({"cpu", processor_name(), physical_memory()});
    for (int i = 0; i < static_cast<int>(torch::cuda::device_count()); ++i) {
        machine.devices.push_back(cuda_device(i));
    }
    machine.libtorch = libtorch_version();
    machine.threads = available_cores();
#ifdef TESSERA_HAVE_OPENCV
    machine.features.emplace_back("opencv");
#endif
    if (torch::cuda::is_available()) {
        machine.features.emplace_back("cuda");
    }
    return machine;
}

} // namespace tessera
