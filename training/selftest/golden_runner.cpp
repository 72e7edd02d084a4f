// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/selftest/golden_runner.h"

#include "models/error.h"
#include "training/selftest/golden_checks.h"

#include <array>
#include <cctype>
#include <string_view>

namespace tessera {

namespace {

struct Entry {
    std::string_view name; ///< of a case; a final '*' stands for any ending
    void (*check)(GoldenCase&);
};

constexpr std::array kChecks = {
    Entry{"spt_lone_pixel", golden::check_lone_pixel},
    Entry{"spt_*", golden::check_shifted_patches},
    Entry{"attn_*", golden::check_attention},
    Entry{"vit_*", golden::check_vision_transformer},
    Entry{"sincos_tables", golden::check_sincos_tables},
    Entry{"position_resize", golden::check_position_resize},
    Entry{"loss_nll", golden::check_nll},
    Entry{"loss_ce_smoothing", golden::check_smoothing},
    Entry{"opt_*", golden::check_trajectory},
    Entry{"sam_quadratic", golden::check_sam_quadratic},
    Entry{"sam_*", golden::check_trajectory},
    Entry{"looksam_*", golden::check_trajectory},
    Entry{"clip_global_norm", golden::check_clipping},
    Entry{"schedule_tables", golden::check_schedules},
    Entry{"layer_decay", golden::check_layer_decay},
    Entry{"attention_*", golden::check_attention_analysis},
    Entry{"resize_bilinear", golden::check_resize},
    Entry{"affine_reflect", golden::check_affine},
    Entry{"channel_statistics", golden::check_channel_statistics},
    Entry{"metrics_*", golden::check_metrics},
    Entry{"mixup_cutmix", golden::check_mixing},
    Entry{"topk_ties", golden::check_top_k_ties},
    Entry{"group_accuracy", golden::check_group_accuracy},
    Entry{"mcnemar", golden::check_mcnemar},
    Entry{"paired_bootstrap", golden::check_bootstrap},
    Entry{"welch_t", golden::check_welch},
    Entry{"tensorboard_events", golden::check_events},
    Entry{"tensorboard_corrupt", golden::check_corrupt_events},
    Entry{"parameter_counts", golden::check_parameter_counts},
    Entry{"small_facts", golden::check_small_facts},
};

const Entry* find_check(std::string_view name) {
    for (const Entry& entry : kChecks) {
        if (entry.name == name || (entry.name.ends_with('*') &&
                                   name.starts_with(entry.name.substr(0, entry.name.size() - 1)))) {
            return &entry;
        }
    }
    return nullptr;
}

/// Number at the start of a group such as "3 models".
std::string group_number(const std::string& group) {
    std::size_t end = 0;
    while (end < group.size() && std::isdigit(static_cast<unsigned char>(group[end])) != 0) {
        ++end;
    }
    return group.substr(0, end);
}

void run_case(const GoldenValue& entry, const std::filesystem::path& folder, GoldenReport& report) {
    const std::string name = entry["name"].text();
    const Entry* known = find_check(name);
    if (known == nullptr) {
        report.not_covered.push_back(name);
        return;
    }
    try {
        GoldenCase golden(entry, folder);
        known->check(golden);
        const std::string failures = golden.failures();
        const std::string part = golden.checked_part();
        if (!failures.empty()) {
            report.failed.emplace_back(name, failures);
        } else if (!part.empty()) {
            report.passed.push_back(name + " (" + part + ")");
            report.not_covered.push_back(name);
        } else {
            report.passed.push_back(name);
        }
    } catch (const NotCovered&) {
        report.not_covered.push_back(name);
    } catch (const std::exception& error) {
        report.failed.emplace_back(name, error.what());
    }
}

} // namespace

GoldenReport run_golden(const std::filesystem::path& folder, const std::string& only) {
    GoldenReport report;
    const GoldenValue index = GoldenValue::read_file(folder / "index.json");
    bool any = false;
    for (const GoldenValue& entry : index["cases"].items()) {
        if (only.empty() || entry["name"].text() == only ||
            group_number(entry["group"].text()) == only) {
            any = true;
            run_case(entry, folder, report);
        }
    }
    require(any, ErrorCode::data,
            only.empty()
                ? "the golden set in " + folder.string() + " has no cases"
                : "the golden set in " + folder.string() + " has no case or group " + only);
    return report;
}

} // namespace tessera
