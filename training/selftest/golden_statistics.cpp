// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/selftest/golden_checks.h"
#include "training/stats/statistics.h"

#include <torch/torch.h>

#include <span>

namespace tessera::golden {

namespace {

std::span<const uint8_t> flags_of(const at::Tensor& tensor) {
    return {tensor.data_ptr<uint8_t>(), static_cast<std::size_t>(tensor.numel())};
}

} // namespace

void check_mcnemar(GoldenCase& golden) {
    if (golden.parameters()["continuity_correction"].number() != 1.0) {
        throw NotCovered("another continuity correction");
    }
    const McNemarTest test = mcnemar_test(flags_of(golden.tensor("in.correct_a")),
                                          flags_of(golden.tensor("in.correct_b")));
    golden.expect_scalar("only_a_correct", static_cast<double>(test.only_a));
    golden.expect_scalar("only_b_correct", static_cast<double>(test.only_b));
    golden.expect_scalar("p_exact", test.p_exact);
    golden.expect_scalar("chi2_corrected", test.chi2_corrected);
    golden.expect_scalar("p_chi2", test.p_chi2);
    for (const GoldenValue& v : golden.variants()) {
        const std::string output = v["output"].text();
        const auto row = static_cast<std::size_t>(v["row"].integer());
        golden.expect_number(output, golden.scalar(output).at(row)["p_exact"].number(),
                             mcnemar_test(v["only_a"].integer(), v["only_b"].integer()).p_exact,
                             "row " + std::to_string(row));
    }
}

void check_bootstrap(GoldenCase& golden) {
    const GoldenValue& p = golden.parameters();
    if (p["std_ddof"].integer() != 1) {
        throw NotCovered("another standard deviation");
    }
    const auto a = flags_of(golden.tensor("in.correct_a"));
    const auto b = flags_of(golden.tensor("in.correct_b"));
    const at::Tensor rows = golden.tensor("in.indices").to(torch::kInt32).contiguous();
    std::vector<double> differences;
    for (int64_t i = 0; i < rows.size(0); ++i) {
        differences.push_back(resampled_difference(
            a, b,
            {rows.data_ptr<int32_t>() + i * rows.size(1), static_cast<std::size_t>(rows.size(1))}));
    }
    golden.expect_tensor("out.differences", torch::tensor(differences, torch::kFloat64));
    std::vector<int32_t> all;
    for (std::size_t i = 0; i < a.size(); ++i) {
        all.push_back(static_cast<int32_t>(i));
    }
    const BootstrapResult result = summarise_bootstrap(resampled_difference(a, b, all), differences,
                                                       p["confidence_level"].number());
    golden.expect_scalar("difference", result.difference);
    golden.expect_scalar(
        "difference",
        paired_bootstrap({{a.begin(), a.end()}}, {{b.begin(), b.end()}}, {.seed = 1}).difference,
        "drawn");
    golden.expect_numbers("ci95", golden.scalar("ci95"),
                          {result.interval.low, result.interval.high});
    golden.expect_scalar("std", result.standard_error);
    golden.expect_scalar("share_not_positive", result.share_not_positive);
}

void check_welch(GoldenCase& golden) {
    const GoldenValue& p = golden.parameters();
    if (p["std_ddof"].integer() != 1) {
        throw NotCovered("another standard deviation");
    }
    const std::vector<double> a = p["sample_a"].numbers();
    const std::vector<double> b = p["sample_b"].numbers();
    const double level = p["confidence_level"].number();
    const double upper = (1.0 + level) / 2.0;
    const WelchTest test = welch_test(a, b, level);
    golden.expect_numbers("a", golden.scalar("a"), a);
    golden.expect_numbers("b", golden.scalar("b"), b);
    golden.expect_scalar("difference", test.difference);
    golden.expect_scalar("t", test.t);
    golden.expect_scalar("df", test.degrees_of_freedom);
    golden.expect_scalar("p", test.p);
    golden.expect_numbers("ci95", golden.scalar("ci95"), {test.interval.low, test.interval.high});
    golden.expect_scalar("t_quantile", student_quantile(upper, test.degrees_of_freedom));
    const GoldenValue single = golden.scalar("mean_a");
    const Interval interval = mean_interval(a, level);
    golden.expect_number("mean_a", single["mean"].number(), mean(a), "mean");
    golden.expect_number("mean_a", single["std"].number(), standard_deviation(a), "std");
    golden.expect_numbers("mean_a", single["ci95"], {interval.low, interval.high}, "ci95");
    for (const GoldenValue& v : golden.variants()) {
        const std::string output = v["output"].text();
        const auto row = static_cast<std::size_t>(v["row"].integer());
        golden.expect_number(output, golden.scalar(output).at(row)["q"].number(),
                             student_quantile(upper, v["degrees_of_freedom"].number()),
                             "row " + std::to_string(row));
    }
}

} // namespace tessera::golden
