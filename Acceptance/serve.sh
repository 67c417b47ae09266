# Sourced by the checks that ask a running server. Starts a demonstration, which runs until the
# script ends, and sets `address` to where it is, `work` to a folder that ends with it, and
# `said` to the file of what it printed. Wants `sanad`, the program.
if [ ! -x "$sanad" ]; then
    echo "there is no $sanad; build it with: swift build --product sanad" >&2
    exit 1
fi
work=$(mktemp -d)
said=$work/said
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
"$sanad" demo --data "$work/demo" --port 0 >"$said" 2>"$work/errors" &
server=$!
tries=0
# The last line that it prints when all is ready.
while ! grep -q '^Stop with' "$said"; do
    tries=$((tries + 1))
    if [ "$tries" -gt 1200 ] || ! kill -0 "$server" 2>/dev/null; then
        echo "the demonstration did not start:" >&2
        cat "$said" "$work/errors" >&2
        exit 1
    fi
    sleep 0.1
done
address=$(sed -n 's|^Sanad is ready.*\(http://127\.0\.0\.1:[0-9]*\)/.*|\1|p' "$said")
