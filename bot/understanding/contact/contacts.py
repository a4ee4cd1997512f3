"""Who is writing and how to reach them: e-mail, phone, website, name, company, job title and country of one message."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from bot.understanding import correction, scan
from bot.understanding.company import company_name, organisation
from bot.understanding.contact import (
    contact_list,
    contact_refusal,
    country,
    email_address,
    introduction,
    opening,
    phone,
    website,
)
from bot.understanding.facts import Context, Fact, meet
from bot.understanding.folding import folded
from bot.understanding.job import job_title, title_object, title_phrase
from bot.understanding.people import answer_parts, name_span, person
from bot.understanding.people.given_names import is_given

_BEFORE_TITLE = re.compile(
    r"(?:\s+(?:by\s+the\s+way|btw|übrigens|por\s+cierto))?(?:,|\s[-–]|\s+(?:here|hier),?"
    r"|\s+(?=(?:the|der|die|el|la)\s)|\s+and|\s+und|\s+y"
    r"|,?\s+(?:i'?m|ich\s+bin|soy|i\s+am))\s*(?:(?:the|an?|der|die|el|la|eine?|una?)\s+)?(?=\w)",
    re.IGNORECASE,
)
# Right behind a full name: "Laura Gil directora comercial en Solarnova".
_BESIDE = re.compile(r"[ \t]{1,3}(?=\w)")
_FROM_TEAM = re.compile(
    r",?\s+(?:from|in|aus|im|von|vom|del?|en)\s+(?:(?:the|our|der|dem|unserer|la|el)\s+)?",
    re.IGNORECASE,
)
# Where a later sentence begins, with a greeting at the latest; what is blanked, many line breaks, begins none.
_STOP = re.compile(
    r"(?<!\bdr)(?<!\bst)(?<!\bmr)(?<!\bmrs)(?<!\bms)(?<!\bprof)(?<!\btel)(?<!\bnr)(?<!\bca)(?<!\bsr)"
    r"(?<!\bsra)(?<!\blic)(?<!\bing)(?<!\bdña)(?<!\b[a-z])[.!?]\s+(?=[^\W_])|(?<!\n)\n(?!\n)\s*(?=[^\W_])"
    r"|(?:,|\s(?:and|und|y))\s+(?=(?:hi|hiya|hey|hello|hallo|hola|moin|servus|grüezi|buenas"
    r"|buen(?:os)?\s+d[íi]as?|good\s+(?:morning|afternoon|evening)|guten?\s+(?:morgen|tag|abend)|regards"
    r"|saludos|(?:mit\s+\w+\s+|viele\s+|liebe\s+)?gr[üu](?:ß|ss)en?)\b)",
    re.IGNORECASE,
)
# "Rocío Benjumea, de las Benjumea de los toldos": the surname again, of the family.
_FAMILY = re.compile(r"(?P<last>[^\W\d_]+),?\s+de\s+l[ao]s\s+$", re.IGNORECASE)
_PAIR = re.compile(r"([^\W\d_]+)\s(?:&|and|und|y)\s([^\W\d_]+)", re.IGNORECASE)
_WHO = ("name", "company", "job_title")
_MOST = 4
"""How many later sentences are read by themselves."""


def read(text: str, context: Context, language: str) -> list[Fact]:
    """The visitor's own contact details, at most one of each field, in the order of the text; never raises.

    Fields: email, phone, website, name, company, job_title, country. `context.asked` decides bare answers; a refusal
    of the asked or a named field has state `refused`, a broken e-mail or number that was asked for `vague`.
    """
    if meant := _meant(text, context, language):
        return [meant]
    emails = email_address.read(text, context)
    hidden = _blanked(
        text,
        [
            *email_address.spans(text),
            *_spans([f for f in emails if f.state == "known" or email_address.names_domain(f.quote)]),
        ],
    )
    sites = website.read(hidden, context) or [
        site for f in emails if f.state == "known" for site in website.of_address(text, f, context)
    ]
    site_spans = website.spans(hidden)
    hidden = _blanked(hidden, [*site_spans, *_spans(sites)])
    places = country.read(hidden, context)
    phones = phone.read(hidden, context, language, places[0].value if places else None, listed=bool(emails))
    hidden = _blanked(hidden, _spans(phones))
    known_email = next((f.value for f in emails if f.state == "known"), None)
    reached = any(f.state == "known" for f in (*sites, *phones, *emails))
    who = _outside(places, _who(hidden, context, language, known_email, reached))
    who += _in_later_sentences(hidden, context, language, who)
    named_by_site = (
        []
        if _has("company", who)
        else _company_by_site(text, context, site_spans) or contact_list.firm_of_site(hidden, sites)
    )
    found = _apart([*emails, *sites, *phones, *who, *named_by_site, *places], context)
    given = {fact.field for fact in found if fact.state == "known"}
    refused = [replace(f, quote=text[f.start : f.end]) for f in contact_refusal.read(hidden, context, given)]
    gone = {fact.field for fact in refused}
    return sorted([*(f for f in found if f.field not in gone), *refused], key=lambda f: (f.start, f.end))


def _meant(text: str, context: Context, language: str) -> Fact | None:
    """What is said instead, where an answer is taken back and nothing else follows: "Acme, no wait, Contoso"."""
    halves = correction.halves(text) if context.asked in _WHO else None
    if halves is None:
        return None
    before, at = halves
    gone, meant = (
        next(
            (f for f in read(part, context, language) if f.field == context.asked and f.state == "known"),
            None,
        )
        for part in (before, text[at:])
    )
    if gone is None or meant is None or not correction.is_whole(meant, text[at:]):
        return None
    return replace(meant.moved(at), replaces=gone.value)


def _who(text: str, context: Context, language: str, email: str | None, reached: bool) -> list[Fact]:
    """Name, title and company, and the country after a name: said in sentences first, then as a list."""
    names = person.read(text, context, language)
    after = [fact for name in names for fact in _after_name(text, name)]
    titles = [f for f in after if f.field == "job_title"] or job_title.read(text, context)
    employers = [f for f in (organisation.after_person(text, title.end) for title in titles) if f]
    said = [*names, *after, *titles, *employers]
    companies = organisation.read(text, context)
    unnamed = any(company.state == "vague" for company in companies)
    opened = [f for f in opening.read(text, context) if not _clashes(f, said)]
    if not _has("company", companies):
        said += opened
    beside = [
        f
        for name in names
        if not _has("company", [*said, *companies]) and (f := opening.beside_name(text, name.end))
    ]
    said += [f for f in beside if not _clashes(f, said)]
    whole = (
        bool(companies)
        and context.asked == "company"
        and text.strip(" .!") == companies[0].quote.strip(" .!")
    )
    listed = (
        []
        if whole
        else [f for f in contact_list.read(text, context, email, reached) if not _clashes(f, said)]
    )
    # "dana at northwind" is no introduction where an address was asked for.
    introduced = introduction.read(text) if context.asked != "email" else []
    listed += [f for f in introduced if not _clashes(f, [*said, *listed, *companies])]
    if _signs_first(companies, listed, context, email):
        companies = []
    if context.asked == "company" and any(
        company.state == "known" and company.quote[0].isupper() for company in companies
    ):
        listed = [f for f in listed if f.field != "company"]
    if any(company.value == organisation.SELF_EMPLOYED for company in companies):
        listed = [f for f in listed if f.field != "company" or not f.quote[0].islower()]
    if not _has("company", [*said, *listed, *companies]):
        listed += _without_lead(text, context, [*said, *listed], reached)
    if unnamed:
        listed = [f for f in listed if f.field != "company"]
    if _has("company", [*said, *listed]):
        companies = []
    told = [f for f in (*_first_of_each([*said, *listed]), *companies) if not _is_no_ones(text, f, context)]
    firms = [f for f in told if f.field == "company" and f.state == "known"]
    return [*told, *filter(None, (country.beside_firm(text, firm.end) for firm in firms))]


def _signs_first(companies: list[Fact], listed: list[Fact], context: Context, email: str | None) -> bool:
    """ "Iris Vogt, Calder Ltd" as the answer to which firm: what was taken for it is who writes, and the list has both."""
    firm = next((f.quote for f in listed if f.field == "company"), "")
    named = any(f.field == "name" and f.quote == company.quote for f in listed for company in companies)
    return (
        context.asked == "company"
        and named
        and bool(firm)
        and (email is not None or organisation.is_telling(firm, trade=True))
    )


def _is_no_ones(text: str, fact: Fact, context: Context) -> bool:
    """Another's firm or job, what is ours ("unser Telefonservice"), a family, two who share an answer ("Chidi & Marguerite...
    put Chidi"), or whom our page greets.
    """
    if fact.field == "name":
        return person.is_told_of(text, fact.start)
    if fact.field != "company":
        return fact.field == "job_title" and job_title.is_who_served(text, fact.start, fact.end)
    pair = _PAIR.fullmatch(fact.quote) if context.asked == "name" else None
    if context.asked != "company" and (organisation.is_ours(fact.quote) or organisation.is_sort(fact.quote)):
        return True
    family = _FAMILY.search(text, max(0, fact.start - 40), fact.start)
    if family and folded(family["last"]) == folded(fact.quote.split()[0]):
        return True
    return answer_parts.is_anothers_firm(text, fact.start, fact.end) or (
        pair is not None and all(map(is_given, pair.groups()))
    )


def _in_later_sentences(text: str, context: Context, language: str, told: list[Fact]) -> list[Fact]:
    """What a later sentence tells as it would if the message began there: "6 weeks, I'd say. Hi, Elena from Castor Labs here"."""
    found: list[Fact] = []
    for begin in [stop.end() for stop in _STOP.finditer(text)][:_MOST]:
        if all(_has(field, [*told, *found]) for field in _WHO):
            break
        said = [
            f.moved(begin)
            for f in _who(text[begin:], replace(context, asked=None), language, None, reached=False)
        ]
        found += [
            f
            for f in said
            if f.state == "known" and not _clashes(f, [*told, *found]) and not _is_anothers(text, f)
        ]
    return found


def _is_anothers(text: str, fact: Fact) -> bool:
    return answer_parts.is_theirs(text, fact.start, fact.end) or (
        fact.field == "company" and answer_parts.is_anothers_firm(text, fact.start, fact.end)
    )


def _without_lead(text: str, context: Context, told: list[Fact], reached: bool) -> list[Fact]:
    """A firm that no words lead to: it bears the surname of a person `told`, or is the whole of one entry."""
    bearing = (contact_list.firm_of(text, f) for f in told if f.field == "name" and f.state == "known")
    if found := [f for f in bearing if f and not _clashes(f, told)]:
        return found[:1]
    # Who was asked for a name, and tells only this, gives the firm's.
    alone = (
        f
        for f in contact_list.firm_alone(text)
        or contact_list.firm_within(text, reached and context.asked in ("email", "phone"))
        if context.asked != "name" or f.quote == text.strip(" .!")
    )
    return [f for f in alone if not _clashes(f, told)]


def _after_name(text: str, name: Fact) -> list[Fact]:
    """ "Dana from Northwind", "Dana from Spain", "Dana, head of sales at Acme"."""
    place = country.after_name(text, name.end)
    if place:
        return [place]
    if department := _department(text, name.end):
        employer = organisation.after_person(text, department.end, small=name.quote.islower())
        return [department, *([employer] if employer else [])]
    company = organisation.after_person(text, name.end, small=name.quote.islower())
    if company:
        return [company]
    at = scan.skip_space(text, name.end)
    if (
        " " in name.quote
        and name_span.begins_firm(text, at, name.quote.split()[-1])
        and (firm := company_name.take(text, at, loose=True))
    ):
        return [organisation.fact(text, *firm)]
    lead = _BEFORE_TITLE.match(text, name.end)
    if (
        not lead
        and " " in name.quote
        and (beside := _BESIDE.match(text, name.end))
        and title_phrase.unmarked(text, beside.end())
    ):
        lead = beside
    if lead and (both := opening.employed(text, lead.end(), named=True)):
        return both
    span = title_phrase.take(text, lead.end()) if lead else None
    if not lead or not span or job_title.is_of_another(text, text.rfind(" ", 0, lead.end() - 1) + 1, span):
        return []
    return [job_title.fact(text, *span)]


def _department(text: str, position: int) -> Fact | None:
    """ "Dana from sales", "Kevin aus der IT"."""
    lead = _FROM_TEAM.match(text, position)
    end = title_phrase.department_end(text, lead.end()) if lead else None
    return (
        job_title.department(text, lead.end(), end)
        if lead and end and title_object.closes(text, end)
        else None
    )


def _company_by_site(text: str, context: Context, spans: list[tuple[int, int]]) -> list[Fact]:
    """ "Booking.com" as the answer to which company: the name and the site at once."""
    if (
        context.asked != "company"
        or len(spans) != 1
        or text.strip(" .!") != text[slice(*spans[0])].strip(" .!")
    ):
        return []
    start, end = spans[0]
    end = start + len(text[start:end].rstrip(" .!"))
    said = text[start:end]
    site = website.cleaned(said)
    if "/" in said or site is None:
        return []
    return [
        Fact("company", "known", said, said, start, end, 0.8),
        Fact("website", "known", site, said, start, end, 0.8),
    ]


def _blanked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The text with each span hidden."""
    for start, end in spans:
        text = text[:start] + scan.HIDDEN * (end - start) + text[end:]
    return text


def _spans(facts: list[Fact]) -> list[tuple[int, int]]:
    return [(fact.start, fact.end) for fact in facts]


def _outside(places: list[Fact], who: list[Fact]) -> list[Fact]:
    """Without a firm that is the town of a country told: "I'm from Soweto South Africa"."""
    return [
        f
        for f in who
        if f.field != "company" or not any(place.start <= f.start and f.end < place.end for place in places)
    ]


def _has(field: str, facts: list[Fact]) -> bool:
    return any(fact.field == field for fact in facts)


def _clashes(fact: Fact, others: list[Fact]) -> bool:
    return any(fact.field == f.field or meet(fact, f) for f in others)


def _first_of_each(facts: list[Fact]) -> list[Fact]:
    return list({fact.field: fact for fact in reversed(facts)}.values())


def _apart(facts: list[Fact], context: Context) -> list[Fact]:
    """One fact a field and no two over the same words, but for a site that is the company's name too."""
    kept: list[Fact] = []
    for fact in sorted(facts, key=lambda f: (f.state != "known", f.field != context.asked)):
        twice = any(k.field == fact.field for k in kept)
        over = any(meet(fact, k) and {k.field, fact.field} != {"company", "website"} for k in kept)
        if not twice and not over:
            kept.append(fact)
    return kept
