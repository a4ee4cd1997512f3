"""`banter score`: score facts, explain a score, replay changed rules, report on outcomes, suggest other points."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.calibration import told
from bot.cli.score_input import Opened, documents, open_flow, past_leads, published, refuse
from scoring import Score, changes, questions, replay, score

commands = typer.Typer(
    add_completion=False,
    help="Score facts, explain scores, try other rules on past leads, learn from outcomes.",
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
        refuse("Say which facts to score: --facts FILE, or --facts - for standard input.")
    opened = open_flow(flow)
    for lead in documents(facts):
        result = score(opened.model, lead["facts"], lead.get("behaviour"))
        if as_json:
            typer.echo(json.dumps(result.as_dict(), ensure_ascii=False))
        else:
            _show(result, opened)


@commands.command()
def explain(facts: Facts = "-", flow: FlowFile = "default", as_json: Json = False) -> None:
    """Explain a score: the ledger, what would change it, and what to ask next."""
    opened = open_flow(flow)
    for lead in documents(facts or "-"):
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
    opened = open_flow(flow)
    today = open_flow(old).model if old else published(opened.model.flow)
    with past_leads(leads, csv, mapping) as past:
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

    opened = open_flow(flow)
    with past_leads(leads, csv, mapping) as past:
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

    opened = open_flow(flow)
    with past_leads(leads, csv, mapping) as past:
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


@commands.command()
def predict(
    facts: Facts = "-",
    flow: FlowFile = "default",
    leads: Leads = None,
    csv: Csv = None,
    mapping: Mapping_ = None,
    goal: Goal = "won",
    as_json: Json = False,
) -> None:
    """The chance that a lead reaches the goal, learned from outcomes. Advice beside the rules, which decide."""
    from bot.calibration.outcomes import judge
    from bot.calibration.predict import Predictor

    opened = open_flow(flow)
    with past_leads(leads, csv, mapping) as past:
        lived = list(past)
    predictor = _learn(lambda: Predictor.learn(opened.model, lived, _goal(goal)))
    warning = predictor.drift(
        row.score for row in judge(opened.model, lived, goal) if row.good is None
    ).warning
    for lead in documents(facts or "-"):
        found = predictor.predict(score(opened.model, lead["facts"], lead.get("behaviour"))).as_dict()
        if as_json:
            typer.echo(json.dumps(found | {"warning": warning}))
        else:
            typer.echo("\n".join([*told.predicted(found), *([warning] if warning else [])]))


def _show(result: Score, opened: Opened) -> None:
    typer.echo(told.headline(result))
    typer.echo("\n".join(told.ledger(result, opened.line)))


def _list(title: str, lines: list[str]) -> None:
    typer.echo(f"\n{title}")
    typer.echo("\n".join(f"  {line}" for line in lines))


def _summary(document: Mapping[str, Any]) -> Iterator[str]:
    area = document["area"]
    reached = f"{document['base']['good']} reached {document['goal']}"
    yield f"{document['decided']} of {document['leads']} leads have an outcome, {reached}"
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
    away = document["turned_away"]
    allowed = "" if away["allowed"] is None else f", the flow allows {away['allowed']:.0%}"
    yield f"turned away: {away['share']:.0%} of all leads{allowed}{': too many' if away['too_many'] else ''}"
    yield f"turned away, and reached it all the same: {len(document['missed'])}"


def _told(interval: Any) -> str:
    return f"{interval.value:.3f} ({interval.low:.3f} to {interval.high:.3f})"


def _goal(goal: str) -> str:
    from bot.calibration.outcomes import GOALS

    if goal not in GOALS:
        refuse(f"--goal {goal} is not known: write {', '.join(GOALS)}.")
    return goal


def _learn(work: Callable[[], Any]) -> Any:
    from bot.calibration.outcomes import TooFewOutcomes

    try:
        return work()
    except TooFewOutcomes as error:
        refuse(str(error))


if __name__ == "__main__":
    commands()
