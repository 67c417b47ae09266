"""A second verifier of the public log, written from docs/ledger.md alone.

It checks form, signatures, tree, tiles, entries, disclosures, erasures, changes of the log's key, what was
kept from earlier and, given a policy, cosignatures. It does not judge the four promises on the front page
(no unexplained change, no lost voice, no number without evidence, no rupee unaccounted), and of the kinds
of fact it knows only the log's own: for those run sanad-verify.

Needs the standard library and PyPI's `cryptography`. Ends with 0 when the log is sound, 1 when a rule is
broken, 2 when the input cannot be used. Numbers in brackets are sections of docs/ledger.md.
"""
import argparse
import json
import os
import sys

from files import Files, Log, Unusable, leaf_hash, root_by_path, root_of
from notes import Key, Policy, Receipt, SignedCheckpoint
from records import (
    CLOCK, PUBLIC, Bad, at_path, canonical, demand, has_members, is_hex, parse_canonical, read_entry,
    sha256)

DISCLOSURE = {"entry": int, "member": str, "salt": str}


class Verification:
    """One log, and what was brought along to judge it by."""

    def __init__(self, log, key=None, seen=(), receipts=(), policy=None, must_be_final=False):
        self.findings, self.notes = [], []
        self.policy, self.must_be_final = policy, must_be_final
        self.files = Files(log)
        self.head = self.usable("checkpoint", SignedCheckpoint, self.file("checkpoint", 262_144))
        if policy is not None:
            self.policy = self.usable("policy", Policy, policy)
        listed = self.policy.signer(self.head) if self.policy else None
        if key is None and listed is None:
            key = self.file("vkey", 4096)
            self.notes.append("The key came with the log itself: compare it with one from elsewhere.")
        self.key = listed if key is None else self.usable("key", Key, key.decode("utf-8", "replace").strip())
        self.seen = [(path, self.usable(path, SignedCheckpoint, data)) for path, data in seen]
        self.receipts = [(path, self.usable(path, Receipt, data)) for path, data in receipts]
        self.log = Log(self.files, self.head.size)
        self.entries, self.leaves, self.opened, self.proved = [], [], set(), {}
        self.wanted = {receipt.index for _, receipt in self.receipts}
        self.is_whole = True

    def file(self, path, limit):
        try:
            data = self.files.read(path, limit)
        except Bad as error:
            raise Unusable(str(error)) from None
        if data is None:
            raise Unusable(f"there is no file {path}")
        return data

    @staticmethod
    def usable(what, kind, data):
        try:
            return kind(data)
        except Bad as error:
            raise Unusable(f"{what}: {error}") from None

    def fail(self, kind, place, sentence):
        self.findings.append({"class": kind, "entry": place, "sentence": str(sentence)})

    def run(self):
        for index in range((self.head.size + 255) // 256):
            if not self.take_bundle(index):
                self.is_whole = False
                break
        self.check_tiles()
        if self.is_whole and root_of(self.leaves) != self.head.root:
            self.fail("ledger", None, "The entries give another root than the signed one.")
        self.check_order()
        self.check_erasures()
        self.check_keys()
        self.check_kept()
        self.check_cosignatures()

    # ---- entries, bundle by bundle [15, 5]

    def take_bundle(self, index):
        first, width = 256 * index, self.log.width(0, index)
        try:
            bundle = self.log.entries(index)
        except Bad as error:
            self.fail("ledger", first, error)
            return False
        taken = []
        for place, data in enumerate(bundle[:width], first):
            try:
                taken.append(read_entry(data))
            except Bad as error:
                taken.append(None)
                self.fail("structure", place, f"The entry cannot be read: {error}.")
            if place in self.wanted:
                self.proved[place] = leaf_hash(data)
        leaves = [leaf_hash(data) for data in bundle[:width]]
        if len(bundle) != width:
            self.fail("ledger", first + min(len(bundle), width), "The bundle has too many or few entries.")
        try:
            self.compare_leaves(index, leaves)
            self.open_disclosures(index, taken)
        except Bad as error:
            self.fail("ledger", first, error)
        missing = width - len(taken)
        self.entries += taken + [None] * missing
        self.leaves += leaves + [bytes(32)] * missing
        return True

    def compare_leaves(self, index, leaves):
        first, tile = 256 * index, self.log.tile(0, index)
        if tile is None or len(tile) != 32 * self.log.width(0, index):
            self.fail("ledger", first, "The tile of the leaves is missing or has another length.")
        sealed = [tile[i:i + 32] for i in range(0, len(tile or b"") - 31, 32)]
        distance = 0
        for place, leaf in enumerate(leaves[:len(sealed)]):
            if leaf == sealed[place]:
                distance = 0
            elif leaf not in sealed:
                self.fail("ledger", first + place, "The entry was altered after it was sealed.")
            elif sealed.index(leaf) - place != distance:
                distance = sealed.index(leaf) - place
                self.fail("ledger", first + place, "An entry was taken out, put in or moved.")

    def open_disclosures(self, index, entries):
        first, last = 256 * index, None
        for data in self.log.disclosures(index):
            try:
                line = parse_canonical(data, 4 << 20)
                demand(isinstance(line, dict) and "value" in line and has_members(
                    {name: part for name, part in line.items() if name != "value"}, DISCLOSURE)
                    and line["entry"] >= 0 and is_hex(line["salt"], 32), "not a disclosure")
            except Bad as error:
                self.fail("disclosure", None, f"A line for entries from {first} on: {error}.")
                continue
            place, member = line["entry"], line["member"]
            if not first <= place < first + 256:
                self.fail("disclosure", place, "The disclosure stands in another file.")
                continue
            order = (place, member.encode())
            if last is not None and order <= last:
                self.fail("disclosure", place, "The disclosures are not in order, or one comes twice.")
            last = order
            if place < self.head.size:
                why = self.flaw(entries[place - first:place - first + 1], line)
                if why:
                    self.fail("disclosure", place, why)
                else:
                    self.opened.add((place, member))

    @staticmethod
    def flaw(entries, line):
        if entries in ([], [None]):
            return "The entry of this disclosure cannot be read."
        commitment = at_path(entries[0]["fact"], line["member"])
        if not is_hex(commitment, 32):
            return "The entry holds no commitment there."
        salted = bytes.fromhex(line["salt"]) + canonical(line["value"]).encode()
        if sha256(salted).hex() != commitment:
            return "The value shown is not the one that was committed to."
        if line["member"].startswith("private."):
            return "A field that was promised to stay private is shown."
        return None

    # ---- tiles above the leaves [5, 6]

    def check_tiles(self):
        level, hashes = 1, self.leaves
        while len(hashes) >= 256:
            hashes = [root_of(hashes[i:i + 256]) for i in range(0, len(hashes) // 256 * 256, 256)]
            for index in range((len(hashes) + 255) // 256):
                self.compare_tile(level, index, hashes[256 * index:256 * index + 256])
            level += 1

    def compare_tile(self, level, index, hashes):
        try:
            tile = self.log.tile(level, index)
        except Bad as error:
            return self.fail("ledger", None, error)
        if tile is None:
            return self.fail("ledger", None, f"Tile {index} of level {level} is missing.")
        for i, computed in enumerate(hashes):
            if tile[32 * i:32 * i + 32] != computed:
                place = (256 * index + i) << 8 * level
                return self.fail("ledger", place, f"Tile {index} of level {level} has another hash.")
        if len(tile) > 32 * len(hashes):
            self.fail("ledger", None, f"Tile {index} of level {level} is longer than the log.")

    # ---- order, roles, erasures [3, 4]

    def check_order(self):
        distance = latest = 0
        for place, entry in enumerate(self.entries):
            if entry is None:
                continue
            if entry["index"] - place not in (0, distance):
                self.fail("structure", place, f"The entry says it is number {entry['index']}.")
            distance = entry["index"] - place
            if entry["at_ms"] < latest:
                self.fail("structure", place, "The entry was sealed before the one above it.")
            latest = max(latest, entry["at_ms"])
            kind, role = entry["kind"], entry["actor"]["role"]
            expected = {0: "log.started.v1", 1: "log.key_announced.v1"}
            if kind != expected.get(place, kind) or place > 1 and kind in expected.values():
                self.fail("structure", place, f"{kind} does not stand at this place.")
            if kind not in {"officer": {kind}, "public": PUBLIC, "clock": CLOCK}[role]:
                self.fail("structure", place, f"{role} cannot do this ({kind}).")
        first = self.entries[0] if self.entries else None
        if first and first["kind"] == "log.started.v1" and first["fact"]["origin"] != self.head.origin:
            self.fail("structure", 0, "The first entry names another log than the checkpoint.")

    def facts(self, kind):
        return [(place, entry["fact"]) for place, entry in enumerate(self.entries)
                if entry and entry["kind"] == kind]

    def check_erasures(self):
        for place, fact in self.facts("vault.payload_erased.v1"):
            erased, member = fact["entry"], fact["member"]
            if not 0 <= erased < place:
                self.fail("structure", place, f"Entry {erased} does not stand before this one.")
                continue
            target = self.entries[erased]
            if target and not is_hex(at_path(target["fact"], member), 32):
                self.fail("structure", place, f"Entry {erased} holds no commitment at {member}.")
            if (erased, member) in self.opened:
                self.fail("disclosure", erased, f"The words are shown although entry {place} erased them.")

    # ---- keys, what was kept, cosignatures [9 to 13]

    def check_keys(self):
        """The keys that were in force: (first size, key text), the announced one first."""
        self.chain = [(0, fact["verifier_key"]) for place, fact in self.facts("log.key_announced.v1")
                      if place == 1]
        # The name of the log is that of its first key.
        self.name = self.chain[0][1].split("+")[0] if self.chain else self.head.origin
        rotations = []
        for place, fact in self.facts("log.key_rotated.v1"):
            try:
                new = Key(fact["verifier_key"])
                demand(new.type == 1 and new.name == self.name, "not a key of this log")
                demand(new.text not in [text for _, text in self.chain], "a key that was in force")
                demand(self.chain and fact["previous_key"] == self.chain[-1][1], "not the key before")
                self.chain.append((place + 1, new.text))
                rotations.append((place, fact))
            except Bad as error:
                self.fail("structure", place, f"The change of key is none: {error}.")
        texts = [text for _, text in self.chain]
        if texts and self.key.text not in texts:
            place = self.chain[-1][0] - 1 if rotations else 1
            self.fail("structure", place, "The key in force is not the one that was used.")
        if not self.key_at(self.head.size).signed(self.head):
            self.fail("ledger", None, "The checkpoint is not signed by the log's key.")
        trusted = texts.index(self.key.text) if self.key.text in texts else len(texts)
        for number, (place, fact) in enumerate(rotations):
            try:
                if number >= trusted or fact["cause"] in ("planned", "left"):
                    self.follow(place, fact)
            except Bad as error:
                self.fail("ledger", place, f"Nothing joins the two keys: {error}.")

    def key_at(self, size):
        texts = [text for _, text in self.chain]
        try:
            in_force = [text for first, text in self.chain if first <= size]
            return Key(in_force[-1]) if self.key.text in texts else self.key
        except Bad:
            return self.key

    def follow(self, place, fact):
        """A joint checkpoint takes the trust over, or the witnesses do [12]."""
        if fact["cause"] in ("lost", "compromised"):
            demand(self.policy and self.policy.judge(self.head)[0],
                   f"the old key was {fact['cause']}, and no policy was given under which the newest "
                   "checkpoint is final")
            return
        keys = [Key(fact["previous_key"]), Key(fact["verifier_key"])]
        joint = self.head
        if not all(key.signed(joint) for key in keys):
            data = self.files.read(f"rotations/{place}", 262_144)
            demand(data is not None, "there is no joint checkpoint")
            joint = SignedCheckpoint(data)
        demand(all(key.signed(joint) for key in keys), "the joint checkpoint lacks a signature")
        demand(place < joint.size <= self.head.size, "the joint checkpoint has another size")
        demand(root_of(self.leaves[:joint.size]) == joint.root, "the joint checkpoint is of another log")

    def check_kept(self):
        kept = [(name, signed) for name, signed in self.seen]
        kept += [(name, receipt.checkpoint) for name, receipt in self.receipts]
        for name, signed in kept:
            if not self.key_at(signed.size).signed(signed):
                self.fail("ledger", None, f"The checkpoint in {name} is not signed by this log's key.")
            elif signed.size > len(self.leaves):
                self.fail("ledger", None, f"This log is shorter than the checkpoint in {name}.")
            elif root_of(self.leaves[:signed.size]) != signed.root:
                self.fail("ledger", None, f"History was rewritten since the checkpoint in {name}.")
        for name, receipt in self.receipts:
            signed = receipt.checkpoint
            try:
                demand(receipt.index in self.proved, "the log does not have the entry")
                leaf = self.proved[receipt.index]
                root = root_by_path(receipt.index, signed.size, leaf, receipt.path)
                demand(self.key_at(signed.size).signed(signed) and root == signed.root, "other words")
            except Bad as error:
                self.fail("ledger", receipt.index, f"The receipt in {name}: {error}.")

    def check_cosignatures(self):
        seconds = []
        for place, fact in self.facts("log.cosigning_key_announced.v1"):
            try:
                key = Key(fact["verifier_key"])
                demand(key.type == 6 and key.name == self.name, "it is not one of this log's")
                seconds.append((place, key))
            except Bad as error:
                self.fail("structure", place, f"The log's second key: {error}.")
        for place, key in seconds[-1:]:
            try:
                if key.cosigned(self.head) is None:
                    self.fail("ledger", None, f"The second key of entry {place} did not sign.")
            except Bad as error:
                self.fail("ledger", None, f"The log's second signature: {error}.")
        if self.policy is None:
            self.notes.append("No policy was given: whether the checkpoint is final was not judged.")
            return
        is_final, bad = self.policy.judge(self.head)
        for sentence in bad:
            self.fail("ledger", None, sentence)
        self.notes.append("The checkpoint is " + ("final." if is_final else "provisional."))
        if self.must_be_final and not is_final:
            self.fail("ledger", None, "The checkpoint is not final under the policy.")


def contents(path):
    try:
        with open(path, "rb") as file:
            return file.read(1 << 20)
    except OSError as error:
        raise Unusable(str(error)) from None


def main():
    about = __doc__.split("\n\n")
    parser = argparse.ArgumentParser(description=about[0], epilog=about[1] + " " + about[2])
    parser.add_argument("log", help="a bundle (tar) or its folder")
    parser.add_argument("--key", help="key text got from elsewhere, or a file that holds it")
    parser.add_argument("--seen", action="append", default=[], help="a checkpoint kept earlier")
    parser.add_argument("--receipt", action="append", default=[], help="a receipt kept earlier")
    parser.add_argument("--policy", help="a witness policy got from elsewhere")
    parser.add_argument("--require-final", action="store_true", help="refuse a checkpoint that is provisional")
    parser.add_argument("--json", action="store_true", help="answer in JSON")
    asked = parser.parse_args()
    try:
        key = asked.key and (contents(asked.key) if os.path.exists(asked.key) else asked.key.encode())
        check = Verification(
            asked.log, key, [(path, contents(path)) for path in asked.seen],
            [(path, contents(path)) for path in asked.receipt],
            asked.policy and contents(asked.policy), asked.require_final)
        check.run()
    except Unusable as error:
        print(f"Unusable: {error}", file=sys.stderr)
        return 2
    is_sound = not check.findings
    if asked.json:
        print(json.dumps({
            "sound": is_sound, "origin": check.head.origin, "size": check.head.size,
            "root": check.head.root.hex(), "findings": check.findings, "notes": check.notes}))
        return 0 if is_sound else 1
    print(f"{check.head.origin}: {check.head.size} entries, {len(check.opened)} values opened")
    for finding in check.findings:
        place = "" if finding["entry"] is None else f"entry {finding['entry']}: "
        print(f"  {finding['class']}: {place}{finding['sentence']}")
    for note in check.notes:
        print(f"  note: {note}")
    print("Sound." if is_sound else f"Not sound: {len(check.findings)} failures.")
    return 0 if is_sound else 1


if __name__ == "__main__":
    sys.exit(main())
