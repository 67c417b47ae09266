#!/usr/bin/env bash
# Kills a process that posts random linked acts on a fund, again and again; starts it with acts it
# sent before, under the same keys; and counts the money. One line a check; ends non-zero when one
# failed.
#
#   Acceptance/treasury/check.sh [folder of the binaries] [seed] [operations]
#
# The whole year of 1,000,000 postings without kills: sanad-bench --only year
set -euo pipefail
cd "$(dirname "$0")/../.."

SANAD_BIN=${1:-.build/debug}
SANAD_BIN=$(cd "$SANAD_BIN" && pwd)
export SANAD_BIN
export SANAD_SEED=${2:-1}
export SANAD_OPERATIONS=${3:-1200}
SANAD_WORK=$(mktemp -d)
export SANAD_WORK
export PYTHONDONTWRITEBYTECODE=1
trap 'rm -rf "$SANAD_WORK"' EXIT

echo "treasury: seed $SANAD_SEED, $SANAD_OPERATIONS operations, binaries in $SANAD_BIN"
python3 Acceptance/treasury/writer_killed.py
