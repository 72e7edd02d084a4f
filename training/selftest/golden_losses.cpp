// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/losses/loss.h"
#include "training/selftest/golden_checks.h"

#include <torch/torch.h>

namespace tessera::golden {

namespace {

Reduction reduction_of(const GoldenValue& variant) {
    return value_of<Reduction>(variant["reduction"].text()).value();
}

/// Compares the value, and the gradient of its sum with respect to the logits.
void expect_loss(GoldenCase& golden, const GoldenValue& variant, const at::Tensor& logits,
                 const at::Tensor& loss, const std::string& where = {}) {
    golden.expect_output(variant["output"].text(), loss, where);
    if (variant.has("gradient")) {
        loss.sum().backward();
        golden.expect_tensor(variant["gradient"].text(), logits.grad(), where);
    }
}

/// The same rows as positions of one wide picture, (rows, C) -> (1, C, rows), through `loss_of`.
template <typename Loss>
void expect_loss_of_positions(GoldenCase& golden, const GoldenValue& variant,
                              const std::string& where, const Loss& loss_of) {
    const at::Tensor logits = golden.tensor("in.logits").t().unsqueeze(0).clone().requires_grad_();
    const at::Tensor labels = golden.tensor(variant["labels"].text()).unsqueeze(0);
    const at::Tensor loss = loss_of(logits, labels);
    golden.expect_output(variant["output"].text(),
                         reduction_of(variant) == Reduction::none ? loss.squeeze(0) : loss, where);
    if (variant.has("gradient")) {
        loss.sum().backward();
        golden.expect_tensor(variant["gradient"].text(), logits.grad().squeeze(0).t(), where);
    }
}

} // namespace

void check_nll(GoldenCase& golden) {
    for (const GoldenValue& v : golden.variants()) {
        const at::Tensor labels = golden.tensor(v["labels"].text());
        const at::Tensor weights =
            v["class_weights"].flag() ? golden.tensor("in.class_weights") : at::Tensor();
        const int64_t ignore = v["ignore_index"].integer();
        at::Tensor logits = golden.tensor("in.logits").clone().requires_grad_();
        expect_loss(golden, v, logits,
                    nll(logits.log_softmax(1), labels, weights, ignore, reduction_of(v)), "nll");
        logits = golden.tensor("in.logits").clone().requires_grad_();
        expect_loss(golden, v, logits,
                    cross_entropy(logits, labels, weights, ignore, 0.0, reduction_of(v)),
                    "cross-entropy");
        if (logits.dim() != 2) {
            continue;
        }
        const auto nll_of = [&](const at::Tensor& wide, const at::Tensor& positions) {
            return nll(wide.log_softmax(1), positions, weights, ignore, reduction_of(v));
        };
        const auto cross_entropy_of = [&](const at::Tensor& wide, const at::Tensor& positions) {
            return cross_entropy(wide, positions, weights, ignore, 0.0, reduction_of(v));
        };
        expect_loss_of_positions(golden, v, "nll of positions", nll_of);
        expect_loss_of_positions(golden, v, "cross-entropy of positions", cross_entropy_of);
    }
}

void check_smoothing(GoldenCase& golden) {
    for (const GoldenValue& v : golden.variants()) {
        const bool divergence = v.text("divergence", "cross_entropy") == "kl";
        const std::string kind = v["targets"].text();
        at::Tensor logits = golden.tensor("in.logits").clone().requires_grad_();
        at::Tensor targets;
        if (kind == "soft") {
            targets = golden.tensor("in.soft_targets");
        } else {
            const double smoothing = kind == "onehot" ? 0.0 : v["smoothing"].number();
            const bool all = v.text("smoothing_convention", "all_classes") == "all_classes";
            targets = smoothed_targets(golden.tensor("in.labels"), logits.size(1), smoothing,
                                       all ? SmoothingConvention::all_classes
                                           : SmoothingConvention::other_classes);
            if (all && !divergence) {
                expect_loss(golden, v, logits,
                            cross_entropy(logits, golden.tensor("in.labels"), {}, kNoIgnoredLabel,
                                          smoothing, reduction_of(v)),
                            "cross-entropy");
                logits = golden.tensor("in.logits").clone().requires_grad_();
            }
        }
        expect_loss(golden, v, logits,
                    soft_cross_entropy(logits, targets, divergence, reduction_of(v)),
                    "soft targets");
    }
}

} // namespace tessera::golden
