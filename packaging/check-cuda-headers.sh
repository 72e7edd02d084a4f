#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Compiles what is built for CUDA alone against the headers of a LibTorch with CUDA; nothing is linked or run.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ "${1:-}" = "--help" ] || [ $# -lt 1 ] || [ $# -gt 2 ]; then
    cat <<'TEXT'
bash packaging/check-cuda-headers.sh LIBTORCH [CUDA]

LIBTORCH: a folder with include/ of a LibTorch with CUDA, for example usr of an unpacked libtorch-cuda-dev
(Debian 13: apt-get download libtorch-cuda-dev; dpkg-deb -x libtorch-cuda-dev*.deb FOLDER).
CUDA: a folder with include/cuda_runtime.h (default: /usr/local/cuda).
A machine without a GPU serves: this shows that the sources fit that LibTorch, not that they run.
TEXT
    exit 0
fi
. packaging/setup.sh
libtorch=$1
cuda=${2:-/usr/local/cuda}
[ -f "$libtorch/include/ATen/cuda/CUDAGraph.h" ] || fail "$libtorch has no include/ATen/cuda/CUDAGraph.h; name a LibTorch with CUDA."
[ -f "$cuda/include/cuda_runtime.h" ] || fail "$cuda has no include/cuda_runtime.h; name the folder of the CUDA toolkit."
# Whatever asks for CUDA by the macro, and what puts tensors on the device.
mapfile -t sources < <(grep -rlE 'TESSERA_HAVE_CUDA|is_cuda\(\)|uploaded\(' --include='*.cpp' models training | sort)
for source in "${sources[@]}"; do
    printf '%s\n' "$source"
    "${CXX:-g++}" -std=c++20 -fsyntax-only -DTESSERA_HAVE_CUDA -I. -isystem "$libtorch/include" \
        -isystem "$libtorch/include/torch/csrc/api/include" -isystem "$cuda/include" "$source"
done
printf '%d files compile against the CUDA headers of %s\n' "${#sources[@]}" "$libtorch"
