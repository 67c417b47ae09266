"""Hostile requests: each gets an answer, none a crash, and only acknowledged comments are in."""
import json
import random
import re
import socket

from support import CONSULTATION, SEED, Site, check, finish

site = Site("hostile-requests")
server = site.serve()
before = site.size
round_path = f"/en/consultations/{CONSULTATION}/rounds/1"
form = round_path + "/comment/check"
acknowledged = 0


def answers(name, answer, *allowed):
    """The status, and a body that shows nothing of the inside."""
    status, _, body = answer
    inside = re.search(rb"SQLite|DatabaseError|Swift\.|Fatal|SELECT ", body)
    inside = inside or re.search(site.path.encode(), body)
    check(f"request: {name}", status in allowed and not inside, (status, inside, body[:400]))


def raw(data):
    """What comes back for bytes that no client library would send."""
    host, port = server.address.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        connection.sendall(data)
        try:
            connection.shutdown(socket.SHUT_WR)
            return connection.recv(4096)
        except OSError:
            return b""


for name, body, allowed in [
    ("a comment of 1 MB", b"comment=" + b"a" * 1_000_000, [413]),
    ("a comment beyond its limit", b"comment=" + b"a" * 30_000, [422]),
    ("an empty form", b"", [422]),
    ("a form with broken escapes", b"comment=%zz", [400]),
    ("a form with half an escape", b"comment=a%4", [400]),
    ("a form with broken UTF-8", b"comment=%ff%fe", [400]),
    ("a form with a zero byte", b"comment=a%00b", [422]),
    ("a form with raw bytes", bytes(range(1, 256)), [400, 422]),
    ("a form with 3,000 fields", b"&".join(b"a=b" for _ in range(3000)), [400]),
    ("a provision that does not exist", b"comment=a&about=provision%3A99.9", [422]),
    ("a target that is none", b"comment=a&about=../../etc/passwd", [422]),
    ("a category with markup", b"comment=a&category=%3Cscript%3E", [422]),
]:
    answers(name, server.post(form, body=body), *allowed)
answers("a JSON body to a form", server.post(form, body=b"{}", kind="application/json"), 400, 422)
answers("a form without its token", server.post(
    round_path + "/comment/send", {"comment": "a", "about": "whole"}), 409)
check("none of them is in the log", site.size == before, (before, site.size))

for name, path, allowed in [
    ("a path up the tree", "/log/tile/../../keys/log.key", [400, 404]),
    ("an escaped path up the tree", "/log/tile/%2e%2e/%2e%2e/keys/log.key", [400, 404]),
    ("a tile of the far end", "/log/tile/0/x999/x999/x999/x999/x999/x999/999", [404]),
    ("a tile of level 63", "/log/tile/63/000", [404]),
    ("a tile of no size", "/log/tile/0/000.p/0", [404]),
    ("a disclosure of the far end", "/log/disclosures/x999/x999/x999/x999/x999/999.jsonl", [404]),
    ("an entry beyond the end", "/en/ledger/entries/99999999999", [404]),
    ("an entry beyond all numbers", "/en/ledger/entries/999999999999999999999999", [404]),
    ("a negative entry", "/en/ledger/entries/-1", [404]),
    ("a round of no number", f"/en/consultations/{CONSULTATION}/rounds/x", [404]),
    ("a consultation with a quote", "/en/consultations/%27%20OR%201=1--", [404]),
    ("a path with a zero byte", "/en/consultations/%00", [400, 404]),
    ("a path of broken UTF-8", "/en/consultations/%ff%fe", [400, 404]),
    ("a query of broken escapes", "/en/ledger?from=%zz&page=%ff", [200]),
    ("a page far out", "/en/ledger?from=99999999999999999999", [200, 404]),
    ("a receipt beyond the end", "/log/receipts/18446744073709551615.tlog-proof", [404]),
    ("a path of 60 KB", "/en/" + "a" * 60_000, [400, 404, 414, 431]),
]:
    try:
        answers(name, server.get(path), *allowed)
    except OSError as error:
        check(f"request: {name}", False, error)

for name, data in [
    ("a line that is no HTTP", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n"),
    ("a header of 200 KB", b"GET / HTTP/1.1\r\nHost: a\r\nX: " + b"a" * 200_000 + b"\r\n\r\n"),
    ("two lengths", b"POST " + form.encode() + b" HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n"
     b"Content-Length: 30\r\n\r\na=b"),
    ("a length of 1 TB", b"POST " + form.encode() + b" HTTP/1.1\r\nHost: a\r\n"
     b"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 999999999999\r\n\r\na=b"),
    ("a negative length", b"POST " + form.encode() + b" HTTP/1.1\r\nHost: a\r\n"
     b"Content-Length: -1\r\n\r\n"),
    ("an unknown method", b"BREW /en/ HTTP/1.1\r\nHost: a\r\n\r\n"),
]:
    answer = raw(data)
    check(f"request: {name}", not answer.startswith(b"HTTP/1.1 2"), answer[:200])
chance = random.Random(f"requests/{SEED}")
for _ in range(60):
    raw(b"POST " + form.encode() + b" HTTP/1.1\r\nHost: a\r\nContent-Length: 40\r\n\r\n"
        + chance.randbytes(40))
check("after them the server is well", server.get("/healthz")[0] == 200)
answer = raw(b"POST " + form.encode() + b" HTTP/1.1\r\nHost: a\r\nSec-Fetch-Site: cross-site\r\n"
             b"Content-Length: 3\r\n\r\na=b")
check("request: a form from another site", answer.startswith(b"HTTP/1.1 403"), answer[:200])

# Comments that are only words, however they look.
for words in [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(2)>", "</textarea><script>x</script>",
    "\u202e reversed \u2067رفتار\u2069 and back", "'; DROP TABLE log_entry; --",
    "{{7*7}} &amp; &#60;script&#62;", "a\u0301" * 500 + " \U0001F469\u200D\U0001F4BB",
]:
    status, location, body = server.comment(words)
    acknowledged += status == 303
    answers(f"a comment {words[:24]!r} is taken", (status, location, body), 303)
    _, _, receipt = server.get(location)
    escaped = b"<script>alert" not in receipt and b"<img src=x" not in receipt
    check("and its receipt shows it escaped", escaped and receipt.startswith(b"<!DOCTYPE html>"),
          receipt[:300])
_, _, page = server.post(form, {"comment": "</textarea><script>alert(4)</script>", "about": "no"})
check("a form that comes back shows it escaped", b"<script>alert" not in page
      and b"&lt;script" in page, page[:300])
_, _, page = server.get("/en/find?code=%3Cscript%3Ealert(5)%3C/script%3E")
check("so does an address with markup", b"<script>alert" not in page)

api = f"/api/v1/consultations/{CONSULTATION}/rounds/1/submissions"
if server.get("/api/openapi.json")[0] == 200:
    kind = "application/json"
    good = {"parts": [{"text": "By the interface"}]}
    for name, body, allowed in [
        ("1 MB", json.dumps({"parts": [{"text": "a" * 1_000_000}]}).encode(), [413]),
        ("a text beyond its limit", json.dumps({"parts": [{"text": "a" * 30_000}]}).encode(),
         [400, 413, 422]),
        ("deep JSON", b"[" * 100_000, [400]), ("no JSON", b"hello", [400]),
        ("nothing", b"", [400]), ("broken UTF-8", b'{"parts": [{"text": "\xff"}]}', [400]),
        ("half a surrogate pair", b'{"parts": [{"text": "\\ud800"}]}', [400]),
        ("a zero byte", b'{"parts": [{"text": "a\\u0000b"}]}', [400, 422]),
        ("an unknown member", json.dumps({**good, "admin": "yes"}).encode(), [400]),
        ("a number", b'{"parts": 7}', [400]),
    ]:
        size = site.size
        answers(f"to the API, {name}", server.post(api, body=body, kind=kind), *allowed)
        check("and the log has not grown", site.size == size)
check("the log has grown by what was acknowledged and nothing else",
      site.size == before + acknowledged, (before, acknowledged, site.size))
server.stop()
sound, outcome = site.is_sound()
check("sanad-verify finds the log sound", sound, outcome)
finish()
