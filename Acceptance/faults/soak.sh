#!/usr/bin/env bash
# Kills and restarts a server under load, N times on one folder, and looks for anything lost.
#
#   Acceptance/faults/soak.sh N [folder of the binaries] [seed]
set -euo pipefail
cd "$(dirname "$0")/../.."

rounds=${1:?how many rounds?}
export SANAD_BIN=${2:-.build/debug}
export SANAD_SEED=${3:-1}
SANAD_BIN=$(cd "$SANAD_BIN" && pwd)
SANAD_WORK=$(mktemp -d)
export SANAD_WORK
export PYTHONDONTWRITEBYTECODE=1
trap 'rm -rf "$SANAD_WORK"' EXIT

echo "soak: $rounds rounds, seed $SANAD_SEED, binaries in $SANAD_BIN"
. Acceptance/faults/seed.sh
python3 Acceptance/faults/soak.py "$rounds"
