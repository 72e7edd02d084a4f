#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The training step of a Keras CIFAR-100 preset in eager PyTorch, to be measured in turn with `tessera-cli bench`.

The shapes come from resources/presets/keras_cifar100_VARIANT.json; the input is random, as in `bench`. Prints one line of
JSON with the median seconds of a step, the same work as ours: forward, backward (twice with SAM) and AdamW.

  /usr/bin/python3 packaging/bench-peer.py --variant vanilla --batch 64 --steps 6 --threads 2
  /usr/bin/python3 packaging/bench-peer.py --variant spt_lsa --batch 64 --steps 6 --threads 2 --sam 0.05

Debian's python3-torch or any PyTorch from 1.13 on.
"""
import argparse
import json
import pathlib
import resource
import statistics
import time

import torch
from torch import nn
from torch.nn import functional

PRESETS = pathlib.Path(__file__).resolve().parent.parent / "resources" / "presets"


def mlp(widths, dropout, last_gelu):
    """Linear layers with GELU and dropout between them; after the last one only where `last_gelu` says so."""
    layers = []
    for number, (before, after) in enumerate(zip(widths, widths[1:]), start=1):
        layers.append(nn.Linear(before, after))
        if number < len(widths) - 1 or last_gelu:
            layers += [nn.GELU(), nn.Dropout(dropout)]
    return nn.Sequential(*layers)


class ShiftedCopies(nn.Module):
    """The picture and its copies moved by half a patch along the diagonals, as channels (SPT)."""

    def __init__(self, shift):
        super().__init__()
        self.moves = [(down, right) for right in (shift, -shift) for down in (shift, -shift)]

    def forward(self, images):
        # A negative pad crops, so that one call moves a picture.
        moved = [functional.pad(images, (-right, right, -down, down)) for down, right in self.moves]
        return torch.cat([images, *moved], dim=1)


class SelfAttention(nn.Module):
    """Multi-head attention; with `tokens` that of LSA: a learned temperature, no token attends to itself."""

    def __init__(self, options, tokens=None):
        super().__init__()
        self.shape = (3, options["heads"], options["key_dim"])
        inner = options["heads"] * options["key_dim"]
        self.project_in = nn.Linear(options["width"], 3 * inner)
        self.project_out = nn.Linear(inner, options["width"])
        self.dropout = nn.Dropout(options["attention_dropout"])
        temperature = torch.tensor(float(options["key_dim"])).sqrt()
        self.masked = tokens is not None
        if self.masked:
            self.temperature = nn.Parameter(temperature)
            self.register_buffer("own", torch.eye(tokens, dtype=torch.bool), persistent=False)
        else:
            self.temperature = float(temperature)

    def forward(self, x):
        queries, keys, values = self.project_in(x).unflatten(-1, self.shape).movedim(2, 0).transpose(2, 3)
        scores = torch.matmul(queries / self.temperature, keys.mT)
        if self.masked:
            scores = scores.masked_fill(self.own, float("-inf"))
        mixed = torch.matmul(self.dropout(scores.softmax(dim=-1)), values)
        return self.project_out(mixed.transpose(1, 2).flatten(2))


class Residual(nn.Module):
    """x + inner(norm(x))."""

    def __init__(self, options, inner):
        super().__init__()
        self.norm = nn.LayerNorm(options["width"], eps=options["norm_eps"])
        self.inner = inner

    def forward(self, x):
        return x + self.inner(self.norm(x))


class VisionTransformer(nn.Module):
    def __init__(self, options, classes):
        super().__init__()
        side = options["image"] // options["patch"]
        tokens = side * side
        shifted = options["tokenizer"] == "shifted"
        values = 3 * options["patch"] ** 2 * (5 if shifted else 1)
        self.copies = ShiftedCopies(options["patch"] // 2) if shifted else nn.Identity()
        self.patches = nn.Unfold(options["patch"], stride=options["patch"])
        self.embed = nn.Sequential(
            nn.LayerNorm(values, eps=options["norm_eps"]) if shifted else nn.Identity(),
            nn.Linear(values, options["width"]))
        self.positions = nn.Parameter(torch.empty(tokens, options["width"]).uniform_(-0.05, 0.05))
        local = tokens if options["attention"] == "locality" else None
        blocks = []
        for _ in range(options["depth"]):
            hidden = (options["width"], options["mlp"], options["width"])
            blocks += [Residual(options, SelfAttention(options, local)),
                       Residual(options, mlp(hidden, options["mlp_dropout"], options["second_gelu"]))]
        self.blocks = nn.Sequential(*blocks)
        self.norm = nn.LayerNorm(options["width"], eps=options["norm_eps"])
        head = (tokens * options["width"], *options["head_widths"], classes)
        self.head = nn.Sequential(nn.Dropout(options["head_dropout"]), mlp(head, options["head_dropout"], False))

    def forward(self, images):
        patches = self.patches(self.copies(images)).transpose(1, 2)
        return self.head(self.norm(self.blocks(self.embed(patches) + self.positions)).flatten(1))


class Step:
    """One training step on a fixed batch."""

    def __init__(self, model, run, optimizer, batch, rho, amp):
        self.model, self.run, self.optimizer, self.batch, self.rho, self.amp = model, run, optimizer, batch, rho, amp

    def gradients(self):
        images, labels = self.batch
        self.optimizer.zero_grad()
        with torch.autocast(images.device.type, torch.bfloat16, enabled=self.amp):
            loss = functional.cross_entropy(self.run(images), labels)
        loss.backward()

    @torch.no_grad()
    def climb(self):
        """SAM's move to where the loss is highest nearby; returns the weights of before."""
        parameters = list(self.model.parameters())
        before = [each.detach().clone() for each in parameters]
        norm = torch.stack([each.grad.norm() for each in parameters]).norm()
        for each in parameters:
            each.add_(each.grad * (self.rho / (norm + 1e-12)))
        return before

    def __call__(self):
        self.gradients()
        if self.rho > 0:
            before = self.climb()
            self.gradients()
            with torch.no_grad():
                for each, old in zip(self.model.parameters(), before):
                    each.copy_(old)
        self.optimizer.step()


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--variant", choices=("vanilla", "spt", "lsa", "spt_lsa"), default="vanilla")
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--steps", type=int, default=8, help="measured, after two that warm up (twenty on CUDA)")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--classes", type=int, default=100)
    parser.add_argument("--sam", type=float, default=0.0, metavar="RHO", help="radius of SAM; 0: a plain step")
    parser.add_argument("--amp", action="store_true", help="bfloat16 autocast")
    parser.add_argument("--compile", action="store_true", help="torch.compile, from PyTorch 2 on")
    return parser.parse_args()


def main():
    chosen = arguments()
    torch.manual_seed(0)
    torch.set_num_threads(chosen.threads)
    settings = json.loads((PRESETS / f"keras_cifar100_{chosen.variant}.json").read_text())["settings"]
    device = torch.device(chosen.device)
    size = settings["model"]["image"]
    batch = (torch.randn(chosen.batch, 3, size, size, device=device),
             torch.randint(chosen.classes, (chosen.batch,), device=device))
    model = VisionTransformer(settings["model"], chosen.classes).to(device)
    optimizer = torch.optim.AdamW(model.parameters(), lr=settings["optim"]["lr"], weight_decay=0.1,
                                  eps=settings["optim"]["eps"])
    run = torch.compile(model, mode="max-autotune") if chosen.compile else model
    step = Step(model, run, optimizer, batch, chosen.sam, chosen.amp)
    wait = torch.cuda.synchronize if device.type == "cuda" else lambda: None
    for _ in range(20 if device.type == "cuda" else 2):
        step()
    seconds = []
    for _ in range(chosen.steps):
        wait()
        begin = time.perf_counter()
        step()
        wait()
        seconds.append(time.perf_counter() - begin)
    median = statistics.median(seconds)
    print(json.dumps({
        "torch": torch.__version__, "variant": chosen.variant, "device": chosen.device, "threads": chosen.threads,
        "batch": chosen.batch, "sam": chosen.sam, "amp": chosen.amp, "compile": chosen.compile, "steps": chosen.steps,
        "parameters": sum(each.numel() for each in model.parameters()),
        "step_seconds_median": median, "images_per_second": chosen.batch / median,
        "peak_rss_bytes": 1024 * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}))


if __name__ == "__main__":
    main()
