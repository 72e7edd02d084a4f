// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/selftest/golden_case.h"

namespace tessera::golden {

// One function per kind of case; golden_runner.cpp says which case goes where.

void check_lone_pixel(GoldenCase& golden);
void check_shifted_patches(GoldenCase& golden);
void check_attention(GoldenCase& golden);
void check_vision_transformer(GoldenCase& golden);
void check_sincos_tables(GoldenCase& golden);
void check_position_resize(GoldenCase& golden);

void check_nll(GoldenCase& golden);
void check_smoothing(GoldenCase& golden);

void check_trajectory(GoldenCase& golden);
void check_sam_quadratic(GoldenCase& golden);
void check_clipping(GoldenCase& golden);
void check_schedules(GoldenCase& golden);
void check_layer_decay(GoldenCase& golden);

void check_attention_analysis(GoldenCase& golden);

void check_resize(GoldenCase& golden);
void check_affine(GoldenCase& golden);
void check_channel_statistics(GoldenCase& golden);
void check_mixing(GoldenCase& golden);

void check_metrics(GoldenCase& golden);
void check_top_k_ties(GoldenCase& golden);
void check_group_accuracy(GoldenCase& golden);
void check_mcnemar(GoldenCase& golden);
void check_bootstrap(GoldenCase& golden);
void check_welch(GoldenCase& golden);

void check_events(GoldenCase& golden);
void check_corrupt_events(GoldenCase& golden);

void check_parameter_counts(GoldenCase& golden);
void check_small_facts(GoldenCase& golden);

} // namespace tessera::golden
