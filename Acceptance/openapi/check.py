"""Validates the OpenAPI document of a running site, then answers of every operation against it.

Sample values for variable pieces of a path are taken from answers: no identifier is written here.
"""

import csv
import io
import json
import sys
import urllib.error
import urllib.request
import xml.etree.ElementTree

from jsonschema import Draft202012Validator
from openapi_spec_validator import validate

ADDRESS = sys.argv[1]
SAMPLES = 4


def fetch(path, body=None, headers=None):
    """Status, headers and parsed body of a request."""
    request = urllib.request.Request(ADDRESS + path, data=body, headers=headers or {})
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.status, answer.headers, json.load(answer)
    except urllib.error.HTTPError as error:
        return error.code, error.headers, json.load(error)


class Checks:
    """Counts what was checked and stops at the first thing that is wrong."""

    def __init__(self, document):
        self.document = document
        self.count = 0

    def fits(self, value, schema, place):
        whole = {**schema, "components": self.document["components"]}
        problems = sorted(Draft202012Validator(whole).iter_errors(value), key=str)
        if problems:
            first = problems[0]
            sys.exit(f"{place}: {first.json_path}: {first.message}")
        self.count += 1

    def answer(self, path, template):
        operation = self.document["paths"][template]["get"]
        status, headers, value = fetch(path)
        if status != 200:
            sys.exit(f"{path}: status {status}: {value}")
        if not headers["Content-Type"].startswith("application/json"):
            sys.exit(f"{path}: Content-Type {headers['Content-Type']}")
        self.fits(value, schema_of(operation["responses"]["200"], "application/json"), path)
        return value

    def problem(self, path, status_wanted=404, **request):
        status, headers, value = fetch(path, **request)
        if status != status_wanted or headers["Content-Type"] != "application/problem+json":
            sys.exit(f"{path}: expected a problem with {status_wanted}, found {status}: {value}")
        problem = self.document["components"]["responses"]["Problem"]
        self.fits(value, schema_of(problem, "application/problem+json"), path)


    def file(self, path, template):
        """Each format of a file, asked for by its media type, is there and is what it says."""
        content = self.document["paths"][template]["get"]["responses"]["200"]["content"]
        for media_type, part in content.items():
            status, found, body = read(path, {"Accept": media_type})
            if status != 200 or found != media_type:
                sys.exit(f"{path}: asked for {media_type}, found {status} {found}")
            self.fits(parsed(media_type, body), part["schema"], path)

    def file_problem(self, path, template):
        """Something unknown is answered as the document says."""
        response = self.document["paths"][template]["get"]["responses"]["default"]
        for media_type, part in response["content"].items():
            status, found, body = read(path, {"Accept": media_type})
            if status < 400 or status > 499 or found != media_type:
                sys.exit(f"{path}: expected a problem as {media_type}, found {status} {found}")
            self.fits(parsed(media_type, body), part["schema"], path)


def read(path, headers):
    """Status, media type and bytes of a file."""
    request = urllib.request.Request(ADDRESS + path, headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.status, answer.headers["Content-Type"], answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers["Content-Type"], error.read()


def parsed(media_type, body):
    """A file as the schema of its media type sees it; what is not well formed ends the check."""
    text = body.decode("utf-8-sig")
    name = media_type.split(";")[0]
    if name.endswith("json"):
        return json.loads(text)
    if name.endswith("xml"):
        xml.etree.ElementTree.fromstring(text)
    elif name.endswith("csv"):
        rows = list(csv.reader(io.StringIO(text)))
        if len(rows) < 2 or any(len(row) != len(rows[0]) for row in rows):
            sys.exit(f"{media_type}: not a table with a header: {text[:200]}")
    elif not text.startswith("@prefix"):
        sys.exit(f"{media_type}: no Turtle: {text[:200]}")
    return text


def schema_of(response, media_type):
    return response["content"][media_type]["schema"]


def samples(checks):
    """Values for the variable pieces, found by walking the lists."""
    policies = checks.answer("/api/v1/policies", "/api/v1/policies")["policies"]
    policy = next(p for p in policies if len(p["versions"]) > 1)
    version = policy["current_version"]
    changes = fetch(f"/api/v1/policies/{policy['instrument']}/versions/{version}/changes")[2]
    revised = [c for c in changes["changes"] if c["kind"] == "revised"]
    everything = fetch("/api/v1/consultations")[2]["consultations"]
    consultation = everything[-1]["consultation"]
    base = f"/api/v1/consultations/{consultation}/rounds/1"
    round_ = fetch(base)[2]
    submissions = fetch(base + f"/submissions?limit={SAMPLES}")[2]["submissions"]
    points = fetch(base + "/unique-points?limit=1")[2]["unique_points"]
    measured = fetch("/api/v1/indicators")[2]["indicators"]
    services = fetch("/api/v1/services")[2]["services"]
    funds = [fund["fund"]["fund"] for fund in fetch("/api/v1/funds")[2]["funds"]]
    awards = [
        award["award"]
        for fund in funds for award in fetch(f"/api/v1/funds/{fund}/awards")[2]["awards"]
    ]
    payments = [
        payment["payment"]
        for award in awards for payment in fetch(f"/api/v1/awards/{award}")[2]["payments"]
    ]
    return {
        "indicator": [i["indicator"] for i in measured],
        "dispute": [d["dispute"] for d in fetch("/api/v1/disputes")[2]["disputes"]],
        "service": [s["service"] for s in services],
        "fund": funds, "award": awards, "payment": payments,
        "instrument": [policy["instrument"]],
        "version": [str(version)],
        "provision": [c["provision"] for c in revised[:SAMPLES]],
        "ordinal": ["1"],
        "consultation": [consultation],
        "round": ["1"],
        "submission": [s["submission"] for s in submissions + points],
        "theme": [t["theme"] for t in round_["themes"][:SAMPLES]],
        "index": ["0", str(submissions[0]["entry"]), str(revised[0]["entry"])],
        "size": [str(c["size"]) for c in fetch("/api/v1/checkpoints?limit=2")[2]["checkpoints"]],
        # The names of SDMX that a data portal learns from the structures.
        "flow": ["DF_IND", "SANAD,DF_IND_ALL,1.0"],
        "key": ["all"],
        "structure": ["dataflow"],
        "agency": ["SANAD"], "artefact": ["DF_IND", "DF_IND_ALL"], "release": ["1.0"],
    }


def paths_of(template, values):
    """The paths that a template gives with the samples; many values for its last piece only."""
    pieces = [piece[1:-1] for piece in template.split("/") if piece.startswith("{")]
    widest = max(pieces, key=lambda piece: len(values[piece]), default=None)
    for value in values[widest] if widest else [None]:
        path = template
        for piece in pieces:
            path = path.replace(
                "{" + piece + "}", value if piece == widest else values[piece][0]
            )
        yield path


def speak(checks):
    """Says something in the round that is open, twice with one key."""
    template = "/api/v1/consultations/{consultation}/rounds/{round}/submissions"
    operation = checks.document["paths"][template]["post"]
    consultation = fetch("/api/v1/consultations")[2]["consultations"][0]["consultation"]
    path = template.replace("{consultation}", consultation).replace("{round}", "1")
    comment = {"parts": [{"text": "From the acceptance check. ڈیجیٹل خدمات"}]}
    checks.fits(comment, operation["requestBody"]["content"]["application/json"]["schema"], path)
    body = json.dumps(comment).encode()
    headers = {"Content-Type": "application/json", "Idempotency-Key": "acceptance-check-0001"}
    status, first_headers, first = fetch(path, body, headers)
    if status != 201:
        sys.exit(f"{path}: status {status}: {first}")
    checks.fits(first, schema_of(operation["responses"]["201"], "application/json"), path)
    checks.answer(first_headers["Location"], "/api/v1/submissions/{submission}")
    if fetch(path, body, headers)[2] != first:
        sys.exit(f"{path}: a retry got another answer")
    del headers["Idempotency-Key"]
    checks.problem(path, 400, body=body, headers=headers)


def check_file(checks, template, values):
    """The formats of a file, and its problems where it can have any."""
    for path in paths_of(template, values):
        checks.file(path, template)
    if "{" in template:
        pieces = [p for p in template.split("/") if p.startswith("{")]
        unknown = template.replace(pieces[0], "98765")
        checks.file_problem(next(paths_of(unknown, values)), template)


def main():
    document = fetch("/api/openapi.json")[2]
    validate(document)
    checks = Checks(document)
    values = samples(checks)
    for template in document["paths"]:
        if not template.startswith("/api/"):
            check_file(checks, template, values)
            continue
        for path in paths_of(template, values):
            checks.answer(path, template)
        if "{" in template:
            pieces = [p for p in template.split("/") if p.startswith("{")]
            unknown = template.replace(pieces[-1], "98765")
            checks.problem(next(paths_of(unknown, values)))
    speak(checks)
    print(
        f"The document is valid OpenAPI {document['openapi']}; {len(document['paths'])} paths, "
        f"{checks.count} bodies fit their schemas."
    )


main()
