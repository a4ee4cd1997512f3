"""The page of `banter understand report`: scores, confusions and every miss of the labelled messages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from html import escape
from pathlib import Path

from bot.understanding import pipeline
from bot.understanding.facts import Context
from bot.understanding.learning.meaning import Classifier
from bot.understanding.measure import exam
from bot.understanding.measure.exam import Outcome

_PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>What Banter understands</title>
<style>
body {{ font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem; color:
#1c2430 }}
table {{ border-collapse: collapse; margin: 1rem 0 2rem }}
th, td {{ border: 1px solid #d5dae1; padding: .25rem .5rem; text-align: left; vertical-align: top }}
td.n, th.n {{ text-align: right; font-variant-numeric: tabular-nums }}
td.same {{ background: #e6f4ea }} td.miss {{ background: #fdecea }}
.wide {{ overflow-x: auto }} .wide th {{ font-weight: normal; font-size: .8rem }}
</style>
<h1>What Banter understands</h1>
<p>{summary}</p>
<h2>Open messages</h2>{open_scores}
<h2>Messages that nobody tunes on</h2>{held_scores}
<h2>Intents: wanted (rows) and read (columns)</h2><div class="wide">{intents}</div>
<h2>Part in the decision: wanted (rows) and read (columns)</h2>{roles}
<h2>Every miss</h2>{misses}
</html>
"""


def measure(folder: Path, classifier: Classifier, categories: Mapping[str, tuple[str, ...]]) -> list[Outcome]:
    """The outcome of every labelled message in the folder."""

    def understand(text: str, context: Context) -> pipeline.Understanding:
        return pipeline.understand(text, context, classifier)

    return exam.take(exam.load(folder), understand, categories)


def write(folder: Path, classifier: Classifier, categories: Mapping[str, tuple[str, ...]], out: Path) -> str:
    """Measures, writes the page to `out`, and returns its summary in a sentence."""
    outcomes = measure(folder, classifier, categories)
    summary = summed(outcomes)
    out.write_text(page(outcomes, summary), encoding="utf-8")
    return summary


def summed(outcomes: list[Outcome]) -> str:
    """How many messages, how many right, how many false facts."""
    missed = [o for o in outcomes if not right(o)]
    false, silent = exam.false_facts(outcomes)
    return (
        f"{len(outcomes) - len(missed)} of {len(outcomes)} messages read right; "
        f"{len(false)} false facts in {silent} messages that state none."
    )


def right(outcome: Outcome) -> bool:
    """True where every judged field, and the intent if one is wanted, are as expected."""
    return not outcome.wrong and outcome.case.intent in (None, outcome.intent)


def page(outcomes: list[Outcome], summary: str) -> str:
    """The whole page."""
    return _PAGE.format(
        summary=escape(summary),
        open_scores=_scores([o for o in outcomes if not o.case.held]),
        held_scores=_scores([o for o in outcomes if o.case.held]),
        intents=_confusion(Counter((o.case.intent, o.intent) for o in outcomes if o.case.intent)),
        roles=_confusion(
            Counter((_wanted_role(o), _role(o)) for o in outcomes if "authority" in o.case.watched)
        ),
        misses=_misses([o for o in outcomes if not right(o)]),
    )


def _scores(outcomes: list[Outcome]) -> str:
    rows = []
    for field, languages in exam.scores(outcomes).items():
        for language, (good, every) in languages.items():
            rows.append([field, language, str(good), str(every), f"{good / every:.1%}"])
    return _rows(["field", "language", "right", "of", ""], rows)


def _confusion(counts: Counter[tuple[str | None, str]]) -> str:
    names = sorted({str(name) for pair in counts for name in pair})
    head = "".join(f"<th>{escape(name)}</th>" for name in ["", *names])
    body = "".join(
        (f"<tr><th>{escape(w)}</th>{''.join(_cell(w, g, counts[w, g]) for g in names)}</tr>") for w in names
    )
    return f"<table><tr>{head}</tr>{body}</table>"


def _cell(wanted: str, got: str, count: int) -> str:
    kind = "" if not count else " same" if wanted == got else " miss"
    return f'<td class="n{kind}">{count or ""}</td>'


def _wanted_role(outcome: Outcome) -> str:
    return outcome.case.expected.get("authority", "-").strip("!~")


def _role(outcome: Outcome) -> str:
    fact = next((f for f in outcome.facts if f.field == "authority"), None)
    if fact is None:
        return "-"
    return str(fact.value["role"]) if fact.state == "known" else fact.state


def _misses(missed: list[Outcome]) -> str:
    return _rows(
        ["table", "line", "language", "asked", "message", "what is wrong"], [_miss(o) for o in missed]
    )


def _miss(outcome: Outcome) -> list[str]:
    case = outcome.case
    wrong = [f"{field}: {why}" for field, why in outcome.wrong.items()]
    if case.intent not in (None, outcome.intent):
        wrong.append(f"intent: wanted {case.intent}, read {outcome.intent}")
    return [case.table, str(case.line), case.locale, case.asked or "", case.text, "; ".join(wrong)]


def _rows(head: list[str], rows: list[list[str]]) -> str:
    titles = "".join(f"<th>{escape(title)}</th>" for title in head)
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><tr>{titles}</tr>{body}</table>"
