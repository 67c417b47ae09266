"""kill -9 of a process that posts money: in the end every minor unit is where it was sent."""
import os
import random
import re
import sqlite3
import subprocess
import sys
import time

BIN, WORK = os.environ["SANAD_BIN"], os.environ["SANAD_WORK"]
SEED, OPERATIONS = os.environ["SANAD_SEED"], int(os.environ["SANAD_OPERATIONS"])
KILLS = 8
REPLAYED = 64
SITE = os.path.join(WORK, "site")
failures = 0


def check(name, holds, evidence=""):
    """Prints one line; what was seen stands behind it when the check fails."""
    global failures
    failures += not holds
    print(f"ok      {name}" if holds else f"FAILED  {name}\n        {evidence}", flush=True)


def writer(*options):
    return [os.path.join(BIN, "sanad-bench"), "write-treasury", "--site", SITE,
            "--seed", SEED, "--operations", str(OPERATIONS), *options]


def run(program, *arguments):
    done = subprocess.run(
        [os.path.join(BIN, program), *arguments], stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, timeout=300)
    return done.returncode, done.stdout.decode("utf-8", "replace")


def query(sql):
    connection = sqlite3.connect(f"file:{SITE}/sanad.sqlite?mode=ro", uri=True, timeout=30)
    try:
        return connection.execute(sql).fetchone()
    finally:
        connection.close()


def acknowledged(output):
    return max((int(n) for n in re.findall(r"^done (\d+)$", output, re.M)), default=0)


chance = random.Random(f"treasury/{SEED}")
subprocess.run(writer("--begin"), check=True)
reached, killed = 0, 0
for number in range(KILLS):
    process = subprocess.Popen(
        writer("--from", str(max(0, reached - REPLAYED))), stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT)
    # The first acknowledgement says that it works; the kill comes some moments later.
    first = process.stdout.readline().decode()
    time.sleep(chance.uniform(0.1, 1.5))
    killed += process.poll() is None
    process.kill()
    rest = process.stdout.read().decode("utf-8", "replace")
    process.wait()
    reached = max(reached, acknowledged(first + rest))
    sums = query("SELECT sum(debits_minor), sum(credits_minor) FROM view_account")
    check(f"writer killed ({number + 1} of {KILLS}) after {reached} operations: debits equal"
          " credits", sums[0] == sums[1], (sums, first + rest))
    halves = query(
        "SELECT count(*) FROM (SELECT json_extract(CAST(bytes AS TEXT), '$.fact.link.chain') AS c,"
        " json_extract(CAST(bytes AS TEXT), '$.fact.link.length') AS l FROM log_entry"
        " WHERE kind GLOB 'treasury.*' AND c IS NOT NULL GROUP BY c, l HAVING count(*) <> l)")
    check("no chain of linked acts is half there", halves[0] == 0, halves)

check("the writer was killed in the middle", killed > 0, f"{killed} of {KILLS}")
ended = subprocess.run(
    writer("--from", str(max(0, reached - REPLAYED))), stdout=subprocess.PIPE,
    stderr=subprocess.STDOUT)
text = ended.stdout.decode("utf-8", "replace")
exact = re.search(r"^exact: (\d+) postings, (\d+) minor units$", text, re.M)
check("the totals are exact, to the minor unit", ended.returncode == 0 and exact, text[-1000:])
size = query("SELECT count(*) FROM log_entry")
again = subprocess.run(writer(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
check("everything sent a second time, under the same keys: nothing is recorded",
      again.returncode == 0 and query("SELECT count(*) FROM log_entry") == size,
      again.stdout.decode("utf-8", "replace")[-1000:])
bundle = os.path.join(WORK, "bundle.tar")
place = ["--data", SITE, "--keys", SITE + "-keys"]
status, text = run("sanad", "export", "bundle", bundle, *place)
check("the log is exported", status == 0, text)
status, text = run("sanad-verify", bundle)
postings = exact.group(1) if exact else "?"
check("sanad-verify: no rupee unaccounted, and as many postings",
      status == 0 and "Sound:" in text and f"{postings} postings" in text, text[-1500:])
status, text = run("sanad", "rebuild", *place)
check("views computed anew are the same", status == 0 and "as the log has them" in text, text)
sys.exit(1 if failures else 0)
