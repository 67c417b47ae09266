"""Drives a witness of ours with clients that are not ours. Usage: check.py SANAD FOLDER"""
import hashlib
import http.client
import os
import random
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time

import aics_tlog
import aics_witness

from tlog import DASH, Log, WitnessKey, b64, request, root

SANAD, WORK = sys.argv[1:3]
NAME = "university.example/w1"
failures = 0


def check(name, holds, evidence=""):
    global failures
    if not holds:
        failures += 1
    print(f"{'ok     ' if holds else 'FAILED '} {name}" + ("" if holds else f"\n        {evidence}"))


def run(*arguments):
    done = subprocess.run(
        [SANAD, *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60)
    return done.returncode, done.stdout.decode()


class Witness:
    """A running `sanad witness serve`."""

    def __init__(self, folder, *options):
        self.process = subprocess.Popen(
            [SANAD, "witness", "serve", folder, "--port", "0", *options],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.port = None
        for line in self.process.stdout:
            if "http://127.0.0.1:" in line:
                self.port = int(line.rsplit(":", 1)[1].strip().rstrip("/"))
            if line.startswith("Stop"):
                break
        if self.port is None:
            sys.exit("the witness did not start")
        self.url = f"http://127.0.0.1:{self.port}"

    def ask(self, method, path, body=None, headers=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        connection.request(method, path, body, headers or {})
        answer = connection.getresponse()
        data = answer.read()
        connection.close()
        return answer.status, answer.getheader("Content-Type") or "", data

    def add(self, body):
        return self.ask("POST", "/add-checkpoint", body)

    def stop(self, how=signal.SIGTERM):
        self.process.send_signal(how)
        self.process.stdout.read()
        return self.process.wait(timeout=30)


def conversation(witness, log, keys):
    """The table of c2sp.org/tlog-witness, and the steps of litewitness's test."""
    fork = Log(log.name, log.key, fork=2)
    stranger, impostor = Log("other.example/log"), Log(log.name)
    text = log.text(3)
    bad = log.note(3)[:-10] + ("A" if log.note(3)[-10] != "A" else "B") + log.note(3)[-9:]
    empty = log.sign(log.text(0, root(log.entries[:1])))
    steps = [
        ("the first contact with an old size", log.request(5, 9), 409, b"0\n"),
        ("the first checkpoint", log.request(0, 1), 200, None),
        ("a damaged signature", log.request(1, 3, note=bad), 403, None),
        ("a stranger's key for this origin", impostor.request(1, 3), 403, None),
        ("a log that is not watched", stranger.request(1, 3), 404, None),
        ("no proof", log.request(1, 3, proof=[]), 422, None),
        ("a wrong proof", log.request(1, 3, proof=fork.proof(1, 3)), 422, None),
        ("a proof with one hash more", log.request(1, 3, proof=log.proof(1, 3) + [b"0" * 32]),
         422, None),
        ("the next checkpoint", log.request(1, 3), 200, None),
        ("the same checkpoint again", log.request(3, 3), 200, None),
        ("the same size with another root", fork.request(3, 3), 422, None),
        ("a proof between equal sizes", log.request(3, 3, proof=[b"0" * 32]), 422, None),
        ("an old size behind", log.request(1, 5), 409, b"3\n"),
        ("an old size ahead", log.request(4, 5), 409, b"3\n"),
        ("an old size beyond the new one", log.request(9, 5, proof=[]), 400, None),
        ("a fork with its own proof", fork.request(3, 8), 422, None),
        ("the log again", log.request(3, 8), 200, None),
        ("no old size", log.request(0, 8), 409, b"8\n"),
        ("an empty tree with a root", request(0, [], empty), 422, None),
        ("64 hashes", log.request(8, 9, proof=[b"0" * 32] * 64), 400, None),
        ("a hash of 31 bytes", log.request(8, 9, proof=[b"0" * 31]), 400, None),
        ("an old size with a leading zero", b"old 08\n\n" + log.note(9).encode(), 400, None),
        ("nothing", b"", 400, None),
        ("text", b"hello\n", 400, None),
        ("a body that is too large", b"A" * 400_000, 413, None),
    ]
    for name, body, status, answer in steps:
        got, kind, data = witness.add(body)
        holds = got == status and (answer is None or data == answer)
        if status == 409:
            holds = holds and kind == "text/x.tlog.size"
        if status == 200:
            size = int(body.decode().split("\n\n", 1)[1].split("\n")[1])
            lines = data.decode().splitlines()
            times = [key.time(lines, log.text(size)) for key in keys]
            holds = holds and len(lines) == len(keys) and data.endswith(b"\n") and all(
                t is not None and abs(t - time.time()) < 60 for t in times)
        else:
            holds = holds and DASH.encode() not in data
        check(f"{status} {name}", holds, f"{got} {kind} {data[:300]!r}")
    for method in ["GET", "PUT", "DELETE"]:
        check(f"405 {method}", witness.ask(method, "/add-checkpoint")[0] == 405)


def monitoring(witness, log, keys):
    address = "/" + hashlib.sha256(log.name.encode()).hexdigest() + "/checkpoint"
    status, kind, data = witness.ask("GET", address)
    text, lines = data.decode().split("\n\n")
    check(
        "monitors get the newest checkpoint with all signatures",
        status == 200 and text + "\n" == log.text(8)
        and log.note(8).splitlines()[-1] in lines.splitlines()
        and all(key.time([l for l in lines.splitlines()], text + "\n") for key in keys),
        data)
    unknown = "/" + "0" * 64 + "/checkpoint"
    check("404 for a log that nobody knows", witness.ask("GET", unknown)[0] == 404)
    for path, expected in [("/", "two different histories"), ("/ur", "گواہ"),
                           ("/metrics", 'sanad_witness_answers_total{status="200"}'),
                           ("/vkey", keys[0].vkey), ("/healthz", "ok")]:
        status, _, data = witness.ask("GET", path)
        check(f"GET {path}", status == 200 and expected in data.decode(), data[:300])


def foreign_client(witness, folder, keys):
    """PyPI's aics-tlog keeps a log, its feeder asks our witness."""
    origin = "aics.example/log"
    key = Log(origin).key
    vkey = aics_tlog.vkey_from_ed25519(origin, key.public_key())
    code, said = run("witness", "add-log", folder, aics_tlog.format_vkey(vkey))
    check("a log is added while the witness runs", code == 0, said)
    tree = aics_tlog.MerkleTree()
    with aics_witness.WitnessClient(witness.url, keys[0].vkey) as client:
        for size in [1, 2, 7, 300]:
            tree.extend(b"entry %d" % i for i in range(len(tree), size))
            checkpoint = aics_tlog.Checkpoint(origin=origin, size=size, root=tree.root())
            note = aics_tlog.sign_checkpoint(checkpoint, key, origin).to_bytes()
            lines = client.submit(note, tree.consistency_proof)
            merged = aics_witness.merge_cosignatures(note, lines)
            check(f"aics-witness accepts our cosignature at size {size}",
                  keys[0].name.encode() in merged, lines)


def our_client():
    """`sanad witness ask` against the server of PyPI's aics-witness."""
    log = Log("ministry.example/asks")
    config = os.path.join(WORK, "aics", "witness.json")
    os.mkdir(os.path.dirname(config))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    program = [sys.executable, "-m", "aics_witness"]
    made = subprocess.run(
        [*program, "init", "--config", config, "--name", "foreign.example/w",
         "--listen", f"127.0.0.1:{port}"], capture_output=True, text=True, check=True)
    key = WitnessKey(made.stdout.strip().splitlines()[-1])
    subprocess.run(
        [*program, "add-log", "--config", config, "--origin", log.name, "--vkey", log.vkey],
        capture_output=True, check=True)
    server = subprocess.Popen(
        [*program, "serve", "--config", config], stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL)
    try:
        for _ in range(100):
            try:
                socket.create_connection(("127.0.0.1", port), timeout=1).close()
                break
            except OSError:
                time.sleep(0.1)

        def ask(old, size):
            note, proof = os.path.join(WORK, "note"), os.path.join(WORK, "proof")
            with open(note, "w") as file:
                file.write(log.note(size))
            with open(proof, "w") as file:
                file.writelines(b64(h) + "\n" for h in log.proof(old, size))
            return run("witness", "ask", f"http://127.0.0.1:{port}", "--key", key.vkey,
                       "--checkpoint", note, "--old", str(old), "--proof", proof)

        for old, size in [(0, 5), (5, 40)]:
            code, said = ask(old, size)
            text, _, lines = said.partition("\n\n")
            check(f"we take a foreign cosignature at size {size}",
                  code == 0 and key.time(lines.splitlines(), text + "\n") is not None, said)
        code, said = ask(0, 41)
        check("a foreign conflict is told with the size", code != 0 and "knows 40" in said, said)
    finally:
        server.terminate()
        server.wait()


def race(witness, log, keys):
    """Many at once from one old size: one wins, and time passes for the rest."""
    answers = []
    old = 8
    bodies = [log.request(old, size) for size in range(9, 25)]
    threads = [
        threading.Thread(target=lambda b=b: answers.append(witness.add(b)[0])) for b in bodies]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    check("of sixteen that race, one wins",
          answers.count(200) == 1 and answers.count(409) == 15, answers)
    return int(witness.add(log.request(0, 30))[2])


def killed(folder, log, keys, size, rounds=10):
    """kill -9 under load: what was cosigned is never forgotten."""
    seed = int(os.environ.get("SANAD_SEED", "1"))
    moments = random.Random(seed)
    for turn in range(rounds):
        witness = Witness(folder, "--rate", "0")
        known = int(witness.add(log.request(0, len(log.entries)))[2])
        if known < size:
            check(f"round {turn} of seed {seed}: {size} was cosigned", False, known)
            return
        size, killer = known, threading.Timer(
            moments.uniform(0.0, 0.15), lambda: witness.process.kill())
        killer.start()
        try:
            while size < len(log.entries):
                if witness.add(log.request(size, size + 1))[0] == 200:
                    size += 1
        except (OSError, http.client.HTTPException):
            pass
        killer.join()
        witness.process.wait()
        witness.process.stdout.close()
    check(f"nothing cosigned was forgotten in {rounds} kills (seed {seed})", True)


def refusals(folder, log):
    witness = Witness(folder)
    code, said = run("witness", "serve", folder, "--port", "0")
    check("a second process is turned away", code != 0 and "another sanad process" in said, said)
    code, said = run("witness", "show", folder)
    check("show tells the heads while it runs, and the fork",
          code == 0 and log.name in said and "FORK" in said, said)
    check("it stops when told to", witness.stop() == 0)
    code, said = run("witness", "init", folder, "--name", NAME)
    check("init touches no witness that is there", code != 0 and "not empty" in said, said)
    database = os.path.join(folder, "witness.sqlite")
    shutil.move(database, database + ".lost")
    code, said = run("witness", "serve", folder, "--port", "0")
    check("a lost database is refused with words",
          code != 0 and "second history" in said and not os.path.exists(database), said)
    other = os.path.join(WORK, "w2")
    run("witness", "init", other, "--name", NAME)
    shutil.copy(os.path.join(other, "witness.sqlite"), database)
    code, said = run("witness", "serve", folder, "--port", "0")
    check("a fresh database for a used key is refused",
          code != 0 and "made together" in said, said)


def main():
    folder = os.path.join(WORK, "w1")
    code, said = run("witness", "init", folder, "--name", NAME)
    check("init makes a witness", code == 0, said)
    keys = [WitnessKey(line) for line in said.splitlines() if line.startswith(NAME + "+")]
    check("it has a key of type 4, and where the machine can one of type 6",
          [k.kind for k in keys] in ([4], [4, 6]), said)
    log = Log("ministry.example/log", count=400)
    check("add-log", run("witness", "add-log", folder, log.vkey)[0] == 0)
    witness = Witness(folder)
    conversation(witness, log, keys)
    monitoring(witness, log, keys)
    foreign_client(witness, folder, keys)
    our_client()
    size = race(witness, log, keys)
    check("it stops when told to", witness.stop() == 0)
    killed(folder, log, keys, size)
    refusals(folder, log)
    sys.exit(1 if failures else 0)


main()
