"""What a score reads of the visitor's behaviour: what was seen counts, what nobody saw is unknown."""

from datetime import datetime, timedelta, timezone
from decimal import Decimal

import pytest
from flow_files import FILE, default_text

from bot.cli.publish import publish_all
from bot.conversation import consent, discovery, qualify, visit
from bot.conversation.behaviour import matches, on_the_site, pace
from bot.conversation.discovery import Heard
from bot.conversation.opening import open_chat
from bot.conversation.talk import Talk
from bot.flows import published
from bot.flows.schema import Behaviour
from bot.leads import trail
from bot.leads.models import Booking, Host, Score, Site, SiteEvent
from bot.leads.trail import Seen, View
from bot.leads.types import new_id, now
from bot.settings import Settings

RULES = Behaviour()
AT = datetime(2026, 11, 20, 9, tzinfo=timezone.utc)
PAGE = {"url": "https://x.example/", "referrer": "", "title": "Home", "utm": {"campaign": "spring"}}
BUDGET = {
    "min": 60000,
    "max": 60000,
    "currency": "USD",
    "period": "year",
    "status": "set",
    "approximate": True,
}
HOT = [
    {"field": "need", "value": {"category": "missed_enquiries", "urgency": "high"}},
    {"field": "budget", "value": BUDGET},
    {"field": "authority", "value": {"role": "decision_maker"}},
    {"field": "email", "value": "dana@northwind.io"},
]
CURIOUS = [{"field": "need", "value": {"category": "missed_enquiries", "urgency": "high"}}, HOT[3]]


@pytest.mark.parametrize(
    ("path", "patterns", "fits"),
    [
        ("/pricing", ["/pricing*"], True),
        ("/Pricing.html", ["/pricing*"], True),
        ("/en/pricing", ["/pricing*"], False),
        ("/en/pricing", ["*/pricing*"], True),
        ("/pricing", ["/pricing/"], True),
        ("/files/guide.PDF", ["*.pdf"], True),
        ("/downloads", ["/downloads/*"], False),
        ("/", ["/"], True),
        ("/a", [], False),
    ],
)
def test_a_page_counts_where_its_path_fits_a_pattern(path, patterns, fits):
    assert matches(path, patterns) is fits


@pytest.mark.parametrize(
    ("seen", "counted"),
    [
        ("", (1, None, None)),
        ("/", (1, None, None)),
        ("/ /pricing / /about", (3, 1, None)),
        ("/pricing / /pricing", (2, 2, None)),
        ("/ !/guide.html", (1, None, 1)),
        ("/ !/guide.html !/guide.html !/other.html", (1, None, 2)),
        ("/ /downloads/guide !/downloads/guide", (2, None, 1)),
        ("/ !", (1, None, 1)),
    ],
)
def test_views_are_counted(seen, counted):
    views = [
        View("download", word[1:], "A guide", AT) if word.startswith("!") else View("page", word, "", AT)
        for word in seen.split()
    ]
    assert tuple(on_the_site(views, RULES).values()) == counted


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ([], None),
        ([("bot", 0)], None),
        ([("visitor", 5)], None),
        ([("bot", 0), ("visitor", 8)], 8),
        ([("bot", 0), ("visitor", 8), ("visitor", 60), ("bot", 61), ("visitor", 65)], 6),
        ([("bot", 0), ("visitor", 10), ("bot", 11), ("visitor", 3611), ("bot", 3612), ("visitor", 3624)], 12),
    ],
)
def test_the_pace_of_answers_is_their_median(said, seconds):
    assert pace([(who, AT + timedelta(seconds=after)) for who, after in said]) == seconds


@pytest.fixture
def talk(store, tmp_path):
    """A conversation with a yes, inside a transaction."""
    with store.write() as session:
        publish_all(session, [FILE])
        yield begun(session, tmp_path, consented=True)


def begun(session, data, *, consented):
    settings = Settings(data=data)
    about = {"consented": consented, "locale": "en", "page": PAGE}
    conversation = open_chat(session, settings, session.get(Site, "demo"), **about)
    version = published.version(session, conversation.flow_version_id)
    return Talk(session, settings, conversation, version, turn=None, message=None)


def see(talk, path, kind="page"):
    """The visitor sees a page; a new request, so what was read before is forgotten."""
    talk.__dict__.pop("behaviour", None)
    return visit.note(talk, Seen(new_id(), View(kind, path, "", now())))


def told(facts):
    return [{"state": "known", "quote": "", "confidence": 1, **fact} for fact in facts]


def earned(session, lead):
    newest = session.query(Score).filter_by(lead_id=lead.id).order_by(Score.id.desc()).first()
    return {
        line["rule"]: line["points"] for line in newest.document["ledger"] if line["criterion"] == "behaviour"
    }


def test_what_was_seen_gives_its_points_and_stays_with_the_lead(talk):
    for path in ("/pricing", "/features", "/about"):
        assert see(talk, path)
    see(talk, "/downloads/guide.html", kind="download")
    talk.note(told(HOT), None)
    qualify.keep(talk)
    points = earned(talk.session, talk.lead)
    assert (points["saw_prices"], points["read_a_lot"], points["took_download"]) == (3, 2, 2)
    assert talk.lead.behaviour == {
        "pages_seen": 4, "pricing_visits": 1, "downloads": 1, "campaign": "spring", "returning": False, "days_ago": 0,
    }  # fmt: skip


def test_what_nobody_saw_is_unknown_but_the_page_of_the_chat_is_seen(talk):
    qualify.keep(talk)
    assert talk.lead.behaviour == {"pages_seen": 1, "campaign": "spring", "days_ago": 0}
    assert earned(talk.session, talk.lead)["pricing_visits.unknown"] == 0


def test_who_comes_back_earns_it(talk, tmp_path):
    talk.note(told(HOT), None)
    again = begun(talk.session, tmp_path, consented=True)
    again.note(told(HOT), None)
    qualify.keep(again)
    assert earned(again.session, again.lead)["came_back"] == 1


def test_a_download_after_the_score_counts_too_and_the_same_again_does_not(talk):
    talk.note(told(CURIOUS), None)
    qualify.keep(talk)
    before = talk.lead.points
    for _ in range(2):
        see(talk, "/guide.html", kind="download")
    assert talk.lead.points == before + 2
    assert talk.session.query(Score).count() == 2


def test_what_is_seen_later_takes_no_points_away(talk):
    talk.note(told(CURIOUS), None)
    qualify.keep(talk)
    talk.lead.points = Decimal(99)  # as if the answers had come faster then
    see(talk, "/guide.html", kind="download")
    assert (talk.lead.points, talk.session.query(Score).count()) == (99, 1)


@pytest.mark.parametrize(("booked", "told_again"), [(False, 1), (True, 0)])
def test_nobody_is_told_again_of_a_lead_whose_demo_is_booked(talk, monkeypatch, booked, told_again):
    calls = []
    monkeypatch.setattr(qualify.delivery, "on_qualified", lambda *_, **handed: calls.append(handed))
    talk.note(told(HOT), None)
    talk.lead.points, talk.lead.tier = Decimal(1), "cold"  # a correction made it so
    if booked:
        book(talk, AT.replace(year=2100))
    see(talk, "/pricing")
    assert (talk.lead.tier, len(calls)) == ("hot", told_again)


def test_points_for_behaviour_fade_with_the_days_since(talk, monkeypatch):
    see(talk, "/pricing")
    seen = now()

    def earned_after(days):
        talk.__dict__.pop("behaviour", None)
        monkeypatch.setattr("bot.conversation.behaviour.now", lambda: seen + timedelta(days=days, minutes=1))
        lines = talk.score().as_dict()["ledger"]
        return next(line["points"] for line in lines if line["rule"] == "saw_prices")

    assert [earned_after(days) for days in (0, 30, 60, 90)] == [3, 1.5, 0, 0]


def test_nothing_is_kept_before_a_yes_nor_after_it_is_taken_back(talk, tmp_path):
    waiting = begun(talk.session, tmp_path, consented=False)
    assert see(waiting, "/pricing") is False
    consent.decline(waiting)
    assert see(waiting, "/pricing") is False
    assert see(talk, "/pricing") is True
    consent.withdraw(talk)
    assert see(talk, "/pricing") is False
    assert talk.session.query(SiteEvent).count() == 0


def test_with_a_demo_booked_a_withdrawal_leaves_the_lead_to_a_person_but_not_what_was_seen(talk):
    see(talk, "/pricing")
    talk.note(told(HOT), None)
    qualify.keep(talk)
    book(talk)
    consent.withdraw(talk)
    assert (talk.lead.behaviour, talk.session.query(SiteEvent).count()) == ({}, 0)
    assert see(talk, "/pricing") is False
    assert trail.of(talk.session, talk.conversation) == []
    assert talk.conversation.page == {"utm": {"campaign": "spring"}}


def book(talk, start=AT):
    host = talk.session.query(Host).first() or Host(email="a@x.io", name="A", time_zone="UTC", weekly={})
    talk.session.add(host)
    talk.session.flush()
    times = {"start": start, "end": start + timedelta(minutes=30), "time_zone": "UTC"}
    talk.session.add(Booking(host_id=host.id, lead_id=talk.lead.id, status="confirmed", **times))
    talk.session.flush()


def test_a_flow_that_wants_none_of_it_gets_none(talk):
    flow = talk.flow.model_copy(update={"behaviour": Behaviour(keep=False)})
    object.__setattr__(talk.published, "flow", flow)
    try:
        assert see(talk, "/pricing") is False
        assert talk.behaviour == {"campaign": "spring", "days_ago": 0}
    finally:
        published._build.cache_clear()


ANSWERS = [*HOT[:3], {"field": "timeline", "value": {"earliest": 20, "latest": 40}}]


def test_turns_read_nothing_of_it_even_when_every_question_is_answered(talk, monkeypatch):
    monkeypatch.setattr("bot.conversation.behaviour.observed", lambda *_: pytest.fail("behaviour was read"))
    for answer in (*ANSWERS, {"field": "name", "value": "Dana"}):
        heard = Heard(intent="inform", facts=told([answer]), choice={})
        assert discovery.listen(talk, heard) is discovery.Next.ASK


def test_a_rule_that_turns_away_by_behaviour_is_heeded(store, tmp_path):
    file = tmp_path / "default.yml"
    rule = "  disqualify:\n    - {id: rivals, when: {campaign: spring}, reason: Not for us.}\n"
    file.write_text(default_text().replace("  disqualify:\n", rule), encoding="utf-8")
    with store.write() as session:
        publish_all(session, [file])
        talk = begun(session, tmp_path, consented=True)
        talk.note(told(ANSWERS), None)
        assert talk.ruled_out()
