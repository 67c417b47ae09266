"""Hostile files of submissions: row, line or byte is named, and not one row of them is in."""
import json
import os

from support import WORK, Site, check, finish, refuses

site = Site("hostile-submissions")
folder = os.path.join(WORK, "hostile-submissions-files")
os.makedirs(folder)
before = site.size


def take(name, content, *options):
    path = os.path.join(folder, name)
    if content is not None:
        with open(path, "wb") as out:
            out.write(content)
    return site.import_submissions(path, *options)


def rows(*lines, header="id,text"):
    return "\n".join([header, *lines, ""]).encode()


late = [f"k{n},Row {n}" for n in range(1200)]
deep = b'[{"id": "a", "parts": ' + b"[" * 5000 + b"]" * 5000 + b"}]"
for name, file, content, words in [
    ("an empty file", "empty.csv", b"", ["empty"]),
    ("an empty JSON file", "empty.json", b"", ["nothing"]),
    ("an unclosed quotation mark", "open.csv", rows('a,One', 'b,"Two and'),
     ["line 3", "column 3", "never closed"]),
    ("a stray quotation mark", "stray.csv", rows('a,One', 'b,Two "and" three'),
     ["line 3", "column"]),
    ("text behind a quotation mark", "behind.csv", rows('a,"One"x'), ["line 2", "column"]),
    ("a row with too many fields", "ragged.csv", rows("a,One", "b,Two,three,four"),
     ["line 3", "4 fields"]),
    ("broken UTF-8", "broken.csv", rows("a,One") + b"b,\xff\xfe\x80\n", ["line 3", "UTF-8"]),
    ("Latin-1", "latin.csv", rows("a,Caf") [:-1] + "é".encode("latin-1") + b"\n",
     ["line 2", "UTF-8"]),
    ("half of UTF-16", "utf16.csv", "id,text\na,One".encode("utf-16")[:-1], []),
    ("a zero byte", "nul.csv", rows("a,One\0two"), ["row 2", "U+0"]),
    ("a control character", "control.csv", rows("a,One", "b,Two\x1b[2J"), ["row 3", "U+1B"]),
    ("one key twice", "twice.csv", rows("a,One", "b,Two", "a,Three"), ["2, 4", "key"]),
    ("one key twice, far apart", "far.csv", rows(*late, "k3,Another voice"),
     ["5, 1202", "key"]),
    ("a bad row behind a thousand good ones", "last.csv", rows(*late, "z,Bad \x07"),
     ["row 1202", "U+7"]),
    ("a date before the round", "early.csv",
     rows("a,One,2026-11-23T00:00:00Z", "b,Two,1999-01-01T00:00:00Z",
          header="id,text,received_at").replace(b"2026-11-23T00:00:00Z", b""),
     ["row 3", "1999"]),
    ("a date in the future", "future.csv",
     rows("a,One,2999-01-01T00:00:00Z", header="id,text,received_at"), ["row 2", "2999"]),
    ("a date that is none", "date.csv", rows("a,One,last Friday", header="id,text,received_at"),
     ["row 2", "last Friday"]),
    ("an unknown category", "category.csv", rows("a,One,wizards", header="id,text,category"),
     ["row 2", "wizards"]),
    ("an unknown provision", "provision.csv", rows("a,One,99.9", header="id,text,provision"),
     ["row 2", "99.9"]),
    ("a language that is none", "language.csv", rows("a,One,<b>", header="id,text,language"),
     ["row 2", "language"]),
    ("a text of 1 MB", "long.csv", rows("a," + "word " * 200_000), ["bytes"]),
    ("100 MB on one line", "wide.csv", b"id,text\na," + b"word " * 20_000_000, ["bytes"]),
    ("a key of 1 KB", "key.csv", rows("k" * 1000 + ",One"), ["row 2", "key"]),
    ("deep JSON", "deep.json", deep, ["deep"]),
    ("cut-off JSON", "cut.json", b'[{"id": "a", "parts": [{"te', ["byte"]),
    ("JSON with a member we do not know", "member.json",
     b'[{"id": "a", "parts": [{"text": "x"}], "admin": true}]', ["admin"]),
    ("JSON with a number for a text", "number.json", b'[{"id": 7, "parts": []}]', ["id"]),
    ("half a surrogate pair in JSON", "surrogate.json",
     b'[{"id": "a", "parts": [{"text": "\\ud800"}]}]', ["byte"]),
    ("a file that is not there", "nowhere.csv", None, ["No such file"]),
]:
    refuses(f"submissions: {name}", take(file, content), *words)
    if file == "wide.csv":
        os.remove(os.path.join(folder, file))
refuses("submissions: just a folder", site.import_submissions(folder), "no submissions")
refuses("submissions: a device", site.import_submissions("/dev/zero"), "ordinary file")
with open(os.path.join(folder, "ok.csv"), "wb") as out:
    out.write(rows("a,One"))
refuses("submissions: a consultation that does not exist",
        site.run("import", "submissions", os.path.join(folder, "ok.csv"), "--consultation",
                 "nowhere", "--round", "1"), "no such round")
refuses("submissions: a round that has closed",
        site.run("import", "submissions", os.path.join(folder, "ok.csv"), "--consultation",
                 "digital-policy-2024", "--round", "1"), "closed")
refuses("submissions: the public's channel",
        take("ok.csv", None, "--channel", "page"), "file, paper or meeting")
check("after all of them the log has not grown", site.size == before, (before, site.size))
check("and no row is half in", site.imported()[0] == 0, site.imported())

hostile = [
    ("a", "<script>alert(1)</script>"), ("b", "\u202ereversed \u2067رفتار\u2069 words"),
    ("c", "=HYPERLINK(\"http://x\")"), ("d", "'; DROP TABLE log_entry; --"),
    ("e", "{{7*7}} ${7*7} <%= 7 %>")]
content = json.dumps([
    {"id": key, "parts": [{"text": text}], "private": {"<b>name</b>": text}}
    for key, text in hostile], ensure_ascii=False).encode()
outcome = take("hostile.json", content)
check("markup, formulas and mixed direction are text like any other",
      outcome.status == 0 and "5 imported" in outcome.text, outcome)
utf16 = "id,text\nu1,Urdu درمیانی\nu2,Two\n".encode("utf-16")
outcome = take("utf16-good.csv", utf16)
check("UTF-16 with its mark is read", outcome.status == 0 and "2 imported" in outcome.text, outcome)
sound, outcome = site.is_sound()
check("sanad-verify finds the log sound", sound, outcome)
finish()
