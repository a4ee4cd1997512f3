"""What the widget costs a page: bytes, requests, script, blocking, layout shift, and how quickly it opens.

    python bench/widget.py [--runs 5] [--slowdown 4]

Measured in Chromium with its processor slowed down, on a page with nothing else on it, against the tests' scripted
server; times are medians over the runs. The exit status is 1 when a gate is missed (times have targets only: they hang
on the machine).
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
from pathlib import Path

from playwright.sync_api import Browser, Page

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests" / "browser"))

from widget_harness import DIST, FakeChat, chromium, context_for, serve  # noqa: E402

WATCH = """
window.shift = 0; window.blocked = 0;
new PerformanceObserver((list) => { for (const one of list.getEntries()) if (!one.hadRecentInput) shift += one.value })
  .observe({ type: 'layout-shift', buffered: true });
new PerformanceObserver((list) => { for (const one of list.getEntries()) blocked += Math.max(0, one.duration - 50) })
  .observe({ type: 'longtask', buffered: true });
"""
CLICK = """() => new Promise((done) => {
  const root = document.querySelector('banter-chat').shadowRoot, from = performance.now();
  const look = () => {
    const panel = root.querySelector('.panel');
    if (panel && !panel.hidden) requestAnimationFrame(() => done(performance.now() - from));
    else requestAnimationFrame(look);
  };
  root.querySelector('.launcher').click();
  look();
})"""


def main() -> int:
    """Measure and print each figure beside its target and gate."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--slowdown", type=float, default=4.0)
    asked = parser.parse_args()
    fake = FakeChat()
    with serve(fake) as address, chromium() as browser:
        empty = [visit(browser, address + "/privacy", asked.slowdown, fake) for _ in range(asked.runs)]
        runs = [visit(browser, address + "/page", asked.slowdown, fake) for _ in range(asked.runs)]
    found = {name: statistics.median(run[name] for run in runs) for name in runs[0]}
    found["script at load, ms"] -= statistics.median(run["script at load, ms"] for run in empty)
    return report(found)


def visit(browser: Browser, url: str, slowdown: float, fake: FakeChat) -> dict[str, float]:
    """One visit: load, then, where there is a chat, show intent and open."""
    fake.reset()
    context = context_for(browser)
    page = context.new_page()
    page.add_init_script(WATCH)
    protocol = context.new_cdp_session(page)
    protocol.send("Emulation.setCPUThrottlingRate", {"rate": slowdown})
    protocol.send("Performance.enable")
    page.goto(url)
    page.wait_for_timeout(400)
    metrics = {one["name"]: one["value"] for one in protocol.send("Performance.getMetrics")["metrics"]}
    found = {
        "script at load, ms": metrics["ScriptDuration"] * 1000,
        "blocking time, ms": page.evaluate("blocked"),
    }
    found["requests at load"] = sum(path.startswith(("/v1/", "/api/")) for _, path in fake.requests)
    if page.locator("banter-chat").count():
        found["opening after intent, ms"] = opening(page)
        found["requests for the panel"] = sum(path.startswith("/v1/panel") for _, path in fake.requests)
    found["layout shift"] = page.evaluate("shift")
    context.close()
    return found


def opening(page: Page) -> float:
    """Milliseconds from the click to the open panel's first frame, the pointer having come before."""
    page.locator("banter-chat .launcher").hover()
    page.locator("banter-chat .panel").wait_for(state="attached")
    page.wait_for_timeout(200)
    took = float(page.evaluate(CLICK))
    page.wait_for_timeout(300)
    return took


def report(found: dict[str, float]) -> int:
    """Print the figures; 1 when a gate is missed."""
    sizes = json.loads((DIST / "manifest.json").read_text())["brotli"]
    rows: list[tuple[str, float, float, float | None]] = [
        ("bytes at load, brotli", sizes["load"], 4096, 5120),
        ("bytes in all, brotli", sizes["all"], 12288, 15360),
        ("requests at load", found["requests at load"], 1, 1),
        ("requests for the panel", found["requests for the panel"], 1, 1),
        ("script at load, ms", found["script at load, ms"], 50, None),
        ("blocking time, ms", found["blocking time, ms"], 0, None),
        ("opening after intent, ms", found["opening after intent, ms"], 100, None),
        ("layout shift", found["layout shift"], 0, 0),
    ]
    missed = False
    for name, value, target, gate in rows:
        over = gate is not None and value > gate
        missed = missed or over
        verdict = "MISSED" if over else "over target" if value > target else "ok"
        print(
            f"{name:<28} {value:>9.1f}   target {target:>6}   gate {'-' if gate is None else gate:>6}   {verdict}"
        )
    return int(missed)


if __name__ == "__main__":
    raise SystemExit(main())
