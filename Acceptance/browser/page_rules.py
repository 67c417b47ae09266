"""What the bytes of every page must keep, before any browser reads them."""

import gzip
from dataclasses import dataclass, field

import html5lib
from addresses import LANGUAGES, kind, language

WEIGHT_CEILING = 14_000
# Pages that print a whole table of the ledger may take a second round trip.
LEDGER_CEILING = 20_000


@dataclass
class Verdict:
    faults: list = field(default_factory=list)
    notes: list = field(default_factory=list)
    links: list = field(default_factory=list)
    styles: list = field(default_factory=list)


def judge(address, status, wanted_status, body):
    """Checks one page; made of plain values so that another process can do it."""
    verdict = Verdict()
    if status != wanted_status:
        verdict.faults.append(("status", f"{status} instead of {wanted_status}"))
        return verdict
    _weigh(address, body, verdict)
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    root = parser.parse(body, transport_encoding="utf-8")
    if parser.errors:
        (line, column), code, values = parser.errors[0]
        verdict.faults.append(("HTML is not valid", f"line {line}:{column} {code} {values}"))
    _document(address, root, verdict)
    _resources(root, verdict)
    _fragments(root, verdict)
    return verdict


def _weigh(address, body, verdict):
    weight = len(gzip.compress(body, 6))
    is_ledger = kind(address).startswith("/ledger")
    if weight > (LEDGER_CEILING if is_ledger else WEIGHT_CEILING):
        verdict.faults.append(("too heavy", f"{weight} bytes compressed"))
    elif weight > WEIGHT_CEILING:
        verdict.notes.append(("needs two round trips", f"{weight} bytes compressed"))


def _document(address, root, verdict):
    wanted = language(address)
    if (root.get("lang"), root.get("dir")) != (wanted, LANGUAGES[wanted]):
        verdict.faults.append(("language", f"{root.get('lang')} {root.get('dir')}"))
    headings = len(root.findall(".//h1"))
    if headings != 1:
        verdict.faults.append(("one h1", f"{headings} found"))
    title = root.find("head/title")
    if title is None or not "".join(title.itertext()).strip():
        verdict.faults.append(("title", "empty"))
    body = root.find("body")
    first = body[0] if len(body) else body
    if first.tag != "a" or first.get("href") != "#main" or not _by_id(root, "main"):
        verdict.faults.append(("skip link", f"the body begins with {first.tag}"))
    if body.find(".//*[@class='banner']") is None:
        verdict.faults.append(("demonstration banner", "missing"))


def _resources(root, verdict):
    """Nothing is loaded from elsewhere, no script is loaded at all."""
    for element in root.iter():
        if not isinstance(element.tag, str):
            continue
        if element.tag == "script":
            verdict.faults.append(("script", element.get("src") or "inline"))
        for name in element.keys():
            if name == "style" or name.startswith("on"):
                verdict.faults.append(("inline style or handler", f"{element.tag} {name}"))
        source = element.get("src")
        if element.tag == "link" and element.get("rel") in ("stylesheet", "icon", "preload"):
            source = element.get("href")
            if element.get("rel") == "stylesheet":
                verdict.styles.append(source)
        if source and not source.startswith(("data:", "/")) or (source or "").startswith("//"):
            verdict.faults.append(("resource from elsewhere", source))
        if element.tag == "a" and element.get("href"):
            verdict.links.append(element.get("href"))


def _fragments(root, verdict):
    seen = set()
    for element in root.iter():
        identifier = element.get("id")
        if identifier is not None and identifier in seen:
            verdict.faults.append(("identifier twice", identifier))
        seen.add(identifier)
    for link in verdict.links:
        if link.startswith("#") and link[1:] not in seen:
            verdict.faults.append(("link to nowhere on the page", link))


def _by_id(root, identifier):
    return root.find(f".//*[@id='{identifier}']") is not None
