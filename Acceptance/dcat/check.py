"""Checks a catalogue against the shapes of DCAT-AP 3.0.1."""

import os
import sys
import urllib.request

from pyshacl import validate
from rdflib import DCAT, DCTERMS, RDF, SH, Graph
from rdflib.compare import isomorphic

SHAPES = sys.argv[1]
NAMES = ["shapes.ttl", "dcat-ap-SHACL.ttl", "shapes_recommended.ttl"]


def violations(catalogue, name):
    """How many results of the severity that makes a catalogue invalid, and the report."""
    shapes = Graph().parse(os.path.join(SHAPES, name))
    # The published file of shapes names two property shapes that it does not describe.
    for shape, part in list(shapes.subject_objects(SH.property)):
        if (part, None, None) not in shapes:
            shapes.remove((shape, SH.property, part))
    holds, results, text = validate(catalogue, shacl_graph=shapes, allow_warnings=True)
    count = 0 if holds else text.count(":Violation\n")
    return count, text


def main():
    if sys.argv[2] == "--file":
        catalogue = Graph().parse(sys.argv[3], format="turtle")
    else:
        address = sys.argv[2]
        read = lambda path: urllib.request.urlopen(address + path, timeout=60).read()
        catalogue = Graph().parse(data=read("/catalog.ttl"), format="turtle")
        other = Graph().parse(data=read("/catalog.jsonld"), format="json-ld")
        if not isomorphic(catalogue, other):
            sys.exit("Turtle and JSON-LD say different things")
        for link in list(catalogue.objects(None, DCAT.accessURL))[:12]:
            if not str(link).startswith(address):
                sys.exit(f"{link}: elsewhere")
    datasets = list(catalogue.subjects(RDF.type, DCAT.Dataset))
    if not datasets:
        sys.exit("the catalogue lists nothing")
    for name in NAMES:
        count, text = violations(catalogue, name)
        if count and name != "shapes_recommended.ttl":
            sys.exit(f"{name}: {count} violations\n{text[:3000]}")
        print(f"{name}: {count} violations")
    # What the shapes must catch, so that passing them says something.
    for gone in (DCTERMS.title, DCAT.accessURL):
        broken = Graph()
        for triple in catalogue:
            broken.add(triple)
        broken.remove((None, gone, None))
        if len(datasets) < 1000 and violations(broken, "dcat-ap-SHACL.ttl")[0] == 0:
            sys.exit(f"without {gone} the shapes found nothing")
    print(f"{len(datasets)} datasets, {len(catalogue)} statements.")


main()
