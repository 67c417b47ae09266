#!/usr/bin/env bash
# The demonstration's own bundle and damaged copies of it, judged by sanad-verify and by a verifier in
# Python that was written from docs/ledger.md alone: both must say the same of each.
#
#   Acceptance/python-verifier/check.sh [n]    every n-th damage; 1 for all, 3 by default
#
# Needs Python 3.12 with venv; without it the check is passed over with a message.
set -euo pipefail
cd "$(dirname "$0")/../.."

sanad=${SANAD:-.build/debug/sanad}
verify=${SANAD_VERIFY:-.build/debug/sanad-verify}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PYTHONDONTWRITEBYTECODE=1

python=${PYTHON:-}
for candidate in python3.12 "$HOME"/.pyenv/versions/3.12*/bin/python3.12 python3; do
    # A name on the path may be a shim for a version that is not there.
    [ -z "$python" ] && "$candidate" -c 'import venv' 2>/dev/null && python=$candidate
done
"${python:-false}" -c 'import sys, venv; sys.exit(sys.version_info < (3, 9))' 2>/dev/null || {
    echo "skipped: no Python of 3.9 or later with venv here"
    exit 0
}
venv=.build-venv-ledger
[ -x "$venv/bin/python" ] || "$python" -m venv "$venv"
"$venv/bin/python" -c 'from cryptography.hazmat.primitives.asymmetric import mldsa' 2>/dev/null ||
    "$venv/bin/pip" install --quiet --disable-pip-version-check 'cryptography>=50'
here=Acceptance/python-verifier

"$venv/bin/python" "$here/examples.py" docs/ledger.md

"$sanad" demo --data "$work/demo" --build-only >/dev/null 2>&1
bundle="$work/demo/sanad-bundle.tar"
kept="$work/demo/kept-checkpoint.txt"
mkdir "$work/log"
tar -xf "$bundle" -C "$work/log"
"$verify" "$bundle" --seen "$kept" --key "$work/log/vkey" >/dev/null
"$venv/bin/python" "$here/verify.py" "$bundle" --seen "$kept" --key "$work/log/vkey"
"$venv/bin/python" "$here/verify.py" "$work/log"

"$venv/bin/python" "$here/rotations.py" "$bundle"
"$venv/bin/python" "$here/compare.py" "$verify" "$bundle" "$work/demo/keys/log.key" "${1:-3}"
