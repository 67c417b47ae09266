"""Hostile documents: each is refused in words that name the place, and the log stays as it was."""
import os
import socket
import threading

from support import WORK, Site, check, finish, refuses

site = Site("hostile-policy")
folder = os.path.join(WORK, "hostile-documents")
os.makedirs(folder)
secret = os.path.join(folder, "secret.txt")
with open(secret, "w", encoding="utf-8") as out:
    out.write("TOP-SECRET-WORDS")

# Whoever resolves an external entity over the network knocks here.
knocks = []
listener = socket.create_server(("127.0.0.1", 0))
listener.settimeout(0.2)
port = listener.getsockname()[1]
is_over = threading.Event()


def listen():
    while not is_over.is_set():
        try:
            connection, _ = listener.accept()
            knocks.append(connection)
        except TimeoutError:
            continue


watcher = threading.Thread(target=listen)
watcher.start()


def import_document(name, content, *options):
    path = os.path.join(folder, name)
    if content is not None:
        with open(path, "wb") as out:
            out.write(content)
    return site.run("import", "policy", path, "--instrument", "hostile-act", *options)


act = """<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="act"><body>
<section eId="sec_1"><num>1.</num><heading>Duty</heading><content><p>{}</p></content></section>
</body></act></akomaNtoso>"""
bomb = ("<!DOCTYPE a [<!ENTITY l0 \"ha\">"
        + "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10)) + "]>")
external = '<!DOCTYPE a [<!ENTITY x SYSTEM "{}">]>'
good = "# Act\n\n## 1. Duty\n\nThe Authority reports.\n"
before = site.size

for name, file, content, words in [
    ("an empty file", "empty.xml", b"", ["empty"]),
    ("an empty Markdown file", "empty.md", b"", ["empty"]),
    ("only white space", "blank.md", b" \n\n\t\n", ["empty"]),
    ("a cut-off XML file", "cut.xml", act.format("Text").encode()[:200], ["line"]),
    ("a cut-off JSON file", "cut.json", b'{"provisions": [{"id": "1.1", "te', ["byte"]),
    ("another kind of XML", "svg.xml", b"<svg/>", ["akomaNtoso", "svg"]),
    ("an entity bomb", "bomb.xml", (bomb + act.format("&l9;")).encode(), ["entities"]),
    ("an external entity of a file", "file.xml",
     (external.format("file://" + secret) + act.format("&x;")).encode(), ["entities"]),
    ("an external entity of the network", "net.xml",
     (external.format(f"http://127.0.0.1:{port}/x") + act.format("&x;")).encode(), ["entities"]),
    ("an external subset", "subset.xml",
     (f'<!DOCTYPE a SYSTEM "http://127.0.0.1:{port}/x.dtd">' + act.format("&x;")).encode(), []),
    ("an unknown entity", "unknown.xml", act.format("&nothere;").encode(), ["line"]),
    ("Latin-1 that says nothing of it", "latin.xml", act.format("Café").encode("latin-1"),
     ["byte", "UTF-8"]),
    ("broken UTF-8", "broken.md", good.encode() + b"\xff\xfe\x80 words\n", ["line", "byte"]),
    ("cut-off UTF-8", "half.txt", "1. Duty\n\nThe درمیانی".encode()[:-1], ["byte"]),
    ("UTF-16 with half a character", "odd.xml", act.format("x").encode("utf-16")[:-1], ["byte"]),
    ("UTF-32", "utf32.xml", act.format("x").encode("utf-32"), ["UTF-32"]),
    ("a zero byte in Markdown", "nul.md", b"# Act\n\n## 1. Du\0ty\n\nWords.\n", ["U+0"]),
    ("a zero byte in XML", "nul.xml", act.format("a\0b").encode(), []),
    ("a control character", "escape.md", b"# Act\n\n## 1. Duty\n\nA \x1b[2J word.\n",
     ["line 5", "U+1B"]),
    ("deep JSON", "deep.json", b"[" * 100_000 + b"]" * 100_000, ["deep"]),
    ("deep JSON objects", "deeper.json", b'{"provisions":' * 50_000 + b"1" + b"}" * 50_000, []),
    ("deep XML", "deep.xml",
     act.format("<b>" * 5000 + "x" + "</b>" * 5000).encode(), []),
    ("a JSON number for a text", "number.json", b'{"provisions": 7}', []),
    ("the same number twice", "twice.json",
     b'{"title": {"en": "A"}, "title": {"en": "B"}}', ["twice"]),
    ("a word processor's file", "act.docx", b"PK\x03\x04" + b"\0" * 500, ["neither"]),
    ("a PDF", "act.pdf", b"%PDF-1.7\n" + b"\0" * 500, ["neither"]),
    ("100 MB of text", "large.txt", b"1. Duty of the Authority to report.\n" * 2_800_000,
     ["bytes"]),
    ("100 MB of XML", "large.xml", act.format("word " * 20_000_000).encode(), ["bytes"]),
    ("a file that is not there", "nowhere.md", None, ["No such file"]),
]:
    refuses(f"document: {name}", import_document(file, content, "--publish", "draft"), *words)
    if file.startswith("large"):
        os.remove(os.path.join(folder, file))
refuses("document: a folder instead of a file",
        site.run("import", "policy", folder, "--instrument", "hostile-act"), "folder")
refuses("document: a device instead of a file",
        site.run("import", "policy", "/dev/zero", "--instrument", "hostile-act"), "ordinary file")
refuses("document: a stage that does not exist",
        import_document("good.md", good.encode(), "--publish", "soon"), "draft or final")
refuses("document: an identifier with markup",
        site.run("import", "policy", folder, "--instrument", "<b>"), "identifier")
check("after all of them the log has not grown", site.size == before, (before, site.size))
check("and no instrument is half registered", not site.query(
    "SELECT 1 FROM log_entry WHERE CAST(bytes AS TEXT) LIKE '%hostile-act%'"))

outcome = import_document("utf16.xml", act.format("Café رفتار").encode("utf-16"))
check("UTF-16 with its mark is read", outcome.status == 0, outcome)
mixed = ("# Act \u202e reversed\n\n## 1. <script>alert(1)</script> \u2067رفتار\u2069\n\n"
         "<img src=x onerror=alert(2)> \u202eabc \"quotes\" & 'more' درمیانی 10 Mbps\n")
path = os.path.join(folder, "mixed.md")
with open(path, "w", encoding="utf-8") as out:
    out.write(mixed)
outcome = site.run(
    "import", "policy", path, "--instrument", "mixed-act", "--publish", "draft", "--decision",
    "<script>alert(3)</script>")
check("markup and mixed direction are text like any other", outcome.status == 0, outcome)
exported = os.path.join(folder, "mixed.html")
outcome = site.run("export", "policy", exported, "--instrument", "mixed-act")
with open(exported, encoding="utf-8") as file:
    html = file.read()
check("and stand escaped in an exported page", outcome.status == 0 and "<script>alert" not in html
      and "<img src=x" not in html and "&lt;img src=x" in html, html[:800])
server = site.serve()
pages = ["/en/policies", "/en/policies/mixed-act", "/ur/policies/mixed-act/versions/1", "/en/ledger"]
pages += [f"/{language}/ledger/entries/{site.size - back}" for back in range(1, 6)
          for language in ("en", "ur")]
shown = {page: server.get(page) for page in pages}
server.stop()
leaking = [page for page, (_, _, body) in shown.items()
           if b"<script>alert" in body or b"<img src=x" in body]
check("and on every page", not leaking and any(
    b"&lt;script" in body for _, _, body in shown.values()), leaking or list(shown))
is_over.set()
watcher.join()
check("no document made the program reach for the network", not knocks, knocks)
with open(site.database, "rb") as file:
    check("nor read another file", b"TOP-SECRET" not in file.read())
finish()
