"""What the checks share: running the binaries, copies of a site, and one line a check."""
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import urllib.error
import urllib.parse
import urllib.request

BIN = os.environ["SANAD_BIN"]
WORK = os.environ["SANAD_WORK"]
SEED = os.environ["SANAD_SEED"]
CONSULTATION = "digital-policy-2024-in-force"

# What must never reach a terminal: names of Swift cases and types, raw errors, traps.
DUMP = re.compile(
    r"Error Domain=|NSPOSIX|NSCocoa|Swift\.|Fatal error|\w+\(\w+: |\w+\(Canon\.|Optional\("
    r"|SQLite error|SELECT |INSERT |[a-z]+[A-Z]\w*\(|sqlite_")

_failures = 0


def check(name, holds, evidence=""):
    """Prints one line; what was seen stands behind it when the check fails."""
    global _failures
    if holds:
        print(f"ok      {name}", flush=True)
    else:
        _failures += 1
        print(f"FAILED  {name}\n        {str(evidence).strip()[:1500]}", flush=True)
    return holds


def skip(name, why):
    print(f"skipped {name}: {why}", flush=True)


def finish():
    sys.exit(1 if _failures else 0)


class Outcome:
    """How a command ended."""

    def __init__(self, status, text):
        self.status = status
        self.text = text

    def __str__(self):
        return f"exit status {self.status}: {self.text}"


def run(*arguments, program="sanad", timeout=120):
    done = subprocess.run(
        [os.path.join(BIN, program), *arguments], stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, timeout=timeout)
    return Outcome(done.returncode, done.stdout.decode("utf-8", "replace"))


def start(*arguments, under=(), stderr=subprocess.PIPE):
    """A command that goes on, perhaps under another one that watches it."""
    return subprocess.Popen(
        [*under, os.path.join(BIN, "sanad"), *arguments], stdout=subprocess.PIPE, stderr=stderr)


def is_sound(bundle, *options):
    outcome = run(bundle, *options, program="sanad-verify")
    return outcome.status == 0 and "Sound:" in outcome.text, outcome


def refuses(name, outcome, *words):
    """A refusal: non-zero, its words, and no dump of a Swift value."""
    message = outcome.text
    missing = [word for word in words if word.lower() not in message.lower()]
    dump = DUMP.search(message)
    plain = 0 < len(message.strip()) < 1200
    return check(
        name, outcome.status > 0 and not missing and not dump and plain,
        f"missing {missing}, dump {dump and dump.group()!r}, {outcome}")


class Site:
    """A copy of the demonstration's site, for one check to spoil."""

    def __init__(self, name, parent=None):
        self.path = os.path.join(parent or WORK, name)
        shutil.copytree(os.path.join(WORK, "seed", "site"), self.path + "/site")
        shutil.copytree(os.path.join(WORK, "seed", "keys"), self.path + "/keys")

    @property
    def place(self):
        return ["--data", self.path + "/site", "--keys", self.path + "/keys"]

    @property
    def database(self):
        return self.path + "/site/sanad.sqlite"

    def run(self, *arguments):
        return run(*arguments, *self.place)

    def copy(self, name):
        """The folder as it stands, another one."""
        twin = Site.__new__(Site)
        twin.path = os.path.join(WORK, name)
        shutil.copytree(self.path, twin.path)
        return twin

    def import_submissions(self, file, *options):
        return self.run(*self.import_words(file), *options)

    def import_words(self, file):
        return ["import", "submissions", file, "--consultation", CONSULTATION, "--round", "1"]

    def query(self, sql, *values):
        # Reading only: what a kill left behind is for the program itself to recover.
        connection = sqlite3.connect(f"file:{self.database}?mode=ro", uri=True, timeout=30)
        try:
            return connection.execute(sql, values).fetchall()
        finally:
            connection.close()

    @property
    def size(self):
        return self.query("SELECT count(*) FROM log_entry")[0][0]

    def imported(self):
        """How many rows the desk remembers, and how many entries they are in the log."""
        keys, submissions = self.query(
            "SELECT count(*), count(DISTINCT submission) FROM desk_imported WHERE consultation = ?",
            CONSULTATION)[0]
        entries = self.query(
            "SELECT count(*) FROM log_entry WHERE kind = 'consultation.submission_received.v1'"
            " AND json_extract(CAST(bytes AS TEXT), '$.fact.consultation') = ?", CONSULTATION)
        return keys, submissions, entries[0][0]

    def rebuild(self):
        outcome = self.run("rebuild")
        found = re.search(r"digest of all views: ([0-9a-f]{64})", outcome.text)
        unchanged = outcome.status == 0 and "as the log has them" in outcome.text
        return (found.group(1) if found else None), unchanged, outcome

    def is_sound(self, *options):
        bundle = self.path + "/bundle.tar"
        written = self.run("export", "bundle", bundle)
        if written.status != 0:
            return False, written
        return is_sound(bundle, *options)

    def serve(self, **options):
        return Server(self, **options)


class Server:
    """A serving process, on a free port unless one is given."""

    def __init__(self, site, port=0, **options):
        self.process = start("serve", "--port", str(port), *site.place, **options)
        self.address = None
        lines = []
        for line in self.process.stdout:
            lines.append(line.decode("utf-8", "replace"))
            found = re.search(r"public site\s+(http://[\d.]+:\d+)", lines[-1])
            if found:
                self.address = found.group(1)
            link = re.search(r"link=([0-9a-f]+)", lines[-1])
            if link:
                self.link = link.group(1)
            if "Stop with" in lines[-1]:
                return
        self.process.wait()
        errors = self.process.stderr.read() if self.process.stderr else b""
        raise RuntimeError("".join(lines) + errors.decode("utf-8", "replace"))

    def kill(self):
        self.process.kill()
        self.process.wait()

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=30)

    def get(self, path):
        return self.ask(path, None)

    def post(self, path, fields=None, body=None, kind="application/x-www-form-urlencoded"):
        if body is None:
            body = urllib.parse.urlencode(fields).encode()
        return self.ask(path, body, kind)

    def ask(self, path, body, kind=""):
        """Status, location and bytes; a redirect is an answer and not followed."""
        request = urllib.request.Request(self.address + path, data=body)
        if body is not None:
            request.add_header("Content-Type", kind)
        try:
            with _opener.open(request, timeout=30) as answer:
                return answer.status, answer.headers.get("Location", ""), answer.read()
        except urllib.error.HTTPError as error:
            return error.code, error.headers.get("Location", ""), error.read()

    def comment(self, text, category="", about="whole"):
        """Checks a comment and sends it, as a browser does; the answer to the last form."""
        place = f"/en/consultations/{CONSULTATION}/rounds/1/comment"
        fields = {"comment": text, "category": category, "about": about}
        status, location, page = self.post(place + "/check", fields)
        if status != 200:
            return status, location, page
        for name in ("code", "token"):
            hidden = re.search(
                rb'<input[^>]*name="' + name.encode() + rb'"[^>]*value="([^"]*)"', page)
            fields[name] = hidden.group(1).decode() if hidden else ""
        return self.post(place + "/send", fields)


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *arguments):
        return None


_opener = urllib.request.build_opener(_NoRedirect, urllib.request.ProxyHandler({}))
