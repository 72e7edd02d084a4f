#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the command line against this machine's PyTorch, checks it on the GPU and measures the training step there.
set -euo pipefail
. "$(dirname "$0")/setup.sh"

usage() {
    cat <<'TEXT'
bash packaging/check-cuda.sh [--device D] [--batch N] [--steps N] [--peer FILE] [--data FOLDER] [CMAKE ARGUMENT ...]

Builds tessera-cli without Qt and OpenCV into build/cuda against the LibTorch of `python3 -c 'import torch'`, runs its
selftest on the device (and the reference cases of TESSERA_GOLDEN, where that is set) and prints step times as
Markdown: fp32, bf16, bf16 recorded as a CUDA graph; plain and with SAM.

--device D     default cuda; cpu tries the script where there is no GPU, in fp32
--batch N      images of a step, default 256
--steps N      measured steps, default 100
--peer FILE    a Python program with the options --variant, --batch, --steps, --device, --sam, --amp, --compile that prints
               JSON with step_seconds_median: the same step in PyTorch, measured in turn with ours; default
               packaging/bench-peer.py; "none" measures ours alone
--data FOLDER  CIFAR-100 in its binary layout: also trains both variants of the Keras example for 50 epochs in bf16
TESSERA_CLI names a program that is built already, PYTHON another python3.
TEXT
}

device=cuda batch=256 steps=100 peer=$root/packaging/bench-peer.py data='' python=${PYTHON:-python3}
while [ $# -gt 0 ]; do
    case $1 in
        --help | -h) usage; exit 0 ;;
        --device | --batch | --steps | --peer | --data)
            [ $# -gt 1 ] || fail "$1 needs a value; see --help."
            printf -v "${1#--}" '%s' "$2"
            shift 2 ;;
        *) break ;;
    esac
done
[ "$peer" != none ] || peer=
[ -z "$peer" ] || [ -f "$peer" ] || fail "$peer does not exist; name the program of --peer."
[ -z "$data" ] || [ -f "$data/train.bin" ] || fail "$data has no train.bin; name a folder with CIFAR-100's binary files."

cli=${TESSERA_CLI:-$root/build/cuda/app/cli/tessera-cli}
if [ -z "${TESSERA_CLI:-}" ]; then
    prefix=$("$python" -c 'import torch; print(torch.utils.cmake_prefix_path)') ||
        fail "$python has no torch module; install PyTorch or name a built program in TESSERA_CLI."
    (cd "$root" && cmake --preset cli -B build/cuda -DTESSERA_WERROR=OFF "-DCMAKE_PREFIX_PATH=$prefix" "$@")
    cmake --build "$root/build/cuda" --target tessera-cli
fi

"$cli" selftest --device "$device"
[ -z "${TESSERA_GOLDEN:-}" ] || "$cli" selftest --golden "$TESSERA_GOLDEN"

# step PROGRAM...: the median step time in milliseconds that it prints as JSON; a dash where it fails.
step() {
    local seconds
    seconds=$("$@" 2>"$errors" | grep -oE '"step_seconds_median": *[0-9.eE+-]+' | sed 's/.*: *//') || true
    if [ -n "$seconds" ]; then
        awk -v s="$seconds" 'BEGIN {printf "%.2f", 1000 * s}'
    else
        printf '%s' '-'
        printf '%s: %s\n' "$*" "$(tail -n 1 "$errors")" >>"$failures"
    fi
}

errors=$(mktemp)
failures=$(mktemp)
trap 'rm -f "$errors" "$failures"' EXIT
ours=("fp32")
theirs=("")
if [ "$device" != cpu ]; then
    ours+=("bf16" "bf16 --runtime.cuda_graphs true")
    theirs+=("--amp" "--amp --compile")
fi
printf '\nMedian step in milliseconds, batch %s, %s:\n\n| step |' "$batch" "$device"
for mode in "${ours[@]}"; do printf ' %s |' "${mode/ --runtime.cuda_graphs true/, graph}"; done
[ -z "$peer" ] || for mode in "${theirs[@]}"; do printf ' PyTorch%s |' "${mode:+ $mode}"; done
printf '\n| --- |'
for mode in "${ours[@]}" ${peer:+"${theirs[@]}"}; do printf ' ---: |'; done
printf '\n'
for variant in vanilla spt_lsa; do
    for rho in 0 0.05; do
        sam=()
        [ "$rho" = 0 ] || sam=(--sam.kind sam --sam.rho "$rho")
        printf '| %s%s |' "$variant" "${sam:+, SAM}"
        for mode in "${ours[@]}"; do
            # shellcheck disable=SC2086
            printf ' %s |' "$(step "$cli" bench --preset "keras_cifar100_$variant" --device "$device" --batch "$batch" \
                --steps "$steps" --json --precision $mode "${sam[@]}")"
        done
        [ -z "$peer" ] || for mode in "${theirs[@]}"; do
            # shellcheck disable=SC2086
            printf ' %s |' "$(step "$python" "$peer" --variant "$variant" --device "$device" --batch "$batch" \
                --steps "$steps" --sam "$rho" $mode)"
        done
        printf '\n'
    done
done

cat "$failures" >&2

if [ -n "$data" ]; then
    fastest=()
    [ "$device" = cpu ] || fastest=(--runtime.precision bf16 --runtime.cuda_graphs true)
    runs=$root/build/cuda-runs/$(date +%Y%m%d-%H%M%S)
    for variant in vanilla spt_lsa; do
        start=$SECONDS
        "$cli" train --preset "keras_cifar100_$variant" --data "$data" --runtime.device "$device" \
            "${fastest[@]}" --out "$runs/$variant" | tail -n 3
        printf '%s: %s s, run folder %s\n' "$variant" "$((SECONDS - start))" "$runs/$variant"
    done
fi
