// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/config/schema_builder.h"

namespace tessera {
namespace {

constexpr std::string_view kLoss = TESSERA_TR("Loss");
constexpr std::string_view kOptimiser = TESSERA_TR("Optimiser");
constexpr std::string_view kSam = TESSERA_TR("SAM");
constexpr std::string_view kSchedule = TESSERA_TR("Schedule");
constexpr std::string_view kRun = TESSERA_TR("Run");
constexpr std::string_view kCheckpoints = TESSERA_TR("Checkpoints");
constexpr std::string_view kMachine = TESSERA_TR("Machine");

/// Largest seed that survives a JSON reader which keeps numbers as doubles.
constexpr double kLargestSeed = 9007199254740991.0;
constexpr double kLargestBeta = 0.999999;

bool is_sgd(const RunConfig& c) {
    return c.optim.kind == OptimKind::sgd;
}

bool is_adam(const RunConfig& c) {
    return c.optim.kind != OptimKind::sgd;
}

bool has_sam(const RunConfig& c) {
    return c.sam.kind == SamKind::sam;
}

bool has_own_warmup(const RunConfig& c) {
    return c.schedule.kind == ScheduleKind::keras_cosine;
}

bool warms_up(const RunConfig& c) {
    return !has_own_warmup(c) && c.schedule.warmup_epochs > 0;
}

constexpr std::string_view kSgdOnly = TESSERA_TR("Only with SGD.");
constexpr std::string_view kAdamOnly = TESSERA_TR("Only with AdamW.");
constexpr std::string_view kSamOnly = TESSERA_TR("Only with SAM.");

void add_loss(std::vector<Field>& fields) {
    auto add = [&fields](std::string_view key, auto access, const FieldSpec& spec) {
        fields.push_back(make_field(key, access, spec));
    };
    add("loss.kind", TESSERA_MEMBER(loss.kind),
        {.label = TESSERA_TR("Loss"),
         .help = TESSERA_TR("Cross entropy of the logits, or the negative log-likelihood of their "
                            "log-softmax; equal without label smoothing."),
         .group = kLoss});
    add("loss.smoothing", TESSERA_MEMBER(loss.smoothing),
        {.label = TESSERA_TR("Label smoothing"),
         .help = TESSERA_TR("Share of the target spread evenly over all classes."),
         .group = kLoss,
         .minimum = 0,
         .maximum = 0.9,
         .applies = [](const RunConfig& c) { return c.loss.kind == LossKind::cross_entropy; },
         .applies_reason = TESSERA_TR("Only with cross entropy.")});
    add("loss.class_weights", TESSERA_MEMBER(loss.class_weights),
        {.label = TESSERA_TR("Class weights"),
         .help = TESSERA_TR("Weighs every class alike in total (balanced), whatever its number of "
                            "images."),
         .group = kLoss});
}

void add_optimiser(std::vector<Field>& fields) {
    auto add = [&fields](std::string_view key, auto access, const FieldSpec& spec) {
        fields.push_back(make_field(key, access, spec));
    };
    add("optim.kind", TESSERA_MEMBER(optim.kind),
        {.label = TESSERA_TR("Update rule"),
         .help = TESSERA_TR("SGD with momentum, AdamW, or AdamW as TensorFlow Addons computes it "
                            "(decay not multiplied by the learning rate)."),
         .group = kOptimiser,
         .visibility = Visibility::basic});
    add("optim.lr", TESSERA_MEMBER(optim.lr),
        {.label = TESSERA_TR("Learning rate"),
         .help = TESSERA_TR("Largest learning rate of the schedule."),
         .group = kOptimiser,
         .visibility = Visibility::basic,
         .minimum = 0,
         .maximum = 10,
         .resumable = true});
    add("optim.weight_decay", TESSERA_MEMBER(optim.weight_decay),
        {.label = TESSERA_TR("Weight decay"),
         .help = TESSERA_TR("Pulls weights towards zero; with adamw_tfa a share per step, else "
                            "multiplied by the learning rate."),
         .group = kOptimiser,
         .visibility = Visibility::basic,
         .minimum = 0,
         .maximum = 10,
         .resumable = true});
    add("optim.decay_scope", TESSERA_MEMBER(optim.decay_scope),
        {.label = TESSERA_TR("Decayed parameters"),
         .help = TESSERA_TR("Matrices alone (not biases, norms, tokens and temperatures), or all "
                            "parameters."),
         .group = kOptimiser});
    add("optim.momentum", TESSERA_MEMBER(optim.momentum),
        {.label = TESSERA_TR("Momentum"),
         .help = TESSERA_TR("Share of the last update kept by SGD."),
         .group = kOptimiser,
         .minimum = 0,
         .maximum = kLargestBeta,
         .applies = is_sgd,
         .applies_reason = kSgdOnly});
    add("optim.nesterov", TESSERA_MEMBER(optim.nesterov),
        {.label = TESSERA_TR("Nesterov momentum"),
         .help = TESSERA_TR("Looks ahead along the momentum."),
         .group = kOptimiser,
         .applies = is_sgd,
         .applies_reason = kSgdOnly});
    add("optim.beta1", TESSERA_MEMBER(optim.beta1),
        {.label = TESSERA_TR("Beta 1"),
         .help = TESSERA_TR("Decay of the running mean of gradients."),
         .group = kOptimiser,
         .minimum = 0,
         .maximum = kLargestBeta,
         .applies = is_adam,
         .applies_reason = kAdamOnly});
    add("optim.beta2", TESSERA_MEMBER(optim.beta2),
        {.label = TESSERA_TR("Beta 2"),
         .help = TESSERA_TR("Decay of the running mean of squared gradients."),
         .group = kOptimiser,
         .minimum = 0,
         .maximum = kLargestBeta,
         .applies = is_adam,
         .applies_reason = kAdamOnly});
    add("optim.eps", TESSERA_MEMBER(optim.eps),
        {.label = TESSERA_TR("Adam epsilon"),
         .help = TESSERA_TR("Added to the root of the second moment."),
         .group = kOptimiser,
         .visibility = Visibility::expert,
         .minimum = 1e-16,
         .maximum = 1,
         .applies = is_adam,
         .applies_reason = kAdamOnly});
    add("optim.clip", TESSERA_MEMBER(optim.clip),
        {.label = TESSERA_TR("Gradient clipping"),
         .help = TESSERA_TR("Largest norm of the whole gradient; 0 switches it off."),
         .group = kOptimiser,
         .minimum = 0,
         .maximum = 1e6,
         .resumable = true});
}

void add_sam(std::vector<Field>& fields) {
    auto add = [&fields](std::string_view key, auto access, const FieldSpec& spec) {
        fields.push_back(make_field(key, access, spec));
    };
    add("sam.kind", TESSERA_MEMBER(sam.kind),
        {.label = TESSERA_TR("Sharpness-aware"),
         .help = TESSERA_TR("SAM computes the gradient at the worst point nearby: flatter minima, "
                            "up to twice the work per step."),
         .group = kSam,
         .visibility = Visibility::basic});
    add("sam.rho", TESSERA_MEMBER(sam.rho),
        {.label = TESSERA_TR("Radius"),
         .help = TESSERA_TR("How far SAM looks around the weights."),
         .group = kSam,
         .visibility = Visibility::basic,
         .minimum = 0,
         .maximum = 10,
         .applies = has_sam,
         .applies_reason = kSamOnly});
    add("sam.every", TESSERA_MEMBER(sam.every),
        {.label = TESSERA_TR("Second gradient every"),
         .help = TESSERA_TR("1 is SAM as published; with 5, four of five steps cost as much as "
                            "without SAM."),
         .group = kSam,
         .unit = TESSERA_TR("steps"),
         .minimum = 1,
         .maximum = 1000,
         .applies = has_sam,
         .applies_reason = kSamOnly});
    add("sam.reuse", TESSERA_MEMBER(sam.reuse),
        {.label = TESSERA_TR("Reuse (LookSAM)"),
         .help = TESSERA_TR("Steps without a second gradient also follow what the last one added "
                            "to the first, with this weight (LookSAM's alpha; 0.7 suits large "
                            "batches, small ones bear less). 0 takes plain steps there."),
         .group = kSam,
         .minimum = 0,
         .maximum = 10,
         .applies = [](const RunConfig& c) { return has_sam(c) && c.sam.every > 1; },
         .applies_reason = TESSERA_TR("Only with SAM and sam.every above 1.")});
}

void add_schedule(std::vector<Field>& fields) {
    auto add = [&fields](std::string_view key, auto access, const FieldSpec& spec) {
        fields.push_back(make_field(key, access, spec));
    };
    add("schedule.kind", TESSERA_MEMBER(schedule.kind),
        {.label = TESSERA_TR("Schedule"),
         .help =
             TESSERA_TR("Course of the learning rate: constant, half a cosine, a straight line, "
                        "or the warm-up cosine defined in the Keras example."),
         .group = kSchedule,
         .visibility = Visibility::basic});
    add("schedule.warmup_epochs", TESSERA_MEMBER(schedule.warmup_epochs),
        {.label = TESSERA_TR("Warm-up"),
         .help = TESSERA_TR("Epochs in which the learning rate rises in a straight line."),
         .group = kSchedule,
         .unit = TESSERA_TR("epochs"),
         .minimum = 0,
         .maximum = 10000,
         .applies = [](const RunConfig& c) { return !has_own_warmup(c); },
         .applies_reason = TESSERA_TR("The Keras schedule has its own warm-up.")});
    add("schedule.warmup_lr", TESSERA_MEMBER(schedule.warmup_lr),
        {.label = TESSERA_TR("Warm-up starts at"),
         .help = TESSERA_TR("Learning rate at step 0 of the warm-up."),
         .group = kSchedule,
         .minimum = 0,
         .maximum = 10,
         .applies = warms_up,
         .applies_reason = TESSERA_TR("Only with a warm-up.")});
    add("schedule.min_lr", TESSERA_MEMBER(schedule.min_lr),
        {.label = TESSERA_TR("Ends at"),
         .help = TESSERA_TR("Learning rate at the end of the run."),
         .group = kSchedule,
         .minimum = 0,
         .maximum = 10,
         .applies =
             [](const RunConfig& c) {
                 return c.schedule.kind == ScheduleKind::cosine ||
                        c.schedule.kind == ScheduleKind::linear;
             },
         .applies_reason = TESSERA_TR("Only with the cosine and linear schedules.")});
}

void add_run(std::vector<Field>& fields) {
    auto add = [&fields](std::string_view key, auto access, const FieldSpec& spec) {
        fields.push_back(make_field(key, access, spec));
    };
    add("train.epochs", TESSERA_MEMBER(train.epochs),
        {.label = TESSERA_TR("Epochs"),
         .help =
             TESSERA_TR("Passes over the training images; the schedule is stretched over them."),
         .group = kRun,
         .unit = TESSERA_TR("epochs"),
         .visibility = Visibility::basic,
         .minimum = 1,
         .maximum = 100000,
         .resumable = true});
    add("train.max_steps", TESSERA_MEMBER(train.max_steps),
        {.label = TESSERA_TR("Step limit"),
         .help = TESSERA_TR("Ends the run after this many updates without altering the schedule; "
                            "0 switches it off."),
         .group = kRun,
         .unit = TESSERA_TR("steps"),
         .minimum = 0,
         .maximum = 1e12,
         .resumable = true});
    add("train.seed", TESSERA_MEMBER(train.seed),
        {.label = TESSERA_TR("Seed"),
         .help =
             TESSERA_TR("Start of every random number of the run: weights, order, augmentation, "
                        "dropout."),
         .group = kRun,
         .visibility = Visibility::basic,
         .minimum = 0,
         .maximum = kLargestSeed});
    add("train.patience", TESSERA_MEMBER(train.patience),
        {.label = TESSERA_TR("Patience"),
         .help = TESSERA_TR("Stops after this many epochs without a better validation top-1; "
                            "0 switches it off."),
         .group = kRun,
         .unit = TESSERA_TR("epochs"),
         .minimum = 0,
         .maximum = 100000,
         .resumable = true});
    add("train.time_limit", TESSERA_MEMBER(train.time_limit),
        {.label = TESSERA_TR("Time limit"),
         .help = TESSERA_TR("Stops after this much training time; 0 switches it off."),
         .group = kRun,
         .unit = TESSERA_TR("minutes"),
         .minimum = 0,
         .maximum = 1e6,
         .resumable = true});
    add("train.snapshot_mib", TESSERA_MEMBER(train.snapshot_mib),
        {.label = TESSERA_TR("Snapshots"),
         .help =
             TESSERA_TR("Disk space for the weights of past epochs, which the microscope slides "
                        "over; 0 keeps none."),
         .group = kRun,
         .unit = TESSERA_TR("MiB"),
         .minimum = 0,
         .maximum = 1e6,
         .resumable = true});
}

void add_machine(std::vector<Field>& fields) {
    auto add = [&fields](std::string_view key, auto access, const FieldSpec& spec) {
        fields.push_back(make_field(key, access, spec));
    };
    add("checkpoint.every_steps", TESSERA_MEMBER(checkpoint.every_steps),
        {.label = TESSERA_TR("Checkpoint every"),
         .help = TESSERA_TR("Updates between checkpoints; 0 writes one at the end of every epoch."),
         .group = kCheckpoints,
         .unit = TESSERA_TR("steps"),
         .minimum = 0,
         .maximum = 1e9,
         .resumable = true});
    add("checkpoint.keep", TESSERA_MEMBER(checkpoint.keep),
        {.label = TESSERA_TR("Checkpoints kept"),
         .help = TESSERA_TR("Newest checkpoints kept beside the best one."),
         .group = kCheckpoints,
         .minimum = 1,
         .maximum = 1000,
         .resumable = true});
    add("runtime.device", TESSERA_MEMBER(runtime.device),
        {.label = TESSERA_TR("Device"),
         .help = TESSERA_TR("Where to compute; auto takes a CUDA device where there is one."),
         .group = kMachine,
         .resumable = true});
    add("runtime.threads", TESSERA_MEMBER(runtime.threads),
        {.label = TESSERA_TR("Threads"),
         .help =
             TESSERA_TR("Threads that compute; 0 is every core this process may use. Equal results "
                        "to the last bit need equal threads."),
         .group = kMachine,
         .unit = TESSERA_TR("threads"),
         .minimum = 0,
         .maximum = 1024,
         .resumable = true});
    add("runtime.precision", TESSERA_MEMBER(runtime.precision),
        {.label = TESSERA_TR("Precision"),
         .help = TESSERA_TR("32-bit floating point, or bf16 for the products on a CUDA device."),
         .group = kMachine});
    add("runtime.kernels", TESSERA_MEMBER(runtime.kernels),
        {.label = TESSERA_TR("Kernels"),
         .help = TESSERA_TR(
             "Tessera's fused operations (fast), or LibTorch's alone (plain) to compare."),
         .group = kMachine,
         .visibility = Visibility::expert,
         .resumable = true});
    add("runtime.augment_on", TESSERA_MEMBER(runtime.augment_on),
        {.label = TESSERA_TR("Augment on"),
         .help = TESSERA_TR("Loader threads, or the device with the whole split in its memory (as "
                            "far as data.cache_mib allows); auto takes a CUDA device."),
         .group = kMachine,
         .visibility = Visibility::expert});
    add("runtime.cuda_graphs", TESSERA_MEMBER(runtime.cuda_graphs),
        {.label = TESSERA_TR("CUDA graphs"),
         .help =
             TESSERA_TR("Record the training step once and replay it, so that the host launches "
                        "one graph instead of hundreds of kernels; CUDA only."),
         .group = kMachine,
         .visibility = Visibility::expert});
    add("runtime.recompute", TESSERA_MEMBER(runtime.recompute),
        {.label = TESSERA_TR("Recompute activations"),
         .help = TESSERA_TR("Keep only the input of every encoder block and compute the rest again "
                            "in the backward pass: far less memory for about a third more time, "
                            "the same weights to the last bit."),
         .group = kMachine,
         .visibility = Visibility::advanced});
}

} // namespace

void add_training_fields(std::vector<Field>& fields) {
    add_loss(fields);
    add_optimiser(fields);
    add_sam(fields);
    add_schedule(fields);
    add_run(fields);
    add_machine(fields);
}

} // namespace tessera
