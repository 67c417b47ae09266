#!/usr/bin/env bash
# The demonstration's own bundle, checked by Go's sumdb packages: signature, tiles, every entry, a
# receipt, and consistency with a checkpoint that a stranger kept.
set -euo pipefail
cd "$(dirname "$0")/../.."

sanad=${SANAD:-.build/debug/sanad}
. Acceptance/serve.sh

mkdir "$work/log"
tar -xf "$work/demo/sanad-bundle.tar" -C "$work/log"

curl -sf "$address/log/receipts/700.tlog-proof" >"$work/receipt"
curl -sf "$address/api/v1/entries/700" >"$work/entry.json"
python3 - "$work" <<'PYTHON'
import json, sys
work = sys.argv[1]
# The entry's bytes are canonical JSON: sorted keys, no white space, UTF-8 (RFC 8785).
entry = json.load(open(work + "/entry.json"))["entry"]
text = json.dumps(entry, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
open(work + "/entry", "w").write(text)
PYTHON
Acceptance/go-verifier/run.sh -dir "$work/log" -key "$(cat "$work/log/vkey")" \
    -old "$work/demo/kept-checkpoint.txt" -receipt "$work/receipt" -entry "$work/entry"
