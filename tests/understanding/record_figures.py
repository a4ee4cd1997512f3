"""Writes recorded.yml anew from what is measured now: `python tests/understanding/record_figures.py`. Only after a gain."""

from __future__ import annotations

import math
import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parent)]

from understanding_model import CASES, categories, classifier  # noqa: E402

from bot.understanding.measure import exam, report  # noqa: E402
from bot.understanding.measure.exam import Outcome  # noqa: E402

HEAD = """# What was measured when this was last recorded; `make test` fails below `open`. `held` is only reported: nobody tunes on it.
# Record anew (record_figures.py) with every gain, never to make a loss pass.
"""


def main() -> None:
    outcomes = report.measure(CASES, classifier(), categories())
    kept_open, held = ([o for o in outcomes if o.case.held is kept] for kept in (False, True))
    text = HEAD + _section("open", kept_open) + _section("held", held)
    (false, silent), (held_false, held_silent) = exam.false_facts(kept_open), exam.false_facts(held)
    text += "# The share of messages that state nothing in which a fact may be read; "
    text += f"measured {len(false)} of {silent} open, {len(held_false)} of {held_silent} held.\nfalse_facts: 0.01\n"
    (Path(__file__).parent / "recorded.yml").write_text(text, encoding="utf-8")
    print(text)


def _section(name: str, outcomes: list[Outcome]) -> str:
    lines = [f"{name}:"]
    for field, languages in exam.scores(outcomes).items():
        cells = (
            f"{language}: {math.floor(1000 * right / every) / 1000:g}"
            for language, (right, every) in languages.items()
        )
        lines.append(f"  {field}: {{{', '.join(cells)}}}")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
