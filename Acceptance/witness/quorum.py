"""A site whose checkpoints two witnesses of ours and PyPI's aics-witness have to cosign.
Usage: quorum.py SANAD SANAD-VERIFY FOLDER"""
import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

SANAD, VERIFY, WORK = sys.argv[1:4]
failures = 0
running = []


def check(name, holds, evidence=""):
    global failures
    failures += 0 if holds else 1
    print(f"{'ok     ' if holds else 'FAILED '} {name}" + ("" if holds else f"\n        {evidence}"))


def run(*arguments, program=SANAD):
    done = subprocess.run(
        [program, *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=120)
    return done.returncode, done.stdout.decode()


def must(*arguments):
    code, said = run(*arguments)
    if code != 0:
        sys.exit(f"{' '.join(arguments)} fails: {said}")
    return said


def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def start(words, port):
    process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    running.append(process)
    for _ in range(300):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return process
        except OSError:
            time.sleep(0.1)
    sys.exit(f"{words} does not listen")


def stop(process):
    process.terminate()
    process.wait(timeout=60)
    running.remove(process)


def get(port, path):
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=30) as answer:
            return answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.read().decode()


def ours(name, log):
    folder, port = os.path.join(WORK, name), free_port()
    must("witness", "init", folder, "--name", f"{name}.example/w")
    must("witness", "add-log", folder, log)
    start([SANAD, "witness", "serve", folder, "--port", str(port)], port)
    keys = get(port, "/vkey").split()
    return name, keys[0], port


def foreign(log):
    config, port = os.path.join(WORK, "foreign", "witness.json"), free_port()
    os.mkdir(os.path.dirname(config))
    program = [sys.executable, "-m", "aics_witness"]
    made = subprocess.run(
        [*program, "init", "--config", config, "--name", "foreign.example/w",
         "--listen", f"127.0.0.1:{port}"], capture_output=True, text=True, check=True)
    subprocess.run(
        [*program, "add-log", "--config", config, "--origin", log.split("+")[0], "--vkey", log],
        capture_output=True, check=True)
    start([*program, "serve", "--config", config], port)
    return "foreign", made.stdout.strip().splitlines()[-1], port


class Site:
    def __init__(self, name="site"):
        self.data, self.port = os.path.join(WORK, name), free_port()
        self.place = ["--data", self.data]
        self.process = None

    def serve(self):
        self.process = start(
            [SANAD, "serve", *self.place, "--origin", "quorum.example/log",
             "--port", str(self.port)], self.port)

    def stop(self):
        stop(self.process)

    def health(self, words, seconds=40):
        """What it says of itself, once it says these words."""
        for _ in range(seconds * 5):
            said = get(self.port, "/healthz")
            if words in said:
                return said
            time.sleep(0.2)
        return said

    def checkpoint(self):
        return get(self.port, "/log/checkpoint")


def adopt(site, log, witnesses, remark):
    path = os.path.join(WORK, f"policy-{remark}.txt")
    with open(path, "w") as file:
        file.write(f"# {remark}\nlog {log}\n")
        for name, key, port in witnesses:
            file.write(f"witness {name} {key} http://127.0.0.1:{port}\n")
        file.write(f"group all 3 {' '.join(name for name, _, _ in witnesses)}\nquorum all\n")
    words = []
    for name, _, _ in witnesses:
        words += ["--organisation", f"{name}=The {name}|گواہ"]
    must("witnesses", "adopt", path, *words, "--reason", remark, *site.place)
    return path


def two_operators(site, log, witnesses):
    """The same key on two stores, both grown at once: at most one of them is ever shown."""
    twin = Site("twin")
    for suffix in ("", "-keys"):
        shutil.copytree(site.data + suffix, twin.data + suffix)
    before = size_of(read_final(site))
    adopt(site, log, witnesses, "one-of-two")
    adopt(twin, log, witnesses, "other-of-two")
    for operator in (site, twin):
        operator.serve()
    time.sleep(8)
    shown = [operator.checkpoint() for operator in (site, twin)]
    said = [get(operator.port, "/healthz") for operator in (site, twin)]
    for operator in (site, twin):
        operator.stop()
    grown = [note for note in shown if size_of(note) > before]
    check("of two operators with one key at most one is shown", len(grown) <= 1, shown)
    stopped = [one for one in said if "another root" in one or "holds a checkpoint" in one]
    check("and another says why it has stopped", len(stopped) >= 1, said)


def size_of(note):
    return int(note.splitlines()[1])


def read_final(site):
    site.serve()
    note = site.checkpoint()
    site.stop()
    return note


def main():
    site = Site()
    site.serve()
    log = get(site.port, "/log/vkey").strip()
    site.stop()
    witnesses = [ours("first", log), ours("second", log), foreign(log)]
    policy = adopt(site, log, witnesses, "begin")

    site.serve()
    said = site.health("final")
    check("a mixed quorum of three makes a checkpoint final", "final" in said, said)
    note = site.checkpoint()
    lines = [line for line in note.splitlines() if line.startswith("\u2014 ")]
    names = {line.split()[1] for line in lines}
    check("all three have cosigned what is shown",
          {"first.example/w", "second.example/w", "foreign.example/w"} <= names, names)
    bundle = os.path.join(WORK, "bundle.tar")
    with urllib.request.urlopen(f"http://127.0.0.1:{site.port}/log/bundle.tar") as answer:
        open(bundle, "wb").write(answer.read())
    code, said = run(bundle, "--policy", policy, program=VERIFY)
    check("a stranger with the policy finds it final", code == 0 and "final" in said, said)
    site.stop()

    shutil.copytree(site.data, site.data + "-earlier")
    site.serve()
    said = site.health("final")
    again = site.checkpoint()
    check("a restart shows the same bytes", again == note, (note, again))
    site.stop()

    adopt(site, log, witnesses, "go-on")
    site.serve()
    for _ in range(200):
        if site.checkpoint() != note:
            break
        time.sleep(0.2)
    size = int(site.checkpoint().splitlines()[1])
    check("what came later is final too", size > int(note.splitlines()[1])
          and "final" in site.health("final"), size)
    site.stop()

    two_operators(site, log, witnesses)

    # The machine is put back to an earlier day, and its mark with it: only witnesses remember.
    shutil.rmtree(site.data)
    shutil.copytree(site.data + "-earlier", site.data)
    os.remove(site.data + "-keys/head")
    site.serve()
    said = site.health("holds a checkpoint")
    check("a site that was put back is told so by its witnesses",
          re.search(r"holds a checkpoint of size \d+", said) is not None, said)
    site.stop()


try:
    main()
finally:
    for process in list(running):
        stop(process)
sys.exit(1 if failures else 0)
