"""kill -9 of a server while people send comments: what was acknowledged is in the log."""
import os
import random
import re
import threading
import time

from load import differing_from_stored
from support import SEED, Site, check, finish, is_sound

chance = random.Random(f"serve/{SEED}")
site = Site("serving-killed")
before = site.size
acknowledged = []  # (submission, words)
kept = {}  # size of a checkpoint → its bytes
lock = threading.Lock()


def send(server, number, rounds):
    """Comments until the server is gone."""
    for turn in range(rounds):
        text = f"Comment {number}/{turn}: please publish the 10th percentile."
        try:
            status, location, _ = server.comment(text)
        except OSError:
            return
        found = re.search(r"/submissions/([^/]+)/receipt", location)
        if status == 303 and found:
            with lock:
                acknowledged.append((found.group(1), text))


def keep(server):
    """The checkpoint as a stranger keeps it."""
    try:
        status, _, note = server.get("/log/checkpoint")
    except OSError:
        return
    if status == 200:
        kept[int(note.split(b"\n")[1])] = note


for attempt in range(2):
    server = site.serve()
    keep(server)
    senders = [
        threading.Thread(target=send, args=(server, f"{attempt}.{number}", 1000))
        for number in range(4)]
    for sender in senders:
        sender.start()
    for _ in range(3):
        time.sleep(chance.uniform(0.5, 0.9))
        keep(server)
    server.kill()
    for sender in senders:
        sender.join()

    known = {row[0] for row in site.query(
        "SELECT json_extract(CAST(bytes AS TEXT), '$.fact.submission') FROM log_entry"
        " WHERE kind = 'consultation.submission_received.v1'")}
    lost = [submission for submission, _ in acknowledged if submission not in known]
    check(
        f"server killed ({attempt + 1} of 2): all {len(acknowledged)} acknowledged comments are"
        " in the log", acknowledged and not lost, lost or "nothing was acknowledged")

stored = dict(site.query("SELECT size, note FROM log_checkpoint"))
largest = max(stored)
server = site.serve()
_, _, served = server.get("/log/checkpoint")
size = int(served.split(b"\n")[1])
if size == largest:
    check("the same signed checkpoint is served again, byte for byte",
          served.decode() == stored[largest], served)
else:
    check("what was not signed yet is signed after the restart", size > largest, served)
differing = differing_from_stored(site, kept)
check(f"{len(kept)} checkpoints fetched earlier are the ones that are stored", not differing,
      differing)
deadline = time.monotonic() + 20
while size < site.size and time.monotonic() < deadline:
    time.sleep(0.2)
    _, _, served = server.get("/log/checkpoint")
    size = int(served.split(b"\n")[1])
check("after the restart everything acknowledged is signed", size == site.size, (size, site.size))
status, _, bundle = server.get("/log/bundle.tar")
server.stop()
path = site.path + "/served.tar"
with open(path, "wb") as out:
    out.write(bundle)
options = []
for size, note in sorted(kept.items()):
    name = os.path.join(site.path, f"kept-{size}.txt")
    with open(name, "wb") as out:
        out.write(note)
    options += ["--seen", name]
sound, outcome = is_sound(path, *options)
check("sanad-verify finds the log sound and grown from each kept checkpoint", sound, outcome)
again = site.serve()
_, _, note = again.get("/log/checkpoint")
again.stop()
check("another restart serves the same checkpoint, byte for byte", note == served,
      (note, served))
_, unchanged, outcome = site.rebuild()
check("after the kills a rebuild changes no view", unchanged, outcome)
finish()
