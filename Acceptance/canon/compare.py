"""Reads canonical documents, one a line, and writes each again with another implementation."""
import json
import sys

import rfc8785

SAFE = 2**53 - 1


def integer(digits):
    """Integers beyond 2^53 - 1 are doubles to RFC 8785."""
    value = int(digits)
    return value if abs(value) <= SAFE else float(value)


with open(sys.argv[1], "rb") as file:
    lines = file.read().split(b"\n")[:-1]
if len(lines) != 10_000:
    sys.exit(f"canon: expected 10,000 documents, found {len(lines)}")
for number, line in enumerate(lines, start=1):
    again = rfc8785.dumps(json.loads(line, parse_int=integer))
    if again != line:
        sys.exit(f"canon: document {number} differs\n  ours  {line!r}\n  other {again!r}")
print(f"canon: {len(lines)} documents agree with rfc8785 {rfc8785.__version__}")
