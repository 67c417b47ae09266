"""Recomputes the worked examples of docs/ledger.md: examples.py FILE."""
import base64
import json
import re
import sys

from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA44PrivateKey

from copies import Signer, archive, header
from files import leaf_hash, path_of, root_by_path, root_of
from notes import Key, Policy, Receipt, SignedCheckpoint
from records import canonical, integer, members, parse_canonical, read_entry, sha256

with open(sys.argv[1], encoding="utf-8") as file:
    text = file.read()
blocks = dict(re.findall(r"```text vector=(\S+)\n(.*?)```", text, re.S))
values = dict(line.split(" = ", 1) for part in re.findall(r"```text vectors\n(.*?)```", text, re.S)
              for line in part.splitlines())
wrong = 0
used = set()


def same(name, computed):
    global wrong
    used.add(name)
    stated = values[name]
    if str(computed) != stated:
        wrong += 1
        print(f"FAILED  {name}: the page says {stated}, computed is {computed}")


def hold(name, holds):
    global wrong
    if not holds:
        wrong += 1
        print(f"FAILED  {name}")


given = json.loads(values["json.given"], object_pairs_hook=members, parse_int=integer)
used.add("json.given")
same("json.canonical.hex", canonical(given).encode().hex())

entries = blocks["entries"].encode().split(b"\n")[:-1]
for place, data in enumerate(entries):
    hold(f"entry {place}", read_entry(data)["index"] == place)
    same(f"leaf.{place}", leaf_hash(data).hex())
leaves = [leaf_hash(data) for data in entries]
for size in range(5):
    same(f"root.{size}", root_of(leaves[:size]).hex())
path = [bytes.fromhex(values[f"inclusion.2.{i}"]) for i in range(2)]
used |= {"inclusion.2.0", "inclusion.2.1"}
hold("inclusion", root_by_path(2, 4, leaves[2], path) == root_of(leaves))
for i, part in enumerate((leaves[2], leaves[3], root_of(leaves[:2]))):
    same(f"consistency.3.{i}", part.hex())

line = parse_canonical(blocks["disclosure"].encode()[:-1], 4 << 20)
same("value.hex", canonical(line["value"]).encode().hex())
same("commitment", sha256(bytes.fromhex(line["salt"]) + canonical(line["value"]).encode()).hex())
hold("the commitment of entry 2", read_entry(entries[2])["fact"]["draft"] == values["commitment"])

signer = Signer("example.org/log", bytes(range(32)))
key = Key(values["log.key"])
same("log.key", signer.text)
same("log.key_id", key.id.hex())
same("log.public", key.public.hex())
secret = base64.b64encode(b"\x01" + bytes(range(32))).decode()
same("log.secret", f"PRIVATE+KEY+{key.name}+{key.id.hex()}+{secret}")
second_key = MLDSA44PrivateKey.from_seed_bytes(bytes(range(64, 96)))
second = second_key.public_key().public_bytes_raw()
same("second.key_id", sha256(b"example.org/log\n\x06" + second)[:4].hex())
same("second.public.sha256", sha256(second).hex())

signed = SignedCheckpoint(blocks["checkpoint"].encode())
witness = Key(values["witness.key"])
used.add("witness.key")
hold("checkpoint", key.signed(signed) and signed.root == root_of(leaves) and signed.size == 4)
hold("the checkpoint signed again", blocks["checkpoint"].encode().startswith(signer.sign(signed.text)))
same("cosignature.time", witness.cosigned(signed))
time = witness.cosigned(signed)
same("cosignature.4.message.hex", f"cosignature/v1\ntime {time}\n{signed.text}".encode().hex())
message = bytes.fromhex(values["cosignature.6.message.hex"])
used.add("cosignature.6.message.hex")
blob = sha256(b"example.org/log\n\x06" + second)[:4] + time.to_bytes(8, "big") + second_key.sign(message)
twice = SignedCheckpoint(
    blocks["checkpoint"].encode() + f"\u2014 example.org/log {base64.b64encode(blob).decode()}\n".encode())
material = base64.b64encode(b"\x06" + second).decode()
hold("message 6", Key(f"example.org/log+{values['second.key_id']}+{material}").cosigned(twice) == time)

policy = Policy(blocks["policy"].encode())
hold("the checkpoint is final under the policy", policy.judge(signed) == (True, []))

tile, bundle = b"".join(leaves), b"".join(len(data).to_bytes(2, "big") + data for data in entries)
same("tile/0/000.p/4 sha256", sha256(tile).hex())
same("tile/entries/000.p/4 sha256", sha256(bundle).hex())
same("tile/entries/000.p/4 begin", bundle[:12].hex())
for name in [name for name in values if name.startswith("path.")]:
    level, number, width = map(int, name.split(".")[1:])
    same(name, path_of(f"tile/{level}/", number, width))

files = {"checkpoint": blocks["checkpoint"].encode(), "vkey": (key.text + "\n").encode(),
         "tile/0/000.p/4": tile, "tile/entries/000.p/4": bundle}
packed, first = archive(files), header(b"checkpoint", len(files["checkpoint"]))
same("tar.bytes", len(packed))
same("tar.sha256", sha256(packed).hex())
same("tar.header.sha256", sha256(first).hex())
same("tar.header.size", first[124:136].hex())
same("tar.header.sum", first[148:156].hex())

receipt = Receipt(blocks["receipt"].encode())
hold("receipt", receipt.index == 2 and root_by_path(2, 4, leaves[2], receipt.path) == signed.root)
hold("the receipt's checkpoint", key.signed(receipt.checkpoint) and witness.cosigned(receipt.checkpoint))

protected, covered, cose = (
    bytes.fromhex(values[name]) for name in ("cose.protected", "cose.signed", "cose.receipt"))
used |= {"cose.protected", "cose.signed", "cose.receipt"}
hold("COSE: what is signed", covered == b"\x84\x6aSignature1\x58" + bytes([len(protected)]) + protected
     + b"\x40\x58\x20" + root_of(leaves))
hold("COSE: signature", key.fits(cose[-64:], covered) and cose[-66:-64] == b"\x58\x40")
hold("COSE: path", b"".join(b"\x58\x20" + part for part in path) in cose)
hold("every example is recomputed: " + str(sorted(set(values) - used)), set(values) == used)
print(f"{len(values) + len(blocks)} examples of the page recomputed" if not wrong else
      f"{wrong} examples are wrong")
sys.exit(1 if wrong else 0)
