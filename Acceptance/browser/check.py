"""Reads what the demonstration printed, runs every check against it, and reports."""

import faulthandler
import os
import sys
import time
from pathlib import Path

import paper
import pictures
import style_rules
from accessibility import Accessibility
from addresses import LANGUAGES, kind
from crawl import Crawl, Site, workers
from findings import Findings
from playwright.sync_api import sync_playwright
from render_rules import Renderer
from story import Story
from tour import Tour

# Seconds after which the run is stuck and says where.
TIME_LIMIT = 400

# Pages that the navigation leads to, and those that only the printed tour names.
STARTS = ("", "/policies", "/consultations", "/scorecard", "/services", "/money", "/reports",
          "/disputes", "/ledger", "/verify", "/find", "/gallery",
          "/desk/sign-in", "/demo/cheat")


def main():
    began = time.monotonic()
    faulthandler.dump_traceback_later(TIME_LIMIT, exit=True)
    tour = Tour(Path(sys.argv[1]).read_text(encoding="utf-8"))
    findings = Findings()
    with workers() as pool, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ["SANAD_CHROMIUM"], args=["--no-sandbox"])
        say = Stages(began)
        public = crawl_public(tour, findings, pool)
        say("public pages read")
        story = Story(browser, Site(tour.base), tour, findings)
        story.run()
        say("story walked")
        desk = crawl_desk(tour, story.cookie, findings, pool)
        say("desk read")
        look(browser, Site(tour.base), public, findings, answers=story.answers)
        say("public pages looked at")
        look(browser, Site(tour.base), desk, findings, cookie=story.cookie)
        say("desk looked at")
        texts = [pages[0] for (name, _), pages in public.items()
                 if name in ("/policies/*/versions/*", "/ledger/entries/*")]
        paper.check(browser, Site(tour.base), texts, findings)
        photograph(browser, Site(tour.base), public)
        photograph(browser, Site(tour.base), desk, story.cookie)
        story.close()
        browser.close()
    findings.write()
    print(f"browser: {'FAILED' if findings.has_faults else 'all of it holds'}"
          f" in {time.monotonic() - began:.0f} s")
    return 1 if findings.has_faults else 0


class Stages:
    """Says how far the run is, since a run takes minutes."""

    def __init__(self, began):
        self._began = began

    def __call__(self, done):
        print(f"browser: {time.monotonic() - self._began:4.0f} s  {done}", flush=True)


def crawl_public(tour, findings, pool):
    site = Site(tour.base)
    crawl = Crawl(site, findings)
    starts = [f"/{language}{start}" for start in STARTS for language in LANGUAGES]
    crawl.run(starts + [tour.sentence, tour.sentence_in_urdu], pool)
    for language in LANGUAGES:
        missing = f"/{language}/no-such-page"
        crawl.judge_missing(missing)
        crawl.pages[kind(missing), language] = [missing]
    style_rules.check(site, crawl.styles, findings)
    return {found: pages for found, pages in crawl.pages.items() if pages}


def crawl_desk(tour, cookie, findings, pool):
    if cookie is None:
        findings.fault("desk", "nobody is signed in")
        return {}
    crawl = Crawl(Site(tour.base, f"{cookie['name']}={cookie['value']}"), findings,
                  only="/desk")
    crawl.run([f"/{language}/desk" for language in LANGUAGES], pool)
    return {found: pages for found, pages in crawl.pages.items() if pages}


def look(browser, site, pages, findings, cookie=None, answers=()):
    """Lays out and examines the first page of every kind, in both languages."""
    renderer = Renderer(browser, site, findings, cookie)
    axe = Accessibility(browser, site, findings, cookie)
    for key in sorted(pages):
        for address in pages[key][:2]:
            renderer.check(address)
        axe.check(pages[key][0])
    seen = set()
    for address, body in answers:
        if (kind(address), len(body)) not in seen:
            seen.add((kind(address), len(body)))
            axe.check_answer(address, body)
    renderer.close()
    axe.close()


def photograph(browser, site, pages, cookie=None):
    folder = os.environ.get("SANAD_SCREENSHOTS")
    if folder:
        addresses = [found[0] for _, found in sorted(pages.items())]
        pictures.take(browser, site, addresses, folder, cookie)


if __name__ == "__main__":
    sys.exit(main())
