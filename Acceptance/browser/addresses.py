"""Addresses of the site: their language, and the kind of page they lead to."""

from urllib.parse import parse_qsl, urlsplit

LANGUAGES = {"en": "ltr", "ur": "rtl"}


def language(address):
    first = urlsplit(address).path.split("/")[1:2]
    return first[0] if first and first[0] in LANGUAGES else None


def kind(address):
    """The address with every identifier replaced by a star.

    An identifier follows a plural, as in `/policies/…/versions/…`; so kinds that are added later
    are recognised without being listed here.
    """
    parts = urlsplit(address)
    segments = []
    for segment in parts.path.split("/")[2:]:
        follows_plural = segments and segments[-1].endswith("s") and segment != "new"
        segments.append("*" if follows_plural or segment.isdigit() else segment)
    query = "&".join(sorted({name for name, _ in parse_qsl(parts.query)}))
    return "/" + "/".join(segments) + ("?" + query if query else "")


def is_page(address):
    """Whether the address is one of ours, in a language, and not a file to download."""
    name, _, ending = urlsplit(address).path.rsplit("/", 1)[-1].rpartition(".")
    is_file = name != "" and len(ending) > 1 and ending.isalpha()
    return language(address) is not None and not is_file
