// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/selftest/golden_value.h"

#include <ATen/core/Tensor.h>

#include <map>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

namespace tessera {

/// Thrown by a check whose case asks for something that Tessera does not have.
class NotCovered : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// One case of a golden set: its parameters, its tensors, and what was found wrong so far. Every
/// expected value that was compared is remembered, so that a case counts as covered only when
/// nothing was left out.
class GoldenCase {
public:
    GoldenCase(const GoldenValue& entry, const std::filesystem::path& folder);

    const std::string& name() const { return name_; }
    const GoldenValue& parameters() const { return parameters_; }
    /// The parameters of every variant, those beside `variants` included; one when there are none.
    std::vector<GoldenValue> variants() const;

    bool has_tensor(const std::string& name) const { return tensors_.count(name) > 0; }
    const at::Tensor& tensor(const std::string& name) const;
    const std::map<std::string, at::Tensor>& tensors() const { return tensors_; }
    /// Names that are neither inputs nor expected values.
    std::vector<std::string> weight_names() const;

    bool has_scalar(const std::string& name) const { return scalars_.has(name); }
    /// The expected value of a scalar; counts as compared.
    GoldenValue scalar(const std::string& name);

    /// Compares with the tensor `name` under its tolerance. `context` says which run it came from.
    void expect_tensor(const std::string& name, const at::Tensor& value,
                       const std::string& context = {});
    /// Compares with the scalar `name`.
    void expect_scalar(const std::string& name, double value, const std::string& context = {});
    /// Compares with a number found inside the scalar `name`.
    void expect_number(const std::string& name, double expected, double value,
                       const std::string& context = {});
    /// Lists of equal length, number by number.
    void expect_numbers(const std::string& name, const GoldenValue& expected,
                        const std::vector<double>& values, const std::string& context = {});
    /// A tensor when `output` starts with "out.", else a scalar.
    void expect_output(const std::string& output, const at::Tensor& value,
                       const std::string& context = {});
    void expect(bool condition, const std::string& what);

    /// Only a part of the case was checked; `part` names it in the report.
    void checked_only(const std::string& part) { part_ = part; }
    /// Empty when everything was compared; else the name of the part that was.
    std::string checked_part() const;
    /// What was wrong; empty when nothing.
    std::string failures() const;

private:
    struct Tolerance {
        double rtol = 0, atol = 0, atol_of_max = 0;
    };
    Tolerance tensor_tolerance(const std::string& name) const;
    Tolerance scalar_tolerance(const std::string& name) const;
    void fail(const std::string& what);

    std::string name_;
    GoldenValue parameters_, scalars_, tolerance_;
    std::map<std::string, at::Tensor> tensors_;
    std::set<std::string> compared_;
    std::vector<std::string> failures_;
    int64_t failure_count_ = 0;
    std::string part_;
};

} // namespace tessera
