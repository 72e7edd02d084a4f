#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures how the cost of a training step grows with tokens, width, depth and batch; prints Markdown.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ "${1:-}" = "--help" ] || [ $# -gt 1 ]; then
    cat <<'TEXT'
bash packaging/cost-table.sh [TESSERA_CLI]

Runs `tessera-cli bench` on the Keras CIFAR-100 model with one dimension doubled at a time and prints step time,
peak memory and arithmetic per second beside the law one would expect. Takes some minutes; the machine should be idle.
TEXT
    exit 0
fi
cli=${1:-build/release/app/cli/tessera-cli}
[ -x "$cli" ] || { printf '%s is not built; run bash packaging/run.sh first or name the program.\n' "$cli" >&2; exit 1; }

# number KEY: the number of that key in the JSON on standard input.
number() { grep -oE "\"$1\": *[-+0-9.eE]+" | head -n 1 | sed 's/.*: *//'; }

# row NAME LAW SETTINGS...: one line of the table.
row() {
    local name=$1 law=$2 result
    shift 2
    result=$("$cli" bench --preset keras_cifar100_vanilla --batch 32 --steps 5 --json "$@" 2>/dev/null)
    awk -v name="$name" -v law="$law" -v step="$(number step_seconds_median <<<"$result")" \
        -v rate="$(number images_per_second <<<"$result")" -v memory="$(number peak_rss_bytes <<<"$result")" \
        -v gflops="$(number gflops <<<"$result")" \
        'BEGIN {printf "| %s | %.3f | %.0f | %.2f | %.0f | %s |\n", name, step, rate, memory / 1e9, gflops, law}'
}

printf '| model | step, s | images/s | peak memory, GB | GFLOP/s | expected step |\n| --- | ---: | ---: | ---: | ---: | --- |\n'
row 'base: 144 tokens, width 64, depth 8, batch 32' ''
row '36 tokens (36 px)' 'products with weights 1/4, attention 1/16' --model.image 36
row '576 tokens (144 px)' 'weights x 4, attention x 16' --model.image 144
row 'width 128, 4 heads x 64' 'attention products x 1, weights x 2 (the heads keep their width)' --model.width 128 --model.mlp 256
row 'width 256, 4 heads x 64' 'weights x 4' --model.width 256 --model.mlp 512
row 'depth 4' 'x 1/2' --model.depth 4
row 'depth 16' 'x 2' --model.depth 16
row 'batch 16' 'x 1/2' --batch 16
row 'batch 64' 'x 2' --batch 64
row 'batch 128' 'x 4' --batch 128
row 'batch 128, activations recomputed' 'x 4 and a third more arithmetic' --batch 128 --runtime.recompute true
row 'SAM' 'x 2' --sam.kind sam
row 'SAM, second gradient every 5 steps' 'x 1.2' --sam.kind sam --sam.every 5
row 'LookSAM, second gradient every 5 steps' 'x 1.2' --sam.kind sam --sam.every 5 --sam.reuse 0.7
row '576 tokens, activations recomputed' 'a third more arithmetic' --model.image 144 --runtime.recompute true
