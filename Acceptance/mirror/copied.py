"""Writes a site as files, follows every link of it, and opens it in a browser from its folder."""
import html
import os
import re
import subprocess

from support import BIN, WORK, check, run, skip

LINK = re.compile(r'(?:href|src|action)="([^"]*)"')


def run_browser(chromium, page):
    done = subprocess.run(
        [chromium, "--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=2000",
         "--user-data-dir=" + os.path.join(WORK, "browser"), "--dump-dom", "file://" + page],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=40)
    return done.stdout.decode("utf-8", "replace")


def small_site():
    """A new site with a policy, small enough for every page of it to be written."""
    place = ["--data", os.path.join(WORK, "small")]
    server = subprocess.Popen(
        [os.path.join(BIN, "sanad"), "serve", "--port", "0", *place],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    for line in server.stdout:
        if b"Stop with" in line:
            break
    server.terminate()
    server.wait(timeout=30)
    text = os.path.join(WORK, "policy.md")
    with open(text, "w", encoding="utf-8") as file:
        file.write("# A policy\n\n## 1 Purpose\n\nEverybody may read the record.\n")
    run("import", "policy", text, "--instrument", "policy-2026", "--publish", "final", *place)
    server = subprocess.Popen(
        [os.path.join(BIN, "sanad"), "serve", "--port", "0", *place],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    for line in server.stdout:
        if b"Stop with" in line:
            break
    return place, server


def broken_links(folder):
    broken, links = [], 0
    for parent, _, names in os.walk(folder):
        for name in names:
            if not name.endswith(".html"):
                continue
            path = os.path.join(parent, name)
            with open(path, encoding="utf-8") as file:
                for link in LINK.findall(file.read()):
                    link = html.unescape(link).split("#")[0]
                    if not link or link.startswith(("http", "data:")):
                        continue
                    links += 1
                    if not os.path.isfile(os.path.normpath(os.path.join(parent, link))):
                        broken.append(f"{path}: {link}")
    return broken, links


def same_trees(first, second):
    return subprocess.run(["diff", "-rq", first, second], stdout=subprocess.PIPE).stdout.decode()


def run_checks(folder):
    broken, links = broken_links(folder)
    check(f"every link of the copy leads to a file ({links} links)", links > 500 and not broken,
          broken[:5])
    verified = run(os.path.join(folder, "log"), program="sanad-verify")
    check("the log of the copy is sound", verified.status == 0, verified)
    chromium = os.environ["SANAD_CHROMIUM"]
    if not os.access(chromium, os.X_OK):
        return skip("the copy opens in a browser", f"{chromium} is missing")
    for page, words in (("en/index.html", "A copy of"), ("ur/ledger/index.html", "اصل سائٹ")):
        shown = run_browser(chromium, os.path.join(folder, page))
        check(f"{page} opens from its folder", words in shown and "header__name" in shown,
              shown[:500])


def run_copy():
    """All checks of this file."""
    place, server = small_site()
    folders = [os.path.join(WORK, name) for name in ("copy", "again")]
    try:
        for folder in folders:
            written = run("export", "site", folder, *place)
            check("a site is written as files while it is served", written.status == 0, written)
    finally:
        server.terminate()
        server.wait(timeout=30)
    difference = same_trees(*folders)
    check("the same log gives the same bytes", not difference, difference)
    run_checks(folders[0])
