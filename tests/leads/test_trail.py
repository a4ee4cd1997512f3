"""What a visitor did on the site, in the record: once each, in order, and gone when asked."""

from datetime import timedelta

import pytest
from flow_files import FILE

from bot.cli.publish import publish_all
from bot.conversation.opening import open_chat
from bot.leads import trail
from bot.leads.conversations import lead_of
from bot.leads.export import export
from bot.leads.models import Lead, Site, SiteEvent, Visitor
from bot.leads.trail import EventReused, Seen, TrailFull, View, path_of
from bot.leads.types import new_id, now
from bot.settings import Settings

PAGE = {
    "url": "https://x.example/",
    "referrer": "https://x.example/about",
    "title": "Home",
    "utm": {"campaign": "spring"},
}


@pytest.fixture
def talk(store, tmp_path):
    """A conversation with a yes, inside a transaction."""
    with store.write() as session:
        publish_all(session, [FILE])
        site = session.get(Site, "demo")
        yield (
            session,
            open_chat(session, Settings(data=tmp_path), site, consented=True, locale="en", page=PAGE),
        )


def see(session, conversation, path, kind="page", ago=0, client_id=None, title=""):
    at = now() - timedelta(seconds=ago)
    return trail.note(session, conversation, Seen(client_id or new_id(), View(kind, path, title, at)))


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("https://x.example/pricing?email=dana@x.io#top", "/pricing"),
        ("/pricing/", "/pricing"),
        ("https://x.example", ""),
        ("https://x.example/", "/"),
        ("/preise-f%C3%BCr-teams", "/preise-für-teams"),
        ("/a%00b%0Ac%1B[31m", "/abc[31m"),
        ("/" + "x" * 900, "/" + "x" * 299),
        ("javascript:alert(1)", ""),
        ("https://[broken/", ""),
        ("guide.pdf", ""),
        ("", ""),
    ],
)
def test_of_an_address_only_the_path_is_kept(url, path):
    assert path_of(url) == path


def test_the_trail_is_in_the_order_of_seeing_with_the_chats_own_page_and_where_it_was_reached_from(talk):
    session, conversation = talk
    see(session, conversation, "/features")
    see(session, conversation, "/blog", ago=300)
    see(session, conversation, "/guide.pdf", kind="download")
    found = trail.of(session, conversation)
    assert [view.path for view in found] == ["/about", "/blog", "/", "/features", "/guide.pdf"]
    assert (found[0].at, found[2].title) == (None, "Home")


def test_a_page_that_follows_on_itself_is_one_view(talk):
    session, conversation = talk
    for path in ("/", "/pricing", "/pricing", "/", "/pricing"):
        see(session, conversation, path)
    assert [view.path for view in trail.of(session, conversation)] == [
        "/about",
        "/",
        "/pricing",
        "/",
        "/pricing",
    ]


@pytest.mark.parametrize("referrer", ["https://search.example/about", "https://[broken/", ""])
def test_a_page_of_another_site_is_no_page_seen(talk, referrer):
    session, conversation = talk
    conversation.page = {**PAGE, "referrer": referrer}
    assert [view.path for view in trail.of(session, conversation)] == ["/"]


def test_an_event_counts_once_under_its_id_and_the_id_belongs_to_it(talk):
    session, conversation = talk
    assert see(session, conversation, "/pricing", client_id="one") is True
    assert see(session, conversation, "/pricing", client_id="one", ago=9) is False
    with pytest.raises(EventReused):
        see(session, conversation, "/other", client_id="one")
    assert session.query(SiteEvent).count() == 1


def test_a_conversation_has_so_many_events_and_no_more(talk, monkeypatch):
    monkeypatch.setattr(trail, "MOST", 2)
    session, conversation = talk
    see(session, conversation, "/a", client_id="one")
    see(session, conversation, "/b")
    with pytest.raises(TrailFull):
        see(session, conversation, "/c")
    assert see(session, conversation, "/a", client_id="one") is False


@pytest.mark.parametrize(
    ("other", "days", "came_back"),
    [
        (None, 0, False),
        ("dana@x.io", 3, True),
        ("DANA@X.io", 3, True),
        ("dana@x.io", -1, False),
        ("sam@x.io", 3, False),
    ],
)
def test_somebody_comes_back_whose_address_was_here_before(talk, other, days, came_back):
    session, conversation = talk
    lead = lead_of(session, conversation)
    assert trail.returning(session, lead) is None
    lead.email = "Dana@x.io"
    if other:
        visitor = Visitor(site_id="demo")
        session.add(visitor)
        session.flush()
        before = lead.created_at - timedelta(days=days)
        session.add(Lead(site_id="demo", visitor_id=visitor.id, email=other, created_at=before))
    session.flush()
    assert trail.returning(session, lead) is came_back


def test_an_export_shows_what_was_seen(talk):
    session, conversation = talk
    lead_of(session, conversation).email = "dana@x.io"
    see(session, conversation, "/pricing", title="Prices")
    seen = export(session, "dana@x.io")["conversations"][0]["seen"]
    assert [(one["kind"], one["path"], one["title"]) for one in seen][1:] == [
        ("page", "/", "Home"),
        ("page", "/pricing", "Prices"),
    ]
    assert seen[-1]["at"]


def test_what_was_seen_goes_with_the_lead(talk):
    session, conversation = talk
    see(session, conversation, "/pricing")
    session.delete(lead_of(session, conversation))
    session.flush()
    assert session.query(SiteEvent).count() == 0
