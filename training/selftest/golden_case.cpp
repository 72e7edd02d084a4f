// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/selftest/golden_case.h"

#include "models/error.h"
#include "training/engine/tensor_file.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <sstream>

namespace tessera {

namespace {

constexpr std::size_t kShownFailures = 6;

std::string place(const std::string& name, const std::string& context) {
    return context.empty() ? name : name + " [" + context + "]";
}

std::string difference(double value, double expected) {
    std::ostringstream text;
    text.precision(9);
    text << value << " instead of " << expected;
    return text.str();
}

std::string shape_text(const at::Tensor& tensor) {
    std::ostringstream text;
    text << tensor.sizes();
    return text.str();
}

} // namespace

GoldenCase::GoldenCase(const GoldenValue& entry, const std::filesystem::path& folder)
    : name_(entry["name"].text()), parameters_(entry["parameters"]),
      tolerance_(entry["tolerance"]) {
    if (entry.has("scalars") && entry["scalars"].is_object()) {
        scalars_ = entry["scalars"];
    }
    if (entry.has("file") && !entry["file"].is_null()) {
        tensors_ = load_tensors(folder / entry["file"].text());
    }
}

std::vector<GoldenValue> GoldenCase::variants() const {
    if (!parameters_.has("variants")) {
        return {parameters_};
    }
    std::vector<GoldenValue> all;
    for (const GoldenValue& variant : parameters_["variants"].items()) {
        all.push_back(parameters_.with(variant));
    }
    return all;
}

const at::Tensor& GoldenCase::tensor(const std::string& name) const {
    const auto found = tensors_.find(name);
    require(found != tensors_.end(), ErrorCode::data, name_ + " lacks the tensor " + name);
    return found->second;
}

std::vector<std::string> GoldenCase::weight_names() const {
    std::vector<std::string> names;
    for (const auto& [name, tensor] : tensors_) {
        if (!name.starts_with("in.") && !name.starts_with("out.") && !name.starts_with("grad.")) {
            names.push_back(name);
        }
    }
    return names;
}

GoldenValue GoldenCase::scalar(const std::string& name) {
    const GoldenValue value = scalars_[name]["value"];
    compared_.insert(name);
    return value;
}

GoldenCase::Tolerance GoldenCase::tensor_tolerance(const std::string& name) const {
    if (tolerance_.has("per_tensor") && tolerance_["per_tensor"].has(name)) {
        const GoldenValue own = tolerance_["per_tensor"][name];
        return {own.number("rtol", 0.0), own.number("atol", 0.0), own.number("atol_of_max", 0.0)};
    }
    if (name.starts_with("grad.")) {
        return {tolerance_.number("grad_rtol", tolerance_.number("rtol", 0.0)),
                tolerance_.number("grad_atol", tolerance_.number("atol", 0.0)),
                tolerance_.number("grad_atol_of_max", 0.0)};
    }
    return {tolerance_.number("rtol", 0.0), tolerance_.number("atol", 0.0), 0.0};
}

GoldenCase::Tolerance GoldenCase::scalar_tolerance(const std::string& name) const {
    Tolerance tolerance{tolerance_.number("rtol", 0.0), tolerance_.number("atol", 0.0), 0.0};
    if (parameters_.has("tolerances")) {
        for (const GoldenValue& own : parameters_["tolerances"].items()) {
            if (own["output"].text() == name) {
                tolerance.rtol = own["rtol"].number();
            }
        }
    }
    return tolerance;
}

void GoldenCase::expect_tensor(const std::string& name, const at::Tensor& value,
                               const std::string& context) {
    compared_.insert(name);
    const at::Tensor& reference = tensor(name);
    if (!value.defined()) {
        fail(place(name, context) + " was not computed");
        return;
    }
    const at::Tensor found = value.detach().to(torch::kCPU, torch::kFloat64);
    const at::Tensor expected = reference.to(torch::kFloat64);
    const bool single = found.numel() == 1 && expected.numel() == 1; // (1) and () mean the same
    if (!single && found.sizes() != expected.sizes()) {
        fail(place(name, context) + " has the shape " + shape_text(found) + " instead of " +
             shape_text(expected));
        return;
    }
    if (expected.numel() == 0) {
        return;
    }
    const at::Tensor a = found.reshape({-1});
    const at::Tensor b = expected.reshape({-1});
    Tolerance rule = tensor_tolerance(name);
    if (!reference.is_floating_point()) {
        rule = {};
    }
    const at::Tensor allowed =
        b.abs() * rule.rtol + (rule.atol + rule.atol_of_max * b.abs().max().item<double>());
    // Not a number is never within the tolerance.
    const at::Tensor inside = (a - b).abs().le(allowed).logical_or(a.eq(b));
    const auto wrong = (inside.numel() - inside.sum().item<int64_t>());
    if (wrong > 0) {
        const at::Tensor excess =
            torch::nan_to_num((a - b).abs() - allowed, INFINITY).masked_fill(inside, -INFINITY);
        const auto worst = excess.argmax().item<int64_t>();
        fail(place(name, context) + ": " + std::to_string(wrong) + " of " +
             std::to_string(b.numel()) + " values differ, number " + std::to_string(worst) +
             " is " + difference(a[worst].item<double>(), b[worst].item<double>()));
    }
}

void GoldenCase::expect_scalar(const std::string& name, double value, const std::string& context) {
    expect_number(name, scalar(name).number(), value, context);
}

void GoldenCase::expect_number(const std::string& name, double expected, double value,
                               const std::string& context) {
    compared_.insert(name);
    const Tolerance rule = scalar_tolerance(name);
    if (!(std::abs(value - expected) <= rule.atol + rule.rtol * std::abs(expected))) {
        fail(place(name, context) + " is " + difference(value, expected));
    }
}

void GoldenCase::expect_numbers(const std::string& name, const GoldenValue& expected,
                                const std::vector<double>& values, const std::string& context) {
    expect(expected.size() == values.size(),
           place(name, context) + " has " + std::to_string(values.size()) + " numbers instead of " +
               std::to_string(expected.size()));
    for (std::size_t i = 0; i < std::min(expected.size(), values.size()); ++i) {
        expect_number(name, expected.at(i).number(), values[i],
                      context + (context.empty() ? "number " : " number ") + std::to_string(i));
    }
}

void GoldenCase::expect_output(const std::string& output, const at::Tensor& value,
                               const std::string& context) {
    if (output.starts_with("out.")) {
        expect_tensor(output, value, context);
    } else {
        expect_scalar(output, value.item<double>(), context);
    }
}

void GoldenCase::expect(bool condition, const std::string& what) {
    if (!condition) {
        fail(what);
    }
}

void GoldenCase::fail(const std::string& what) {
    ++failure_count_;
    if (failures_.size() < kShownFailures) {
        failures_.push_back(what);
    }
}

std::string GoldenCase::checked_part() const {
    if (!part_.empty()) {
        return part_;
    }
    std::string missing;
    const auto look_at = [&](const std::string& name) {
        if (compared_.count(name) == 0) {
            missing += (missing.empty() ? "without " : ", ") + name;
        }
    };
    for (const auto& [name, tensor] : tensors_) {
        if (name.starts_with("out.") || name.starts_with("grad.")) {
            look_at(name);
        }
    }
    for (const std::string& name : scalars_.keys()) {
        look_at(name);
    }
    return missing;
}

std::string GoldenCase::failures() const {
    std::string text;
    for (const std::string& failure : failures_) {
        text += (text.empty() ? "" : "; ") + failure;
    }
    const int64_t more = failure_count_ - static_cast<int64_t>(failures_.size());
    return more > 0 ? text + "; and " + std::to_string(more) + " more" : text;
}

} // namespace tessera
