"""Follows the links of the site as a reader without scripts would."""

import http.client
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from urllib.parse import urljoin, urlsplit

from addresses import is_page, kind, language
from page_rules import judge

# Pages of one kind differ by their content only; some of each are enough to read with care.
PER_KIND = 6


class Site:
    """One connection to the demonstration."""

    def __init__(self, base, cookie=None):
        self.base = base.rstrip("/")
        self.host = urlsplit(base).netloc
        self._headers = {"Cookie": cookie} if cookie else {}
        self._connection = http.client.HTTPConnection(self.host, timeout=30)

    def get(self, address):
        """Status, headers and body; redirects are not followed."""
        try:
            return self._get(address)
        except (http.client.HTTPException, ConnectionError):
            self._connection.close()
            return self._get(address)

    def _get(self, address):
        self._connection.request("GET", address, headers=self._headers)
        response = self._connection.getresponse()
        return response.status, response.headers, response.read()


class Crawl:
    """Pages by kind and language, each judged by its bytes."""

    def __init__(self, site, findings, only=""):
        self._site = site
        self._findings = findings
        self._only = only
        self._seen = set()
        self._read = {}
        self.styles = set()
        # Kind and language, in the order found, with the addresses that were read.
        self.pages = {}

    def run(self, starts, pool):
        waiting = [(start, "start") for start in starts]
        while waiting:
            jobs, moved = [], []
            for address, source in waiting:
                if self._is_wanted(address):
                    status, headers, body = self._site.get(address)
                    if status == 303:
                        moved.append((headers["location"], address))
                        self._leave(address)
                        continue
                    self._check_answer(address, source, status, headers)
                    jobs.append((address, pool.submit(judge, address, status, 200, body)))
            waiting = moved
            for address, job in jobs:
                verdict = job.result()
                self._keep(address, verdict)
                # The links of the gallery are samples.
                links = [] if kind(address) == "/gallery" else verdict.links
                for link in links:
                    waiting += self._ours(urljoin(address, link), address)

    def judge_missing(self, address):
        """A page that does not exist still is a page."""
        status, _, body = self._site.get(address)
        self._keep(address, judge(address, status, 404, body))

    def _is_wanted(self, address):
        if address in self._seen:
            return False
        self._seen.add(address)
        if not kind(address).startswith(self._only):
            return False
        read = self.pages.setdefault((kind(address), language(address)), [])
        if len(read) >= PER_KIND:
            return False
        read.append(address)
        return True

    def _check_answer(self, address, source, status, headers):
        if status != 200:
            self._findings.fault("link that does not lead to a page", address,
                                 f"{status}, linked from {source}")
            self._leave(address)
        elif not headers.get("content-type", "").startswith("text/html"):
            self._findings.fault("page without its type", address)

    def _leave(self, address):
        """Takes an address out of those that a browser looks at later."""
        self.pages[kind(address), language(address)].remove(address)

    def _keep(self, address, verdict):
        self._findings.counts["pages read"] += 1
        for rule, what in verdict.faults:
            self._findings.fault(rule, address, what)
        for rule, what in verdict.notes:
            self._findings.note(rule, address, what)
        self.styles.update(verdict.styles)

    def _ours(self, link, source):
        parts = urlsplit(link)
        if parts.netloc or parts.scheme:
            return []
        address = parts.path + ("?" + parts.query if parts.query else "")
        if is_page(address):
            return [(address, source)]
        self._file(address, source)
        return []

    def _file(self, address, source):
        """A download must be there; two of a kind are asked for."""
        folder = address.rsplit("/", 1)[0]
        asked = self._read.setdefault(folder, set())
        if address in asked or len(asked) >= 2:
            return
        asked.add(address)
        status, _, _ = self._site.get(address)
        self._findings.counts["files asked for"] += 1
        if status not in (200, 303):
            self._findings.fault("file that is not there", address, f"{status}, from {source}")


def workers():
    # Fresh processes: a forked copy of a running browser driver would wait for it forever.
    return ProcessPoolExecutor(max_workers=2, mp_context=multiprocessing.get_context("spawn"))
