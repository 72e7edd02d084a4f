#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the headless targets and runs their checks against Debian 13's LibTorch 2.x in a debootstrap root.
# Not part of continuous integration: it downloads about 2 GB.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ "${1:-}" = "--help" ] || [ $# -gt 1 ]; then
    cat <<'TEXT'
bash packaging/check-debian13.sh [ROOT]

Makes (or reuses) a Debian 13 root in ROOT (default: build/debian13), installs the headless packages, builds
there without the window and OpenCV, and runs the tests and tessera-cli selftest. With TESSERA_GOLDEN set, the
reference numbers too. Needs root and debootstrap.
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
if [ ! -x "$target/usr/bin/cmake" ]; then
    debootstrap --variant=minbase trixie "$target" "$mirror"
    chroot "$target" apt-get update -qq
    chroot "$target" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        cmake ninja-build g++ ccache mold libtorch-dev libgloo-dev libopenblas0-pthread nlohmann-json3-dev \
        zlib1g-dev qt6-base-dev
fi
unmount() { umount "$target/proc" "$target/src" 2>/dev/null || true; }
trap unmount EXIT
mkdir -p "$target/src" "$target/golden"
mount -t proc proc "$target/proc"
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
