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
    int64_t classes;
    int64_t done = 0;

    Subject(const RunConfig& settings, int64_t class_count, const c10::Device& device)
        : config(settings), classes(class_count) {
        const VitOptions& vit = config.model.vit;
        model = make_model(config.model, classes, config.train.seed);
        model->to(device);
        make_step(device);
        images = torch::randn({config.data.batch, vit.channels, vit.image, vit.image}).to(device);
        labels = torch::randint(0, classes, {config.data.batch}, torch::kInt64).to(device);
    }
    void make_step(const c10::Device& device) {
        // Random labels are of all classes alike: the weights of the classes are 1, their cost is
        // the same.
        const std::vector<int64_t> class_images(static_cast<std::size_t>(classes), 1);
        step =
            std::make_unique<TrainStep>(*model, config, RunLoss(config.loss, class_images, device));
    }
    /// From here on every step runs its operations one by one.
    void stop_recording(const c10::Device& device) {
        if (config.runtime.cuda_graphs) {
            config.runtime.cuda_graphs = false;
            step.reset(); // before the new one needs memory
            make_step(device);
        }
    }
    void run() { step->run(images, {labels}, done++, config.optim.lr); }
    /// Steps from one second gradient of SAM to the next; a single one without.
    int64_t round() const { return config.sam.kind == SamKind::none ? 1 : config.sam.every; }
    void run_round() {
        for (int64_t i = 0; i < round(); ++i) {
            run();
        }
    }
};

std::unique_ptr<Subject> warmed_up(const RunConfig& config, int64_t classes,
                                   const c10::Device& device) {
    auto subject = std::make_unique<Subject>(config, classes, device);
    // A recording needs some steps of each kind first.
    const int64_t steps = device.is_cuda() ? std::max<int64_t>(20, 4 * subject->round()) : 2;
    for (int64_t i = 0; i < steps; ++i) {
        subject->run();
    }
    return subject;
}

double macs_per_image(const RunConfig& config, int64_t classes) {
    double macs = 0;
    for (const LayerCost& layer : model_cost(config.model, classes)) {
        macs += static_cast<double>(layer.macs);
    }
    return macs;
}

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

struct InputRates {
    int64_t images = 0; ///< of an epoch
    double first = 0;   ///< images/s of the first epoch, which decodes
    double later = 0;
};

/// Of the pipeline that training on `device` would use: in its memory, or one loader thread.
InputRates input_rates(const RunConfig& config, const Dataset& dataset, const c10::Device& device) {
    constexpr std::size_t kImages = 1500;
    const std::size_t size = dataset.train->size();
    std::vector<std::size_t> some(std::min(kImages, size));
    for (std::size_t i = 0; i < some.size(); ++i) {
        some[i] = i * size / some.size(); // of all classes
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
    const auto batches = make_batch_source(subset(dataset.train, some), how, options,
                                           config.runtime.augment_on, device);
    const auto rate = [&](int64_t epoch) {
        const auto read = [&] {
            batches->start_epoch(epoch);
            while (batches->next()) {
            }
        };
        return static_cast<double>(some.size()) / seconds_of(read, device);
    };
    const double first = rate(0);
    return {static_cast<int64_t>(some.size()), first, rate(1)};
}

} // namespace

BenchReport run_bench(const BenchRequest& request) {
    require_valid(request.config);
    // What cannot be read is said before minutes are spent.
    const Dataset own = request.data.empty() ? Dataset{} : open_dataset(request.data);
    BenchReport report;
    const RunConfig& config = request.config;
    const c10::Device device = pick_device(config.runtime.device);
    report.threads = set_threads(config.runtime.threads);
    report.device = device.str();
    report.batch = config.data.batch;
    const auto subject = warmed_up(config, request.classes, device);
    subject->run_round();
    // Before the twin, the profile and the products, which take memory of their own.
    report.peak_rss_bytes = peak_resident_bytes();
    report.peak_device_bytes = device.is_cuda() ? peak_device_bytes() : 0;
    std::unique_ptr<Subject> twin;
    if (request.compare_twin) {
        RunConfig plain = config;
        plain.runtime.kernels = Kernels::plain;
        twin = warmed_up(plain, request.classes, device);
    }
    const auto step_seconds = [&device](Subject& of) {
        return seconds_of([&] { of.run_round(); }, device) / static_cast<double>(of.round());
    };
    std::vector<double> seconds;
    std::vector<double> twin_seconds;
    for (; report.steps < request.steps; report.steps += subject->round()) {
        seconds.push_back(step_seconds(*subject));
        if (twin) {
            twin_seconds.push_back(step_seconds(*twin));
        }
    }
    report.step_seconds_median = median(seconds);
    report.images_per_second = static_cast<double>(config.data.batch) / report.step_seconds_median;
    report.gflops = 6.0 * config.sam.passes() * macs_per_image(config, request.classes) *
                    report.images_per_second / 1e9;
    report.sgemm_gflops = sgemm_rate(device);
    const InputRates input =
        input_rates(config, own.train ? own : open_dataset("builtin:shapes"), device);
    report.input_images_per_second = input.later;
    report.first_input_images_per_second = input.first;
    report.input_images = input.images;
    subject->stop_recording(device);
    report.parts = profile_parts([&] { subject->run_round(); }, device);
    for (auto& [part, time] : report.parts) {
        time /= static_cast<double>(subject->round());
    }
    report.parts["input"] = static_cast<double>(config.data.batch) / input.later;
    if (twin) {
        report.twin_step_seconds = median(twin_seconds);
        for (const KernelTiming& timing : time_kernels(config.data.batch)) {
            report.kernels.push_back({timing.name, timing.fast_seconds, timing.plain_seconds});
        }
    }
    return report;
}

} // namespace tessera
