#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The long form of the attacks in tests/attack: kills, failing calls on files, damaged files, changed inputs.
set -euo pipefail
cd "$(dirname "$0")/.."
usage() {
    cat <<'TEXT'
bash packaging/attack.sh [--minutes N] [--seed N]

Builds the tests of the label "attack" and runs them again and again, each time with another seed, until N minutes
(default 30) are over; the formats also under ASan and UBSan. Prints a Markdown table of what was done and what held.
Exits with 1 when something did not hold; build/attack.log then has every failing row with its seed, and
TESSERA_ATTACK_SEED=N ctest --test-dir build/release -L attack repeats it.
TEXT
}

minutes=30 seed=1
while [ $# -gt 0 ]; do
    case $1 in
        --help | -h) usage; exit 0 ;;
        --minutes | --seed)
            [[ "${2:-}" =~ ^[1-9][0-9]*$ ]] || { printf '%s needs a whole number; see --help.\n' "$1" >&2; exit 2; }
            printf -v "${1#--}" '%s' "$2"
            shift 2 ;;
        *) usage >&2; exit 2 ;;
    esac
done
. packaging/setup.sh
install_missing
configure_and_build release tst_attack_kills tst_attack_faults tst_attack_damage tst_attack_formats
configure_and_build asan tst_attack_formats

log=build/attack.log
: >"$log"
export QT_QPA_PLATFORM=offscreen OMP_WAIT_POLICY=passive LC_ALL=C QTEST_FUNCTION_TIMEOUT=1800000
# attack FOLDER NAME ROUNDS: one program with the present seed; its failures do not end the script.
attack() {
    printf 'seed %s, %s (%s)\n' "$seed" "$2" "$1" >>"$log"
    TESSERA_ATTACK_SEED=$seed TESSERA_ATTACK_ROUNDS=$3 \
        nice "build/$1/tests/attack/tst_attack_$2" -maxwarnings 0 2>/dev/null |
        sed "s/attack | changed inputs/attack | changed inputs ($1)/" |
        grep -vE '^(PASS|Config|\*\*\*)' >>"$log" || true
}

last=$((SECONDS + 60 * minutes))
while :; do
    attack asan formats 50
    attack release formats 200
    attack release damage 10
    attack release kills 40
    attack release faults 40
    [ $SECONDS -lt $last ] || break
    seed=$((seed + 1))
done

printf '\n| attack | done | held |\n| --- | ---: | ---: |\n'
grep -o 'attack | .*' "$log" | awk -F' \\| ' '
    {done[$2] += $3; held[$2] += $4; if (!seen[$2]++) order[n++] = $2}
    END {for (i = 0; i < n; i++) printf "| %s | %d | %d |\n", order[i], done[order[i]], held[order[i]]}' | sort
if grep -qE '^(FAIL!|QFATAL)|Received signal|ERROR: AddressSanitizer|runtime error' "$log"; then
    printf '\nSomething did not hold; %s has every failing row with its seed.\n' "$log" >&2
    exit 1
fi
