"""Damages by somebody who can sign: entries sealed anew under a throwaway key, histories rewritten under the
log's own, and archives that are not what they seem."""
from copies import Signer, archive, header, member, summed
from damages import BROKEN, DAMAGES, SOUND, UNUSABLE, damage, several  # noqa: F401
from records import parse_canonical

PLACE = 1600  # an entry in the middle, for one change


def forger(copy):
    return Signer(copy.head.origin, bytes(range(32)))


def sealed(change):
    """Everything made anew under a throwaway key, which the forged log announces as its own."""
    def run(copy):
        change(copy)
        copy.seal(forger(copy))
    return run


def spelt(old, new, place=PLACE):
    def run(copy):
        assert old in copy.entries[place], (old, copy.entries[place])
        copy.entries[place] = copy.entries[place].replace(old, new, 1)
    return sealed(run)


def edited(edit, place=PLACE):
    return sealed(lambda copy: copy.change(place, edit))


def added(kind, fact, role="officer", **members):
    return sealed(lambda copy: copy.add(kind, fact, role, **members))


several(SOUND, [
    ("sealed anew and nothing else", sealed(lambda copy: None)),
    ("an extension line that is signed", lambda copy: copy.files.__setitem__(
        "checkpoint", copy.signed(copy.head_text() + "one more line\n"))),
    ("signed twice by the log", lambda copy: copy.files.__setitem__(
        "checkpoint", copy.files["checkpoint"] + copy.signer.line(copy.head.text).encode())),
    ("an erasure of words that are not shown", sealed(lambda copy: (
        copy.files.__setitem__("disclosures/010.jsonl", b""),
        copy.add("vault.payload_erased.v1", {"entry": 2657, "ground": "court_order", "member": "text"})))),
])
several(BROKEN, [
    ("a space in an entry", spelt(b'{"actor":', b'{ "actor":')),
    ("a newline behind an entry", spelt(b'"v":1}', b'"v":1}\n')),
    ("members out of order", spelt(b'"role":"officer"}', b'"role":"officer","a":"b"}')),
    ("a member twice", spelt(b'"v":1}', b'"v":1,"v":1}')),
    ("a member twice, once escaped", spelt(b'"v":1}', b'"v":1,"\\u0076":1}')),
    ("a version with a fraction", spelt(b'"v":1}', b'"v":1.0}')),
    ("a version with an exponent", spelt(b'"v":1}', b'"v":1e0}')),
    ("another version", spelt(b'"v":1}', b'"v":2}')),
    ("a version that is true", spelt(b'"v":1}', b'"v":true}')),
    ("a version that is text", spelt(b'"v":1}', b'"v":"1"}')),
    ("a negative zero", spelt(b'"index":1600', b'"index":-0')),
    ("a number beyond 2^53", spelt(b'"index":1600', b'"index":9007199254740992')),
    ("a leading zero", spelt(b'"index":1600', b'"index":01600')),
    ("a negative index", spelt(b'"index":1600', b'"index":-1600')),
    ("an escape too many", spelt(b'"role":"officer"', b'"role":"\\u006fffice\\u0072"')),
    ("half a surrogate pair", spelt(b'"v":1}', b'"v":1,"w":"\\ud800"}')),
    ("a control character", spelt(b'"v":1}', b'"v":1,"w":"\x01"}')),
    ("an entry that is not UTF-8", spelt(b'"v":1}', b'"v":1,"w":"\xff"}')),
    ("a byte order mark", spelt(b'{"actor":', b'\xef\xbb\xbf{"actor":')),
    ("an entry in an array", sealed(lambda copy: copy.entries.__setitem__(
        PLACE, b"[" + copy.entries[PLACE] + b"]"))),
    ("nested too deep", spelt(b'"v":1}', b'"v":1,"w":' + b"[" * 17 + b"]" * 17 + b"}")),
    ("nested without end", sealed(lambda copy: copy.entries.__setitem__(PLACE, b"[" * 60_000))),
    ("NaN", spelt(b'"v":1}', b'"v":NaN}')),
    ("a member too many", edited(lambda entry: entry.update(w=1))),
    ("no version", edited(lambda entry: entry.pop("v"))),
    ("no actor", edited(lambda entry: entry.pop("actor"))),
    ("no kind", edited(lambda entry: entry.pop("kind"))),
    ("a fact that is a list", edited(lambda entry: entry.update(fact=[1]))),
    ("an unknown role", edited(lambda entry: entry["actor"].update(role="minister"))),
    ("an empty office", edited(lambda entry: entry["actor"].update(office=""))),
    ("a further member of the actor", edited(lambda entry: entry["actor"].update(name="x"))),
    ("a wrong index", edited(lambda entry: entry.update(index=7))),
    ("a time before the one above", edited(lambda entry: entry.update(at_ms=entry["at_ms"] - 86_400_000))),
    ("a time in the far future", edited(lambda entry: entry.update(at_ms=2**52))),
    ("a negative time", edited(lambda entry: entry.update(at_ms=-1), 0)),
    ("an office's act by the public", edited(lambda entry: entry.update(actor={"role": "public"}))),
    ("an office's act by the clock", edited(lambda entry: entry.update(actor={"role": "clock"}))),
    ("another origin in the first entry", edited(
        lambda entry: entry["fact"].update(origin="elsewhere.example"), 0)),
    ("a further member in the first entry", edited(lambda entry: entry["fact"].update(more=1), 0)),
    ("an empty list in the first entry", edited(lambda entry: entry["fact"].update(languages=[]), 0)),
    ("null in the first entry", edited(lambda entry: entry["fact"].update(title=None), 0)),
    ("no time zone in the first entry", edited(lambda entry: entry["fact"].pop("time_zone"), 0)),
    ("a language in upper case", edited(lambda entry: entry["fact"]["title"].update(EN="x"), 0)),
    ("the log is started twice", sealed(lambda copy: copy.add(
        "log.started.v1", parse_canonical(copy.entries[0], 65_535)["fact"]))),
    ("the key is announced twice", sealed(lambda copy: copy.add(
        "log.key_announced.v1", {"verifier_key": forger(copy).text}))),
    ("an erasure of a later entry", added(
        "vault.payload_erased.v1", {"entry": 9999, "ground": "court_order", "member": "text"})),
    ("an erasure of a negative entry", added(
        "vault.payload_erased.v1", {"entry": -1, "ground": "court_order", "member": "text"})),
    ("an erasure of what is no commitment", added(
        "vault.payload_erased.v1", {"entry": 2657, "ground": "court_order", "member": "round"})),
    ("an erasure without a known ground", added(
        "vault.payload_erased.v1", {"entry": 2657, "ground": "whim", "member": "text"})),
    ("an erasure by the public", added(
        "vault.payload_erased.v1", {"entry": 2, "ground": "court_order", "member": "title"}, "public")),
    ("words shown although erased", added(
        "vault.payload_erased.v1", {"entry": 2657, "ground": "court_order", "member": "text"})),
    ("another index and all behind it", sealed(lambda copy: [copy.change(
        place, lambda entry: entry.update(index=entry["index"] + 1)) for place in range(2600, len(copy.entries))])),
])


@damage(BROKEN, "the first entry is gone")
def headless(copy):
    del copy.entries[0]
    copy.entries[0], copy.entries[1] = copy.entries[1], copy.entries[0]
    copy.change(1, lambda entry: entry["fact"].update(verifier_key=forger(copy).text))
    copy.signer = forger(copy)
    copy.files["vkey"] = copy.signer.text.encode() + b"\n"
    copy.seal()


@damage(BROKEN, "another key than the announced one")
def usurped(copy):
    copy.signer = forger(copy)
    copy.files["vkey"] = copy.signer.text.encode() + b"\n"
    copy.seal()


@damage(BROKEN, "judged by a key got from elsewhere")
def mistrusted(copy):
    copy.brought = [("--key", forger(copy).text)]


@damage(BROKEN, "a forged log judged by the true key")
def unmasked(copy):
    copy.brought = [("--key", copy.signer.text)]
    copy.seal(forger(copy))


# What a stranger kept, and the log's own key in bad hands.


def kept(copy, *brought):
    copy.brought = [(option, copy.files["checkpoint"]) for option in brought]


@damage(BROKEN, "rolled back to a size whose partial files are gone")
def rolled_back(copy):
    copy.files["checkpoint"] = copy.signed(copy.head_text(len(copy.entries) - 1))


@damage(BROKEN, "cut off behind a checkpoint that was kept")
def cut_off(copy):
    kept(copy, "--seen")
    del copy.entries[2600:]
    copy.files["disclosures/010.jsonl"] = b""
    copy.seal()


@damage(BROKEN, "rewritten under the log's own key")
def rewritten(copy):
    kept(copy, "--seen")
    copy.change(2400, lambda entry: entry.update(at_ms=entry["at_ms"] - 1))
    copy.seal()


@damage(SOUND, "grown since the checkpoint that was kept")
def grew(copy):
    kept(copy, "--seen")
    fact = parse_canonical(copy.entries[2657], 65_535)
    copy.add("log.witnesses_overridden.v1", {"reason": {"en": "Two of five were down."}, "unheard": ["a"]})
    assert fact["index"] == 2657
    copy.seal()


@damage(UNUSABLE, "a kept checkpoint that is none")
def not_kept(copy):
    copy.brought = [("--seen", b"Not a checkpoint.\n")]


@damage(BROKEN, "a kept checkpoint by another key")
def foreign(copy):
    copy.brought = [("--seen", forger(copy).sign(copy.head.text))]


def receipt(copy, index):
    """A receipt for an entry of the first 256 under a checkpoint of that size, its tree a full one."""
    import base64

    from files import leaf_hash, node_hash, root_of
    leaves = [leaf_hash(data) for data in copy.entries[:256]]
    path, place = [], index
    while len(leaves) > 1:
        path.append(leaves[place ^ 1])
        leaves = [node_hash(*leaves[i:i + 2]) for i in range(0, len(leaves), 2)]
        place >>= 1
    assert leaves[0] == root_of([leaf_hash(data) for data in copy.entries[:256]])
    lines = "".join(base64.b64encode(part).decode() + "\n" for part in path)
    return f"c2sp.org/tlog-proof@v1\nindex {index}\n{lines}\n".encode() + copy.signer.sign(copy.head_text(256))


@damage(SOUND, "a receipt that was kept")
def received(copy):
    copy.brought = [("--receipt", receipt(copy, 77))]


@damage(BROKEN, "a receipt with another hash in its path")
def misled(copy):
    lines = receipt(copy, 77).split(b"\n")
    lines[3], lines[4] = lines[4], lines[3]
    copy.brought = [("--receipt", b"\n".join(lines))]


@damage(BROKEN, "a receipt with a path too short")
def stunted(copy):
    lines = receipt(copy, 77).split(b"\n")
    copy.brought = [("--receipt", b"\n".join(lines[:5] + lines[6:]))]


@damage(BROKEN, "a receipt for another index")
def misplaced(copy):
    copy.brought = [("--receipt", receipt(copy, 77).replace(b"index 77\n", b"index 78\n"))]


@damage(BROKEN, "a receipt for words that were rewritten")
def betrayed(copy):
    copy.brought = [("--receipt", receipt(copy, 77))]
    copy.change(77, lambda entry: entry.update(at_ms=entry["at_ms"] + 1))
    copy.seal()


@damage(UNUSABLE, "a receipt with an index spelt otherwise")
def misspelt(copy):
    copy.brought = [("--receipt", receipt(copy, 77).replace(b"index 77\n", b"index 077\n"))]


# Witnesses and their policy.


def witness(number):
    return Signer(f"w{number}.example", bytes([number]) * 32, b"\x04")


def policy(copy, threshold="2", quorum="quorum outside", log=None):
    lines = [f"witness w{n} {witness(n).text} https://w{n}.example/" for n in (1, 2, 3)]
    return "\n".join([
        f"log {log or copy.signer.text}", "# Three of other organisations.", *lines,
        f"group outside {threshold} w1 w2 w3", quorum, ""]).encode()


def witnessed(words, asked=policy, must_be_final=True):
    """A copy with lines of witnesses, judged by a policy."""
    def run(copy):
        copy.files["checkpoint"] += "".join(words(copy.head.text)).encode()
        copy.brought = [("--policy", asked(copy))] + [("--require-final", True)] * must_be_final
    return run


def smaller(text):
    """The same text with a size that is one less."""
    origin, size, rest = text.split("\n", 2)
    return f"{origin}\n{int(size) - 1}\n{rest}"


def good(*numbers):
    return lambda text: [witness(n).cosignature(text) for n in numbers]


def policy_text(old, new):
    return witnessed(good(1, 2), lambda copy: policy(copy).replace(old, new, 1))


several(SOUND, [
    ("cosigned by two of three", witnessed(good(1, 3))),
    ("cosigned by one of three, finality not demanded", witnessed(good(2), must_be_final=False)),
    ("one witness twice, at two times", witnessed(
        lambda text: good(1, 2)(text) + [witness(1).cosignature(text, 1_793_505_604)])),
    ("nobody has to cosign", witnessed(good(), lambda copy: policy(copy, quorum="quorum none"))),
    ("a policy without a log", policy_text(b"log ", b"# log ")),
])
several(BROKEN, [
    ("cosigned by one of three", witnessed(good(2))),
    ("cosigned by two where all must", witnessed(good(1, 2), lambda copy: policy(copy, "all"))),
    ("one witness counted twice", witnessed(
        lambda text: good(1)(text) + [witness(1).cosignature(text, 1_793_505_604)])),
    ("a cosignature over another checkpoint", witnessed(
        lambda text: good(1, 2)(text) + good(3)(smaller(text)))),
    ("a bad cosignature, finality not demanded", witnessed(
        lambda text: good(3)(smaller(text)), must_be_final=False)),
    ("a bad cosignature beside a good one", witnessed(
        lambda text: good(1, 2, 3)(text) + good(3)(text + "x"))),
    ("a cosignature without a time", witnessed(
        lambda text: good(1, 2)(text) + [witness(3).cosignature(text, 0)])),
    ("a policy for another log", witnessed(good(1, 2), lambda copy: policy(copy, log=forger(copy).text))),
])
several(UNUSABLE, [
    ("a policy without a quorum", policy_text(b"quorum outside\n", b"")),
    ("a policy with two quorums", policy_text(b"quorum outside\n", b"quorum outside\nquorum none\n")),
    ("a policy with a name from nowhere", policy_text(b"group outside 2 w1", b"group outside 2 w9")),
    ("a policy with one member twice", policy_text(b" w1 w2 w3", b" w1 w1 w3")),
    ("a policy with one key twice", policy_text(b"group", f"witness w4 {witness(1).text}\ngroup".encode())),
    ("a policy with one name twice", policy_text(b"group", f"witness w1 {witness(4).text}\ngroup".encode())),
    ("a policy that asks for too many", policy_text(b"outside 2", b"outside 4")),
    ("a policy that asks for none of a group", policy_text(b"outside 2", b"outside 0")),
    ("a policy with an unknown word", policy_text(b"# Three", b"three")),
    ("a policy with a log's key for a witness", policy_text(
        b"group", Signer("w5.example", bytes(32), b"\x01").text.join(["witness w5 ", "\ngroup"]).encode())),
    ("a policy without a newline at its end", policy_text(b"quorum outside\n", b"quorum outside")),
    ("a policy with Windows line ends", witnessed(
        good(1, 2), lambda copy: policy(copy).replace(b"\n", b"\r\n"))),
])


# Archives.


def packed(change):
    """The archive's bytes, changed."""
    return lambda copy: change(copy, copy.archive())


def headed(edit):
    """The first header, edited, its sum right again."""
    def run(copy, data):
        block = bytearray(data[:512])
        edit(block)
        return summed(block) + data[512:]
    return packed(run)


def put(offset, field):
    return lambda block: block.__setitem__(slice(offset, offset + len(field)), field)


def and_also(*parts):
    return packed(lambda copy, data: b"".join(parts) + data)


several(UNUSABLE, [
    ("a wrong sum of a header", packed(lambda copy, data: data[:148] + b"7" + data[149:])),
    ("a sum that is no number", packed(lambda copy, data: data[:148] + b"x" + data[149:])),
    ("no ustar in the first header", headed(put(257, b"USTAR"))),
    ("no ustar in a later header", packed(lambda copy, data: data[:1024 + 257] + b"U" + data[1024 + 258:])),
    ("a symbolic link", headed(put(156, b"2"))),
    ("a hard link", headed(put(156, b"1"))),
    ("an extended header", headed(put(156, b"x"))),
    ("a size that is no number", headed(put(124, b"0000000089z\x00"))),
    ("a size beyond the archive", headed(put(124, b"00077777777\x00"))),
    ("a size beyond the limit", headed(put(124, b"77777777777\x00"))),
    ("a size in base 256", headed(put(124, b"\x80" + bytes(10) + b"\xcc"))),
    ("a path with a step up", and_also(member("../vkey", b"x"))),
    ("a path with a step up inside", and_also(member("tile/../vkey2", b"x"))),
    ("a path from the root", and_also(member("/vkey", b"x"))),
    ("a path with an empty step", and_also(member("tile//0", b"x"))),
    ("a path with a point for a step", and_also(member("tile/./0", b"x"))),
    ("a path with a backslash", and_also(member("tile\\0", b"x"))),
    ("a file without a path", and_also(member("", b"x"))),
    ("a path that is not UTF-8", and_also(header(b"\xff", 0))),
    ("a folder that leads out", and_also(header(b"../x/", 0, b"5"))),
    ("a file twice", packed(lambda copy, data: member("vkey", copy.files["vkey"]) + data)),
    ("a file twice, once with ./", packed(lambda copy, data: member("./vkey", copy.files["vkey"]) + data)),
    ("no end mark", packed(lambda copy, data: data[:-1024])),
    ("cut in a file", packed(lambda copy, data: data[:len(data) // 2])),
    ("cut in a header", packed(lambda copy, data: data[:1024 + 100])),
    ("no archive at all", packed(lambda copy, data: b"not an archive" * 100)),
    ("an empty file", packed(lambda copy, data: b"")),
])
several(SOUND, [
    ("one empty block at the end", packed(lambda copy, data: data[:-512])),
    ("something behind the end", packed(lambda copy, data: data + b"anything" * 100)),
    ("folders", and_also(header(b"./", 0, b"5"), header(b"tile/", 0, b"5"), header(b"tile/0", 0, b"5"))),
    ("paths that begin with ./", packed(lambda copy, data: b"".join(
        member("./" + path, copy.files[path]) for path in sorted(copy.files)) + bytes(1024))),
    ("files in another order", packed(lambda copy, data: b"".join(
        member(path, copy.files[path]) for path in sorted(copy.files, reverse=True)) + bytes(1024))),
    ("the magic of GNU tar", headed(put(257, b"ustar  \x00"))),
    ("the type of old archives", headed(put(156, b"\x00"))),
    ("spaces before a size", headed(lambda block: put(
        124, b"%11s\x00" % bytes(block[124:135]).lstrip(b"0"))(block))),
    ("a path cut at a slash", packed(lambda copy, data: header(
        b"000", 8192, prefix=b"tile/0") + copy.files["tile/0/000"] + archive(
            {path: copy.files[path] for path in copy.files if path != "tile/0/000"}))),
])
