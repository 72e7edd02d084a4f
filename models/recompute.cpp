// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recompute.h"

#include <torch/torch.h>

#include <utility>

namespace tessera {

namespace {

struct HeldBlock : torch::CustomClassHolder {
    explicit HeldBlock(BlockFunction held) : block(std::move(held)) {}
    BlockFunction block;
};

struct Recomputed : torch::autograd::Function<Recomputed> {
    static at::Tensor forward(torch::autograd::AutogradContext* ctx, const at::Tensor& x,
                              const c10::intrusive_ptr<HeldBlock>& held) {
        ctx->save_for_backward({x});
        ctx->saved_data["block"] = c10::IValue::make_capsule(held);
        return held->block(x); // LibTorch records nothing inside a Function's forward
    }

    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* ctx,
                                                   torch::autograd::variable_list gradients) {
        const auto held =
            c10::static_intrusive_pointer_cast<HeldBlock>(ctx->saved_data["block"].toCapsule());
        const at::Tensor x = ctx->get_saved_variables()[0].detach().requires_grad_(true);
        at::Tensor y;
        {
            const torch::AutoGradMode recording(true);
            y = held->block(x);
        }
        torch::autograd::backward({y}, {gradients[0]});
        return {x.grad(), at::Tensor()};
    }
};

} // namespace

at::Tensor recomputed(const at::Tensor& x, BlockFunction block) {
    return Recomputed::apply(x, c10::make_intrusive<HeldBlock>(std::move(block)));
}

} // namespace tessera
