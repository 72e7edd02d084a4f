// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/api/bench.h"

#include "models/kernels/bench.h"
#include "models/model_summary.h"
#include "training/api/dataset.h"
#include "training/config/config_io.h"
#include "training/engine/batch_source.h"
#include "training/engine/device.h"
#include "training/engine/step_profile.h"
#include "training/engine/train_step.h"

#include <torch/torch.h>

#include <algorithm>
#include <chrono>
#include <functional>

namespace tessera {

namespace {

using Clock = std::chrono::steady_clock;

double seconds_of(const std::function<void()>& work, const c10::Device& device) {
    const auto wait = [&] {
        if (device.is_cuda()) {
            torch::cuda::synchronize();
        }
    };
    wait();
    const auto begin = Clock::now();
    work();
    wait();
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

/// A model with its training step and one random batch.
struct Subject {
    RunConfig config;
    std::shared_ptr<ImageModel> model;
    std::unique_ptr<TrainStep> step;
    at::Tensor images, labels;
    int64_t done = 0;

    Subject(const RunConfig& settings, int64_t classes, const c10::Device& device)
        : config(settings) {
        const VitOptions& vit = config.model.vit;
        model = make_model(config.model, classes, config.train.seed);
        model->to(device);
        make_step(device);
        images = torch::randn({config.data.batch, vit.channels, vit.image, vit.image}).to(device);
        labels = torch::randint(0, classes, {config.data.batch}, torch::kInt64).to(device);
    }
    void make_step(const c10::Device& device) {
        step = std::make_unique<TrainStep>(*model, config, RunLoss(config.loss, {}, device));
    }
    /// From here on every step runs its operations one by one.
    void stop_recording(const c10::Device& device) {
        if (config.runtime.cuda_graphs) {
            config.runtime.cuda_graphs = false;
            step.reset(); // before the new one needs memory
            make_step(device);
        }
    }
    void run(double lr) { step->run(images, {labels}, done++, lr); }
};

double sgemm_rate(const c10::Device& device) {
    constexpr int64_t kSize = 2048;
    const at::Tensor a = torch::randn({kSize, kSize}).to(device);
    const at::Tensor b = torch::randn({kSize, kSize}).to(device);
    at::Tensor c = torch::mm(a, b);
    double best = 1e30;
    for (int i = 0; i < 5; ++i) {
        best = std::min(best, seconds_of([&] { torch::mm_out(c, a, b); }, device));
    }
    return 2.0 * kSize * kSize * kSize / best / 1e9;
}

/// Of the pipeline that training on `device` would use: in its memory, or one loader thread.
double input_rate(const RunConfig& config, const c10::Device& device) {
    constexpr int64_t kImages = 1500;
    const Dataset shapes = open_dataset("builtin:shapes");
    std::vector<std::size_t> some(std::min<std::size_t>(kImages, shapes.train->size()));
    for (std::size_t i = 0; i < some.size(); ++i) {
        some[i] = i;
    }
    Preprocessing how;
    how.image = config.model.vit.image;
    how.channels = config.model.vit.channels;
    how.mean.assign(static_cast<std::size_t>(how.channels), 127.5F);
    how.std.assign(static_cast<std::size_t>(how.channels), 127.5F);
    how.augment = config.augment;
    Loader::Options options;
    options.batch = config.data.batch;
    options.cache_mib = config.data.cache_mib;
    const auto batches = make_batch_source(subset(shapes.train, some), how, options,
                                           config.runtime.augment_on, device);
    int64_t images = 0;
    const double seconds = seconds_of(
        [&] {
            batches->start_epoch(0);
            while (const auto batch = batches->next()) {
                images += batch->count();
            }
        },
        device);
    return static_cast<double>(images) / seconds;
}

} // namespace

BenchReport run_bench(const BenchRequest& request) {
    require_valid(request.config);
    BenchReport report;
    const RunConfig& config = request.config;
    const c10::Device device = pick_device(config.runtime.device);
    report.threads = set_threads(config.runtime.threads);
    report.device = device.str();
    report.batch = config.data.batch;
    Subject subject(config, request.classes, device);
    std::unique_ptr<Subject> twin;
    if (request.compare_twin) {
        RunConfig plain = config;
        plain.runtime.kernels = Kernels::plain;
        twin = std::make_unique<Subject>(plain, request.classes, device);
    }
    for (int i = 0; i < (device.is_cuda() ? 20 : 2); ++i) {
        subject.run(config.optim.lr);
        if (twin) {
            twin->run(config.optim.lr);
        }
    }
    std::vector<double> seconds;
    std::vector<double> twin_seconds;
    for (int64_t i = 0; i < request.steps; ++i) {
        seconds.push_back(seconds_of([&] { subject.run(config.optim.lr); }, device));
        if (twin) {
            twin_seconds.push_back(seconds_of([&] { twin->run(config.optim.lr); }, device));
        }
    }
    // Before the profile and the products, which take memory of their own.
    report.peak_rss_bytes = peak_resident_bytes();
    report.peak_device_bytes = device.is_cuda() ? peak_device_bytes() : 0;
    report.step_seconds_median = median(seconds);
    report.images_per_second = static_cast<double>(config.data.batch) / report.step_seconds_median;
    double macs = 0;
    for (const LayerCost& layer : model_cost(config.model, request.classes)) {
        macs += static_cast<double>(layer.macs);
    }
    const double passes = config.sam.kind == SamKind::none ? 1.0 : 2.0;
    report.gflops = 6.0 * passes * macs * static_cast<double>(config.data.batch) /
                    report.step_seconds_median / 1e9;
    report.sgemm_gflops = sgemm_rate(device);
    report.input_images_per_second = input_rate(config, device);
    subject.stop_recording(device);
    report.parts = profile_parts([&] { subject.run(config.optim.lr); }, device);
    if (twin) {
        report.twin_step_seconds = median(twin_seconds);
        for (const KernelTiming& timing : time_kernels(config.data.batch)) {
            report.kernels.push_back({timing.name, timing.fast_seconds, timing.plain_seconds});
        }
    }
    return report;
}

} // namespace tessera
