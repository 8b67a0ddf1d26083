"""Pages as a reader and a screen reader get them: a Chromium that reaches no network, and axe."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Route, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome")
WCAG = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")


@dataclass
class OpenPage:
    """A page, and what it asked for outside its own file or server (which it did not get)."""

    page: Page
    outside_requests: list[str] = field(default_factory=list)

    def accessibility_faults(self) -> list[str]:
        """What axe finds by the WCAG 2.2 AA rules: rule, why, and the elements."""
        only = {"runOnly": {"type": "tag", "values": list(WCAG)}, "resultTypes": ["violations"]}
        found = Axe().run(self.page, options=only).response["violations"]
        return [
            f"{each['id']}: {each['help']}: {[node['target'] for node in each['nodes']]}"
            for each in found
        ]


def chromium() -> str:
    """The path of the distribution's Chromium."""
    found = next((path for path in map(shutil.which, NAMES) if path), None)
    assert found, "no Chromium: run tests/browser/ensure-chromium, which installs it or says how"
    return found


@contextmanager
def started_browser() -> Iterator[Browser]:
    """A headless Chromium; root may not use its sandbox."""
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=arguments)
        yield browser
        browser.close()


@contextmanager
def opened(browser: Browser, what: Path | str) -> Iterator[OpenPage]:
    """Open a file, or an address on this machine, at the width of a laptop."""
    address = what.resolve().as_uri() if isinstance(what, Path) else what
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="nb-NO")
    try:
        shown = OpenPage(context.new_page())
        shown.page.route("**/*", lambda route: let_through(route, shown.outside_requests))
        shown.page.goto(address)
        yield shown
    finally:
        context.close()


def let_through(route: Route, outside_requests: list[str]) -> None:
    """Serve what lies on this machine; note and refuse the rest."""
    if route.request.url.startswith(("file:", "data:", "http://127.0.0.1:", "http://localhost:")):
        route.continue_()
    else:
        outside_requests.append(route.request.url)
        route.abort()
