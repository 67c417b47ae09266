"""Holds a running site's SDMX service against sdmx1, pysdmx, the published JSON schemas and its
own CSV download: every number must be the same everywhere."""

import csv
import io
import json
import os
import sys
import urllib.error
import urllib.request

import sdmx
from jsonschema import Draft201909Validator
from pysdmx.api.qb import ApiVersion, DataFormat, DataQuery, RestService, StructureFormat
from pysdmx.api.qb import StructureQuery, StructureReference, StructureType
from pysdmx.api.qb.data import DataContext
from pysdmx.io import read_sdmx
from sdmx.source import Source, add_source

ADDRESS, SCHEMAS = sys.argv[1], sys.argv[2]
CHECKS = 0

# A moment is a date-time and no date: without this the schema's alternatives are both met.
FORMATS = Draft201909Validator.FORMAT_CHECKER


def fetch(path, accept="*/*"):
    request = urllib.request.Request(ADDRESS + path, headers={"Accept": accept})
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read()


def demand(holds, sentence):
    global CHECKS
    CHECKS += 1
    if not holds:
        sys.exit(sentence)


def rows(path):
    status, _, body = fetch(path)
    demand(status == 200, f"{path}: status {status}: {body[:300]}")
    return list(csv.DictReader(io.StringIO(body.decode())))


def numbers(table, dimensions):
    """Key and period -> number as text, for what has a number."""
    found = {}
    for row in table:
        key = tuple(str(row[name]) for name in dimensions + ["TIME_PERIOD"])
        demand(key not in found, f"two numbers under {key}")
        if str(row["OBS_VALUE"]) not in ("", "nan", "NaN", "None"):
            found[key] = float(row["OBS_VALUE"])
    return found


def with_pysdmx(flow, version, dimensions, wanted, style):
    service = lambda data: RestService(
        f"{ADDRESS}/sdmx/{style}", version, data_format=data,
        structure_format=StructureFormat.SDMX_ML_2_1, timeout=60)
    query = DataQuery(DataContext.DATAFLOW, "SANAD", flow, "1.0")
    for data in (DataFormat.SDMX_ML_2_1_STR, DataFormat.SDMX_CSV_2_0_0, DataFormat.SDMX_CSV_1_0_0):
        body = service(data).data(query).decode()
        message = read_sdmx(body, validate=data == DataFormat.SDMX_ML_2_1_STR)
        table = message.data[0].data.fillna("").to_dict("records")
        demand(numbers(table, dimensions) == wanted, f"pysdmx {style} {data}: other numbers")
    structures = service(DataFormat.SDMX_ML_2_1_STR).structure(
        StructureQuery(StructureType.DATAFLOW, "SANAD", flow, "1.0",
                       references=StructureReference.ALL))
    message = read_sdmx(structures.decode(), validate=True)
    demand(len(message.get_dataflows()) >= 1, "pysdmx: no dataflow")
    demand(len(message.get_data_structure_definitions()) >= 1, "pysdmx: no data structure")
    demand(len(message.get_codelists()) >= 9, "pysdmx: code lists are missing")


def with_sdmx1(flow, dimensions, wanted):
    source = Source(id="SANAD", url=f"{ADDRESS}/sdmx/v1", name="Sanad")
    if "SANAD" not in sdmx.list_sources():
        add_source(json.dumps({"id": source.id, "url": source.url, "name": source.name}))
    client = sdmx.Client("SANAD")
    flows = client.dataflow()
    demand(flow in flows.dataflow, "sdmx1: the list of flows has it not")
    structures = client.dataflow(flow)
    dsd = structures.structure["DSD" + flow[2:]]
    demand([d.id for d in dsd.dimensions] == dimensions + ["TIME_PERIOD"], "sdmx1: dimensions")
    for code in structures.codelist["CL_INDICATOR"]:
        demand("en" in code.name.localizations, f"sdmx1: {code.id} has no English name")
    data = client.data(
        flow, dsd=dsd,
        headers={"Accept": "application/vnd.sdmx.structurespecificdata+xml;version=2.1"})
    found = {}
    for part in data.data:
        for observation in part.obs:
            key = tuple(str(observation.key[name].value) for name in dimensions + ["TIME_PERIOD"])
            if observation.value not in (None, ""):
                found[key] = float(observation.value)
    demand(found == wanted, "sdmx1: other numbers than the CSV download")
    first = next(iter(wanted))
    key = ".".join(first[:-1])
    one = client.data(flow, key=key, dsd=dsd, params={"startPeriod": first[-1][:4]})
    demand(len(one.data[0].obs) >= 1, "sdmx1: a key gave nothing")


def schema(name):
    path = os.path.join(SCHEMAS, name)
    return json.load(open(path)) if os.path.exists(path) else None


def with_json(flow, dimensions, wanted):
    data = schema("data-message/tools/schemas/sdmx-json-data-schema.json")
    structure = schema("structure-message/tools/schemas/sdmx-json-structure-schema.json")
    for flat in ("", "&dimensionAtObservation=AllDimensions", "&includeHistory=true",
                 "&detail=serieskeysonly", "&detail=nodata", "&detail=dataonly"):
        message = json.loads(fetch(f"/sdmx/v1/data/{flow}?format=jsondata{flat}")[2])
        if data:
            problems = list(Draft201909Validator(data, format_checker=FORMATS).iter_errors(message))
            demand(not problems, f"SDMX-JSON {flat}: {problems[:1]}")
    message = json.loads(fetch(f"/sdmx/v1/data/{flow}?format=jsondata")[2])
    described = message["data"]["structures"][0]["dimensions"]
    name = lambda value: str(value.get("id", value.get("value")))
    found = {}
    for places, series in message["data"]["dataSets"][0]["series"].items():
        key = tuple(name(d["values"][int(p)])
                    for d, p in zip(described["series"], places.split(":")))
        for place, values in series["observations"].items():
            if values[0] is not None:
                time = name(described["observation"][0]["values"][int(place)])
                found[key + (time,)] = float(values[0])
    demand(found == wanted, "SDMX-JSON: other numbers than the CSV download")
    body = json.loads(fetch(f"/sdmx/v2/structure/dataflow/SANAD/{flow}/1.0?references=all"
                            "&format=jsonstructure")[2])
    if structure:
        problems = list(Draft201909Validator(structure, format_checker=FORMATS).iter_errors(body))
        demand(not problems, f"SDMX-JSON structure: {problems[:1]}")
    cube = json.loads(fetch(f"/sdmx/v1/data/{flow}?format=jsonstat")[2])
    demand(sorted(cube["value"].values()) == sorted(wanted.values()), "JSON-stat: other numbers")
    try:
        from jsonstat_validator import validate_jsonstat
    except ImportError:
        return
    demand(validate_jsonstat(cube), "JSON-stat: not valid")


def errors():
    for path, status, code in (
        ("/sdmx/v1/data/DF_NONE", 404, "100"), ("/sdmx/v1/data/DF_IND/A.B", 400, "150"),
        ("/sdmx/v1/data/DF_IND/A.%20...", 400, "140"),
        ("/sdmx/v1/data/DF_IND?startPeriod=x", 400, "140"),
        ("/sdmx/v1/data/DF_IND/.NO-SUCH...", 404, "100"),
        ("/sdmx/v2/availability/dataflow/SANAD/DF_IND/1.0", 501, "501"),
        ("/sdmx/v1/data/DF_IND/" + "A" * 5000, 413, "130"),
        ("/sdmx/v1/data/DF_IND?format=excel", 406, "1000"),
    ):
        found, _, body = fetch(path)
        demand(found == status, f"{path}: status {found}, expected {status}")
        demand(f'code="{code}"' in body.decode(), f"{path}: expected code {code}: {body}")
        from pysdmx.io.xml.doc_validation import validate_doc
        validate_doc(body.decode())


def main():
    all_rows = fetch("/sdmx/v1/data/DF_IND_ALL?format=csv")
    indicators = json.loads(fetch("/sdmx/v1/codelist/SANAD/CL_INDICATOR?format=jsonstructure")[2])
    codes = indicators["data"]["codelists"][0].get("codes", [])
    if not codes:
        print("no indicators are recorded yet: only errors and structures were checked")
        errors_without_data = fetch("/sdmx/v1/data/DF_IND")
        demand(errors_without_data[0] == 404, "no numbers must be no results")
        return
    demand(all_rows[0] == 200, "there are indicators and no numbers")
    errors()
    base = ["FREQ", "INDICATOR", "REF_AREA", "SEX", "AREA_TYPE"]
    for flow, dimensions in (
        ("DF_IND", base), ("DF_IND_ALL", base + ["DEFINITION_VERSION", "SERIES"])
    ):
        wanted = numbers(rows(f"/sdmx/v1/data/{flow}?format=csv"), dimensions)
        demand(wanted, f"{flow}: no numbers")
        with_pysdmx(flow, ApiVersion.V1_5_0, dimensions, wanted, "v1")
        with_pysdmx(flow, ApiVersion.V2_0_0, dimensions, wanted, "v2")
        with_sdmx1(flow, dimensions, wanted)
        with_json(flow, dimensions, wanted)
    history = fetch("/sdmx/v1/data/DF_IND?includeHistory=true")[2].decode()
    from pysdmx.io.xml.doc_validation import validate_doc
    validate_doc(history)
    status, headers, _ = fetch("/sdmx/v1/data/DF_IND")
    request = urllib.request.Request(
        ADDRESS + "/sdmx/v1/data/DF_IND", headers={"If-None-Match": headers["ETag"]})
    try:
        urllib.request.urlopen(request)
        sys.exit("an unchanged answer was sent again")
    except urllib.error.HTTPError as error:
        demand(error.code == 304, f"expected 304, found {error.code}")
    print(f"{len(codes)} indicators, {len(wanted)} numbers; {CHECKS} checks passed, 0 failed.")


main()
