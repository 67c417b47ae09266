"""The guided tour, walked by hand: pointer and keyboard, scripts off, as the tour is printed."""

from urllib.parse import urlsplit

from addresses import kind, language
from page_rules import judge
from render_rules import NARROW, watched


class Story:
    """One visitor's browser, and what it was shown in answer to forms."""

    def __init__(self, browser, site, tour, findings):
        self._site = site
        self._tour = tour
        self._findings = findings
        self._context = browser.new_context(java_script_enabled=False, viewport=NARROW)
        self._context.set_default_timeout(120_000)
        self._page = watched(self._context, site, findings)
        # Pages that only a form leads to, with the status and the bytes that came.
        self.answers = []

    def run(self):
        """Walks every step; a step that fails does not hide the next."""
        steps = (
            self._follow_the_sentence, self._follow_the_number, self._look_up_the_receipt, self._mistype_a_code,
            self._comment_in_urdu, self._cheat, self._sign_in,
        )
        for step in steps:
            try:
                step()
                self._findings.counts["steps of the story"] += 1
            except Exception as error:  # Whatever stops a visitor is a fault of the site.
                lines = [line for line in str(error).splitlines() if line.strip()]
                self._findings.fault(
                    f"story{step.__name__.replace('_', ' ')}", self._page.url,
                    " ".join(lines[:2]) or type(error).__name__)

    @property
    def cookie(self):
        cookies = self._context.cookies()
        return cookies[0] if cookies else None

    def close(self):
        self._context.close()

    def _follow_the_sentence(self):
        for address in (self._tour.sentence, self._tour.sentence_in_urdu):
            self._page.goto(self._site.base + address)
            self._expect(self._page.locator(".chain, .chain__entry").count() > 0, "no chain")
            self._press(self._link("/submissions/"))
            self._expect(kind(self._page.url) == "/submissions/*", "no submission behind it")
            self._expect(language(self._page.url) == language(address), "language lost")
            self._press(self._link("/ledger/entries/"))
            self._expect(kind(self._page.url) == "/ledger/entries/*", "no entry behind it")

    def _follow_the_number(self):
        for address in (self._tour.number, self._tour.number.replace("/en/", "/ur/")):
            self._page.goto(self._site.base + address)
            self._expect(self._page.locator("svg[role=img]").count() > 0, "no line is drawn")
            self._expect(self._page.locator("table").count() > 0, "no table beside the line")
            self._press(self._link("/recompute"))
            self._expect("/recompute" in self._page.url, "it cannot be computed again")
            self._press(self._link("/ledger/entries/"))
            self._expect(kind(self._page.url) == "/ledger/entries/*", "no entry behind it")

    def _look_up_the_receipt(self):
        self._page.goto(self._site.base + self._tour.find)
        self._page.locator("[name=code]").fill(self._tour.code.upper().replace("-", " "))
        self._press(self._button())
        self._expect(kind(self._page.url) == "/submissions/*", "the printed code finds nothing")
        self._expect(self._page.locator("mark").count() > 0, "no marked words on the submission")

    def _mistype_a_code(self):
        self._page.goto(self._site.base + self._tour.find.replace("/en/", "/ur/"))
        self._page.locator("[name=code]").fill("abc")
        self._press(self._button(), 422)
        self._expect(self._page.locator(".error-summary a[href='#code']").count() == 1,
                     "the summary does not lead to the field")
        self._expect(self._page.locator("[name=code]").input_value() == "abc", "form not refilled")

    def _comment_in_urdu(self):
        words = "ہمارے گاؤں میں نیٹ ورک نہیں آتا، اس لیے بچے سبق نہیں دیکھ سکتے۔"
        self._page.goto(self._site.base + "/ur/consultations")
        self._press(self._link("/consultations/"))
        self._press(self._link("/comment"))
        self._press(self._button(), 422)
        self._expect(self._page.locator(".error-summary a").count() > 0, "empty comment accepted")
        self._page.locator("textarea").fill(words)
        self._press(self._button())
        self._expect(words in self._page.locator("main").inner_text(), "words not shown to check")
        form = self._page.locator("main form[method=post]").last
        sent_to = self._site.base + form.get_attribute("action")
        fields = {field.get_attribute("name"): field.get_attribute("value")
                  for field in form.locator("input").all()}
        receipt = self._press(self._button())
        self._expect(words in self._page.locator("main").inner_text(), "words not on the receipt")
        again = self._context.request.post(sent_to, form=fields, max_redirects=0)
        self._expect(again.status == 303 and again.headers["location"] == receipt,
                     "a double press gives another receipt")

    def _cheat(self):
        self._page.goto(self._site.base + self._tour.cheat)
        self._press(self._button())
        caught = self._page.locator("main section .tag--done").count()
        cheats = self._page.locator("main section").count()
        self._expect(cheats >= 6 and caught == cheats, f"{caught} of {cheats} cheats caught")

    def _sign_in(self):
        self._page.goto(self._site.base + self._tour.sign_in)
        self._expect(self._page.locator("[name=link]").input_value() != "", "code not filled in")
        self._press(self._button())
        self._expect(kind(self._page.url) == "/desk", "the printed link does not sign in")

    def _link(self, part):
        return self._page.locator(f"main a[href*='{part}']").first

    def _button(self):
        return self._page.locator("main form[method=post] button").first

    def _press(self, control, status=200):
        """Presses, judges the page that follows, and returns its address."""
        with self._page.expect_event(
                "response", lambda answer: not 300 <= answer.status < 400
                and answer.request.is_navigation_request()) as answered:
            control.click()
        answer = answered.value
        self._page.wait_for_load_state()
        parts = urlsplit(answer.url)
        address = parts.path + ("?" + parts.query if parts.query else "")
        body = answer.body()
        verdict = judge(address, answer.status, status, body)
        for rule, what in verdict.faults:
            self._findings.fault(rule, f"{address} ({answer.request.method})", what)
        if answer.request.method == "POST" or "receipt" in kind(address):
            self.answers.append((address, body))
        return address

    @staticmethod
    def _expect(holds, otherwise):
        if not holds:
            raise AssertionError(otherwise)
