"""Changes of the log's key, as section 12 of docs/ledger.md has them: rotations.py BUNDLE"""
import base64
import os
import sys
import tempfile

from copies import Copy, Signer
from verify import Verification

OLD, NEW, OTHER = (bytes([seed]) * 32 for seed in (1, 2, 3))


class Rotated:
    """A short log whose key changes once, four entries and a joint checkpoint long."""

    def __init__(self, bundle, cause="planned", previous=None, name=None):
        with open(bundle, "rb") as file:
            self.copy = Copy(file.read(), None)
        origin = self.copy.head.origin
        self.old, self.new, self.other = (Signer(origin, seed) for seed in (OLD, NEW, OTHER))
        self.copy.files = {}
        del self.copy.entries[2:]
        self.copy.seal(self.old)
        self.before = self.copy.files["checkpoint"]
        new = Signer(name, NEW).text if name else self.new.text
        self.place = self.copy.add("log.key_rotated.v1", {
            "cause": cause, "previous_key": previous or self.old.text, "verifier_key": new})
        self.copy.seal()
        text = self.copy.head_text()
        self.joint = self.new.sign(text) + self.old.line(text).encode()
        self.copy.add("log.witnesses_overridden.v1", {"unheard": ["university"]})
        self.copy.signer = self.new
        self.copy.files["vkey"] = self.new.text.encode() + b"\n"
        self.copy.seal()
        self.copy.files[f"rotations/{self.place}"] = self.joint

    def put(self, path, data):
        self.copy.files[path] = data
        return self

    def cosigned(self):
        """The newest checkpoint with a witness's word on it, and the policy that asks for it."""
        witness = Signer("witness.example", bytes(range(32)), b"\x04")
        self.copy.files["checkpoint"] += witness.cosignature(self.copy.head_text()).encode()
        return f"witness university {witness.text}\nquorum university\n".encode()

    def judged(self, key=None, **options):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "log.tar")
            with open(path, "wb") as file:
                file.write(self.copy.archive())
            check = Verification(path, key and key.text.encode(), **options)
            check.run()
        return sorted({(one["class"], one["entry"]) for one in check.findings}, key=str)


def cases(bundle):
    log = Rotated(bundle)
    yield "who trusts the new key needs no more", log.judged(log.new), []
    yield "the published key alone is followed", log.judged(), []
    yield "who trusts the old key follows the joint checkpoint", log.judged(log.old), []
    yield "a checkpoint from before the change still counts", log.judged(seen=[("kept", log.before)]), []
    yield "a stranger's key was never in force", log.judged(log.other), [
        ("ledger", None), ("structure", log.place)]
    at_rotation = [("ledger", log.place)]
    log = Rotated(bundle)
    del log.copy.files[f"rotations/{log.place}"]
    yield "without a joint checkpoint nothing joins the keys", log.judged(log.old), at_rotation
    log = Rotated(bundle)
    text = "\n".join(log.joint.decode().split("\n")[:3]) + "\n"
    log.put(f"rotations/{log.place}", log.new.sign(text))
    yield "the new key alone joins nothing", log.judged(log.old), at_rotation
    log.put(f"rotations/{log.place}", log.new.sign(text) + log.other.line(text).encode())
    yield "nor does another key beside it", log.judged(log.old), at_rotation
    log.put(f"rotations/{log.place}", log.before)
    yield "nor a checkpoint from before", log.judged(log.old), at_rotation
    other = text.replace(text.split("\n")[2], base64.b64encode(bytes(32)).decode())
    log.put(f"rotations/{log.place}", log.new.sign(other) + log.old.line(other).encode())
    yield "nor one over other entries", log.judged(log.old), at_rotation
    log = Rotated(bundle)
    del log.copy.files[f"rotations/{log.place}"]
    log.copy.files["checkpoint"] += log.old.line(log.copy.head_text()).encode()
    yield "the newest checkpoint may be the joint one", log.judged(log.old), []
    log = Rotated(bundle)
    log.put("checkpoint", log.old.sign(log.copy.head_text()))
    yield "the old key cannot sign what is above the change", log.judged(), [("ledger", None)]
    for cause in ("lost", "compromised"):
        log = Rotated(bundle, cause)
        yield f"{cause}: the old key joins nothing", log.judged(log.old), at_rotation
        policy = log.cosigned()
        yield f"{cause}: the witnesses do", log.judged(log.old, policy=policy), []
    log = Rotated(bundle, previous=Signer("sanad.example/demonstration", OTHER).text)
    yield "a change from a key that was not in force", log.judged()[-1:], [("structure", 2)]
    log = Rotated(bundle, name="elsewhere.example")
    yield "a change to a key of another name", log.judged()[-1:], [("structure", 2)]


def main():
    wrong = 0
    for name, found, expected in cases(sys.argv[1]):
        holds = found == expected
        wrong += not holds
        print(f"ok      {name}" if holds else f"FAILED  {name}: {found}, expected {expected}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
