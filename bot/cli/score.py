"""`banter score`: score facts, explain a score, replay changed rules, report on outcomes, suggest other points."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer

from bot.calibration import told
from bot.flows.source import FlowError, Source, load
from bot.settings import ROOT
from scoring import Model, ModelError, Score, changes, questions, replay, score

commands = typer.Typer(
    help="Score facts, explain scores, try other rules on past leads, learn from outcomes."
)

FlowFile = Annotated[str, typer.Option("--flow", help="A flow file, or the name of one in data/flows.")]
Facts = Annotated[
    str | None,
    typer.Option("--facts", help="Facts of one lead as JSON, or of one lead a line; - for standard input."),
]
Json = Annotated[bool, typer.Option("--json", help="JSON for programs.")]
Leads = Annotated[
    Path | None, typer.Option("--leads", help="Leads as JSON lines; default: those of the record.")
]
Csv = Annotated[Path | None, typer.Option("--csv", help="Leads as a CSV file, with --mapping.")]
Mapping_ = Annotated[Path | None, typer.Option("--mapping", help="What the columns of the CSV file mean.")]
Goal = Annotated[str, typer.Option(help="What counts as success: accepted, opportunity or won.")]


@dataclass(frozen=True)
class Opened:
    """A flow's file with the model of its `score:` section."""

    source: Source
    model: Model

    def line(self, rule: str) -> int | None:
        """The line of the file on which a rule stands."""
        path = self.model.where(rule)
        return None if path is None else self.source.line(("score", *path))


def register(app: typer.Typer) -> None:
    """Hang `banter score` into the command line."""
    app.add_typer(commands, name="score")


@commands.callback(invoke_without_command=True)
def main(
    context: typer.Context, flow: FlowFile = "default", facts: Facts = None, as_json: Json = False
) -> None:
    """Score facts: points, tier, stage and the ledger."""
    if context.invoked_subcommand:
        return
    if facts is None:
        _refuse("Say which facts to score: --facts FILE, or --facts - for standard input.")
    opened = _open(flow)
    for lead in _documents(facts):
        result = score(opened.model, lead["facts"], lead.get("behaviour"))
        if as_json:
            typer.echo(json.dumps(result.as_dict(), ensure_ascii=False))
        else:
            _show(result, opened)


@commands.command()
def explain(facts: Facts = "-", flow: FlowFile = "default", as_json: Json = False) -> None:
    """Explain a score: the ledger, what would change it, and what to ask next."""
    opened = _open(flow)
    for lead in _documents(facts or "-"):
        given = (opened.model, lead["facts"], lead.get("behaviour"))
        result, found, asked = score(*given), changes(*given), questions(*given)
        if as_json:
            document = {
                "score": result.as_dict(),
                "changes": [each.as_dict() for each in found],
                "questions": [{"field": each.field, "gain": float(each.gain)} for each in asked],
            }
            typer.echo(json.dumps(document, ensure_ascii=False))
            continue
        _show(result, opened)
        _list("What would change it", [told.change(each) for each in found] or ["Nothing can."])
        _list("What to ask next", [told.question(each) for each in asked] or ["Every question is answered."])


@commands.command("replay")
def replay_(
    flow: FlowFile = "default",
    old: Annotated[str | None, typer.Option(help="The rules of today; default: the published flow.")] = None,
    leads: Leads = None,
    csv: Csv = None,
    mapping: Mapping_ = None,
    as_json: Json = False,
    svg: Annotated[Path | None, typer.Option(help="Draw who moves between tiers into this file.")] = None,
) -> None:
    """Score all past leads by other rules and show who would move. Nothing is written to the record."""
    opened = _open(flow)
    today = _open(old).model if old else _published(opened.model.flow)
    with _leads(leads, csv, mapping) as past:
        result = replay(today, opened.model, past)
    document = result.as_dict()
    if svg:
        from bot.calibration.pictures import moves

        svg.write_text(moves(f"{result.leads} leads under other rules", document["tiers"]), encoding="utf-8")
    if as_json:
        typer.echo(json.dumps(document, ensure_ascii=False))
    else:
        typer.echo("\n".join(told.replayed(result)))


@commands.command()
def report(
    flow: FlowFile = "default",
    leads: Leads = None,
    csv: Csv = None,
    mapping: Mapping_ = None,
    goal: Goal = "won",
    as_json: Json = False,
    html: Annotated[Path | None, typer.Option(help="Write the report as a page with pictures.")] = None,
) -> None:
    """Hold scores against what leads became."""
    from bot.calibration.page import html as page
    from bot.calibration.report import report as made

    opened = _open(flow)
    with _leads(leads, csv, mapping) as past:
        document = _learn(lambda: made(opened.model, past, _goal(goal)))
    if html:
        html.write_text(page(document), encoding="utf-8")
    if as_json:
        typer.echo(json.dumps(document, ensure_ascii=False))
    else:
        typer.echo("\n".join(_summary(document)))


@commands.command()
def suggest(
    flow: FlowFile = "default",
    leads: Leads = None,
    csv: Csv = None,
    mapping: Mapping_ = None,
    goal: Goal = "won",
    as_json: Json = False,
) -> None:
    """Suggest other points, learned from outcomes, as a change to the flow's file. The file is not touched."""
    from bot.calibration.flowfile import diff
    from bot.calibration.suggest import suggest as learned

    opened = _open(flow)
    with _leads(leads, csv, mapping) as past:
        found = _learn(lambda: learned(opened.model, past, _goal(goal)))
    changed = diff(opened.source.text, found.repointing, opened.source.file) if found.proposed else ""
    if as_json:
        typer.echo(json.dumps(found.as_dict() | {"diff": changed}, ensure_ascii=False))
        return
    typer.echo(found.why)
    for name, now, then in (
        ("area under the curve", found.area_now, found.area_then),
        (f"good among the {found.hot} best", found.precision_now, found.precision_then),
    ):
        typer.echo(f"{name}: {_told(now)} now, {_told(then)} then")
    typer.echo(f"gain in area: {_told(found.gain)}, over {found.outcomes} outcomes")
    typer.echo(changed, nl=False)


def _show(result: Score, opened: Opened) -> None:
    typer.echo(told.headline(result))
    typer.echo("\n".join(told.ledger(result, opened.line)))


def _list(title: str, lines: list[str]) -> None:
    typer.echo(f"\n{title}")
    typer.echo("\n".join(f"  {line}" for line in lines))


def _summary(document: Mapping[str, Any]) -> Iterator[str]:
    area = document["area"]
    yield f"{document['decided']} of {document['leads']} leads have an outcome, {document['base']['good']} reached {document['goal']}"
    yield f"area under the ROC curve {area['value']:.3f} ({area['low']:.3f} to {area['high']:.3f})"
    rows = [
        [
            each["tier"],
            str(each["leads"]),
            str(each["good"]),
            f"{each['rate']['value']:.0%}",
            f"{each['lift']:.2f}",
        ]
        for each in document["tiers"]
    ]
    yield from told.table(["tier", "leads", "good", "share", "lift"], rows)
    yield f"turned away, and reached it all the same: {len(document['missed'])}"


def _told(interval: Any) -> str:
    return f"{interval.value:.3f} ({interval.low:.3f} to {interval.high:.3f})"


def _open(flow: str) -> Opened:
    file = Path(flow)
    if not file.suffix:
        file = Path(os.path.relpath(ROOT / "data" / "flows" / f"{flow}.yml"))
    try:
        source, read = load(file)
        model = Model.parse(read.score, flow=read.name, version=source.digest[:12], currency=read.currency)
    except FlowError as error:
        _refuse(str(error))
    except ModelError as error:
        _refuse(str(source.finding(("score", *error.path), "error", error.message)))
    except OSError as error:
        _refuse(f"{file} cannot be read: {error.strerror}")
    return Opened(source, model)


def _published(name: str) -> Model:
    from bot.cli.record import opened
    from bot.flows.published import NotPublished, current

    with opened()[1].read() as session:
        try:
            return current(session, name).model
        except NotPublished:
            _refuse(f"No flow `{name}` is published here: name today's rules with --old FILE.")


def _documents(place: str) -> Iterator[dict[str, Any]]:
    try:
        text = sys.stdin.read() if place == "-" else Path(place).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        _refuse(f"{place} cannot be read: {getattr(error, 'strerror', None) or 'it is not UTF-8 text'}")
    return map(_lead, _parsed(text))


def _parsed(text: str) -> list[Any]:
    """One JSON document, or one a line."""
    try:
        return [json.loads(text)]
    except json.JSONDecodeError:
        return [_line(line, number) for number, line in enumerate(text.splitlines(), start=1) if line.strip()]


def _line(line: str, number: int) -> Any:
    try:
        return json.loads(line)
    except json.JSONDecodeError as error:
        _refuse(f"line {number} is no JSON: {error.msg}")


def _lead(document: Any) -> dict[str, Any]:
    """A list of facts, or `{facts, behaviour?}`."""
    lead = {"facts": document} if isinstance(document, list) else document
    facts = lead.get("facts") if isinstance(lead, dict) else None
    if not isinstance(facts, list) or not all(isinstance(each, dict) and "field" in each for each in facts):
        _refuse(
            'Write the facts of a lead as [{"field": ..., "state": ..., "value": ...}] or {"facts": [...]}.'
        )
    return lead


@contextmanager
def _leads(leads: Path | None, csv: Path | None, mapping: Path | None) -> Iterator[Iterator[dict[str, Any]]]:
    """Past leads from a file, or from the record."""
    if leads:
        yield _documents(str(leads))
    elif csv:
        from bot.calibration.csvleads import MappingError, read_leads

        if mapping is None:
            _refuse("Say what the columns mean: --mapping FILE. docs/scoring.md has an example.")
        try:
            yield read_leads(csv, mapping)
        except (MappingError, OSError) as error:
            _refuse(str(error))
    else:
        from bot.calibration.stored import stored_leads
        from bot.cli.record import opened

        with opened()[1].read() as session:
            yield stored_leads(session)


def _goal(goal: str) -> str:
    from bot.calibration.outcomes import GOALS

    if goal not in GOALS:
        _refuse(f"--goal {goal} is not known: write {', '.join(GOALS)}.")
    return goal


def _learn(work: Callable[[], Any]) -> Any:
    from bot.calibration.outcomes import TooFewOutcomes

    try:
        return work()
    except TooFewOutcomes as error:
        _refuse(str(error))


def _refuse(message: str) -> NoReturn:
    typer.echo(message, err=True)
    sys.exit(1)


if __name__ == "__main__":
    commands()
