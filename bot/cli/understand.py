"""`banter understand`: what the bot reads in a message, for people (one message) and for programs (JSON lines)."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping
from datetime import datetime, timezone
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Any

import typer

from bot.settings import ROOT
from bot.understanding import pipeline
from bot.understanding.facts import FIELDS, Context
from bot.understanding.language import of_locale
from bot.understanding.learning import training
from bot.understanding.learning.meaning import Classifier

EXAMPLES = ROOT / "data" / "nlu"
FLOW = ROOT / "data" / "flows" / "default.yml"
_COUNTRIES = {"en": "US", "de": "DE", "es": "ES"}
_CURRENCIES = {
    "US": "USD",
    "GB": "GBP",
    "CH": "CHF",
    "CA": "CAD",
    "AU": "AUD",
    "NZ": "NZD",
    "IN": "INR",
    "MX": "MXN",
}


class BadLine(ValueError):
    """A line of input that says nothing to understand; its text tells the program what to mend."""


def register(app: typer.Typer) -> None:
    """Hang `banter understand` into the command line."""
    app.command("understand")(understand)


def understand(
    text: Annotated[
        str, typer.Argument(help="A message, `-` for JSON lines on standard input, or `report`.")
    ],
    asked: Annotated[
        str | None, typer.Option(help="The field the bot just asked for, such as budget.")
    ] = None,
    locale: Annotated[str, typer.Option(help="The page's locale.")] = "en",
    now: Annotated[
        str | None, typer.Option(help="The moment of the message, ISO 8601; default: now.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document a message.")] = False,
    out: Annotated[Path, typer.Option(help="Where `report` writes its page.")] = Path("understanding.html"),
) -> None:
    """Facts, intent and language of a message, with the visitor's words and how sure.

    With `-`, each line of standard input is {"text", "asked"?, "locale"?, "now"?} and one JSON line answers each; the options
    hold where a line leaves them out. A line that is none gets {"error"}, and the exit status is 1 at the end.
    `report` measures the labelled messages of the tests and writes a page with every confusion and every miss.
    """
    if text == "report":
        _report(out)
        return
    options = {"asked": asked, "locale": locale, "now": now}
    if text == "-":
        raise typer.Exit(answer(sys.stdin, sys.stdout, options))
    try:
        found = _understood({**options, "text": text})
    except BadLine as error:
        typer.echo(f"banter understand: {error}", err=True)
        raise typer.Exit(2) from None
    typer.echo(json.dumps(found.as_dict(), ensure_ascii=True) if as_json else _shown(found))


def answer(lines: Iterable[str], out: Any, options: Mapping[str, Any] = MappingProxyType({})) -> int:
    """One JSON line for each that is not blank, read with `options` where it says nothing else; 1 if any was bad, else 0."""
    status = 0
    for line in lines:
        if not line.strip():
            continue
        try:
            reply = _understood({**options, **_object(line)}).as_dict()
        except BadLine as error:
            reply, status = {"error": str(error)}, 1
        out.write(json.dumps(reply, ensure_ascii=True) + "\n")
        out.flush()
    return status


def _object(line: str) -> dict[str, Any]:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        raise BadLine("not a line of JSON") from None
    if not isinstance(found, dict):
        raise BadLine("not a JSON object")
    return found


def _understood(asks: dict[str, Any]) -> pipeline.Understanding:
    said = asks.get("text")
    if not isinstance(said, str):
        raise BadLine("`text` must be a string")
    return pipeline.understand(said, context_of(asks), _classifier())


def context_of(asks: dict[str, Any]) -> Context:
    """The circumstances of one line. BadLine where one cannot be read."""
    locale, asked = asks.get("locale") or "en", asks.get("asked")
    if not isinstance(locale, str) or not (asked is None or isinstance(asked, str)):
        raise BadLine("`locale` and `asked` must be strings")
    country = asks.get("country") or country_of(locale)
    return Context(
        asked=asked if asked in FIELDS else None,
        locale=locale,
        now=_moment(asks.get("now")),
        country=country,
        currency=asks.get("currency") or currency_of(country),
        categories=_categories(),
    )


def country_of(locale: str) -> str:
    """The locale's territory, else the largest of its language."""
    territory = locale.replace("_", "-").split("-")[-1].upper()
    return (
        territory
        if "-" in locale.replace("_", "-") and len(territory) == 2
        else _COUNTRIES[of_locale(locale)]
    )


def currency_of(country: str) -> str:
    """What an amount without a currency is in, where no flow says."""
    return _CURRENCIES.get(country, "EUR")


def _moment(stamp: Any) -> datetime:
    if not stamp:
        return datetime.now(timezone.utc)
    try:
        moment = datetime.fromisoformat(stamp)
    except (TypeError, ValueError):
        raise BadLine("`now` must be a moment in ISO 8601, such as 2026-11-20T09:00:00+00:00") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)


@lru_cache(maxsize=1)
def _classifier() -> Classifier:
    """Trained or loaded, and warm, so that the first message's time is a message's."""
    classifier = training.trained(EXAMPLES).warm()
    classifier.nearest("hello", _categories())
    return classifier


@lru_cache(maxsize=1)
def _categories() -> dict[str, tuple[str, ...]]:
    """Those of the default flow: the command has no conversation that could say which flow runs."""
    from bot.flows.source import load

    flow = load(FLOW)[1]
    return {name: tuple(need.examples) for name, need in flow.needs.items()}


def _shown(found: pipeline.Understanding) -> str:
    sure = found.intent["confidence"]
    lines = [
        f"intent    {found.intent['name']} ({sure:.2f})",
        f"language  {found.language}",
        f"time      {found.ms} ms",
    ]
    for fact in found.facts:
        value = fact.value if isinstance(fact.value, str) else json.dumps(fact.value, ensure_ascii=False)
        lines.append(f"{fact.field:<9} {fact.state} {value}  “{fact.quote}” ({fact.confidence:.2f})")
    return "\n".join(lines)


def _report(out: Path) -> None:
    from bot.understanding.measure.report import write

    summary = write(ROOT / "tests" / "understanding" / "cases", _classifier(), _categories(), out)
    typer.echo(f"{summary}\n{out}")


if __name__ == "__main__":
    typer.run(understand)
