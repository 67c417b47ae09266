"""Encodings, canonical JSON and entries: sections 1 to 4 of docs/ledger.md."""
import base64
import hashlib
import json
import re


class Bad(Exception):
    """Bytes that are not what they should be."""


def demand(holds, why):
    if not holds:
        raise Bad(why)


def sha256(data):
    return hashlib.sha256(data).digest()


def utf8(data):
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        raise Bad("not UTF-8") from None


def from_base64(text):
    try:
        data = base64.b64decode(text, validate=True)
    except ValueError:
        raise Bad("not base64") from None
    demand(base64.b64encode(data).decode() == text, "base64 in another spelling")
    return data


def decimal(text, most=2**64 - 1):
    demand(re.fullmatch("0|[1-9][0-9]{0,19}", text) and int(text) <= most, "not a decimal")
    return int(text)


def is_hex(text, count):
    return isinstance(text, str) and re.fullmatch("[0-9a-f]{%d}" % (2 * count), text) is not None


def members(pairs):
    demand(len({name for name, _ in pairs}) == len(pairs), "two members of one name")
    return dict(pairs)


def integer(text):
    demand(text != "-0" and len(text) < 18 and abs(int(text)) < 2**53, "an integer out of range")
    return int(text)


def refused(text):
    raise Bad(f"{text} is no integer")


def depth(value):
    if isinstance(value, dict):
        return 1 + max(map(depth, value.values()), default=0)
    return 1 + max(map(depth, value), default=0) if isinstance(value, list) else 0


def canonical(value):
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: name.encode("utf-16-be"))
        return "{" + ",".join(canonical(name) + ":" + canonical(value[name]) for name in names) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def parse_canonical(data, limit):
    demand(len(data) <= limit, "too long")
    try:
        value = json.loads(
            data.decode("utf-8"), object_pairs_hook=members, parse_int=integer, parse_float=refused,
            parse_constant=refused)
        demand(depth(value) <= 16, "nested too deep")
        demand(canonical(value).encode("utf-8") == data, "not in canonical form")
    except (ValueError, RecursionError) as error:
        raise Bad(f"not JSON: {error}") from None
    return value


# Entries [3].

TEXTS, STRINGS, WITNESSES = "texts", "list of strings", "list of witnesses"
CAUSES, GROUNDS = ("planned", "lost", "compromised", "left"), (
    "request_of_author", "court_order", "retention_ended", "contained_others_data")
KINDS = {  # a name that ends in ? may be absent
    "log.started.v1": {
        "country": str, "demonstration": bool, "languages?": STRINGS, "origin": str,
        "time_zone": str, "title?": TEXTS},
    "log.key_announced.v1": {"verifier_key": str},
    "log.key_rotated.v1": {
        "cause": CAUSES, "previous_key": str, "statement?": TEXTS, "verifier_key": str},
    "log.cosigning_key_announced.v1": {"verifier_key": str},
    "log.witness_policy_adopted.v1": {"policy": str, "reason?": TEXTS, "witnesses?": WITNESSES},
    "log.witnesses_overridden.v1": {"reason?": TEXTS, "unheard?": STRINGS},
    "vault.payload_erased.v1": {"entry": int, "ground": GROUNDS, "member": str},
}
WITNESS = {"name": str, "organisation?": TEXTS, "simulated": bool}
PUBLIC = {"consultation.submission_received.v1", "delivery.dispute_raised.v1",
          "services.feedback_received.v1"}
CLOCK = {"log.started.v1", "log.key_announced.v1", "vault.payload_erased.v1",
         "policy.provision_added.v1", "policy.provision_revised.v1", "policy.provision_removed.v1",
         "policy.version_published.v1", "consultation.round_opened.v1",
         "consultation.round_closed.v1", "consultation.submissions_published.v1",
         "delivery.observation_computed.v1"}


def has_type(value, kind):
    if kind is TEXTS:
        tag = re.compile("[a-z]{2,3}(-[a-z0-9]{2,8}){0,2}")
        return isinstance(value, dict) and value != {} and all(
            tag.fullmatch(name) and isinstance(text, str) and text for name, text in value.items())
    if kind is STRINGS:
        return isinstance(value, list) and all(isinstance(text, str) for text in value)
    if kind is WITNESSES:
        return isinstance(value, list) and all(has_members(part, WITNESS) for part in value)
    return value in kind if isinstance(kind, tuple) else type(value) is kind


def has_members(value, kinds):
    named = {name.rstrip("?"): kind for name, kind in kinds.items()}
    return isinstance(value, dict) and set(value) <= set(named) and all(
        has_type(value[name], named[name]) if name in value else name + "?" in kinds
        for name in named)


def has_nothing_empty(value):
    if isinstance(value, dict):
        return all(map(has_nothing_empty, value.values()))
    if isinstance(value, list):
        return value != [] and all(map(has_nothing_empty, value))
    return value is not None


def read_entry(data):
    entry = parse_canonical(data, 65_535)
    demand(has_members(entry, {"actor": dict, "at_ms": int, "fact": dict, "index": int,
                               "kind": str, "v": int}), "not the members of an entry")
    actor = entry["actor"]
    demand(has_members(actor, {"role": ("public", "officer", "clock"), "office?": str})
           and actor.get("office") != "", "not an actor")
    demand(entry["v"] == 1 and entry["index"] >= 0, "version or index")
    demand(has_nothing_empty(entry["fact"]), "an empty list or null in the fact")
    kinds = KINDS.get(entry["kind"])
    demand(kinds is None or has_members(entry["fact"], kinds), "not the members of its kind")
    return entry


def at_path(value, path):
    for step in path.split(".") if path else []:
        if isinstance(value, list) and re.fullmatch("0|[1-9][0-9]{0,8}", step):
            value = value[int(step)] if int(step) < len(value) else None
        else:
            value = value.get(step) if isinstance(value, dict) else None
    return value
