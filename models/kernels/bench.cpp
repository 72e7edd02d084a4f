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
    std::string name;
    std::function<void(bool fast)> run;
};

at::Tensor leaf(std::initializer_list<int64_t> sizes, bool wanted = true) {
    return (torch::randn(std::vector<int64_t>(sizes)) * 0.1).set_requires_grad(wanted);
}

/// Forward and backward of `operation`.
Subject subject(const char* name, const Operation& operation, const Tensors& inputs) {
    const at::Tensor gradient = torch::randn(operation(inputs, true).sizes());
    Tensors wanted;
    std::copy_if(inputs.begin(), inputs.end(), std::back_inserter(wanted),
                 [](const at::Tensor& t) { return t.requires_grad(); });
    return {name, [=](bool fast) {
                const at::Tensor output = operation(inputs, fast);
                if (output.requires_grad()) {
                    torch::autograd::grad({output}, wanted, {gradient});
                }
            }};
}

constexpr int64_t kTokens = 144;
constexpr int64_t kWidth = 64;
constexpr int64_t kHidden = 128;
constexpr int64_t kHeads = 4;
constexpr int64_t kInner = 256;

std::vector<Subject> linear_subjects(int64_t batch) {
    const auto linear = [](const char* name, int64_t rows, int64_t in, int64_t out) {
        return subject(
            name, [](const Tensors& t, bool fast) { return ops::linear(t[0], t[1], t[2], fast); },
            {leaf({rows, in}), leaf({out, in}), leaf({out})});
    };
    const int64_t rows = batch * kTokens;
    // Of the larger models at 224 pixels: 197 tokens an image, an eighth of the batch.
    const int64_t large = std::max<int64_t>(1, batch / 8) * 197;
    return {linear("linear qkv 64 -> 768", rows, kWidth, 3 * kInner),
            linear("linear out 256 -> 64", rows, kInner, kWidth),
            linear("linear fc1 64 -> 128", rows, kWidth, kHidden),
            linear("linear fc2 128 -> 64", rows, kHidden, kWidth),
            linear("linear head 9216 -> 2048", batch, kTokens * kWidth, 2048),
            linear("linear head 2048 -> 1024", batch, 2048, 1024),
            linear("linear ViT-S 384 -> 1152", large, 384, 1152),
            linear("linear ViT-B 768 -> 3072", large, 768, 3072)};
}

std::vector<Subject> layer_subjects(int64_t batch) {
    const ops::Dropout drop{0.1, 1, 2, 3};
    const auto attention = [=](bool mask) {
        return [=](const Tensors& t, bool fast) {
            return ops::attention(t[0], kHeads, t[1], mask, drop, fast);
        };
    };
    const auto gelu = [=](const Tensors& t, bool fast) {
        return ops::gelu_dropout(t[0], GeluForm::erf, drop, fast);
    };
    const auto patches = [](const std::vector<std::pair<int64_t, int64_t>>& offsets) {
        return
            [=](const Tensors& t, bool fast) { return ops::patch_vectors(t[0], 6, offsets, fast); };
    };
    const at::Tensor images = leaf({batch, 3, 72, 72}, false);
    return {subject("attention, dropout 0.1", attention(false),
                    {leaf({batch, kTokens, 3 * kInner}), torch::full({1}, 0.125)}),
            subject("attention, masked, learned temperature", attention(true),
                    {leaf({batch, kTokens, 3 * kInner}), leaf({1})}),
            subject("layer norm 64",
                    [](const Tensors& t, bool fast) {
                        return ops::layer_norm(t[0], t[1], t[2], 1e-6, fast);
                    },
                    {leaf({batch, kTokens, kWidth}), leaf({kWidth}), leaf({kWidth})}),
            subject("gelu + dropout 128", gelu, {leaf({batch, kTokens, kHidden})}),
            subject("gelu + dropout 64", gelu, {leaf({batch, kTokens, kWidth})}),
            subject("dropout 9216",
                    [=](const Tensors& t, bool fast) { return ops::dropout(t[0], drop, fast); },
                    {leaf({batch, kTokens * kWidth})}),
            subject("sum with dropout",
                    [=](const Tensors& t, bool fast) {
                        return ops::add_dropout(t[0], t[1], drop, fast);
                    },
                    {leaf({batch, kTokens, kWidth}), leaf({batch, kTokens, kWidth})}),
            subject("patch vectors", patches({}), {images}),
            subject("patch vectors of 5 copies", patches({{3, 3}, {-3, 3}, {3, -3}, {-3, -3}}),
                    {images})};
}

/// The passes over the flat parameter buffer; the twin makes the same passes in LibTorch
/// operations.
std::vector<Subject> flat_subjects() {
    constexpr int64_t kParameters = 21'787'748; // of the S4 model with SPT and LSA
    const at::Tensor p = torch::randn({kParameters}), g = torch::randn({kParameters}) * 1e-3;
    const at::Tensor m = torch::zeros({kParameters}), v = torch::zeros({kParameters});
    const auto data = [](const at::Tensor& t) { return t.data_ptr<float>(); };
    const auto adamw = [=](bool fast) {
        if (fast) {
            flat::adamw(data(p), data(g), data(m), data(v), kParameters,
                        {1e-4, 0.9, 0.999, 1e-8, 0.05});
            return;
        }
        p.mul_(1.0 - 1e-4 * 0.05);
        m.lerp_(g, 0.1);
        v.mul_(0.999).addcmul_(g, g, 0.001);
        p.addcdiv_(m, v.sqrt().add_(1e-8), -1e-4);
    };
    const auto sgd = [=](bool fast) {
        if (fast) {
            flat::sgd(data(p), data(g), data(m), kParameters, {1e-4, 0.9, 0.05});
            return;
        }
        m.mul_(0.9).add_(g.add(p, 0.05));
        p.sub_(m, 1e-4);
    };
    const auto perturb = [=](bool fast) {
        if (fast) {
            flat::perturb(data(p), data(g), data(v), kParameters, 1e-4F);
            return;
        }
        v.copy_(p);
        p.add_(g, 1e-4);
    };
    const auto norm = [=](bool fast) {
        if (fast) {
            flat::dot(data(g), data(g), kParameters);
            return;
        }
        g.norm();
    };
    return {{"AdamW", adamw}, {"SGD with momentum", sgd}, {"SAM's move", perturb}, {"norm", norm}};
}

double seconds_of(const Subject& subject, bool fast) {
    const auto start = std::chrono::steady_clock::now();
    subject.run(fast);
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

void time_all(const std::vector<Subject>& subjects, int repeats,
              std::vector<KernelTiming>& timings) {
    for (const Subject& subject : subjects) {
        seconds_of(subject, true);
        seconds_of(subject, false);
        std::vector<double> fast, plain;
        for (int i = 0; i < std::max(1, repeats); ++i) {
            fast.push_back(seconds_of(subject, true));
            plain.push_back(seconds_of(subject, false));
        }
        timings.push_back({subject.name, median(fast), median(plain)});
    }
}

} // namespace

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2.0;
}

std::vector<KernelTiming> time_kernels(int64_t batch, int repeats) {
    std::vector<KernelTiming> timings;
    time_all(linear_subjects(batch), repeats, timings);
    time_all(layer_subjects(batch), repeats, timings);
    time_all(flat_subjects(), repeats, timings);
    return timings;
}

} // namespace tessera
