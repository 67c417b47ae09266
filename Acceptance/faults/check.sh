#!/usr/bin/env bash
# Runs the built binaries under faults and hostile input: kills, full disks, second writers, wrong
# keys, damaged files. One line for each check; ends non-zero when one failed.
#
#   Acceptance/faults/check.sh [folder of the binaries] [seed]
#
# Give another seed to kill and flip at other moments; the seed is printed.
set -euo pipefail
cd "$(dirname "$0")/../.."

export SANAD_BIN=${1:-.build/debug}
export SANAD_SEED=${2:-1}
SANAD_BIN=$(cd "$SANAD_BIN" && pwd)
SANAD_WORK=$(mktemp -d)
export SANAD_WORK
export PYTHONDONTWRITEBYTECODE=1
trap 'rm -rf "$SANAD_WORK"' EXIT

echo "faults: seed $SANAD_SEED, binaries in $SANAD_BIN"
"$SANAD_BIN/sanad" demo --data "$SANAD_WORK/seed" --build-only >/dev/null 2>&1

# Two lanes side by side: the kills wait for the disk, the hostile files for the processor.
lane() {
    local status=0
    for name in "$@"; do
        python3 "Acceptance/faults/$name.py" >"$SANAD_WORK/$name.log" 2>&1 || status=1
        cat "$SANAD_WORK/$name.log"
    done
    return $status
}

status=0
lane import_killed rebuilt_twice & first=$!
lane serving_killed publishing_killed second_writer full_disk damaged_folder hostile_policy \
    hostile_submissions hostile_requests || status=1
wait "$first" || status=1
[ "$status" = 0 ] && echo "faults: every check holds" || echo "faults: some checks FAILED"
exit "$status"
