// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench_command.h"

#include "app/cli/json_text.h"
#include "app/cli/progress.h"
#include "models/error.h"
#include "training/api/bench.h"
#include "training/config/config_io.h"
#include "training/stats/number_text.h"

#include <ostream>

namespace tessera::cli {

namespace {

void print_json(const BenchReport& report, std::ostream& out) {
    JsonText json(out);
    json.begin_object();
    json.member("step_seconds_median", report.step_seconds_median);
    json.member("images_per_second", report.images_per_second);
    json.member("gflops", report.gflops);
    json.member("sgemm_gflops", report.sgemm_gflops);
    json.member("sgemm_share", report.gflops / report.sgemm_gflops);
    json.member("input_images_per_second", report.input_images_per_second);
    json.member("first_input_images_per_second", report.first_input_images_per_second);
    json.member("input_images", report.input_images);
    json.member("peak_rss_bytes", report.peak_rss_bytes);
    json.member("peak_device_bytes", report.peak_device_bytes);
    json.member("batch", report.batch);
    json.member("steps", report.steps);
    json.member("threads", report.threads);
    json.member("device", report.device);
    json.key("parts");
    json.begin_object();
    for (const auto& [part, seconds] : report.parts) {
        json.member(part, seconds);
    }
    json.end_object();
    if (report.twin_step_seconds) {
        json.member("twin_step_seconds", *report.twin_step_seconds);
        json.member("twin_ratio", *report.twin_step_seconds / report.step_seconds_median);
        json.key("kernels");
        json.begin_array();
        for (const auto& kernel : report.kernels) {
            json.begin_object();
            json.member("name", kernel.name);
            json.member("fast_seconds", kernel.fast_seconds);
            json.member("plain_seconds", kernel.plain_seconds);
            json.end_object();
        }
        json.end_array();
    }
    json.end_object();
}

void print_text(const BenchReport& report, std::ostream& out) {
    out << "step             " << fixed_text(report.step_seconds_median * 1e3, 1) << " ms, "
        << fixed_text(report.images_per_second, 1) << " images/s (batch " << report.batch << ", "
        << report.device << ", " << report.threads << " threads)\n"
        << "arithmetic       " << fixed_text(report.gflops, 1) << " GFLOP/s, "
        << fixed_text(100.0 * report.gflops / report.sgemm_gflops, 1) << " % of sgemm's "
        << fixed_text(report.sgemm_gflops, 1) << "\n"
        << "input pipeline   " << fixed_text(report.input_images_per_second, 1) << " images/s"
        << (report.device == "cpu" ? ", one thread" : "") << " (first epoch "
        << fixed_text(report.first_input_images_per_second, 1) << ")\n"
        << "peak memory      "
        << fixed_text(static_cast<double>(report.peak_rss_bytes) / (1 << 20), 0) << " MiB\n";
    if (report.peak_device_bytes > 0) {
        out << "device memory    "
            << fixed_text(static_cast<double>(report.peak_device_bytes) / (1 << 20), 0) << " MiB\n";
    }
    for (const auto& [part, seconds] : report.parts) {
        out << "  " << part << std::string(part.size() < 15 ? 15 - part.size() : 1, ' ')
            << fixed_text(seconds * 1e3, 1) << " ms\n";
    }
    if (report.twin_step_seconds) {
        out << "plain LibTorch   " << fixed_text(*report.twin_step_seconds * 1e3, 1) << " ms, "
            << fixed_text(*report.twin_step_seconds / report.step_seconds_median, 2)
            << " times as long\n";
        for (const auto& kernel : report.kernels) {
            out << "  " << kernel.name << ": " << fixed_text(kernel.fast_seconds * 1e3, 2)
                << " ms, plain " << fixed_text(kernel.plain_seconds * 1e3, 2) << " ms\n";
        }
    }
}

} // namespace

int BenchCommand::run(const Arguments& arguments, Streams& streams) {
    BenchRequest request;
    if (!arguments.has("preset") && !arguments.has("config")) {
        request.config = find_preset("keras_cifar100_vanilla").config;
        request.config.data.batch = 64;
        arguments.apply(request.config);
    } else {
        request.config = arguments.config();
    }
    request.classes = arguments.integer("classes").value_or(100);
    request.steps = arguments.integer("steps").value_or(8);
    require(request.steps >= 1 && request.classes >= 2, ErrorCode::usage,
            "--steps needs at least 1 and --classes at least 2");
    request.compare_twin = arguments.has("compare-twin");
    request.data = arguments.get("data").value_or("");
    const BenchReport report = run_bench(request);
    arguments.json() ? print_json(report, streams.out) : print_text(report, streams.out);
    return 0;
}

} // namespace tessera::cli
