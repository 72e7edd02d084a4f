// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/losses/loss.h"
#include "training/optim/sam.h"
#include "training/optim/update_rule.h"
#include "training/selftest/golden_checks.h"
#include "training/selftest/golden_vit.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <functional>

namespace tessera::golden {

namespace {

/// A module that holds parameters under dotted names.
class NamedParameters : public torch::nn::Module {
public:
    void add(const std::string& name, const at::Tensor& value) {
        const std::size_t dot = name.rfind('.');
        torch::nn::Module* owner = this;
        if (dot != std::string::npos) {
            const std::string path = name.substr(0, dot);
            if (parts_.count(path) == 0) {
                parts_[path] = std::make_shared<torch::nn::Module>();
                register_module(underscored(path), parts_[path]);
            }
            owner = parts_[path].get();
        }
        values[name] = owner->register_parameter(
            dot == std::string::npos ? name : name.substr(dot + 1), value.clone());
    }
    std::map<std::string, at::Tensor> values; ///< by their full name

private:
    static std::string underscored(std::string path) {
        std::replace(path.begin(), path.end(), '.', '_');
        return path;
    }
    std::map<std::string, std::shared_ptr<torch::nn::Module>> parts_;
};

/// fc1, tanh, fc2, tanh, ... ; the last layer has no tanh.
class TanhMlp : public NamedParameters {
public:
    explicit TanhMlp(const GoldenCase& golden) {
        for (int layer = 1; golden.has_tensor(key(layer, "weight")); ++layer) {
            for (const char* part : {"weight", "bias"}) {
                add(key(layer, part), golden.tensor(key(layer, part)));
            }
            layers_ = layer;
        }
    }
    at::Tensor forward(at::Tensor x) {
        for (int layer = 1; layer <= layers_; ++layer) {
            x = torch::linear(x, values.at(key(layer, "weight")), values.at(key(layer, "bias")));
            x = layer < layers_ ? x.tanh() : x;
        }
        return x;
    }

private:
    static std::string key(int layer, const char* part) {
        return "fc" + std::to_string(layer) + "." + part;
    }
    int layers_ = 0;
};

void require_covered(bool covered, const std::string& what) {
    if (!covered) {
        throw NotCovered(what);
    }
}

OptimConfig optim_config(const GoldenValue& p) {
    OptimConfig config;
    config.lr = p["lr"].number();
    config.weight_decay = p.number("weight_decay", 0.0);
    config.decay_scope =
        p.text("decay_weights", "all") == "all" ? DecayScope::all : DecayScope::matrices;
    const std::string kind = p["optimizer"].text();
    const std::string coupling =
        config.weight_decay == 0.0 ? "" : p.text("decay_coupling", "gradient");
    if (kind == "sgd") {
        require_covered(coupling.empty() || coupling == "gradient", "SGD with decay " + coupling);
        config.kind = OptimKind::sgd;
        config.momentum = p["momentum"].number();
        config.nesterov = p["nesterov"].flag();
        return config;
    }
    require_covered(kind == "adam" || kind == "adamw", "optimizer " + kind);
    require_covered(p.text("moment_dtype", "float32") == "float32", "a bfloat16 moment");
    const bool tfa = p["eps_placement"].text() == "uncorrected";
    require_covered(coupling.empty() || coupling == (tfa ? "independent" : "lr"),
                    kind + " with decay " + coupling);
    config.kind = tfa ? OptimKind::adamw_tfa : OptimKind::adamw;
    config.beta1 = p["betas"].at(0).number();
    config.beta2 = p["betas"].at(1).number();
    config.eps = p["eps"].number();
    return config;
}

SamConfig sam_config(const GoldenValue& p) {
    SamConfig config;
    const std::string sharpness = p.text("sharpness", "none");
    if (sharpness != "none") {
        config.kind = SamKind::sam;
        config.rho = p["rho"].number();
        config.every = static_cast<int64_t>(p.number("perturb_every", 1.0));
        config.reuse = sharpness == "looksam" ? p["alpha"].number() : 0.0;
    }
    return config;
}

/// A run of one optimiser case, step by step.
class Trajectory {
public:
    explicit Trajectory(GoldenCase& golden)
        : golden_(golden), p_(golden.parameters()), config_(optim_config(p_)), model_(golden),
          flat_(model_, config_.decay_scope), rule_(config_, flat_), sam_config_(sam_config(p_)),
          sam_(sam_config_, flat_),
          reduction_(value_of<Reduction>(p_["reduction"].text()).value()) {
        golden.expect(model_.values.size() == golden.weight_names().size(),
                      "the weights are not those of fc1, fc2, ...");
    }

    void run() {
        const int64_t steps = p_["steps"].integer();
        for (int64_t step = 0; step < steps; ++step) {
            losses_.push_back(backward());
            if (step == 0) {
                expect_all("out.step1.grad.", flat_.gradients());
            }
            if (sam_config_.kind != SamKind::none && sam_.perturbs(step)) {
                perturbed_pass(step);
            } else {
                sam_.reuse(flat_);
            }
            rule_.step(flat_, step + 1, lr(step, steps), 1.0);
            for (const auto& [name, value] : model_.values) {
                after_[name].push_back(value.detach().clone());
            }
        }
        report();
    }

private:
    double lr(int64_t step, int64_t steps) const {
        if (p_.text("lr_schedule", "constant") == "constant") {
            return config_.lr;
        }
        return config_.lr + (p_["lr_end"].number() - config_.lr) * static_cast<double>(step) /
                                static_cast<double>(steps);
    }
    double backward() {
        flat_.zero_gradients();
        const at::Tensor loss =
            cross_entropy(model_.forward(golden_.tensor("in.x")), golden_.tensor("in.y"), {},
                          kNoIgnoredLabel, 0.0, reduction_);
        loss.backward();
        return loss.item<double>();
    }
    void perturbed_pass(int64_t step) {
        const at::Tensor before = flat_.values().clone();
        sam_.perturb(flat_);
        const at::Tensor moved = flat_.values() - before;
        radii_.push_back(p_["rho"].number());
        norms_.push_back(moved.to(torch::kFloat64).norm().item<double>());
        perturbed_losses_.push_back(backward());
        if (step == 0) {
            expect_all("out.step1.perturbation.", moved);
            expect_all("out.step1.grad_perturbed.", flat_.gradients());
        }
        sam_.restore(flat_);
        golden_.expect(flat_.values().equal(before), "SAM does not restore the weights exactly");
        if (step == 0 && sam_config_.reuses()) {
            double square = 0;
            for (const FlatParameters::Slot& slot : flat_.slots()) {
                const at::Tensor part = golden_.tensor("out.step1.gv." + slot.name);
                square += part.to(torch::kFloat64).square().sum().item<double>();
            }
            expect_all("out.step1.gv.", sam_.state().at(0).second * std::sqrt(square));
        }
    }
    void expect_all(const std::string& prefix, const at::Tensor& buffer) {
        std::size_t found = 0;
        for (const FlatParameters::Slot& slot : flat_.slots()) {
            const at::Tensor view =
                buffer.narrow(0, slot.offset, slot.count).view(slot.parameter.sizes());
            golden_.expect_tensor(prefix + slot.name, view);
            ++found;
        }
        golden_.expect(found == model_.values.size(), prefix + "* is incomplete");
    }
    void report() {
        for (const auto& [name, values] : after_) {
            golden_.expect_tensor("out." + name, torch::stack(values));
        }
        golden_.expect_numbers("loss", golden_.scalar("loss"), losses_);
        if (sam_config_.kind != SamKind::none) {
            golden_.expect_numbers("loss_perturbed", golden_.scalar("loss_perturbed"),
                                   perturbed_losses_);
            golden_.expect_numbers("rho", golden_.scalar("rho"), radii_);
            golden_.expect_numbers("perturbation_norm", golden_.scalar("perturbation_norm"),
                                   norms_);
        }
    }

    GoldenCase& golden_;
    GoldenValue p_;
    OptimConfig config_;
    TanhMlp model_;
    FlatParameters flat_;
    UpdateRule rule_;
    SamConfig sam_config_;
    Sam sam_;
    Reduction reduction_;
    std::vector<double> losses_, perturbed_losses_, radii_, norms_;
    std::map<std::string, std::vector<at::Tensor>> after_;
};

} // namespace

void check_trajectory(GoldenCase& golden) {
    const GoldenValue& p = golden.parameters();
    const std::string sharpness = p.text("sharpness", "none");
    require_covered(p["model"].text() == "tanh_mlp", "model " + p["model"].text());
    require_covered(p["loss"].text() == "cross_entropy", "loss " + p["loss"].text());
    require_covered(sharpness == "none" || sharpness == "sam" || sharpness == "looksam",
                    "sharpness " + sharpness);
    require_covered(!p.has("groups"), "perturbation per group");
    require_covered(p.number("l2_in_loss", 0.0) == 0.0, "L2 in the loss");
    Trajectory(golden).run();
}

void check_sam_quadratic(GoldenCase& golden) {
    for (const GoldenValue& v : golden.variants()) {
        const std::string output = v["output"].text();
        const GoldenValue expected = golden.scalar(output);
        const at::Tensor a = torch::tensor(v["curvatures"].numbers());
        NamedParameters model;
        model.add("w", torch::tensor(v["point"].numbers()).to(torch::kFloat32));
        FlatParameters flat(model, DecayScope::all);
        const at::Tensor start = flat.values().clone();
        const auto numbers = [](const at::Tensor& t) {
            const at::Tensor d = t.detach().to(torch::kFloat64).contiguous();
            return std::vector<double>(d.data_ptr<double>(), d.data_ptr<double>() + d.numel());
        };
        const auto backward = [&] {
            flat.zero_gradients();
            ((model.values.at("w").square() * a.to(torch::kFloat32)).sum() / 2.0).backward();
        };
        backward();
        golden.expect_numbers(output, expected["g"], numbers(flat.gradients()), "g");
        SamConfig config;
        config.kind = SamKind::sam;
        config.rho = v["rho"].number();
        config.every = 2;
        config.reuse = 1.0;
        Sam sam(config, flat);
        sam.perturb(flat);
        golden.expect_numbers(output, expected["sam_e"], numbers(flat.values() - start), "sam_e");
        backward();
        golden.expect_numbers(output, expected["sam_g"], numbers(flat.gradients()), "sam_g");
        sam.restore(flat);
        golden.expect(flat.values().equal(start), output + ": the weights are not restored");
        const std::vector<double> across = expected["looksam_gv"].numbers();
        golden.expect_numbers(output, expected["looksam_gv"],
                              numbers(sam.state().at(0).second * std::hypot(across[0], across[1])),
                              "looksam_gv");
    }
    golden.checked_only("SAM and LookSAM");
}

void check_clipping(GoldenCase& golden) {
    const GoldenValue& p = golden.parameters();
    const auto run = [&](double max_norm, bool active) {
        NamedParameters model;
        for (const auto& [name, value] : golden.tensors()) {
            if (name.starts_with("in.")) {
                model.add(name.substr(3), torch::zeros_like(value));
            }
        }
        FlatParameters flat(model, DecayScope::all);
        for (const auto& [name, parameter] : model.values) {
            parameter.grad().copy_(golden.tensor("in." + name));
        }
        const double norm = global_norm(flat.gradients()).item<double>();
        golden.expect_scalar("norm", norm);
        OptimConfig config;
        config.kind = OptimKind::sgd;
        config.momentum = 0.0;
        config.weight_decay = 0.0;
        // A step of length 1 from zero shows the clipped gradient.
        UpdateRule rule(config, flat);
        rule.step(flat, 1, 1.0, std::min(1.0, max_norm / (norm + p["clip_eps"].number())));
        for (const auto& [name, parameter] : model.values) {
            if (active) {
                golden.expect_tensor("out." + name, -parameter);
            } else {
                golden.expect((-parameter).equal(golden.tensor("in." + name)),
                              "an inactive threshold changes " + name);
            }
        }
    };
    run(p["max_norm"].number(), true);
    run(p["inactive_max_norm"].number(), false);
}

} // namespace tessera::golden
