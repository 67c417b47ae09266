"""kill -9 while a version is published: it is out whole, or not at all and can be tried again."""
import os
import random
import time

from support import SEED, WORK, Site, check, finish, start

ARTICLES = 150
chance = random.Random(f"publish/{SEED}")
document = os.path.join(WORK, "bill.md")


def write(words):
    with open(document, "w", encoding="utf-8") as out:
        out.write("# Digital Connectivity Bill\n")
        for number in range(1, ARTICLES + 1):
            out.write(f"\n## {number}. Duty {number}\n\nThe Authority {words} {number} quarterly.\n")


def versions(site):
    return site.query(
        "SELECT count(*) FROM log_entry WHERE kind = 'policy.version_published.v1'"
        " AND json_extract(CAST(bytes AS TEXT), '$.fact.instrument') = 'bill'")[0][0]


words = ["import", "policy", document, "--instrument", "bill", "--publish", "draft"]
site = Site("publishing-killed")
write("reports on duty")
outcome = site.run(*words)
check("a version of 150 articles is published", outcome.status == 0 and versions(site) == 1,
      outcome)
length = 0.0
for turn in range(4):
    write(f"in edition {turn} reports on duty")
    before = versions(site)
    begun = time.monotonic()
    process = start(*words, *site.place)
    if turn == 0:
        process.wait()
        length = time.monotonic() - begun
        continue
    time.sleep(length * chance.uniform(0.2, 0.8))
    process.kill()
    said = process.communicate()[0].decode()
    after = versions(site)
    acknowledged = "Published as version" in said
    check(
        f"publication killed ({turn} of 3): {'out' if after > before else 'not out'}"
        f", {'acknowledged' if acknowledged else 'not acknowledged'}",
        after - before in (0, 1) and (after > before or not acknowledged), said)
    _, unchanged, outcome = site.rebuild()
    check("and the views are as the log has them", unchanged, outcome)
    if after == before:
        outcome = site.run(*words)
        check("the same command again publishes it", outcome.status == 0
              and versions(site) == before + 1, outcome)
newest = site.query("SELECT note FROM log_checkpoint ORDER BY size DESC LIMIT 1")[0][0]
sound, outcome = site.is_sound("--seen", os.path.join(WORK, "seed", "kept-checkpoint.txt"))
check("sanad-verify finds it sound and grown from the checkpoint kept before", sound, outcome)
finish()
