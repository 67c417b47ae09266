"""Keys, signed notes, checkpoints, cosignatures, receipts, policies: sections 7 to 13 of docs/ledger.md."""
import re

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA44PublicKey

from records import Bad, decimal, demand, from_base64, sha256, utf8


def is_name(text):
    return 0 < len(text.encode()) <= 255 and all(
        c != "+" and c >= " " and not c.isspace() for c in text)


class Key:
    def __init__(self, text):
        parts = text.split("+", 2)
        demand(len(parts) == 3 and is_name(parts[0]), "not a name, an id and a key")
        material = from_base64(parts[2])
        self.text, self.name = text, parts[0]
        self.type, self.public = (material[0] if material else 0), material[1:]
        demand({1: 32, 4: 32, 6: 1312}.get(self.type) == len(self.public), "type or length")
        self.id = sha256(self.name.encode() + b"\n" + material)[:4]
        demand(self.id.hex() == parts[1], "the key id is not the computed one")

    def fits(self, signature, message):
        kind = MLDSA44PublicKey if self.type == 6 else Ed25519PublicKey
        try:
            kind.from_public_bytes(self.public).verify(signature, message)
            return True
        except (InvalidSignature, ValueError):
            return False

    def lines(self, signed):
        return [line[2] for line in signed.signatures if line[:2] == (self.name, self.id)]

    def signed(self, signed):
        """Whether this key of type 1 signed, and no line of its is bad."""
        found = self.lines(signed)
        return self.type == 1 and self.name == signed.origin and found != [] and all(
            self.fits(line, signed.text.encode()) for line in found)

    def cosigned(self, signed):
        """The latest time, None without a line; Bad when a line is bad."""
        times = []
        for line in self.lines(signed):
            time = int.from_bytes(line[:8], "big")
            message = f"cosignature/v1\ntime {time}\n{signed.text}".encode()
            if self.type == 6:
                name, origin = self.name.encode(), signed.origin.encode()
                demand(len(origin) < 256, "the origin is too long")
                message = b"".join([
                    b"subtree/v1\n\x00", bytes([len(name)]), name, line[:8], bytes([len(origin)]),
                    origin, bytes(8), signed.size.to_bytes(8, "big"), signed.root])
            demand(0 < time < 2**63 and self.fits(line[8:], message),
                   f"the cosignature is not by {self.name} with key {self.id.hex()}")
            times.append(time)
        return max(times, default=None)


class SignedCheckpoint:
    def __init__(self, data):
        demand(len(data) <= 262_144, "the note is too long")
        note = utf8(data)
        demand(all(c >= " " or c == "\n" for c in note), "a control character")
        cut = note.rfind("\n\n") + 1
        demand(cut > 0 and len(note) > cut + 1, "no text, or no signatures")
        self.text, self.signatures = note[:cut], []
        demand(note.endswith("\n"), "no newline at the end")
        for line in note[cut + 1:-1].split("\n"):
            parts = line.split(" ")
            demand(len(parts) == 3 and parts[0] == "\u2014" and is_name(parts[1]), "no signature line")
            blob = from_base64(parts[2])
            demand(len(blob) > 4, "a signature is too short")
            self.signatures.append((parts[1], blob[:4], blob[4:]))
        demand(len(self.signatures) <= 64, "too many signatures")
        lines = self.text.split("\n")[:-1]
        demand(len(lines) >= 3 and all(lines), "not origin, size and root")
        self.origin, self.size = lines[0], decimal(lines[1], 2**63 - 1)
        self.root = from_base64(lines[2])
        demand(len(self.root) == 32, "the root is not a hash")
        demand(self.size > 0 or self.root == sha256(b""), "the root of no entries is another")


class Receipt:
    def __init__(self, data):
        demand(len(data) <= 524_288, "the receipt is too long")
        head, empty, note = data.partition(b"\n\n")
        lines = utf8(head).split("\n")
        demand(empty and lines.pop(0) == "c2sp.org/tlog-proof@v1", "not a receipt")
        if lines and lines[0].startswith("extra "):
            from_base64(lines.pop(0)[6:])
        demand(lines and lines[0].startswith("index "), "no index")
        self.index = decimal(lines[0][6:])
        self.path = [from_base64(line) for line in lines[1:]]
        demand(len(self.path) <= 64 and all(len(h) == 32 for h in self.path), "not a path of hashes")
        self.checkpoint = SignedCheckpoint(note)


class Policy:
    """Who must have cosigned [11]."""

    def __init__(self, data):
        text = utf8(data)
        demand(len(data) <= 524_288 and text.endswith("\n"), "the policy's length or end")
        demand(all((c >= " " and c != "\x7f") or c in "\n\t" for c in text), "a control character")
        self.logs, self.witnesses, self.groups, quorum = [], {}, {}, []
        joined = set()
        for number, line in enumerate(text.split("\n")[:-1], 1):
            words = re.findall("[^ \t]+", line)
            if not words or words[0].startswith("#"):
                continue
            kind, rest, names = words[0], words[1:], {**self.witnesses, **self.groups}
            why = f"line {number} of the policy"
            if kind == "log":
                demand(len(rest) in (1, 2), why)
                self.logs.append(Key(rest[0]))
            elif kind == "witness":
                demand(len(rest) in (2, 3) and rest[0] not in names and rest[0] != "none", why)
                self.witnesses[rest[0]] = Key(rest[1])
                demand(self.witnesses[rest[0]].type in (4, 6), why)
            elif kind == "group":
                demand(len(rest) >= 3 and rest[0] not in names and rest[0] != "none", why)
                parts = rest[2:]
                demand(all(p in names for p in parts) and len(set(parts)) == len(parts)
                       and not joined & set(parts), why)
                joined |= set(parts)
                need = {"any": 1, "all": len(parts)}.get(rest[1]) or decimal(rest[1])
                demand(1 <= need <= len(parts), why)
                self.groups[rest[0]] = (need, parts)
            else:
                demand(kind == "quorum" and len(rest) == 1 and not quorum
                       and (rest[0] in names or rest[0] == "none"), why)
                quorum = rest
        demand(quorum, "the policy has no quorum line")
        self.quorum = None if quorum[0] == "none" else quorum[0]
        for keys in (self.logs, list(self.witnesses.values())):
            demand(len({k.public for k in keys}) == len(keys) <= 128, "one key twice, or too many")
        demand(len(self.groups) <= 128, "too many groups")

    def signer(self, signed):
        """The key of the first log listed that signed."""
        return next((key for key in self.logs if key.signed(signed)), None)

    def judge(self, signed):
        """Whether the checkpoint is final, and what is bad on it."""
        bad, seen = [], set()
        for name, key in self.witnesses.items():
            try:
                if key.cosigned(signed) is not None:
                    seen.add(name)
            except Bad as error:
                bad.append(f"witness {name}: {error}")
        bad += [f"log {key.name}: its signature is bad" for key in self.logs
                if key.lines(signed) and key.name == signed.origin and not key.signed(signed)]
        for name, (need, parts) in self.groups.items():
            if len(seen & set(parts)) >= need:
                seen.add(name)
        is_met = self.quorum is None or self.quorum in seen
        is_signed = not self.logs or self.signer(signed) is not None
        return is_met and is_signed and not bad, bad
