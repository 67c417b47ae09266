#!/bin/sh
# Asks a running demonstration for its numbers with clients that are not ours, PyPI's sdmx1 and
# pysdmx (strict XML Schema validation on), in both styles of address, and compares every number
# with the CSV download. Needs Python 3.12 for pysdmx; skips with a message where there is none.
# Build first: swift build --product sanad. SANAD_ADDRESS checks a server that runs already.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
sanad=${SANAD:-$root/.build/debug/sanad}
venv=$root/.build-venv/sdmx
python=${PYTHON312:-$(PYENV_VERSION=${PYENV_VERSION:-3.12.1} sh -c 'command -v python3.12' || true)}
if [ ! -x "$venv/bin/python" ]; then
    if [ -z "$python" ] || ! PYENV_VERSION=${PYENV_VERSION:-3.12.1} "$python" -c '' 2>/dev/null; then
        echo "skipped: there is no Python 3.12 for pysdmx"
        exit 0
    fi
    PYENV_VERSION=${PYENV_VERSION:-3.12.1} "$python" -m venv "$venv"
fi
if ! "$venv/bin/python" -c 'import sdmx, pysdmx, rfc3339_validator, pyshacl' 2>/dev/null; then
    "$venv/bin/pip" install --quiet --disable-pip-version-check 'sdmx1==2.28.0' \
        'pysdmx[all]==1.21.0' 'pyshacl==0.40.1' 'jsonschema[format]' jsonstat-validator
fi
address=${SANAD_ADDRESS:-}
[ -n "$address" ] || . "$here/../serve.sh"
"$venv/bin/python" "$here/check.py" "$address" "$root/../shared/data/standards/sdmx"
