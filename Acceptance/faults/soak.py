"""N rounds of kill and restart under load on one folder: soak.py N

The moment of each kill is 50 to 300 ms after the first acknowledgement, by the seed. After each: every
acknowledged act is in the log, and no size ever had two checkpoints; now and then both verifiers look.
"""
import os
import random
import sys
import time

from load import Load, Notes, differing_from_stored, go_verifier, judged, lost
from support import SEED, WORK, Site, check, finish

ROUNDS = int(sys.argv[1])
LOOK_EVERY = 25

chance = random.Random(f"soak/{SEED}")
verifier = go_verifier()
site, notes = Site("soak"), Notes()
kept = os.path.join(WORK, "seed", "kept-checkpoint.txt")
wrong, acknowledged, begun, idle = [], 0, time.monotonic(), 0


def look(number):
    """The whole log, exported and judged, against the checkpoint served last."""
    path, seen = site.path + "/bundle.tar", site.path + "/seen"
    outcome = site.run("export", "bundle", path)
    if outcome.status != 0:
        return [f"round {number}: {outcome}"]
    largest = max(notes.notes, default=None)
    with open(kept, "rb") as file:
        note = file.read() if largest is None else notes.notes[largest]
    with open(seen, "wb") as file:
        file.write(note)
    return [f"round {number}: {one}" for one in judged(path, verifier, seen)]


for number in range(1, ROUNDS + 1):
    since = site.size
    with open(site.path + "/errors", "wb") as errors:
        try:
            server = site.serve(stderr=errors)
        except RuntimeError as error:
            wrong.append(f"round {number}: the server does not start: {error}")
            break
        load = Load(server, f"s{number}")
        idle += not load.first.wait(timeout=20)
        load.run(chance.uniform(0.05, 0.3))
        load.end()
    acknowledged += len(load.acknowledged)
    wrong += [f"round {number}: {one} is lost" for one in lost(site, load, since)]
    wrong += [f"round {number}: {one}" for one in notes.add(load.notes)]
    if number % LOOK_EVERY == 0 or number == ROUNDS:
        wrong += look(number)
        print(f"        round {number}: {acknowledged} acknowledged, {site.size} entries, "
              f"{len(notes.notes)} checkpoints, {time.monotonic() - begun:.0f} s", flush=True)
    if wrong:
        break

check(f"{ROUNDS} kills under load: {acknowledged} acts acknowledged, none lost, one checkpoint a size",
      not wrong and acknowledged >= ROUNDS and idle == 0, wrong or f"{idle} rounds without an act")
differing = differing_from_stored(site, notes.notes)
check(f"{len(notes.notes)} checkpoints that were served are the ones that are stored", not differing, differing)
_, unchanged, outcome = site.rebuild()
check("and a rebuild changes no view", unchanged, outcome)
finish()
