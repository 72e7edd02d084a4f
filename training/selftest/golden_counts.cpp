// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layers/initialise.h"
#include "models/model_summary.h"
#include "training/selftest/golden_checks.h"
#include "training/selftest/golden_vit.h"

namespace tessera::golden {

namespace {

struct Sums {
    int64_t parameters = 0;
    int64_t macs = 0;
};

/// Of the whole model, or of its pooling head alone.
Sums count(const GoldenValue& v, const std::string& part) {
    Sums sums;
    for (const LayerCost& layer :
         model_cost({ModelKind::vit, vit_options(v)}, v["classes"].integer())) {
        if (part == "model" || layer.name == "attn_pool") {
            sums.parameters += layer.parameters;
            sums.macs += layer.macs;
        }
    }
    return sums;
}

} // namespace

void check_parameter_counts(GoldenCase& golden) {
    bool others = false;
    for (const GoldenValue& v : golden.variants()) {
        const std::string part = v.text("counted_part", "model");
        if (v.text("model", "") != "vit" || (part != "model" && part != "pooling_head")) {
            others = true;
            continue;
        }
        const std::string output = v["output"].text();
        const Sums sums = count(v, part);
        const GoldenValue table = golden.scalar(output);
        if (v.has("entry")) {
            golden.expect_number(output, table[v["entry"].text()].number(),
                                 static_cast<double>(sums.macs), v["entry"].text());
            continue;
        }
        const GoldenValue row = table.at(static_cast<std::size_t>(v["row"].integer()));
        golden.expect_number(output, row["parameters"].number(),
                             static_cast<double>(sums.parameters), row["name"].text());
    }
    if (others) {
        golden.checked_only("ViT variants");
    }
}

void check_small_facts(GoldenCase& golden) {
    bool others = false;
    for (const GoldenValue& v : golden.variants()) {
        if (!v.has("kernel_shape")) {
            others = true;
            continue;
        }
        const std::string output = v["output"].text();
        const auto row = static_cast<std::size_t>(v["row"].integer());
        golden.expect_number(output, golden.scalar(output).at(row)["limit"].number(),
                             keras_glorot_limit(v["kernel_shape"].integers()),
                             "row " + std::to_string(row));
    }
    if (others) {
        golden.checked_only("Keras limits");
    }
}

} // namespace tessera::golden
