"""axe-core on a representative of every kind of page, in light and in dark."""

from axe_playwright_python.base import AXE_SCRIPT
from render_rules import watched

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
COLOUR_RULES = ["color-contrast", "link-in-text-block"]

RUN = """async options => {
  const results = await axe.run(document, { ...options, resultTypes: ['violations'] });
  return results.violations.map(found => [
    found.id, found.nodes.length, found.nodes[0].target.join(' '),
    (found.nodes[0].any[0] || found.nodes[0].all[0] || found.nodes[0].none[0] || {}).message || '',
  ]);
}"""

# axe takes joined Arabic script for an icon font and says nothing about its colours.
REPLACE_ARABIC = """() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    walker.currentNode.data = walker.currentNode.data.replace(/\\p{Script=Arabic}/gu, 'x');
  }
}"""


class Accessibility:
    """A browser with scripts, since axe is one; transitions are off so that colours have settled."""

    def __init__(self, browser, site, findings, cookie=None):
        self._site = site
        self._findings = findings
        self._context = browser.new_context(
            viewport={"width": 1000, "height": 800}, reduced_motion="reduce")
        if cookie:
            self._context.add_cookies([cookie])
        self._page = watched(self._context, site, findings)

    def check(self, address):
        self._page.goto(self._site.base + address)
        self._run(address)

    def check_answer(self, address, body):
        """Checks a page that only a form leads to, from the bytes that came."""
        url = self._site.base + address
        self._page.route(
            url, lambda route: route.fulfill(body=body, content_type="text/html; charset=utf-8"))
        self._page.goto(url)
        self._run(address)
        self._page.unroute(url)

    def _run(self, address):
        self._findings.counts["pages checked by axe"] += 1
        self._page.emulate_media(color_scheme="light")
        self._page.evaluate(AXE_SCRIPT)
        structure = {"runOnly": {"type": "tag", "values": TAGS},
                     "rules": {rule: {"enabled": False} for rule in COLOUR_RULES}}
        self._report(address, "", structure)
        self._page.evaluate(REPLACE_ARABIC)
        colours = {"runOnly": {"type": "rule", "values": COLOUR_RULES}}
        for scheme in ("light", "dark"):
            self._page.emulate_media(color_scheme=scheme)
            self._report(address, scheme, colours)

    def _report(self, address, scheme, options):
        for rule, count, target, message in self._page.evaluate(RUN, options):
            self._findings.fault(
                f"axe {rule}", f"{address} {scheme}".rstrip(), f"{count} × {target}: {message}")

    def close(self):
        self._context.close()
