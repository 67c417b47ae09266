# Sourced by check.sh of this folder and of ../dcat: sets `address` to a demonstration that runs
# until the script ends, or to SANAD_ADDRESS. Wants `sanad`.
address=${SANAD_ADDRESS:-}
if [ -z "$address" ]; then
    if [ ! -x "$sanad" ]; then
        echo "there is no $sanad; build it with: swift build --product sanad" >&2
        exit 1
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
        if [ "$tries" -gt 600 ] || ! kill -0 "$server" 2>/dev/null; then
            echo "the demonstration did not start:" >&2
            cat "$work/out" "$work/err" >&2
            exit 1
        fi
        sleep 0.1
    done
    address=$(sed -n 's|^Sanad is ready.*\(http://127\.0\.0\.1:[0-9]*\)/.*|\1|p' "$work/out")
fi
