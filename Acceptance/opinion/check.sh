#!/bin/sh
# Finds groups of opinion in every conversation of ../shared/data/consultation/polis-openData with sanad
# and with red-dwarf (PyPI), side by side: the groups have to be the same, up to their names, and so do
# the statistics. Build first: swift build --product sanad.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
sanad=${SANAD:-$root/.build/debug/sanad}
venv=$root/.build-venv/opinion
data=$root/../shared/data/consultation
if [ ! -d "$data/polis-openData" ]; then
    echo "skipped: there is no $data/polis-openData"
    exit 0
fi
if ! "$venv/bin/python" -c 'import reddwarf' 2>/dev/null; then
    [ -x "$venv/bin/python" ] || python3 -m venv "$venv"
    "$venv/bin/pip" install --quiet --disable-pip-version-check 'red-dwarf==0.4.0'
fi
"$venv/bin/python" -W ignore "$here/compare.py" "$sanad" "$data"
