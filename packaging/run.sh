#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and starts the main job.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ "${1:-}" = "--help" ] || [ "${1:-}" = "-h" ]; then
    cat <<'TEXT'
bash packaging/run.sh [--headless] [OPTIONS OF tessera]

Installs missing Debian packages (root or sudo), builds Tessera, and starts the window with the prepared
comparison "Vanilla versus SPT + LSA". Without a display, or with --headless, the same comparison runs on
the command line with progress, and its report is written to build/demo-comparison/report.html.
TEXT
    exit 0
fi
. packaging/setup.sh
install_missing
if [ "${1:-}" != "--headless" ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    configure_and_build release tessera tessera-cli
    exec build/release/app/gui/tessera "$@"
fi
configure_and_build release tessera-cli
out=build/demo-comparison
rm -rf "$out"
printf 'No display: training the demo comparison on the command line.\n'
build/release/app/cli/tessera-cli compare --preset demo_vanilla --preset demo_spt_lsa \
    --data builtin:shapes --out "$out"
printf 'The report is %s\n' "$PWD/$out/report.html"
