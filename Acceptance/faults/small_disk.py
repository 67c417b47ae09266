"""A disk of 4 MB that fills up act by act: refused in words, nothing acknowledged is lost, the log sound."""
import os
import re
import subprocess

from load import go_verifier, judged
from support import WORK, Site, check, finish, refuses, run, skip

disk = os.path.join(WORK, "small-disk")
os.makedirs(disk)
mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk], capture_output=True)
if mounted.returncode != 0:
    skip("small disk", "no permission to mount a small disk: " + mounted.stderr.decode().strip())
    finish()

document = os.path.join(WORK, "small-disk.md")
site = Site.__new__(Site)
site.path = disk


def publish(edition):
    with open(document, "w", encoding="utf-8") as out:
        out.write("# Digital Connectivity Bill\n")
        for number in range(1, 121):
            out.write(f"\n## {number}. Duty {number}\n\nIn edition {edition} the Authority reports on "
                      f"duty {number} quarterly. " + "It says what was measured and how. " * 20 + "\n")
    return run("import", "policy", document, "--instrument", "bill", "--publish", "draft", *site.place)


def published():
    return [row[0] for row in site.query(
        "SELECT json_extract(CAST(bytes AS TEXT), '$.fact.version') FROM log_entry"
        " WHERE kind = 'policy.version_published.v1' ORDER BY idx")]


try:
    site.serve().stop()  # a new folder begins a log
    acknowledged, outcome = [], None
    for edition in range(200):
        outcome = publish(edition)
        found = re.search(r"published as version (\d+)", outcome.text)
        if outcome.status != 0 or not found:
            break
        acknowledged.append(int(found.group(1)))
    check(f"after {len(acknowledged)} versions the disk is full", acknowledged and outcome.status != 0, outcome)
    refuses("the next is refused in words", outcome, "disk")
    check("what was acknowledged is in the log, and nothing else", published() == acknowledged,
          (published(), acknowledged))
    # Room again: the folder moves to a larger disk.
    site = site.copy("small-disk-moved")
    check("on a larger disk the same command goes through", publish(edition).status == 0
          and published()[:-1] == acknowledged, published())
    bundle, seen = WORK + "/small-disk.tar", WORK + "/small-disk.seen"
    check("and the bundle is written", site.run("export", "bundle", bundle).status == 0)
    note = site.query("SELECT note FROM log_checkpoint ORDER BY size LIMIT 1")[0][0]
    with open(seen, "w", encoding="utf-8") as file:
        file.write(note)
    wrong = judged(bundle, go_verifier(), seen)
    check("both verifiers find it sound and grown from its first checkpoint", not wrong, wrong)
finally:
    subprocess.run(["umount", "-l", disk], check=False)
finish()
