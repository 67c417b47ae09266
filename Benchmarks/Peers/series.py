"""One quarterly series out of PyPI's dsss, an SDMX REST server. It reads no key out of a query:
its flow holds just the forty numbers that one of our queries is answered with."""
import logging

import sdmx
from dsss.starlette import build_app
from dsss.store import DictStore
from sdmx.model import common, v21

QUARTERS = [f"{year}-Q{quarter}" for year in range(2015, 2025) for quarter in range(1, 5)]
DIMENSIONS = {"FREQ": "Q", "INDICATOR": "ind-1", "REF_AREA": "AREA-1", "SEX": "_T", "AGE": "_T"}


def structure(agency):
    definition = v21.DataStructureDefinition(id="DF_IND", maintainer=agency, version="1.0")
    for name in [*DIMENSIONS, "TIME_PERIOD"]:
        definition.dimensions.getdefault(id=name)
    definition.measures.getdefault(id="OBS_VALUE")
    return definition


def serve():
    logging.disable(logging.INFO)
    agency = common.Agency(id="SANAD")
    definition = structure(agency)
    flow = v21.DataflowDefinition(
        id="DF_IND", maintainer=agency, version="1.0", structure=definition)
    numbers = v21.DataSet(described_by=flow, structured_by=definition)
    numbers.add_obs([
        v21.Observation(
            dimension=definition.make_key(v21.Key, {**DIMENSIONS, "TIME_PERIOD": quarter}),
            value=1000 + place)
        for place, quarter in enumerate(QUARTERS)])
    store = DictStore()
    for artefact in (definition, flow, numbers):
        store.set(artefact)
    return build_app(store=store, debug=False)
