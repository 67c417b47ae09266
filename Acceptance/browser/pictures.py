"""Pictures of the main pages, for people to look at."""

from pathlib import Path

from addresses import kind

WIDTHS = (1000, 360)


def take(browser, site, addresses, folder, cookie=None):
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for width in WIDTHS:
        context = browser.new_context(
            java_script_enabled=False, viewport={"width": width, "height": 800})
        if cookie:
            context.add_cookies([cookie])
        page = context.new_page()
        for address in addresses:
            page.goto(site.base + address)
            page.screenshot(path=folder / f"{_name(address)}-{width}.png", full_page=True)
        context.close()


def _name(address):
    language = address.split("/")[1]
    name = kind(address).strip("/").replace("/", "-").replace("*", "x").replace("?", "-by-")
    return f"{name or 'home'}-{language}"
