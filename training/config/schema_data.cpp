// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/config/schema_builder.h"

namespace tessera {
namespace {

constexpr std::string_view kData = TESSERA_TR("Data");
constexpr std::string_view kAugmentation = TESSERA_TR("Augmentation");

} // namespace

void add_data_fields(std::vector<Field>& fields) {
    auto add = [&fields](std::string_view key, auto access, const FieldSpec& spec) {
        fields.push_back(make_field(key, access, spec));
    };
    add("data.path", TESSERA_MEMBER(data.path),
        {.label = TESSERA_TR("Data set"),
         .help =
             TESSERA_TR("Built-in set (builtin:shapes), a CIFAR or IDX folder, or a folder with "
                        "one folder of pictures per class."),
         .group = kData,
         .visibility = Visibility::basic,
         .resumable = true});
    add("data.batch", TESSERA_MEMBER(data.batch),
        {.label = TESSERA_TR("Batch size"),
         .help =
             TESSERA_TR("Pictures per update; larger batches need more memory and often a higher "
                        "learning rate."),
         .group = kData,
         .unit = TESSERA_TR("images"),
         .visibility = Visibility::basic,
         .minimum = 1,
         .maximum = 65536});
    add("data.images", TESSERA_MEMBER(data.images),
        {.label = TESSERA_TR("Training images used"),
         .help = TESSERA_TR("Uses only this many training images, the first of each class alike; "
                            "0 uses all."),
         .group = kData,
         .unit = TESSERA_TR("images"),
         .minimum = 0,
         .maximum = 100000000});
    add("data.validation", TESSERA_MEMBER(data.validation),
        {.label = TESSERA_TR("Validation share"),
         .help = TESSERA_TR("Share of the training images held out for validation; a data set with "
                            "its own validation folder keeps that."),
         .group = kData,
         .visibility = Visibility::basic,
         .minimum = 0,
         .maximum = 0.9});
    add("data.validation_rule", TESSERA_MEMBER(data.validation_rule),
        {.label = TESSERA_TR("Validation rule"),
         .help =
             TESSERA_TR("Holds out the last images of the whole set (last) or of every class "
                        "(stratified), or draws them from every class (random); auto is last for "
                        "CIFAR and IDX files, else stratified."),
         .group = kData,
         .applies = [](const RunConfig& c) { return c.data.validation > 0; },
         .applies_reason = TESSERA_TR("Only when a share is held out for validation.")});
    add("data.test_share", TESSERA_MEMBER(data.test_share),
        {.label = TESSERA_TR("Test share"),
         .help = TESSERA_TR("Share of the training images held out as a test split, drawn from "
                            "every class with the split seed; a data set with its own test split "
                            "keeps that. 0 holds none out."),
         .group = kData,
         .minimum = 0,
         .maximum = 0.9});
    add("data.split_seed", TESSERA_MEMBER(data.split_seed),
        {.label = TESSERA_TR("Split seed"),
         .help = TESSERA_TR("Which images a random split or a test share holds out; the same seed "
                            "gives the same split, whatever the seed of the run."),
         .group = kData,
         .minimum = 0,
         .maximum = 1e15,
         .applies =
             [](const RunConfig& c) {
                 return c.data.test_share > 0 ||
                        (c.data.validation > 0 && c.data.validation_rule == ValidationRule::random);
             },
         .applies_reason = TESSERA_TR("Only with the random validation rule or a test share.")});
    add("data.copies", TESSERA_MEMBER(data.copies),
        {.label = TESSERA_TR("Copies of test images"),
         .help =
             TESSERA_TR("Leaves training images out that are equal (drop_exact) or nearly equal "
                        "(drop_near) to a validation or test image, so that the score is not "
                        "flattered; keep uses all."),
         .group = kData});
    add("data.normalize", TESSERA_MEMBER(data.normalize),
        {.label = TESSERA_TR("Normalisation"),
         .help =
             TESSERA_TR("Per-channel mean and standard deviation of the training images (adapt), "
                        "0.5 for both (half), or pixels divided by 255 (none)."),
         .group = kData});
    add("data.workers", TESSERA_MEMBER(data.workers),
        {.label = TESSERA_TR("Loader threads"),
         .help =
             TESSERA_TR("Threads that decode and augment pictures; results do not depend on it; "
                        "0 means one."),
         .group = kData,
         .unit = TESSERA_TR("threads"),
         .visibility = Visibility::expert,
         .minimum = 0,
         .maximum = 256,
         .resumable = true});
    add("data.cache_mib", TESSERA_MEMBER(data.cache_mib),
        {.label = TESSERA_TR("Picture cache"),
         .help = TESSERA_TR("Memory for decoded pictures, so that files are read once."),
         .group = kData,
         .unit = TESSERA_TR("MiB"),
         .visibility = Visibility::expert,
         .minimum = 0,
         .maximum = 1048576,
         .resumable = true});
    add("augment.flip", TESSERA_MEMBER(augment.flip),
        {.label = TESSERA_TR("Horizontal flip"),
         .help = TESSERA_TR("Probability of mirroring a training picture left to right."),
         .group = kAugmentation,
         .minimum = 0,
         .maximum = 1});
    add("augment.crop", TESSERA_MEMBER(augment.crop),
        {.label = TESSERA_TR("Random crop"),
         .help =
             TESSERA_TR("Moves a training picture by up to this many pixels in both directions; "
                        "0 switches it off."),
         .group = kAugmentation,
         .unit = TESSERA_TR("pixels"),
         .minimum = 0,
         .maximum = 256});
    add("augment.rotate", TESSERA_MEMBER(augment.rotate),
        {.label = TESSERA_TR("Rotation"),
         .help = TESSERA_TR("Largest rotation to either side as a share of a full turn; 0.02 is "
                            "7.2 degrees."),
         .group = kAugmentation,
         .unit = TESSERA_TR("turns"),
         .minimum = 0,
         .maximum = 0.5});
    add("augment.zoom", TESSERA_MEMBER(augment.zoom),
        {.label = TESSERA_TR("Zoom"),
         .help = TESSERA_TR("Largest relative change of height and width, drawn independently."),
         .group = kAugmentation,
         .minimum = 0,
         .maximum = 0.9});
    add("augment.single_warp", TESSERA_MEMBER(augment.single_warp),
        {.label = TESSERA_TR("One interpolation"),
         .help =
             TESSERA_TR("Composes rotation and zoom into one interpolation: faster and sharper, "
                        "but not what the Keras example computes."),
         .group = kAugmentation,
         .visibility = Visibility::expert,
         .applies = [](const RunConfig& c) { return c.augment.rotate > 0 || c.augment.zoom > 0; },
         .applies_reason = TESSERA_TR("Only with rotation or zoom.")});
    add("augment.mixup", TESSERA_MEMBER(augment.mixup),
        {.label = TESSERA_TR("MixUp"),
         .help = TESSERA_TR("Blends every picture of a batch, and its label, with another one; the "
                            "share is drawn from Beta(a, a) with this a. 1 is usual; 0 switches it "
                            "off."),
         .group = kAugmentation,
         .minimum = 0,
         .maximum = 100});
    add("augment.cutmix", TESSERA_MEMBER(augment.cutmix),
        {.label = TESSERA_TR("CutMix"),
         .help =
             TESSERA_TR("Pastes a box of another picture into every picture of a batch and mixes "
                        "the labels by area; 1 - area is drawn from Beta(a, a) with this a. 1 is "
                        "usual; 0 switches it off."),
         .group = kAugmentation,
         .minimum = 0,
         .maximum = 100});
    add("augment.mix_probability", TESSERA_MEMBER(augment.mix_probability),
        {.label = TESSERA_TR("Mixed batches"),
         .help =
             TESSERA_TR("Probability that a batch is mixed; with MixUp and CutMix both on, each "
                        "takes half of the mixed batches."),
         .group = kAugmentation,
         .minimum = 0,
         .maximum = 1,
         .applies = [](const RunConfig& c) { return c.augment.mixes(); },
         .applies_reason = TESSERA_TR("Only with MixUp or CutMix.")});
}

} // namespace tessera
