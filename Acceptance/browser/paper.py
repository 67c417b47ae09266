"""A page on paper: the words, and nothing to press."""

import shutil
import subprocess
import tempfile
from pathlib import Path

# A table of contents is part of a text; the rest is for pressing.
LOOK = """() => [...document.querySelectorAll(
  'nav:not(.contents), .navigation, .skip-link, .header__language, .breadcrumbs, form, .buttons')]
  .filter(e => e.getClientRects().length).map(e => e.tagName + '.' + e.className)"""


def check(browser, site, addresses, findings):
    context = browser.new_context()
    page = context.new_page()
    for address in addresses:
        page.goto(site.base + address)
        navigation = page.locator(".navigation__link").first.inner_text()
        title = page.locator("h1").inner_text()
        page.emulate_media(media="print")
        for left in page.evaluate(LOOK):
            findings.fault("navigation on paper", address, left)
        with tempfile.TemporaryDirectory() as folder:
            paper = Path(folder, "page.pdf")
            page.pdf(path=paper, prefer_css_page_size=True)
            findings.counts["pages printed"] += 1
            if paper.stat().st_size < 2000:
                findings.fault("paper", address, "the PDF is empty")
            _read(paper, title, navigation, address, findings)
        page.emulate_media(media="screen")
    context.close()


def _read(paper, title, navigation, address, findings):
    """The words on the PDF. Only English: pdftotext reorders joined script."""
    if shutil.which("pdftotext") is None or not address.startswith("/en/"):
        return
    text = subprocess.run(
        ["pdftotext", str(paper), "-"], check=True, capture_output=True, text=True).stdout
    lines = [line.strip() for line in text.splitlines()]
    if title.split()[0] not in text:
        findings.fault("paper", address, "the title is missing")
    if navigation in lines:
        findings.fault("navigation on paper", address, navigation)
