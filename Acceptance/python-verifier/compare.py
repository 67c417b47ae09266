"""Judges damaged bundles with both verifiers. They must give the same answer, and name the same entries in
each class: compare.py SANAD_VERIFY BUNDLE LOG_KEY [n]. With n only every n-th is tried."""
import concurrent.futures
import json
import os
import subprocess
import sys
import tempfile

from copies import Copy, SecondSigner, Signer
from files import Unusable
from forgeries import DAMAGES
from verify import Verification, contents

CLASSES = ("ledger", "structure", "disclosure")


def by_sanad(program, bundle, arguments):
    """Status, and the entries named by failures, by class."""
    done = subprocess.run([program, bundle, "--json", *arguments], capture_output=True, timeout=300)
    if done.returncode not in (0, 1):
        return done.returncode, {}, done.stderr.decode("utf-8", "replace"), False
    report = json.loads(done.stdout)
    found = report["findings"]
    failures = [one for one in found if one["severity"] == "failure"]
    named = places([(one["invariant"], one.get("entry"), one["sentence"]) for one in failures])
    return done.returncode, named, failures, report["findings_left_out"] > 0


def by_python(bundle, arguments):
    asked = {"--key": [], "--seen": [], "--receipt": [], "--policy": []}
    must_be_final = "--require-final" in arguments
    values = [word for word in arguments if word != "--require-final"]
    for name, value in zip(values[::2], values[1::2]):
        asked[name].append(value)
    try:
        check = Verification(
            bundle, asked["--key"][0].encode() if asked["--key"] else None,
            [(path, contents(path)) for path in asked["--seen"]],
            [(path, contents(path)) for path in asked["--receipt"]],
            contents(asked["--policy"][0]) if asked["--policy"] else None, must_be_final)
        check.run()
    except Unusable as error:
        return 2, {}, error
    found = [(one["class"], one["entry"], one["sentence"]) for one in check.findings]
    return 1 if found else 0, places(found), found


def places(failures):
    return {kind: sorted({-1 if entry is None else entry for one, entry, _ in failures if one == kind})
            for kind in CLASSES}


def judge(program, folder, number, whole, case):
    name, expected, change = case
    copy = whole.twin()
    # A damage of the archive gives its bytes; others leave files behind, to be packed as usual.
    outcome = change(copy)
    data = outcome if isinstance(outcome, bytes) else copy.archive()
    brought = getattr(copy, "brought", [])
    bundle = os.path.join(folder, f"{number}.tar")
    with open(bundle, "wb") as file:
        file.write(data)
    arguments = []
    for option, value in brought:
        if isinstance(value, bytes):
            path = os.path.join(folder, f"{number}{option}")
            with open(path, "wb") as file:
                file.write(value)
            value = path
        arguments += [option] if value is True else [option, value]
    ours, theirs = by_sanad(program, bundle, arguments), by_python(bundle, arguments)
    os.remove(bundle)
    if ours[3]:  # it keeps its first thousand findings: of each class the first place is compared
        ours, theirs = (
            (status, {kind: named[kind][:2] for kind in CLASSES}, why) for status, named, why, *_ in (ours, theirs))
    if ours[:2] == theirs[:2] and ours[0] == expected:
        return True, f"ok      {('sound', 'not sound', 'unusable')[expected]}: {name}"
    return False, (f"FAILED  {name}: expected {expected}\n        sanad-verify {ours[0]} {ours[1]} "
                   f"{str(ours[2])[:600]}\n        verify.py    {theirs[0]} {theirs[1]} {str(theirs[2])[:600]}")


def main():
    program, bundle, key = sys.argv[1:4]
    numbers = range(0, len(DAMAGES), int(sys.argv[4]) if len(sys.argv) > 4 else 1)
    wrong = 0
    with tempfile.TemporaryDirectory() as folder, \
            concurrent.futures.ProcessPoolExecutor(max_workers=2) as pool:
        asked = [pool.submit(run, program, folder, bundle, key, number)
                 for number in numbers]
        for answer in asked:
            agrees, sentence = answer.result()
            wrong += not agrees
            print(sentence, flush=True)
    print(f"{len(numbers)} damages, {wrong} judged differently" if wrong else
          f"{len(numbers)} damages, each judged the same by both")
    return 1 if wrong else 0


def contents_of(bundle):
    with open(bundle, "rb") as file:
        return file.read()


_whole = {}


def run(program, folder, bundle, key, number):
    """In a process of its own; the sound bundle is taken apart once in each."""
    if bundle not in _whole:
        second = os.path.join(os.path.dirname(key), "log-second.key")
        _whole[bundle] = Copy(
            contents_of(bundle), Signer.read(key), SecondSigner(second) if os.path.exists(second) else None)
    return judge(program, folder, number, _whole[bundle], DAMAGES[number])


if __name__ == "__main__":
    sys.exit(main())
