#!/usr/bin/env bash
# Compares 10,000 generated documents, as Sanad writes them, with what PyPI's rfc8785 makes of them.
set -euo pipefail
cd "$(dirname "$0")/../.."

venv=.build-venv
[ -x "$venv/bin/python" ] || python3 -m venv "$venv"
"$venv/bin/python" -c 'import rfc8785' 2>/dev/null ||
    "$venv/bin/pip" install --quiet --disable-pip-version-check rfc8785==0.1.4

documents=$(mktemp)
trap 'rm -f "$documents"' EXIT
SANAD_CANON_DOCUMENTS="$documents" swift test --skip-build \
    --filter 'CanonTests.GeneratedDocumentsTests' >/dev/null
"$venv/bin/python" Acceptance/canon/compare.py "$documents"
