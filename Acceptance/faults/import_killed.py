"""kill -9 during an import of 20,000 rows: run again, every row is in exactly once."""
import csv
import os
import random
import time

from support import SEED, WORK, Site, check, finish, start

ROWS = 20_000
KILLS = 4

file = os.path.join(WORK, "rows.csv")
with open(file, "w", newline="", encoding="utf-8") as out:
    writer = csv.writer(out)
    writer.writerow(["id", "text"])
    for number in range(ROWS):
        writer.writerow([f"r{number}", f"Row {number}: publish the median. درمیانی رفتار شائع کریں"])

chance = random.Random(f"import/{SEED}")
site = Site("import-killed")
before = site.size
interrupted = 0
for number in range(KILLS):
    process = start(*site.import_words(file), *site.place)
    # Rows begin to be in after the rehearsal: the kill comes some batches later.
    begun, deadline = site.imported()[0], time.monotonic() + 60
    while process.poll() is None and site.imported()[0] == begun and time.monotonic() < deadline:
        time.sleep(0.02)
    time.sleep(chance.uniform(0, 0.8))
    interrupted += process.poll() is None
    process.kill()
    process.wait()
    keys, submissions, entries = site.imported()
    check(
        f"import killed ({number + 1} of {KILLS}): {keys} rows are in, each once",
        keys == submissions == entries and keys <= ROWS and keys % 500 == 0,
        (keys, submissions, entries))
    if number == 0:
        twin = site.copy("import-killed-copy")
        digest, unchanged, outcome = twin.rebuild()
        check("views of a half import are as the log has them", unchanged, outcome)

check("an import was killed in the middle", interrupted > 0, f"{interrupted} of {KILLS}")
outcome = site.import_submissions(file)
keys, submissions, entries = site.imported()
check(
    "the same command again: every row is in exactly once",
    outcome.status == 0 and keys == submissions == entries == ROWS
    and site.size == before + ROWS, f"{keys} {submissions} {entries} {site.size} {outcome}")
outcome = site.import_submissions(file)
check(
    "and again: nothing is in twice",
    outcome.status == 0 and "0 imported, 20000 were in already" in outcome.text
    and site.size == before + ROWS, outcome)
first, unchanged, outcome = site.rebuild()
check("after the import a rebuild changes no view", unchanged, outcome)
sound, outcome = site.is_sound()
check("sanad-verify finds the log sound after the kills", sound, outcome)
finish()
