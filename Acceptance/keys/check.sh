#!/usr/bin/env bash
# Runs the commands of docs/keys.md, section by section, on a real site with the real program: after each,
# the server starts, and a stranger with the first key is told what happened.
#
#   Acceptance/keys/check.sh
set -euo pipefail
cd "$(dirname "$0")/../.."

sanad=$(realpath "${SANAD:-.build/debug/sanad}")
verify=$(realpath "${SANAD_VERIFY:-.build/debug/sanad-verify}")
document=$(realpath docs/keys.md)
work=$(mktemp -d)
server=
stop() {
    [ -z "$server" ] || { kill -INT "$server"; wait "$server" || true; }
    server=
}
trap 'stop; rm -rf "$work"' EXIT
cd "$work"
sanad() { "$sanad" "$@"; }

# The commands under a heading, as they stand in the document.
commands() {
    awk -v heading="$1" '
        /^#/ { inside = ($0 == heading) }
        inside && /^ +sanad / { sub(/^ +/, ""); print }' "$document"
}

run() {
    local found
    found=$(commands "$1")
    [ -n "$found" ] || { echo "FAILED  docs/keys.md has no commands under: $1"; exit 1; }
    while read -r line; do
        eval "$line" >>out.txt 2>&1 || { echo "FAILED  $1: $line"; tail -5 out.txt; exit 1; }
    done <<<"$found"
    echo "ok      $1"
}

# Serves until the newest entry is under a published checkpoint.
serve() {
    local port=$((20000 + RANDOM % 20000))
    "$sanad" serve --port "$port" --origin keys.example/log >server.txt 2>&1 &
    server=$!
    for _ in $(seq 100); do
        if curl -fsS "http://127.0.0.1:$port/log/checkpoint" >checkpoint.txt 2>/dev/null; then break; fi
        kill -0 "$server" 2>/dev/null || { cat server.txt; exit 1; }
        sleep 0.2
    done
    sleep 2
    curl -fsS "http://127.0.0.1:$port/log/bundle.tar" >bundle.tar
    stop
}

# What a stranger with this key says of the log: the words must be there.
judge() {
    local status=0
    "$verify" bundle.tar --key "$1" >said.txt 2>&1 || status=$?
    if [ "$status" != "$2" ] || ! grep -q "$3" said.txt; then
        echo "FAILED  expected status $2 and: $3"
        cat said.txt
        exit 1
    fi
}

serve
first=$("$sanad" keys show)
judge "$first" 0 "Sound"
run "## Custody"
"$sanad" keys destroy-old >/dev/null 2>&1 && { echo "FAILED  there is no old key"; exit 1; }

# A log that begins here has a second key already; an older one is given one by the same command.
if [ -e sanad-data-keys/log-second.key ]; then
    $(commands "### Give an older log a second key") >out.txt 2>&1 && { echo "FAILED  two second keys"; exit 1; }
    grep -q "the log has a second key" out.txt
    echo "ok      ### Give an older log a second key"
else
    run "### Give an older log a second key"
fi

run "### Change the log's key as planned"
serve
judge "$first" 0 "the old key and the new one signed"
[ ! -e sanad-data-keys/log.key.former ]
second=$("$sanad" keys show)
judge "$second" 0 "is in force from here on"

run "### Somebody may have the log's key"
serve
judge "$second" 1 "nothing joins the key"
judge "$("$sanad" keys show)" 0 "Sound"

rm sanad-data-keys/log.key
if "$sanad" keys show >/dev/null 2>&1; then echo "FAILED  a lost key went unnoticed"; exit 1; fi
run "### Nobody has the log's key any more"
serve
judge "$("$sanad" keys show)" 0 "Sound"

if [ -e sanad-data-keys/log-second.key ]; then
    rm sanad-data-keys/log-second.key
    if "$sanad" keys show >/dev/null 2>&1; then echo "FAILED  a lost second key went unnoticed"; exit 1; fi
    run "### The second key is lost or compromised"
    serve
    judge "$("$sanad" keys show)" 0 "Sound"
fi

run "### Change the vault's key"
run "### Somebody may have the vault's key"
rm sanad-data-keys/vault.key
run "### Nobody has the vault's key any more"
run "### Register an officer's key"
"$sanad" officer sign "sanad-sign-in/v1 keys.example/log 1900000000 00 00" --key policy-desk.key >answer.txt 2>&1
grep -q "^policy-desk " answer.txt
run "### Change an officer's key"
run "### An officer's key is lost, or somebody may have it"
"$sanad" keys officers | grep -c withdrawn | grep -qx 2
run "### Nobody of an office can sign in"
serve
judge "$("$sanad" keys show)" 0 "Sound"
echo "Every procedure of docs/keys.md was carried out."
