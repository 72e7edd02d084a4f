# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run.sh and test.sh: installs what is missing and configures a build.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

is_installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# A line of packages.txt names alternatives in the order of preference: satisfied when the first that is
# installed or can be installed is installed; one with a "?" also when there is none. Prints what is missing; the
# first name when none is known yet.
missing_packages() {
    local line names name first
    while IFS= read -r line; do
        IFS='|' read -ra names <<<"${line//[ ?]/}"
        first=
        for name in "${names[@]}"; do
            if is_installed "$name" || apt-cache show "$name" >/dev/null 2>&1; then
                first=$name
                break
            fi
        done
        [ -n "$first" ] || [ "${line: -1}" != "?" ] || continue
        name=${first:-${names[0]}}
        is_installed "$name" || printf '%s\n' "$name"
    done < <(grep -v '^#' "$root/packaging/packages.txt" | grep .)
}

install_missing() {
    command -v dpkg-query >/dev/null && command -v apt-get >/dev/null ||
        fail "This script installs Debian packages and found no apt-get; install the packages named in packaging/packages.txt and build with cmake."
    local missing sudo=""
    missing=$(missing_packages)
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null ||
            fail "These packages are missing and need root to install: $(tr '\n' ' ' <<<"$missing")- run this script as root or install sudo."
        sudo="sudo"
    fi
    printf 'Installing: %s\n' "$(tr '\n' ' ' <<<"$missing")"
    local log
    log=$(mktemp)
    $sudo apt-get update -qq >"$log" 2>&1 || fail "apt-get update failed; its output is in $log. Check the network and the package sources."
    missing=$(missing_packages)
    # shellcheck disable=SC2086
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >"$log" 2>&1 ||
        fail "apt-get install failed; its output is in $log. Repair the package state (apt-get -f install) and start again."
    rm -f "$log"
}

# configure_and_build PRESET [TARGET...]: quiet while it works, the whole log when it does not.
configure_and_build() {
    local preset=$1 log
    shift
    mkdir -p "$root/build"
    log="$root/build/$preset.log"
    printf 'Building (%s); the log is %s\n' "$preset" "${log#"$root"/}"
    (cd "$root" && cmake --preset "$preset" >"$log" 2>&1) ||
        { tail -n 30 "$log" >&2; fail "cmake could not configure the preset $preset; the lines above are the end of $log."; }
    (cd "$root" && cmake --build --preset "$preset" ${1:+--target "$@"} >>"$log" 2>&1) ||
        { grep -nE 'error|FAILED' "$log" | head -n 40 >&2; fail "The build of the preset $preset failed; $log has the whole output."; }
}
