"""Follows an original with the built binary and says what does not hold; see check.sh."""
import contextlib
import json
import os
import random
import re
import shutil
import sqlite3
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "faults"))
sys.path.insert(0, os.path.dirname(__file__))

import copied
from support import BIN, SEED, WORK, Server, check, finish, run

# One of each kind of address; more of them are compared by the tests of the room.
ADDRESSES = [
    "/en", "/ur", "/en/policies/digital-policy-2024",
    "/ur/policies/digital-policy-2024/provisions/3.1/sentences/4/1", "/en/scorecard",
    "/en/indicators/SV-1", "/ur/money", "/en/services", "/en/ledger", "/api/v1/entries/700",
    "/ur/ledger/entries/{last}", "/en/ledger/witnesses",
    "/en/verify", "/en/data", "/en/reports", "/api/v1/site", "/api/v1/entries/700/proof",
    "/api/openapi.json", "/catalog.ttl", "/data/scorecard/scorecard.csv",
    "/sdmx/v1/data/DF_IND/all", "/log/checkpoint", "/log/vkey", "/log/bundle.tar",
    "/log/tile/0/001", "/log/tile/entries/002", "/log/disclosures/001.jsonl",
]
BANNER = re.compile(rb'<div class="banner banner--replica" role="note">.*?</div>', re.S)
# The tour of the demonstration goes through acts that only the original can do.
TOUR = re.compile(rb'<section class="tour">.*?</section>', re.S)


def served(*words, said):
    """A serving process once it has said where it is."""
    server = Server.__new__(Server)
    server.process = subprocess.Popen(
        [os.path.join(BIN, "sanad"), *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    server.address = None
    for line in server.process.stdout:
        found = re.search(said + rb"\s+(http://[\d.]+:\d+)", line)
        if found:
            server.address = found.group(1).decode()
        if b"Stop with" in line:
            return server
    raise RuntimeError(server.process.stderr.read().decode())


def demonstration(name, port=0):
    """A copy of the demonstration, served with its own witnesses."""
    return served("demo", "--data", os.path.join(WORK, name), "--port", str(port),
                  said=rb"Sanad is ready after [\d.]+ s:")


class Mirror:
    """A mirror of an original, run as its owner would."""

    def __init__(self, name, original, key):
        self.path = os.path.join(WORK, name)
        self.words = ["mirror", original, self.path]
        self.key = key

    def once(self):
        return run(*self.words, "--once", "--key", self.key)

    def start(self):
        return subprocess.Popen(
            [os.path.join(BIN, "sanad"), *self.words, "--once", "--key", self.key],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def serve(self):
        return served(*self.words, "--port", "0", "--every", "1", said=rb"A mirror of \S+")

    def vault_rows(self, entry):
        """How many payloads of an entry the mirror's vault holds."""
        place = f"file:{self.path}/sanad.sqlite?mode=ro"
        with contextlib.closing(sqlite3.connect(place, uri=True)) as database:
            return database.execute(
                "SELECT count(*) FROM vault_payload WHERE entry = ?", (entry,)).fetchone()[0]

    def holds(self, words):
        """Whether any file of the mirror holds these words, as text."""
        for folder in (self.path, self.path + "-keys"):
            for name in os.listdir(folder):
                path = os.path.join(folder, name)
                if os.path.isfile(path) and words in open(path, "rb").read():
                    return True
        return False


def same_pages(name, original, mirror):
    differing = []
    # Which heads a mirror has seen depends on when it looked: the last entry has one in both.
    last = int(head(original).split()[1]) - 1
    for address in ADDRESSES:
        address = address.format(last=last)
        first, second = original.get(address), mirror.get(address)
        # The catalogue for portals names things by the address it was asked at.
        answer = second[2].replace(mirror.address.encode(), original.address.encode())
        mine = TOUR.sub(b"", BANNER.sub(b"", first[2]))
        if first[0] != second[0] or mine != BANNER.sub(b"", answer):
            differing.append(f"{address}: {first[0]} {second[0]}")
    check(name, not differing, differing)


def killed_while_following(original, key):
    """A mirror killed at any moment is a beginning of the log, and goes on from there."""
    randomness = random.Random(int(SEED))
    mirror = Mirror("killed", original.address, key)
    kills = 0
    for _ in range(4):
        process = mirror.start()
        try:
            process.wait(timeout=randomness.uniform(0.02, 1.2))
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            kills += 1
    outcome = mirror.once()
    check("a mirror that was killed while it followed goes on", outcome.status == 0,
          f"{kills} kills; {outcome}")
    rebuilt = run("rebuild", "--data", mirror.path)
    check("its views are those of the log", "as the log has them" in rebuilt.text, rebuilt)


def main():
    for name in ("original", "fork"):
        shutil.copytree(os.path.join(WORK, "seed"), os.path.join(WORK, name))
    original = demonstration("original")
    key = original.get("/log/vkey")[2].decode().strip()
    mirror = Mirror("mirror", original.address, key)

    untrusted = run(*mirror.words, "--once")
    check("without a key nobody is trusted", untrusted.status != 0 and "--key" in untrusted.text,
          untrusted)
    began = time.monotonic()
    first = mirror.once()
    check(f"the demonstration is followed ({time.monotonic() - began:.1f} s)",
          first.status == 0 and "checked against the signed head" in first.text, first)
    shown = mirror.serve()
    same_pages("the mirror answers as the original does", original, shown)
    form = shown.get("/en/find")[2].decode()
    check("forms lead to the original",
          "<form" not in form and original.address + "/en/find" in form, form[-900:])
    status, _, _ = shown.post("/en/find", {"code": "aaaa-bbbb-cccc-dddd"})
    check("nothing can be sent to a mirror", status == 403, f"{status}")

    words = "Mirrors repeat what was said in the open, not a word more."
    before = head(original)
    said = original.comment(words)
    heads = agreed(shown, original, before)
    check("the mirror follows when the original grows",
          heads[0] == heads[1] != before, (said[0], heads))
    check("words that are not public are not in the mirror", not mirror.holds(words.encode()))
    shown.stop()

    original = erases(original, mirror)
    killed_while_following(original, key)
    address = original.address
    original.stop()
    refuses_fork(mirror, address)
    copied.run_copy()
    finish()


def erases(original, mirror):
    """Words erased at the original go from the mirror that knew them."""
    line = json.loads(original.get("/log/disclosures/001.jsonl")[2].splitlines()[0])
    entry, address = line["entry"], original.address
    held, before = mirror.vault_rows(entry), head(original)
    original.stop()
    folder = os.path.join(WORK, "original")
    done = run("erase", "--entry", str(entry), "--ground", "request_of_author",
               "--data", folder + "/site", "--keys", folder + "/keys")
    original = demonstration("original", address.rsplit(":", 1)[1])
    moved(original, before)
    outcome = mirror.once()
    check("what is erased at the original is erased in the mirror",
          done.status == 0 and outcome.status == 0 and held > 0 == mirror.vault_rows(entry),
          (held, mirror.vault_rows(entry), str(done), str(outcome)))
    return original


def head(server):
    return server.get("/log/checkpoint")[2]


def moved(server, before):
    """Waits until a site has published another head."""
    for _ in range(50):
        if head(server) != before:
            return
        time.sleep(0.2)


def agreed(mirror, original, before):
    """The heads of both, once the original has moved and the mirror has had time to follow."""
    for _ in range(60):
        heads = head(mirror), head(original)
        if heads[0] == heads[1] != before:
            return heads
        time.sleep(0.2)
    return heads


def refuses_fork(mirror, address):
    """The same key signs another history behind the same address."""
    port = address.rsplit(":", 1)[1]
    other = demonstration("fork", port)
    try:
        before = head(other)
        for number in range(3):
            other.comment(f"Another history, part {number}.")
        moved(other, before)
        outcome = mirror.once()
        check("a forked original is refused and named",
              outcome.status == 1 and "REFUSED" in outcome.text and "refused-" in outcome.text,
              outcome)
        names = [n for n in os.listdir(mirror.path) if n.startswith("refused-")]
        kept = names and sorted(os.listdir(os.path.join(mirror.path, names[0])))
        check("both signed heads are kept as evidence",
              kept and "held-checkpoint" in kept and "shown-checkpoint" in kept, kept)
        shown = mirror.serve()
        try:
            for page, words in (("/en/ledger", "two histories under one key"),
                                ("/ur", "ایک ہی کلید کے تحت دو تاریخیں")):
                check(f"{page} says so", words in shown.get(page)[2].decode(), page)
        finally:
            shown.stop()
    finally:
        other.stop()


if __name__ == "__main__":
    main()
