#!/usr/bin/env bash
# Runs the built binaries under faults and hostile input: kills, full disks, second writers, wrong
# keys, damaged files. One line for each check; ends non-zero when one failed.
#
#   Acceptance/faults/check.sh [folder of the binaries] [seed] [--all]
#
# Give another seed to kill and flip at other moments; the seed is printed. With --all the server is killed
# at every system call that it reaches, not at forty.
set -euo pipefail
cd "$(dirname "$0")/../.."

export SANAD_BIN=${1:-.build/debug}
export SANAD_SEED=${2:-1}
if [ "${3:-}" = "--all" ]; then export SANAD_ALL=1; fi
SANAD_BIN=$(cd "$SANAD_BIN" && pwd)
SANAD_WORK=$(mktemp -d)
export SANAD_WORK
export PYTHONDONTWRITEBYTECODE=1
trap 'rm -rf "$SANAD_WORK"' EXIT

echo "faults: seed $SANAD_SEED, binaries in $SANAD_BIN"
. Acceptance/faults/seed.sh

# Two lanes side by side: the kills wait for the disk, the hostile files for the processor.
lane() {
    local status=0
    for name in "$@"; do
        local log="$SANAD_WORK/${name%% *}.log" words
        read -ra words <<<"$name"
        python3 "Acceptance/faults/${words[0]}.py" "${words[@]:1}" >"$log" 2>&1 || status=1
        cat "$log"
    done
    return $status
}

status=0
lane import_killed rebuilt_twice small_disk "soak 10" & first=$!
lane crash_points serving_killed publishing_killed second_writer full_disk damaged_folder hostile_policy \
    hostile_submissions hostile_requests || status=1
wait "$first" || status=1
[ "$status" = 0 ] && echo "faults: every check holds" || echo "faults: some checks FAILED"
exit "$status"
