"""What a page must keep on a narrow screen with scripts off: it fits, and fingers hit."""

from urllib.parse import urlsplit

NARROW = {"width": 320, "height": 640}

# What sticks out, except inside boxes that scroll by themselves.
OVERFLOW = """() => {
  const root = document.documentElement;
  const excess = root.scrollWidth - root.clientWidth;
  if (excess <= 0) return null;
  const scrolls = e => e && (getComputedStyle(e).overflowX !== 'visible' || scrolls(e.parentElement));
  const out = [...document.body.querySelectorAll('*')].filter(e => {
    const box = e.getBoundingClientRect();
    return box.width && (box.right > root.clientWidth + 0.5 || box.left < -0.5)
      && !scrolls(e.parentElement) && !e.closest('.skip-link, .visually-hidden');
  });
  return excess + ' px: ' + out.slice(-3).map(e => e.tagName + '.' + e.className).join(' ');
}"""

# Controls that stand alone; a link inside a sentence is exempt (WCAG 2.5.8) and left to axe.
TARGETS = """() => {
  const found = [];
  for (const e of document.querySelectorAll(
      'a[href], button, select, textarea, summary, input:not([type=hidden])')) {
    const box = e.getBoundingClientRect();
    const isInline = getComputedStyle(e).display === 'inline';
    if (!box.width || isInline || e.matches('.skip-link')) continue;
    const isTick = e.matches('[type=radio], [type=checkbox]');
    const place = e.className || e.parentElement.closest('[class]').className;
    found.push([e.tagName.toLowerCase() + ' in ' + place, Math.min(box.width, box.height), isTick]);
  }
  return found;
}"""


class Renderer:
    """A browser without scripts, 320 pixels wide."""

    def __init__(self, browser, site, findings, cookie=None):
        self._site = site
        self._findings = findings
        self._context = browser.new_context(java_script_enabled=False, viewport=NARROW)
        if cookie:
            self._context.add_cookies([cookie])
        self._page = watched(self._context, site, findings)

    def check(self, address):
        self._page.goto(self._site.base + address)
        self._findings.counts["pages laid out at 320 px"] += 1
        excess = self._page.evaluate(OVERFLOW)
        if excess:
            self._findings.fault("sideways scroll at 320 px", address, excess)
        for name, size, is_tick in self._page.evaluate(TARGETS):
            if size < 24:
                self._findings.fault("target under 24 px", address, f"{name} {size:.0f}")
            elif size < 44 and not is_tick:
                self._findings.note("target under 44 px", name)

    def close(self):
        self._context.close()


def watched(context, site, findings):
    """A page that reports what a careful reader would see in the developer tools."""
    page = context.new_page()
    page.on("console", lambda said: _said(said, page, findings))
    page.on("pageerror", lambda error: findings.fault("script error", page.url, str(error)))
    page.on("request", lambda request: _asked(request, site, page, findings))
    return page


def _said(said, page, findings):
    # The browser itself reports an answer of 4xx, which is right for a refusal.
    if said.type == "error" and "status of 4" not in said.text:
        findings.fault("console error", page.url, said.text[:200])


def _asked(request, site, page, findings):
    parts = urlsplit(request.url)
    if parts.scheme != "data" and parts.netloc != site.host:
        findings.fault("request to another host", page.url, request.url)
