#!/bin/sh
# Runs our witness on loopback and drives it with clients that are not ours: a short one of the
# standard library and PyPI's cryptography, and PyPI's aics-witness and aics-tlog. Kills it in
# between. Needs Python 3.12 for the latter two; skips with a message where there is none.
# Build first: swift build --product sanad
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
sanad=${SANAD:-$root/.build/debug/sanad}
venv=$root/.build-venv/witness
python=${PYTHON312:-$(PYENV_VERSION=${PYENV_VERSION:-3.12.1} sh -c 'command -v python3.12' || true)}
if [ ! -x "$sanad" ]; then
    echo "there is no $sanad; build it with: swift build --product sanad" >&2
    exit 1
fi
if [ ! -x "$venv/bin/python" ]; then
    if [ -z "$python" ] || ! PYENV_VERSION=${PYENV_VERSION:-3.12.1} "$python" -c '' 2>/dev/null; then
        echo "skipped: there is no Python 3.12 for aics-witness"
        exit 0
    fi
    PYENV_VERSION=${PYENV_VERSION:-3.12.1} "$python" -m venv "$venv"
fi
if ! "$venv/bin/python" -c 'import aics_witness, aics_tlog, cryptography' 2>/dev/null; then
    "$venv/bin/pip" install --quiet --disable-pip-version-check 'aics-witness==0.1.0' \
        'aics-tlog==0.2.1' cryptography
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' INT TERM
PYTHONDONTWRITEBYTECODE=1 "$venv/bin/python" "$here/check.py" "$sanad" "$work"
PYTHONDONTWRITEBYTECODE=1 "$venv/bin/python" "$here/quorum.py" \
    "$sanad" "${SANAD_VERIFY:-$(dirname "$sanad")/sanad-verify}" "$work"
