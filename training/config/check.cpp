// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/error.h"
#include "training/config/config_io.h"
#include "training/config/number_text.h"
#include "training/data/parallel.h"

#include <algorithm>

namespace tessera {
namespace {

using Severity = ConfigProblem::Severity;

/// Collects problems; the rules below read as sentences.
class Problems {
public:
    void error(std::string key, Sentence message) {
        list_.push_back({Severity::error, std::move(key), std::move(message)});
    }
    void note(std::string key, Sentence message) {
        list_.push_back({Severity::note, std::move(key), std::move(message)});
    }
    bool empty() const { return list_.empty(); }
    std::vector<ConfigProblem> take() { return std::move(list_); }

private:
    std::vector<ConfigProblem> list_;
};

std::string setting(std::string_view key, int64_t value) {
    return std::string(key) + " = " + number_text(value);
}

std::string setting(std::string_view key, double value) {
    return std::string(key) + " = " + number_text(value);
}

std::string setting(std::string_view key, std::string_view value) {
    return std::string(key) + " = " + std::string(value);
}

/// The divisors of `image` next below and above `patch`: "4 and 8".
Sentence nearest_divisors(int64_t image, int64_t patch) {
    int64_t below = std::min(patch, image);
    while (image % below != 0) {
        --below;
    }
    int64_t above = patch;
    while (above < image && image % above != 0) {
        ++above;
    }
    if (above >= image) {
        return number_text(below);
    }
    return {TESSERA_SENTENCE("%1 and %2"), below, above};
}

void check_shape(const VitOptions& vit, Problems& problems) {
    if (vit.channels == 2) {
        problems.error("model.channels",
                       {TESSERA_SENTENCE("%1 is not possible: give 3 for colour, or 1, which turns "
                                         "pictures into grey"),
                        setting("model.channels", vit.channels)});
    }
    if (vit.image % vit.patch != 0) {
        problems.error("model.patch",
                       {TESSERA_SENTENCE("%1 does not divide %2; near ones that do: %3"),
                        setting("model.patch", vit.patch), setting("model.image", vit.image),
                        nearest_divisors(vit.image, vit.patch)});
        return; // What follows counts patches.
    }
    if (vit.key_dim == 0 && vit.width % vit.heads != 0) {
        problems.error(
            "model.heads",
            {TESSERA_SENTENCE("%1 does not divide %2; change one of them or give model.key_dim"),
             setting("model.heads", vit.heads), setting("model.width", vit.width)});
    }
    if (vit.tokenizer == Tokenizer::shifted) {
        if (vit.shift() >= vit.image) {
            problems.error("model.shift_pixels",
                           {TESSERA_SENTENCE("%1 moves the copies out of %2; use a smaller shift"),
                            setting("model.shift_pixels", vit.shift()),
                            setting("model.image", vit.image)});
        } else if (vit.shift() == 0) {
            problems.error("model.shift_pixels",
                           {TESSERA_SENTENCE("half of %1 is no whole pixel, so the copies would "
                                             "not move; set model.shift_pixels to 1 or more"),
                            setting("model.patch", vit.patch)});
        }
    }
    const bool sine = vit.position == Position::sincos || vit.position == Position::sincos_mae ||
                      vit.position == Position::sincos_moco;
    if (sine && vit.width % 4 != 0) {
        problems.error("model.position",
                       {TESSERA_SENTENCE("%1 needs a width that 4 divides, not %2"),
                        setting("model.position", name_of(vit.position)),
                        setting("model.width", vit.width)});
    }
    if (vit.attention == AttentionKind::locality && vit.diagonal_mask && vit.tokens() == 1) {
        problems.note(
            "model.diagonal_mask",
            TESSERA_SENTENCE(
                "there is one token only, so the masked diagonal leaves it nothing to attend to"));
    }
}

void check_pooling(const VitOptions& vit, Problems& problems) {
    const std::string pooling = setting("model.pooling", name_of(vit.pooling));
    if (vit.pooling == Pooling::cls && !vit.class_token) {
        problems.error("model.pooling",
                       {TESSERA_SENTENCE("%1 needs model.class_token = true"), pooling});
    }
    if (vit.class_token && vit.pooling != Pooling::cls) {
        problems.note("model.class_token",
                      {TESSERA_SENTENCE("the class token takes part in the attention, but %1 does "
                                        "not read it alone"),
                       pooling});
    }
    if (vit.final_norm == NormPlace::after_pooling && vit.pooling == Pooling::flatten) {
        problems.note("model.final_norm",
                      {TESSERA_SENTENCE("after %1 the last LayerNorm spans all tokens at once, "
                                        "which no published model does"),
                       pooling});
    }
    if (vit.final_norm == NormPlace::after_pooling && vit.pooling == Pooling::map) {
        problems.note("model.final_norm",
                      {TESSERA_SENTENCE("with %1 other programs put the last LayerNorm before "
                                        "pooling; the weights cannot be exchanged"),
                       pooling});
    }
    const bool own_heads = vit.pool_heads > 0 || vit.key_dim > 0;
    if (vit.pooling == Pooling::map && own_heads && vit.width % vit.pooling_heads() != 0) {
        problems.error("model.pool_heads", {TESSERA_SENTENCE("%1 does not divide %2"),
                                            setting("model.pool_heads", vit.pooling_heads()),
                                            setting("model.width", vit.width)});
    }
}

void check_optimisation(const RunConfig& c, Problems& problems) {
    if (c.loss.kind == LossKind::nll) {
        if (c.loss.smoothing > 0) {
            problems.error("loss.smoothing",
                           {TESSERA_SENTENCE("%1 cannot be used with loss.kind = nll; set it to "
                                             "0 or use cross_entropy"),
                            setting("loss.smoothing", c.loss.smoothing)});
        }
        problems.note("loss.kind",
                      TESSERA_SENTENCE("the network gives logits; loss.kind = nll applies the "
                                       "log-softmax itself"));
    }
    if (c.optim.kind == OptimKind::sgd && c.optim.nesterov && c.optim.momentum <= 0) {
        problems.error("optim.nesterov",
                       TESSERA_SENTENCE("optim.nesterov = true needs optim.momentum above 0"));
    }
    if (c.sam.kind == SamKind::sam && c.sam.rho <= 0) {
        problems.note("sam.rho",
                      TESSERA_SENTENCE("sam.rho = 0 makes SAM the plain update with more work"));
    }
    if (c.optim.lr <= 0) {
        problems.note("optim.lr", TESSERA_SENTENCE("optim.lr = 0 leaves the weights as they are"));
    }
}

void check_schedule(const RunConfig& c, Problems& problems) {
    if (c.schedule.kind != ScheduleKind::keras_cosine) {
        if (c.schedule.warmup_epochs >= static_cast<double>(c.train.epochs)) {
            problems.error("schedule.warmup_epochs",
                           {TESSERA_SENTENCE("%1 must be shorter than the run, %2; shorten the "
                                             "warm-up or train longer"),
                            setting("schedule.warmup_epochs", c.schedule.warmup_epochs),
                            setting("train.epochs", c.train.epochs)});
        }
        if (c.schedule.warmup_epochs > 0 && c.schedule.warmup_lr > c.optim.lr) {
            problems.note("schedule.warmup_lr",
                          {TESSERA_SENTENCE("%1 is above %2, so the warm-up falls"),
                           setting("schedule.warmup_lr", c.schedule.warmup_lr),
                           setting("optim.lr", c.optim.lr)});
        }
    }
    const bool falls =
        c.schedule.kind == ScheduleKind::cosine || c.schedule.kind == ScheduleKind::linear;
    if (falls && c.schedule.min_lr > c.optim.lr) {
        problems.note("schedule.min_lr",
                      {TESSERA_SENTENCE("%1 is above %2, so the learning rate rises"),
                       setting("schedule.min_lr", c.schedule.min_lr),
                       setting("optim.lr", c.optim.lr)});
    }
}

void check_data(const RunConfig& c, Problems& problems) {
    if (c.augment.crop >= c.model.vit.image) {
        problems.error("augment.crop",
                       {TESSERA_SENTENCE("%1 can move the picture out of %2; use fewer pixels"),
                        setting("augment.crop", c.augment.crop),
                        setting("model.image", c.model.vit.image)});
    }
    if (c.data.images > 0) {
        const double kept = static_cast<double>(c.data.images) * (1.0 - c.data.validation);
        if (kept < static_cast<double>(c.data.batch)) {
            problems.note("data.batch",
                          {TESSERA_SENTENCE("%1 is more than the training images left of %2, so an "
                                            "epoch is one smaller step"),
                           setting("data.batch", c.data.batch),
                           setting("data.images", c.data.images)});
        }
    }
    if (c.train.patience > 0 && c.data.validation <= 0) {
        problems.note(
            "train.patience",
            TESSERA_SENTENCE("train.patience has no effect without validation images; raise "
                             "data.validation unless the data set has its own"));
    }
}

void check_machine(const RunConfig& c, Problems& problems) {
    if (c.runtime.threads > most_threads()) {
        problems.error("runtime.threads",
                       {TESSERA_SENTENCE("%1 would be slower than one thread a core; give at most "
                                         "%2 here, or 0 for the %3 cores of this process"),
                        setting("runtime.threads", c.runtime.threads), most_threads(),
                        available_cores()});
    }
    if (c.runtime.cuda_graphs && c.runtime.device == DeviceChoice::cpu) {
        problems.note("runtime.cuda_graphs",
                      TESSERA_SENTENCE("runtime.cuda_graphs has no effect on the CPU"));
    }
    if (c.runtime.precision != Precision::bf16) {
        return;
    }
    if (c.runtime.device == DeviceChoice::cpu) {
        problems.error(
            "runtime.precision",
            TESSERA_SENTENCE("runtime.precision = bf16 needs a CUDA device; set runtime.device to "
                             "cuda or the precision to fp32"));
    } else if (c.runtime.device == DeviceChoice::automatic) {
        problems.note(
            "runtime.precision",
            TESSERA_SENTENCE("runtime.precision = bf16 is used on a CUDA device only; without one "
                             "the run is fp32"));
    }
}

} // namespace

std::vector<ConfigProblem> check(const RunConfig& config) {
    Problems problems;
    for (const Field& field : run_schema()) {
        try {
            check_value(field, field.get(config));
        } catch (const Error& error) {
            problems.error(std::string(field.key), error.sentence());
        }
    }
    if (!problems.empty()) {
        return problems.take(); // The rules below divide by values in range.
    }
    check_shape(config.model.vit, problems);
    check_pooling(config.model.vit, problems);
    check_data(config, problems);
    check_optimisation(config, problems);
    check_schedule(config, problems);
    check_machine(config, problems);
    return problems.take();
}

Sentence fit_warmup(RunConfig& config, const RunConfig& start) {
    const auto length = [](const RunConfig& c) { return static_cast<double>(c.train.epochs); };
    const double before = start.schedule.warmup_epochs;
    const bool taken_over = config.schedule.warmup_epochs == before && before < length(start);
    if (!taken_over || before < length(config) ||
        config.schedule.kind == ScheduleKind::keras_cosine) {
        return {};
    }
    config.schedule.warmup_epochs = before * length(config) / length(start);
    return {TESSERA_SENTENCE("%1 instead of %2, in proportion to %3 instead of %4"),
            setting(kWarmupKey, config.schedule.warmup_epochs), before,
            setting("train.epochs", config.train.epochs), start.train.epochs};
}

void require_valid(const RunConfig& config) {
    for (const ConfigProblem& problem : check(config)) {
        require(problem.severity != Severity::error, ErrorCode::config, problem.message,
                problem.key);
    }
}

} // namespace tessera
