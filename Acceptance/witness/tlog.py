"""A small log written from the C2SP specifications alone: tree, proofs, notes, cosignatures."""
import base64
import hashlib

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ed25519
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

try:
    from cryptography.hazmat.primitives.asymmetric import mldsa
except ImportError:
    mldsa = None

DASH = "\u2014 "


def sha256(data):
    return hashlib.sha256(data).digest()


def b64(data):
    return base64.b64encode(data).decode()


def root(leaves):
    """RFC 6962 section 2.1."""
    if not leaves:
        return sha256(b"")
    if len(leaves) == 1:
        return sha256(b"\x00" + leaves[0])
    k = split(len(leaves))
    return sha256(b"\x01" + root(leaves[:k]) + root(leaves[k:]))


def split(n):
    k = 1
    while k * 2 < n:
        k *= 2
    return k


def consistency(m, leaves, is_complete=True):
    """RFC 6962 section 2.1.2: the proof that the first m leaves are unchanged."""
    n = len(leaves)
    if m == n:
        return [] if is_complete else [root(leaves)]
    k = split(n)
    if m <= k:
        return consistency(m, leaves[:k], is_complete) + [root(leaves[k:])]
    return consistency(m - k, leaves[k:], False) + [root(leaves[:k])]


def key_id(name, kind, public):
    return sha256(name.encode() + b"\n" + bytes([kind]) + public)[:4]


class Log:
    """A log with an Ed25519 key; a fork shares the key and has other entries from `fork` on."""

    def __init__(self, name, key=None, count=64, fork=None):
        self.name = name
        self.key = key or ed25519.Ed25519PrivateKey.generate()
        self.public = self.key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        self.entries = [
            (b"other %d" if fork is not None and i >= fork else b"entry %d") % i
            for i in range(count)]

    @property
    def vkey(self):
        identifier = key_id(self.name, 1, self.public).hex()
        return f"{self.name}+{identifier}+{b64(bytes([1]) + self.public)}"

    def text(self, size, root_hash=None):
        return f"{self.name}\n{size}\n{b64(root_hash or root(self.entries[:size]))}\n"

    def sign(self, text):
        blob = key_id(self.name, 1, self.public) + self.key.sign(text.encode())
        return f"{text}\n{DASH}{self.name} {b64(blob)}\n"

    def note(self, size):
        return self.sign(self.text(size))

    def proof(self, old, size):
        return consistency(old, self.entries[:size]) if 0 < old < size else []

    def request(self, old, size, proof=None, note=None):
        return request(
            old, self.proof(old, size) if proof is None else proof, note or self.note(size))


def request(old, proof, note):
    lines = [f"old {old}"] + [b64(h) for h in proof] + [""]
    return ("\n".join(lines) + "\n" + note).encode()


class WitnessKey:
    """A verifier key of a witness: type 4 (Ed25519) or type 6 (ML-DSA-44)."""

    def __init__(self, vkey):
        name, identifier, material = vkey.split("+", 2)
        material = base64.b64decode(material, validate=True)
        self.vkey, self.name, self.kind, self.public = vkey, name, material[0], material[1:]
        assert key_id(name, self.kind, self.public).hex() == identifier, "the key id is wrong"
        assert len(self.public) == {4: 32, 6: 1312}[self.kind]

    def message(self, text, time):
        if self.kind == 4:
            return b"cosignature/v1\ntime %d\n" % time + text.encode()
        origin, size, root_hash = text.split("\n")[:3]
        return (
            b"subtree/v1\n\0" + prefixed(self.name) + time.to_bytes(8, "big") + prefixed(origin)
            + (0).to_bytes(8, "big") + int(size).to_bytes(8, "big") + base64.b64decode(root_hash))

    def time(self, lines, text):
        """The time of this key's one cosignature in these lines; None when there is none."""
        for line in lines:
            assert line.startswith(DASH), line
            name, blob = line[len(DASH):].split(" ")
            blob = base64.b64decode(blob, validate=True)
            if name != self.name or blob[:4] != key_id(self.name, self.kind, self.public):
                continue
            time, signature = int.from_bytes(blob[4:12], "big"), blob[12:]
            try:
                if self.kind == 4:
                    ed25519.Ed25519PublicKey.from_public_bytes(self.public).verify(
                        signature, self.message(text, time))
                elif mldsa is not None:
                    mldsa.MLDSA44PublicKey.from_public_bytes(self.public).verify(
                        signature, self.message(text, time))
            except InvalidSignature:
                return None
            return time
        return None


def prefixed(text):
    data = text.encode()
    return bytes([len(data)]) + data
