"""Checks a COSE receipt, a tlog-proof and cosigned checkpoints with packages from PyPI.

check.py WORK INDEX: WORK holds INDEX.cose, INDEX.tlog-proof, entry, log/vkey and cosigned/.
"""

import base64
import pathlib
import sys

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from dilithium_py.ml_dsa import ML_DSA_44
from scitt_cose.receipt import verify_receipt
from tlog_scales.signing import Vkey
from tlog_scales.tiles import leaf_hash
from tlog_scales.tlog import Checkpoint, InclusionProof

work, index = pathlib.Path(sys.argv[1]), int(sys.argv[2])
failures = 0


def check(holds: bool, what: str) -> None:
    global failures
    failures += not holds
    print("ok" if holds else "FAILED", what)


def refuses(action) -> bool:
    try:
        action()
    except Exception:
        return True
    return False


def pem(key: bytes) -> bytes:
    public = Ed25519PublicKey.from_public_bytes(key)
    return public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def check_cose(log: Vkey, entry: bytes) -> None:
    receipt = (work / f"{index}.cose").read_bytes()
    key = pem(log.pubkey)
    result = verify_receipt(receipt, leaf_entry_hex=entry.hex(), log_public_key_pem=key)
    check(result.ok, f"scitt-cose: receipt of entry {index}, {len(receipt)} bytes {result.errors}")
    check(result.leaf_index == index, "scitt-cose: the index")
    check(result.issuer == log.name, "scitt-cose: the issuer is the origin")
    check(result.subject == f"entry/{index}", "scitt-cose: the subject is the entry")
    kid = f"{log.name}+{log.key_id:08x}".encode()
    check(result.protected_header_ext.get(4) == kid, "scitt-cose: the key's identifier")
    other = verify_receipt(receipt, leaf_entry_hex=(entry + b" ").hex(), log_public_key_pem=key)
    check(not other.ok, "scitt-cose: another entry is refused")
    wrong = verify_receipt(
        receipt, leaf_entry_hex=entry.hex(), log_public_key_pem=pem(OTHER_KEY))
    check(not wrong.ok, "scitt-cose: another key is refused")
    survived = []
    for position in range(len(receipt)):
        changed = bytearray(receipt)
        changed[position] ^= 1
        result = verify_receipt(
            bytes(changed), leaf_entry_hex=entry.hex(), log_public_key_pem=key)
        if result.ok and (result.leaf_index, result.tree_size) == (index, tree_size):
            survived.append(position)
    check(not survived, f"scitt-cose: each of {len(receipt)} changed bytes is refused {survived}")


def check_proof(log: Vkey, entry: bytes) -> int:
    head, _, note = (work / f"{index}.tlog-proof").read_text().partition("\n\n")
    checkpoint = Checkpoint.from_text(note)
    checkpoint.verify(log)
    lines = head.split("\n")
    hashes = [base64.b64decode(line) for line in lines[3:]]
    check(lines[2] == f"index {index}", "tlog-proof: the index")
    proof = InclusionProof(index, checkpoint.size, hashes)
    proof.check(leaf_hash(entry), checkpoint.root_hash)
    check(True, f"tlog-scales: path of entry {index} in the tree of {checkpoint.size}")
    check(
        refuses(lambda: proof.check(leaf_hash(entry + b" "), checkpoint.root_hash)),
        "tlog-scales: another entry is refused")
    return checkpoint.size


def message(name: str, at: bytes, checkpoint: Checkpoint) -> bytes:
    """What an ML-DSA-44 cosigner signs, written anew from the text of c2sp.org/tlog-cosignature."""
    origin = checkpoint.origin.encode()
    return (
        b"subtree/v1\n\0" + bytes([len(name)]) + name.encode() + at + bytes([len(origin)]) + origin
        + bytes(8) + checkpoint.size.to_bytes(8, "big") + checkpoint.root_hash)


def check_cosigned() -> None:
    files = sorted((work / "cosigned").glob("*.checkpoint"))
    check(len(files) == 20, "cosigned: twenty checkpoints")
    counts = {1: 0, 4: 0, 6: 0}
    for file in files:
        checkpoint = Checkpoint.from_text(file.read_text())
        for text in file.with_suffix(".keys").read_text().split():
            key = Vkey.from_string(text)
            check_key = Vkey(key.name, None, key.sig_type, key.pubkey)
            assert check_key.key_id == key.key_id, file
            checkpoint.verify(key)
            counts[key.sig_type] += 1
            other = Checkpoint(
                checkpoint.origin, checkpoint.size + 1, checkpoint.root_hash, checkpoint.signatures)
            assert refuses(lambda: other.verify(key)), file
            if key.sig_type == 6:
                line = next(line for line in checkpoint.signatures if key.match(line))
                at, signature = line.payload[:8], line.payload[8:]
                signed = message(key.name, at, checkpoint)
                assert ML_DSA_44.verify(key.pubkey, signed, signature), file
    check(all(count == 20 for count in counts.values()),
          f"tlog-scales, dilithium-py: signatures verified by type {counts}")


# The first key of RFC 8032's test vectors: not ours.
OTHER_KEY = bytes.fromhex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
trusted = Vkey.from_string((work / "log/vkey").read_text().strip())
leaf = (work / "entry").read_bytes()
tree_size = check_proof(trusted, leaf)
check_cose(trusted, leaf)
check_cosigned()
sys.exit(1 if failures else 0)
