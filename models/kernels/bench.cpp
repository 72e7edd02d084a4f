// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kernels/bench.h"

#include "models/kernels/ops.h"

#include <torch/torch.h>

#include <algorithm>
#include <chrono>
#include <functional>

namespace tessera {

namespace {

using Tensors = std::vector<at::Tensor>;
using Operation = std::function<at::Tensor(const Tensors&, bool)>;

struct Subject {
    const char* name;
    int calls;
    Operation operation;
    Tensors inputs;
};

at::Tensor leaf(std::initializer_list<int64_t> sizes, bool wanted = true) {
    return (torch::randn(std::vector<int64_t>(sizes)) * 0.1).set_requires_grad(wanted);
}

constexpr int64_t kTokens = 144;
constexpr int64_t kWidth = 64;
constexpr int64_t kHidden = 128;
constexpr int64_t kHeads = 4;
constexpr int64_t kInner = 256;

Subject linear_subject(const char* name, int calls, int64_t rows, int64_t in, int64_t out) {
    return {name,
            calls,
            [](const Tensors& t, bool fast) { return ops::linear(t[0], t[1], t[2], fast); },
            {leaf({rows, in}), leaf({out, in}), leaf({out})}};
}

std::vector<Subject> linear_subjects(int64_t batch) {
    const int64_t rows = batch * kTokens;
    return {linear_subject("linear qkv 64 -> 768", 8, rows, kWidth, 3 * kInner),
            linear_subject("linear out 256 -> 64", 8, rows, kInner, kWidth),
            linear_subject("linear fc1 64 -> 128", 8, rows, kWidth, kHidden),
            linear_subject("linear fc2 128 -> 64", 8, rows, kHidden, kWidth),
            linear_subject("linear head 9216 -> 2048", 1, batch, kTokens * kWidth, 2048),
            linear_subject("linear head 2048 -> 1024", 1, batch, 2048, 1024)};
}

std::vector<Subject> subjects(int64_t batch) {
    const ops::Dropout drop{0.1, 1, 2, 3};
    auto result = linear_subjects(batch);
    result.push_back({"attention, dropout 0.1",
                      8,
                      [=](const Tensors& t, bool fast) {
                          return ops::attention(t[0], kHeads, t[1], false, drop, fast);
                      },
                      {leaf({batch, kTokens, 3 * kInner}), torch::full({1}, 0.125)}});
    result.push_back({"attention, masked, learned temperature",
                      0,
                      [=](const Tensors& t, bool fast) {
                          return ops::attention(t[0], kHeads, t[1], true, drop, fast);
                      },
                      {leaf({batch, kTokens, 3 * kInner}), leaf({1})}});
    result.push_back(
        {"layer norm 64",
         17,
         [](const Tensors& t, bool fast) { return ops::layer_norm(t[0], t[1], t[2], 1e-6, fast); },
         {leaf({batch, kTokens, kWidth}), leaf({kWidth}), leaf({kWidth})}});
    const auto gelu = [=](const Tensors& t, bool fast) {
        return ops::gelu_dropout(t[0], GeluForm::erf, drop, fast);
    };
    result.push_back({"gelu + dropout 128", 8, gelu, {leaf({batch, kTokens, kHidden})}});
    result.push_back({"gelu + dropout 64", 8, gelu, {leaf({batch, kTokens, kWidth})}});
    result.push_back({"dropout 9216",
                      1,
                      [=](const Tensors& t, bool fast) { return ops::dropout(t[0], drop, fast); },
                      {leaf({batch, kTokens * kWidth})}});
    result.push_back(
        {"sum with dropout",
         0,
         [=](const Tensors& t, bool fast) { return ops::add_dropout(t[0], t[1], drop, fast); },
         {leaf({batch, kTokens, kWidth}), leaf({batch, kTokens, kWidth})}});
    const auto images = leaf({batch, 3, 72, 72}, false);
    result.push_back(
        {"patch vectors",
         1,
         [](const Tensors& t, bool fast) { return ops::patch_vectors(t[0], 6, {}, fast); },
         {images}});
    result.push_back(
        {"patch vectors of 5 copies",
         0,
         [](const Tensors& t, bool fast) {
             return ops::patch_vectors(t[0], 6, {{3, 3}, {-3, 3}, {3, -3}, {-3, -3}}, fast);
         },
         {images}});
    return result;
}

double seconds_of(const Subject& subject, bool fast, const at::Tensor& gradient) {
    const auto start = std::chrono::steady_clock::now();
    const auto output = subject.operation(subject.inputs, fast);
    if (output.requires_grad()) {
        Tensors wanted;
        std::copy_if(subject.inputs.begin(), subject.inputs.end(), std::back_inserter(wanted),
                     [](const at::Tensor& t) { return t.requires_grad(); });
        torch::autograd::grad({output}, wanted, {gradient});
    }
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

std::vector<KernelTiming> time_kernels(int64_t batch, int repeats) {
    std::vector<KernelTiming> result;
    for (const auto& subject : subjects(batch)) {
        const auto gradient = torch::randn(subject.operation(subject.inputs, true).sizes());
        seconds_of(subject, true, gradient);
        seconds_of(subject, false, gradient);
        std::vector<double> fast, plain;
        for (int i = 0; i < std::max(1, repeats); ++i) {
            fast.push_back(seconds_of(subject, true, gradient));
            plain.push_back(seconds_of(subject, false, gradient));
        }
        result.push_back({subject.name, median(fast), median(plain), subject.calls});
    }
    return result;
}

} // namespace tessera
