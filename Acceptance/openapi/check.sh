#!/bin/sh
# Checks the OpenAPI document and real answers of a demonstration against it, with tools that are
# not ours: openapi-spec-validator and jsonschema, in a venv at the repository's root.
# Build first: swift build --product sanad
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
sanad=${SANAD:-$root/.build/debug/sanad}
venv=$root/.build-venv
if ! "$venv/bin/python" -c 'import openapi_spec_validator, jsonschema' 2>/dev/null; then
    python3 -m venv "$venv"
    "$venv/bin/pip" install --quiet --disable-pip-version-check openapi-spec-validator jsonschema
fi
. "$here/../serve.sh"
"$venv/bin/python" "$here/check.py" "$address"
