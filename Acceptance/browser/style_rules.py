"""The style sheet must fit one round trip."""

import gzip

CEILING = 14_000


def check(site, addresses, findings):
    if not addresses:
        findings.fault("style sheet", "no page names one")
    weight = 0
    for address in sorted(addresses):
        status, headers, body = site.get(address)
        if status != 200 or not headers.get("content-type", "").startswith("text/css"):
            findings.fault("style sheet", address, str(status))
        weight += len(gzip.compress(body, 6))
    findings.counts["bytes of CSS, compressed"] = weight
    if weight > CEILING:
        findings.fault("style sheet", "too heavy", f"{weight} bytes compressed")
