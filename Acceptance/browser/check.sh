#!/bin/sh
# Walks the demonstration in a real browser: every kind of page in both languages, the guided tour
# by hand, accessibility, weight, narrow screens and paper. Prints what is wrong; 0 if nothing is.
#   Acceptance/browser/check.sh
#   SANAD_SCREENSHOTS=folder   keeps pictures of the main pages there
#   SANAD_BINARY=path          a built program; without it the debug product is built
# Needs Debian's chromium and python3-venv. Without chromium it is skipped, except in CI.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
chromium=${SANAD_CHROMIUM:-/usr/bin/chromium}

if [ ! -x "$chromium" ]; then
    if [ -n "${CI:-}" ]; then
        echo "browser: $chromium is missing, and CI must have it" >&2
        exit 1
    fi
    echo "browser: skipped, because $chromium is missing (apt-get install chromium)"
    exit 0
fi

python=$root/.build-venv/bin/python
[ -x "$python" ] || python3 -m venv "$root/.build-venv"
"$python" -c 'import playwright, axe_playwright_python, html5lib' 2>/dev/null ||
    "$python" -m pip install --quiet --disable-pip-version-check \
        playwright==1.65.2 axe-playwright-python==0.1.8 html5lib==1.1

sanad=${SANAD_BINARY:-}
if [ -z "$sanad" ]; then
    (cd "$root" && swift build --quiet --product sanad)
    sanad=$root/.build/debug/sanad
fi
. "$here/../serve.sh"
SANAD_CHROMIUM=$chromium "$python" "$here/check.py" "$said"
