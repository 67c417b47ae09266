"""A disk that fills up: writers are turned away, readers served, nothing acknowledged is lost."""
import os
import re
import shutil
import subprocess

from support import WORK, Site, check, finish, refuses, skip

disk = os.path.join(WORK, "disk")
os.makedirs(disk)
mounted = subprocess.run(
    ["mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", disk], capture_output=True)
if mounted.returncode != 0:
    skip("full disk", "no permission to mount a small disk: " + mounted.stderr.decode().strip())
    finish()


def fill(path, room):
    """Takes all the space but some."""
    left = shutil.disk_usage(disk).free - room
    with open(path, "wb") as out:
        out.write(b"\0" * max(left, 0))


def submissions(site):
    return {row[0] for row in site.query(
        "SELECT json_extract(CAST(bytes AS TEXT), '$.fact.submission') FROM log_entry"
        " WHERE kind = 'consultation.submission_received.v1'")}


try:
    site = Site("site", parent=disk)
    filler = os.path.join(disk, "filler")
    server = site.serve()
    server.get("/en/ledger")
    fill(filler, 300_000)
    acknowledged, refused = [], None
    for number in range(400):
        status, location, page = server.comment(f"Comment {number}: " + "what I have seen " * 400)
        found = re.search(r"/submissions/([^/]+)/receipt", location)
        if status == 303 and found:
            acknowledged.append(found.group(1))
            continue
        refused = (status, page)
        break
    check(f"full disk: after {len(acknowledged)} comments the next is turned away with 503",
          refused and refused[0] == 503 and acknowledged, refused)
    status, _, _ = server.comment("Another one")
    check("and so are later ones", status == 503, status)
    status, _, body = server.get("/healthz")
    check("the health check says why", status == 503 and b"disk is full" in body, body)
    answers = {path: server.get(path)[0] for path in (
        "/en/ledger", "/ur/ledger", "/log/checkpoint", "/log/bundle.tar", "/en/consultations")}
    check("readers are served on", set(answers.values()) == {200}, answers)
    server.kill()

    if os.path.exists(filler):
        os.remove(filler)
    fill(filler, 0)
    rows = os.path.join(WORK, "disk.csv")
    with open(rows, "w", encoding="utf-8") as out:
        out.write("id,text\n" + "".join(f"k{n},{'many words ' * 900}\n" for n in range(400)))
    outcome = site.import_submissions(rows)
    refuses("an import is refused in words", outcome, "disk")
    refuses("an export is refused in words", site.run("export", "bundle", disk + "/b.tar"),
            "cannot")

    os.remove(filler)
    server = site.serve()
    known = submissions(site)
    lost = [submission for submission in acknowledged if submission not in known]
    check("with space again and restarted, all that was acknowledged is there", not lost, lost)
    status, _, _ = server.comment("It goes on")
    check("and comments are taken again", status == 303, status)
    server.stop()
    sound, outcome = site.is_sound()
    check("sanad-verify finds the log sound", sound, outcome)
    _, unchanged, outcome = site.rebuild()
    check("and a rebuild changes no view", unchanged, outcome)
finally:
    subprocess.run(["umount", "-l", disk], check=False)
finish()
