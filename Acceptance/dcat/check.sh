#!/bin/sh
# Checks the catalogue of a running demonstration against the official SHACL shapes of DCAT-AP
# 3.0.1 (../shared/data/standards/dcat) with PyPI's pyshacl, and its two spellings against each
# other. With a file of Turtle as argument it checks that instead. The tools are those of ../sdmx.
# Build first: swift build --product sanad. SANAD_ADDRESS checks a server that runs already.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
sanad=${SANAD:-$root/.build/debug/sanad}
venv=$root/.build-venv
for known in "$root/.build-venv/sdmx" "$root/.build-venv"; do
    if "$known/bin/python" -c 'import pyshacl' 2>/dev/null; then venv=$known; fi
done
if ! "$venv/bin/python" -c 'import pyshacl' 2>/dev/null; then
    [ -x "$venv/bin/python" ] || python3 -m venv "$venv"
    "$venv/bin/pip" install --quiet --disable-pip-version-check 'pyshacl==0.40.1'
fi
shapes=$root/../shared/data/standards/dcat/3.0.1
if [ ! -d "$shapes" ]; then
    echo "skipped: there is no $shapes"
    exit 0
fi
if [ $# -gt 0 ]; then
    "$venv/bin/python" "$here/check.py" "$shapes" --file "$1"
    exit 0
fi
address=${SANAD_ADDRESS:-}
[ -n "$address" ] || . "$here/../serve.sh"
"$venv/bin/python" "$here/check.py" "$shapes" "$address"
