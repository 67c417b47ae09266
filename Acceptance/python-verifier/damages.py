"""Damages to the files of a bundle, by somebody without the log's key. Each takes a copy and says what
both verifiers must answer: 0 sound, 1 not sound, 2 unusable."""
import random
import string

from records import canonical, parse_canonical

SOUND, BROKEN, UNUSABLE = 0, 1, 2
DAMAGES = []  # (name, expected, function of a copy; it may return arguments for the verifiers)


def damage(expected, name):
    def keep(change):
        DAMAGES.append((name, expected, change))
        return change
    return keep


def several(expected, cases):
    """Damages that differ in a value only: a list of (name, function of a copy)."""
    for name, change in cases:
        damage(expected, name)(change)


def chance(name):
    return random.Random(f"damage/{name}")


def edited_entries(change):
    """Entries changed in the bundles alone."""
    def run(copy):
        change(copy.entries)
        copy.put_entries()
    return run


def retimed(place):
    """The last digit of the time: still an entry, and not the one that was sealed."""
    def run(entries):
        head, rest = entries[place].split(b',"fact":', 1)
        entries[place] = head[:-1] + bytes([head[-1] ^ 1]) + b',"fact":' + rest
    return run


def disguised(place):
    """A letter of the role."""
    def run(entries):
        data = bytearray(entries[place])
        start = data.index(b'"role":"') + 8
        data[chance(place).randrange(start, start + 5)] ^= 0x01
        entries[place] = bytes(data)
    return run


def swapped(one, other):
    def run(entries):
        entries[one], entries[other] = entries[other], entries[one]
    return run


several(BROKEN, [
    (f"the time of entry {place} changed", edited_entries(retimed(place)))
    for place in (0, 1, 255, 256, 2660)])
several(BROKEN, [
    (f"the role of entry {place} changed", edited_entries(disguised(place)))
    for place in (5, 1300, 2559, 2560)])
several(BROKEN, [
    ("neighbours swapped", edited_entries(swapped(700, 701))),
    ("entries of one bundle swapped", edited_entries(swapped(520, 760))),
    ("entries of two bundles swapped", edited_entries(swapped(100, 1000))),
    ("an entry that is not JSON", edited_entries(lambda entries: entries.__setitem__(900, b"{"))),
    ("an empty entry", edited_entries(lambda entries: entries.__setitem__(901, b""))),
    ("an entry doubled, the last one gone",
     edited_entries(lambda entries: (entries.insert(300, entries[300]), entries.pop()))),
    ("an entry taken out, the last one doubled",
     edited_entries(lambda entries: (entries.pop(600), entries.append(entries[-1])))),
])

FIRST, MIDDLE, LEAVES, ABOVE = "tile/entries/000", "tile/entries/004", "tile/0/003", "tile/1/000.p/10"
WORDS = "disclosures/001.jsonl"


def gone(path):
    def run(copy):
        del copy.files[path(copy) if callable(path) else path]
    return run


def partial(folder):
    return lambda copy: copy.last(folder)


several(BROKEN, [
    ("the first bundle is missing", gone(FIRST)),
    ("a bundle is missing", gone(MIDDLE)),
    ("the partial bundle is missing", gone(partial("tile/entries/"))),
    ("a tile of leaves is missing", gone(LEAVES)),
    ("the partial tile of leaves is missing", gone(partial("tile/0/"))),
    ("the tile above is missing", gone(ABOVE)),
])
several(UNUSABLE, [("no checkpoint", gone("checkpoint")), ("no key", gone("vkey"))])
several(SOUND, [("no disclosures of one bundle", gone("disclosures/010.jsonl"))])


def rewritten(path, change):
    def run(copy):
        name = path(copy) if callable(path) else path
        copy.files[name] = change(copy.files[name])
    return run


def renamed(path, new):
    def run(copy):
        copy.files[new] = copy.files.pop(path(copy) if callable(path) else path)
    return run


def flipped(path, position):
    return lambda copy: copy.flip(path(copy) if callable(path) else path, position)


several(BROKEN, [
    ("a bundle one byte short", rewritten(MIDDLE, lambda data: data[:-1])),
    ("a bundle one byte long", rewritten(MIDDLE, lambda data: data + b"\x00")),
    ("a bundle emptied", rewritten(MIDDLE, lambda data: b"")),
    ("a bundle ends in a length", rewritten(partial("tile/entries/"), lambda data: data + b"\x00")),
    ("one entry too many", rewritten(partial("tile/entries/"), lambda data: data + b"\x00\x02{}")),
    ("257 entries", rewritten(MIDDLE, lambda data: data + b"\x00\x02{}")),
    ("the length of an entry changed", flipped(FIRST, 1)),
    ("the partial bundle cut to 40 entries", lambda copy: (
        copy.entries.__delitem__(slice(2600, None)), copy.put_entries(),
        copy.files.__setitem__("tile/entries/010.p/101", copy.files.pop("tile/entries/010.p/40")))),
    ("the partial bundle under another width",
     renamed(partial("tile/entries/"), "tile/entries/010.p/100")),
    ("a byte of a tile of leaves", flipped(LEAVES, 1000)),
    ("a byte of the last hash", flipped(partial("tile/0/"), 101 * 32 - 1)),
    ("a byte of the tile above", flipped(ABOVE, 70)),
    ("a tile of leaves one hash short", rewritten(partial("tile/0/"), lambda data: data[:-32])),
    ("a tile of leaves one hash long", rewritten(partial("tile/0/"), lambda data: data + data[:32])),
    ("a tile of leaves one byte short", rewritten(LEAVES, lambda data: data[:-1])),
    ("a tile of leaves beyond its limit", rewritten(LEAVES, lambda data: data + b"\x00")),
    ("the tile above one hash short", rewritten(ABOVE, lambda data: data[:-32])),
    ("the tile above one hash long", rewritten(ABOVE, lambda data: data + data[:32])),
    ("the tile above under another width", renamed(ABOVE, "tile/1/000.p/9")),
    ("an empty tile", rewritten(LEAVES, lambda data: b"")),
    ("two tiles exchanged", lambda copy: copy.files.update({
        "tile/0/002": copy.files["tile/0/005"], "tile/0/005": copy.files["tile/0/002"]})),
])


@damage(SOUND, "full files stand in for partial ones")
def grown(copy):
    entries, tile = copy.files.pop(copy.last("tile/entries/")), copy.files.pop(copy.last("tile/0/"))
    copy.files["tile/entries/010"] = entries + b"\x00\x02{}" * (256 - len(copy.entries) % 256)
    copy.files["tile/0/010"] = tile + bytes(8192 - len(tile))


# Checkpoint and key.


def note(change):
    return rewritten("checkpoint", lambda data: change(data.decode()).encode())


def line(change):
    """The log's own signature, the first behind the text, changed."""
    def run(text):
        head, lines = text.split("\n\n")
        own, rest = lines.split("\n", 1)
        name, signature = own.rsplit(" ", 1)
        return f"{head}\n\n{name} {change(signature)}\n{rest}"
    return note(run)


def headed(number, change):
    """A line of the text, changed: 1 is the size, 2 the root."""
    def run(text):
        lines = text.split("\n")
        lines[number] = change(lines[number])
        return "\n".join(lines)
    return note(run)


def sized(change):
    return headed(1, lambda size: str(change(int(size))))


def own_line(text):
    return text.split("\n\n")[1].split("\n")[0]


def stray(root):
    """The last letter before the padding with a bit that says nothing."""
    letters = string.ascii_uppercase + string.ascii_lowercase + string.digits + "+/"
    return root[:-2] + letters[letters.index(root[-2]) + 1] + "="


def keyed(change):
    """The key beside the log, its three parts changed."""
    def run(data):
        return "+".join(change(data.decode().split("+", 2))).encode()
    return rewritten("vkey", run)


several(BROKEN, [
    ("a larger size", sized(lambda size: size + 1)),
    ("a smaller size", sized(lambda size: size - 1)),
    ("another root", headed(2, lambda root: ("B" if root[0] == "A" else "A") + root[1:])),
    ("another origin", note(lambda text: "other" + text)),
    ("an unsigned extension line", note(lambda text: text.replace("\n\n", "\nmore\n\n"))),
    ("another signature", line(lambda text: text[:40] + ("A" if text[40] != "A" else "B") + text[41:])),
    ("a signature of another length", line(lambda text: text[:40])),
    ("a signature under another key id", line(lambda text: "AAAA" + text[4:])),
    ("a bad signature beside the good one", note(
        lambda text: text + own_line(text)[:-8] + "AAAAAAA=\n")),
    ("another name in the signature line", note(
        lambda text: text.replace("\u2014 sanad", "\u2014 sanae"))),
])
several(SOUND, [
    ("a signature by somebody unknown", note(lambda text: text + "\u2014 somebody AAAAAAAA\n")),
    ("white space around the key", rewritten("vkey", lambda data: b" \t" + data + b"\n ")),
    ("no newline behind the key", rewritten("vkey", bytes.strip)),
])
several(UNUSABLE, [
    ("Windows line ends", note(lambda text: text.replace("\n", "\r\n"))),
    ("no newline at the end", note(lambda text: text[:-1])),
    ("no signature", note(lambda text: text.split("\n\n")[0] + "\n\n")),
    ("no blank line", note(lambda text: text.replace("\n\n", "\n"))),
    ("a size with a zero before it", headed(1, lambda size: "0" + size)),
    ("a size with a sign", headed(1, lambda size: "+" + size)),
    ("a size beyond the limit", sized(lambda size: 2**63)),
    ("a root with stray bits", headed(2, stray)),
    ("a root without padding", headed(2, lambda root: root[:-1])),
    ("a root of 31 bytes", headed(2, lambda root: root[:-3] + "w==")),
    ("a signature with too much padding", line(lambda text: text + "=")),
    ("a plus in a name", note(lambda text: text + "\u2014 a+b AAAAAAAA\n")),
    ("two spaces in a signature line", note(lambda text: text + "\u2014 ab  AAAAAAAA\n")),
    ("a hyphen for the dash", note(lambda text: text.replace("\u2014", "-"))),
    ("65 signatures", note(lambda text: text + "\u2014 somebody AAAAAAAA\n" * 64)),
    ("a note beyond its limit", note(lambda text: text + "\u2014 " + "a" * 262_144 + " AAAAAAAA\n")),
    ("a checkpoint that is not UTF-8", rewritten("checkpoint", lambda data: b"\xff" + data)),
    ("an empty checkpoint", rewritten("checkpoint", lambda data: b"")),
    ("a key with another id", keyed(lambda parts: [parts[0], f"{int(parts[1], 16) ^ 1:08x}", parts[2]])),
    ("a key id in upper case", keyed(lambda parts: [parts[0], "A" + parts[1][1:], parts[2]])),
    ("a key without its type", keyed(lambda parts: [parts[0], parts[1], "D" + parts[2][1:]])),
    ("a key cut short", rewritten("vkey", lambda data: data[:-9])),
    ("an empty key", rewritten("vkey", lambda data: b"\n")),
    ("a key beyond its limit", rewritten("vkey", lambda data: data + b" " * 4096)),
])


# Disclosures.


def words(change, path=WORDS):
    def run(data):
        lines = data.split(b"\n")[:-1]
        change(lines)
        return b"".join(text + b"\n" for text in lines)
    return rewritten(path, run)


def shown(edit, position=20):
    """One line, read, edited and written again."""
    def run(lines):
        value = parse_canonical(lines[position], 4 << 20)
        edit(value)
        lines[position] = canonical(value).encode()
    return words(run)


def spelt(old, new, position=30):
    def run(lines):
        assert old in lines[position], old
        lines[position] = lines[position].replace(old, new, 1)
    return words(run)


several(BROKEN, [
    ("another salt", shown(lambda value: value.update(salt="0" * 64))),
    ("a short salt", shown(lambda value: value.update(salt="00"))),
    ("a salt in upper case", shown(lambda value: value.update(salt=value["salt"].upper()))),
    ("other words", shown(lambda value: value.update(value=value["value"] + " "))),
    ("words that are a number", shown(lambda value: value.update(value=7))),
    ("another member", shown(lambda value: value.update(member="parts.9.text"))),
    ("a member that is no commitment", shown(lambda value: value.update(member="consultation"))),
    ("a member with 00 for 0", shown(lambda value: value.update(member="parts.00.text"))),
    ("the words of another entry", shown(lambda value: value.update(entry=value["entry"] + 1))),
    ("an entry of another file", shown(lambda value: value.update(entry=7))),
    ("an entry behind the last", lambda copy: copy.files.__setitem__(
        "disclosures/010.jsonl", copy.files["disclosures/010.jsonl"]
        + copy.files["disclosures/010.jsonl"].replace(b"2657", b"2999"))),
    ("a negative entry", shown(lambda value: value.update(entry=-1))),
    ("a further member in a line", shown(lambda value: value.update(more=1))),
    ("a member missing in a line", shown(lambda value: value.pop("value"))),
    ("a space in a line", spelt(b'{"entry":', b'{"entry": ')),
    ("a fraction in a line", spelt(b'"entry":', b'"entry":1.5,"f":')),
    ("a line twice", words(lambda lines: lines.insert(40, lines[40]))),
    ("two lines exchanged", words(lambda lines: lines.insert(40, lines.pop(60)))),
    ("an empty line", words(lambda lines: lines.insert(40, b""))),
    ("a line that is not UTF-8", words(lambda lines: lines.insert(40, b"\xff"))),
    ("a line of another file", words(
        lambda lines: lines.insert(0, b'{"entry":84,"member":"m","salt":"' + b"0" * 64 + b'","value":1}'))),
])
several(SOUND, [
    ("no newline behind the last line", rewritten(WORDS, lambda data: data[:-1])),
    ("a line left out", words(lambda lines: lines.pop(40))),
    ("a line for an entry that is not signed yet", lambda copy: copy.files.__setitem__(
        "disclosures/010.jsonl", copy.files["disclosures/010.jsonl"]
        + b'{"entry":2700,"member":"text","salt":"' + b"0" * 64 + b'","value":1}\n')),
    ("a file that no log has", lambda copy: copy.files.__setitem__("README", b"Hello.\n")),
])
