#!/usr/bin/env bash
# Runs the simulation over many seeds, and lets it catch each way in which the software could be
# wrong. A failing seed is printed with the command that replays it.
#   check.sh [seeds]     default 10000
set -euo pipefail
cd "$(dirname "$0")/../.."
simulate="$(swift build --show-bin-path)/sanad-simulate"
"$simulate" --seeds "${1:-10000}"
"$simulate" --mutants --seeds 3000
