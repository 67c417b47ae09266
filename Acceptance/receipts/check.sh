#!/usr/bin/env bash
# Receipts, checkpoints and cosignatures of ours, checked by software that nobody here wrote:
#   Debian's Go sumdb packages    the tlog-proof, and the checkpoint's signature
#   PyPI scitt-cose               the COSE receipt; a tampered one and a wrong key must fail
#   PyPI tlog-scales, aics-tlog   checkpoint, path, tiles, cosignatures of both kinds
#   PyPI dilithium-py             the ML-DSA-44 signatures
# The Python packages need Python 3.12; without it that part is skipped with a message.
# Build first: swift build --build-tests
set -euo pipefail
cd "$(dirname "$0")/../.."

bin=${SANAD_BIN:-.build/debug}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
index=700

"$bin/sanad" demo --data "$work/demo" --build-only >/dev/null 2>&1
mkdir "$work/log"
tar -xf "$work/demo/sanad-bundle.tar" -C "$work/log"
"$bin/sanad" receipt "$index" --data "$work/demo/site" --keys "$work/demo/keys" --out "$work" \
    >/dev/null
# Anybody makes the same tlog-proof from the bundle.
mkdir "$work/again"
"$bin/sanad" receipt "$index" --bundle "$work/demo/sanad-bundle.tar" --out "$work/again" >/dev/null
cmp "$work/$index.tlog-proof" "$work/again/$index.tlog-proof"

# The entry, as the receipt carries it.
python3 - "$work" "$index" <<'PYTHON'
import base64, json, sys
work, index = sys.argv[1:]
extra = next(line for line in open(f"{work}/{index}.tlog-proof") if line.startswith("extra "))
entry = json.loads(base64.b64decode(extra[6:]))["entry"]
text = json.dumps(entry, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
open(work + "/entry", "w").write(text)
PYTHON

verify() { "$bin/sanad-verify" receipt "$@" --trust "$work/log/vkey" >"$work/said"; }
verify "$work/$index.tlog-proof"
verify "$work/$index.cose" --entry "$work/entry"
if verify "$work/$index.cose" --entry "$work/log/vkey"; then
    echo "receipts: sanad-verify took another entry" >&2
    exit 1
fi
grep -v '^extra ' "$work/$index.tlog-proof" >"$work/plain.tlog-proof"
Acceptance/go-verifier/run.sh -dir "$work/log" -key "$(cat "$work/log/vkey")" \
    -receipt "$work/plain.tlog-proof" -entry "$work/entry"

venv=$PWD/.build-venv/receipts
python=${PYTHON312:-$(PYENV_VERSION=${PYENV_VERSION:-3.12.1} sh -c 'command -v python3.12' || true)}
if [ ! -x "$venv/bin/python" ]; then
    if [ -z "$python" ] || ! PYENV_VERSION=${PYENV_VERSION:-3.12.1} "$python" -c '' 2>/dev/null; then
        echo "skipped: there is no Python 3.12 for scitt-cose, tlog-scales and aics-tlog"
        exit 0
    fi
    PYENV_VERSION=${PYENV_VERSION:-3.12.1} "$python" -m venv "$venv"
fi
if ! "$venv/bin/python" -c 'import scitt_cose, tlog_scales, aics_tlog, dilithium_py' 2>/dev/null; then
    "$venv/bin/pip" install --quiet --disable-pip-version-check scitt-cose==0.5.0 \
        tlog-scales==0.0.3 aics-tlog==0.2.1 dilithium-py==1.5.1
fi

key=$(cat "$work/log/vkey")
"$venv/bin/python" -m aics_tlog verify-checkpoint --note "$work/log/checkpoint" --log-key "$key" \
    >/dev/null
"$venv/bin/python" -m aics_tlog verify-inclusion --tiles "$work/log" --log-key "$key" \
    --index "$index" --leaf "$work/entry" >/dev/null
echo "ok aics-tlog: checkpoint, tiles and entry $index"
mkdir "$work/cosigned"
SANAD_COSIGNED="$work/cosigned" swift test --skip-build \
    --filter 'LedgerTests.CosignedFilesTests' >/dev/null 2>&1
"$venv/bin/python" Acceptance/receipts/check.py "$work" "$index"
