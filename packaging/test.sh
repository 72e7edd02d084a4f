#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything with warnings as errors, checks the format, runs the
# torch-free tests under ASan and UBSan, and all tests; ends with ctest's summary.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ "${1:-}" = "--help" ] || [ "${1:-}" = "-h" ]; then
    cat <<'TEXT'
bash packaging/test.sh [ARGUMENTS OF ctest]

Installs missing Debian packages (root or sudo), builds with warnings as errors, checks the format, runs
the torch-free tests under ASan and UBSan, then every test. TESSERA_GOLDEN and TESSERA_BAD_INPUTS may name
folders with reference numbers and malformed files; without them the tests that need them are skipped.
TEXT
    exit 0
fi
. packaging/setup.sh
install_missing

# Other versions lay some lines out differently, so one version decides.
if command -v clang-format-14 >/dev/null; then
    git ls-files -z '*.cpp' '*.h' | xargs -0 clang-format-14 --dry-run --Werror 2>build-format.log ||
        { head -n 20 build-format.log >&2; fail "Some files are not formatted; run clang-format-14 -i on the files above."; }
    rm -f build-format.log
else
    printf 'The format is not checked: it is that of clang-format 14, which this distribution does not have.\n'
fi

configure_and_build asan
QT_QPA_PLATFORM=offscreen ctest --test-dir build/asan --output-on-failure -j "$(nproc)" >build/asan-tests.log 2>&1 ||
    { grep -E '^FAIL!|runtime error|ERROR: |\(Failed\)|\(Timeout\)' build/asan-tests.log | head -n 40 >&2
      fail "A test failed under ASan and UBSan; build/asan-tests.log has the whole output."; }
configure_and_build release
exec env QT_QPA_PLATFORM=offscreen ctest --test-dir build/release --output-on-failure "$@"
