#!/usr/bin/env bash
# Follows the demonstration with the built binary, as a stranger would: the pages of the mirror are
# laid beside the original's, the original grows and erases, the mirror is killed while it follows, a
# forked original is refused and named, and a copy opens in a browser without a server.
#
#   Acceptance/mirror/check.sh [folder of the binaries] [seed]
#
# Without chromium the copy's links are checked by their files alone.
set -euo pipefail
cd "$(dirname "$0")/../.."

SANAD_BIN=$(cd "${1:-.build/debug}" && pwd)
export SANAD_BIN SANAD_SEED=${2:-1} PYTHONDONTWRITEBYTECODE=1
export SANAD_CHROMIUM=${SANAD_CHROMIUM:-/usr/bin/chromium}
SANAD_WORK=$(mktemp -d)
export SANAD_WORK
trap 'rm -rf "$SANAD_WORK"' EXIT

echo "mirror: seed $SANAD_SEED, binaries in $SANAD_BIN"
"$SANAD_BIN/sanad" demo --data "$SANAD_WORK/seed" --build-only >/dev/null 2>&1
status=0
timeout 80 python3 Acceptance/mirror/check.py || status=1
[ "$status" = 0 ] && echo "mirror: every check holds" || echo "mirror: some checks FAILED"
exit "$status"
