"""People who comment until their server is gone, and what was acknowledged to them."""
import os
import re
import shutil
import subprocess
import tarfile
import tempfile
import threading
import time

from support import WORK, run

RECEIVED = ("SELECT json_extract(CAST(bytes AS TEXT), '$.fact.submission') FROM log_entry"
            " WHERE kind = 'consultation.submission_received.v1' AND idx >= ?")


class Load:
    """Comments from several people at once; each acknowledged one is kept with its receipt's address."""

    def __init__(self, server, name, people=3):
        self.server, self.name = server, name
        self.acknowledged = []  # (submission, address of the receipt)
        self.refusals = []  # statuses of what was turned away
        self.notes = {}  # size → bytes of the checkpoint that was served
        self.first = threading.Event()
        self._stopped = threading.Event()
        self._lock = threading.Lock()
        self._threads = [
            threading.Thread(target=self._send, args=(number,)) for number in range(people)]
        self._threads.append(threading.Thread(target=self._keep))
        for thread in self._threads:
            thread.start()

    def _send(self, number):
        turn = 0
        while not self._stopped.is_set():
            turn += 1
            try:
                status, location, _ = self.server.comment(
                    f"Comment {self.name}.{number}.{turn}: publish the median, نہ کہ اوسط.")
            except OSError:
                return
            found = re.search(r"/submissions/([^/]+)/receipt", location)
            with self._lock:
                if status == 303 and found:
                    self.acknowledged.append((found.group(1), location))
                    self.first.set()
                else:
                    self.refusals.append(status)
            if status == 503:
                time.sleep(0.05)

    def _keep(self):
        while not self._stopped.is_set():
            try:
                status, _, note = self.server.get("/log/checkpoint")
            except OSError:
                return
            if status == 200:
                self.notes[size_of(note)] = note
            time.sleep(0.05)

    def run(self, seconds):
        """Until the server is gone, or so long."""
        deadline = time.monotonic() + seconds
        while self.server.process.poll() is None and time.monotonic() < deadline:
            time.sleep(0.01)

    def end(self):
        self.server.kill()
        self._stopped.set()
        for thread in self._threads:
            thread.join()


def size_of(note):
    return int(note.split(b"\n")[1])


def lost(site, load, since=0):
    """Submissions that were acknowledged and are not in the log."""
    known = {row[0] for row in site.query(RECEIVED, since)}
    return [submission for submission, _ in load.acknowledged if submission not in known]


class Notes:
    """Every checkpoint that was ever served: one for a size, and sizes that never shrink."""

    def __init__(self):
        self.notes, self.largest = {}, 0

    def add(self, notes):
        """What is wrong with the new ones, in words."""
        wrong = []
        for size, note in sorted(notes.items()):
            if self.notes.setdefault(size, note) != note:
                wrong.append(f"two checkpoints of {size} entries")
            if size < self.largest:
                wrong.append(f"{size} entries were served after {self.largest}")
        self.largest = max([self.largest, *notes])
        return wrong


def differing_from_stored(site, notes):
    """Sizes whose served checkpoint is not the stored one: the log's own lines, then witnesses' lines."""
    stored = dict(site.query("SELECT size, note FROM log_checkpoint"))
    return [size for size, note in notes.items()
            if size not in stored or not note.startswith(stored[size].encode())]


def judged(path, go_verifier, seen):
    """What sanad-verify and the Go verifier have against a bundle, given a checkpoint kept earlier."""
    outcome = run(path, "--seen", seen, program="sanad-verify")
    if outcome.status != 0 or "Sound:" not in outcome.text:
        return [str(outcome)]
    if go_verifier is None:
        return []
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(path) as bundle:
            bundle.extractall(folder)
        with open(os.path.join(folder, "vkey"), encoding="utf-8") as file:
            key = file.read().strip()
        done = subprocess.run(
            [go_verifier, "-dir", folder, "-key", key, "-old", seen], capture_output=True, text=True)
    return [] if done.returncode == 0 else [done.stdout + done.stderr]


def go_verifier():
    """The verifier in Go, compiled once; None where Debian's Go packages are not installed."""
    program = os.path.join(WORK, f"go-verifier-{os.getpid()}")
    if os.path.exists(program):
        return program
    here = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "go-verifier")
    sources = sorted(os.path.join(here, name) for name in os.listdir(here) if name.endswith(".go"))
    if shutil.which("go") is None or not os.path.isdir("/usr/share/gocode/src/golang.org/x/mod"):
        return None
    environment = os.environ | {
        "GO111MODULE": "off", "GOPATH": "/usr/share/gocode", "GOFLAGS": "", "CGO_ENABLED": "0"}
    done = subprocess.run(
        ["go", "build", "-o", program, *sources], env=environment, capture_output=True)
    return program if done.returncode == 0 else None
