"""Who decides is read from what visitors say of themselves, and from the answer to that question."""

from __future__ import annotations

import pytest

from bot.understanding.decision import authority, no_decision
from bot.understanding.facts import Context


def read(text: str, asked: str | None = None) -> tuple[str, list[str]] | None:
    facts = authority.read(text, Context(asked=asked), "en")
    if not facts:
        return None
    value = facts[0].value
    return value["role"], value.get("others", [])


@pytest.mark.parametrize(
    ("text", "asked", "role", "others"),
    [
        ("I need to run it by the CFO", None, "influencer", ["CFO"]),
        ("no, my boss", "authority", "influencer", ["boss"]),
        ("my boss and the cfo", "authority", "influencer", ["boss", "CFO"]),
        ("me and our CFO", "authority", "co_decider", ["CFO"]),
        ("I'm the CEO but the board has to approve", None, "co_decider", ["board"]),
        ("my partner and I", None, "co_decider", ["partner"]),
        ("das entscheidet mein Chef", None, "influencer", ["Chef"]),
        ("lo decido junto con el director financiero", None, "co_decider", ["director financiero"]),
        ("just collecting info for my manager", None, "researcher", ["manager"]),
        ("sí, yo", "authority", "decision_maker", []),
    ],
)
def test_the_others_who_decide_are_named(text, asked, role, others):
    assert read(text, asked) == (role, others)


@pytest.mark.parametrize(
    "text",
    [
        "I'm the CEO's assistant",
        "I work for the CEO",
        "talk to your manager",
        "our CEO asked for a demo",
        "can my boss approve things in it?",
        "I want to talk to your sales team",
        "yes",
        "me",
    ],
)
def test_other_people_and_bare_words_tell_nothing_unasked(text):
    assert read(text) is None


def test_a_title_is_weaker_evidence_than_a_claim():
    title, claim = (
        authority.read(t, Context(), "en")[0].confidence for t in ("I'm the CEO", "I decide that")
    )
    assert title < claim


def test_the_quote_is_what_was_said():
    text = "60k a year, I'm the CEO and we need it by January"
    fact = authority.read(text, Context(), "en")[0]
    assert text[fact.start : fact.end] == fact.quote == "I'm the CEO"


@pytest.mark.parametrize(
    ("text", "asked", "role"),
    [
        ("parts clerk, the fleet owner has to okay any software we get", "job_title", "influencer"),
        ("kaufen darf bei uns nur der Landrat persönlich", None, "influencer"),
        ("las compras las decide mi cuñado", "website", "influencer"),
        ("die Entscheidung treffe ich mit unserem Kantor", "name", "co_decider"),
        ("spending is voted on by the whole board, me included", "job_title", "co_decider"),
        ("ich brauch ja niemanden zu fragen", "timeline", "decision_maker"),
        ("soy el dueño pero las compras las decide mi hija", None, "influencer"),
        ("das entscheide ich, wobei nein, eigentlich macht das der Herr Wuttke", "authority", "influencer"),
        ("my boss. no wait, actually that's me now", "authority", "decision_maker"),
        ("am Ende muss das aber die Inhaberin absegnen", None, "influencer"),
        ("me & our bookkeeper Joan", "authority", "co_decider"),
        ("it's half my call", "authority", "co_decider"),
        ("die Technik bestimme ich und das Geld mein Bruder", "authority", "co_decider"),
        ("la decisión es de mi hermana y mía", None, "co_decider"),
        ("the owner delegated software to me", "authority", "decision_maker"),
        ("der Vorstand lässt mich da frei entscheiden", "authority", "decision_maker"),
        ("ich bin auch der, der das entscheidet", "phone", "decision_maker"),
        ("mi jefa, yo no", "authority", "influencer"),
    ],
)
def test_whoever_is_the_subject_of_deciding_decides(text, asked, role):
    assert read(text, asked)[0] == role


@pytest.mark.parametrize(
    "text",
    [
        "the wife decides what's for tea",
        "unser Sohn entscheidet gerade, wo er studieren will",
        "mi mujer decide qué cenamos hoy",
        "the manager has to sign every single complaint",
        "der Chef muss alle Anfragen selbst beantworten",
        "my brother and I answer the phones all day",
        "our customers decide within an hour",
        "über meinen Urlaub entscheidet der Prokurist",
        "Dana and I met your team at the fair",
        "der Text ist a medias angekommen",
        "if someone signed today how many days till it's live",
    ],
)
def test_decisions_and_chores_beside_the_purchase_tell_nothing(text):
    assert read(text) is None


@pytest.mark.parametrize(
    ("text", "asked", "role"),
    [
        ("bestellen darf hier aber nur ich", "company_size", "decision_maker"),
        ("nobody but me has to approve it", None, "decision_maker"),
        ("con mi visto bueno basta", "authority", "decision_maker"),
        ("all nine vote on purchases", "company_size", "co_decider"),
        ("meine Partnerin muss aber auch ja sagen", "budget", "co_decider"),
        ("neither of us buys anything without the other", "authority", "co_decider"),
        ("it's head office in Leeds that signs it off", "country", "influencer"),
        ("Ich müsste das erst unserer Synode vorlegen", None, "influencer"),
        ("los de arriba son los que aprueban", None, "influencer"),
        ("Kreistag, Landrat, jedenfalls nicht ich", "authority", "influencer"),
        ("I've been sent to fetch three quotes", None, "researcher"),
    ],
)
def test_a_part_is_told_without_its_name(text, asked, role):
    assert read(text, asked)[0] == role


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("my last boss couldn't decide on a pencil", None),
        ("your colleague told me this was free", None),
        ("my cousin told me to check you out", "timeline"),
        ("looking for chat tools for our management office", None),
        ("when our lease gets signed", "timeline"),
        ("I'm only the summer intern here", None),
        ("entscheidet der Chef bei euch über Rabatte?", "budget"),
        ("jede Anfrage muss erst der Chef freigeben", None),
        ("da müsst ich meinen Schwager fragen", "website"),
        ("stellvertretender Leiter muss es heißen", "job_title"),
        ("the last bot asked my star sign", "country"),
    ],
)
def test_bosses_of_others_and_of_the_past_tell_nothing(text, asked):
    assert read(text, asked) is None


@pytest.mark.parametrize(
    "text",
    ["up in the air", "muss ich erst klären wer da zuständig ist", "tengo que averiguar quién lleva eso"],
)
def test_what_is_still_open_is_vague(text):
    assert [f.state for f in authority.read(text, Context(asked="authority"), "en")] == ["vague"]


@pytest.mark.parametrize(
    ("text", "asked", "role"),
    [
        ("It's Dana's call, I just have to live with it", "authority", "influencer"),
        ("used to be me, since the reorg it's our COO", "authority", "influencer"),
        ("la decisión es mía y de mi hermano", None, "co_decider"),
        ("ohne meinen Teilhaber beschließe ich nichts", "job_title", "co_decider"),
        ("alle dürfen mitstimmen", "authority", "co_decider"),
        ("I run a dog kennel in Kent", None, "decision_maker"),
        ("kann ich direkt selbst zusagen", "authority", "decision_maker"),
    ],
)
def test_whose_call_it_is(text, asked, role):
    assert read(text, asked)[0] == role


@pytest.mark.parametrize(
    "text",
    [
        "I own a truck",
        "tengo una moto",
        "the whole firm is me and my wife",
        "does somebody have to sign a contract or is it click and go",
        "Kann man die Unterschrift vom Chef auch später nachreichen",
        "at Siemens the board signs it, I've heard",
        "hang on, my manager's calling",
    ],
)
def test_belongings_questions_and_hearsay_tell_nothing(text):
    assert authority.read(text, Context(), "de" if "Unterschrift" in text else "en") == []


@pytest.mark.parametrize(
    ("text", "asked", "role"),
    [
        ("our director is buying, he has had me look at six vendors", None, "researcher"),
        ("me tienen comparando proveedores", None, "researcher"),
        ("if it holds up I'll take it, nobody here could overrule me", None, "decision_maker"),
        ("lovely, but I'm not the one holding the purse strings", None, "influencer"),
        ("the diocese has a buying group and nothing happens without them", None, "influencer"),
        ("once the trustees have said yes", "timeline", "influencer"),
        ("será Maite la que dé el visto bueno", None, "influencer"),
        ("sister and uncle between them", "authority", "influencer"),
        ("Vorstand und Kassenwart. Ich bin der Kassenwart", "authority", "co_decider"),
        ("the plant manager signs. I'm the plant manager", "authority", "decision_maker"),
    ],
)
def test_a_part_is_told_by_whom_it_waits_for(text, asked, role):
    assert read(text, asked)[0] == role


@pytest.mark.parametrize(
    "text",
    [
        "im Betrieb von meinem Bruder entscheidet immer die Frau",
        "mi primo trabaja en un banco y allí todo lo aprueba el director",
        "our cat decides who sits on the sofa",
        "looking for the manager of this site",
        "my brother told me you can get a bot for free",
        "I'm not authorised to give that out",
        "does the agreement need both partners to sign",
        "am Tag bestimmt 80 Anrufe",
    ],
)
def test_places_of_others_and_what_was_heard_tell_nothing(text):
    assert read(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "you sound like my father-in-law",
        "komische Frage, bevor ich einen Preis kenne",
        "yo solo quería ver el precio",
    ],
)
def test_a_remark_names_nobody_who_decides(text):
    assert no_decision.is_remark(text)
    assert not no_decision.is_remark("strange question, but it's my wife")
