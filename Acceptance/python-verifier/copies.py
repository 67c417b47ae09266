"""A bundle taken apart, to be damaged and put together again; sealed anew under any key when asked."""
import base64

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA44PrivateKey

from files import Log, leaf_hash, path_of, read_tar, root_of
from notes import SignedCheckpoint
from records import canonical, parse_canonical, sha256


def header(path, size, kind=b"0", prefix=b""):
    block = bytearray(512)
    block[:len(path)] = path
    block[100:124] = b"0000644\x00" + b"0000000\x00" * 2
    block[124:148] = b"%011o\x00" % size + b"0" * 11 + b"\x00"
    block[156:157], block[257:265] = kind, b"ustar\x0000"
    block[329:345] = b"0000000\x00" * 2
    block[345:345 + len(prefix)] = prefix
    return summed(block)


def summed(block):
    """The header with its sum right."""
    block = bytearray(block)
    block[148:156] = b" " * 8
    block[148:156] = b"%06o\x00 " % sum(block)
    return bytes(block)


def member(path, data, **options):
    return header(path.encode(), len(data), **options) + data + bytes(-len(data) % 512)


def archive(files, end=bytes(1024)):
    return b"".join(member(path, files[path]) for path in sorted(files)) + end


class Signer:
    """The secret key of a log or, of kind 4, of a witness [7]."""

    def __init__(self, name, seed, kind=b"\x01"):
        self.key = Ed25519PrivateKey.from_private_bytes(seed)
        material = kind + self.key.public_key().public_bytes_raw()
        self.id = sha256(name.encode() + b"\n" + material)[:4]
        self.name, self.text = name, f"{name}+{self.id.hex()}+{base64.b64encode(material).decode()}"

    @staticmethod
    def read(path):
        with open(path, encoding="utf-8") as file:
            name, _, material = file.read().strip().removeprefix("PRIVATE+KEY+").split("+", 2)
        return Signer(name, base64.b64decode(material)[1:])

    def cosignature(self, text, time=1_793_505_603):
        """The line of a witness with this key [10]."""
        blob = self.id + time.to_bytes(8, "big") + self.key.sign(f"cosignature/v1\ntime {time}\n{text}".encode())
        return f"\u2014 {self.name} {base64.b64encode(blob).decode()}\n"

    def line(self, text):
        blob = self.id + self.key.sign(text.encode())
        return f"\u2014 {self.name} {base64.b64encode(blob).decode()}\n"

    def sign(self, text):
        return (text + "\n" + self.line(text)).encode()


class SecondSigner:
    """The log's second key [10]."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            name, _, material = file.read().strip().removeprefix("PRIVATE+KEY+").split("+", 2)
        self.key, self.name = MLDSA44PrivateKey.from_seed_bytes(base64.b64decode(material)[1:]), name
        self.id = sha256(name.encode() + b"\n\x06" + self.key.public_key().public_bytes_raw())[:4]

    def line(self, text, time=1_793_505_603):
        origin, size, root = text.split("\n")[:3]
        name, when = self.name.encode(), time.to_bytes(8, "big")
        message = b"".join([
            b"subtree/v1\n\x00", bytes([len(name)]), name, when, bytes([len(origin)]), origin.encode(),
            bytes(8), int(size).to_bytes(8, "big"), base64.b64decode(root)])
        return f"\u2014 {self.name} {base64.b64encode(self.id + when + self.key.sign(message)).decode()}\n"


class Copy:
    """All files of a log, and its entries one by one."""

    def __init__(self, data, signer, second=None):
        self.second = second
        self.files = {path: data[start:start + size] for path, (start, size) in read_tar(data).items()}
        self.signer = signer
        self.head = SignedCheckpoint(self.files["checkpoint"])
        log = Log(self, self.head.size)
        self.entries = [data for index in range((self.head.size + 255) // 256) for data in log.entries(index)]

    def read(self, path, limit):
        return self.files.get(path)

    def twin(self):
        twin = object.__new__(Copy)
        twin.files, twin.entries = dict(self.files), list(self.entries)
        twin.signer, twin.second, twin.head = self.signer, self.second, self.head
        return twin

    def archive(self):
        return archive(self.files)

    def last(self, folder):
        """The path of the one partial file in a folder."""
        return next(path for path in self.files if path.startswith(folder) and ".p/" in path)

    def put_entries(self):
        """Writes the bundles of the entries as they are now; tiles and checkpoint stay."""
        for path in [path for path in self.files if path.startswith("tile/entries/")]:
            del self.files[path]
        for first in range(0, len(self.entries), 256):
            part = self.entries[first:first + 256]
            self.files[path_of("tile/entries/", first // 256, len(part))] = b"".join(
                len(data).to_bytes(2, "big") + data for data in part)

    def head_text(self, size=None):
        size = len(self.entries) if size is None else size
        root = base64.b64encode(root_of([leaf_hash(data) for data in self.entries[:size]])).decode()
        return f"{self.head.origin}\n{size}\n{root}\n"

    def signed(self, text):
        """The note by the log's key, and by its second one where it is there."""
        return self.signer.sign(text) + (self.second.line(text).encode() if self.second else b"")

    def seal(self, signer=None):
        """Tiles, bundles and checkpoint anew; under another key that key is also announced."""
        if signer is not None:
            self.signer = signer
            self.change(1, lambda entry: entry["fact"].update(verifier_key=signer.text))
            self.files["vkey"] = signer.text.encode() + b"\n"
        for path in [path for path in self.files if path.startswith("tile/")]:
            del self.files[path]
        self.put_entries()
        level, hashes = 0, [leaf_hash(data) for data in self.entries]
        while hashes:
            for first in range(0, len(hashes), 256):
                part = hashes[first:first + 256]
                self.files[path_of(f"tile/{level}/", first // 256, len(part))] = b"".join(part)
            whole = len(hashes) // 256 * 256
            hashes = [root_of(hashes[i:i + 256]) for i in range(0, whole, 256)]
            level += 1
        self.files["checkpoint"] = self.signed(self.head_text())
        return self

    def change(self, place, edit):
        """One entry, read, edited and written again."""
        entry = parse_canonical(self.entries[place], 65_535)
        edit(entry)
        self.entries[place] = canonical(entry).encode()

    def add(self, kind, fact, role="officer", **members):
        """One more entry at the end, at the time of the last."""
        last = parse_canonical(self.entries[-1], 65_535)
        actor = {"role": role} if role != "officer" else {"office": "registry", "role": role}
        entry = {"actor": actor, "at_ms": last["at_ms"], "fact": fact, "index": len(self.entries),
                 "kind": kind, "v": 1}
        self.entries.append(canonical(entry | members).encode())
        return len(self.entries) - 1

    def replace(self, path, old, new, count=1):
        assert old in self.files[path], (path, old)
        self.files[path] = self.files[path].replace(old, new, count)

    def flip(self, path, position, mask=1):
        data = bytearray(self.files[path])
        data[position] ^= mask
        self.files[path] = bytes(data)
