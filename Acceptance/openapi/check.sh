#!/bin/sh
# Checks the OpenAPI document and real answers of a demonstration against it, with tools that are
# not ours: openapi-spec-validator and jsonschema, in a venv at the repository's root.
# Build first: swift build --product sanad
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
sanad=${SANAD:-$root/.build/debug/sanad}
venv=$root/.build-venv
if [ ! -x "$sanad" ]; then
    echo "there is no $sanad; build it with: swift build --product sanad" >&2
    exit 1
fi
if ! "$venv/bin/python" -c 'import openapi_spec_validator, jsonschema' 2>/dev/null; then
    python3 -m venv "$venv"
    "$venv/bin/pip" install --quiet --disable-pip-version-check openapi-spec-validator jsonschema
fi

work=$(mktemp -d)
server=
finish() {
    if [ -n "$server" ]; then
        kill "$server" 2>/dev/null || true
        wait "$server" 2>/dev/null || true
    fi
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 1' INT TERM

"$sanad" demo --data "$work/demo" --port 0 >"$work/out" 2>"$work/err" &
server=$!
tries=0
while ! grep -q 'Sanad is ready' "$work/out"; do
    tries=$((tries + 1))
    if [ "$tries" -gt 300 ] || ! kill -0 "$server" 2>/dev/null; then
        echo "the demonstration did not start:" >&2
        cat "$work/out" "$work/err" >&2
        exit 1
    fi
    sleep 0.1
done
address=$(sed -n 's|^Sanad is ready.*\(http://127\.0\.0\.1:[0-9]*\)/.*|\1|p' "$work/out")
"$venv/bin/python" "$here/check.py" "$address"
