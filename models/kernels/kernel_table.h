// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

/// The serial inner kernels, compiled once per instruction set (isa_*.cpp) and chosen at run time.
/// Plain types only: those files must not instantiate library templates with flags other files do
/// not have.
namespace tessera {

/// C (m x n) = A (m x k) B (k x n) + bias.
struct GemmBlock {
    int64_t m, n, k;
    const float* a;
    int64_t a_stride; ///< between rows, or between columns with `a_columns`
    bool a_columns;   ///< A is stored column by column
    const float* b;
    int64_t b_row_stride, b_column_stride; ///< one of the two is 1
    float* c;
    int64_t c_stride;
    const float* bias; ///< n values or null
    float* scratch;    ///< gemm_scratch(n, k) floats, 64-byte aligned
};

/// Where the random bits of a dropout come from (see dropout_draws.h). threshold 0: no dropout.
struct DrawKey {
    uint64_t seed, step;
    uint32_t site;
    uint32_t threshold;
    float scale;
};

/// One (image, head) of attention. Rows of q, k, v are `stride` apart, rows of o `o_stride`.
struct AttentionBlock {
    int64_t tokens, key_dim;
    const float *q, *k, *v;
    int64_t stride;
    float* o; ///< not used backward
    int64_t o_stride;
    float* totals; ///< tokens values: sums of e^(score - largest score); null without gradient
    float multiplier;
    bool mask_diagonal;
    DrawKey draws;
    uint64_t first_draw; ///< index of (i, j) = (0, 0)
    float* scratch;      ///< attention_scratch(tokens, key_dim) floats, 64-byte aligned
};

/// Gradients of an AttentionBlock; `forward` holds its inputs and its saved results.
struct AttentionGradientBlock {
    AttentionBlock forward;
    const float* go;      ///< gradient of o, rows o_stride apart
    float *gq, *gk, *gv;  ///< rows `stride` apart
    double* g_multiplier; ///< one value or null
};

struct NormBlock {
    int64_t rows, width;
    const float *x, *weight, *bias;
    float eps;
    float *y, *mean, *rstd; ///< mean and rstd: one per row; may be null forward
};

struct NormGradientBlock {
    int64_t rows, width;
    const float *gy, *x, *weight, *mean, *rstd;
    float* gx;                ///< may be null
    float *g_weight, *g_bias; ///< sums over the rows of the block
};

/// Coefficients of both forms of AdamW: p = keep p - size m' / (sqrt(v') root + eps).
struct AdamwCoefficients {
    float beta1, beta2, keep, size, root, eps, scale;
};

/// p -= rate * (g scale + decay p), through `momentum` where there is one.
struct SgdCoefficients {
    float rate, momentum, decay, scale;
    bool nesterov;
    bool first; ///< the buffer starts as the first gradient
};

struct KernelTable {
    const char* name;
    int64_t (*gemm_scratch)(int64_t n, int64_t k);
    void (*gemm)(const GemmBlock& block);
    int64_t (*attention_scratch)(int64_t tokens, int64_t key_dim);
    void (*attention)(const AttentionBlock& block);
    void (*attention_gradient)(const AttentionGradientBlock& block);
    void (*layer_norm)(const NormBlock& block);
    void (*layer_norm_gradient)(const NormGradientBlock& block);
    /// y = x * factors (+ residual when given); first: index of x[0].
    void (*dropout)(const DrawKey& key, uint64_t first, int64_t count, const float* x,
                    const float* residual, float* y);
    void (*gelu)(bool tanh_form, const DrawKey& key, uint64_t first, int64_t count, const float* x,
                 float* y);
    void (*gelu_gradient)(bool tanh_form, const DrawKey& key, uint64_t first, int64_t count,
                          const float* x, const float* gy, float* gx);
    /// out[j] = sum over rows of x[i * stride + j].
    void (*column_sums)(int64_t rows, int64_t columns, const float* x, int64_t stride, float* out);
    void (*adamw)(float* p, const float* g, float* m, float* v, int64_t count,
                  const AdamwCoefficients& c);
    /// buffer: the momentum; null without.
    void (*sgd)(float* p, const float* g, float* buffer, int64_t count, const SgdCoefficients& c);
    /// saved = p; p += factor g.
    void (*perturb)(float* p, const float* g, float* saved, int64_t count, float factor);
    double (*dot_product)(const float* a, const float* b, int64_t count);
};

/// Every table this processor can run, the best first.
const std::vector<const KernelTable*>& kernel_tables();

/// The best table this processor can run; the environment variable TESSERA_INSTRUCTION_SET
/// (generic, avx2, avx512) asks for a lesser one, for example to repeat a run made on an older
/// processor.
const KernelTable& kernel_table();

} // namespace tessera
