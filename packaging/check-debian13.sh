#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Checks Tessera on Debian 13 (LibTorch 2.x, Qt 6.8) in a debootstrap root.
# Not part of continuous integration: it downloads about 2 GB.
set -euo pipefail
cd "$(dirname "$0")/.."
whole=no
if [ "${1:-}" = "--whole" ]; then
    whole=yes
    shift
fi
if [ "${1:-}" = "--help" ] || [ $# -gt 1 ]; then
    cat <<'TEXT'
bash packaging/check-debian13.sh [--whole] [ROOT]

Makes (or reuses) a Debian 13 root in ROOT (default: build/debian13), installs the headless packages, builds
there without the window and OpenCV, and runs the tests and tessera-cli selftest. With TESSERA_GOLDEN set, the
reference numbers too. With --whole the two commands of the README run there instead, on a clone of what is
committed: packaging/test.sh, packaging/run.sh. Needs root and debootstrap.
TEXT
    exit 0
fi
. packaging/setup.sh
[ "$(id -u)" -eq 0 ] || fail "debootstrap needs root; run this script as root."
command -v debootstrap >/dev/null || apt-get install -y -qq debootstrap
target=${1:-build/debian13}
mirror=${TESSERA_DEBIAN_MIRROR:-http://deb.debian.org/debian}
mkdir -p "$target"
target=$(cd "$target" && pwd)
if [ ! -x "$target/usr/bin/apt-get" ]; then
    debootstrap --variant=minbase trixie "$target" "$mirror"
fi
unmount() { umount "$target/proc" "$target/src" 2>/dev/null || true; }
trap unmount EXIT
mkdir -p "$target/src" "$target/golden"
mount -t proc proc "$target/proc"
if [ $whole = yes ]; then
    rm -rf "$target/tessera"
    git clone -q . "$target/tessera"
    chroot "$target" bash -c 'cd /tessera && bash packaging/test.sh && bash packaging/run.sh --headless'
    exit
fi
chroot "$target" apt-get update -qq
chroot "$target" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    cmake ninja-build g++ ccache mold libtorch-dev libgloo-dev libopenblas0-pthread nlohmann-json3-dev \
    zlib1g-dev qt6-base-dev
mount --bind "$PWD" "$target/src"
chroot "$target" cmake -G Ninja -S /src -B /build -DCMAKE_BUILD_TYPE=Release \
    -DTESSERA_BUILD_GUI=OFF -DTESSERA_WITH_OPENCV=OFF
chroot "$target" cmake --build /build
chroot "$target" /build/app/cli/tessera-cli devices
chroot "$target" ctest --test-dir /build --output-on-failure -LE golden
chroot "$target" /build/app/cli/tessera-cli selftest
if [ -n "${TESSERA_GOLDEN:-}" ]; then
    cp "$TESSERA_GOLDEN"/* "$target/golden/"
    chroot "$target" /build/app/cli/tessera-cli selftest --golden /golden
fi
