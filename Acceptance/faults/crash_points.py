"""kill -9, EIO and ENOSPC at the n-th write, flush or rename of a server under load (strace).

After each: the server starts again, everything acknowledged can be looked up, and both verifiers find the
log sound and grown from what was served before. With SANAD_ALL=1 every point up to the last that is reached.
"""
import os
import shutil
import subprocess

from load import Load, Notes, go_verifier, judged, lost, size_of
from support import WORK, Site, check, finish, skip

KILLS = {  # the system call, and which of its uses
    "fdatasync": [*range(1, 9), 12, 20],
    "pwrite64": [1, 2, 3, 5, 8, 13, 21, 34, 55],
    "fsync": [1, 2, 3],
    "rename": [1, 2, 3],
    "write": [40, 80, 160],
    "openat": [2, 4],
    "unlink": [1],
    "ftruncate": [1],
}
ERRORS = [("fdatasync", "EIO", "2"), ("fdatasync", "EIO", "5+"), ("fsync", "EIO", "1"),
          ("pwrite64", "EIO", "6"), ("pwrite64", "EIO", "15+"), ("pwrite64", "ENOSPC", "12+"),
          ("rename", "EIO", "2+"), ("write", "ENOSPC", "60+")]
# What opens thousands of libraries and what writes to terminals is watched on the site's files only.
OWN_FILES_ONLY = {"openat", "unlink", "write"}


def watched(site, call, injection):
    words = ["strace", "-D", "-f", "-qq", "-o", site.path + "/trace",
             "-e", f"trace={call}", "-e", f"inject={call}:{injection}"]
    if call in OWN_FILES_ONLY:
        for name in os.listdir(site.path + "/site"):
            words += ["-P", f"{site.path}/site/{name}"]
    return words


def was_injected(site):
    """Whether a call failed as asked, as strace tells."""
    with open(site.path + "/trace", encoding="utf-8", errors="replace") as trace:
        return "(INJECTED)" in trace.read()


def crash(site, notes, call, injection, name):
    """One server that meets one fault; whether the fault was met."""
    with open(site.path + "/errors", "wb") as errors:
        try:
            server = site.serve(under=watched(site, call, injection), stderr=errors)
        except RuntimeError:
            load, is_gone = None, True
        else:
            load = Load(server, name)
            load.run(2.5)
            is_gone = server.process.poll() is not None
            load.end()
    met = is_gone or was_injected(site)
    acknowledged = load.acknowledged if load else []
    wrong = notes.add(load.notes) if load else []
    wrong += [f"lost: {one}" for one in (lost(site, load) if load else [])]
    return met, acknowledged, wrong


def recovered(site, notes, acknowledged):
    """What is wrong after the restart."""
    try:
        server = site.serve()
    except RuntimeError as error:
        return [f"the server does not start again: {error}"]
    wrong = [f"{address} gives {status}" for _, address in acknowledged
             for status in [server.get(address)[0]] if status != 200]
    _, _, note = server.get("/log/checkpoint")
    _, _, bundle = server.get("/log/bundle.tar")
    server.stop()
    wrong += notes.add({size_of(note): note})
    path, seen = site.path + "/served.tar", site.path + "/seen"
    with open(path, "wb") as file:
        file.write(bundle)
    with open(seen, "wb") as file:
        file.write(notes.notes[max(size for size in notes.notes if size <= size_of(note))])
    return wrong + judged(path, verifier, seen)


if shutil.which("strace") is None or subprocess.run(
        ["strace", "-qq", "-o", "/dev/null", "true"], capture_output=True).returncode != 0:
    skip("crash points", "strace is not installed, or may not watch processes here")
    finish()

verifier = go_verifier()
if verifier is None:
    skip("the verifier in Go", "needs Debian's golang-go and golang-golang-x-mod-dev")
every = os.environ.get("SANAD_ALL") == "1"
site, notes = Site("crash-points"), Notes()
met_in_all = acknowledged_in_all = 0
points = [(call, f"signal=KILL:when={n}", f"killed at {call} {n}") for call in KILLS
          for n in (range(1, 400) if every else KILLS[call])]
points += [(call, f"error={error}:when={n}", f"{error} at {call} {n}") for call, error, n in ERRORS]
beyond = set()  # calls whose last use was passed, when every point is tried
for call, injection, name in points:
    if every and call in beyond and "KILL" in injection:
        continue
    met, acknowledged, wrong = crash(site, notes, call, injection, name.replace(" ", "-"))
    wrong += recovered(site, notes, acknowledged)
    met_in_all += met
    acknowledged_in_all += len(acknowledged)
    if not met:
        beyond.add(call)
    check(f"{name}{'' if met else ' (not reached)'}: {len(acknowledged)} acknowledged, none lost, log"
          " sound", not wrong, wrong)
check(f"{met_in_all} of {len(points)} faults were met, {acknowledged_in_all} acts acknowledged",
      met_in_all >= len(points) // 2 or every)
finish()
