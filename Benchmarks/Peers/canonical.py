"""Seconds that PyPI's rfc8785 takes for the values of a file of JSON lines, a line a run."""
import json
import sys
import time

import rfc8785

with open(sys.argv[1], "rb") as lines:
    raw = [line.rstrip(b"\n") for line in lines]
values = [json.loads(line) for line in raw]
for value, line in zip(values, raw):
    assert rfc8785.dumps(value) == line, "the peer writes other bytes"
for _ in range(int(sys.argv[2])):
    start = time.perf_counter()
    for value in values:
        rfc8785.dumps(value)
    print(time.perf_counter() - start)
